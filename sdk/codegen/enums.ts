import type { GraphQLSchema } from 'graphql';
import { docComment } from './descriptions.ts';
import type { DocumentFile } from './naming.ts';
import { collectTypes, type TypesConfig } from './types.ts';

/** The GraphQL Codegen plugin that prints each enum that operations use as a type and as an object of its values. */
export function plugin(schema: GraphQLSchema, files: readonly DocumentFile[], config: TypesConfig): string {
  const enums = collectTypes(schema, files, config).named.enums();
  return enums
    .map((type) => {
      const values = type
        .getValues()
        .map(
          ({ name, description, deprecationReason }) =>
            `${docComment(description, { deprecated: deprecationReason, indent: '  ' })}  ${name}: '${name}',\n`,
        );
      const comment = docComment(type.description);
      return `${comment}export const ${type.name} = {
${values.join('')}} as const;
${comment}export type ${type.name} = (typeof ${type.name})[keyof typeof ${type.name}];
`;
    })
    .join('\n');
}
