import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { docComment } from './descriptions.ts';
import type { NamedTypes } from './named-types.ts';
import { responseKey } from './paging.ts';

/** A value of `__typename` that no schema has: it keeps room for types that the service learns later. */
const otherType = '%other';

interface SelectedField {
  readonly nodes: readonly FieldNode[];
  /** Whether every selection of it stands under a directive that may leave it out. */
  readonly isOptional: boolean;
}

/** Prints the types of answers: one named interface a selection, the schema's words on every field. */
export class ResultTypes {
  private readonly schema: GraphQLSchema;
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly named: NamedTypes;
  private readonly printed: string[] = [];

  constructor(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>, named: NamedTypes) {
    this.schema = schema;
    this.fragments = fragments;
    this.named = named;
  }

  /** Declares `name` as what selections on a type answer, and the types nested in it; `description` is its comment. */
  declare(name: string, type: GraphQLCompositeType, sets: readonly SelectionSetNode[], description?: string): void {
    const place = this.printed.push('') - 1;
    const comment = docComment(description ?? type.description);
    if (isObjectType(type)) {
      this.printed[place] = `${comment}export interface ${name} ${this.body(name, type, sets, [type.name])}\n`;
      return;
    }
    const groups = this.groupByAnswer(type, sets);
    const names = groups.map(({ types }) => (types.length === 1 ? `${name}_${types[0]?.name}` : `${name}_Other`));
    const hasOneName = groups.length === 1;
    for (const [index, { types, isOpen }] of groups.entries()) {
      const first = types[0];
      if (first === undefined) continue;
      const own = hasOneName
        ? name
        : names.indexOf(names[index] ?? '') === index
          ? names[index]
          : `${names[index]}${index}`;
      if (own === undefined) continue;
      names[index] = own;
      const typeNames = [...types.map((each) => each.name), ...(isOpen ? [otherType] : [])];
      const described = hasOneName ? comment : docComment(types.length === 1 ? first.description : type.description);
      const body = this.body(own, first, sets, typeNames);
      this.printed.push(`${described}export interface ${own} ${body}\n`);
    }
    if (hasOneName) return;
    if (!groups.some(({ isOpen }) => isOpen)) {
      const own = `${name}_Unknown`;
      names.push(own);
      const shared = this.collect(type, sets);
      const lines = [...shared].map(([key, field]) => this.field(own, type, key, field, [otherType])).join('');
      this.printed.push(
        `/** A type that this version of the client does not know yet. */\nexport interface ${own} {\n${lines}}\n`,
      );
    }
    this.printed[place] = `${comment}export type ${name} = ${names.join(' | ')};\n`;
  }

  print(): string {
    return this.printed.filter((text) => text !== '').join('\n');
  }

  /** Possible types that answer with the same fields, together; the open group answers as an unknown type would. */
  private groupByAnswer(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]) {
    const identity = new Map<FieldNode, number>();
    const signature = (parent: GraphQLCompositeType): string =>
      [...this.collect(parent, sets)]
        .map(([key, { nodes }]) => {
          const ids = nodes.map((node) => identity.get(node) ?? (identity.set(node, identity.size), identity.size - 1));
          return `${key}:${ids.join('+')}:${String(fieldOf(parent, nodes[0])?.type)}`;
        })
        .join();
    const open = signature(type);
    const groups = new Map<string, { types: GraphQLObjectType[]; isOpen: boolean }>();
    for (const possible of isAbstractType(type) ? this.schema.getPossibleTypes(type) : []) {
      const key = signature(possible);
      const group = groups.get(key) ?? { types: [], isOpen: key === open };
      group.types.push(possible);
      groups.set(key, group);
    }
    return [...groups.values()];
  }

  private body(
    name: string,
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    typeNames: readonly string[],
  ): string {
    const lines = [...this.collect(type, sets)].map(([key, field]) => this.field(name, type, key, field, typeNames));
    return `{\n${lines.join('')}}`;
  }

  private field(
    owner: string,
    parent: GraphQLCompositeType,
    key: string,
    { nodes, isOptional }: SelectedField,
    typeNames: readonly string[],
  ): string {
    const optional = isOptional ? '?' : '';
    if (nodes[0]?.name.value === '__typename') {
      return `  readonly ${key}${optional}: ${typeNames.map((each) => `'${each}'`).join(' | ')};\n`;
    }
    const field = fieldOf(parent, nodes[0]);
    if (field === undefined) throw new Error(`${owner}.${key}: ${parent.name} has no such field`);
    const comment = docComment(field.description, { deprecated: field.deprecationReason, indent: '  ' });
    return `${comment}  readonly ${key}${optional}: ${this.value(field.type, `${owner}_${key}`, nodes)};\n`;
  }

  private value(type: GraphQLOutputType, name: string, nodes: readonly FieldNode[]): string {
    if (isNonNullType(type)) return this.nonNullValue(type.ofType, name, nodes);
    return `${this.nonNullValue(type, name, nodes)} | null`;
  }

  private nonNullValue(type: GraphQLOutputType, name: string, nodes: readonly FieldNode[]): string {
    if (isNonNullType(type)) return this.nonNullValue(type.ofType, name, nodes);
    if (isListType(type)) return `ReadonlyArray<${this.value(type.ofType, name, nodes)}>`;
    if (isLeafType(type)) return this.named.answer(type);
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const fragment = this.onlyFragment(type, sets);
    if (fragment !== null) return fragment;
    this.declare(name, type, sets);
    return name;
  }

  /** The fragment that is all of a selection: its type is used by name, so that components can share it. */
  private onlyFragment(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): string | null {
    const [only, ...others] = sets.flatMap(({ selections }) => selections);
    if (only?.kind !== Kind.FRAGMENT_SPREAD || others.length > 0 || (only.directives ?? []).length > 0) return null;
    const fragment = this.fragments.get(only.name.value);
    return fragment?.typeCondition.name.value === type.name ? only.name.value : null;
  }

  /** The fields that a value of a type answers with, by response key, through fragments that apply to it. */
  private collect(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): Map<string, SelectedField> {
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

function fieldOf(parent: GraphQLCompositeType, node: FieldNode | undefined) {
  const named = getNamedType(parent);
  if (!isCompositeType(named) || !('getFields' in named) || node === undefined) return undefined;
  return named.getFields()[node.name.value];
}
