import { stat } from 'node:fs/promises';
import type { Database } from '../db/connect.ts';
import { apply } from './apply-import.ts';
import { collectBadRows } from './bad-rows.ts';
import { listDataset } from './folder.ts';
import type { ImportOptions } from './import.ts';
import type { ImportReport } from './import-report.ts';
import { kinds as allKinds } from './kinds.ts';
import { readNativeFile } from './native/native-rows.ts';
import { openInputs } from './sources/input-file.ts';
import { nativeKinds } from './staging/staged-kinds.ts';
import { openStaging } from './staging/staging.ts';

/** YAML of so many bytes can be held in memory with all that is wrong in it. */
const heldYaml = 4_000_000;

/** Whether a data set is to be read as a stream: anything but a few files of YAML. */
export async function isStreamed(folder: string): Promise<boolean> {
  const { files } = await listDataset(folder);
  if (files.some(({ path }) => !path.endsWith('.yaml'))) return true;
  const sizes = await Promise.all(files.map(async ({ path }) => (await stat(path)).size));
  return sizes.reduce((sum, size) => sum + size, 0) > heldYaml;
}

/**
 * Import a data set of our own format as a stream, of any size: one transaction, all or nothing. Fields that a record leaves
 * out stay as they are. Throws `DatasetError`, `SourceError`, or `ImportRefused` for bad rows.
 */
export async function importFolder(
  database: Database,
  folder: string,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const { manifest, files } = await listDataset(folder);
  const inputs = await openInputs(files.map(({ path }) => path));
  const present = new Set(
    files.flatMap(({ kind, format }) => [
      kind,
      ...(format === 'yaml' ? [...kind.nested.values()].map((nested) => nested.kind) : []),
    ]),
  );
  const kinds = nativeKinds([...allKinds.values()].filter((kind) => present.has(kind)));
  const badRows = collectBadRows(options.badRowsFile);
  try {
    await using staging = await openStaging(database, kinds, options.signal);
    let [rows, bytes] = [0, 0];
    for (const [number, file] of files.entries()) {
      const input = inputs.files[number];
      if (input === undefined) continue;
      const onRead = (count: number) => {
        bytes += count;
        options.onProgress?.({ phase: 'reading', rows, bytes, totalBytes: inputs.size });
      };
      for await (const row of readNativeFile({ ...file, input }, onRead)) {
        options.signal?.throwIfAborted();
        if ('record' in row) {
          rows += 1;
          const wait = staging.add([row.record], { file: number, line: row.line });
          if (wait) await wait;
        } else
          await badRows.add({
            file: file.path,
            line: row.line,
            column: row.field,
            value: row.value,
            reason: row.message,
          });
      }
    }
    await staging.finish();
    options.onProgress?.({ phase: 'applying', rows, bytes: inputs.size, totalBytes: inputs.size });
    const { name = '', title = '' } = manifest ?? {};
    const counts = await apply({
      database,
      options,
      badRows,
      kinds,
      staging,
      files: inputs.files,
      templates: new Map(),
      mapping: name,
    });
    return {
      name,
      title,
      rows,
      skipped: {},
      changedValues: {},
      warnings: [],
      badRows: badRows.count,
      firstBadRows: badRows.first,
      ...counts,
    };
  } finally {
    await badRows.close();
  }
}
