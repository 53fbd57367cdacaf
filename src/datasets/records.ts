import { isMap, isScalar, isSeq, type Node } from 'yaml';
import * as z from 'zod';
import { columnSchema, type FuzzyValue, isFuzzyColumn } from './column-schema.ts';
import type { Field, Kind, NestedKind } from './kinds.ts';
import { type Position, type Problem, suggestName } from './problem.ts';
import { findAlias, jsonValue, mappingEntries, nodeAt, parseYamlFile, plainTexts, type YamlFile } from './yaml-file.ts';

/** One record of a file, checked by itself; texts that refer to other records are not resolved yet. */
export interface SourceRecord {
  readonly kind: Kind;
  /** Only the fields that the file gives; null is a field that the file empties. */
  readonly values: ReadonlyMap<string, unknown>;
  /** It has a reported mistake; it is kept, without the fields that are wrong, so that the rest can be checked as well. */
  readonly isBroken: boolean;
  /** The place of a field's value, or of the record where the file does not give the field. */
  place(field?: string): Position & { readonly path: string };
}

/** Read the records of one file and those nested in them; mistakes are added to `problems`, null when it is no YAML. */
export function readRecords(kind: Kind, file: string, bytes: Uint8Array, problems: Problem[]): SourceRecord[] | null {
  const yaml = parseYamlFile(file, bytes, problems);
  if (yaml === null) return null;
  const alias = findAlias(yaml.root);
  if (alias !== null) {
    problems.push({ ...yaml.position(alias), path: '', message: 'aliases (*name) are not read; write the value out' });
    return null;
  }
  const reader: Reader = { yaml, problems, records: [] };
  readList(reader, yaml.root, { kind, path: '' });
  return reader.records;
}

interface Reader {
  readonly yaml: YamlFile;
  readonly problems: Problem[];
  readonly records: SourceRecord[];
}

/** Where records of a kind are expected: the path to their list and, inside another record, whose they are. */
interface Expected {
  readonly kind: Kind;
  readonly path: string;
  readonly inside?: NestedKind & { readonly ownerKey: string };
}

function readList(reader: Reader, node: Node | null, expected: Expected): void {
  if (node === null || (isScalar(node) && node.value === null)) return; // an empty file or list
  if (!isSeq<Node>(node)) {
    const message = `must be a list of records, each beginning with "- "`;
    reader.problems.push({ ...reader.yaml.position(node), path: expected.path, message });
    return;
  }
  node.items.forEach((item, index) => {
    readRecord(reader, item, { ...expected, path: `${expected.path}[${index}]` });
  });
}

function readRecord(reader: Reader, node: Node, { kind, path, inside }: Expected): void {
  const raw = new Map<string, unknown>();
  const lists: { nested: NestedKind; name: string; node: Node | null }[] = [];
  if (inside?.shorthand !== undefined && isScalar(node)) raw.set(inside.shorthand, plainTexts(node));
  else if (!isMap(node)) {
    const message = `must be a record: fields such as "${kind.key[0]}: …", one a line`;
    reader.problems.push({ ...reader.yaml.position(node), path, message });
    return;
  }
  for (const { key, value } of mappingEntries(node)) {
    const nested = kind.nested.get(key);
    if (nested !== undefined) lists.push({ nested, name: key, node: value });
    else raw.set(key, kind.fields.get(key)?.column.columnType === 'PgJsonb' ? jsonValue(value) : plainTexts(value));
  }
  const slug = raw.get('slug');
  const name = typeof slug === 'string' ? slug : path;
  if (inside !== undefined) {
    if (raw.has(inside.owner)) {
      const message = `is given by the record around it; leave it out here`;
      reader.problems.push({
        ...reader.yaml.position(nodeAt(node, [inside.owner])),
        path: `${path}.${inside.owner}`,
        message,
      });
      return;
    }
    raw.set(inside.owner, inside.ownerKey);
  }
  const checked = checkRecord(reader, node, { kind, name, raw });
  reader.records.push({
    kind,
    ...checked,
    place: (field) => ({
      ...reader.yaml.position(field === undefined ? node : nodeAt(node, [field])),
      path: field === undefined ? name : `${name}.${field}`,
    }),
  });
  // Without its key the record has been reported already, and what stands inside it belongs to nothing.
  if (typeof slug !== 'string') return;
  for (const { nested, name: field, node: list } of lists) {
    readList(reader, list, { kind: nested.kind, path: `${name}.${field}`, inside: { ...nested, ownerKey: slug } });
  }
}

