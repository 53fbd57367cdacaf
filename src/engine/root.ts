import { type SQL, sql } from 'drizzle-orm';
import type { FieldNode, GraphQLField } from 'graphql';
import { type ArgumentValue, readArguments } from './argument.ts';
import { planConnection } from './connection.ts';
import { refusal } from './errors.ts';
import { decodeGlobalId, decodeGlobalIdOf } from './global-id.ts';
import { arrayJson, jsonText, rowJson } from './json.ts';
import { columnOf, type FieldSpec, type Row, type RowKey, typeOfTable } from './model.ts';
import { planNodeOfType } from './node.ts';
import { orderKeys, orderSql } from './order.ts';
import { arrayLiteral, bind, type Inputs } from './parameter.ts';
import {
  fromTable,
  nextRow,
  objectCost,
  objectTypeOf,
  type Planned,
  type Planner,
  selectionSetsOf,
} from './planner.ts';

/** Compile a root field. */
export function planRootField(
  planner: Planner,
  field: GraphQLField<unknown, unknown>,
  spec: FieldSpec,
  nodes: readonly FieldNode[],
): Planned {
  switch (spec.kind) {
    case 'connection':
      return planConnection(planner, field, spec, nodes, undefined);
    case 'row':
      return planLookup(planner, field, spec, nodes);
    case 'nodeById':
      return spec.list ? planNodes(planner, field, nodes) : planNodeById(planner, field, nodes);
    default:
      throw new Error(`Field ${field.name} cannot stand at the root (${spec.kind})`);
  }
}

function planLookup(
  planner: Planner,
  field: GraphQLField<unknown, unknown>,
  spec: Extract<FieldSpec, { kind: 'row' }>,
  nodes: readonly FieldNode[],
): Planned {
  const [node] = nodes as [FieldNode];
  const given = Object.entries(readArguments(field, node, planner.variables)).filter(
    ([, value]) => value.kind !== 'null',
  );
  const names = Object.keys(spec.keys);
  const [only] = given;
  if (!only || given.length > 1) {
    const wanted =
      names.length === 1 ? `"${names[0]}"` : `exactly one of ${names.map((name) => `"${name}"`).join(', ')}`;
    throw refusal('BAD_USER_INPUT', `"${field.name}" needs ${wanted}; ${given.length} are given.`, { nodes: node });
  }
  const [name, value] = only;
  const row = nextRow(planner, typeOfTable(planner.model, spec.table));
  const condition = keyCondition(row, spec.keys[name] as RowKey, value);
  const fields = planner.planFields(objectTypeOf(field), selectionSetsOf(nodes), row);
  return {
    json: rowJson(
      fields.entries,
      sql` from ${fromTable(row)} where ${condition} order by ${orderSql(row, orderKeys(row.type, undefined, []), false)} limit 1`,
    ),
    cost: objectCost(fields.cost),
  };
}

function keyCondition(row: Row, key: RowKey, value: ArgumentValue): SQL {
  if ('on' in key) return key.on(row, value);
  const codec = row.type.codecs[key.column];
  if (!codec || value.kind !== 'leaf') throw new Error(`${row.type.typeName}.${key.column} cannot be a key`);
  const read = (inputs: Inputs) =>
    codec.family === 'id' ? decodeGlobalIdOf(row.type.typeName, value.read(inputs)) : String(value.read(inputs));
  return sql`${columnOf(row, key.column)} = ${bind(read, codec.sqlType)}`;
}

function planNodeById(planner: Planner, field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): Planned {
  const { id } = readArguments(field, nodes[0] as FieldNode, planner.variables);
  if (id?.kind !== 'leaf') throw refusal('BAD_USER_INPUT', '"id" must not be null.', { nodes: nodes[0] as FieldNode });
  const decoded = (inputs: Inputs) => decodeGlobalId(id.read(inputs));
  const typeName = bind((inputs) => decoded(inputs).typeName, 'text');
  const uuid = bind((inputs) => decoded(inputs).uuid, 'uuid');
  return planNodeOfType(planner, field.type, selectionSetsOf(nodes), typeName, uuid);
}

function planNodes(planner: Planner, field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): Planned {
  const [node] = nodes as [FieldNode];
  const { ids } = readArguments(field, node, planner.variables);
  if (ids?.kind !== 'leaves') throw refusal('BAD_USER_INPUT', '"ids" must not be null.', { nodes: node });
  const limit = planner.limits.maxPageSize;
  const decoded = (inputs: Inputs) => {
    const list = ids.read(inputs);
    if (list.length > limit) {
      throw refusal('LIMIT_EXCEEDED', `"ids" may hold ${limit} ids at most; it holds ${list.length}.`, {
        nodes: node,
        limit,
        requested: list.length,
        kind: 'pageSize',
      });
    }
    return list.map(decodeGlobalId);
  };
  const typeNames = bind((inputs) => arrayLiteral(decoded(inputs).map(({ typeName }) => typeName)), 'text[]');
  const uuids = bind((inputs) => arrayLiteral(decoded(inputs).map(({ uuid }) => uuid)), 'uuid[]');
  const wanted = sql.identifier(planner.nextAlias());
  const { json: item, cost } = planNodeOfType(
    planner,
    field.type,
    selectionSetsOf(nodes),
    sql`${wanted}.type_name`,
    sql`${wanted}.id`,
  );
  return {
    json: [
      sql`(select ${jsonText(arrayJson(item, { order: sql`${wanted}.place` }))} from unnest(${typeNames}, ${uuids}) with ordinality as ${wanted}(type_name, id, place))`,
    ],
    cost: (inputs) => ids.read(inputs).length * cost(inputs),
  };
}
