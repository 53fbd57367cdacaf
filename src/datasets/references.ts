import { type Field, kindNamed } from './kinds.ts';
import type { Problem } from './problem.ts';
import { firstDay, partName, type RecordName, readNodeName } from './record-name.ts';
import type { SourceRecord } from './records.ts';

/** A field of a record that names another record. */
export interface Reference {
  readonly record: SourceRecord;
  readonly field: Field;
  readonly target: RecordName;
  /** Whether the target is only a part of the name that the field gives, as the company is of an exposure’s. */
  readonly isPart: boolean;
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
      else {
        const parts = target.kind.key.flatMap((part) => partName(target, part) ?? []);
        for (const part of parts) references.push({ record, field, target: part, isPart: true });
        references.push({ record, field, target, isPart: false });
      }
    }
  }
  return references;
}

/** The natural key of a record as its file gives it: references by their texts, ranges by their first day. */
export function ownName(record: SourceRecord): RecordName {
  return { kind: record.kind, parts: record.kind.key.map((name) => keyPart(record, name)) };
}

function keyPart({ kind, values }: SourceRecord, name: string): string | null {
  const value = values.get(name);
  if (value === undefined || value === null) return null;
  // Only a broken record has anything but a text here.
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return kind.fields.get(name)?.column.getSQLType() === 'daterange' ? firstDay(text) : text;
}

function referencedName(record: SourceRecord, field: Field, text: string): RecordName | string {
  if (field.refersTo === 'node') return readNodeName(text);
  const kind = kindNamed(field.refersTo ?? '');
  return { kind, parts: field.scheme === undefined ? [text] : [field.scheme ?? keyPart(record, 'scheme'), text] };
}
