import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isNullableType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** How an operation's one followed connection is paged. */
export interface Paging {
  /** Response keys from the root to the connection. */
  readonly path: readonly string[];
  /** What iterating yields. */
  readonly items: 'nodes' | 'edges';
  /** For each key, whether its value can be null: without it there is no page. */
  readonly nullable: readonly boolean[];
}

/** Whether a type is a Relay connection: it has `pageInfo`, and `nodes` or `edges`. */
export function isConnection(type: GraphQLOutputType | undefined | null): boolean {
  const named = getNamedType(type ?? undefined);
  return isObjectType(named) && 'pageInfo' in named.getFields() && named.name.endsWith('Connection');
}

/** Finds the connection whose `after` is the operation's `$after`; null when there is none. */
export function findPaging(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Paging | null {
  const found: Paging[] = [];
  const keys: string[] = [];
  const nullable: boolean[] = [];
  const typeInfo = new TypeInfo(schema);
  visit(
    operation,
    visitWithTypeInfo(typeInfo, {
      Field: {
        enter(field) {
          keys.push(responseKey(field));
          nullable.push(isNullableType(typeInfo.getType()));
          if (!takes(field, 'after')) return;
          const selected = childKeys(field, fragments);
          const items = selected.has('nodes') ? 'nodes' : 'edges';
          if (!selected.has(items)) throw new Error(`${operation.name?.value}: ${keys.join('.')} pages over nothing`);
          const pageInfo = field.selectionSet?.selections.find(
            (selection) => selection.kind === Kind.FIELD && selection.name.value === 'pageInfo',
          );
          const bounds = childKeys(pageInfo?.kind === Kind.FIELD ? pageInfo : {}, fragments);
          if (takes(field, 'before') && !(bounds.has('hasPreviousPage') && bounds.has('startCursor'))) {
            throw new Error(`${operation.name?.value}: $before needs pageInfo { hasPreviousPage startCursor }`);
          }
          found.push({ path: [...keys], items, nullable: [...nullable] });
        },
        leave() {
          keys.pop();
          nullable.pop();
        },
      },
    }),
  );
  if (found.length > 1) throw new Error(`${operation.name?.value}: $after pages one connection, not ${found.length}`);
  return found[0] ?? null;
}

function takes(field: FieldNode, argument: 'after' | 'before'): boolean {
  return (field.arguments ?? []).some(
    ({ name, value }) => name.value === argument && value.kind === Kind.VARIABLE && value.name.value === argument,
  );
}

/** Response keys selected directly under a field, through fragments. */
export function childKeys(
  node: { readonly selectionSet?: FieldNode['selectionSet'] },
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Set<string> {
  const keys = new Set<string>();
  for (const selection of node.selectionSet?.selections ?? []) {
    if (selection.kind === Kind.FIELD) {
      keys.add(responseKey(selection));
      continue;
    }
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    if (inner !== undefined) for (const key of childKeys(inner, fragments)) keys.add(key);
  }
  return keys;
}

export function responseKey(field: FieldNode): string {
  return (field.alias ?? field.name).value;
}
