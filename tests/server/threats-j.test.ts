import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { type Limits, readConfig } from '../../src/config.ts';
import { connectDatabase } from '../../src/db/connect.ts';
import { answerMarginMs, cancelGraceMs } from '../../src/db/connection.ts';
import { type FaultProxy, startFaultProxy } from '../support/fault-proxy.ts';
import { askAllTheTime, expectAnswerOrUnavailable } from '../support/load.ts';
import { ask, expectRefusal, type GraphService, send, serveGraph } from '../support/service.ts';

const query = '{ companies(first: 5) { nodes { slug } totalCount } }';

/** Run something on another connection, as an administrator does behind the service's back. */
async function behind(url: string, statements: string): Promise<void> {
  const admin = connectDatabase({ url, poolSize: 1, statementTimeoutMs: 20_000 });
  await admin.script(statements);
  await admin.close();
}

/** Hold the companies' table, so that `query` waits, until the returned function is called. */
async function holdCompanies(url: string): Promise<() => Promise<void>> {
  const holder = connectDatabase({ url, poolSize: 1, statementTimeoutMs: 60_000 });
  const stopping = new AbortController();
  const held = holder
    .script('lock table company in access exclusive mode; select pg_sleep(60)', { signal: stopping.signal })
    .catch(() => {});
  const observer = connectDatabase({ url, poolSize: 1 });
  const locks = `select count(*)::text from pg_locks
    where mode = 'AccessExclusiveLock' and granted and relation = 'company'::regclass`;
  await expect.poll(() => observer.text(locks, [])).toBe('1');
  await observer.close();
  return async () => {
    stopping.abort();
    await held;
    await holder.close();
  };
}

/** A few kilobytes, so that a network can break in the middle of them. */
const broad = '{ companies(first: 50) { nodes { slug names { nodes { name } } } totalCount } }';

async function rightAnswer(service: GraphService): Promise<object> {
  const { data } = (await ask(service, broad)).body;
  expect(data).toMatchObject({ companies: { totalCount: expect.any(Number) } });
  return data as object;
}

/** Serve the bundled data set over a database that is reached through a network with faults. */
async function serveThroughProxy(limits: Partial<Limits>, loaded = true) {
  const { promise, resolve } = Promise.withResolvers<FaultProxy>();
  const through = async (url: string) => {
    const proxy = await startFaultProxy(url);
    resolve(proxy);
    return proxy.url;
  };
  const service = await serveGraph({ loaded, limits, through });
  const proxy = await promise;
  return {
    ...service,
    proxy,
    async [Symbol.asyncDispose]() {
      await service[Symbol.asyncDispose]();
      await proxy[Symbol.asyncDispose]();
    },
  };
}

