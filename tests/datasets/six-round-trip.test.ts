import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportFolder } from '../../src/datasets/export/folder-export.ts';
import { prepareManifest } from '../../src/datasets/export/manifest.ts';
import { importFiles } from '../../src/datasets/import.ts';
import { importFolder, isStreamed } from '../../src/datasets/import-folder.ts';
import { kinds } from '../../src/datasets/kinds.ts';
import { loadDataset } from '../../src/datasets/load.ts';
import type { Database } from '../../src/db/connect.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { bundled } from './support/folder.ts';
import { dataSets, mappingFile, rawFile } from './support/raw-files.ts';

const data = fileURLToPath(new URL('../../data', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'nephoscope-round-trip-'));
const patient = { statementTimeoutMs: 600_000 };
let ledger: TestDatabase;

beforeAll(async () => {
  ledger = await testDatabase(patient);
  await loadDataset(ledger.database, bundled);
  for (const { mapping, files } of dataSets)
    await importFiles(ledger.database, mappingFile(mapping), files.map(rawFile));
}, 600_000);
afterAll(async () => {
  await ledger[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

type Form = 'yaml' | 'ndjson' | 'csv' | 'yaml.gz' | 'csv.zst';

async function exported(database: Database, name: string, form: Form): Promise<string> {
  const path = join(folder, `${name}-${form}`);
  const [format, compression] = form.split('.') as ['yaml' | 'ndjson' | 'csv', ('gz' | 'zst')?];
  const queries = [...kinds.values()].map((kind) => ({ kind }));
  const manifest = await prepareManifest(data);
  await exportFolder(database, {
    folder: path,
    format,
    queries,
    manifest,
    ...(compression && { compression }),
  });
  return path;
}

function expectSame(one: string, other: string): void {
  expect(readdirSync(one)).toEqual(readdirSync(other));
  for (const name of readdirSync(one)) {
    const [left, right] = [one, other].map((path) => readFileSync(join(path, name)));
    expect(left?.equals(right ?? Buffer.alloc(0)), `${name} of ${one} and ${other}`).toBe(true);
  }
}

describe('the ledger of all six data sets', () => {
  // In a circle: what went through one format is compared in the next.
  it.each([
    ['ndjson', 'yaml'],
    ['yaml.gz', 'csv'],
    ['csv.zst', 'ndjson'],
  ] as const)(
    'exported as %s and imported into an empty database is exported as the same bytes, and so is its %s',
    async (form, other) => {
      const first = await exported(ledger.database, 'first', form);
      expect(await isStreamed(first)).toBe(true);
      await using empty = await testDatabase(patient);
      const report = await importFolder(empty.database, first);
      expect(report.badRows).toBe(0);
      expectSame(await exported(empty.database, form, form), first);
      expectSame(await exported(empty.database, form, other), await exported(ledger.database, `first-${form}`, other));
    },
    600_000,
  );
});
