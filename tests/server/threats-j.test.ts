import { expect, test } from 'vitest';
import { connectDatabase } from '../../src/db/connect.ts';
import { type FaultProxy, startFaultProxy } from '../support/fault-proxy.ts';
import { type Answer, ask, expectRefusal, send, serveGraph } from '../support/service.ts';

const query = '{ companies(first: 5) { nodes { slug } totalCount } }';

/** Run something on another connection, as an administrator does behind the service's back. */
async function behind(url: string, statements: string): Promise<void> {
  const admin = connectDatabase({ url, poolSize: 1, statementTimeoutMs: 20_000 });
  await admin.script(statements);
  await admin.close();
}

/** Expect the right answer or the documented refusal, never anything else. */
function expectAnswerOrUnavailable(answer: Answer): void {
  if (answer.status === 200) expect(answer.body).toEqual({ data: { companies: { nodes: [], totalCount: 0 } } });
  else {
    expectRefusal(answer, 503, 'UNAVAILABLE');
    expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
  }
}

test('J2 every backend terminated again and again: right answers or UNAVAILABLE, and then service as before', async () => {
  await using service = await serveGraph();
  const load = { isOver: false };
  const askers = Array.from({ length: 8 }, async () => {
    while (!load.isOver) expectAnswerOrUnavailable(await ask(service, query));
  });
  for (let round = 0; round < 5; round += 1) {
    await behind(
      service.databaseUrl,
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and application_name = 'nephoscope'`,
    );
  }
  load.isOver = true;
  await Promise.all(askers);
  await expect.poll(async () => (await ask(service, query)).status).toBe(200);
});

test.each(['hole', 'reset', 'hang-up'] as const)(
  'J4 a network that does "%s": deadline, live, not ready, and recovery',
  async (mode) => {
    const limits = { statementTimeoutMs: 800, connectTimeoutMs: 500 };
    let proxy: FaultProxy | undefined;
    await using service = await serveGraph({
      limits,
      through: async (url) => {
        proxy = await startFaultProxy(url);
        return proxy.url;
      },
    });
    expect((await ask(service, query)).status).toBe(200);
    proxy?.set(mode);
    for (const answer of await Promise.all(Array.from({ length: 30 }, () => ask(service, query)))) {
      expectRefusal(answer, 503, 'UNAVAILABLE');
    }
    expect((await send(service, {}, '/health/live')).status).toBe(200);
    expect((await send(service, {}, '/health/ready')).body).toMatchObject({ reason: 'the database does not answer' });
    proxy?.set('pass');
    await expect.poll(async () => (await ask(service, query)).status, { timeout: 5_000 }).toBe(200);
    await expect
      .poll(async () => (await send(service, {}, '/health/ready')).body, { timeout: 5_000 })
      .toEqual({ status: 'ready' });
    await proxy?.[Symbol.asyncDispose]();
  },
);

test('J5 an exhausted pool refuses after the wait that is allowed, and serves again', async () => {
  await using service = await serveGraph({ limits: { poolSize: 1, connectTimeoutMs: 200, statementTimeoutMs: 3_000 } });
  const blocker = behind(service.databaseUrl, 'lock table company in access exclusive mode; select pg_sleep(1.5)');
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask(service, query)));
  for (const answer of answers) expectAnswerOrUnavailable(answer);
  await blocker;
  await expect.poll(async () => (await ask(service, query)).status).toBe(200);
});

test('J9 a statement beyond its time limit is TIMEOUT, and its connection goes on', async () => {
  await using service = await serveGraph({ limits: { poolSize: 1, statementTimeoutMs: 300 } });
  expect((await ask(service, query)).status).toBe(200);
  const blocker = behind(service.databaseUrl, 'lock table company in access exclusive mode; select pg_sleep(2)');
  await expect.poll(async () => (await ask(service, query)).status).toBe(504);
  expectRefusal(await ask(service, query), 504, 'TIMEOUT');
  await blocker;
  expect((await ask(service, query)).status).toBe(200);
});

test('B7 what a client asked for is cancelled in the database when it leaves', async () => {
  await using service = await serveGraph();
  const blocker = behind(service.databaseUrl, 'lock table company in access exclusive mode; select pg_sleep(3)');
  const admin = connectDatabase({ url: service.databaseUrl, poolSize: 1 });
  const waiting = () =>
    admin.text(
      `select count(*)::text from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
       and wait_event_type = 'Lock' and application_name = 'nephoscope'`,
      [],
    );
  const leaving = new AbortController();
  const left = fetch(`${service.url}/graphql?query=${query}`, { signal: leaving.signal }).catch(
    (error: unknown) => error,
  );
  await expect.poll(waiting, { interval: 20 }).toBe('1');
  leaving.abort();
  await left;
  await expect.poll(waiting, { interval: 20, timeout: 1_500 }).toBe('0');
  await blocker;
  await admin.close();
});
