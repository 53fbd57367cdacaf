import { columnSchema } from '../column-schema.ts';
import { type Field, type Kind, kindNamed, kinds } from '../kinds.ts';
import { type Problem, suggestName } from '../problem.ts';
import { conditionMistakes, type Mistake, sourceMistakes, valueMistakes } from './checks.ts';
import type { RecordFormat, SourceFormat, ValueFormat } from './format.ts';
import { MappingError, type MappingFile } from './read-mapping.ts';
import { type Compiler, columnsOf, compileConditions, compileValue, type Evaluation, type Value } from './value.ts';

/** A field of a template: where its value comes from, and what it must be. */
export interface TemplateField {
  readonly field: Field;
  readonly value: Value;
  /** Columns that it reads; none for a constant. */
  readonly columns: readonly string[];
  readonly schema: ReturnType<typeof columnSchema>;
}

export type Repeated = NonNullable<RecordFormat['repeated']>;

/** What makes records of one kind out of rows. */
export interface Template {
  /** Number of the template in the mapping, from 0. */
  readonly number: number;
  readonly kind: Kind;
  readonly alias: string | undefined;
  readonly holds: (evaluation: Pick<Evaluation, 'row'>) => boolean;
  readonly each: { readonly column: string; readonly split?: string | undefined } | undefined;
  readonly fields: readonly TemplateField[];
  readonly nested: readonly Template[];
  /** Whether the mapping says which names a company has, be it none; else the field `name` is one. */
  readonly hasNames: boolean;
  /** For a template inside another: the field that refers to the record around it. */
  readonly owner: Field | undefined;
  readonly repeated: Repeated | undefined;
  readonly known: ReadonlyMap<string, string>;
  readonly recordedAt: Value | undefined;
}

/** A source of a mapping, ready to read rows. */
export interface CompiledSource {
  readonly format: SourceFormat;
  readonly templates: readonly Template[];
  readonly skip: readonly { readonly reason: string; readonly holds: Template['holds'] }[];
  /** Every column that the source's records, conditions and key name. */
  readonly columns: readonly string[];
}

/** Compile the sources of a mapping against the kinds of the ledger; throws a `MappingError` with every mistake and its place. */
export function compileSources({ format, problem }: MappingFile, compiler: Compiler): readonly CompiledSource[] {
  const problems: Problem[] = [];
  let number = 0;
  const compileSource = (source: SourceFormat, index: number): CompiledSource => {
    const around = ['sources', index] as const;
    const report = (path: readonly PropertyKey[], message: string) => problems.push(problem(path, message));
    reportAll({ path: around, report }, sourceMistakes(source));
    const aliases = new Map<string, Alias>();
    const templates = source.records.map((record, position) =>
      compileRecord(record, {
        path: [...around, 'records', position],
        aliases,
        compiler,
        report,
        next: () => number++,
      }),
    );
    const columns = [...new Set(columnsOf([source.records, source.skip, source.key?.map((column) => ({ column }))]))];
    if (problems.length > 0) return { format: source, templates: [], skip: [], columns };
    const skip = (source.skip ?? []).map(({ when, reason }) => ({ reason, holds: compileConditions(when) }));
    return { format: source, templates: templates.filter((each) => each !== undefined), skip, columns };
  };
  const compiled = format.sources.map(compileSource);
  if (problems.length > 0) throw new MappingError(problems);
  return compiled;
}

/** Compile what the mapping says of the document that its rows are cited to. */
export function compileDocument({ format, problem }: MappingFile, compiler: Compiler): Template {
  const problems: Problem[] = [];
  const kind = kindNamed('source_document');
  const report = (path: readonly PropertyKey[], message: string) => problems.push(problem(path, message));
  const scope = { path: ['document'], aliases: new Map<string, Alias>(), compiler, report, next: () => -1 };
  const template = compileTemplate(kind, format.document, scope);
  if (format.document['sha256'] !== undefined) report(['document', 'sha256'], 'is computed of the files; leave it out');
  if (problems.length > 0) throw new MappingError(problems);
  return template;
}

/** What an alias stands for: a record of a kind, of the row or of each item of a list. */
interface Alias {
  readonly kind: string;
  readonly each: string | undefined;
}

interface Scope {
  readonly path: readonly PropertyKey[];
  /** The records of the row so far that have an alias. */
  readonly aliases: Map<string, Alias>;
  /** The list for each item of which the record is made. */
  readonly each?: string | undefined;
  readonly compiler: Compiler;
  report(path: readonly PropertyKey[], message: string): void;
  next(): number;
}

function reportAll({ path, report }: Pick<Scope, 'path' | 'report'>, mistakes: Iterable<Mistake>): void {
  for (const mistake of mistakes) report([...path, ...mistake.path], mistake.message);
}

/** Tells the lists apart for whose items records are made. */
export function eachKey({ column, split }: NonNullable<Template['each']>): string {
  return `{ column: ${column}${split === undefined ? '' : `, split: ${JSON.stringify(split)}`} }`;
}

