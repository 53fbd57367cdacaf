import { type GraphQLField, type GraphQLObjectType, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { modelOf } from '../../src/engine/model.ts';
import { schema } from '../../src/graphql/schema.ts';
import { createRandom } from '../engine/oracle/random.ts';
import { cloudMarket2022, type Graph, openGraph } from './support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph(cloudMarket2022);
});
afterAll(async () => graph[Symbol.asyncDispose]());

type Field = GraphQLField<unknown, unknown>;

interface Page {
  edges: { cursor: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

const isConnection = (field: Field) => field.args.some(({ name }) => name === 'first');
const query = schema.getQueryType() as GraphQLObjectType;
const rowTypes = [...modelOf(schema).byTypeName.keys()].map((name) => schema.getType(name) as GraphQLObjectType);

/** Every connection field there is, with the type it stands on. */
const connections = [query, ...rowTypes].flatMap((type) =>
  Object.values(type.getFields())
    .filter(isConnection)
    .map((field): [string, GraphQLObjectType, Field] => [`${type.name}.${field.name}`, type, field]),
);

/** Wrap a selection on a type so that it is asked of the one row of that type whose list is the longest. */
async function reach(type: GraphQLObjectType, field: Field): Promise<{ before: string; after: string } | undefined> {
  if (type === query) return { before: '{', after: '}' };
  const kind = modelOf(schema).byTypeName.get(type.name)?.registeredAs;
  if (kind) {
    const rows = await graph.database.rows(
      'select id::text as id from node where kind = $1::text::node_kind order by id limit 100',
      [kind],
    );
    const ids = rows.map(({ id }) => `${type.name}:${id}`);
    const { nodes } = await graph.ask<{ nodes: { list: { totalCount: number } }[] }>(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type.name} { list: ${field.name} { totalCount } } } }`,
      { ids },
    );
    const longest = nodes.reduce(
      (best, { list }, index) => (list.totalCount > (nodes[best]?.list.totalCount ?? 0) ? index : best),
      0,
    );
    return { before: `{ node(id: ${JSON.stringify(ids[longest])}) { ... on ${type.name} {`, after: '} } }' };
  }
  const root = Object.values(query.getFields()).find(
    (candidate) => isConnection(candidate) && nodeTypeOf(candidate) === type.name,
  );
  if (!root) return undefined;
  const answer = await graph.ask<
    Record<string, { edges: { cursor: string; node: { list: { totalCount: number } } }[] }>
  >(`{ ${root.name}(first: 200) { edges { cursor node { list: ${field.name} { totalCount } } } } }`);
  const edges = answer[root.name]?.edges ?? [];
  const longest = edges.reduce(
    (best, { node }, index) => (node.list.totalCount > (edges[best]?.node.list.totalCount ?? 0) ? index : best),
    0,
  );
  const after = longest > 0 ? `, after: ${JSON.stringify(edges[longest - 1]?.cursor)}` : '';
  return { before: `{ ${root.name}(first: 1${after}) { nodes {`, after: '} } }' };
}

function nodeTypeOf(field: Field): string {
  const connection = getNamedType(field.type);
  if (!isObjectType(connection)) return '';
  return getNamedType((connection.getFields()['nodes'] as Field).type).name;
}

/** The list's own order, and up to four others over columns that have unknown values and ties. */
function ordersOf(field: Field): string[] {
  const orderBy = getNamedType(field.args.find(({ name }) => name === 'orderBy')?.type);
  const columns = isInputObjectType(orderBy) ? Object.keys(orderBy.getFields()) : [];
  const random = createRandom(field.name.length * 7919 + columns.length);
  const directions = ['ASC', 'DESC', 'ASC_NULLS_FIRST', 'DESC_NULLS_FIRST'];
  return ['', ...directions.map((direction) => `, orderBy: [{${random.pick(columns)}: ${direction}}]`)];
}

function pageOf(answer: unknown): Page {
  let value = answer;
  while (!(value as { pageInfo?: unknown }).pageInfo) {
    const [inner] = Object.values(value as object);
    value = Array.isArray(inner) ? inner[0] : inner;
  }
  return value as Page;
}

test.each(connections)('%s is paged through without a gap, either way', async (_name, type, field) => {
  const way = await reach(type, field);
  if (!way) throw new Error(`No way to a ${type.name}`);
  const ask = async (args: string) =>
    pageOf(
      await graph.ask(
        `${way.before} ${field.name}(${args}) { totalCount edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } ${way.after}`,
      ),
    );

  for (const order of ordersOf(field)) {
    const { totalCount } = await ask(`first: 0${order}`);
    // Small lists are walked by twos; long ones in five steps or so.
    const size = Math.min(200, Math.max(2, Math.ceil(totalCount / 5)));
    const forward: string[] = [];
    for (let after = ''; ; ) {
      const page = await ask(`first: ${size}${after}${order}`);
      expect(page.pageInfo.hasPreviousPage).toBe(forward.length > 0);
      forward.push(...page.edges.map(({ cursor }) => cursor));
      expect(page.pageInfo.hasNextPage).toBe(forward.length < totalCount);
      if (!page.pageInfo.hasNextPage) break;
      after = `, after: ${JSON.stringify(page.pageInfo.endCursor)}`;
    }
    const backward: string[] = [];
    for (let before = ''; ; ) {
      const page = await ask(`last: ${size}${before}${order}`);
      expect(page.pageInfo.hasNextPage).toBe(backward.length > 0);
      backward.unshift(...page.edges.map(({ cursor }) => cursor));
      expect(page.pageInfo.hasPreviousPage).toBe(backward.length < totalCount);
      if (!page.pageInfo.hasPreviousPage) break;
      before = `, before: ${JSON.stringify(page.pageInfo.startCursor)}`;
    }
    expect(new Set(forward).size, order).toBe(totalCount);
    expect(backward, order).toEqual(forward);
  }
});
