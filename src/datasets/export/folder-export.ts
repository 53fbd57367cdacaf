import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Database } from '../../db/connect.ts';
import { makeFolder } from '../../db/make-folder.ts';
import { kindNamed } from '../kinds.ts';
import { ExportError } from './export-error.ts';
import {
  type CompressionName,
  compressions,
  evenPieces,
  type FormatName,
  type FormatOptions,
  formats,
} from './formats.ts';
import { byKind, type Records, readLines } from './lines.ts';
import { type Manifest, manifestText } from './manifest.ts';
import type { RecordQuery } from './record-sql.ts';
import { exportStatement, headInEnvelope } from './statement.ts';

export interface FolderExport extends FormatOptions {
  readonly folder: string;
  readonly queries: readonly RecordQuery[];
  readonly manifest: Manifest;
  readonly format: FormatName;
  readonly compression?: CompressionName;
  readonly signal?: AbortSignal;
}

/**
 * Write kinds into a folder, a file for each that has records, with `dataset.yaml` beside them; all from one snapshot.
 * The folder must be empty or not there; it appears when it is whole. Gives the records that were written, by kind. Throws an
 * `ExportError`, or an error of the database's.
 */
export async function exportFolder(database: Database, options: FolderExport): Promise<ReadonlyMap<string, number>> {
  const folder = resolve(options.folder);
  await refuseFilled(folder);
  const partial = join(dirname(folder), `.${basename(folder)}-${randomUUID()}`);
  try {
    await makeFolder(dirname(folder));
    await mkdir(partial);
    const counts = await writeFiles(database, partial, options);
    await rename(partial, folder);
    return counts;
  } catch (error) {
    await rm(partial, { recursive: true, force: true }).catch(() => {});
    throw isOfDisk(error)
      ? new ExportError(
          `${folder} cannot be written (${error.code}). Name a folder on a disk that can be written, with room.`,
          { cause: error },
        )
      : error;
  }
}

function isOfDisk(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

async function writeFiles(
  database: Database,
  folder: string,
  { queries, manifest, format, compression, signal, ...options }: FolderExport,
): Promise<ReadonlyMap<string, number>> {
  const statement = exportStatement(queries, { envelope: true, head: headInEnvelope('dataset', manifest.query) });
  const source = database.copyOut(statement, signal === undefined ? {} : { signal });
  const counts = new Map<string, number>();
  for await (const { kind: name, records } of byKind(readLines(source))) {
    if (name === 'dataset') {
      for await (const [line = ''] of records) {
        await writeFile(join(folder, 'dataset.yaml'), manifestText(manifest.describe(line)));
      }
      continue;
    }
    const kind = kindNamed(name);
    const counted = count(records, (more) => counts.set(name, (counts.get(name) ?? 0) + more));
    const ending = compression === undefined ? format : `${format}.${compression}`;
    const stream = Readable.from(formats[format].write(kind, counted, options));
    const file = createWriteStream(join(folder, `${kind.file}.${ending}`), { flags: 'wx' });
    await (compression === undefined
      ? pipeline(stream, file)
      : pipeline(stream, evenPieces, compressions[compression].start(), file));
  }
  return counts;
}

async function* count(records: Records, tell: (more: number) => void): Records {
  for await (const lines of records) {
    tell(lines.length);
    yield lines;
  }
}

async function refuseFilled(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new ExportError(`${folder} cannot be written as a folder (${error.code}).`);
  });
  if (names.length > 0) throw new ExportError(`${folder} is not empty. Name a folder that is not there yet.`);
}