function compileRecord(record: RecordFormat, scope: Scope): Template | undefined {
  const kind = kinds.get(record.kind);
  const each = record.each && eachKey(record.each);
  // What refers to a record of an unknown kind is no mistake of its own.
  if (kind === undefined && record.as !== undefined) scope.aliases.set(record.as, { kind: 'node', each });
  if (kind === undefined || kind.name === 'source_document') {
    scope.report(
      [...scope.path, 'kind'],
      `there is no kind of record called ${record.kind}${suggestName(record.kind, kinds.keys())}`,
    );
    return undefined;
  }
  const template = compileTemplate(kind, record.fields, { ...scope, path: [...scope.path, 'fields'], each }, record);
  if (record.as !== undefined) {
    if (scope.aliases.has(record.as))
      scope.report([...scope.path, 'as'], `another record of the row is called ${record.as} already`);
    scope.aliases.set(record.as, { kind: kind.name, each });
  }
  if (record.repeated === 'number' && !kind.fields.has('slug'))
    scope.report([...scope.path, 'repeated'], `a ${kind.name} has no slug that could be numbered`);
  return template;
}

function compileTemplate(
  kind: Kind,
  given: RecordFormat['fields'],
  scope: Scope,
  { as, when, each, repeated, known, recorded_at }: Partial<RecordFormat> = {},
  owner?: Field,
): Template {
  const fields: TemplateField[] = [];
  const nested: Template[] = [];
  const around = { ...scope, path: scope.path.slice(0, -1) };
  const mistakes = [...conditionMistakes(when ?? [], ['when']), ...valueMistakes(recorded_at ?? '', ['recorded_at'])];
  reportAll(around, mistakes);
  for (const [name, format] of Object.entries(given)) {
    const path = [...scope.path, name];
    const inside = kind.nested.get(name);
    if (inside && Array.isArray(format)) {
      const ownField = inside.kind.fields.get(inside.owner);
      format.forEach((each, index) =>
        nested.push(compileTemplate(inside.kind, each, { ...scope, path: [...path, index] }, {}, ownField)),
      );
      continue;
    }
    const field = kind.fields.get(name);
    if (field === undefined || inside || Array.isArray(format) || field === owner) {
      scope.report(
        path,
        fieldMistake(kind, name, { isOwner: field !== undefined && field === owner, isNested: inside !== undefined }),
      );
      continue;
    }
    const compiled = compileField(kind, field, format, { ...scope, path });
    if (compiled) fields.push(compiled);
  }
  reportMissing(kind, new Set([...Object.keys(given), ...(owner ? [owner.name] : [])]), scope);
  return {
    number: scope.next(),
    kind,
    alias: as,
    holds: compileConditions(mistakes.length > 0 ? [] : when),
    each,
    fields,
    nested,
    hasNames: 'names' in given,
    owner,
    repeated,
    known: new Map(Object.entries(known ?? {})),
    recordedAt:
      recorded_at === undefined || mistakes.length > 0 ? undefined : compileValue(recorded_at, scope.compiler),
  };
}

function fieldMistake(
  kind: Kind,
  name: string,
  { isOwner, isNested }: { isOwner: boolean; isNested: boolean },
): string {
  if (isOwner) return 'is given by the record around it; leave it out here';
  if (isNested) return 'must be a list of records';
  return `a ${kind.name} has no field ${JSON.stringify(name)}${suggestName(name, [...kind.fields.keys(), ...kind.nested.keys()])}`;
}

function compileField(kind: Kind, field: Field, format: ValueFormat, scope: Scope): TemplateField | undefined {
  const mistakes = [...valueMistakes(format)];
  const reference = referenceMistake(field, format, scope);
  if (reference !== undefined) mistakes.push({ path: [], message: reference });
  if (mistakes.length > 0) {
    reportAll(scope, mistakes);
    return undefined;
  }
  const schema = columnSchema(field.column, { hasPrecision: field.precision !== undefined });
  const columns = columnsOf(format);
  if (typeof format !== 'object' && field.refersTo === undefined) {
    const checked = schema.safeParse(String(format));
    if (!checked.success) scope.report(scope.path, checked.error.issues[0]?.message ?? 'is not allowed');
  }
  return { field, value: compileValue(format, scope.compiler), columns, schema };
}

function referenceMistake(field: Field, format: ValueFormat, { aliases, each }: Scope): string | undefined {
  const alias = typeof format === 'object' ? format.record : undefined;
  if (alias === undefined) return undefined;
  const target = aliases.get(alias);
  if (target === undefined)
    return `no record of the row above this one is called ${alias}${suggestName(alias, aliases.keys())}`;
  const { kind } = target;
  if (target.each !== undefined && target.each !== each)
    return `${alias} is made for each item: refer to it in a record with the same each, ${target.each}`;
  if ([field.refersTo, kind].includes('node') || field.refersTo === kind) return undefined;
  return field.refersTo === undefined
    ? 'does not refer to a record'
    : `must refer to a ${field.refersTo}, and ${alias} is a ${kind}`;
}

/** What an import fills by itself where the mapping does not. */
const automatic: Readonly<Record<string, readonly string[]>> = {
  company: ['slug'],
  company_name: ['kind'],
  observation: ['document'],
  claim: ['document', 'locator', 'modality', 'confidence', 'extracted_by'],
  inconsistency: ['document'],
};

function reportMissing(kind: Kind, named: ReadonlySet<string>, { report, path }: Scope): void {
  const given = new Set([...named, ...(automatic[kind.name] ?? [])]);
  const precisions = new Set([...named].map((name) => kind.fields.get(name)?.precision));
  for (const { name, column } of kind.fields.values()) {
    if (column.notNull && !column.hasDefault && !given.has(name) && !precisions.has(name))
      report(path, `${/^[aeiou]/.test(kind.name) ? 'an' : 'a'} ${kind.name} needs the field ${name}`);
  }
}
