import type { GraphQLSchema } from 'graphql';
import { docComment } from './descriptions.ts';
import { readLibrary } from './library.ts';
import type { DocumentFile } from './naming.ts';

/** The GraphQL Codegen plugin that prints each operation as a typed tree, for clients that want trees. */
export function plugin(schema: GraphQLSchema, files: readonly DocumentFile[]): string {
  const { operations } = readLibrary(schema, files);
  const imports = [
    `import { type TypedDocumentNode, toNode } from '../node.ts';`,
    `import {\n${operations.map(({ name }) => `  ${name}Document,\n`).join('')}} from './documents.ts';`,
    `import type * as Types from './types.ts';`,
  ];
  const nodes = operations.map(
    ({ name, description }) =>
      `${docComment(description)}export const ${name}Node: TypedDocumentNode<Types.${name}Result, Types.${name}Variables> = /* @__PURE__ */ toNode(${name}Document);\n`,
  );
  return [`${imports.join('\n')}\n`, ...nodes].join('\n');
}
