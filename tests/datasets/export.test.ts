import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { exportFolder, type FolderExport } from '../../src/datasets/export/folder-export.ts';
import { prepareManifest } from '../../src/datasets/export/manifest.ts';
import { kinds } from '../../src/datasets/kinds.ts';
import { loadDataset } from '../../src/datasets/load.ts';
import type { Database } from '../../src/db/connect.ts';
import { testDatabase } from '../support/database.ts';
import { bundled } from './support/folder.ts';

const data = fileURLToPath(new URL('../../data', import.meta.url));
const all = [...kinds.values()].map((kind) => ({ kind }));

interface ExportedFolder extends Disposable {
  readonly path: string;
  readonly files: Readonly<Record<string, string>>;
}

async function exported(database: Database, options: Partial<FolderExport> = {}): Promise<ExportedFolder> {
  const base = mkdtempSync(join(tmpdir(), 'nephoscope-export-'));
  const path = join(base, 'ledger');
  const manifest = await prepareManifest(data);
  await exportFolder(database, { folder: path, queries: all, manifest, format: 'yaml', ...options });
  const files = Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]));
  return { path, files, [Symbol.dispose]: () => rmSync(base, { recursive: true, force: true }) };
}

describe('an export', () => {
  it('of the bundled data, loaded into an empty database, gives the same bytes again', async () => {
    await using first = await testDatabase();
    await loadDataset(first.database, bundled);
    using folder = await exported(first.database);
    await using second = await testDatabase();
    await loadDataset(second.database, folder.path);
    using again = await exported(second.database);
    expect(again.files).toEqual(folder.files);
    expect(folder.files['companies.yaml']).toContain('- slug: alibaba-group\n');
  });
});
