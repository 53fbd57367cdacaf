import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFiles } from '../../src/datasets/import.ts';
import { loadDataset } from '../../src/datasets/load.ts';
import { connectDatabase, type Database, DatabaseUnavailableError } from '../../src/db/connect.ts';
import { type EmbeddedDatabase, startEmbeddedDatabase } from '../../src/db/embedded.ts';
import { migrate } from '../../src/db/migrate.ts';
import { dealsHeader, dealsMapping, testFiles } from './support/files.ts';
import { bundled } from './support/folder.ts';

/** A server whose folder is a disk of few megabytes; vitest.config.ts leaves this file out where none can be mounted. */
const disk = mkdtempSync(join(tmpdir(), 'nephoscope-disk-'));
const files = testFiles();
let server: EmbeddedDatabase;
let database: Database;

beforeAll(async () => {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512m', 'nephoscope-test', disk]);
  const settings = { fsync: 'off', autovacuum: 'off', min_wal_size: '32MB', max_wal_size: '64MB' };
  server = await startEmbeddedDatabase({ folder: join(disk, 'data'), settings });
  database = connectDatabase({ url: server.url, statementTimeoutMs: 60_000 });
  await migrate(database);
  await loadDataset(database, bundled);
}, 120_000);
afterAll(async () => {
  files[Symbol.dispose]();
  await database.close();
  await server.stop();
  execFileSync('umount', [disk]);
  rmSync(disk, { recursive: true });
});

const ballast = join(disk, 'ballast');
function leaveFree(bytes: number): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(ballast, Buffer.alloc(bavail * bsize - bytes));
}

/** All that an import can leave behind. */
const state = () =>
  database.rows(
    `select (select max(seq) from change_log)::text as seq, (select count(*) from node)::text as nodes, (select count(*) from claim)::text as claims,
      (select count(*) from pg_namespace where nspname like 'staging%')::text as staging`,
    [],
    { prepare: false },
  );

describe('a disk that is full', () => {
  const rows = Array.from(
    { length: 6_000 },
    (_, index) => `${index},Company ${index},US,1999,${index + 5_000_000},2020-01-02,${index},USD\n`,
  );
  const mapping = files.write('deals.yaml', dealsMapping);
  const deals = files.write('deals.csv', dealsHeader + rows.join(''));
  const none = files.write('none.csv', dealsHeader);

  // With more room it gets further: into the staging tables, the working out, the writing, the log of the database.
  it.each([1, 8, 20, 45])(
    'with %s MB of room stops an import, which leaves nothing; the next one succeeds',
    async (megabytes) => {
      const before = await state();
      leaveFree(megabytes * 1_000_000);
      await expect(importFiles(database, mapping, [deals])).rejects.toThrow(DatabaseUnavailableError);
      rmSync(ballast);
      // The server may have to come up again. What the full disk kept from being dropped is swept by the next import.
      await expect
        .poll(() => importFiles(database, mapping, [none], { dryRun: true }).then(() => 'done', String), {
          timeout: 60_000,
          interval: 500,
        })
        .toBe('done');
      expect(await state()).toEqual(before);
    },
    120_000,
  );

  it('takes the import once there is room', async () => {
    const { kinds } = await importFiles(database, mapping, [deals]);
    expect(kinds['investment']?.inserted).toBe(6_000);
  });
});
