import { type SQL, sql } from 'drizzle-orm';
import type { FieldNode, GraphQLField, GraphQLObjectType, SelectionSetNode } from 'graphql';
import { readAll, readArguments } from './argument.ts';
import { collectFields } from './collect.ts';
import { cursorReaders, cursorSql, type Fingerprint, fingerprint } from './cursor.ts';
import { filterSql, joinSql } from './filter.ts';
import { arrayJson, bareJson, type Entry, type Json, jsonText, literalJson, objectJson, quotedJson } from './json.ts';
import { keysetSql, type Side } from './keyset.ts';
import { type ConnectionSpec, type Row, relationOf, type TableModel, typeOfTable } from './model.ts';
import { planOne } from './one.ts';
import { type OrderKey, orderKeys, orderSql } from './order.ts';
import { type Page, readPage } from './page.ts';
import { bind, type Read } from './parameter.ts';
import {
  type Cost,
  free,
  fromTable,
  nextRow,
  objectTypeOf,
  type Planned,
  type Planner,
  selectionSetsOf,
  sumCosts,
} from './planner.ts';

/** A list as it was asked for: its rows in SQL, its order, and the page of it. */
interface List {
  readonly planner: Planner;
  readonly type: TableModel;
  readonly through: string | undefined;
  readonly page: Page;
  readonly keys: readonly OrderKey[];
  readonly boundTo: Fingerprint;
  readonly after: readonly Read[] | undefined;
  readonly before: readonly Read[] | undefined;
  /** The condition for the list's rows, whatever the page. */
  readonly condition: (row: Row) => SQL;
}

// Names of the engine's own columns in a page; GraphQL names cannot hold a dollar sign.
const position = sql.identifier('$position');
const fetched = sql.identifier('$fetched');

/** Compile a connection: its page, the page's edges, and what is asked about the whole list. */
export function planConnection(
  planner: Planner,
  field: GraphQLField<unknown, unknown>,
  spec: ConnectionSpec,
  nodes: readonly FieldNode[],
  parent: Row | undefined,
): Planned {
  const list = readList(planner, field, spec, nodes[0] as FieldNode, parent);
  const connectionType = objectTypeOf(field);
  const asked = [...collectFields(planner, connectionType, selectionSetsOf(nodes))];
  const row = nextRow(planner, list.type);
  const page = readRows(
    list,
    row,
    asked.some(([, [node]]) => node?.name.value === 'pageInfo'),
  );
  const costs: Cost[] = [];
  let readsRows = false;

  const answers = asked.map(([key, fieldNodes]): Entry => {
    const [node] = fieldNodes as [FieldNode];
    const sets = selectionSetsOf(fieldNodes);
    switch (node.name.value) {
      case '__typename':
        return [key, literalJson(connectionType.name)];
      case 'nodes': {
        const planned = planListNode(list, row, nodeTypeOf(connectionType), sets);
        costs.push(planned.cost);
        readsRows = true;
        return [key, arrayJson(planned.json, page.aggregate)];
      }
      case 'edges': {
        const edgeType = objectTypeOf(connectionType.getFields()['edges'] as GraphQLField<unknown, unknown>);
        const planned = planEdge(list, row, edgeType, sets);
        costs.push(planned.cost);
        readsRows = true;
        return [key, arrayJson(planned.json, page.aggregate)];
      }
      case 'pageInfo': {
        readsRows = true;
        return [key, planPageInfo(list, page, objectTypeOf(connectionType.getFields()['pageInfo'] as never), sets)];
      }
      case 'totalCount': {
        const counted = nextRow(planner, list.type);
        return [
          key,
          bareJson(sql`(select count(*) from ${fromTable(counted)} where ${list.condition(counted)})`, false),
        ];
      }
      default:
        throw new Error(`A connection has no field ${node.name.value}`);
    }
  });
  const json = objectJson(answers);
  if (!readsRows) return { json, cost: free };
  const inner = sumCosts(costs);
  return {
    // "having" makes it one row even if only what needs no row is asked of `pageInfo`.
    json: [sql`(select ${jsonText(json)} from ${page.source} having true)`],
    cost: (inputs) => 1 + list.page.size(inputs) * Math.max(1, inner(inputs)),
  };
}

function readList(
  planner: Planner,
  field: GraphQLField<unknown, unknown>,
  spec: ConnectionSpec,
  node: FieldNode,
  parent: Row | undefined,
): List {
  const args = readArguments(field, node, planner.variables);
  const { type, name, belongs } = readSource(planner, spec, parent);
  const page = readPage(args, planner.limits, node);
  const where = args['where'];
  const keys = orderKeys(type, args['orderBy'], spec.order ?? type.order);
  const order = keys.map(({ column, direction, nulls }) => [column, direction, nulls]);
  const unfiltered = fingerprint([name, order]);
  const boundTo: Fingerprint =
    where?.kind === 'object' ? (inputs) => fingerprint([name, order, readAll(where, inputs)]) : () => unfiltered;
  return {
    planner,
    type,
    through: spec.through,
    page,
    keys,
    boundTo,
    after: page.after && cursorReaders('after', page.after, keys, boundTo),
    before: page.before && cursorReaders('before', page.before, keys, boundTo),
    condition: (row) => (where ? sql`${belongs(row)} and ${filterSql(planner, row, where)}` : belongs(row)),
  };
}

