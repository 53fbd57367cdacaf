import { nodeKind } from '../db/schema/support.ts';
import { columnSchema, type FuzzyValue, isFuzzyColumn } from './column-schema.ts';
import { type Field, type Kind, kindNamed, kinds } from './kinds.ts';
import { suggestName } from './problem.ts';

/** A record by its kind and the texts of its natural key. */
export interface RecordName {
  readonly kind: Kind;
  readonly parts: readonly (string | null)[];
}

/** Whether records of a kind can be named by texts alone, so that others can refer to them. */
export function isNameable(kind: Kind): boolean {
  return kind.key.every((part) => kind.fields.get(part)?.refersTo === undefined);
}

/** One text that stands for a record in maps; no text of the database holds a NUL, so that it separates safely. */
export function nameText(parts: readonly (string | null)[]): string {
  return parts.map((part) => part ?? '').join('\0');
}

/** The first day of a range in the spelling of Postgres, or null where it is open. */
export function firstDay(range: string | null): string | null {
  return /^\[(\d[^,]*),/.exec(range ?? '')?.[1] ?? null;
}

/** The record that a part of a name stands for; undefined where the part stands for itself, or for nothing. */
export function partName({ kind, parts }: RecordName, part: string): RecordName | undefined {
  const refersTo = kind.fields.get(part)?.refersTo;
  const text = parts[kind.key.indexOf(part)] ?? null;
  if (refersTo === undefined || text === null) return undefined;
  if (refersTo !== 'node') return { kind: kindNamed(refersTo), parts: [text] };
  const name = readNodeName(text);
  return typeof name === 'string' ? undefined : name;
}

/**
 * Kinds that any record may refer to, but that have no slug. They are named by all the fields of their key:
 * `company_identifier:["CIK","1341439",null,null]`, a period by its first day.
 */
export const namedByKey: ReadonlySet<Kind> = new Set(
  [...kinds.values()].filter(
    ({ name, fields }) => !fields.has('slug') && nodeKind.enumValues.some((each) => each === name.toUpperCase()),
  ),
);

/**
 * Read how a file names a record of any kind, as `company:oracle`: the kind is part of it, because slugs are unique only
 * within a kind. Gives what is wrong where it names none.
 */
export function readNodeName(text: string): RecordName | string {
  const [, kindName = '', name] = /^([^:]*)(?::(.*))?$/s.exec(text) ?? [];
  const kind = kinds.get(kindName);
  if (name !== undefined && kind !== undefined && namedByKey.has(kind)) return readKey(kind, text, name);
  if (name !== undefined && !name.includes(':') && kind?.fields.has('slug') === true) return { kind, parts: [name] };
  const message = `${JSON.stringify(text)} must say the kind and the slug, such as company:oracle`;
  return name !== undefined && kind === undefined ? `${message}${suggestName(kindName, kinds.keys())}` : message;
}

/** The text by which files name a record of any kind; `readNodeName` reads it. */
export function nodeNameText({ kind, parts }: RecordName): string {
  return `${kind.name}:${namedByKey.has(kind) ? JSON.stringify(parts) : parts.join('')}`;
}

function readKey(kind: Kind, text: string, name: string): RecordName | string {
  const given = jsonList(name);
  if (given?.length !== kind.key.length)
    return `${JSON.stringify(text)} must name the ${kind.name} by a list of its ${kind.key.join(', ')}, such as ${kind.name}:${JSON.stringify(kind.key)}`;
  const parts: (string | null)[] = [];
  for (const [index, part] of kind.key.entries()) {
    const field = kind.fields.get(part);
    const checked = field && readPart(field, given[index]);
    if (checked === undefined) return `${JSON.stringify(text)} gives no ${part} that a ${kind.name} can have`;
    parts.push(checked);
  }
  return { kind, parts };
}

function jsonList(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A part of a key as the database spells it; undefined where the column cannot hold it. */
function readPart({ column, refersTo }: Field, value: unknown): string | null | undefined {
  if (value === null) return column.notNull && column.getSQLType() !== 'daterange' ? undefined : null;
  if (typeof value !== 'string' || value === '') return undefined;
  if (refersTo !== undefined) return value;
  const checked = columnSchema(column).safeParse(value);
  if (!checked.success) return undefined;
  if (!isFuzzyColumn(column)) return String(checked.data);
  return firstDay((checked.data as FuzzyValue).text) === value ? value : undefined;
}
