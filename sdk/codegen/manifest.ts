import type { GraphQLSchema } from 'graphql';
import { readLibrary } from './library.ts';
import type { DocumentFile } from './naming.ts';

/** The GraphQL Codegen plugin that prints what a service may trust: each operation's text by its id. */
export function plugin(schema: GraphQLSchema, files: readonly DocumentFile[]): string {
  const { operations } = readLibrary(schema, files);
  return `${JSON.stringify(Object.fromEntries(operations.map(({ id, text }) => [id, text])), null, 2)}\n`;
}
