import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/datasets/load.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { runCommand } from '../support/service.ts';
import { bundled } from './support/folder.ts';

let test: TestDatabase;
let folder: string;

beforeAll(async () => {
  test = await testDatabase();
  await loadDataset(test.database, bundled);
  folder = mkdtempSync(join(tmpdir(), 'nephoscope-export-command-'));
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await test[Symbol.asyncDispose]();
});

/** Run `nephoscope export` with these words, and give its exit code and what it wrote. */
async function run(words: readonly string[], url = test.url): Promise<{ code: unknown; output: string }> {
  const command = runCommand(['export', ...words], { DATABASE_URL: url, LOG_LEVEL: 'warn' });
  const code = await command.exited;
  return { code, output: command.output() };
}

describe('nephoscope export', () => {
  it('writes one kind, filtered, to standard output', async () => {
    const all = await run(['companies']);
    expect(all).toMatchObject({ code: 0, output: expect.stringMatching(/^(\{"slug":"[^\n]*\}\n){16}$/) });
    const where = JSON.stringify({ slug: { startsWith: 'alibaba' } });
    const some = await run(['companies', '--format', 'csv', '--where', where]);
    expect(some.output.split('\r\n').map((line) => line.split(',')[0])).toEqual([
      'slug',
      'alibaba-cloud',
      'alibaba-cloud-intl',
      'alibaba-group',
      '',
    ]);
  });

  it('writes the whole ledger, its licences first, to standard output', async () => {
    const { code, output } = await run([]);
    expect(code).toBe(0);
    expect(output).toMatch(/^\{"kind":"dataset","record":\{"format":1,.*"licence":"Apache-2.0 AND ODC-PDDL-1.0"/);
    expect(output.trimEnd().split('\n').length).toBeGreaterThan(800);
  });

  it('writes a folder, compressed, and tells how many records of each kind', async () => {
    const path = join(folder, 'some', 'place');
    const { code, output } = await run(['risks', 'claims', '-f', 'ndjson', '-c', 'gz', '-o', path]);
    expect(code).toBe(0);
    expect(output).toMatch(/^55 records in .*\n {2}risk +6\n {2}claim +49\n$/);
    expect(readdirSync(path)).toEqual(['claims.ndjson.gz', 'dataset.yaml', 'risks.ndjson.gz']);
    expect(gunzipSync(readFileSync(join(path, 'risks.ndjson.gz'))).toString()).toMatch(/^(\{"slug":"r-[^\n]*\}\n){6}$/);
  });

  it.each([
    [['companys'], 'did you mean "companies"?'],
    [['companies', '-f', 'xlsx'], '--format must be one of yaml, ndjson, csv, parquet.'],
    [['companies', '-c', 'rar'], '--compress must be one of gz, zst.'],
    [['companies', 'risks'], 'Several kinds need a folder'],
    [['-f', 'csv'], 'The whole ledger is one file as ledger.ndjson only'],
    [['companies', '-w', '{'], '--where must be JSON'],
    [['companies', '-w', '{"nothing": {}}'], '--where: Variable "$where" has invalid value'],
    [['-w', '{}', '-o', '/nowhere'], '--where is for the records of one kind'],
    [['-o', '.'], 'is not empty'],
    [['-o', '/proc/nowhere'], '/proc/nowhere cannot be written (ENOENT).'],
    [['-o', '/proc/nowhere/at/all'], '/proc/nowhere/at/all cannot be written (ENOENT).'],
  ] as const)('refuses %j', async (words, message) => {
    const { code, output } = await run(words);
    expect(output).toContain(message);
    expect(code).toBe(1);
  });

  it('refuses a database that is not up to date', async () => {
    await using empty = await testDatabase({ migrated: false });
    expect(await run([], empty.url)).toEqual({
      code: 1,
      output: 'The database is not up to date. Run "nephoscope migrate" first.\n',
    });
  });
});
