import type { GraphQLSchema } from 'graphql';
import { docComment } from './descriptions.ts';
import { readLibrary, textOf } from './library.ts';
import type { DocumentFile } from './naming.ts';

/**
 * The GraphQL Codegen plugin that prints each operation as a plain object, which bundlers drop when it is unused. Fragments
 * stand once; a getter joins them, as a concatenation outside of one would count as a side effect.
 */
export function plugin(schema: GraphQLSchema, files: readonly DocumentFile[]): string {
  const { operations, fragments } = readLibrary(schema, files);
  const shared = [...fragments.values()].map(
    (fragment) => `const ${fragment.name.value} =\n  ${quote(textOf(fragment))};\n`,
  );
  const documents = operations.map(({ name, node, description, fragments: used }) => {
    const parts = [quote(textOf(node)), ...used.map((fragment) => fragment.name.value)];
    return `${docComment(description)}export const ${name}Document: OperationDocument<Types.${name}Result, Types.${name}Variables> = {
  kind: '${node.operation}',
  name: '${name}',
  get text() {
    return ${parts.join(' +\n      ')};
  },
};
`;
  });
  const imports = `import type { OperationDocument } from '../document.ts';\nimport type * as Types from './types.ts';\n`;
  return [imports, ...shared.sort(), ...documents].join('\n');
}

function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
