import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import {
  connectDatabase,
  DatabaseError,
  DatabaseUnavailableError,
  StatementTimeoutError,
} from '../../src/db/connect.ts';
import { testDatabase } from '../support/database.ts';
import { startFaultProxy } from '../support/fault-proxy.ts';

const thrownBy = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error) => error,
  );

test('values come and go as the text that Postgres writes', async () => {
  await using test = await testDatabase({ migrated: false });
  const [row] = await test.database.rows(
    `select $1::text as text, $2::numeric as number, $3::timestamptz as moment, $4::boolean as yes, $5::jsonb as json,
       $6::text[] as list, $7::text as nothing, $8::daterange as days`,
    [
      '"é\u{1F600}\'\\',
      '1.50',
      '2022-01-01 00:00:00.123456+02',
      'true',
      '{"a": 1.10}',
      '{a,"b c"}',
      null,
      '[2022-01-01,)',
    ],
  );
  expect(row).toEqual({
    text: '"é\u{1F600}\'\\',
    number: '1.50',
    moment: '2021-12-31 22:00:00.123456+00',
    yes: 't',
    json: '{"a": 1.10}',
    list: '{a,"b c"}',
    nothing: null,
    days: '[2022-01-01,)',
  });
  expect(await test.database.text('select $1::int8', ['9007199254740993'])).toBe('9007199254740993');
  expect(await test.database.text('select 1 where false', [])).toBeNull();
});

test('a warm statement takes one round trip', async () => {
  await using test = await testDatabase({ migrated: false });
  await using proxy = await startFaultProxy(test.url);
  const database = connectDatabase({ url: proxy.url, poolSize: 1 });
  const run = () => database.text('select $1::text', ['a']);
  await run();
  const before = proxy.roundTrips;
  for (let count = 0; count < 10; count += 1) await run();
  expect(proxy.roundTrips - before).toBe(10);
  await database.close();
});

test('a statement is stopped at its deadline, and its connection is good for the next one', async () => {
  await using test = await testDatabase({ migrated: false, poolSize: 1, statementTimeoutMs: 60_000 });
  const backend = await test.database.text('select pg_backend_pid()', []);
  const error = await thrownBy(test.database.text('select pg_sleep(60)', [], { deadlineMs: 100 }));
  expect(error).toBeInstanceOf(StatementTimeoutError);
  expect(await test.database.text('select pg_backend_pid()', [])).toBe(backend);
});

test("the server's own limit stops a statement with the same error", async () => {
  await using test = await testDatabase({ migrated: false, statementTimeoutMs: 100 });
  expect(await thrownBy(test.database.text('select pg_sleep(60)', []))).toBeInstanceOf(StatementTimeoutError);
});

test('a statement that fails after some rows takes nothing from the next one on its connection', async () => {
  await using test = await testDatabase({ migrated: false, poolSize: 1 });
  const failing = test.database.rows('select 1 / (3 - number) as one from generate_series(1, 3) as number');
  expect(await thrownBy(failing)).toBeInstanceOf(DatabaseError);
  expect(await test.database.text("select 'first'", [])).toBe('first');
  await thrownBy(test.database.rows('select 1 / (3 - number) as one from generate_series(1, 3) as number'));
  const rows = await test.database.rows('select number from generate_series(1, 2) as number');
  expect([...rows]).toEqual([{ number: '1' }, { number: '2' }]);
});

test('an abort rejects at once with its reason and stops the statement on the server', async () => {
  await using test = await testDatabase({ migrated: false, statementTimeoutMs: 60_000 });
  const controller = new AbortController();
  const running = test.database.text('select pg_sleep(60), $1::text', ['x'], { signal: controller.signal });
  const sleeping = () =>
    test.database.text(
      "select count(*) from pg_stat_activity where query like '%pg_sleep(60)%' and state = 'active' and pid <> pg_backend_pid() and datname = current_database()",
      [],
    );
  await expect.poll(sleeping).toBe('1');
  const reason = new Error('the client left');
  controller.abort(reason);
  expect(await thrownBy(running)).toBe(reason);
  await expect.poll(sleeping).toBe('0');
  expect(await thrownBy(test.database.text('select 1', [], { signal: controller.signal }))).toBe(reason);
});

test('a cancel never stops the statement that follows on the connection', async () => {
  await using test = await testDatabase({ migrated: false, poolSize: 2, connectTimeoutMs: 20_000 });
  for (let round = 0; round < 100; round += 1) {
    const controller = new AbortController();
    const aborted = thrownBy(test.database.text('select pg_sleep(0.001)', [], { signal: controller.signal }));
    const innocent = Array.from({ length: 4 }, (_, index) => test.database.text('select $1::text', [String(index)]));
    setTimeout(() => controller.abort(), round % 5);
    expect(await Promise.all(innocent)).toEqual(['0', '1', '2', '3']);
    await aborted;
  }
});

