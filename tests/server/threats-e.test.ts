import { type GraphQLInputObjectType, getNamedType, isInputObjectType, isScalarType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import {
  type Answer,
  ask,
  expectNoInternals,
  expectRefusal,
  type GraphService,
  serveGraph,
} from '../support/service.ts';

let service: GraphService;
beforeAll(async () => {
  service = await serveGraph({ loaded: true, limits: { statementTimeoutMs: 20_000 } });
});
afterAll(() => service[Symbol.asyncDispose]());

interface TextPlace {
  /** Root field, filtered field and operator. */
  readonly name: string;
  readonly query: string;
  readonly variables: (text: string) => Record<string, unknown>;
}

/** Every operator of every filter by text that a list of the graph takes, read from the schema. */
const places: readonly TextPlace[] = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((root) => {
  const where = root.args.find((arg) => arg.name === 'where');
  if (where === undefined) return [];
  const whereType = getNamedType(where.type) as GraphQLInputObjectType;
  return Object.values(whereType.getFields()).flatMap((field) => {
    const filter = getNamedType(field.type);
    if (!isInputObjectType(filter) || !/^String(List)?Filter$/.test(filter.name)) return [];
    return Object.values(filter.getFields()).flatMap((operator) => {
      if (!isScalarType(getNamedType(operator.type)) || operator.name === 'isNull') return [];
      const isList = String(operator.type).startsWith('[');
      return {
        name: `${root.name} ${field.name} ${operator.name}`,
        query: `query ($w: ${whereType.name}) { ${root.name}(where: $w) { totalCount } }`,
        variables: (text: string) => ({ w: { [field.name]: { [operator.name]: isList ? [text] : text } } }),
      };
    });
  });
});

async function count(place: TextPlace, text: string): Promise<unknown> {
  const answer = await ask(service, place.query, place.variables(text));
  expect(answer.status, `${place.name} ${JSON.stringify(text)} ${answer.text.slice(0, 300)}`).toBe(200);
  return Object.values(answer.body.data ?? {})[0];
}

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string };
}

/** The part of a list that an answer holds, as far as it was asked for. */
const pageOf = (answer: Answer, name: string) => answer.body.data?.[name] as Page;

const sql = [
  "'",
  "' OR 1=1 --",
  "x' UNION SELECT 1 --",
  "'; SELECT pg_sleep(5); --",
  '$1',
  '\\',
  "\\'",
  '"',
  '{}',
  '${1}',
];
const miss = 'ünlikely-to-be-there-7f3a';

