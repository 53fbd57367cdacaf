import { parseCalendarSpan } from '../calendar.ts';
import type { Field, Kind } from '../kinds.ts';

/** A flat column of a kind's records, as tables hold them: a period is two, a date and its precision are one each. */
export interface FlatColumn {
  readonly name: string;
  readonly type: 'text' | 'list' | 'json' | 'date' | 'decimal' | 'integer' | 'boolean';
  /** Whether somebody else wrote the text: a name or a title, not a code, a number or a word of a closed list. */
  readonly isFree: boolean;
  /** Take the value from a record of the export; texts for dates and decimals, null where it is unknown. */
  read(record: Readonly<Record<string, unknown>>): unknown;
}

/** List the flat columns of a kind, in the order of its fields. */
export function flatColumns(kind: Kind): FlatColumn[] {
  return [...kind.fields.values()].flatMap((field): FlatColumn[] => {
    const { name, column } = field;
    const dated = [...kind.fields.values()].find(({ precision }) => precision === name);
    if (dated !== undefined) {
      return [
        { name, type: 'text', isFree: false, read: (record) => record[name] ?? spanOf(record[dated.name])?.precision },
      ];
    }
    if (column.getSQLType() === 'daterange') {
      return [
        { name: `${name}_from`, type: 'date', isFree: false, read: (record) => rangeOf(record[name]).from },
        { name: `${name}_before`, type: 'date', isFree: false, read: (record) => rangeOf(record[name]).before },
      ];
    }
    if (column.getSQLType() === 'date') {
      return [{ name, type: 'date', isFree: false, read: (record) => spanOf(record[name])?.first ?? record[name] }];
    }
    return [{ name, ...typeOf(field), read: (record) => record[name] }];
  });
}

function typeOf({ column, refersTo }: Field): Pick<FlatColumn, 'type' | 'isFree'> {
  const isClosed = refersTo !== undefined || (column.enumValues?.length ?? 0) > 0;
  if (column.dimensions > 0) return { type: 'list', isFree: false };
  switch (column.getSQLType()) {
    case 'jsonb':
      return { type: 'json', isFree: false };
    case 'numeric':
    case 'bigint':
      return { type: 'decimal', isFree: false };
    case 'smallint':
    case 'integer':
      return { type: 'integer', isFree: false };
    case 'boolean':
      return { type: 'boolean', isFree: false };
    default:
      return { type: 'text', isFree: !isClosed };
  }
}

function spanOf(value: unknown) {
  return typeof value === 'string' ? parseCalendarSpan(value) : null;
}

function rangeOf(value: unknown): { from?: unknown; before?: unknown } {
  if (typeof value === 'object' && value !== null) return value;
  const span = spanOf(value);
  return span === null ? {} : { from: span.first, before: span.next };
}
