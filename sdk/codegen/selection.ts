import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { responseKey } from './paging.ts';

export interface SelectedField {
  readonly nodes: readonly FieldNode[];
  /** Whether every selection of it stands under a directive that may leave it out. */
  readonly isOptional: boolean;
}

/** Reads what selections select. */
export class Selections {
  private readonly schema: GraphQLSchema;
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.schema = schema;
    this.fragments = fragments;
  }

  /** The fragment that is all of a selection: what is made for it once can be used by its name. */
  onlyFragment(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): string | null {
    const [only, ...others] = sets.flatMap(({ selections }) => selections);
    if (only?.kind !== Kind.FRAGMENT_SPREAD || others.length > 0 || (only.directives ?? []).length > 0) return null;
    const fragment = this.fragments.get(only.name.value);
    return fragment?.typeCondition.name.value === type.name ? only.name.value : null;
  }

  /** The fields that a value of a type answers with, by response key, through fragments that apply to it. */
  collect(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): Map<string, SelectedField> {
    const collected = new Map<string, SelectedField>();
    const walk = (set: SelectionSetNode, isOptional: boolean): void => {
      for (const selection of set.selections) {
        const mayBeLeftOut =
          isOptional ||
          (selection.directives ?? []).some(({ name }) => name.value === 'skip' || name.value === 'include');
        if (selection.kind === Kind.FIELD) {
          const key = responseKey(selection);
          const before = collected.get(key);
          const nodes = [...(before?.nodes ?? []), selection];
          collected.set(key, { nodes, isOptional: (before?.isOptional ?? true) && mayBeLeftOut });
          continue;
        }
        const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value);
        if (inner !== undefined && this.applies(inner.typeCondition?.name.value, type))
          walk(inner.selectionSet, mayBeLeftOut);
      }
    };
    for (const set of sets) walk(set, false);
    return collected;
  }

  private applies(condition: string | undefined, type: GraphQLCompositeType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const wanted = this.schema.getType(condition);
    return (
      isAbstractType(wanted) &&
      (isObjectType(type) || isAbstractType(type)) &&
      this.schema.isSubType(wanted, type as GraphQLObjectType)
    );
  }
}

/** What the schema knows of a selected field; undefined for `__typename`. */
export function fieldOf(
  parent: GraphQLCompositeType,
  node: FieldNode | undefined,
): GraphQLField<unknown, unknown> | undefined {
  const named = getNamedType(parent);
  if (!isCompositeType(named) || !('getFields' in named) || node === undefined) return undefined;
  return named.getFields()[node.name.value];
}
