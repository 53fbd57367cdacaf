import { is } from 'drizzle-orm';
import { getTableConfig, type PgColumn, PgTable } from 'drizzle-orm/pg-core';
import * as schema from '../db/schema/index.ts';

/** A field of a record as files spell it: the column's name in the database, without `_id` or `_code` when it refers to a record. */
export interface Field {
  readonly name: string;
  readonly column: PgColumn;
  /** The kind that the field names a record of; `node` when the text says which (`company:oracle`). */
  readonly refersTo?: string;
  /** For a term of the taxonomy: the scheme to look in; null is the scheme of the record itself. */
  readonly scheme?: string | null;
  /** For a date or date range: the field that says how precisely it is known. */
  readonly precision?: string;
}

/** A kind of record: one table, the file it stands in, and what tells two of its records apart. */
export interface Kind {
  /** The table's name in the database, for example `company_name`. */
  readonly name: string;
  /** The file's name without its ending, for example `company-names`. */
  readonly file: string;
  /** The fields that files may give, by name. */
  readonly fields: ReadonlyMap<string, Field>;
  /** The column that other tables refer to: `id`, or `code` for countries and currencies. */
  readonly identity: string;
  /** The fields that together tell two records apart. */
  readonly key: readonly string[];
  /** Kinds that may be written inside a record of this kind, by the field they are written under (`names`). */
  readonly nested: ReadonlyMap<string, NestedKind>;
}

/** A kind whose records may be written inside the record they belong to. */
export interface NestedKind {
  readonly kind: Kind;
  /** The field of the nested record that names the record around it. */
  readonly owner: string;
  /** The one field that a bare text stands for: `claims: [c01]` for `claims: [{ claim: c01 }]`. */
  readonly shorthand?: string;
}

/** What tells records apart where a table has neither a slug nor a code. A date range counts by its first day. */
const naturalKeys: Readonly<Record<string, readonly string[]>> = {
  taxonomy_term: ['scheme', 'code'],
  fx_rate: ['base', 'quote', 'basis', 'on_date', 'source'],
  company_name: ['company', 'kind', 'lang', 'name', 'valid'],
  company_identifier: ['scheme', 'value', 'authority', 'valid'],
  company_relation: ['parent', 'child', 'kind', 'valid'],
  investment_party: ['investment', 'role', 'company', 'group_label'],
  risk_exposure: ['risk', 'company', 'kind', 'via_company', 'valid'],
  event_link: ['event', 'node', 'role'],
  claim_relation: ['from_claim', 'to_claim', 'kind'],
  inconsistency_claim: ['inconsistency', 'claim'],
};

/** In which scheme of the taxonomy a field looks for its term; `null` is the scheme of the record itself. */
const taxonomySchemes: Readonly<Record<string, string | null>> = {
  'taxonomy_term.parent': null,
  'company.sector': 'SECTOR',
  'market.segment': 'SEGMENT',
  'risk.category': 'RISK_CATEGORY',
};

/** Tables that the service fills by itself, and judgements on duplicates, which are made of rows and not of files. */
const machinery = /^(?:node|change_log|resolution_decision|.*_history)$/;
const versionColumns = new Set(['version', 'recorded_at']);

/** Every kind of record that a data set may hold, by name, derived from the tables. */
export const kinds: ReadonlyMap<string, Kind> = deriveKinds(
  Object.values(schema).filter((value) => is(value, PgTable)),
);

/** Find a kind; the name must be one of `kinds`. */
export function kindNamed(name: string): Kind {
  const kind = kinds.get(name);
  if (kind === undefined) throw new Error(`There is no kind of record called ${name}.`);
  return kind;
}

function deriveKinds(tables: readonly PgTable[]): ReadonlyMap<string, Kind> {
  const derived = new Map(
    tables
      .map((table) => getTableConfig(table))
      .filter(({ name }) => !machinery.test(name))
      .map((config) => [config.name, deriveKind(config)] as const),
  );
  for (const kind of derived.values()) nestInOwner(kind, derived);
  return derived;
}

type DerivedKind = Kind & { readonly nested: Map<string, NestedKind> };

function deriveKind(config: ReturnType<typeof getTableConfig>): DerivedKind {
  const { name, columns } = config;
  const targets = new Map<string, string>();
  for (const key of config.foreignKeys) {
    const { columns: from, foreignTable } = key.reference();
    // Of a key of two columns, (scheme, parent_code), the last one is what a file gives.
    targets.set(from.at(-1)?.name ?? '', getTableConfig(foreignTable).name);
  }
  const identity = columns.find((column) => column.primary)?.name ?? 'id';
  const names = new Set(columns.map((column) => column.name));
  const fields = columns
    .filter((column) => !isManaged(column, identity))
    .map((column) => deriveField(column, { kind: name, target: targets.get(column.name), names }));
  const key = naturalKeys[name] ?? (names.has('slug') ? ['slug'] : [identity]);
  const known = new Map(fields.map((field) => [field.name, field]));
  const lost = key.filter((part) => !known.has(part));
  if (lost.length > 0) throw new Error(`The natural key of ${name} names ${lost.join(', ')}, which it does not have.`);
  return { name, file: plural(name).replaceAll('_', '-'), fields: known, identity, key, nested: new Map() };
}

/** The service fills keys, generated columns, versions and the constant that repeats a table's kind in the registry. */
function isManaged(column: PgColumn, identity: string): boolean {
  if (column.name === identity) return identity === 'id';
  const isNodeKind = column.getSQLType() === 'node_kind' && column.hasDefault;
  return column.generated !== undefined || versionColumns.has(column.name) || isNodeKind;
}

function deriveField(
  column: PgColumn,
  { kind, target, names }: { kind: string; target: string | undefined; names: ReadonlySet<string> },
): Field {
  const name = target === undefined ? column.name : column.name.replace(/_(?:id|code)$/, '');
  const precision = [`${name}_precision`, `${name.replace(/_on$/, '')}_precision`].find((each) => names.has(each));
  const scheme = taxonomySchemes[`${kind}.${name}`];
  return {
    name,
    column,
    ...(target !== undefined && { refersTo: target }),
    ...(scheme !== undefined && { scheme }),
    ...(precision !== undefined && column.getSQLType().startsWith('date') && { precision }),
  };
}

/** `company_name` refers to a company by `company`, so a company's record may hold its `names`. */
function nestInOwner(kind: Kind, derived: ReadonlyMap<string, DerivedKind>): void {
  for (const { name: owner, refersTo } of kind.fields.values()) {
    const around = refersTo === owner ? derived.get(owner) : undefined;
    if (around === undefined || !kind.name.startsWith(`${owner}_`) || around.key.length > 1) continue;
    const field = plural(kind.name.slice(owner.length + 1));
    if (around.fields.has(field))
      throw new Error(`${owner} has a field ${field} already; ${kind.name} cannot be nested there.`);
    const others = [...kind.fields.keys()].filter((each) => each !== owner);
    const [only] = others;
    around.nested.set(field, { kind, owner, ...(others.length === 1 && only !== undefined && { shorthand: only }) });
  }
}

function plural(noun: string): string {
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
