import { expect, test } from 'vitest';
import {
  connectDatabase,
  type DatabaseOptions,
  DatabaseUnavailableError,
  StatementTimeoutError,
} from '../../src/db/connect.ts';
import { testDatabase } from '../support/database.ts';
import { startFaultProxy } from '../support/fault-proxy.ts';

const nap = "select (pg_sleep($1::float8)::text || $2::text) || repeat('x', $3::int)";

const neighbours = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

interface Read {
  readonly name: string;
  readonly seconds?: number;
  readonly length?: number;
  readonly signal?: AbortSignal;
}

/** Connect so that short statements share two of six connections. */
function readers(url: string, options: Partial<DatabaseOptions> = {}) {
  const database = connectDatabase({ ...options, url, poolSize: 6 });
  const read = ({ name, seconds = 0, length = 0, signal }: Read) =>
    database.text(nap, [String(seconds), name, String(length)], { onlyReads: true, ...(signal && { signal }) });
  return {
    read,
    async learnThatTheyAreShort() {
      for (let round = 0; round < 20; round += 1) await Promise.all(neighbours.map((name) => read({ name })));
    },
    [Symbol.asyncDispose]: () => database.close(),
  };
}

test('short statements leave together: more than there are connections, and no wait for the answers in between', async () => {
  await using test = await testDatabase({ migrated: false });
  await using proxy = await startFaultProxy(test.url);
  await using database = readers(proxy.url);
  await expect
    .poll(async () => {
      proxy.set('pass');
      await database.learnThatTheyAreShort();
      proxy.set('delay');
      const before = proxy.roundTrips;
      expect(await Promise.all(neighbours.map((name) => database.read({ name })))).toEqual(neighbours);
      return proxy.roundTrips - before;
    })
    .toBe(1);
});

test('a client that leaves takes none of the statements with it that share its connection', async () => {
  await using test = await testDatabase({ migrated: false });
  await using database = readers(test.url);
  await database.learnThatTheyAreShort();
  for (const milliseconds of [0, 1, 2, 5, 10, 20, 50, 100, 200, 300]) {
    const leaving = new AbortController();
    const left = database.read({ name: 'long', seconds: 0.2, signal: leaving.signal }).catch((error: unknown) => error);
    const answers = Promise.all(neighbours.map((name) => database.read({ name })));
    setTimeout(() => leaving.abort('left'), milliseconds);
    expect(await answers).toEqual(neighbours);
    expect(['left', 'long']).toContain(await left);
  }
});

test('a statement at its time limit is the only one that is stopped', async () => {
  await using test = await testDatabase({ migrated: false });
  await using database = readers(test.url, { statementTimeoutMs: 500 });
  await database.learnThatTheyAreShort();
  const late = database.read({ name: 'late', seconds: 60 }).catch((error: unknown) => error);
  const answers = Promise.allSettled(neighbours.map((name) => database.read({ name })));
  expect(await late).toBeInstanceOf(StatementTimeoutError);
  expect(await answers).toEqual(neighbours.map((value) => ({ status: 'fulfilled', value })));
});

test('an answer that is too large is the only one that is refused', async () => {
  await using test = await testDatabase({ migrated: false });
  await using database = readers(test.url, { answerBytes: 100_000 });
  await database.learnThatTheyAreShort();
  const large = database.read({ name: 'large', length: 50_000_000 });
  const answers = Promise.all(neighbours.map((name) => database.read({ name })));
  await expect(large).rejects.toThrow('The answer is larger than 100000 bytes.');
  expect(await answers).toEqual(neighbours);
});

test('a session that ends fails the statement that it ran, and those behind it are answered by others', async () => {
  await using test = await testDatabase({ migrated: false });
  await using database = readers(test.url);
  await database.learnThatTheyAreShort();
  const ended = database.read({ name: 'ended', seconds: 60 }).catch((error: unknown) => error);
  const answers = Promise.all(neighbours.map((name) => database.read({ name })));
  await expect
    .poll(() =>
      test.database.text(
        `select count(pg_terminate_backend(pid))::text from pg_stat_activity
         where datname = current_database() and wait_event = 'PgSleep'`,
        [],
      ),
    )
    .toBe('1');
  expect(await ended).toBeInstanceOf(DatabaseUnavailableError);
  expect(await answers).toEqual(neighbours);
});

test.each(['hang-up', 'reset', 'hole'] as const)(
  'statements that share a connection which a network that does "%s" never lets open all fail',
  async (mode) => {
    await using test = await testDatabase({ migrated: false });
    await using proxy = await startFaultProxy(test.url);
    await using database = readers(proxy.url, { statementTimeoutMs: 500, connectTimeoutMs: 300 });
    await database.learnThatTheyAreShort();
    proxy.set(mode);
    await test.database.rows(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    for (let round = 0; round < 2; round += 1)
      for (const outcome of await Promise.allSettled(neighbours.map((name) => database.read({ name }))))
        expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(DatabaseUnavailableError) });
    proxy.set('pass');
    expect(await Promise.all(neighbours.map((name) => database.read({ name })))).toEqual(neighbours);
  },
);
