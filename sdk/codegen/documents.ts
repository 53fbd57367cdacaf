import type { GraphQLSchema } from 'graphql';
import { docComment } from './descriptions.ts';
import { readLibrary } from './library.ts';
import type { DocumentFile } from './naming.ts';

/** The GraphQL Codegen plugin that prints each operation as a plain object, which bundlers drop when it is unused. */
export function plugin(schema: GraphQLSchema, files: readonly DocumentFile[]): string {
  const { operations } = readLibrary(schema, files);
  const constants = operations.map(
    ({ name, node, id, text, description }) =>
      `${docComment(description)}export const ${name}Document: OperationDocument<Types.${name}Result, Types.${name}Variables> = {\n` +
      `  kind: '${node.operation}',\n  name: '${name}',\n  id: '${id}',\n  text: ${quote(text)},\n};\n`,
  );
  const imports = `import type { OperationDocument } from '../document.ts';\nimport type * as Types from './types.ts';\n`;
  return [imports, ...constants].join('\n');
}

function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
