import { sql } from 'drizzle-orm';
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  type SelectionSetNode,
} from 'graphql';
import { readArguments } from './argument.ts';
import { collectFields } from './collect.ts';
import { planConnection } from './connection.ts';
import { globalIdJson } from './global-id.ts';
import { anyJson, type Entry, type Json, jsonText, literalJson, objectJson, quotedJson } from './json.ts';
import {
  columnOf,
  type ExpressionScope,
  type FieldSpec,
  type PartScope,
  type Parts,
  type Row,
  relationOf,
  specOf,
} from './model.ts';
import { planNode } from './node.ts';
import { planOne } from './one.ts';
import { bind } from './parameter.ts';
import {
  type Cost,
  executorKeys,
  free,
  objectTypeOf,
  type Planned,
  type PlannedFields,
  type Planner,
  selectionSetsOf,
  sumCosts,
} from './planner.ts';

/** Compile what is asked of a row. `abstract` says that the field's own type is an interface or a union. */
export function planFields(
  planner: Planner,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
  row: Row,
  abstract = false,
): PlannedFields {
  const entries: Entry[] = [];
  const costs: Cost[] = [];
  const needs = new Set<string>();
  for (const [key, nodes] of collectFields(planner, type, selectionSets)) {
    const [node] = nodes as [FieldNode];
    const field = planner.schema.getField(type, node.name.value);
    if (!field) continue;
    if (field.name === '__typename') {
      entries.push([key, literalJson(type.name)]);
      continue;
    }
    const spec = specOf(field);
    if (!spec) {
      planner.needsExecutor = true;
      for (const column of columnsNeededBy(field)) needs.add(column);
      continue;
    }
    const planned = planField(planner, field, spec, nodes, row);
    entries.push([key, planned.json]);
    costs.push(planned.cost);
  }
  if (planner.forExecutor) entries.push(...executorEntries(type, row, needs, abstract));
  return { entries, cost: sumCosts(costs) };
}

function executorEntries(type: GraphQLObjectType, row: Row, needs: ReadonlySet<string>, abstract: boolean): Entry[] {
  const entries: Entry[] = [];
  if (abstract) entries.push([executorKeys.type, literalJson(type.name)]);
  if (needs.size > 0) {
    const columns = [...needs].map((key): Entry => [key, columnJson(row, key)]);
    entries.push([executorKeys.row, objectJson(columns)]);
  }
  return entries;
}

function columnsNeededBy(field: GraphQLField<unknown, unknown>): readonly string[] {
  return (field.extensions['needs'] as readonly string[] | undefined) ?? [];
}

function planField(
  planner: Planner,
  field: GraphQLField<unknown, unknown>,
  spec: FieldSpec,
  nodes: readonly FieldNode[],
  row: Row,
): Planned {
  const [node] = nodes as [FieldNode];
  switch (spec.kind) {
    case 'id':
      return { json: globalIdJson(row.type.typeName, sql`${columnOf(row, 'id')}`), cost: free };
    case 'column':
      return { json: columnJson(row, spec.column), cost: free };
    case 'expression':
      return { json: anyJson(spec.sql(scopeOf(planner, field, node, row))), cost: free };
    case 'object': {
      const scope = scopeOf(planner, field, node, row);
      const embedded = planEmbedded(planner, objectTypeOf(field), selectionSetsOf(nodes), spec.parts(scope));
      const json = objectJson(embedded.entries);
      if (!spec.present) return { json, cost: embedded.cost };
      return {
        json: [sql`case when ${spec.present(scope)} then ${jsonText(json)} else 'null' end`],
        cost: embedded.cost,
      };
    }
    case 'one':
      return planOne(planner, objectTypeOf(field), selectionSetsOf(nodes), row, relationOf(row.type, spec.relation));
    case 'node':
      return planNode(planner, field.type, selectionSetsOf(nodes), sql`${columnOf(row, spec.column)}`);
    case 'connection':
      return planConnection(planner, field, spec, nodes, row);
    default:
      throw new Error(`Field ${field.name} of ${row.type.typeName} cannot be planned here (${spec.kind})`);
  }
}

function planEmbedded(
  planner: Planner,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
  parts: Parts,
): PlannedFields {
  const entries: Entry[] = [];
  const costs: Cost[] = [];
  for (const [key, nodes] of collectFields(planner, type, selectionSets)) {
    const [node] = nodes as [FieldNode];
    const field = planner.schema.getField(type, node.name.value);
    if (!field) continue;
    if (field.name === '__typename') {
      entries.push([key, literalJson(type.name)]);
      continue;
    }
    const spec = specOf(field);
    if (spec?.kind !== 'part') throw new Error(`${type.name}.${field.name} is not a part of an embedded object`);
    const part = parts[spec.part] ?? sql`null::text`;
    const scope: PartScope = { ...valuesOf(planner, field, node), parts };
    const value = spec.sql ? spec.sql(part, scope) : part;
    entries.push([key, isEnumType(getNamedType(field.type)) ? quotedJson(value, true) : anyJson(value)]);
  }
  return { entries, cost: sumCosts(costs) };
}

/** A column as the answer shows it: exact numbers and times as text. */
function columnJson(row: Row, key: string): Json {
  const codec = row.type.codecs[key];
  if (!codec) throw new Error(`${row.type.typeName} has no column ${key}`);
  return codec.toJson(sql`${columnOf(row, key)}`, !row.type.required.has(key));
}

function valuesOf(planner: Planner, field: GraphQLField<unknown, unknown>, node: FieldNode) {
  const values = readArguments(field, node, planner.variables);
  const asText = (value: unknown) =>
    value === undefined || value === null ? null : typeof value === 'string' ? value : JSON.stringify(value);
  return {
    arguments: values,
    argument: (name: string, sqlType: string) => {
      const value = values[name];
      return bind(value?.kind === 'leaf' ? (inputs) => asText(value.read(inputs)) : () => null, sqlType);
    },
    request: (name: string, sqlType: string) => bind(({ request }) => asText(request[name]), sqlType),
  };
}

function scopeOf(planner: Planner, field: GraphQLField<unknown, unknown>, node: FieldNode, row: Row): ExpressionScope {
  return { row, columns: row.columns, ...valuesOf(planner, field, node) };
}
