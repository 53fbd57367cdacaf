import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadDataset } from '../../src/datasets/load.ts';
import { connectDatabase } from '../../src/db/connect.ts';
import { startEmbeddedDatabase } from '../../src/db/embedded.ts';
import { migrate } from '../../src/db/migrate.ts';
import { runCommand } from '../support/service.ts';
import { dealsHeader, dealsMapping, testFiles } from './support/files.ts';
import { bundled } from './support/folder.ts';

it('imports and exports while a service runs the embedded database of the folder, which goes on running', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nephoscope-beside-'));
  using files = testFiles();
  const server = await startEmbeddedDatabase({ folder });
  const database = connectDatabase({ url: server.url });
  try {
    await migrate(database);
    await loadDataset(database, bundled);
    const paths = [
      files.write('deals.yaml', dealsMapping),
      files.write('deals.csv', `${dealsHeader}1,Acme Inc,US,1999,11,2020-01-02,5,USD\n`),
    ];
    const bad = ['--bad-rows', join(files.folder, 'bad.csv')];
    const settings = { NEPHOSCOPE_DATA: folder, LOG_LEVEL: 'warn' };
    const imported = runCommand(['import', ...bad, ...paths], settings);
    expect(await imported.exited, imported.output()).toBe(0);
    expect(await database.text("select title from investment where slug = 'deal-1'", [])).toBe('Acme Inc');
    const exported = runCommand(['export', 'investments'], settings);
    expect(await exported.exited, exported.output()).toBe(0);
    expect(exported.output()).toContain('"slug":"deal-1"');
    // A second service would lose its database when the first one stops.
    const service = runCommand(['serve'], { ...settings, PORT: '0' });
    expect(await service.exited).toBe(1);
    expect(service.output()).toContain(`${folder} is in use by another nephoscope, process ${process.pid}`);
    expect(await database.text('select 1', [])).toBe('1');
  } finally {
    await database.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}, 120_000);