function checkRecord(
  { yaml, problems }: Reader,
  node: Node,
  { kind, name, raw }: { kind: Kind; name: string; raw: ReadonlyMap<string, unknown> },
): Pick<SourceRecord, 'values' | 'isBroken'> {
  const given = Object.fromEntries(raw);
  const result = recordSchema(kind).safeParse(given);
  if (result.success) return { values: new Map(expandFuzzyValues(kind, result.data)), isBroken: false };
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const entry = mappingEntries(node).find((candidate) => candidate.key === key);
        const known = [...kind.fields.keys(), ...kind.nested.keys()];
        const message = `a ${kind.name} has no field "${key}"${suggestName(key, known)}`;
        problems.push({ ...yaml.position(entry?.keyNode ?? node), path: name, message });
      }
      continue;
    }
    const [field] = issue.path;
    const isMissing = issue.path.length === 1 && !raw.has(String(field));
    problems.push({
      ...yaml.position(isMissing ? node : nodeAt(node, issue.path)),
      path: [name, ...issue.path.map(String)].join('.'),
      message: messageOf(issue, given[String(field)] === null, isMissing),
    });
  }
  const wrong = new Set(result.error.issues.map((issue) => issue.path[0]));
  return { values: new Map([...raw].filter(([field]) => kind.fields.has(field) && !wrong.has(field))), isBroken: true };
}

function messageOf(issue: z.core.$ZodIssue, isNull: boolean, isMissing: boolean): string {
  if (isMissing) return 'is missing';
  if (isNull) return 'cannot be empty';
  return issue.message;
}

/** Check the fields of a record that is no YAML: the checked values, or what is wrong, by field. */
export function checkFields(
  kind: Kind,
  given: Readonly<Record<string, unknown>>,
): { readonly values: ReadonlyMap<string, unknown>; readonly mistakes: readonly { field: string; message: string }[] } {
  const result = recordSchema(kind).safeParse(given);
  if (result.success) return { values: new Map(expandFuzzyValues(kind, result.data)), mistakes: [] };
  const mistakes = result.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((field) => ({
        field,
        message: `is no field of a ${kind.name}${suggestName(field, kind.fields.keys())}`,
      }));
    const [field] = issue.path;
    const name = String(field);
    return [{ field: name, message: messageOf(issue, given[name] === null, !Object.hasOwn(given, name)) }];
  });
  return { values: new Map(), mistakes };
}

const schemas = new Map<Kind, z.ZodType<Record<string, unknown>>>();

/** The schema of one record as it stands in a file: strict, each field as its column demands. */
function recordSchema(kind: Kind): z.ZodType<Record<string, unknown>> {
  let schema = schemas.get(kind);
  if (schema === undefined) {
    schema = z.strictObject(
      Object.fromEntries([...kind.fields.values()].map((field) => [field.name, fieldSchema(kind, field)])),
    );
    schemas.set(kind, schema);
  }
  return schema;
}

function fieldSchema(kind: Kind, field: Field): z.ZodType {
  if (field.refersTo === undefined) {
    // A slug may be missing in the database, but in a file nothing else tells the record from another.
    const isKey = kind.key.length === 1 && kind.key[0] === field.name;
    return columnSchema(field.column, { hasPrecision: field.precision !== undefined, isKey });
  }
  const reference = z
    .string({ error: 'must be the name of one record' })
    .min(1, { error: 'is an empty text; leave the field out instead' });
  return field.column.notNull ? reference : reference.nullable().optional();
}

/** Dates know their precision from their spelling; the field for it is filled unless the file gives it. */
function* expandFuzzyValues(kind: Kind, data: Record<string, unknown>): Iterable<[string, unknown]> {
  for (const [name, value] of Object.entries(data)) {
    const field = kind.fields.get(name);
    if (value === undefined || field === undefined) continue;
    const { text, precision } = isFuzzyColumn(field.column) ? fuzzyValue(value) : { text: value, precision: null };
    yield [name, text];
    if (field.precision !== undefined && precision !== null && data[field.precision] === undefined) {
      yield [field.precision, precision];
    }
  }
}

function fuzzyValue(value: unknown): FuzzyValue | { text: null; precision: string } {
  return value === null ? { text: null, precision: 'NONE' } : (value as FuzzyValue);
}
