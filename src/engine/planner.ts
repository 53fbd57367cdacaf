import { type SQL, sql } from 'drizzle-orm';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Collector } from './collect.ts';
import type { Entry, Json } from './json.ts';
import { aliasRow, type Model, modelOf, type Row, type TableModel } from './model.ts';
import type { Inputs } from './parameter.ts';

/** What an operation may ask for at most; each refusal names the limit and what was asked. */
export interface Limits {
  /** Objects that an answer could hold. */
  readonly maxCost: number;
  /** Nodes of one page. */
  readonly maxPageSize: number;
  /** Nodes of a page when neither `first` nor `last` is given. */
  readonly defaultPageSize: number;
}

/** How many objects a part of an answer could hold, for one request's page sizes. */
export type Cost = (inputs: Inputs) => number;

/** A compiled part of an operation. */
export interface Planned {
  readonly json: Json;
  readonly cost: Cost;
}

/** The compiled fields of an object, before they are put into JSON. */
export interface PlannedFields {
  readonly entries: readonly Entry[];
  readonly cost: Cost;
}

/** The state of one walk over an operation. */
export interface Planner extends Collector {
  readonly model: Model;
  readonly limits: Limits;
  /**
   * True when the executor completes the answer: objects then carry the type they are of and what resolvers need.
   * False when the statement's text is the answer.
   */
  readonly forExecutor: boolean;
  /** Set when a field was met that only the executor can resolve. */
  needsExecutor: boolean;
  aliases: number;
  nextAlias(): string;
  /** Compile what is asked of a row; `abstract` says that the field's own type is an interface or a union. */
  planFields(
    type: GraphQLObjectType,
    selectionSets: readonly SelectionSetNode[],
    row: Row,
    abstract?: boolean,
  ): PlannedFields;
}

/** Keys that a planned object carries for the executor; no GraphQL name can collide with them. */
export const executorKeys = { type: '$type', row: '$row' } as const;

export interface OperationParts {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

export function createPlanner(
  parts: Omit<OperationParts, 'operation'>,
  limits: Limits,
  forExecutor: boolean,
  planFields: (planner: Planner, ...fields: Parameters<Planner['planFields']>) => PlannedFields,
): Planner {
  return {
    schema: parts.schema,
    fragments: parts.fragments,
    variables: parts.variables,
    model: modelOf(parts.schema),
    limits,
    forExecutor,
    needsExecutor: false,
    aliases: 0,
    nextAlias() {
      this.aliases += 1;
      return `t${this.aliases}`;
    },
    planFields(...fields) {
      return planFields(this, ...fields);
    },
  };
}

/** Read a table under a fresh alias. */
export function nextRow(planner: Planner, type: TableModel): Row {
  return aliasRow(type, planner.nextAlias());
}

/** The FROM item of a row's table. */
export function fromTable(row: Row): SQL {
  return sql`${row.type.table} ${sql.identifier(row.alias)}`;
}

export function selectionSetsOf(nodes: readonly FieldNode[]): SelectionSetNode[] {
  return nodes.flatMap((node) => node.selectionSet ?? []);
}

export function sumCosts(costs: readonly Cost[]): Cost {
  const variable = costs.filter((cost) => cost !== free);
  if (variable.length === 0) return free;
  return (inputs) => variable.reduce((sum, cost) => sum + cost(inputs), 0);
}

/** The cost of what holds no object. */
export const free: Cost = () => 0;

/** One object and what it holds. */
export function objectCost(inner: Cost): Cost {
  return inner === free ? one : (inputs) => 1 + inner(inputs);
}

const one: Cost = () => 1;

/** @throws for a field whose type is not an object: a mistake of the schema's author. */
export function objectTypeOf(field: GraphQLField<unknown, unknown>): GraphQLObjectType {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) throw new Error(`Field ${field.name} does not return an object type`);
  return type;
}
