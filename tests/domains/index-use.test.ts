import { fileURLToPath } from 'node:url';
import { getTableColumns } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { type GraphQLObjectType, isInputObjectType, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/datasets/load.ts';
import { connectDatabase, type Database } from '../../src/db/connect.ts';
import type { ColumnCodec } from '../../src/engine/column-codec.ts';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { modelOf, specOf, type TableModel } from '../../src/engine/model.ts';
import { schema } from '../../src/graphql/schema.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { cloudMarket2022 } from './support/graph.ts';
import { sortedLists, withoutIndex } from './support/without-index.ts';

// The planner sorts and reads whole tables only where no index can answer: what it chooses then does not depend on how
// many rows there are.
const forbidden = ['enable_seqscan', 'enable_sort', 'enable_bitmapscan', 'enable_hashjoin', 'enable_mergejoin'];

let served: TestDatabase;
let database: Database;
let engine: Engine;
let sent: { readonly statement: string; readonly parameters: readonly (string | null)[] } | undefined;

beforeAll(async () => {
  served = await testDatabase();
  await loadDataset(served.database, fileURLToPath(cloudMarket2022));
  // In a table of no row, or one, an index spares nothing.
  await served.database.script(`
    insert into investment (id, slug, kind, title, amount_qualifier)
      select gen_random_uuid(), 'quiet-' || number, 'OTHER', 'Quiet', 'UNDISCLOSED' from generate_series(1, 50) as number;
    insert into fx_rate (id, base_code, quote_code, basis, on_date, rate, source)
      select gen_random_uuid(), 'USD', 'EUR', 'SPOT', date '2022-01-01' + number, 1, 'test' from generate_series(1, 50) as number;
    analyze`);
  const name = new URL(served.url).pathname.slice(1);
  for (const setting of forbidden) await served.database.rows(`alter database ${name} set ${setting} = off`);
  // A row that is read for nothing costs much, as it would in a large table.
  await served.database.rows(`alter database ${name} set cpu_tuple_cost = 10`);
  database = connectDatabase({ url: served.url });
  engine = createEngine({
    schema,
    limits: { maxCost: 1_000_000, maxPageSize: 200, defaultPageSize: 20 },
    database: {
      async text(statement, parameters) {
        sent = { statement, parameters };
        return database.text(statement, parameters);
      },
    },
  });
});
afterAll(async () => {
  await database.close();
  await served[Symbol.asyncDispose]();
});

async function ask(operation: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  const outcome = await engine.run({ document: parse(operation), variables });
  if (outcome.kind !== 'data') throw new Error(`Not answered by a statement: ${JSON.stringify(outcome)}`);
  return JSON.parse(outcome.text) as Record<string, unknown>;
}

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Index Cond'?: string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly PlanNode[];
}

/** The nodes of the plan by which Postgres answers an operation. */
async function planOf(operation: string, variables: Record<string, unknown> = {}): Promise<readonly PlanNode[]> {
  await ask(operation, variables);
  if (!sent) throw new Error('No statement was sent');
  const text = await database.text(`explain (format json) ${sent.statement}`, sent.parameters);
  const [{ Plan }] = JSON.parse(text ?? '') as [{ Plan: PlanNode }];
  const flatten = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(flatten)];
  return flatten(Plan);
}

/** True when rows are sorted that no limit has let pass before, which the parts of a page have. */
function sortsTable(nodes: readonly PlanNode[]): boolean {
  const readsTable = (node: PlanNode): boolean =>
    node['Node Type'] !== 'Limit' && (node['Relation Name'] !== undefined || (node.Plans ?? []).some(readsTable));
  return nodes.some((node) => node['Node Type'] === 'Sort' && readsTable(node));
}

const query = schema.getQueryType() as GraphQLObjectType;
const model = modelOf(schema);
const directions = ['ASC', 'DESC', 'ASC_NULLS_FIRST', 'DESC_NULLS_FIRST'];
const page = '{ nodes { __typename } pageInfo { endCursor } }';

const rootLists = Object.values(query.getFields()).flatMap((field): [name: string, type: TableModel][] => {
  const spec = specOf(field);
  if (spec?.kind !== 'connection' || typeof spec.source === 'string' || 'on' in spec.source) return [];
  const type = model.byTable.get(spec.source.table);
  return type ? [[field.name, type]] : [];
});

/** The columns that an input of a type offers. */
function columnsOf(type: TableModel, input: 'OrderBy' | 'Where'): readonly string[] {
  const offered = schema.getType(`${type.typeName}${input}`);
  return isInputObjectType(offered) ? Object.keys(offered.getFields()).filter((name) => name in type.codecs) : [];
}

function columnName(table: PgTable, key: string): string {
  return getTableColumns(table)[key]?.name ?? '';
}

/** The columns of a type that are left without an index on purpose. */
const leftOut = (type: TableModel, use: 'orders' | 'filters') =>
  withoutIndex.flatMap(({ columns, only }) =>
    only === undefined || only === use ? (columns[type.typeName] ?? []) : [],
  );

