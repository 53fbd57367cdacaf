import { type GraphQLSchema, Kind } from 'graphql';
import type { Operation } from './library.ts';

export interface OperationCall {
  readonly comment: { readonly description: string; readonly deprecated: string | null };
  /** The parameters after the transport, as TypeScript. */
  readonly parameters: string;
  /** The type that the function returns. */
  readonly answer: string;
  /** The expression that binds it to a transport. */
  readonly run: (transport: string) => string;
  /** The document's constant. */
  readonly document: string;
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
  const document = `${name}Document`;
  const comment = { description: said, deprecated: field?.deprecationReason ?? null };
  const result = `Types.${name}Result`;
  if (paging === null) {
    const key = rootKey === null ? 'null' : `'${rootKey}'`;
    const answer = `Call<${rootKey === null ? result : `${result}[${key}]`}>`;
    return { comment, parameters, answer, run: (transport) => `call(${transport}, ${document}, ${key})`, document };
  }
  const present = (type: string, index: number) => (paging.nullable[index] ? `NonNullable<${type}>` : type);
  const connection = paging.path.reduce((type, key, index) => present(`${type}['${key}']`, index), result);
  const page = paging.nullable.includes(true) ? `${connection} | null` : connection;
  const types = `${page}, ${connection}['${paging.items}'][number]`;
  const place = `'${paging.path.join('.')}'${paging.items === 'nodes' ? '' : `, '${paging.items}'`}`;
  return {
    comment,
    parameters,
    answer: `PagedCall<${types}>`,
    run: (transport) => `paged<${types}, Types.${name}Variables>(${transport}, ${document}, ${place})`,
    document,
  };
}

/** The imports of a module that runs these operations. */
export function printImports(calls: readonly OperationCall[]): string {
  const runners = new Set(calls.map(({ answer }) => answer.slice(0, answer.indexOf('<'))));
  const lines = [
    ...(runners.has('Call') ? [`import { type Call, call } from '../call.ts';`] : []),
    ...(runners.has('PagedCall') ? [`import { type PagedCall, paged } from '../paged.ts';`] : []),
    `import type { CallOptions, Transport } from '../transport.ts';`,
    `import {\n${calls.map(({ document }) => `  ${document},\n`).join('')}} from './documents.ts';`,
    `import type * as Types from './types.ts';`,
  ];
  return `${lines.join('\n')}\n`;
}
