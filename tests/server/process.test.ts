import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectDatabase } from '../../src/db/connect.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { ask, runCommand, send, startService } from '../support/service.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database[Symbol.asyncDispose]());

const query = '{ companies(first: 1) { nodes { slug } } }';
const variables = () => ({ DATABASE_URL: database.url, GRAPHIQL: 'false' });

/** Hold a lock that makes `query` wait, until the returned function is called. */
async function holdCompanies(): Promise<() => Promise<void>> {
  const holder = connectDatabase({ url: database.url, poolSize: 1, statementTimeoutMs: 60_000 });
  const stopping = new AbortController();
  const held = holder
    .script('lock table company in access exclusive mode; select pg_sleep(60)', { signal: stopping.signal })
    .catch(() => {});
  await expect
    .poll(() =>
      database.database.text(
        `select count(*)::text from pg_locks where mode = 'AccessExclusiveLock' and granted and relation = 'company'::regclass`,
        [],
      ),
    )
    .toBe('1');
  return async () => {
    stopping.abort();
    await held;
    await holder.close();
  };
}

const waitsForLock = () =>
  database.database.text(
    `select count(*)::text from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    [],
  );

describe('K: the process', () => {
  test('an empty database is migrated and filled on the first start, and left alone on the second', async () => {
    await using empty = await testDatabase({ migrated: false });
    const env = { DATABASE_URL: empty.url, GRAPHIQL: 'false' };
    {
      await using first = await startService(env);
      expect(first.output()).toMatch(/the database was empty, so the bundled data set was loaded/);
      expect((await send(first, {}, '/health/ready')).body).toEqual({ status: 'ready' });
      expect((await ask(first, query)).body.data).toEqual({ companies: { nodes: [{ slug: expect.any(String) }] } });
    }
    await using second = await startService(env);
    expect(second.output()).not.toMatch(/bundled|brought up to date/);
  });

  test('K4 five that start at once on an empty database all serve', async () => {
    await using empty = await testDatabase({ migrated: false });
    const env = { DATABASE_URL: empty.url, GRAPHIQL: 'false' };
    const services = await Promise.all(Array.from({ length: 5 }, () => startService(env)));
    for (const service of services) {
      expect((await ask(service, query)).status).toBe(200);
      await service[Symbol.asyncDispose]();
    }
  }, 120_000);

  test('K5 a database that is newer than the code is refused by name, and nothing is served', async () => {
    await using newer = await testDatabase();
    const [entry] = await newer.database.rows(
      'select table_schema, table_name from information_schema.columns where column_name = $1',
      ['hash'],
    );
    const journal = `"${entry?.['table_schema']}"."${entry?.['table_name']}"`;
    await newer.database.script(
      `insert into ${journal} select (jsonb_populate_record(t, '{"name": "99990101000000_from_the_future"}')).* from ${journal} t limit 1`,
    );
    const { exited, output } = runCommand(['serve'], { DATABASE_URL: newer.url, PORT: '0' });
    expect(await exited).toBe(1);
    expect(output()).toMatch(/99990101000000_from_the_future/);
    expect(output()).not.toMatch(/ready/);
  });

  test('K1 SIGTERM: not ready at once, what runs finishes, exit 0', async () => {
    await using service = await startService({ ...variables(), STATEMENT_TIMEOUT_MS: '20000' });
    const release = await holdCompanies();
    const running = ask(service, query);
    await expect.poll(waitsForLock).toBe('1');
    service.child.kill('SIGTERM');
    await expect.poll(async () => (await send(service, {}, '/health/ready')).status).toBe(503);
    expect((await ask(service, '{ __typename }')).body.errors?.[0]?.extensions['code']).toBe('UNAVAILABLE');
    await release();
    expect((await running).status).toBe(200);
    expect(await service.exited).toBe(0);
    await expect(send(service, {}, '/health/live')).rejects.toThrow();
  });

  test('K1 a second signal ends it now', async () => {
    await using service = await startService({
      ...variables(),
      STATEMENT_TIMEOUT_MS: '60000',
      SHUTDOWN_TIMEOUT_MS: '60000',
    });
    const release = await holdCompanies();
    const running = ask(service, query).catch((error: unknown) => error);
    await expect.poll(waitsForLock).toBe('1');
    const again = setInterval(() => service.child.kill('SIGTERM'), 100);
    expect(await service.exited).toBe(143);
    clearInterval(again);
    expect(await running).toBeInstanceOf(Error);
    await release();
  });

  test.each(['throw new Error("canary")', 'Promise.reject(new Error("canary"))'])(
    'K9 %s is logged, drained, and ends with 1',
    async (code) => {
      const preload = `data:text/javascript,${encodeURIComponent(`process.on('SIGUSR2', () => { ${code} })`)}`;
      await using service = await startService(variables(), { nodeArgs: ['--import', preload] });
      service.child.kill('SIGUSR2');
      expect(await service.exited).toBe(1);
      expect(service.output()).toMatch(/"level":"fatal"/);
      expect(service.output()).toMatch(/Nephoscope is stopping/);
    },
  );

  test('H4 a reader of the log that stops, or goes away, stops nothing', async () => {
    await using service = await startService(variables());
    service.child.stdout?.pause();
    const path = `/${'x'.repeat(190)}`;
    // More than the pipe and the stream take: 1,500 entries of 350 bytes.
    for (let i = 0; i < 15; i += 1) await Promise.all(Array.from({ length: 100 }, () => send(service, {}, path)));
    expect((await ask(service, query)).status).toBe(200);
    service.child.stdout?.destroy();
    for (let i = 0; i < 5; i += 1) expect((await ask(service, query)).status).toBe(200);
    service.child.kill('SIGTERM');
    expect(await service.exited).toBe(0);
  });

  test('B6 out of descriptors it closes the newest connections, answers the others with data, and recovers', async () => {
    await using service = await startService(variables(), { openFiles: 256 });
    expect(service.output()).toMatch(/"connections":178,.*ulimit -n/);
    const port = Number(new URL(service.url).port);
    const held = connect(port, '127.0.0.1');
    await once(held, 'connect');
    const idle = Array.from({ length: 400 }, () => connect(port, '127.0.0.1').on('error', () => {}));
    await expect.poll(() => idle.filter((socket) => socket.destroyed).length).toBe(400 - 177);
    // No statement was run before: it takes a connection to the database, and yoga is loaded from its files.
    const answered = once(held, 'data');
    held.write(`GET /graphql?query=${encodeURIComponent(query)} HTTP/1.1\r\nHost: a\r\n\r\n`);
    expect(String(await answered)).toMatch(/^HTTP\/1\.1 200 /);
    for (const socket of idle) socket.destroy();
    await expect
      .poll(() =>
        ask(service, query).then(
          ({ status }) => status,
          () => 'refused',
        ),
      )
      .toBe(200);
    held.destroy();
  });

  test('a port in use is an error that says so, and ends with 1', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const { exited, output } = runCommand(['serve'], { ...variables(), PORT: port });
    expect(await exited).toBe(1);
    expect(output()).toContain(`Port ${port} of 127.0.0.1 is in use.`);
    taken.close();
  });

  test('every mistake in the settings is listed at once, nothing starts, exit 2', async () => {
    const { exited, output } = runCommand(['serve'], {
      PORT: '99999',
      LOG_LEVEL: 'loud',
      DATABASE_URL: 'mysql://u:canary@h/d',
      MAX_TOKENS: '-1',
    });
    expect(await exited).toBe(2);
    for (const name of ['PORT', 'LOG_LEVEL', 'DATABASE_URL', 'MAX_TOKENS']) expect(output()).toContain(`${name}: must`);
    expect(output()).not.toMatch(/canary| at /);
  });

  test('a database that is not there is an error that says so, without its password', async () => {
    const { exited, output } = runCommand(['serve'], {
      DATABASE_URL: 'postgres://u:canary@127.0.0.1:1/d',
      CONNECT_TIMEOUT_MS: '500',
    });
    expect(await exited).toBe(1);
    expect(output()).toMatch(/unavailable/i);
    expect(output()).not.toContain('canary');
  });

  test('migrate and import do their work and say what they did', async () => {
    await using empty = await testDatabase({ migrated: false });
    const env = { DATABASE_URL: empty.url };
    const migrated = runCommand(['migrate'], env);
    expect(await migrated.exited).toBe(0);
    expect(migrated.output()).toMatch(/^Applied:\n {2}\d{14}_/);
    for (const expected of [/ [1-9]\d* new, 0 changed, 0 as they were/, / 0 new, 0 changed, [1-9]\d* as they were/]) {
      const imported = runCommand(['import', 'data/cloud-market-2022'], env);
      expect(await imported.exited).toBe(0);
      expect(imported.output()).toMatch(expected);
    }
    const missing = runCommand(['import', 'data/nothing'], env);
    expect(await missing.exited).toBe(1);
    expect(missing.output()).toContain('data/nothing');
  }, 120_000);
});
