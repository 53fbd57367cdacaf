import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { docComment } from './descriptions.ts';
import type { NamedTypes } from './named-types.ts';
import { fieldOf, type SelectedField, Selections } from './selection.ts';

/** A value of `__typename` that no schema has: it keeps room for types that the service learns later. */
const otherType = '%other';

/** Prints the types of answers: one named interface a selection, the schema's words on every field. */
export class ResultTypes {
  private readonly schema: GraphQLSchema;
  private readonly selections: Selections;
  private readonly named: NamedTypes;
  private readonly printed: string[] = [];

  constructor(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>, named: NamedTypes) {
    this.schema = schema;
    this.selections = new Selections(schema, fragments);
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
      const shared = this.selections.collect(type, sets);
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
      [...this.selections.collect(parent, sets)]
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
    const lines = [...this.selections.collect(type, sets)].map(([key, field]) =>
      this.field(name, type, key, field, typeNames),
    );
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
    const fragment = this.selections.onlyFragment(type, sets);
    if (fragment !== null) return fragment;
    this.declare(name, type, sets);
    return name;
  }
}
