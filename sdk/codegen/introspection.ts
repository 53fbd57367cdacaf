import {
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isScalarType,
  isUnionType,
} from 'graphql';

/** The GraphQL Codegen plugin that prints the schema as gql.tada reads it: types alone, with nothing at run time. */
export function plugin(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const lines = types.map((type) => `    ${type.name}: ${describe(schema, type)};\n`);
  const root = (name: string | undefined): string => (name === undefined ? 'never' : `'${name}'`);
  return `type Present<Type> = { kind: 'NON_NULL'; name: never; ofType: Type };
type List<Type> = { kind: 'LIST'; name: never; ofType: Type };
type Named<Kind, Name> = { kind: Kind; name: Name; ofType: null };
type Output<Name, Type> = { name: Name; type: Type };
type Input<Name, Type> = { name: Name; type: Type; defaultValue: null };

/** The service's schema for gql.tada: \`initGraphQLTada<{ introspection: introspection; scalars: … }>()\`. */
export interface introspection {
  name: 'nephoscope';
  query: ${root(schema.getQueryType()?.name)};
  mutation: ${root(schema.getMutationType()?.name)};
  subscription: ${root(schema.getSubscriptionType()?.name)};
  types: {
${lines.join('')}  };
}
`;
}

function describe(schema: GraphQLSchema, type: GraphQLNamedType): string {
  if (isScalarType(type)) return 'unknown';
  const name = `name: '${type.name}'`;
  if (isEnumType(type)) return `{ ${name}; enumValues: ${union(type.getValues().map((value) => value.name))} }`;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map((field) => `Input<'${field.name}', ${reference(field.type)}>`);
    return `{ kind: 'INPUT_OBJECT'; ${name}; isOneOf: ${type.isOneOf}; inputFields: [${fields.join(', ')}] }`;
  }
  if (isUnionType(type)) {
    return `{ kind: 'UNION'; ${name}; fields: {}; possibleTypes: ${union(type.getTypes().map((each) => each.name))} }`;
  }
  const fields = Object.values(type.getFields()).map(
    (field) => `${field.name}: Output<'${field.name}', ${reference(field.type)}>`,
  );
  const body = `${name}; fields: { ${fields.join('; ')} }`;
  if (isInterfaceType(type)) {
    const possible = schema.getPossibleTypes(type).map((each) => each.name);
    return `{ kind: 'INTERFACE'; ${body}; possibleTypes: ${union(possible)} }`;
  }
  return `{ kind: 'OBJECT'; ${body} }`;
}

function reference(type: GraphQLOutputType | GraphQLInputType): string {
  if (isNonNullType(type)) return `Present<${reference(type.ofType)}>`;
  if (isListType(type)) return `List<${reference(type.ofType)}>`;
  return `Named<'${kindOf(type)}', '${type.name}'>`;
}

function kindOf(type: GraphQLNamedType): string {
  if (isScalarType(type)) return 'SCALAR';
  if (isEnumType(type)) return 'ENUM';
  if (isInputObjectType(type)) return 'INPUT_OBJECT';
  if (isUnionType(type)) return 'UNION';
  return isInterfaceType(type) ? 'INTERFACE' : 'OBJECT';
}

function union(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(' | ') || 'never';
}
