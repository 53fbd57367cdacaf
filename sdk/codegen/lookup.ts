import {
  type GraphQLSchema,
  getNullableType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { isConnection } from './paging.ts';

/**
 * The variables of which a look-up takes exactly one: a single root field that may find nothing, and whose arguments are
 * all optional variables. GraphQL cannot say so of arguments; the service refuses none and several.
 */
export function findLookupKeys(schema: GraphQLSchema, operation: OperationDefinitionNode): readonly string[] {
  const [field, ...others] = operation.selectionSet.selections;
  if (field?.kind !== Kind.FIELD || others.length > 0) return [];
  const type = schema.getRootType(operation.operation)?.getFields()[field.name.value]?.type;
  if (type === undefined || isNonNullType(type) || isListType(getNullableType(type)) || isConnection(type)) return [];
  const optional = new Set(
    (operation.variableDefinitions ?? [])
      .filter((definition) => definition.type.kind !== Kind.NON_NULL_TYPE && definition.defaultValue === undefined)
      .map(({ variable }) => variable.name.value),
  );
  const keys = (field.arguments ?? []).map(({ value }) => (value.kind === Kind.VARIABLE ? value.name.value : ''));
  return keys.length > 1 && keys.every((key) => optional.has(key)) ? keys : [];
}
