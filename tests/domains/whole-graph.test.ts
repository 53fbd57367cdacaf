import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodeKind } from '../../src/db/schema/support.ts';
import { pascalCase } from '../../src/engine/column-codec.ts';
import { schema } from '../../src/graphql/schema.ts';
import { cloudMarket2022, type Graph, openGraph } from './support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph(cloudMarket2022);
});
afterAll(async () => graph[Symbol.asyncDispose]());

/** Everything that a type can be asked for, with the leaves of what its fields lead to. */
function everythingOf(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).flatMap((field) => selectionOf(field, depth) ?? []);
  return `{ __typename ${fields.join(' ')} }`;
}

function selectionOf({ name, args, type }: GraphQLField<unknown, unknown>, depth: number): string | undefined {
  const named = getNamedType(type);
  if (args.some((arg) => isNonNullType(arg.type))) return undefined;
  if (isLeafType(named)) return name;
  if (depth === 0 && !isEmbedded(named.name)) return undefined;
  if (!isObjectType(named)) return `${name} { __typename }`;
  if (!named.name.endsWith('Connection')) return `${name} ${everythingOf(named, depth - 1)}`;
  const { nodes, edges } = named.getFields();
  const row = getNamedType((nodes as GraphQLField<unknown, unknown>).type) as GraphQLObjectType;
  const edge = getNamedType((edges as GraphQLField<unknown, unknown>).type) as GraphQLObjectType;
  const pageInfo = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
  return `${name}(first: 5) { totalCount ${pageInfo} nodes ${everythingOf(row, depth - 1)} edges ${everythingOf(edge, depth)} }`;
}

function isEmbedded(typeName: string): boolean {
  return ['Money', 'FuzzyDate', 'Period', 'LocalizedText'].includes(typeName);
}

/** Every page in an answer holds as many rows as its total count lets expect, in nodes and edges alike. */
function expectWholePages(value: unknown, place: string): number {
  if (Array.isArray(value)) return value.reduce((sum, item) => sum + expectWholePages(item, place), 0);
  if (value === null || typeof value !== 'object') return 0;
  const page = value as { totalCount?: number; nodes: unknown[]; edges: unknown[]; pageInfo: { hasNextPage: boolean } };
  let pages = 0;
  if (page.totalCount !== undefined) {
    expect([page.nodes.length, page.edges.length], place).toEqual(Array(2).fill(Math.min(page.totalCount, 5)));
    expect(page.pageInfo.hasNextPage, place).toBe(page.totalCount > 5);
    pages = 1;
  }
  return Object.entries(value).reduce((sum, [key, inner]) => sum + expectWholePages(inner, `${place}.${key}`), pages);
}

test.each(nodeKind.enumValues)('a %s answers every field that it has, found by its global id', async (kind) => {
  const typeName = pascalCase(kind.toLowerCase());
  const uuid = await graph.database.text(
    'select id::text from node where kind = $1::text::node_kind order by id limit 1',
    [kind],
  );
  const id = `${typeName}:${uuid}`;
  const type = schema.getType(typeName) as GraphQLObjectType;
  const answer = await graph.ask<{ node: { id: string } }>(
    `query ($id: ID!) { node(id: $id) { ... on ${typeName} ${everythingOf(type, 1)} } }`,
    { id },
  );
  expect(answer.node).toMatchObject({ __typename: typeName, id });
  expect(expectWholePages(answer, typeName)).toBeGreaterThan(0);
});

test.each(
  Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) =>
    args.some(({ name }) => name === 'first'),
  ),
)('the root list $name answers whole pages', async (field) => {
  const answer = await graph.ask(`{ ${selectionOf(field, 1)} }`);
  expect(expectWholePages(answer, field.name)).toBe(1);
});
