import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { modelOf } from '../../src/engine/model.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { schema } from './harbour/schema.ts';
import { type Harbour, openHarbour } from './harbour/service.ts';
import { createNaiveExecutor } from './oracle/naive.ts';
import { createRandom } from './oracle/random.ts';

let database: TestDatabase;
let harbour: Harbour;

beforeAll(async () => {
  database = await testDatabase();
  harbour = await openHarbour(database.url, 2022);
});
afterAll(async () => {
  await harbour[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
});

interface Connection {
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

type Arguments = Record<string, unknown>;

async function list(field: string, args: Arguments): Promise<Connection> {
  const type = { ports: 'Port', ships: 'Ship', voyages: 'Voyage', sightings: 'Sighting' }[field];
  const data = await harbour.data(
    `query ($first: Int, $last: Int, $after: String, $before: String, $orderBy: [${type}OrderBy!], $where: ${type}Where) {
       list: ${field}(first: $first, last: $last, after: $after, before: $before, orderBy: $orderBy, where: $where) {
         edges { cursor node { id } }
         pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
       }
     }`,
    args,
  );
  return data['list'] as Connection;
}

const orders: readonly [field: string, orderBy: Record<string, string>[]][] = [
  ['ports', []],
  ['ports', [{ depth: 'ASC' }]],
  ['ports', [{ depth: 'DESC' }]],
  ['ports', [{ country: 'ASC_NULLS_FIRST' }, { opened: 'DESC_NULLS_FIRST' }]],
  ['ports', [{ berths: 'DESC_NULLS_LAST' }, { name: 'ASC' }]],
  ['ships', [{ kind: 'ASC' }]],
  ['ships', [{ rank: 'DESC_NULLS_FIRST' }]],
  ['ships', [{ launchedAt: 'ASC' }, { price: 'DESC' }]],
  ['ships', [{ service: 'DESC' }]],
  ['ships', [{ service: 'ASC_NULLS_FIRST' }]],
  ['voyages', [{ leftAt: 'ASC' }]],
  ['voyages', [{ cargo: 'DESC' }]],
  ['sightings', [{ seenOn: 'DESC' }, { remark: 'ASC' }]],
];

describe.each(orders)('F4 paging over %s by %j', (field, orderBy) => {
  const table = field.slice(0, -1);
  const type = [...modelOf(schema).byTable.values()].find((each) => each.typeName.toLowerCase() === table);
  let expected: readonly string[];

  beforeAll(() => {
    if (!type) throw new Error(`No type for ${field}`);
    const rows = createNaiveExecutor(schema, harbour.tables).listRows(type, { orderBy });
    expected = rows.map((row) => `${type.typeName}:${row['id']}`);
  });

  test.each([1, 3, 7])('visits every row once, forwards by %i', async (size) => {
    const seen: string[] = [];
    let after: string | null = null;
    for (;;) {
      const page: Connection = await list(field, { orderBy, first: size, after });
      expect(page.pageInfo.hasPreviousPage).toBe(seen.length > 0);
      seen.push(...page.edges.map(({ node }) => node.id));
      expect(page.pageInfo.hasNextPage).toBe(seen.length < expected.length);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toEqual(expected);
  });

  test.each([1, 4])('visits every row once, backwards by %i', async (size) => {
    const seen: string[] = [];
    let before: string | null = null;
    for (;;) {
      const page: Connection = await list(field, { orderBy, last: size, before });
      expect(page.pageInfo.hasNextPage).toBe(seen.length > 0);
      seen.unshift(...page.edges.map(({ node }) => node.id));
      expect(page.pageInfo.hasPreviousPage).toBe(seen.length < expected.length);
      if (!page.pageInfo.hasPreviousPage) break;
      before = page.pageInfo.startCursor;
    }
    expect(seen).toEqual(expected);
  });

  test('cuts any window between two cursors exactly', async () => {
    const random = createRandom(7);
    const whole = await list(field, { orderBy, first: 200 });
    const ids = whole.edges.map(({ node }) => node.id);
    expect(ids).toEqual(expected);
    for (let round = 0; round < 12; round += 1) {
      const [low, high] = [random.int(ids.length), random.int(ids.length)].sort((a, b) => a - b) as [number, number];
      const size = random.int(6);
      const forward = random.chance(0.5);
      const page = await list(field, {
        orderBy,
        after: whole.edges[low]?.cursor,
        before: whole.edges[high]?.cursor,
        [forward ? 'first' : 'last']: size,
      });
      const window = ids.slice(low + 1, high);
      const shown = forward ? window.slice(0, size) : window.slice(Math.max(0, window.length - size));
      expect(page.edges.map(({ node }) => node.id)).toEqual(shown);
      // The rows at the two cursors are there, outside the window: there is always a page on either side.
      expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
      expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor ?? null);
      expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
    }
  });
});

describe('F3 cursors', () => {
  const refusedWith = async (args: Arguments) => {
    const error = await list('ports', args).catch((thrown: unknown) => thrown);
    return (error as { extensions?: { code?: string } }).extensions?.code;
  };
  const someCursor = async () => (await list('ports', { first: 3 })).edges[1]?.cursor ?? '';

  test('are refused with another order, another filter and another list', async () => {
    const cursor = await someCursor();
    expect(await refusedWith({ after: cursor, orderBy: [{ depth: 'ASC' }] })).toBe('BAD_CURSOR');
    expect(await refusedWith({ after: cursor, orderBy: [{ name: 'DESC' }] })).toBe('BAD_CURSOR');
    expect(await refusedWith({ after: cursor, where: { busy: { eq: true } } })).toBe('BAD_CURSOR');
    const error = await list('ships', { after: cursor }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ extensions: { code: 'BAD_CURSOR', argument: 'after' } });
  });

  test('are refused when forged, cut, altered or spelt otherwise', async () => {
    const cursor = await someCursor();
    const content = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    const forge = (values: unknown) => Buffer.from(JSON.stringify(values)).toString('base64url');
    const forgeries = [
      '',
      'x',
      cursor.slice(0, -2),
      `${cursor}=`,
      ` ${cursor}`,
      forge({}),
      forge([]),
      forge([content[0]]),
      forge([content[0], content[1], "x' or 1=1"]),
      forge([content[0], null, content[2]]),
      forge([content[0], 1, content[2]]),
      forge([content[0], 'a\0b', content[2]]),
      forge([...content, 'more']),
    ];
    for (const forgery of forgeries) expect(await refusedWith({ after: forgery }), forgery).toBe('BAD_CURSOR');
  });
});

test('a row that is deleted while a reader pages is not in the way', async () => {
  const [first, second, third] = (await list('sightings', { first: 3 })).edges;
  await harbour.database.rows('delete from sighting where id = $1::text::uuid', [second?.node.id.split(':')[1] ?? '']);
  const page = await list('sightings', { first: 1, after: second?.cursor });
  expect(page.edges[0]?.node.id).toBe(third?.node.id);
  expect(page.pageInfo.hasPreviousPage).toBe(true);
  const back = await list('sightings', { last: 5, before: second?.cursor });
  expect(back.edges.map(({ node }) => node.id)).toEqual([first?.node.id]);
});

describe('a filter of the column that orders', () => {
  const ids = async (field: string, orderBy: Arguments[], where: Arguments) => {
    const { edges } = await list(field, { orderBy, where, first: 200 });
    return edges.map(({ node }) => node.id).toSorted();
  };

  test.each(['ASC', 'DESC', 'ASC_NULLS_FIRST', 'DESC_NULLS_LAST'])(
    'leaves what it matches in a list by %s',
    async (to) => {
      const open = { service: { overlaps: ['1900-01-01', '2020-02-01'] } };
      const withoutBeginning = await ids('ships', [], open);
      expect(withoutBeginning).not.toEqual([]);
      expect(await ids('ships', [{ service: to }], open)).toEqual(withoutBeginning);
      const all = await ids('ports', [], {});
      expect(await ids('ports', [], { opened: { isNull: true } })).not.toEqual([]);
      expect(await ids('ports', [{ opened: to }], { opened: { notIn: [] } })).toEqual(all);
    },
  );
});
