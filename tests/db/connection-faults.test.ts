import { expect, test } from 'vitest';
import { connectDatabase, DatabaseUnavailableError } from '../../src/db/connect.ts';
import { testDatabase } from '../support/database.ts';
import { type FaultMode, startFaultProxy } from '../support/fault-proxy.ts';

test('killed backends under load lose nothing that was acknowledged, and leave nothing half written', async () => {
  await using test = await testDatabase({ migrated: false });
  await test.database.script('create table one (id int primary key); create table two (id int primary key)');
  const database = connectDatabase({ url: test.url, poolSize: 4 });
  const acknowledged: number[] = [];
  const failures: unknown[] = [];
  let next = 0;
  const enough = new AbortController();
  const write = async () => {
    while (!enough.signal.aborted) {
      const id = next++;
      await database
        .rows('with a as (insert into one values ($1::int)) insert into two values ($1::int)', [String(id)])
        .then(
          () => acknowledged.push(id),
          (error: unknown) => failures.push(error),
        );
    }
  };
  const writers = Array.from({ length: 12 }, write);
  for (let round = 0; round < 25; round += 1) {
    const reached = acknowledged.length + 40;
    await test.database.rows(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'nephoscope' and pid <> pg_backend_pid()",
    );
    await expect.poll(() => acknowledged.length, { interval: 5, timeout: 10_000 }).toBeGreaterThanOrEqual(reached);
  }
  enough.abort();
  await Promise.all(writers);
  await database.close();

  expect(failures.filter((error) => !(error instanceof DatabaseUnavailableError))).toEqual([]);
  const rows = await test.database.rows('select one.id as one, two.id as two from one full join two using (id)');
  expect(rows.filter(({ one, two }) => one !== two)).toEqual([]);
  const written = new Set(rows.map(({ one }) => Number(one)));
  expect(acknowledged.filter((id) => !written.has(id))).toEqual([]);
});

test.each<FaultMode>(['hole', 'reset', 'hang-up'])(
  'a network that does "%s" ends statements, and is forgotten once it passes',
  async (mode) => {
    await using test = await testDatabase({ migrated: false });
    await using proxy = await startFaultProxy(test.url);
    const database = connectDatabase({ url: proxy.url, poolSize: 3, statementTimeoutMs: 300, connectTimeoutMs: 500 });
    const ask = () =>
      Promise.allSettled(Array.from({ length: 9 }, (_, index) => database.text('select $1::text', [String(index)])));
    const answers = Array.from({ length: 9 }, (_, index) => ({ status: 'fulfilled', value: String(index) }));
    expect(await ask()).toEqual(answers);

    proxy.set(mode);
    if (mode === 'hang-up')
      await test.database.rows(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
    for (let round = 0; round < 2; round += 1)
      for (const outcome of await ask())
        expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(DatabaseUnavailableError) });

    proxy.set('pass');
    expect(await ask()).toEqual(answers);
    await database.close();
  },
);

test('a server that hangs up early is not tried over and over', async () => {
  await using test = await testDatabase({ migrated: false });
  await using proxy = await startFaultProxy(test.url);
  proxy.set('hang-up');
  const database = connectDatabase({ url: proxy.url });
  await expect(database.text('select 1', [])).rejects.toBeInstanceOf(DatabaseUnavailableError);
  expect(proxy.accepted).toBe(1);
  await database.close();
});

test('statements in the hole are not sent again when the network is back', async () => {
  await using test = await testDatabase({ migrated: false });
  await test.database.script('create table one (id int)');
  await using proxy = await startFaultProxy(test.url);
  const database = connectDatabase({ url: proxy.url, poolSize: 2, statementTimeoutMs: 200 });
  await database.text('select 1', []);
  proxy.set('hole');
  const writes = Array.from({ length: 6 }, () => database.rows('insert into one values (1)'));
  const outcomes = await Promise.allSettled(writes);
  expect(outcomes.map(({ status }) => status)).toEqual(writes.map(() => 'rejected'));
  proxy.set('pass');
  expect(await database.text('select count(*) from one', [])).toBe('0');
  await database.close();
});
