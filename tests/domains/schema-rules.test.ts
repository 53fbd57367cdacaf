import { readFile } from 'node:fs/promises';
import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  printSchema,
} from 'graphql';
import { expect, test } from 'vitest';
import { nodeKind } from '../../src/db/schema/support.ts';
import { pascalCase } from '../../src/engine/column-codec.ts';
import { modelOf, specOf } from '../../src/engine/model.ts';
import { schema } from '../../src/graphql/schema.ts';

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !(isScalarType(type) && isSpecifiedScalarType(type)),
);
const withFields = types.filter((type) => isObjectType(type) || isInterfaceType(type));
const outputFields = withFields.flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ type, field, place: `${type.name}.${field.name}` })),
);
const inputFields = types
  .filter(isInputObjectType)
  .flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ type, field, place: `${type.name}.${field.name}` })),
  );

test('the committed SDL is the printed schema; `npm run generate:schema` makes it so', async () => {
  const committed = await readFile(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
  expect(committed === `${printSchema(schema)}\n`, 'run npm run generate:schema').toBe(true);
});

test('everything is described, in a sentence', () => {
  const described: [place: string, description: string | null | undefined][] = [
    ...types.map((type): [string, string | null | undefined] => [type.name, type.description]),
    ...outputFields.map(({ place, field }): [string, string | null | undefined] => [place, field.description]),
    ...outputFields.flatMap(({ place, field }) =>
      field.args.map((arg): [string, string | null | undefined] => [`${place}(${arg.name})`, arg.description]),
    ),
    ...inputFields.map(({ place, field }): [string, string | null | undefined] => [place, field.description]),
    ...types
      .filter(isEnumType)
      .flatMap((type) =>
        type
          .getValues()
          .map((value): [string, string | null | undefined] => [`${type.name}.${value.name}`, value.description]),
      ),
  ];
  const wanting = described.filter(
    ([, description]) => !/^\S[^\n]*[.…]$/.test(description ?? '') || /undefined|\[object/.test(description ?? ''),
  );
  expect(described.length).toBeGreaterThan(1000);
  expect(wanting).toEqual([]);
});

test('a list of objects is a connection, but for the members of one and nodes by their ids', () => {
  const lists = outputFields.filter(
    ({ type, field, place }) => isListOfObjects(field) && !type.name.endsWith('Connection') && place !== 'Query.nodes',
  );
  expect(lists.map(({ place }) => place)).toEqual([]);
});

test('every connection can be filtered, ordered and paged both ways', () => {
  const connections = outputFields.filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'));
  expect(connections.length).toBeGreaterThan(100);
  for (const { place, field } of connections) {
    expect(field.args.map((arg) => arg.name).sort(), place).toEqual([
      'after',
      'before',
      'first',
      'last',
      'orderBy',
      'where',
    ]);
    expect(getNullableType(field.type) === field.type, `${place} is never null`).toBe(false);
  }
});

test('every registered kind is a node with an id and claims, and can be found again', () => {
  const nodes = schema.getPossibleTypes(interfaceNamed('Node')).map((type) => type.name);
  expect(nodes.sort()).toEqual(nodeKind.enumValues.map((kind) => pascalCase(kind.toLowerCase())).sort());
  for (const name of nodes) {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is not an object type`);
    expect(String(type.getFields()['id']?.type), name).toBe('ID!');
    expect(
      type.getInterfaces().map((each) => each.name),
      name,
    ).toEqual(['Node', 'Sourced']);
    expect(String(type.getFields()['claims']?.type), name).toBe('ClaimConnection!');
  }
});

test('every relation of the database is a field from both of its ends', () => {
  const missing = [...modelOf(schema).byTypeName.values()].flatMap(({ typeName, relations }) => {
    const specs = outputFields.filter(({ type }) => type.name === typeName).map(({ field }) => specOf(field));
    const shown = new Set(
      specs.flatMap((spec) => {
        if (spec?.kind === 'one') return spec.relation;
        if (spec?.kind === 'node')
          return Object.values(relations)
            .filter(({ sourceColumns: [key] }) => key === spec.column)
            .map(({ name }) => name);
        return spec?.kind === 'connection' && typeof spec.source === 'string' ? spec.source : [];
      }),
    );
    return Object.keys(relations)
      .filter((name) => !shown.has(name))
      .map((name) => `${typeName}.${name}`);
  });
  expect(missing.filter((name) => !shownOtherwise.test(name))).toEqual([]);
});

test('names follow the conventions of GraphQL', () => {
  const misnamed = [
    ...types.map(({ name }) => name).filter((name) => !/^([A-Z][a-z0-9]*)+$/.test(name) && !isWellKnown(name)),
    ...[...outputFields, ...inputFields]
      .filter(({ field }) => !/^[a-z][a-zA-Z0-9]*$/.test(field.name))
      .map(({ place }) => place),
    ...types
      .filter(isEnumType)
      .flatMap((type) => type.getValues().filter((value) => !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(value.name)))
      .map((value) => value.name),
  ];
  expect(misnamed).toEqual([]);
});

test('no column of a foreign key shows its uuid beside the relation', () => {
  const raw = outputFields.filter(({ field }) => /Ids?$/.test(field.name)).map(({ place }) => place);
  expect(raw).toEqual([]);
});

test('every root field of the product is there', () => {
  const roots = Object.keys(schema.getQueryType()?.getFields() ?? {});
  expect(roots).toEqual(expect.arrayContaining(promised));
});

/** The registry and the log of changes are no part of the graph; the others are shown by a condition that covers them. */
const shownOtherwise =
  /\.node$|^SourceDocument\.changes$|^Company\.(decisionsAs(Left|Right)|names|identifiers)$|^Inconsistency\.inconsistencyClaims$/;

const promised =
  'node nodes company companies partnerships programme programmes investment investments market markets marketReport marketReports metrics observations risk risks event events initiatives customerRelations sourceDocument sourceDocuments claims countries currencies'.split(
    ' ',
  );

function isListOfObjects(field: GraphQLField<unknown, unknown> | GraphQLInputField): boolean {
  const named: GraphQLNamedType = getNamedType(field.type);
  return isListType(getNullableType(field.type)) && (isObjectType(named) || isInterfaceType(named));
}

function interfaceNamed(name: string) {
  const type = schema.getType(name);
  if (!isInterfaceType(type)) throw new Error(`${name} is not an interface`);
  return type;
}

/** Scalars that are known by their initials. */
function isWellKnown(name: string): boolean {
  return name === 'JSON' || name === 'URL' || /^URL[A-Z]/.test(name);
}
