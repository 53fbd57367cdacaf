import {
  type GraphQLSchema,
  isCompositeType,
  isInputType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  typeFromAST,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { docComment } from './descriptions.ts';
import { type Operation, readLibrary } from './library.ts';
import { NamedTypes, type ScalarType } from './named-types.ts';
import type { DocumentFile } from './naming.ts';
import { ResultTypes } from './result-types.ts';

export interface TypesConfig {
  /** Each custom scalar that operations use, by its name in the schema. */
  readonly scalars?: Readonly<Record<string, ScalarType>>;
}

const preamble = `/** A value out of a closed list that may grow: today's values complete in the editor, new ones are not errors. */
export type Open<Known extends string> = Known | (string & {});

/** Exactly one of the fields. */
export type OneOf<Fields> = {
  [Key in keyof Fields]: Pick<Fields, Key> & { readonly [Other in Exclude<keyof Fields, Key>]?: never };
}[keyof Fields];
`;

/** The GraphQL Codegen plugin that prints results, variables, inputs and scalars. */
export function plugin(schema: GraphQLSchema, files: readonly DocumentFile[], config: TypesConfig): string {
  const { results, variables, named } = collectTypes(schema, files, config);
  const enums = named.enums().map(({ name }) => `  ${name},\n`);
  const imports = enums.length > 0 ? `import type {\n${enums.join('')}} from './enums.ts';\n` : '';
  return [imports, preamble, results.print(), variables.join('\n'), named.print()].join('\n');
}

/** Everything that the operations answer and take. */
export function collectTypes(schema: GraphQLSchema, files: readonly DocumentFile[], { scalars = {} }: TypesConfig) {
  const { operations, fragments } = readLibrary(schema, files);
  const named = new NamedTypes(scalars);
  const results = new ResultTypes(schema, fragments, named);
  const variables: string[] = [];
  for (const [name, fragment] of [...fragments].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const type = schema.getType(fragment.typeCondition.name.value);
    if (!isCompositeType(type)) throw new Error(`${name}: ${fragment.typeCondition.name.value} has no fields`);
    results.declare(name, type, [fragment.selectionSet], fragment.description?.value);
  }
  for (const operation of operations) {
    const { name, node, description } = operation;
    const root = schema.getRootType(node.operation);
    if (root == null) throw new Error(`${name}: the schema has no ${node.operation}`);
    results.declare(`${name}Result`, root, [node.selectionSet], `What ${name} answers. ${description}`);
    variables.push(printVariables(schema, operation, named));
  }
  return { results, variables, named };
}

/** What the schema says of the argument or input field that a variable fills first. */
function describeVariables(schema: GraphQLSchema, operation: OperationDefinitionNode): Map<string, string> {
  const described = new Map<string, string>();
  const typeInfo = new TypeInfo(schema);
  visit(
    operation,
    visitWithTypeInfo(typeInfo, {
      Variable({ name }) {
        const said = typeInfo.getArgument()?.description;
        if (said && !described.has(name.value)) described.set(name.value, said);
      },
    }),
  );
  return described;
}

function printVariables(schema: GraphQLSchema, { name, node, lookupKeys }: Operation, named: NamedTypes): string {
  const described = describeVariables(schema, node);
  const fields: string[] = [];
  const keys: string[] = [];
  for (const { variable, type, defaultValue, description } of node.variableDefinitions ?? []) {
    const key = variable.name.value;
    const inputType = typeFromAST(schema, type);
    if (!isInputType(inputType)) throw new Error(`${name}: $${key} has a type that the schema lacks`);
    const isKey = lookupKeys.includes(key);
    const isRequired = isKey || (type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined);
    const fallback = defaultValue && `Default: ${JSON.stringify(valueFromASTUntyped(defaultValue))}.`;
    const said = [description?.value ?? described.get(key), fallback].filter(Boolean).join(' ');
    const printed = isKey ? named.present(inputType) : `${named.input(inputType)}${isRequired ? '' : ' | undefined'}`;
    const line = `${docComment(said, { indent: '  ' })}  readonly ${key}${isRequired ? '' : '?'}: ${printed};\n`;
    (isKey ? keys : fields).push(line);
  }
  const comment = docComment(`What ${name} takes${keys.length > 0 ? ': exactly one key' : ''}.`);
  const exactlyOne = `OneOf<{\n${keys.join('')}}>`;
  if (keys.length > 0) {
    const others = fields.length > 0 ? ` & {\n${fields.join('')}}` : '';
    return `${comment}export type ${name}Variables = ${exactlyOne}${others};\n`;
  }
  if (fields.length === 0) return `${comment}export type ${name}Variables = Readonly<Record<string, never>>;\n`;
  return `${comment}export interface ${name}Variables {\n${fields.join('')}}\n`;
}