/** Tell which rows a connection lists, and the name that its cursors are bound to. */
function readSource(planner: Planner, { source }: ConnectionSpec, parent: Row | undefined) {
  if (typeof source === 'object' && !('on' in source)) {
    const type = typeOfTable(planner.model, source.table);
    return { type, name: type.typeName, belongs: () => sql`true` };
  }
  if (!parent) throw new Error('A relation needs a row to start from');
  if (typeof source === 'object') {
    const type = typeOfTable(planner.model, source.table);
    return { type, name: `${parent.type.typeName}>${type.typeName}`, belongs: (row: Row) => source.on(parent, row) };
  }
  const relation = relationOf(parent.type, source);
  return {
    type: typeOfTable(planner.model, relation.target),
    name: `${parent.type.typeName}.${source}`,
    belongs: (row: Row) => joinSql(parent, relation, row),
  };
}

/** The rows of a page, as what an aggregate over all of them is made from. */
interface PageRows {
  readonly source: SQL;
  /** The order and filter of an aggregate that shows the page’s rows. */
  readonly aggregate: { readonly order?: SQL; readonly filter?: SQL };
  /** Aggregates for `pageInfo`. */
  readonly more: SQL;
  readonly start: SQL;
  readonly end: SQL;
}

function readRows(list: List, row: Row, bounded: boolean): PageRows {
  const { page } = list;
  const size = bind((inputs) => String(page.size(inputs)), 'bigint');
  const window: SQL[] = [list.condition(row)];
  if (list.after) window.push(keysetSql(row, list.keys, list.after, { side: 'after', inclusive: false }));
  if (list.before) window.push(keysetSql(row, list.keys, list.before, { side: 'before', inclusive: false }));
  const alias = sql.identifier(row.alias);
  const rows = sql`(select ${alias}.* from ${fromTable(row)} where ${sql.join(window, sql` and `)} order by ${orderSql(row, list.keys, page.backward)} limit ${bounded ? sql`${size} + 1` : size}) ${alias}`;
  const cursor = cursorSql(row, list.keys, list.boundTo);
  const at = (place: SQL) => sql`max(${cursor}) filter (where ${alias}.${position} = ${place})`;
  const nearest = sql`case when ${size} > 0 then ${at(sql`1`)} end`;
  const farthest = at(sql`least(${size}, ${alias}.${fetched})`);
  return {
    // One row more than asked for tells whether the list goes on; it is counted, and never shown.
    source:
      bounded || page.backward
        ? sql`(select ${alias}.*, row_number() over () as ${position}, count(*) over () as ${fetched} from ${rows}) ${alias}`
        : rows,
    aggregate: {
      ...(page.backward && { order: sql`${alias}.${position} desc` }),
      ...(bounded && { filter: sql`${alias}.${position} <= ${size}` }),
    },
    more: sql`(count(*) > ${size})`,
    start: page.backward ? farthest : nearest,
    end: page.backward ? nearest : farthest,
  };
}

function planPageInfo(list: List, rows: PageRows, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Json {
  const { page, after, before } = list;
  const entries = [...collectFields(list.planner, type, sets)].map(([key, nodes]): Entry => {
    switch (nodes[0]?.name.value) {
      case 'hasNextPage':
        return [key, truth(page.backward ? isThere(list, before, 'after') : orThere(list, rows.more, before, 'after'))];
      case 'hasPreviousPage':
        return [key, truth(page.backward ? orThere(list, rows.more, after, 'before') : isThere(list, after, 'before'))];
      case 'startCursor':
        return [key, quotedJson(rows.start, true)];
      case 'endCursor':
        return [key, quotedJson(rows.end, true)];
      default:
        return [key, literalJson(type.name)];
    }
  });
  return objectJson(entries);
}

const truth = (condition: SQL) => bareJson(condition, false);

/** True when the list has a row at the cursor or on the given side of it. */
function isThere(list: List, cursor: readonly Read[] | undefined, side: Side['side']): SQL {
  if (!cursor) return sql`false`;
  const row = nextRow(list.planner, list.type);
  const beyond = keysetSql(row, list.keys, cursor, { side, inclusive: true });
  return sql`exists (select 1 from ${fromTable(row)} where ${list.condition(row)} and ${beyond})`;
}

function orThere(list: List, more: SQL, cursor: readonly Read[] | undefined, side: Side['side']): SQL {
  return cursor ? sql`(${more} or ${isThere(list, cursor, side)})` : more;
}

function planEdge(list: List, row: Row, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Planned {
  const entries: Entry[] = [];
  const costs: Cost[] = [];
  for (const [key, nodes] of collectFields(list.planner, type, sets)) {
    const [node] = nodes as [FieldNode];
    const name = node.name.value;
    if (name === '__typename') entries.push([key, literalJson(type.name)]);
    else if (name === 'cursor') entries.push([key, quotedJson(cursorSql(row, list.keys, list.boundTo), false)]);
    else {
      const field = type.getFields()[name] as GraphQLField<unknown, unknown>;
      const inner = selectionSetsOf(nodes);
      const planned =
        name === 'node'
          ? planListNode(list, row, objectTypeOf(field), inner)
          : planRow(list.planner, objectTypeOf(field), inner, row);
      entries.push([key, planned.json]);
      costs.push(planned.cost);
    }
  }
  return { json: objectJson(entries), cost: sumCosts(costs) };
}

function planListNode(list: List, row: Row, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Planned {
  if (list.through === undefined) return planRow(list.planner, type, sets, row);
  return planOne(list.planner, type, sets, row, relationOf(row.type, list.through));
}

function planRow(planner: Planner, type: GraphQLObjectType, sets: readonly SelectionSetNode[], row: Row): Planned {
  const fields = planner.planFields(type, sets, row);
  const { cost } = fields;
  return { json: objectJson(fields.entries), cost: cost === free ? () => 1 : (inputs) => 1 + cost(inputs) };
}

function nodeTypeOf(connectionType: GraphQLObjectType): GraphQLObjectType {
  return objectTypeOf(connectionType.getFields()['nodes'] as GraphQLField<unknown, unknown>);
}