describe('E: values', () => {
  test('there are filters by text to test', () => {
    expect(places.length).toBeGreaterThan(50);
  });

  test('E2 SQL in every filter by text is a text that is not there', async () => {
    for (const place of places) {
      const operator = place.name.split(' ')[2] ?? '';
      const expected = await count(place, miss);
      for (const text of sql) {
        // What orders texts, or finds parts of them, may well find something by a quotation mark.
        const isExact = ['eq', 'ne', 'in', 'notIn', 'has', 'hasAll', 'hasAny'].includes(operator) || text.length > 4;
        const found = await count(place, text);
        if (isExact && !/^[gl]te?$/.test(operator)) expect(found, `${place.name} ${text}`).toEqual(expected);
      }
    }
  }, 300_000);

  test('E3 the wildcards of LIKE stand for themselves', async () => {
    const names = ['contains', 'startsWith', 'endsWith'];
    for (const operator of names) {
      const query = `query ($t: String) { companies(where: { name: { ${operator}: $t } }) { totalCount } }`;
      for (const text of ['%', '_', '%%', 'A_S', '\\', '\\%', 'A%S', 'Oracle\\']) {
        const answer = await ask(service, query, { t: text });
        expect(answer.body, `${operator} ${text}`).toEqual({ data: { companies: { totalCount: 0 } } });
      }
    }
    const found = await ask(service, '{ companies(where: { name: { contains: "racl" } }) { totalCount } }');
    expect(found.body.data).not.toEqual({ companies: { totalCount: 0 } });
  });

  test.each([
    [
      'observations',
      'value',
      'DecimalFilter',
      ['NaN', 'Infinity', '-Infinity', '1e400', '1e99999', '0x10', '', ' 1', '1,5', '٣', '9'.repeat(5_000), true, {}],
    ],
    [
      'companies',
      'foundedOn',
      'DateFilter',
      [
        'now',
        'today',
        'epoch',
        'infinity',
        '2022-02-30',
        '0000-01-01',
        '2022-13-01',
        '22-1-1',
        '0044-03-15 BC',
        '294277-01-01',
        '',
        ' 2022-01-01',
        20220101,
      ],
    ],
  ] as const)('E6 E7 what is no %s %s is refused before the database', async (root, field, filter, values) => {
    const query = `query ($f: ${filter}) { ${root}(where: { ${field}: $f }) { totalCount } }`;
    for (const value of values) expectRefusal(await ask(service, query, { f: { gt: value } }), 400, 'BAD_USER_INPUT');
  });

  test('E7 moments are strict RFC 3339', async () => {
    const query = 'query ($t: DateTime) { companies(where: { recordedAt: { lt: $t } }) { totalCount } }';
    const refused = [
      'now',
      'infinity',
      '2022-09-01',
      '2022-09-01T24:00:00Z',
      '2022-09-01T12:00:60Z',
      '2022-09-01T12:00:00',
      '2022-02-30T00:00:00Z',
      '2022-09-01T12:00:00+99:99',
      '1662000000',
    ];
    for (const t of refused) expectRefusal(await ask(service, query, { t }), 400, 'BAD_USER_INPUT');
    for (const t of ['2022-09-01T12:00:00Z', '2022-09-01T12:00:00.123456+05:30']) {
      expect((await ask(service, query, { t })).status, t).toBe(200);
    }
  });

  test('E8 values of the wrong JSON type are refused', async () => {
    const wrong: [string, unknown][] = [
      ['kind', { eq: 'NO_SUCH_KIND' }],
      ['kind', { eq: 1 }],
      ['kind', { in: ['ENTERPRISE', null] }],
      ['name', { eq: 1 }],
      ['name', { eq: null }],
      ['name', { isNull: 'true' }],
      ['version', { eq: '1' }],
      ['version', { eq: 2 ** 31 }],
      ['nothing', { eq: 'x' }],
    ];
    for (const [field, filter] of wrong) {
      const query = 'query ($w: CompanyWhere) { companies(where: $w) { totalCount } }';
      expectRefusal(await ask(service, query, { w: { [field]: filter } }), 400, 'BAD_USER_INPUT');
    }
  });

  test('A7 pages within pages are refused by cost before anything runs, with the cost and the limit', async () => {
    const query = `query ($n: Int) { companies(first: $n) { nodes { investmentParties(first: $n) { nodes {
      investment { parties(first: $n) { nodes { role } } } } } } } }`;
    const answer = await ask(service, query, { n: 200 });
    expectRefusal(answer, 400, 'LIMIT_EXCEEDED');
    const { limit, requested } = answer.body.errors?.[0]?.extensions ?? {};
    expect(limit).toBe(service.limits.cost);
    expect(requested).toBeGreaterThan(service.limits.cost);
    expect((await ask(service, query, { n: 2 })).status).toBe(200);
  });

  test.each([
    ['first', 201, 'LIMIT_EXCEEDED'],
    ['first', 1_000_000, 'LIMIT_EXCEEDED'],
    ['last', 2_147_483_647, 'LIMIT_EXCEEDED'],
    ['first', -1, 'BAD_USER_INPUT'],
    ['last', -1, 'BAD_USER_INPUT'],
  ] as const)('A16 %s: %i is %s', async (argument, size, code) => {
    expectRefusal(await ask(service, `{ companies(${argument}: ${size}) { nodes { slug } } }`), 400, code);
    const query = `query ($n: Int) { companies(${argument}: $n) { nodes { slug } } }`;
    expectRefusal(await ask(service, query, { n: size }), 400, code);
  });

  test('A16 both ends are refused, none gives twenty, zero gives none', async () => {
    expectRefusal(await ask(service, '{ companies(first: 1, last: 1) { nodes { slug } } }'), 400, 'BAD_USER_INPUT');
    const none = await ask(service, '{ observations { nodes { id } totalCount } }');
    const { nodes, totalCount } = pageOf(none, 'observations');
    expect(nodes.length).toBe(Math.min(20, totalCount));
    const zero = await ask(service, '{ companies(first: 0) { nodes { slug } } }');
    expect(zero.body.data).toEqual({ companies: { nodes: [] } });
  });
});

