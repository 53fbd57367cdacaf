import { type Field, type Kind, kindNamed, kinds } from './kinds.ts';
import { type Problem, suggestName } from './problem.ts';
import type { SourceRecord } from './records.ts';

/** A record by its kind and the texts of its natural key. */
export interface RecordName {
  readonly kind: Kind;
  readonly parts: readonly (string | null)[];
}

/** A field of a record that names another record. */
export interface Reference {
  readonly record: SourceRecord;
  readonly field: Field;
  readonly target: RecordName;
}

/** Whether records of a kind can be named by texts alone, so that others can refer to them. */
export function isNameable(kind: Kind): boolean {
  return kind.key.every((part) => kind.fields.get(part)?.refersTo === undefined);
}

/** List what the records refer to; texts that cannot name any record are added to `problems`. */
export function readReferences(records: readonly SourceRecord[], problems: Problem[]): Reference[] {
  const references: Reference[] = [];
  for (const record of records) {
    for (const field of record.kind.fields.values()) {
      const text = field.refersTo === undefined ? undefined : record.values.get(field.name);
      if (typeof text !== 'string') continue;
      const target = referencedName(record, field, text);
      if (typeof target === 'string') problems.push({ ...record.place(field.name), message: target });
      else references.push({ record, field, target });
    }
  }
  return references;
}

/** One text that stands for a record in maps; no text of the database holds a NUL, so that it separates safely. */
export function nameText(parts: readonly (string | null)[]): string {
  return parts.map((part) => part ?? '').join('\0');
}

/** The natural key of a record as its file gives it: references by their texts, ranges by their first day. */
export function ownName(record: SourceRecord): RecordName {
  return { kind: record.kind, parts: record.kind.key.map((name) => keyPart(record, name)) };
}

/** The first day of a range in the spelling of Postgres, or null where it is open. */
export function firstDay(range: string | null): string | null {
  return /^\[(\d[^,]*),/.exec(range ?? '')?.[1] ?? null;
}

function keyPart({ kind, values }: SourceRecord, name: string): string | null {
  const value = values.get(name);
  if (value === undefined || value === null) return null;
  // Only a broken record has anything but a text here.
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return kind.fields.get(name)?.column.getSQLType() === 'daterange' ? firstDay(text) : text;
}

function referencedName(record: SourceRecord, field: Field, text: string): RecordName | string {
  if (field.refersTo === 'node') return nodeName(text);
  const kind = kindNamed(field.refersTo ?? '');
  return { kind, parts: field.scheme === undefined ? [text] : [field.scheme ?? keyPart(record, 'scheme'), text] };
}

/** `company:oracle`; the kind is part of it, because slugs are unique only within a kind. */
function nodeName(text: string): RecordName | string {
  const [kindName = '', ...rest] = text.split(':');
  const kind = kinds.get(kindName);
  if (rest.length === 1 && kind?.fields.has('slug') === true) return { kind, parts: rest };
  const message = `${JSON.stringify(text)} must say the kind and the slug, such as company:oracle`;
  return rest.length === 1 && kind === undefined ? `${message}${suggestName(kindName, kinds.keys())}` : message;
}
