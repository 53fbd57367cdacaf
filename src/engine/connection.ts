import { type SQL, sql } from 'drizzle-orm';
import type { FieldNode, GraphQLField, GraphQLObjectType, SelectionSetNode } from 'graphql';
import { collectFields } from './collect.ts';
import { cursorSql } from './cursor.ts';
import { arrayJson, bareJson, type Entry, type Json, jsonText, literalJson, objectJson, quotedJson } from './json.ts';
import type { Side } from './keyset.ts';
import { findOnce, type List, readList } from './list.ts';
import { type ConnectionSpec, type Row, relationOf } from './model.ts';
import { planOne } from './one.ts';
import { isThere, type PageRows, readRows } from './page-rows.ts';
import type { Read } from './parameter.ts';
import {
  type Cost,
  free,
  nextRow,
  objectTypeOf,
  type Planned,
  type Planner,
  selectionSetsOf,
  sumCosts,
} from './planner.ts';

/** Compile a connection: its page, the page's edges, and what is asked about the whole list. */
export function planConnection(
  planner: Planner,
  field: GraphQLField<unknown, unknown>,
  spec: ConnectionSpec,
  nodes: readonly FieldNode[],
  parent: Row | undefined,
): Planned {
  const connectionType = objectTypeOf(field);
  const asked = [...collectFields(planner, connectionType, selectionSetsOf(nodes))];
  const asks = (name: string) => asked.some(([, [node]]) => node?.name.value === name);
  const whole = readList(planner, field, spec, nodes[0] as FieldNode, parent);
  const foundOnce = whole.looksElsewhere && asks('totalCount') && (asks('nodes') || asks('edges'));
  const { list, found } = foundOnce ? findOnce(whole) : { list: whole, found: sql`` };
  const row = nextRow(planner, list.type);
  const page = readRows(list, row, asks('pageInfo'), foundOnce);
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
        return [key, bareJson(sql`(select count(*) from ${list.rows(counted)})`, false)];
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
    json: [sql`(${found}select ${jsonText(json)} from ${page.source} having true)`],
    cost: (inputs) => 1 + list.page.size(inputs) * Math.max(1, inner(inputs)),
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