describe.each(rootLists)('%s', (list, type) => {
  test('has an index for its own order', async () => {
    expect(sortsTable(await planOf(`{ ${list}(first: 20) ${page} }`))).toBe(false);
    expect(sortsTable(await planOf(`{ ${list}(last: 20) ${page} }`))).toBe(false);
  });

  test('has an index for every order, either way, but those left out', async () => {
    const sorted: string[] = [];
    for (const column of columnsOf(type, 'OrderBy')) {
      const found = new Set<boolean>();
      for (const direction of directions)
        found.add(sortsTable(await planOf(`{ ${list}(first: 20, orderBy: [{ ${column}: ${direction} }]) ${page} }`)));
      // One index answers all four.
      expect(found.size, column).toBe(1);
      if (found.has(true)) sorted.push(column);
    }
    expect(sorted).toEqual(columnsOf(type, 'OrderBy').filter((column) => leftOut(type, 'orders').includes(column)));
  });

  test('has an index for every filter but those left out', async () => {
    const read: string[] = [];
    for (const column of columnsOf(type, 'Where')) {
      const nodes = await planOf(
        `{ ${list}(where: { ${column}: { ${condition(type.codecs[column] as ColumnCodec)} } }) { totalCount } }`,
      );
      if (!nodes.some((node) => node['Index Cond']?.includes(columnName(type.table, column)))) read.push(column);
    }
    expect(read).toEqual(columnsOf(type, 'Where').filter((column) => leftOut(type, 'filters').includes(column)));
  });
});

/** A condition that any index on the column can answer, without a value that would have to be found first. */
function condition({ isArray, family }: ColumnCodec): string {
  if (isArray) return 'hasAny: []';
  if (family === 'boolean') return 'eq: true';
  if (family === 'range') return 'has: "2022-01-01"';
  return 'in: []';
}

describe('pages after and before a cursor', () => {
  const lists: readonly [list: string, column: string][] = [
    ['companies', 'name'],
    ['companies', 'foundedOn'],
    ['investments', 'announcedOn'],
    ['investments', 'amount'],
    ['observations', 'value'],
    ['marketReports', 'publishedOn'],
    ['sourceDocuments', 'publishedOn'],
    ['events', 'occurred'],
    ['partnerships', 'slug'],
    ['claims', 'id'],
  ];
  test.each(lists.flatMap(([list, column]) => directions.map((direction) => [list, column, direction])))(
    'of %s by %s %s start in the index where the cursor points to',
    async (list, column, direction) => {
      const orderBy = `orderBy: [{ ${column}: ${direction} }]`;
      const answer = (await ask(`{ list: ${list}(first: 2, ${orderBy}) { pageInfo { endCursor } } }`)) as {
        list: { pageInfo: { endCursor: string } };
      };
      const cursor = answer.list.pageInfo.endCursor;
      for (const window of ['first: 20, after: $cursor', 'last: 20, before: $cursor']) {
        const nodes = await planOf(
          `query ($cursor: String!) { ${list}(${window}, ${orderBy}) { nodes { __typename } pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
          { cursor },
        );
        expect(sortsTable(nodes), window).toBe(false);
        // A condition of the index, not one by which rows are thrown away after they were read.
        expect(
          nodes.some((node) => / [<>]=? /.test(node['Index Cond'] ?? '')),
          window,
        ).toBe(true);
      }
    },
  );
});

const lists = [...model.byTypeName.values()].flatMap((type) => {
  const fields = (schema.getType(type.typeName) as GraphQLObjectType).getFields();
  return Object.values(fields).flatMap((field): [name: string, type: TableModel, field: string, key: string][] => {
    const spec = specOf(field);
    if (spec?.kind !== 'connection') return [];
    const relation = typeof spec.source === 'string' ? type.relations[spec.source] : undefined;
    const [key = ''] = relation?.targetColumns.map((column) => columnName(relation.target, column)) ?? [];
    return [[`${type.typeName}.${field.name}`, type, field.name, key]];
  });
});

test.each(lists)('%s has an index for its own order, or is sorted on purpose', async (name, type, field, key) => {
  const root = rootLists.find(([, listed]) => listed === type)?.[0];
  const list = `${field}(first: 20) ${page}`;
  const operation = type.registeredAs
    ? `{ node(id: "${type.typeName}:0192c5e0-0000-7000-8000-000000000000") { ... on ${type.typeName} { ${list} } } }`
    : `{ ${root}(first: 1) { nodes { ${list} } } }`;
  const nodes = await planOf(operation);
  const inOrder = !sortsTable(nodes) && nodes.some((node) => node['Index Cond']?.includes(key));
  const reason = sortedLists.find(({ fields }) => fields.includes(name))?.reason;
  expect(inOrder, reason).toBe(reason === undefined);
});

test('the largest figures of a market come from an index, in order, however the market is named', async () => {
  const largest = (where: string) =>
    `{ observations(first: 50, where: ${where}, orderBy: [{ value: DESC }]) { nodes { value } } }`;
  const nodes = await planOf(
    largest('{ market: { slug: { eq: "cloud-infrastructure-services" } }, metric: { slug: { eq: "market-share" } } }'),
  );
  expect(sortsTable(nodes)).toBe(false);
  expect(
    nodes.some((node) => node['Index Cond']?.includes('market_id') && node['Index Cond'].includes('metric_id')),
  ).toBe(true);
});

test('a row that is named, but not there, is the row of nobody: the complement has them all', async () => {
  const count = async (where: string) => {
    const { observations } = await ask(`{ observations(where: ${where}) { totalCount } }`);
    return (observations as { totalCount: number }).totalCount;
  };
  const all = await count('{}');
  expect(all).toBeGreaterThan(0);
  expect(await count('{ market: { slug: { eq: "none" } } }')).toBe(0);
  expect(await count('{ not: { market: { slug: { eq: "none" } } } }')).toBe(all);
  const named = await count('{ report: { slug: { startsWith: "" } } }');
  const [one] = await served.database.rows(
    'select r.slug, count(*)::text as count from observation o join market_report r on r.id = o.report_id group by r.slug order by 2 desc limit 1',
  );
  expect(named).toBeLessThan(all);
  expect(await count(`{ report: { slug: { eq: "${one?.['slug']}" } } }`)).toBe(Number(one?.['count']));
  expect(await count(`{ not: { report: { slug: { eq: "${one?.['slug']}" } } } }`)).toBe(all - Number(one?.['count']));
});
