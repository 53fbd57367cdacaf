import {
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { isOpen } from './argument.ts';

/** Describes the variables of one request as far as a plan may depend on them. */
export type ShapeOf = (variables: Readonly<Record<string, unknown>>) => string;

/**
 * Make the function that tells, for an operation, which of its plans fits a request's variables.
 *
 * The shape holds which variables and input keys are present, which are null, how long lists of objects are, and the
 * values of Booleans and enums (a direction, a condition of `@include`); no other value.
 */
export function shapeOfVariables(schema: GraphQLSchema, operation: OperationDefinitionNode): ShapeOf {
  const definitions = (operation.variableDefinitions ?? []).map((definition) => ({
    name: definition.variable.name.value,
    type: typeFromAST(schema, definition.type) as GraphQLInputType,
  }));
  if (definitions.length === 0) return () => '';
  return (variables) => definitions.map(({ name, type }) => shapeOf(variables[name], type)).join(';');
}

function shapeOf(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return shapeOf(value, type.ofType);
  if (value === undefined) return '-';
  if (value === null) return '0';
  if (isListType(type)) {
    const element = isNonNullType(type.ofType) ? type.ofType.ofType : type.ofType;
    if (isLeafType(element)) return 'l';
    return `[${(value as readonly unknown[]).map((item) => shapeOf(item, type.ofType)).join(',')}]`;
  }
  if (isInputObjectType(type)) {
    const members = Object.entries(value as Record<string, unknown>);
    const fields = type.getFields();
    return `{${members.map(([key, member]) => `${key}:${shapeOf(member, fields[key]?.type as GraphQLInputType)}`).join(',')}}`;
  }
  return isOpen(type) ? `=${JSON.stringify(value)}` : 'v';
}
