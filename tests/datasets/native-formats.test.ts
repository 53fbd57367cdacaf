import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportFolder } from '../../src/datasets/export/folder-export.ts';
import { prepareManifest } from '../../src/datasets/export/manifest.ts';
import { importFolder, isStreamed } from '../../src/datasets/import-folder.ts';
import { ImportRefused } from '../../src/datasets/import-report.ts';
import { kinds } from '../../src/datasets/kinds.ts';
import { loadDataset } from '../../src/datasets/load.ts';
import type { Database } from '../../src/db/connect.ts';
import { testDatabase } from '../support/database.ts';
import { fillAwkwardLedger } from './support/awkward-ledger.ts';
import { bundled, datasetFolder } from './support/folder.ts';

const data = fileURLToPath(new URL('../../data', import.meta.url));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nephoscope-native-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function exported(database: Database, name: string, format: 'ndjson' | 'csv'): Promise<string> {
  const path = join(folder, name);
  const queries = [...kinds.values()].map((kind) => ({ kind }));
  await exportFolder(database, { folder: path, format, queries, manifest: await prepareManifest(data) });
  return path;
}

const contents = (path: string) =>
  Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]));

describe('a data set as NDJSON or CSV', () => {
  it.each([
    ['ndjson', 'bundled'],
    ['csv', 'bundled'],
    ['ndjson', 'awkward'],
    ['csv', 'awkward'],
  ] as const)(
    'exported, imported into an empty database and exported again gives the same bytes: %s, %s ledger',
    async (format, ledger) => {
      await using one = await testDatabase({ statementTimeoutMs: 60_000 });
      await using other = await testDatabase({ statementTimeoutMs: 60_000 });
      if (ledger === 'bundled') await loadDataset(one.database, bundled);
      else await fillAwkwardLedger(one.database);
      const first = await exported(one.database, 'first', format);
      expect(await isStreamed(first)).toBe(true);
      const report = await importFolder(other.database, first);
      expect(report.badRows).toBe(0);
      expect(contents(await exported(other.database, 'second', format))).toEqual(contents(first));
      const before = await other.database.text('select max(seq)::text from change_log', []);
      const again = await importFolder(other.database, first);
      expect(Object.values(again.kinds).every(({ inserted, updated }) => inserted + updated === 0)).toBe(true);
      expect(await other.database.text('select max(seq)::text from change_log', [])).toBe(before);
      // What was loaded from YAML is the same to the last field; what has no slug would be another record.
      if (ledger === 'awkward') return;
      const onto = await importFolder(one.database, first);
      expect(Object.values(onto.kinds).every(({ inserted, updated }) => inserted + updated === 0)).toBe(true);
    },
  );

  it('changes the fields that a record gives, empties those that are null, and leaves the others', async () => {
    await using test = await testDatabase({ statementTimeoutMs: 60_000 });
    await loadDataset(test.database, bundled);
    using change = datasetFolder({
      'companies.ndjson':
        '{"slug":"oracle","kind":"GROUP","name":"Oracle","description":"Databases and clouds","country":null}\n',
      'events.json': '[{"slug":"new-event","kind":"OUTAGE","title":"New","occurred":"2022-09","item_count":3}]',
      'event-links.csv.gz': gzipSync('event,node,role\r\nnew-event,company:oracle,AFFECTED\r\n'),
      'claims.ndjson':
        '{"slug":"exact","document":"doc-seed","locator":{"page":1.50},"subject":"company:oracle","property":"p","value":12345678901234567890.10,"modality":"ASSERTED","confidence":"90","extracted_by":"test"}\n',
    });
    const before = await test.database.text("select founded_on::text from company where slug = 'oracle'", []);
    const { kinds } = await importFolder(test.database, change.path);
    expect(kinds).toMatchObject({
      company: { inserted: 0, updated: 1 },
      event: { inserted: 1 },
      event_link: { inserted: 1 },
      claim: { inserted: 1 },
    });
    const [row] = await test.database.rows(
      "select name, description, country_code, founded_on::text, fiscal_year_end from company where slug = 'oracle'",
    );
    expect(row).toMatchObject({
      name: 'Oracle',
      description: 'Databases and clouds',
      country_code: null,
      founded_on: before,
    });
    expect(
      await test.database.text("select value::text || ' ' || locator::text from claim where slug = 'exact'", []),
    ).toBe('12345678901234567890.10 {"page": 1.50}');
  });

  it('is refused whole, each mistake in its line', async () => {
    await using test = await testDatabase({ statementTimeoutMs: 60_000 });
    await loadDataset(test.database, bundled);
    const before = await test.database.text('select max(seq)::text from change_log', []);
    using bad = datasetFolder({
      'companies.ndjson':
        '{"slug":"a","kind":"GROUP","name":"A","contry":"US"}\n{"slug":"b","kind":"GROUP","name":"B","country":"XX"}\n{"slug":"c","kind":"GROUP"}\nnone\n',
      'programmes.csv': 'slug,owner,kind,name\np,nobody,MEMBERSHIP,P\n',
    });
    const refused = await importFolder(test.database, bad.path).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ImportRefused);
    const told = (refused as ImportRefused).first
      .map(({ line, column, reason }) => `${line} ${column} ${reason}`)
      .join('\n');
    expect(told).toMatch(/1 contry is no field of a company; did you mean "country"\?/);
    expect(told).toMatch(/2 country there is no country called so/);
    expect(told).toMatch(/3 name is missing/);
    expect(told).toMatch(/4 {2}is no JSON/);
    expect(told).toMatch(/2 owner there is no company called so/);
    expect(await test.database.text('select max(seq)::text from change_log', [])).toBe(before);
    renameSync(join(bad.path, 'programmes.csv'), join(bad.path, 'programms.csv'));
    await expect(importFolder(test.database, bad.path)).rejects.toThrow(/did you mean "programmes.yaml"/);
    writeFileSync(join(bad.path, 'programms.csv'), '');
  });
});
