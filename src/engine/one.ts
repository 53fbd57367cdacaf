import { sql } from 'drizzle-orm';
import type { GraphQLObjectType, SelectionSetNode } from 'graphql';
import { joinSql } from './filter.ts';
import { rowJson } from './json.ts';
import { type RelationModel, type Row, typeOfTable } from './model.ts';
import { fromTable, nextRow, objectCost, type Planned, type Planner } from './planner.ts';

/** Compile the one row that a relation leads to. */
export function planOne(
  planner: Planner,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
  row: Row,
  relation: RelationModel,
): Planned {
  const target = nextRow(planner, typeOfTable(planner.model, relation.target));
  const fields = planner.planFields(type, selectionSets, target);
  const from = sql` from ${fromTable(target)} where ${joinSql(row, relation, target)}`;
  return { json: rowJson(fields.entries, from), cost: objectCost(fields.cost) };
}
