import type { GraphQLSchema } from 'graphql';
import { docComment } from './descriptions.ts';
import { readLibrary } from './library.ts';
import { type DocumentFile, pascalCase } from './naming.ts';
import { operationCall } from './signatures.ts';

/** The GraphQL Codegen plugin that prints one function an operation, for who imports only what is used. */
export function plugin(schema: GraphQLSchema, files: readonly DocumentFile[]): string {
  const { operations } = readLibrary(schema, files);
  const calls = operations.map((operation) => ({ operation, ...operationCall(schema, operation) }));
  const functions = calls.map(({ operation, comment, parameters, answer, runner, path }) => {
    const head = `export function ${operation.namespace}${pascalCase(operation.method)}(`;
    const body = `  return ${runner}(transport, ${operation.name}Document, ${path}, variables, options);\n`;
    return `${docComment(comment.description, comment)}${head}transport: Transport, ${parameters}): ${answer} {\n${body}}\n`;
  });
  const runners = [...new Set(calls.map(({ runner }) => runner))].sort();
  const imports = [
    ...runners.map((runner) =>
      runner === 'call'
        ? `import { type Call, call } from '../call.ts';`
        : `import { type PagedCall, paged } from '../paged.ts';`,
    ),
    `import type { CallOptions, Transport } from '../transport.ts';`,
    `import {\n${operations.map(({ name }) => `  ${name}Document,\n`).join('')}} from './documents.ts';`,
    `import type * as Types from './types.ts';`,
  ];
  return [`${imports.join('\n')}\n`, ...functions].join('\n');
}
