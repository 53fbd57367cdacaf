import type { Database, DatabaseUnavailableError } from '../db/connect.ts';
import { type BadRow, describeBadRow } from './bad-rows.ts';

interface ImportCounts {
  inserted: number;
  updated: number;
  unchanged: number;
  /** Rows that say what another row said already. */
  duplicates: number;
}

/** What an import did, or would do. */
export interface ImportReport {
  readonly name: string;
  readonly title: string;
  readonly rows: number;
  /** Rows left out on purpose, by the mapping's reason. */
  readonly skipped: Readonly<Record<string, number>>;
  /** Values that were repaired or trimmed, by column and what was done. */
  readonly changedValues: Readonly<Record<string, number>>;
  readonly badRows: number;
  readonly firstBadRows: readonly BadRow[];
  readonly kinds: Readonly<Record<string, ImportCounts>>;
  /** What the mapping assumed and is not so. */
  readonly warnings: readonly string[];
  /** Pairs of companies that a person should judge. */
  readonly candidates: number;
}

/** The database went away in the midst of an import. */
export class ImportInterrupted extends Error {
  override readonly name = 'ImportInterrupted';

  constructor(cause: DatabaseUnavailableError) {
    const advice =
      cause.code === '53100'
        ? 'Make room on the disk of the database (the rows are on it twice while they are imported), and import again.'
        : 'Import again: what is there already stays as it is.';
    super(`${cause.message} The import is in the ledger as a whole or not at all. ${advice}`, { cause });
  }
}

/** Rows are bad, and nothing was written. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
  readonly badRows: number;
  readonly first: readonly BadRow[];

  constructor(badRows: number, first: readonly BadRow[], badRowsFile: string | undefined) {
    const more = badRowsFile === undefined ? '' : ` All of them are in ${badRowsFile}.`;
    super(
      [
        `${badRows === 1 ? '1 row is' : `${badRows} rows are`} bad; nothing was written.${more}`,
        ...first.map((row) => `  ${describeBadRow(row)}`),
      ].join('\n'),
    );
    this.badRows = badRows;
    this.first = first;
  }
}

/** Read what the applying script counted. */
export async function readReport(
  database: Database,
  schema: string,
): Promise<Pick<ImportReport, 'kinds' | 'candidates'>> {
  const rows = await database.rows(
    `select kind, sum(inserted) as inserted, sum(updated) as updated, sum(unchanged) as unchanged, sum(duplicates) as duplicates, sum(candidates) as candidates from ${schema}.report group by kind order by kind`,
    [],
    { prepare: false },
  );
  const counts = rows.filter(({ inserted }) => inserted !== null);
  return {
    kinds: Object.fromEntries(
      counts.map(({ kind, inserted, updated, unchanged, duplicates }) => [
        String(kind),
        {
          inserted: Number(inserted),
          updated: Number(updated),
          unchanged: Number(unchanged),
          duplicates: Number(duplicates),
        },
      ]),
    ),
    candidates: rows.reduce((sum, { candidates }) => sum + Number(candidates ?? 0), 0),
  };
}
