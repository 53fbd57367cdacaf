import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { type Harbour, openHarbour } from './harbour/service.ts';

let database: TestDatabase;
let harbour: Harbour;

beforeAll(async () => {
  database = await testDatabase();
  harbour = await openHarbour(database.url, 11, { maxCost: 10_000 });
});
afterAll(async () => {
  await harbour[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
});

async function refusal(text: string, variables?: Record<string, unknown>) {
  harbour.statements.length = 0;
  const outcome = await harbour.run(text, variables);
  expect(harbour.statements, 'a refused operation runs nothing').toEqual([]);
  if (outcome.kind !== 'refused') throw new Error(`Not refused: ${JSON.stringify(outcome)}`);
  const [error] = outcome.errors;
  return { ...error?.extensions, message: error?.message ?? '', code: error?.extensions['code'] };
}

describe('page sizes', () => {
  test('above the limit are refused with the limit, by literal and by variable', async () => {
    const expected = { code: 'LIMIT_EXCEEDED', limit: 200, requested: 201, argument: 'first' };
    expect(await refusal('{ ports(first: 201) { nodes { id } } }')).toMatchObject(expected);
    expect(await refusal('query ($n: Int) { ports(first: $n) { nodes { id } } }', { n: 201 })).toMatchObject(expected);
  });

  test('below zero, and both at once, are refused', async () => {
    expect(await refusal('{ ports(last: -1) { nodes { id } } }')).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await refusal('{ ports(first: 1, last: 1) { nodes { id } } }')).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('a plan that was made for a small page does not let a large one through', async () => {
    const text = 'query ($n: Int) { ports(first: $n) { nodes { id } } }';
    expect(await harbour.data(text, { n: 1 })).toMatchObject({ ports: { nodes: [{}] } });
    expect(await refusal(text, { n: 500 })).toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });
});

describe('cost', () => {
  const nested = (n: string) => `query ${n === '$n' ? '($n: Int)' : ''} {
    ports(first: ${n}) { nodes { ships(first: ${n}) { nodes { voyages(first: ${n}) { nodes { id } } } } } }
  }`;

  test('is told before anything runs, with the limit and what was asked', async () => {
    expect(await refusal(nested('100'))).toMatchObject({ code: 'LIMIT_EXCEEDED', kind: 'cost', limit: 10_000 });
  });

  test('counts the values of variables, aliases and fragments', async () => {
    expect(await harbour.data(nested('$n'), { n: 3 })).toHaveProperty('ports');
    expect(await refusal(nested('$n'), { n: 100 })).toMatchObject({ kind: 'cost' });
    const aliases = Array.from({ length: 60 }, (_, index) => `a${index}: ports(first: 200) { nodes { id } }`);
    expect(await refusal(`{ ${aliases.join(' ')} }`)).toMatchObject({ kind: 'cost' });
    const fragment = `fragment F on Port { ships(first: 200) { nodes { id } } }`;
    expect(await refusal(`{ ports(first: 200) { nodes { ...F } } } ${fragment}`)).toMatchObject({ kind: 'cost' });
  });
});

describe('filters', () => {
  test('refuse an explicit null with the name of the operator', async () => {
    const { code, message } = await refusal('{ ports(where: {depth: {gt: null}}) { totalCount } }');
    expect(code).toBe('BAD_USER_INPUT');
    expect(message).toContain('depth.gt');
    expect(
      await refusal('query ($w: PortWhere) { ports(where: $w) { totalCount } }', { w: { ships: null } }),
    ).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  test('refuse nesting that no reader would write', async () => {
    const deep = (levels: number): object => (levels === 0 ? {} : { not: deep(levels - 1) });
    expect(await refusal('query ($w: PortWhere) { ports(where: $w) { totalCount } }', { w: deep(50) })).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      kind: 'filterDepth',
    });
  });

  test('that are empty filter nothing', async () => {
    const counted = await harbour.data(
      '{ all: ports { totalCount } none: ports(where: {}) { totalCount } deep: ports(where: {depth: {}, ships: {}}) { totalCount } }',
    );
    expect(counted['none']).toEqual(counted['all']);
    expect(counted['deep']).toEqual(counted['all']);
  });

  test('isNull: false means known', async () => {
    const counted = await harbour.data(
      '{ all: ports { totalCount } known: ports(where: {depth: {isNull: false}}) { totalCount } unknown: ports(where: {depth: {isNull: true}}) { totalCount } }',
    );
    const count = (key: string) => (counted[key] as { totalCount: number }).totalCount;
    expect(count('known') + count('unknown')).toBe(count('all'));
    expect(count('unknown')).toBeGreaterThan(0);
  });
});

describe('ids', () => {
  test.each([
    '',
    'x',
    'Port',
    'Port:',
    'Port:1',
    'Port:0192C5E0-0000-7000-8000-000000000000',
    ' Port:0192c5e0-0000-7000-8000-000000000000',
    'Port:0192c5e0-0000-7000-8000-000000000000 ',
    'port:0192c5e0-0000-7000-8000-000000000000',
    '__proto__:0192c5e0-0000-7000-8000-000000000000',
    "Port:' or 1=1",
    'Port:{0192c5e0-0000-7000-8000-000000000000}',
  ])('that were never given out are refused: %j', async (id) => {
    expect(await refusal('query ($id: ID!) { node(id: $id) { id } }', { id })).toMatchObject({ code: 'BAD_ID' });
    expect(await refusal('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [id] })).toMatchObject({
      code: 'BAD_ID',
    });
    expect(await refusal('query ($id: ID!) { port(id: $id) { id } }', { id })).toMatchObject({ code: 'BAD_ID' });
  });

  test('of another type are refused where one type is meant', async () => {
    const id = 'Ship:0192c5e0-0000-7000-8000-000000000000';
    expect(await refusal('query ($id: ID!) { port(id: $id) { id } }', { id })).toMatchObject({ code: 'BAD_ID' });
    expect(await refusal('query ($id: ID!) { ports(where: {id: {eq: $id}}) { totalCount } }', { id })).toMatchObject({
      code: 'BAD_ID',
    });
    expect(
      await refusal('query ($id: ID!) { ships(where: {flagshipId: {eq: $id}, portId: {eq: $id}}) { totalCount } }', {
        id,
      }),
    ).toMatchObject({ code: 'BAD_ID' });
  });

  test('that no row has give null, in their place', async () => {
    const missing = 'Port:0192c5e0-0000-7000-8000-000000000000';
    const [port] = (await harbour
      .data('{ ports(first: 1) { nodes { id } } }')
      .then((data) => (data['ports'] as { nodes: { id: string }[] }).nodes)) as [{ id: string }];
    expect(
      await harbour.data('query ($id: ID!) { node(id: $id) { id } port(id: $id) { id } }', { id: missing }),
    ).toEqual({ node: null, port: null });
    expect(
      await harbour.data('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [port.id, missing, port.id] }),
    ).toEqual({
      nodes: [{ id: port.id }, null, { id: port.id }],
    });
  });

  test('in a list are 200 at most', async () => {
    const ids = Array.from({ length: 201 }, () => 'Port:0192c5e0-0000-7000-8000-000000000000');
    expect(await refusal('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 200,
    });
  });
});

describe('look-ups', () => {
  test('want exactly one key', async () => {
    expect(await refusal('{ port { id } }')).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await refusal('query ($n: String) { port(name: $n) { id } }', { n: null })).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(await refusal('{ port(name: "a", id: "Port:0192c5e0-0000-7000-8000-000000000000") { id } }')).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});

test('text that looks like SQL or a pattern is only ever a value', async () => {
  for (const text of [
    "' or 1=1 --",
    '$1',
    '\\',
    '%',
    '_',
    'a%',
    '"; drop table port; --',
    "'); select pg_sleep(5); --",
  ]) {
    const data = await harbour.data(
      'query ($t: String!) { eq: ports(where: {name: {eq: $t}}) { totalCount } like: ports(where: {name: {contains: $t}}) { nodes { name } } port(name: $t) { id } }',
      { t: text },
    );
    expect(data['eq']).toEqual({ totalCount: 0 });
    expect(data['port']).toBeNull();
    for (const { name } of (data['like'] as { nodes: { name: string }[] }).nodes)
      expect(name.toLowerCase()).toContain(text.toLowerCase());
  }
});
