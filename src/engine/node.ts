import { type SQL, sql } from 'drizzle-orm';
import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { isConstant, jsonText, objectJson, rowJson, sqlText } from './json.ts';
import { aliasRow, columnOf, type TableModel } from './model.ts';
import { type Cost, fromTable, nextRow, objectCost, type Planned, type Planner } from './planner.ts';

/** Compile the row behind a node's uuid, whichever registered type it is of. */
export function planNode(
  planner: Planner,
  declared: GraphQLOutputType,
  selectionSets: readonly SelectionSetNode[],
  uuid: SQL,
): Planned {
  const { table, id, kind } = planner.model.registry;
  const registry = aliasRow({ ...registryModel, table }, planner.nextAlias());
  const registeredKind = sql`${columnOf(registry, kind)}::text`;
  const branches = planTypes(planner, declared, selectionSets, uuid, true);
  const cases = branches.list.map(
    ({ type, sql: branch }) => sql`when ${sqlText(type.registeredAs as string)} then ${branch}`,
  );
  return {
    json: [
      sql`coalesce((select case ${registeredKind} ${sql.join(cases, sql` `)} end from ${fromTable(registry)} where ${columnOf(registry, id)} = ${uuid}), 'null')`,
    ],
    cost: branches.cost,
  };
}

/** Compile a row of known uuid once for each type that it could be of; `typeName` tells in SQL which of them it is. */
export function planNodeOfType(
  planner: Planner,
  declared: GraphQLOutputType,
  selectionSets: readonly SelectionSetNode[],
  typeName: SQL,
  uuid: SQL,
): Planned {
  const branches = planTypes(planner, declared, selectionSets, uuid, false);
  const cases = branches.list.map(({ type, sql: branch }) => sql`when ${sqlText(type.typeName)} then ${branch}`);
  return { json: [sql`coalesce(case ${typeName} ${sql.join(cases, sql` `)} end, 'null')`], cost: branches.cost };
}

function planTypes(
  planner: Planner,
  declared: GraphQLOutputType,
  selectionSets: readonly SelectionSetNode[],
  uuid: SQL,
  isRegistered: boolean,
): { list: { type: TableModel; sql: SQL }[]; cost: Cost } {
  const costs: Cost[] = [];
  const list = possibleTypes(planner, declared).flatMap((objectType) => {
    const type = planner.model.byTypeName.get(objectType.name);
    if (!type?.registeredAs) return [];
    const row = nextRow(planner, type);
    const fields = planner.planFields(objectType, selectionSets, row, isAbstractType(getNamedType(declared)));
    costs.push(objectCost(fields.cost));
    const json = objectJson(fields.entries);
    // Where the registry tells the type, the row is there: a type that nothing is asked of need not be read at all.
    if (isRegistered && isConstant(json)) return [{ type, sql: jsonText(json) }];
    const from = sql` from ${fromTable(row)} where ${columnOf(row, 'id')} = ${uuid}`;
    return [{ type, sql: jsonText(rowJson(fields.entries, from)) }];
  });
  return { list, cost: (inputs) => Math.max(1, ...costs.map((cost) => cost(inputs))) };
}

function possibleTypes(planner: Planner, declared: GraphQLOutputType): readonly GraphQLObjectType[] {
  const type = getNamedType(declared);
  if (isAbstractType(type)) return planner.schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}

// The registry itself has no type in the schema: only its two columns are ever read.
const registryModel: Omit<TableModel, 'table'> = {
  typeName: 'Node',
  registeredAs: undefined,
  order: [],
  codecs: {},
  primaryKey: [],
  required: new Set(),
  relations: {},
};
