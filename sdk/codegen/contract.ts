import {
  buildSchema,
  type GraphQLCompositeType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  isScalarType,
  lexicographicSortSchema,
  print,
  printSchema,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';
import { type Library, readLibrary } from './library.ts';
import type { DocumentFile } from './naming.ts';
import { fieldOf, Selections } from './selection.ts';

/**
 * Writes what the operations take and answer as a schema of its own: an operation is a field, its variables are
 * arguments, each selection is a type. Nothing else of the service's schema is in it, so that comparing two of them
 * tells what users of the operations notice.
 */
export function printContract(schema: GraphQLSchema, files: readonly DocumentFile[]): string {
  const contract = new Contract(readLibrary(schema, files)).print();
  return `${printSchema(lexicographicSortSchema(buildSchema(contract, { assumeValid: true })))}\n`;
}

class Contract {
  private readonly library: Library;
  private readonly selections: Selections;
  private readonly printed = new Map<string, string>();

  constructor(library: Library) {
    this.library = library;
    this.selections = new Selections(library.schema, library.fragments);
  }

  print(): string {
    const { schema, operations, fragments } = this.library;
    for (const [name, { typeCondition, selectionSet }] of fragments) {
      const type = schema.getType(typeCondition.name.value);
      if (isCompositeType(type)) this.selection(name, type, [selectionSet]);
    }
    const fields = operations.map(({ name, node }) => {
      const root = schema.getRootType(node.operation);
      if (root == null) throw new Error(`${name}: the schema has no ${node.operation}`);
      this.selection(`${name}Result`, root, [node.selectionSet]);
      const args = (node.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
        const inputType = typeFromAST(schema, type);
        if (isInputType(inputType)) this.input(inputType);
        return `${variable.name.value}: ${print(type)}${defaultValue ? ` = ${print(defaultValue)}` : ''}`;
      });
      return `  ${name}${args.length > 0 ? `(${args.join(', ')})` : ''}: ${name}Result!\n`;
    });
    return [`type Query {\n${fields.join('')}}\n`, ...this.printed.values()].join('\n');
  }

  private selection(name: string, type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): void {
    this.printed.set(name, '');
    if (isAbstractType(type)) {
      const members = this.library.schema.getPossibleTypes(type).map((each) => {
        this.selection(`${name}_${each.name}`, each, sets);
        return `${name}_${each.name}`;
      });
      this.printed.set(name, `union ${name} = ${members.join(' | ')}\n`);
      return;
    }
    const fields = [...this.selections.collect(type, sets)].map(([key, { nodes, isOptional }]) => {
      const field = fieldOf(type, nodes[0]);
      if (field === undefined) return `  typename: String!\n`;
      const inner = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      const answered = this.output(field.type, `${name}_${key}`, inner);
      // What a directive may leave out may be absent, whatever the schema says.
      return `  ${key}: ${isOptional ? answered.replace(/!$/, '') : answered}\n`;
    });
    this.printed.set(name, `type ${name} {\n${fields.join('') || '  nothing: String\n'}}\n`);
  }

  private output(type: GraphQLOutputType, name: string, sets: readonly SelectionSetNode[]): string {
    if (isNonNullType(type)) return `${this.output(type.ofType, name, sets)}!`;
    if (isListType(type)) return `[${this.output(type.ofType, name, sets)}]`;
    if (isLeafType(type)) return this.named(type);
    const fragment = this.selections.onlyFragment(type, sets);
    if (fragment !== null) return fragment;
    this.selection(name, type, sets);
    return name;
  }

  private input(type: GraphQLInputType): string {
    if (isNonNullType(type)) return `${this.input(type.ofType)}!`;
    if (isListType(type)) return `[${this.input(type.ofType)}]`;
    return this.named(type);
  }

  private named(type: GraphQLNamedType): string {
    const { name } = type;
    if (this.printed.has(name)) return name;
    if (isEnumType(type)) {
      const values = type.getValues().map((value) => `  ${value.name}\n`);
      this.printed.set(name, `enum ${name} {\n${values.join('')}}\n`);
    } else if (isInputObjectType(type)) {
      this.printed.set(name, '');
      const fields = Object.values(type.getFields()).map((field) => {
        const taken = this.input(field.type);
        return `  ${field.name}: ${isRequiredInputField(field) ? taken : taken.replace(/!$/, '')}\n`;
      });
      this.printed.set(name, `input ${name}${type.isOneOf ? ' @oneOf' : ''} {\n${fields.join('')}}\n`);
    } else if (isScalarType(type) && !/^(ID|String|Int|Float|Boolean)$/.test(name)) {
      this.printed.set(name, `scalar ${name}\n`);
    }
    return name;
  }
}
