import {
  coerceInputLiteral,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLLeafType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  type ValueNode,
} from 'graphql';
import { refusal } from './errors.ts';
import type { Inputs } from './parameter.ts';

/**
 * An argument as the planner may see it: its structure, and a reader for every value in it.
 *
 * Values are closed to the planner, for one plan serves every value of the same shape. Booleans and enum values are
 * open (`value`), since a plan may depend on them; `shapeOf` puts them into the plan's cache key.
 */
export type ArgumentValue =
  | { readonly kind: 'null' }
  | {
      readonly kind: 'leaf';
      readonly type: GraphQLLeafType;
      readonly value?: unknown;
      readonly read: (inputs: Inputs) => unknown;
    }
  | { readonly kind: 'leaves'; readonly type: GraphQLLeafType; readonly read: (inputs: Inputs) => readonly unknown[] }
  | { readonly kind: 'list'; readonly items: readonly ArgumentValue[]; readonly read: (inputs: Inputs) => unknown }
  | {
      readonly kind: 'object';
      readonly fields: ReadonlyMap<string, ArgumentValue>;
      readonly read: (inputs: Inputs) => unknown;
    };

type Variables = Readonly<Record<string, unknown>>;

/** Read the arguments of a field; those that are absent are left out. */
export function readArguments(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
): Record<string, ArgumentValue> {
  const values: Record<string, ArgumentValue> = {};
  for (const argument of field.args) {
    const given = node.arguments?.find((candidate) => candidate.name.value === argument.name);
    const value = given ? readLiteral(given.value, argument.type, variables) : undefined;
    const known = value ?? defaultOf(argument);
    if (known) values[argument.name] = known;
    else if (isNonNullType(argument.type)) {
      throw refusal('BAD_USER_INPUT', `Argument "${argument.name}" is required.`, { nodes: node });
    }
  }
  return values;
}

/** True for a value at which a plan may look: the cache key carries it. */
export function isOpen(type: GraphQLLeafType): boolean {
  return isEnumType(type) || type.name === 'Boolean';
}

function defaultOf(argument: GraphQLArgument): ArgumentValue | undefined {
  const fallback = argument.default;
  if (!fallback)
    return argument.defaultValue === undefined
      ? undefined
      : readValue(argument.defaultValue, argument.type, () => argument.defaultValue);
  if ('literal' in fallback && fallback.literal) return readLiteral(fallback.literal, argument.type, {});
  return readValue(fallback.value, argument.type, () => fallback.value);
}

function readLiteral(node: ValueNode, type: GraphQLInputType, variables: Variables): ArgumentValue | undefined {
  if (isNonNullType(type)) return readLiteral(node, type.ofType, variables);
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    if (!Object.hasOwn(variables, name) || variables[name] === undefined) return undefined;
    return readValue(variables[name], type, (inputs) => inputs.variables[name]);
  }
  if (node.kind === Kind.NULL) return { kind: 'null' };
  if (isListType(type)) {
    const nodes = node.kind === Kind.LIST ? node.values : [node];
    const items = nodes.map((item) => readLiteral(item, type.ofType, variables) ?? ({ kind: 'null' } as const));
    return listOf(items, type.ofType);
  }
  if (isInputObjectType(type) && node.kind === Kind.OBJECT) {
    const fields = new Map<string, ArgumentValue>();
    const known = type.getFields();
    for (const field of node.fields) {
      const definition = known[field.name.value];
      const value = definition && readLiteral(field.value, definition.type, variables);
      if (value) fields.set(field.name.value, value);
    }
    return {
      kind: 'object',
      fields,
      read: (inputs) => Object.fromEntries([...fields].map(([key, value]) => [key, readAll(value, inputs)])),
    };
  }
  if (!isLeafType(type)) return undefined;
  const value = coerceInputLiteral(node, type);
  return leafOf(type, value, () => value);
}

/** Read a value that was coerced already; `read` finds it again in the inputs of each request. */
export function readValue(value: unknown, type: GraphQLInputType, read: (inputs: Inputs) => unknown): ArgumentValue {
  if (isNonNullType(type)) return readValue(value, type.ofType, read);
  if (value === null || value === undefined) return { kind: 'null' };
  if (isListType(type)) {
    const element = type.ofType;
    if (isLeafType(isNonNullType(element) ? element.ofType : element)) {
      return { kind: 'leaves', type: leafTypeOf(element), read: (inputs) => read(inputs) as readonly unknown[] };
    }
    const items = (value as readonly unknown[]).map((item, index) =>
      readValue(item, element, (inputs) => (read(inputs) as readonly unknown[])[index]),
    );
    return { kind: 'list', items, read };
  }
  if (isInputObjectType(type)) {
    const fields = new Map<string, ArgumentValue>();
    const known = type.getFields();
    for (const [key, member] of Object.entries(value as Record<string, unknown>)) {
      const definition = known[key];
      if (!definition || member === undefined) continue;
      fields.set(
        key,
        readValue(member, definition.type, (inputs) => (read(inputs) as Record<string, unknown>)[key]),
      );
    }
    return { kind: 'object', fields, read };
  }
  return leafOf(type, value, read);
}

function leafOf(type: GraphQLLeafType, value: unknown, read: (inputs: Inputs) => unknown): ArgumentValue {
  return isOpen(type) ? { kind: 'leaf', type, value, read } : { kind: 'leaf', type, read };
}

function listOf(items: readonly ArgumentValue[], element: GraphQLInputType): ArgumentValue {
  const read = (inputs: Inputs) => items.map((item) => readAll(item, inputs));
  const leaf = isNonNullType(element) ? element.ofType : element;
  return isLeafType(leaf) ? { kind: 'leaves', type: leaf, read } : { kind: 'list', items, read };
}

function leafTypeOf(type: GraphQLInputType): GraphQLLeafType {
  return (isNonNullType(type) ? type.ofType : type) as GraphQLLeafType;
}

/** The argument's whole value in one request, as GraphQL coerced it. */
export function readAll(value: ArgumentValue, inputs: Inputs): unknown {
  return value.kind === 'null' ? null : value.read(inputs);
}
