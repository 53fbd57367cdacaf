import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';

/** One mistake in a row of a file; `column` and `value` are empty where the row as a whole is meant. */
export interface BadRow {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly value: string | null;
  readonly reason: string;
}

export interface BadRows {
  /** How many rows have a mistake. */
  readonly count: number;
  /** The first mistakes, for the screen. */
  readonly first: readonly BadRow[];
  add(row: BadRow): Promise<void>;
  /** Finish the file; it is only there when a row was bad. */
  close(): Promise<void>;
}

const shownRows = 20;
const longestValue = 1_000;

/** Collect bad rows: the first for the screen, all in a CSV file, if one is named. */
export function collectBadRows(path: string | undefined): BadRows {
  const first: BadRow[] = [];
  let places = 0;
  let last = '';
  let stream: WriteStream | undefined;
  return {
    get count() {
      return places;
    },
    first,
    async add(row) {
      const place = `${row.file}:${row.line}`;
      if (place !== last) places += 1;
      last = place;
      const cut = { ...row, value: row.value === null ? null : row.value.slice(0, longestValue) };
      if (first.length < shownRows) first.push(cut);
      if (path === undefined) return;
      if (stream === undefined) {
        stream = createWriteStream(path);
        stream.write(stringify([['file', 'line', 'column', 'value', 'reason']]));
      }
      const line = stringify([[cut.file, cut.line, cut.column, cut.value, cut.reason]]);
      if (!stream.write(line)) await once(stream, 'drain');
    },
    async close() {
      if (stream) {
        stream.end();
        await finished(stream);
      } else if (path !== undefined) await rm(path, { force: true });
    },
  };
}

export function describeBadRow({ file, line, column, value, reason }: BadRow): string {
  const what = [column, value === null ? '' : JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value)]
    .filter(Boolean)
    .join(' ');
  return `${file}:${line}${what && ` ${what}`}: ${reason}`;
}
