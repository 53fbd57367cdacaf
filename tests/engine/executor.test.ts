import { createYoga } from 'graphql-yoga';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useEngine } from '../../src/engine/use-engine.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { schema } from './harbour/schema.ts';
import { type Harbour, openHarbour } from './harbour/service.ts';

let database: TestDatabase;
let harbour: Harbour;
let ask: (query: string, variables?: object) => Promise<unknown>;

beforeAll(async () => {
  database = await testDatabase();
  harbour = await openHarbour(database.url, 5);
  const yoga = createYoga({ schema, plugins: [useEngine(harbour.engine)], logging: false, maskedErrors: false });
  ask = async (query, variables = {}) => {
    harbour.statements.length = 0;
    const response = await yoga.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return await response.json();
  };
});
afterAll(async () => {
  await harbour[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
});

const ports = () => harbour.tables['port'] ?? [];
const ships = () => harbour.tables['ship'] ?? [];

describe('what the engine cannot plan runs in the executor, on rows that one statement brought', () => {
  test('introspection beside data', async () => {
    const answer = await ask(
      '{ __schema { queryType { name } } today ports(first: 1) { nodes { name } } __type(name: "Port") { name } }',
    );
    expect(answer).toEqual({
      data: {
        __schema: { queryType: { name: 'Query' } },
        today: '2022-09-22',
        ports: { nodes: [{ name: expect.any(String) }] },
        __type: { name: 'Port' },
      },
    });
    expect(harbour.statements).toHaveLength(1);
  });

  test('a field made by code, with aliases, beside nested lists and interfaces', async () => {
    const answer = (await ask(`{
      a: ports(first: 200) { nodes { title: name loud: shouted ships(first: 1) { nodes { port { shouted } } } } }
      sightings(first: 200) { nodes { subject { __typename id ... on Port { shouted } ... on Ship { kind } } } }
    }`)) as {
      data: {
        a: { nodes: { title: string; loud: string }[] };
        sightings: { nodes: { subject: { __typename: string } | null }[] };
      };
    };
    expect(answer.data.a.nodes).toHaveLength(ports().length);
    for (const { title, loud } of answer.data.a.nodes)
      expect(loud.replace('!', '')).toBe(title.toUpperCase().replace('!', ''));
    const kinds = new Set(answer.data.sightings.nodes.map(({ subject }) => subject?.__typename));
    expect(kinds).toEqual(new Set(['Port', 'Ship', undefined]));
    expect(harbour.statements).toHaveLength(1);
  });

  test('a root field made by code gives a row, of which one statement brings what is asked', async () => {
    const [port] = ports();
    const query =
      'query ($uuid: String!, $n: Int) { favourite(uuid: $uuid) { id name shouted ships(first: $n) { totalCount } } }';
    expect(await ask(query, { uuid: port?.['id'], n: 1 })).toMatchObject({
      data: { favourite: { id: `Port:${port?.['id']}`, name: port?.['name'] } },
    });
    expect(harbour.statements).toHaveLength(1);
    expect(await ask(query, { uuid: '0192c5e0-0000-7000-8000-000000000000', n: 1 })).toEqual({
      data: { favourite: null },
    });
  });

  test('a mutation gives rows in its order, repeated ones too', async () => {
    const [first, second] = ships();
    const uuids = [second?.['id'], first?.['id'], second?.['id']];
    const answer = await ask(
      'mutation ($uuids: [String!]!) { touch(uuids: $uuids) { id name fleet(first: 1) { totalCount } } }',
      { uuids },
    );
    expect(answer).toMatchObject({ data: { touch: uuids.map((uuid) => ({ id: `Ship:${uuid}` })) } });
    expect(harbour.statements).toHaveLength(1);
  });
});

describe('what is planned whole', () => {
  test('is not parsed on its way out: the text of Postgres is the answer', async () => {
    const outcome = await harbour.run('{ ports(first: 2) { nodes { name } } __typename }');
    expect(outcome.kind).toBe('data');
    expect(harbour.statements.length).toBeGreaterThan(0);
  });

  test('keeps the order of the document, and one key for what is asked twice', async () => {
    const outcome = await harbour.run(
      '{ z: __typename ports(first: 0) { totalCount ...C nodes { id } } a: __typename } fragment C on PortConnection { totalCount __typename }',
    );
    if (outcome.kind !== 'data') throw new Error('not planned');
    expect(Object.keys(JSON.parse(outcome.text))).toEqual(['z', 'ports', 'a']);
    expect(Object.keys(JSON.parse(outcome.text).ports)).toEqual(['totalCount', '__typename', 'nodes']);
  });

  test('is one plan for all values of one shape, and another for another shape', async () => {
    const text = 'query ($w: PortWhere, $n: Int) { ports(where: $w, first: $n) { nodes { id } } }';
    const shapes = [
      [
        { w: { busy: { eq: true } }, n: 1 },
        { w: { busy: { eq: false } }, n: 5 },
      ],
      [{ w: { busy: { isNull: true } } }, { w: { busy: { isNull: true } } }],
      [{ w: { depth: { in: ['1', '2'] } } }, { w: { depth: { in: [] } } }],
      [{ w: { or: [{}, {}] } }, { w: { or: [{}, {}] } }],
    ];
    const texts = [];
    for (const pair of shapes) {
      harbour.statements.length = 0;
      for (const variables of pair) await harbour.data(text, variables);
      expect(new Set(harbour.statements).size).toBe(1);
      texts.push(harbour.statements[0]);
    }
    expect(new Set(texts).size).toBe(shapes.length);
  });

  test('never holds a value in its text', async () => {
    harbour.statements.length = 0;
    await harbour.data(
      '{ ports(where: {name: {eq: "needle-in-text"}, depth: {gt: "12345.678"}}, first: 7) { nodes { greeting(word: "needle-too") } } }',
    );
    const [statement = ''] = harbour.statements;
    for (const value of ['needle', '12345', 'needle-too']) expect(statement).not.toContain(value);
  });
});