describe('F: ids and paging', () => {
  const uuid = '0192c5e0-0000-7000-8000-000000000000';
  const badIds = [
    '',
    ' ',
    '1',
    'x',
    'Company',
    'Company:',
    'Company:1',
    `company:${uuid}`,
    `Company:${uuid.toUpperCase().replace('0192', 'ABCD')}`,
    `Company:${uuid} `,
    ` Company:${uuid}`,
    `Company:{${uuid}}`,
    `Company:${uuid.replaceAll('-', '')}`,
    `Query:${uuid}`,
    `__proto__:${uuid}`,
    `Company:${uuid}' OR 1=1 --`,
    '9223372036854775808',
    '-1',
    '1.0',
    '+1',
    '01',
    'x'.repeat(5000),
    Buffer.from(`Company:${uuid}`).toString('base64'),
  ];

  test.each(badIds)('F1 the id %j leads to nothing or BAD_ID, never to a row', async (id) => {
    const answers: Answer[] = [
      await ask(service, 'query ($id: ID!) { node(id: $id) { id } }', { id }),
      await ask(service, 'query ($id: ID) { company(id: $id) { id } }', { id }),
      await ask(service, `{ node(id: ${JSON.stringify(id)}) { id } }`),
      await ask(service, 'query ($id: ID!) { companies(where: { id: { eq: $id } }) { nodes { id } } }', { id }),
    ];
    for (const answer of answers) {
      expectNoInternals(answer);
      if (answer.status === 400) expectRefusal(answer, 400, 'BAD_ID');
      else expect([{ node: null }, { company: null }, { companies: { nodes: [] } }]).toContainEqual(answer.body.data);
    }
  });

  test('F1 a right id finds its row, by its own kind only', async () => {
    const some = await ask(service, '{ companies(first: 1) { nodes { id } } risks(first: 1) { nodes { id } } }');
    const [company, risk] = ['companies', 'risks'].map((name) => pageOf(some, name).nodes[0]?.id);
    const found = await ask(service, 'query ($id: ID!) { node(id: $id) { id __typename } }', { id: company });
    expect(found.body.data).toEqual({ node: { id: company, __typename: 'Company' } });
    const other = await ask(service, 'query ($id: ID) { company(id: $id) { id } }', { id: risk });
    if (other.status === 400) expectRefusal(other, 400, 'BAD_ID');
    else expect(other.body.data).toEqual({ company: null });
  });

  test('F3 a cursor that was altered, or made for another order or filter, is BAD_CURSOR', async () => {
    const query = `query ($c: String, $o: [CompanyOrderBy!], $w: CompanyWhere) {
      companies(first: 2, after: $c, orderBy: $o, where: $w) { nodes { slug } pageInfo { endCursor } } }`;
    const first = await ask(service, query, { o: [{ name: 'ASC' }] });
    const cursor = pageOf(first, 'companies').pageInfo.endCursor;
    expect((await ask(service, query, { c: cursor, o: [{ name: 'ASC' }] })).status).toBe(200);
    const forged = [
      '',
      'x',
      '%',
      `${cursor}x`,
      cursor.slice(0, -3),
      cursor.slice(3),
      Buffer.from('{"v":1}').toString('base64'),
      "' OR 1=1 --",
      'x'.repeat(5000),
    ];
    for (const c of forged) expectRefusal(await ask(service, query, { c, o: [{ name: 'ASC' }] }), 400, 'BAD_CURSOR');
    expectRefusal(await ask(service, query, { c: cursor, o: [{ name: 'DESC' }] }), 400, 'BAD_CURSOR');
    expectRefusal(await ask(service, query, { c: cursor, o: [{ slug: 'ASC' }] }), 400, 'BAD_CURSOR');
    const filtered = { c: cursor, o: [{ name: 'ASC' }], w: { name: { contains: 'a' } } };
    expectRefusal(await ask(service, query, filtered), 400, 'BAD_CURSOR');
  });

  test('F6 nodes keeps order and length, gives null for what is not there, and has a cap', async () => {
    const some = await ask(service, '{ companies(first: 2) { nodes { id } } }');
    const [a, b] = pageOf(some, 'companies').nodes.map(({ id }) => id);
    const missing = `Company:${uuid}`;
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const answer = await ask(service, query, { ids: [b, missing, a, b] });
    expect(answer.body.data).toEqual({ nodes: [{ id: b }, null, { id: a }, { id: b }] });
    for (const length of [1_000, 4_000]) {
      expectRefusal(await ask(service, query, { ids: Array.from({ length }, () => missing) }), 400, 'LIMIT_EXCEEDED');
    }
  });
});
