import { type Database, DatabaseError } from '../db/connect.ts';
import { readRules } from './apply/rules.ts';
import { applyScript } from './apply/write.ts';
import type { BadRows } from './bad-rows.ts';
import type { ImportOptions } from './import.ts';
import { ImportRefused, type ImportReport, readReport } from './import-report.ts';
import type { Template } from './mapping/template.ts';
import type { InputFile } from './sources/input-file.ts';
import { quoted } from './staging/sql-text.ts';
import type { StagedKind } from './staging/staged-kinds.ts';
import type { Staging } from './staging/staging.ts';

/** Conflicts with other writers that trying again settles. */
const conflicts = new Set(['23505', '23P01', '40001', '40P01']);
const attempts = 5;
const longestMs = 86_400_000;

/** An import whose rows are staged, and what its mistakes are told with. */
export interface Work {
  readonly database: Database;
  readonly options: ImportOptions;
  readonly badRows: BadRows;
  readonly kinds: readonly StagedKind[];
  readonly staging: Staging;
  readonly files: readonly InputFile[];
  readonly templates: ReadonlyMap<number, Template>;
  readonly mapping: string;
}

/** Work out and write what is staged, or refuse all of it with its bad rows. */
export async function apply(work: Work): Promise<Pick<ImportReport, 'kinds' | 'candidates'>> {
  const { database, options, badRows, staging, kinds, mapping } = work;
  const { dryRun = false, skipBad = false, signal } = options;
  const rules = await readRules(database, kinds);
  const isRefused = badRows.count > 0 && !skipBad;
  const script = applyScript({ schema: staging.schema, kinds, mapping }, rules, { dryRun: dryRun || isRefused });
  for (let attempt = 1; ; attempt += 1) {
    try {
      await database.script(script, { deadlineMs: longestMs, ...(signal && { signal }) });
    } catch (error) {
      if (attempt < attempts && error instanceof DatabaseError && conflicts.has(error.code)) continue;
      throw error;
    }
    const found = await reportBadRows(work);
    if (badRows.count > 0 && !skipBad) throw new ImportRefused(badRows.count, badRows.first, options.badRowsFile);
    if (found === 0) return await readReport(database, staging.schema);
    await dropBadRows(work);
  }
}

async function reportBadRows({ database, staging, badRows, files, templates }: Work): Promise<number> {
  const rows = await database.rows(
    `select distinct file, line, template, field, value, message from ${staging.schema}.bad order by file, line, template, field`,
    [],
    { prepare: false },
  );
  for (const { file, line, template, field, value, message } of rows) {
    const names = field?.split(',') ?? [];
    const told = templates
      .get(Number(template))
      ?.fields.filter(({ field: own }) => names.includes(own.name) || names.includes(own.column.name));
    const given = told?.find(({ columns }) => columns.length > 0);
    const shown = files[Number(file)]?.shown ?? 'document';
    // A rule of several columns gives the values of all of them.
    const values: Readonly<Record<string, string | null>> | null =
      names.length > 1 && value != null ? JSON.parse(value) : null;
    await badRows.add({
      file: shown,
      line: Number(line),
      column: given?.columns[0] ?? field ?? '',
      value: (values === null ? value : values[given?.field.column.name ?? '']) ?? null,
      reason: message ?? '',
    });
  }
  return rows.length;
}

/** A row is left out whole, with all the records that it makes. */
async function dropBadRows({ database, staging, kinds }: Work): Promise<void> {
  const { schema } = staging;
  if ((await database.text(`select 1 from ${schema}.bad where file < 0 limit 1`, [], { prepare: false })) !== null)
    throw new Error('The document of the import is refused by the database.');
  await database.script(
    kinds
      .map(
        ({ kind }) =>
          `delete from ${schema}.${quoted(`in ${kind.name}`)} row using ${schema}.bad where bad.file = row.file and bad.line = row.line`,
      )
      .join(';\n'),
  );
}
