import type { GraphQLSchema } from 'graphql';
import { docComment } from './descriptions.ts';
import { type Operation, readLibrary } from './library.ts';
import type { DocumentFile } from './naming.ts';
import { operationCall, printImports } from './signatures.ts';

/** The GraphQL Codegen plugin that prints the namespaced client: `market.companies.get(…)`. */
export function plugin(schema: GraphQLSchema, files: readonly DocumentFile[]): string {
  const { operations } = readLibrary(schema, files);
  const namespaces = new Map<string, Operation[]>();
  for (const operation of operations) {
    namespaces.set(operation.namespace, [...(namespaces.get(operation.namespace) ?? []), operation]);
  }
  const calls = [...namespaces].map(([namespace, ofNamespace]) => ({
    namespace,
    methods: ofNamespace.map((operation) => ({ method: operation.method, ...operationCall(schema, operation) })),
  }));
  const interfaces = calls.map(({ namespace, methods }) => {
    const lines = methods.map(
      ({ method, comment, parameters, answer }) =>
        `${docComment(comment.description, { ...comment, indent: '    ' })}    ${method}(${parameters}): ${answer};\n`,
    );
    return `  readonly ${namespace}: {\n${lines.join('')}  };\n`;
  });
  const objects = calls.map(({ namespace, methods }) => {
    const lines = methods.map(({ method, run }) => `      ${method}: ${run('transport')},\n`);
    return `    ${namespace}: {\n${lines.join('')}    },\n`;
  });
  return `${printImports(calls.flatMap(({ methods }) => methods))}
/** The operations by what they are about. */
export interface Operations {
${interfaces.join('')}}

/** Binds every operation to a transport. */
export function bindOperations(transport: Transport): Operations {
  return {
${objects.join('')}  };
}
`;
}
