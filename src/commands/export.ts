import { pipeline } from 'node:stream/promises';
import { GraphQLError } from 'graphql';
import type { Config } from '../config.ts';
import { ExportError } from '../datasets/export/export-error.ts';
import { kindOfFile } from '../datasets/export/exporter.ts';
import { exportFolder } from '../datasets/export/folder-export.ts';
import { type CompressionName, compressions, type FormatName, formats } from '../datasets/export/formats.ts';
import { kinds } from '../datasets/kinds.ts';
import type { Database } from '../db/connect.ts';
import { migrationStatus, readMigrations } from '../db/migrate.ts';
import { createLogger } from '../server/logger.ts';
import { graphFilter, ledgerExporter, ledgerManifest } from './ledger-exporter.ts';
import { openDatabase } from './open-database.ts';

export interface ExportFlags {
  readonly output?: string;
  readonly format?: string;
  readonly where?: string;
  readonly compress?: string;
  readonly raw?: boolean;
}

/**
 * Write records into a folder, or those of one kind (or the whole ledger, as NDJSON) to standard output; standard error tells what
 * was written. Throws an `ExportError` for what cannot be exported as it was asked.
 */
export async function exportLedger(config: Config, names: readonly string[], flags: ExportFlags): Promise<number> {
  const left = new AbortController();
  const stop = () => left.abort(new ExportError('The export was stopped; nothing was kept of it.'));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  // Standard output may be the export.
  await using opened = await openDatabase(config, createLogger(config.logLevel, process.stderr));
  // Awaited here, since the database would end with a promise that is only handed on.
  return await opened.withTime(async (database) => {
    const { pending } = await migrationStatus(database, await readMigrations());
    if (pending.length > 0) throw new ExportError('The database is not up to date. Run "nephoscope migrate" first.');
    try {
      return await (flags.output === undefined
        ? writeOutput(database, names, flags, left.signal)
        : writeFolder(database, names, { ...flags, output: flags.output }, left.signal));
    } catch (error) {
      throw error instanceof GraphQLError ? new ExportError(`--where: ${error.message}`) : error;
    }
  });
}

async function writeFolder(
  database: Database,
  names: readonly string[],
  { output, where, raw = false, ...flags }: ExportFlags & { readonly output: string },
  signal: AbortSignal,
): Promise<number> {
  const chosen = names.length === 0 ? [...kinds.values()] : [...new Set(names.map(kindOfFile))];
  const filter = readWhere(where);
  if (filter !== undefined && chosen.length !== 1)
    throw new ExportError('--where is for the records of one kind: name it.');
  const counts = await exportFolder(database, {
    folder: output,
    queries: chosen.map((kind) => ({ kind, condition: filter && graphFilter(kind, filter.where) })),
    manifest: await ledgerManifest(),
    format: oneOf('--format', flags.format ?? 'yaml', formats),
    ...(flags.compress !== undefined && { compression: oneOf('--compress', flags.compress, compressions) }),
    raw,
    signal,
  });
  process.stderr.write(describe(counts, output));
  return 0;
}

async function writeOutput(
  database: Database,
  names: readonly string[],
  { where, raw = false, format = 'ndjson', compress }: ExportFlags,
  signal: AbortSignal,
): Promise<number> {
  if (names.length > 1) throw new ExportError('Several kinds need a folder: say --output <folder>.');
  const fileName = [names[0] ?? 'ledger', oneOf<FormatName>('--format', format, formats)]
    .concat(compress === undefined ? [] : oneOf<CompressionName>('--compress', compress, compressions))
    .join('.');
  const exporter = await ledgerExporter(database);
  const body = await exporter.plan(fileName, { ...readWhere(where), raw, signal }).open();
  try {
    await pipeline(body, process.stdout, { end: false, signal });
    await new Promise((resolve) => process.stdout.write('', resolve));
  } catch (error) {
    // Whoever reads may have enough of it.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw signal.reason ?? error;
  }
  return 0;
}

function describe(kinds: ReadonlyMap<string, number>, folder: string): string {
  const counts = [...kinds].map(([kind, records]) => `  ${kind.padEnd(24)} ${records}`);
  const total = [...kinds.values()].reduce((sum, records) => sum + records, 0);
  return `${[`${total} records in ${folder}; whom they are owed to stands in its dataset.yaml`, ...counts].join('\n')}\n`;
}

function readWhere(text: string | undefined): { readonly where: unknown } | undefined {
  if (text === undefined) return undefined;
  try {
    return { where: JSON.parse(text) };
  } catch {
    throw new ExportError('--where must be JSON, such as \'{"kind": {"eq": "GROUP"}}\'.');
  }
}

function oneOf<Name extends string>(flag: string, given: string, known: Readonly<Record<Name, unknown>>): Name {
  if (Object.hasOwn(known, given)) return given as Name;
  throw new ExportError(`${flag} must be one of ${Object.keys(known).join(', ')}.`);
}