test('J1, J2 every backend terminated again and again under fifty clients: right answers or UNAVAILABLE, and then service as before', async () => {
  await using service = await serveGraph({ loaded: true });
  const right = await rightAnswer(service);
  const stop = askAllTheTime(service, broad, { clients: 50, right });
  for (let round = 0; round < 10; round += 1) {
    await behind(
      service.databaseUrl,
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and application_name = 'nephoscope'`,
    );
  }
  expect(await stop()).toBeGreaterThan(0);
  await expect.poll(async () => (await ask(service, broad)).body).toEqual({ data: right });
  await expect.poll(async () => (await send(service, {}, '/health/ready')).status).toBe(200);
}, 60_000);

test.each(['hole', 'reset', 'hang-up'] as const)(
  'J4 a network that does "%s": deadline, live, not ready, and recovery',
  async (mode) => {
    await using service = await serveThroughProxy({ statementTimeoutMs: 800, connectTimeoutMs: 500 }, false);
    const { proxy } = service;
    expect((await ask(service, query)).status).toBe(200);
    proxy.set(mode);
    for (const answer of await Promise.all(Array.from({ length: 30 }, () => ask(service, query)))) {
      expectRefusal(answer, 503, 'UNAVAILABLE');
    }
    expect((await send(service, {}, '/health/live')).status).toBe(200);
    expect((await send(service, {}, '/health/ready')).body).toMatchObject({ reason: 'the database does not answer' });
    proxy.set('pass');
    await expect.poll(async () => (await ask(service, query)).status).toBe(200);
    await expect.poll(async () => (await send(service, {}, '/health/ready')).body).toEqual({ status: 'ready' });
  },
);

test.each(['delay', 'trickle'] as const)(
  'J4 a network that does "%s" gives thirty clients the right answers when there is time',
  async (mode) => {
    await using service = await serveThroughProxy({ statementTimeoutMs: 25_000, connectTimeoutMs: 25_000 });
    const right = await rightAnswer(service);
    service.proxy.set(mode);
    for (const answer of await Promise.all(Array.from({ length: 30 }, () => ask(service, broad))))
      expect(answer.body).toEqual({ data: right });
  },
  60_000,
);

test('J4 a network that delays what has less time than that gives UNAVAILABLE or TIMEOUT, and is forgotten', async () => {
  await using service = await serveThroughProxy({ statementTimeoutMs: 100, connectTimeoutMs: 200 });
  service.proxy.set('delay');
  for (const answer of await Promise.all(Array.from({ length: 30 }, () => ask(service, broad)))) {
    const isLate = answer.status === 504;
    expectRefusal(answer, isLate ? 504 : 503, isLate ? 'TIMEOUT' : 'UNAVAILABLE');
  }
  service.proxy.set('pass');
  await expect.poll(async () => (await ask(service, query)).status).toBe(200);
});

test('J4 a network that changes its mind all the time, and cuts answers anywhere: right answers or UNAVAILABLE', async () => {
  await using service = await serveThroughProxy({ statementTimeoutMs: 20_000, connectTimeoutMs: 5_000 });
  const right = await rightAnswer(service);
  const { proxy } = service;
  const stop = askAllTheTime(service, broad, { clients: 20, right });
  for (const bytes of [1, 100, 400, 2_000, 5_000, 20_000]) {
    for (const mode of ['cut', 'trickle', 'pass', 'reset', 'pass', 'cut', 'hang-up', 'pass'] as const) {
      proxy.set(mode, bytes);
      await ask(service, query);
    }
  }
  proxy.set('pass');
  expect(await stop()).toBeGreaterThan(0);
  await expect.poll(async () => (await ask(service, broad)).body).toEqual({ data: right });
}, 90_000);

test('J4 the defaults end a statement in a hole, cancelled in vain, within five seconds', () => {
  const { statementTimeoutMs, connectTimeoutMs } = readConfig({}).limits;
  expect(statementTimeoutMs + answerMarginMs + cancelGraceMs).toBeLessThan(5_000);
  expect(connectTimeoutMs).toBeLessThan(5_000);
});

test('J5 a database without a connection left is UNAVAILABLE, and serves again when there is one', async () => {
  const role = `limited_${randomBytes(6).toString('hex')}`;
  await using service = await serveGraph({
    loaded: true,
    through: async (url) => {
      await behind(
        url,
        `create role ${role} login password 'secret' connection limit 2; grant pg_read_all_data to ${role}`,
      );
      return Object.assign(new URL(url), { username: role, password: 'secret' }).href;
    },
  });
  await using _ = { [Symbol.asyncDispose]: () => behind(service.databaseUrl, `drop role ${role}`) };
  const right = await rightAnswer(service);
  const stop = askAllTheTime(service, broad, { clients: 30, right });
  await behind(service.databaseUrl, `alter role ${role} connection limit 0`);
  // In a transaction of its own: a backend that ends before the limit is committed would be let in again.
  await behind(service.databaseUrl, `select pg_terminate_backend(pid) from pg_stat_activity where usename = '${role}'`);
  await expect.poll(async () => (await ask(service, broad)).status).toBe(503);
  expectRefusal(await ask(service, broad), 503, 'UNAVAILABLE');
  expect((await send(service, {}, '/health/ready')).status).toBe(503);
  await behind(service.databaseUrl, `alter role ${role} connection limit 2`);
  await stop();
  expect((await ask(service, broad)).body).toEqual({ data: right });
});

test('J5 an exhausted pool refuses after the wait that is allowed, and serves again', async () => {
  await using service = await serveGraph({ limits: { poolSize: 1, connectTimeoutMs: 200, statementTimeoutMs: 3_000 } });
  const release = await holdCompanies(service.databaseUrl);
  const waiting = ask(service, query);
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask(service, query)));
  await release();
  for (const answer of [...answers, await waiting]) {
    if (answer.status === 504) expectRefusal(answer, 504, 'TIMEOUT');
    else expectAnswerOrUnavailable(answer, { companies: { nodes: [], totalCount: 0 } });
  }
  expect(answers.map(({ status }) => status)).toContain(503);
  await expect.poll(async () => (await ask(service, query)).status).toBe(200);
});

test('J9 a statement beyond its time limit is TIMEOUT, and its connection goes on', async () => {
  await using service = await serveGraph({ limits: { poolSize: 1, statementTimeoutMs: 300 } });
  expect((await ask(service, query)).status).toBe(200);
  const release = await holdCompanies(service.databaseUrl);
  expectRefusal(await ask(service, query), 504, 'TIMEOUT');
  await release();
  expect((await ask(service, query)).status).toBe(200);
});

test.each(['GET', 'POST'])(
  'B7 what a client asked for by %s is cancelled in the database when it leaves, and that is no error',
  async (method) => {
    await using service = await serveGraph();
    const release = await holdCompanies(service.databaseUrl);
    const admin = connectDatabase({ url: service.databaseUrl, poolSize: 1 });
    const waiting = () =>
      admin.text(
        `select count(*)::text from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
       and wait_event_type = 'Lock' and application_name = 'nephoscope'`,
        [],
      );
    const leaving = new AbortController();
    const { signal } = leaving;
    const headers = { 'content-type': 'application/json' };
    const left = (
      method === 'GET'
        ? fetch(`${service.url}/graphql?query=${query}`, { signal })
        : fetch(`${service.url}/graphql`, { method, headers, body: JSON.stringify({ query }), signal })
    ).catch((error: unknown) => error);
    await expect.poll(waiting, { interval: 20 }).toBe('1');
    leaving.abort();
    await left;
    await expect.poll(waiting, { interval: 20 }).toBe('0');
    await release();
    await admin.close();
    expect((await ask(service, query)).status).toBe(200);
    expect(service.log.filter(({ level }) => level === 'error')).toEqual([]);
  },
);
