import { expect, test } from 'vitest';
import { connectDatabase } from '../../src/db/connect.ts';
import { type FaultProxy, startFaultProxy } from '../support/fault-proxy.ts';
import { ask, expectRefusal, send, serveGraph, serveInProcess } from '../support/service.ts';
import { createToySchema } from './toy-schema.ts';

test('A18 an answer above the limit is refused as LIMIT_EXCEEDED without being read whole, a smaller one is given', async () => {
  let proxy: FaultProxy | undefined;
  await using service = await serveGraph({
    limits: { responseBytes: 1_000_000, statementTimeoutMs: 25_000 },
    through: async (url) => {
      proxy = await startFaultProxy(url);
      return proxy.url;
    },
  });
  const owner = connectDatabase({ url: service.databaseUrl, statementTimeoutMs: 60_000 });
  await owner.rows(
    `insert into company (id, slug, kind, name, description)
     select gen_random_uuid(), 'made-' || n, 'OTHER', 'Made ' || n, repeat('x', 400000) from generate_series(1, 100) as n`,
  );
  await owner.close();
  const page = (first: number) => `{ companies(first: ${first}) { nodes { slug description } } }`;
  const carriedBefore = proxy?.carried ?? 0;
  for (const refused of [
    await ask(service, page(100)),
    await ask(service, page(100)),
    await send(service, {}, `/graphql?query=${page(100)}`),
    await ask(service, '{ companies(first: 2) { nodes { description text: description } } }'),
  ]) {
    expectRefusal(refused, 400, 'LIMIT_EXCEEDED');
    expect(refused.body.errors?.[0]).toMatchObject({
      message: expect.stringContaining('larger than 1000000 bytes'),
      extensions: { limit: 1_000_000 },
    });
  }
  // Three times forty megabytes were asked for.
  expect((proxy?.carried ?? 0) - carriedBefore).toBeLessThan(80_000_000);
  const right = await ask(service, '{ companies(first: 100) { nodes { slug } totalCount } }');
  expect(right.body.data).toMatchObject({ companies: { totalCount: 100 } });
  expect(service.log.filter(({ level }) => level === 'error')).toEqual([]);
  await proxy?.[Symbol.asyncDispose]();
}, 120_000);

test('A18 what the executor makes of a small operation is limited as well', async () => {
  const toy = createToySchema();
  await using service = await serveInProcess(toy.schema, { limits: { responseBytes: 20_000 } });
  const schemas = (count: number) =>
    `{ ${Array.from({ length: count }, (_, i) => `s${i}: __schema { types { name fields { name } } }`).join(' ')} }`;
  expect((await ask(service, schemas(1))).status).toBe(200);
  expectRefusal(await ask(service, schemas(60)), 400, 'LIMIT_EXCEEDED');
});
