import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { describeBadRow } from '../datasets/bad-rows.ts';
import { importFiles, type Progress } from '../datasets/import.ts';
import { importFolder, isStreamed } from '../datasets/import-folder.ts';
import { ImportInterrupted, type ImportReport } from '../datasets/import-report.ts';
import { type LoadReport, loadDataset } from '../datasets/load.ts';
import { isEncoding } from '../datasets/sources/decode.ts';
import { SourceError } from '../datasets/sources/source-error.ts';
import { DatabaseUnavailableError } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';
import { showProgress } from './import-progress.ts';
import { openDatabase } from './open-database.ts';
import { prepare } from './prepare.ts';
import { tidyMemory } from './tidy-memory.ts';

export interface ImportFlags {
  readonly dryRun?: boolean;
  readonly skipBad?: boolean;
  readonly badRows?: string;
  readonly encoding?: string;
}

/** Exit code of an import that left bad rows out. */
const someLeftOut = 3;

/** Load the data set of a folder, or files by a mapping, tell what was new, changed or there already, and give the exit code. */
export async function importCommand(
  config: Config,
  logger: Logger,
  what: string,
  files: readonly string[],
  flags: ImportFlags,
): Promise<number> {
  const isFolder = await stat(what).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder && files.length > 0)
    throw new SourceError(
      what,
      undefined,
      'is a folder, which is imported whole: name no files, or name a mapping first',
    );
  if (!isFolder && files.length === 0)
    throw new SourceError(
      what,
      undefined,
      'is no folder of a data set; if it is a mapping, name the files to import after it',
    );
  if (flags.encoding !== undefined && !isEncoding(flags.encoding))
    throw new SourceError('--encoding', undefined, `names no encoding: ${flags.encoding}`);
  await using opened = await openDatabase(config, logger);
  return await opened.withTime(async (database) => {
    if (isFolder) await migrate(database);
    if (isFolder && !(await isStreamed(what))) {
      process.stdout.write(`${describeLoad(await loadDataset(database, what, flags), flags)}\n`);
      return 0;
    }
    // Mappings look codes up in the reference data, which come with the bundled data set.
    if (!isFolder) await prepare(database, logger);
    const stopping = new AbortController();
    const stop = (): void => stopping.abort(new SourceError(what, undefined, 'was not imported: stopped by a signal'));
    process.once('SIGINT', stop).once('SIGTERM', stop);
    const badRowsFile = flags.badRows ?? `${basename(what).replace(/\.ya?ml$/i, '')}.bad-rows.csv`;
    using progress = showProgress(process.stderr);
    const tidy = tidyMemory();
    const onProgress = (made: Progress): void => {
      tidy();
      progress.update(made);
    };
    const options = { ...flags, badRowsFile, signal: stopping.signal, onProgress };
    const importing = isFolder ? importFolder(database, what, options) : importFiles(database, what, files, options);
    const report = await importing.catch((error: unknown) => {
      throw error instanceof DatabaseUnavailableError ? new ImportInterrupted(error) : error;
    });
    progress.finish();
    process.stdout.write(`${describeImport(report, { ...flags, badRowsFile })}\n`);
    return report.badRows > 0 ? someLeftOut : 0;
  });
}

function describeLoad({ title, kinds }: LoadReport, { dryRun }: ImportFlags): string {
  const rows = Object.entries(kinds).map(
    ([kind, { inserted, updated, unchanged }]) =>
      `  ${kind.padEnd(24)} ${inserted} new, ${updated} changed, ${unchanged} as they were`,
  );
  return [heading(title, dryRun), ...rows].join('\n');
}

function describeImport(report: ImportReport, { dryRun, badRowsFile }: ImportFlags & { badRowsFile: string }): string {
  const { title, rows, skipped, changedValues, warnings, badRows, firstBadRows, kinds, candidates } = report;
  const lines = [
    heading(title, dryRun),
    `  ${rows} rows read`,
    ...Object.entries(skipped).map(([reason, count]) => `  ${count} rows left out: ${reason}`),
    ...Object.entries(changedValues).map(([what, count]) => `  ${count} values of ${what}`),
    ...Object.entries(kinds).map(
      ([kind, { inserted, updated, unchanged, duplicates }]) =>
        `  ${kind.padEnd(24)} ${inserted} new, ${updated} changed, ${unchanged} as they were${duplicates > 0 ? `, ${duplicates} rows of the same` : ''}`,
    ),
  ];
  lines.push(...warnings.map((warning) => `  ${warning}`));
  if (candidates > 0) lines.push(`  ${candidates} pairs of companies to judge: nephoscope resolve list`);
  if (badRows > 0)
    lines.push(
      `  ${badRows} bad rows left out; all of them are in ${badRowsFile}`,
      ...firstBadRows.map((row) => `    ${describeBadRow(row)}`),
    );
  return lines.join('\n');
}

function heading(title: string, isDryRun = false): string {
  return `${title}${isDryRun ? ' (dry run, nothing was written)' : ''}`;
}
