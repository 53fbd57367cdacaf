import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { specOf } from '../../src/engine/model.ts';
import { schema } from '../../src/graphql/schema.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { serveGraph } from '../support/service.ts';

let database: TestDatabase;
let engine: Engine;

beforeAll(async () => {
  database = await testDatabase({ poolSize: 1 });
  engine = createEngine({
    schema,
    database: database.database,
    limits: { maxCost: 1_000_000, maxPageSize: 200, defaultPageSize: 20 },
  });
});
afterAll(async () => database[Symbol.asyncDispose]());

const page = parse(`query ($kind: CompanyKind!, $first: Int!, $since: Date) {
  companies(first: $first, where: { kind: { eq: $kind }, foundedOn: { gte: $since } }, orderBy: [{ foundedOn: DESC }]) {
    totalCount nodes { name partners(first: 3) { nodes { name } } } pageInfo { endCursor }
  }
}`);

/** How often the statement that counts companies was run, by plans for its values and by the plan for all. */
async function preparedPages(): Promise<readonly Record<string, unknown>[]> {
  return database.database.rows(
    `select (generic_plans + custom_plans)::text as runs, generic_plans > 0 as generic from pg_prepared_statements where statement like '%"companies":%'`,
    [],
    { prepare: false },
  );
}

test('an operation is prepared once, whatever its values, and planned by Postgres for good after some', async () => {
  for (let turn = 1; turn <= 12; turn += 1) {
    const variables = { kind: turn % 2 ? 'FUND' : 'GROUP', first: 5 * turn, since: `20${turn + 10}-01-01` };
    const outcome = await engine.run({ document: page, variables });
    expect(outcome.kind).toBe('data');
    // The kind is an enum, on which a plan may depend: each has a plan of its own, and the same statement.
    expect(await preparedPages()).toMatchObject([{ runs: String(turn) }]);
  }
  expect(await preparedPages()).toEqual([{ runs: '12', generic: 't' }]);
});

test('plans are kept, and no more than a thousand of them', async () => {
  const spec = specOf(schema.getQueryType()?.getFields()['company'] as never);
  if (spec?.kind !== 'row') throw new Error('A company is looked up');
  const planned = vi.spyOn(spec.keys['slug'] as { on: () => never }, 'on');
  const lookup = parse('{ company(slug: "none") { name } }');
  const ask = async () => engine.run({ document: lookup });
  await ask();
  await ask();
  expect(planned).toHaveBeenCalledTimes(1);
  const askOthers = async (from: number, to: number) => {
    for (let n = from; n < to; n += 1) await engine.run({ document: parse(`{ k${n}: __typename }`) });
  };
  await askOthers(0, 990);
  await ask();
  expect(planned).toHaveBeenCalledTimes(1);
  await askOthers(990, 2_000);
  await ask();
  expect(planned).toHaveBeenCalledTimes(2);
  planned.mockRestore();
});

test.each([true, false])('the text of an answer goes through the server unread (short way: %s)', async (lane) => {
  await using service = await serveGraph({ loaded: true, lane });
  const read = vi.spyOn(JSON, 'parse');
  const written = vi.spyOn(JSON, 'stringify');
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ companies(first: 50) { nodes { name } } }"}',
  });
  const body = await response.text();
  const reads = read.mock.calls.map(([text]) => text);
  const writes = written.mock.calls.map(([value]) => value as unknown);
  read.mockRestore();
  written.mockRestore();
  expect(body).toMatch(/^\{"data":\{"companies":\{"nodes":\[\{"name":/);
  expect(reads.filter((text) => text.includes('"nodes":['))).toEqual([]);
  expect(writes.filter((value) => typeof value === 'object' && value !== null && 'data' in value)).toEqual([]);
});
