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

/** Compile the row that a reference leads to, whichever registered type it is of. */
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
  const direct = isAnyRegistered(planner, branches.list) ? oneOrSame(branches.list) : undefined;
  if (direct) {
    const found = direct.one.read(direct.same.read());
    return { json: [sql`case when ${uuid} is null then 'null' else ${found} end`], cost: branches.cost };
  }
  const cases = branches.list.map(({ type, read }) => sql`when ${sqlText(type.registeredAs as string)} then ${read()}`);
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
  const cases = branches.list.map(({ type, read }) => sql`when ${sqlText(type.typeName)} then ${read()}`);
  return { json: [sql`coalesce(case ${typeName} ${sql.join(cases, sql` `)} end, 'null')`], cost: branches.cost };
}

function isAnyRegistered(planner: Planner, branches: readonly Branch[]): boolean {
  const registered = [...planner.model.byTypeName.values()].filter((type) => type.registeredAs !== undefined);
  return registered.every((type) => branches.some((branch) => branch.type === type));
}

/**
 * When something is asked of rows of one type only, and all others have the same constant answer, nobody need look up which type a row is of:
 * what a reference leads to is there.
 */
function oneOrSame(branches: readonly Branch[]): { readonly one: Branch; readonly same: Branch } | undefined {
  const [one, ...otherReads] = branches.filter(({ constant }) => constant === undefined);
  const [same, ...others] = branches.filter(({ constant }) => constant !== undefined);
  if (!one || !same || otherReads.length > 0) return undefined;
  return others.every(({ constant }) => constant === same.constant) ? { one, same } : undefined;
}

interface Branch {
  readonly type: TableModel;
  /** The answer of a row of this type, as text; `missing`, null unless told, when there is no such row. */
  readonly read: (missing?: SQL) => SQL;
  /** The answer, when it is the same whatever the row holds. */
  readonly constant: string | undefined;
}

function planTypes(
  planner: Planner,
  declared: GraphQLOutputType,
  selectionSets: readonly SelectionSetNode[],
  uuid: SQL,
  isRegistered: boolean,
): { list: Branch[]; cost: Cost } {
  const costs: Cost[] = [];
  const list = possibleTypes(planner, declared).flatMap((objectType): Branch | [] => {
    const type = planner.model.byTypeName.get(objectType.name);
    if (!type?.registeredAs) return [];
    const row = nextRow(planner, type);
    const fields = planner.planFields(objectType, selectionSets, row, isAbstractType(getNamedType(declared)));
    costs.push(objectCost(fields.cost));
    const json = objectJson(fields.entries);
    // Where the registry tells the type, the row is there: a type that nothing is asked of need not be read at all.
    if (isRegistered && isConstant(json)) return { type, read: () => jsonText(json), constant: json.join('') };
    const from = sql` from ${fromTable(row)} where ${columnOf(row, 'id')} = ${uuid}`;
    return { type, read: (missing) => jsonText(rowJson(fields.entries, from, missing)), constant: undefined };
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
  unique: new Set(),
  required: new Set(),
  relations: {},
};