test('no more connections are opened than the pool may have, and the wait for one is limited', async () => {
  await using test = await testDatabase({
    migrated: false,
    poolSize: 2,
    connectTimeoutMs: 200,
    statementTimeoutMs: 60_000,
  });
  const controller = new AbortController();
  const holders = Array.from({ length: 2 }, () =>
    thrownBy(test.database.text('select pg_sleep(60)', [], { signal: controller.signal })),
  );
  const error = await thrownBy(test.database.text('select 1', []));
  expect(error).toBeInstanceOf(DatabaseUnavailableError);
  expect(String(error)).toContain('all 2 connections are busy');
  controller.abort();
  await Promise.all(holders);
  const counts = await Promise.all(
    Array.from({ length: 50 }, () =>
      test.database
        .text('select count(*) from pg_stat_activity where datname = current_database()', [], { deadlineMs: 10_000 })
        .catch(() => '0'),
    ),
  );
  expect(Math.max(...counts.map(Number))).toBe(2);
});

test('a server without a connection left is unavailable', async () => {
  await using test = await testDatabase({ migrated: false });
  const url = new URL(test.url);
  const role = `limited_${url.pathname.slice(1)}`;
  await test.database.rows(`create role ${role} login password 'secret' connection limit 0`);
  url.username = role;
  url.password = 'secret';
  const limited = connectDatabase({ url: url.href });
  const error = await thrownBy(limited.text('select 1', []));
  expect(error).toBeInstanceOf(DatabaseUnavailableError);
  expect(error).toMatchObject({ code: '53300' });
  await limited.close();
  await test.database.rows(`drop role ${role}`);
});

test('the number of prepared statements is bounded', async () => {
  await using test = await testDatabase({ migrated: false, poolSize: 1 });
  for (let count = 0; count < 1_200; count += 1) await test.database.text(`select $1::text, ${count}`, ['x']);
  const held = await test.database.text('select count(*) from pg_prepared_statements', []);
  expect(Number(held)).toBeLessThanOrEqual(500);
  await test.database.text('select $1::text, 0.5', ['x'], { prepare: false });
  expect(await test.database.text('select count(*) from pg_prepared_statements', [], { prepare: false })).toBe(held);
});

test.each([
  ['a syntax error', "select 'canary-7' from from", []],
  ['a malformed value', 'select $1::int', ['canary-7']],
  ['a missing column', 'select "canary-7" from pg_class', []],
  ['a doubled key', "with a as (insert into things values ('canary-7') returning 1) select * from a", []],
  ['a failing check', 'insert into things values ($1::text)', ['canary-7 is too long for it']],
  ['a raised error', "do $$ begin raise exception 'canary-7' using detail = 'canary-7', hint = 'canary-7'; end $$", []],
])('the error of %s tells neither SQL nor values', async (_, statement, parameters) => {
  await using test = await testDatabase({ migrated: false });
  await test.database.script(
    "create table things (name text primary key check (length(name) < 10)); insert into things values ('canary-7')",
  );
  const error = await thrownBy(test.database.rows(statement, parameters));
  expect(error).toBeInstanceOf(DatabaseError);
  expect((error as DatabaseError).code).toMatch(/^[0-9A-Z]{5}$/);
  const told = [
    inspect(error, { showHidden: true, depth: 9 }),
    JSON.stringify(error),
    String((error as Error).stack),
  ].join();
  expect(told).not.toMatch(/canary/);
});

test('a refusal names the rule that was broken', async () => {
  await using test = await testDatabase();
  const error = await thrownBy(
    test.database.rows(
      "insert into country (code, alpha3, numeric3, names) values ('fr', 'FRA', '250', '{\"en\": \"France\"}')",
    ),
  );
  expect(error).toMatchObject({ code: '23514', table: 'country', constraint: 'country_code_format' });
});

test('a script is one transaction, and may not end it', async () => {
  await using test = await testDatabase({ migrated: false });
  await test.database.script(
    "create table one (a int); insert into one values (1); select 'a;b'; insert into one values (2)",
  );
  expect(await test.database.text('select sum(a) from one', [])).toBe('3');
  const failed = await thrownBy(
    test.database.script('insert into one values (4); create table two (a int); select 1/0'),
  );
  expect(failed).toMatchObject({ code: '22012' });
  expect(await test.database.text("select sum(a) || coalesce(to_regclass('two')::text, '') from one", [])).toBe('3');
  expect(await thrownBy(test.database.script('select 1; commit; select 2'))).toMatchObject({ code: '25001' });
});

test.each([
  ['a host without a server', { port: '1' }],
  ['a database that is not there', { pathname: '/no_such_database' }],
])('%s is unavailable', async (_, change) => {
  await using test = await testDatabase({ migrated: false });
  const database = connectDatabase({ url: Object.assign(new URL(test.url), change).href });
  expect(await thrownBy(database.text('select 1', []))).toBeInstanceOf(DatabaseUnavailableError);
  await database.close();
});

test('a malformed URL is refused without repeating its password', () => {
  const connect = () => connectDatabase({ url: 'postgres://me:canary-7@:host:x/y' });
  expect(connect).toThrow(DatabaseUnavailableError);
  expect(connect).not.toThrow(/canary/);
});

test('closing lets running statements finish and refuses new ones', async () => {
  await using test = await testDatabase({ migrated: false });
  const database = connectDatabase({ url: test.url });
  const running = database.text('select pg_sleep(0.2), 1', []);
  const closing = database.close();
  expect(await thrownBy(database.text('select 1', []))).toBeInstanceOf(DatabaseUnavailableError);
  expect(await running).toBe('');
  await closing;
});
