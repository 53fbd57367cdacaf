import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askAllTheTime } from '../support/load.ts';
import { ask, expectRefusal, send, startService } from '../support/service.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nephoscope-service-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const query = '{ companies { totalCount } }';
const serverPid = async () => Number((await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);

test('J1 the service with its own database: databases killed under twenty clients, killed services, and a proper end', async () => {
  const env = { NEPHOSCOPE_DATA: folder, GRAPHIQL: 'false' };
  let counted: unknown;
  {
    await using service = await startService(env);
    counted = (await ask(service, query)).body.data;
    expect(counted).toEqual({ companies: { totalCount: expect.any(Number) } });

    const stop = askAllTheTime(service, query, { clients: 20, right: counted as object });
    for (const signal of ['SIGKILL', 'SIGQUIT'] as const) {
      process.kill(await serverPid(), signal);
      await expect
        .poll(
          async () => {
            const answer = await ask(service, query);
            if (answer.status !== 200) expectRefusal(answer, 503, 'UNAVAILABLE');
            return [answer.body.data, (await send(service, {}, '/health/ready')).status];
          },
          { timeout: 30_000 },
        )
        .toEqual([counted, 200]);
      expect((await send(service, {}, '/health/live')).status).toBe(200);
    }
    expect(await stop()).toBeGreaterThan(0);
    expect(service.child.exitCode).toBeNull();
    // Left by SIGKILL at the end of this block.
  }
  await using second = await startService(env);
  expect(second.output()).not.toMatch(/bundled/);
  expect((await ask(second, query)).body.data).toEqual(counted);
  const database = await serverPid();
  second.child.kill('SIGTERM');
  expect(await second.exited).toBe(0);
  expect(() => process.kill(database, 0)).toThrow();
}, 180_000);
