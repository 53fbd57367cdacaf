import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { modelOf } from './model.ts';
import type { Inputs } from './parameter.ts';
import { type Plan, planOperation, planRows } from './plan.ts';
import { type Limits, selectionSetsOf } from './planner.ts';
import { type ShapeOf, shapeOfVariables } from './shape.ts';
import { readParameters, type Statement } from './statement.ts';

/** Runs one statement whose parameters are all text, and gives the first column of its first row. */
export interface StatementRunner {
  text(
    statement: string,
    parameters: readonly (string | null)[],
    options?: { readonly signal?: AbortSignal; readonly onlyReads?: boolean },
  ): Promise<string | null>;
}

/** One request for an operation. */
interface OperationRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  /** Values that expressions may bind: the language asked for, the moment, the viewer. */
  readonly values?: Readonly<Record<string, unknown>>;
  readonly signal?: AbortSignal | undefined;
}

/**
 * What a request came to: the answer's `data` as JSON text, the planned root fields for the executor to go on with,
 * or the errors for which it was refused.
 */
export type Outcome =
  | { readonly kind: 'data'; readonly text: string }
  | { readonly kind: 'partial'; readonly rootValue: Readonly<Record<string, unknown>> }
  | { readonly kind: 'refused'; readonly errors: readonly GraphQLError[] };

export interface Engine {
  run(request: OperationRequest): Promise<Outcome>;
  /** Load what a resolver's field asks of rows, by their uuids; null where there is no such row. */
  loadRows(uuids: readonly string[], info: GraphQLResolveInfo, signal?: AbortSignal): Promise<readonly unknown[]>;
}

/** An operation of a document that was met before, with the plans for the shapes its variables have had. */
interface KnownOperation {
  readonly number: number;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly shapeOf: ShapeOf;
}

/** Plans are kept for this many operations and shapes, the least recently used making room. */
const keptPlans = 1000;

/** Make the engine of a schema that was built with its plugin. */
export function createEngine(options: {
  schema: GraphQLSchema;
  database: StatementRunner;
  limits: Limits;
  /** Called for each plan that made room for another. */
  onForgotten?: () => void;
}): Engine {
  const { schema, database, limits, onForgotten } = options;
  const model = modelOf(schema);
  const plans = new LRUCache<string, Plan>({ max: keptPlans, ...(onForgotten && { dispose: onForgotten }) });
  const documents = new WeakMap<DocumentNode, Map<string, KnownOperation | GraphQLError>>();
  let numbered = 0;

  function knownOperation(document: DocumentNode, name: string | null | undefined): KnownOperation | GraphQLError {
    const operations = documents.get(document) ?? new Map<string, KnownOperation | GraphQLError>();
    documents.set(document, operations);
    const found = operations.get(name ?? '');
    if (found) return found;
    const operation = getOperationAST(document, name);
    if (!operation) return unknownOperation(document, name);
    numbered += 1;
    const known = {
      number: numbered,
      operation,
      fragments: fragmentsOf(document),
      shapeOf: shapeOfVariables(schema, operation),
    };
    operations.set(name ?? '', known);
    return known;
  }

  async function answer(statement: Statement, inputs: Inputs, signal: AbortSignal | undefined): Promise<string> {
    const text = await database.text(statement.text, readParameters(statement, inputs), {
      onlyReads: true,
      ...(signal && { signal }),
    });
    if (text === null) throw new Error('A planned statement gave no row');
    return text;
  }

  async function outcomeOf({
    document,
    operationName,
    variables,
    values = {},
    signal,
  }: OperationRequest): Promise<Outcome> {
    const known = knownOperation(document, operationName);
    if (known instanceof GraphQLError) return { kind: 'refused', errors: [known] };
    const coerced = getVariableValues(schema, known.operation.variableDefinitions ?? [], variables ?? {}, {
      maxErrors: 10,
    });
    if (coerced.errors) return { kind: 'refused', errors: coerced.errors.map(asBadInput) };
    const inputs: Inputs = { variables: coerced.variableValues.coerced, request: values };
    const key = `${known.number} ${known.shapeOf(inputs.variables)}`;
    let plan = plans.get(key);
    if (!plan) {
      plan = planOperation(
        { schema, operation: known.operation, fragments: known.fragments, variables: inputs.variables },
        limits,
      );
      plans.set(key, plan);
    }
    plan.cost(inputs);
    if (!plan.statement) return { kind: 'partial', rootValue: {} };
    const text = await answer(plan.statement, inputs, signal);
    return plan.needsExecutor ? { kind: 'partial', rootValue: JSON.parse(text) } : { kind: 'data', text };
  }

  return {
    async run(request) {
      try {
        return await outcomeOf(request);
      } catch (error) {
        // Only refusals are GraphQL errors here; whatever the database throws is the server's to judge.
        if (error instanceof GraphQLError) return { kind: 'refused', errors: [error] };
        throw error;
      }
    },

    async loadRows(uuids, info, signal) {
      if (uuids.length === 0) return [];
      const objectType = namedObjectType(info);
      const type = model.byTypeName.get(objectType.name);
      if (!type) throw new Error(`${objectType.name} is not backed by a table`);
      const variables = info.variableValues.coerced as Readonly<Record<string, unknown>>;
      const inputs: Inputs = { variables, request: {} };
      const parts = { schema, fragments: fragmentDefinitions(info), variables };
      const plan = planRows(parts, limits, type, objectType, selectionSetsOf(info.fieldNodes))(uuids);
      plan.cost(inputs);
      return JSON.parse(await answer(plan.statement as Statement, inputs, signal));
    },
  };
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}

function fragmentDefinitions(info: GraphQLResolveInfo): Record<string, FragmentDefinitionNode> {
  return { ...info.fragments };
}

function namedObjectType(info: GraphQLResolveInfo): GraphQLObjectType {
  let type: unknown = info.returnType;
  while (typeof type === 'object' && type !== null && 'ofType' in type) type = type.ofType;
  return type as GraphQLObjectType;
}

function unknownOperation(document: DocumentNode, name: string | null | undefined): GraphQLError {
  const names = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.name?.value ?? []) : [],
  );
  const message = name
    ? `The document has no operation named "${name.slice(0, 100)}".`
    : `The document has ${names.length === 0 ? 'no operation' : 'several operations'}; give "operationName".`;
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { spec: true, status: 400 } } });
}

function asBadInput(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    extensions: { ...error.extensions, code: 'BAD_USER_INPUT', http: { spec: true, status: 400 } },
  });
}
