import { type GraphQLSchema, Kind } from 'graphql';
import type { Operation } from './library.ts';

interface OperationCall {
  readonly comment: { readonly description: string; readonly deprecated: string | null };
  /** The parameters after the transport, as TypeScript. */
  readonly parameters: string;
  /** The type that the function returns. */
  readonly answer: string;
  /** Which function of the core runs it. */
  readonly runner: 'call' | 'paged';
  /** Where the answer lies in the data, as a TypeScript literal. */
  readonly path: string;
}

/** How an operation is called: its signature in TypeScript, and what the core needs to run it. */
export function operationCall(schema: GraphQLSchema, operation: Operation): OperationCall {
  const { name, node, description, rootKey, paging, lookupKeys } = operation;
  const variables = node.variableDefinitions ?? [];
  const isRequired =
    lookupKeys.length > 0 ||
    variables.some(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined);
  const parameters = `variables${isRequired ? '' : '?'}: Types.${name}Variables, options?: CallOptions`;
  const rootField = node.selectionSet.selections[0];
  const root = schema.getRootType(node.operation)?.getFields();
  const field = rootKey !== null && rootField?.kind === Kind.FIELD ? root?.[rootField.name.value] : undefined;
  const said =
    field?.description && field.description !== description ? `${description}\n\n${field.description}` : description;
  const comment = { description: said, deprecated: field?.deprecationReason ?? null };
  const result = `Types.${name}Result`;
  if (paging === null) {
    const answer = rootKey === null ? result : `${result}['${rootKey}']`;
    return {
      comment,
      parameters,
      answer: `Call<${answer}>`,
      runner: 'call',
      path: rootKey === null ? 'null' : `'${rootKey}'`,
    };
  }
  const keys = paging.path.slice(0, -1);
  const present = (type: string, index: number) => (paging.nullable[index] ? `NonNullable<${type}>` : type);
  const connection = keys.reduce((type, key, index) => present(`${type}['${key}']`, index), result);
  const page = paging.nullable.includes(true) ? `${connection} | null` : connection;
  return {
    comment,
    parameters,
    answer: `PagedCall<${page}, ${connection}['${paging.path.at(-1)}'][number]>`,
    runner: 'paged',
    path: JSON.stringify(paging.path).replaceAll('"', "'").replaceAll(',', ', '),
  };
}
