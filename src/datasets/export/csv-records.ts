import { stringify } from 'csv-stringify/sync';
import type { Kind } from '../kinds.ts';
import { type FlatColumn, flatColumns } from './columns.ts';
import { parseRecord } from './exact-json.ts';
import type { Records } from './lines.ts';

const form = { record_delimiter: '\r\n', quoted_match: /^\s|\s$/, cast: { boolean: String } } as const;

/**
 * Write records as CSV by RFC 4180, with a header. A text that a spreadsheet would take for a formula gets an apostrophe
 * in front, and so does one that begins with an apostrophe, so that taking one away gives the text back; `raw` leaves all as it is.
 */
export async function* csvRecords(kind: Kind, records: Records, { raw = false } = {}): AsyncGenerator<string> {
  const columns = flatColumns(kind);
  yield stringify([columns.map(({ name }) => name)], form);
  for await (const batch of records) {
    const rows = batch.map((line) => {
      const record = parseRecord(line, JSON.rawJSON);
      return columns.map((column) => cell(column, column.read(record), raw));
    });
    yield stringify(rows, form);
  }
}

function cell({ type, isFree }: FlatColumn, value: unknown, raw: boolean): unknown {
  if (value === undefined || value === null) return null;
  if (type === 'list' || type === 'json') return JSON.stringify(value);
  return !raw && isFree && typeof value === 'string' && /^[=+\-@\t\r']/.test(value) ? `'${value}` : value;
}
