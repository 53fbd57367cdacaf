import type { GraphQLSchema } from 'graphql';
import { docComment } from './descriptions.ts';
import { readLibrary } from './library.ts';
import { type DocumentFile, pascalCase } from './naming.ts';
import { operationCall, printImports } from './signatures.ts';

/** The GraphQL Codegen plugin that prints one function an operation, for who imports only what is used. */
export function plugin(schema: GraphQLSchema, files: readonly DocumentFile[]): string {
  const { operations } = readLibrary(schema, files);
  const calls = operations.map((operation) => ({ operation, ...operationCall(schema, operation) }));
  const functions = calls.map(({ operation, comment, parameters, answer, run }) => {
    const head = `export function ${operation.namespace}${pascalCase(operation.method)}(`;
    const body = `  return ${run('transport')}(variables, options);\n`;
    return `${docComment(comment.description, comment)}${head}transport: Transport, ${parameters}): ${answer} {\n${body}}\n`;
  });
  return [printImports(calls), ...functions].join('\n');
}
