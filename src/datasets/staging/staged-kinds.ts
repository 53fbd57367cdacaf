import { SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { type Field, type Kind, kindNamed, kinds } from '../kinds.ts';
import type { CompiledSource, Repeated, Template } from '../mapping/template.ts';
import { isNameable } from '../record-name.ts';
import { quoted } from './sql-text.ts';

/** A kind as an import stages it: the fields that any of its templates gives. */
export interface StagedKind {
  readonly kind: Kind;
  readonly fields: readonly Field[];
  /** The fields that tell two of its records apart in this import. */
  readonly key: readonly string[];
  /** Whether those are texts, so that a record is known before what it refers to. */
  readonly isNameable: boolean;
  /** Whether each record gets a claim that says what the document states of it. */
  readonly isClaimed: boolean;
  readonly repeated: Repeated;
  /** Whether rows of one key are versions, by when they became known. */
  readonly hasVersions: boolean;
  /** Whether the records come from a data set of our own format: each says which fields it gives, and its key is its identity. */
  readonly isNative: boolean;
}

/** Whether the records are companies by what foreign files say of them, to be found among those that the ledger has. */
export function isRecognised({ kind, isNative }: Pick<StagedKind, 'kind' | 'isNative'>): boolean {
  return kind.name === 'company' && !isNative;
}

/** The kinds of a data set of our own format, with all their fields. */
export function nativeKinds(present: Iterable<Kind>): readonly StagedKind[] {
  const staged = [...new Set(present)].map((kind): StagedKind => {
    const common = { isClaimed: false, repeated: 'refuse', hasVersions: false, isNative: true } as const;
    return {
      kind,
      fields: [...kind.fields.values()],
      key: kind.key,
      isNameable: isNameable(kind) && isPlain(kind),
      ...common,
    };
  });
  return inOrder(staged);
}

/** Whether a key is compared by equality alone: an unknown part, or the beginning of a period, takes more. */
function isPlain({ key, fields }: Kind): boolean {
  return key.length === 1 || key.every((part) => fields.get(part)?.column.notNull && part !== 'valid');
}

/** Kinds of record that say themselves which document they come from, or belong to one that does. */
const claimedKinds = new Set([
  'company',
  'programme',
  'partnership',
  'investment',
  'market',
  'market_report',
  'risk',
  'event',
  'initiative',
  'customer_relation',
  'company_relation',
]);

const documentKind = kindNamed('source_document');

/** The kinds that the templates make, those that refer after those that are referred to. */
export function stagedKinds(
  sources: readonly CompiledSource[],
  documentFields: readonly string[],
): readonly StagedKind[] {
  const templates = sources.flatMap((source) => source.templates.flatMap(withNested));
  const byKind = Map.groupBy(templates, ({ kind }) => kind);
  if (byKind.has(kindNamed('company')) && !byKind.has(kindNamed('company_name')))
    byKind.set(kindNamed('company_name'), []);
  const staged = [...byKind].map(([kind, own]) => stageKind(kind, own));
  const document = stageKind(documentKind, [], [...documentFields, 'sha256']);
  return inOrder([...staged, document]);
}

function withNested(template: Template): Template[] {
  return [template, ...template.nested.flatMap(withNested)];
}

function stageKind(kind: Kind, templates: readonly Template[], more: readonly string[] = []): StagedKind {
  const names = new Set<string>(more);
  for (const { fields, owner } of templates) {
    for (const { field } of fields) names.add(field.name).add(field.precision ?? field.name);
    if (owner) names.add(owner.name);
  }
  const key = keyOf(kind, names);
  for (const name of [...key, ...alwaysStaged(kind, names)]) names.add(name);
  return {
    kind,
    fields: [...kind.fields.values()].filter(({ name }) => names.has(name)),
    key,
    isNameable: isNameable(kind) && key === kind.key,
    isClaimed: claimedKinds.has(kind.name),
    repeated: templates.find(({ repeated }) => repeated)?.repeated ?? (kind.name === 'company' ? 'combine' : 'refuse'),
    hasVersions: templates.some(({ recordedAt }) => recordedAt),
    isNative: false,
  };
}

/** Fields that an import fills by itself, and those of a key, which must be there to be compared. */
function alwaysStaged(kind: Kind, names: ReadonlySet<string>): readonly string[] {
  const own: Readonly<Record<string, readonly string[]>> = {
    company: ['slug', 'name', 'country'],
    company_name: ['company', 'name', 'kind', 'lang', 'is_primary'],
    company_identifier: ['company', 'scheme', 'value', 'authority', 'document'],
    investment: names.has('amount') ? ['amount_qualifier', 'currency'] : [],
    observation: ['document'],
    source_document: ['slug', 'sha256', 'published_precision'],
  };
  return own[kind.name] ?? [];
}

function keyOf(kind: Kind, names: ReadonlySet<string>): readonly string[] {
  // An observation without a slug is told by what it measures of whom, and in which document.
  if (kind.name === 'observation' && !names.has('slug'))
    return ['subject', 'metric', 'market', 'region', 'period', 'currency', 'comparison', 'document'];
  // A company bears a name once, whatever its kind and language.
  if (kind.name === 'company_name') return ['company', 'name'];
  return kind.name === 'company_identifier' ? ['scheme', 'value', 'authority'] : kind.key;
}

/** Sort by what refers to what; the registry, and claims that state a relation, do not count. */
function inOrder(staged: readonly StagedKind[]): readonly StagedKind[] {
  const rank = new Map([...writingOrder()].map((name, index) => [name, index]));
  return [...staged].sort((a, b) => (rank.get(a.kind.name) ?? 0) - (rank.get(b.kind.name) ?? 0));
}

/** All kinds in an order in which they can be written. */
function writingOrder(): ReadonlySet<string> {
  const order = new Set<string>();
  const visit = (kind: Kind, above: ReadonlySet<string>): void => {
    if (order.has(kind.name) || above.has(kind.name)) return;
    for (const { refersTo } of kind.fields.values())
      if (refersTo !== undefined && refersTo !== 'node') visit(kindNamed(refersTo), new Set([...above, kind.name]));
    order.add(kind.name);
  };
  for (const kind of kinds.values()) visit(kind, new Set());
  return order;
}

/** Whether a field holds a code that is its own reference, such as a country's. */
export function isCode({ refersTo, column }: Field): boolean {
  return refersTo !== undefined && column.getSQLType() !== 'uuid';
}

/** The column that keeps the text by which a file names another record. */
export function keyColumn(field: Field): string {
  return `${field.name} key`;
}

/** The staged columns of a kind in the order of their COPY, with their types. */
export function stagedColumns({
  kind,
  fields,
  isClaimed,
  hasVersions,
  isNative,
  repeated,
}: StagedKind): readonly (readonly [string, string])[] {
  return [
    ['id', 'uuid'],
    ['seq', 'bigint'],
    ['file', 'smallint'],
    ['line', 'integer'],
    ['template', 'smallint'],
    ...(repeated === 'number' ? ([['content', 'uuid']] as const) : []),
    ...(isClaimed ? ([['locator', 'jsonb']] as const) : []),
    ...(isRecognised({ kind, isNative }) ? ([['known', 'text']] as const) : []),
    ...(isNative ? ([['given', 'varbit']] as const) : []),
    ...(hasVersions ? ([['recorded_at', 'timestamptz']] as const) : []),
    ...fields.flatMap((field): (readonly [string, string])[] => {
      if (field.refersTo === undefined) return [[field.column.name, sqlType(field)]];
      return isCode(field)
        ? [[keyColumn(field), 'text']]
        : [
            [field.column.name, 'uuid'],
            [keyColumn(field), 'text'],
          ];
    }),
  ];
}

/** A column's type as SQL, with the brackets of a list. */
export function sqlType({ column }: Field): string {
  return `${column.getSQLType()}${'[]'.repeat(column.dimensions)}`;
}

/** A column's default as SQL; `null` where it has none. */
export function defaultOf(field: Field): string {
  const fallback: unknown = field.column.default;
  if (fallback === undefined || fallback === null) return 'null';
  if (fallback instanceof SQL) return new PgDialect().sqlToQuery(fallback).sql;
  if (Array.isArray(fallback)) return `'{}'::${sqlType(field)}`;
  return `'${typeof fallback === 'string' ? fallback : JSON.stringify(fallback)}'::${sqlType(field)}`;
}

export function columnList(fields: readonly Field[], prefix = ''): string {
  return fields.map(({ column }) => `${prefix}${quoted(column.name)}`).join(', ');
}
