import {
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLNullableOutputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf, readLibrary } from './library.ts';
import type { DocumentFile } from './naming.ts';
import { fieldOf, Selections } from './selection.ts';

export interface MocksConfig {
  /** A value of each custom scalar in JSON, for fields that a mock leaves out. */
  readonly examples?: Readonly<Record<string, unknown>>;
}

const builtIn: Readonly<Record<string, unknown>> = { ID: 'id', Int: 1, Float: 1, Boolean: false };

/**
 * The GraphQL Codegen plugin that prints for each operation what it answers and takes, and the shape by which mocks fill
 * in what they leave out (see `sdk/src/fill.ts`).
 */
export function plugin(schema: GraphQLSchema, files: readonly DocumentFile[], { examples = {} }: MocksConfig): string {
  const { operations, fragments } = readLibrary(schema, files);
  const selections = new Selections(schema, fragments);

  function shapeOf(type: GraphQLOutputType, key: string, sets: readonly SelectionSetNode[]): string {
    if (isNonNullType(type)) return presentShape(type.ofType, key, sets);
    return isLeafType(type) ? 'null' : `{ '?': ${presentShape(type, key, sets)} }`;
  }

  function presentShape(type: GraphQLNullableOutputType, key: string, sets: readonly SelectionSetNode[]): string {
    if (isListType(type)) return `{ '*': ${shapeOf(type.ofType, key, sets)} }`;
    if (isEnumType(type)) return JSON.stringify(type.getValues()[0]?.name);
    if (isLeafType(type)) return JSON.stringify({ ...builtIn, ...examples }[type.name] ?? key);
    return selections.onlyFragment(type, sets) ?? selectionShape(type, sets);
  }

  function selectionShape(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): string {
    if (isAbstractType(type)) {
      const types = schema.getPossibleTypes(type).map((each) => `${each.name}: ${selectionShape(each, sets)}`);
      return `{ '|': { ${types.join(', ')} } }`;
    }
    const fields = [...selections.collect(type, sets)].map(([key, { nodes }]) => {
      const field = fieldOf(type, nodes[0]);
      if (field === undefined) return `${key}: '${type.name}'`;
      const inner = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      return `${key}: ${shapeOf(field.type, key, inner)}`;
    });
    return `{ ${fields.join(', ')} }`;
  }

  const shared = inOrderOfUse(fragments).map((fragment) => {
    const type = schema.getType(fragment.typeCondition.name.value);
    if (!isCompositeType(type)) throw new Error(`${fragment.name.value} is on nothing that has fields`);
    return `const ${fragment.name.value}: Shape = ${selectionShape(type, [fragment.selectionSet])};\n`;
  });
  const shapes = operations.map(({ name, node }) => {
    const root = schema.getRootType(node.operation);
    if (!isObjectType(root)) throw new Error(`${name}: the schema has no ${node.operation}`);
    return `  ${name}: ${selectionShape(root, [node.selectionSet])},\n`;
  });
  const types = operations.map(
    ({ name }) =>
      `  readonly ${name}: { readonly data: Types.${name}Result; readonly variables: Types.${name}Variables };\n`,
  );
  return `import type { Shape } from '../fill.ts';
import type * as Types from './types.ts';

/** What each operation answers and takes, by its name. */
export interface OperationTypes {
${types.join('')}}

${shared.join('\n')}
/** What each operation answers when a mock says nothing of it. */
export const shapes: { readonly [Name in keyof OperationTypes]: Shape } = {
${shapes.join('')}};
`;
}

/** Fragments after those that they use. */
function inOrderOfUse(fragments: ReadonlyMap<string, FragmentDefinitionNode>): readonly FragmentDefinitionNode[] {
  const ordered = new Set<FragmentDefinitionNode>();
  for (const fragment of [...fragments.values()].sort((a, b) => (a.name.value < b.name.value ? -1 : 1))) {
    const depth = (node: FragmentDefinitionNode): void => {
      for (const used of fragmentsOf(node, fragments)) if (used !== node && !ordered.has(used)) depth(used);
      ordered.add(node);
    };
    depth(fragment);
  }
  return [...ordered];
}
