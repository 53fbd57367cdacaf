import { createHash } from 'node:crypto';
import {
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  print,
  stripIgnoredCharacters,
  visit,
} from 'graphql';
import { checkDocuments } from './checks.ts';
import { findLookupKeys } from './lookup.ts';
import { type DocumentFile, nameByLocation } from './naming.ts';
import { findPaging, type Paging } from './paging.ts';

/** A published operation: where it is called from, what it sends, and how it is paged. */
export interface Operation {
  /** The operation's name, unique, made of the folder's and the file's: `companies/list.graphql` is `CompaniesList`. */
  readonly name: string;
  /** The folder in camel case: `market.companies`. */
  readonly namespace: string;
  /** The file in camel case: `market.companies.list`. */
  readonly method: string;
  readonly description: string;
  readonly node: OperationDefinitionNode;
  /** The fragments that it uses, in the order of `text`. */
  readonly fragments: readonly FragmentDefinitionNode[];
  /** What is sent: the operation and its fragments, without descriptions or ignored characters. */
  readonly text: string;
  /** `sha256:` and the hash of `text`. */
  readonly id: string;
  /** The only response key at the root, when there is only one: the method answers with its value. */
  readonly rootKey: string | null;
  readonly paging: Paging | null;
  /** The variables of which exactly one must be given. */
  readonly lookupKeys: readonly string[];
}

/** Everything under `sdk/operations/`, checked. */
export interface Library {
  readonly schema: GraphQLSchema;
  readonly operations: readonly Operation[];
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

const known = new WeakMap<GraphQLSchema, Map<readonly DocumentFile[], Library>>();

/** Reads the operations' files into a library; throws one error that lists every broken rule. */
export function readLibrary(schema: GraphQLSchema, files: readonly DocumentFile[]): Library {
  const ofSchema = known.get(schema) ?? new Map<readonly DocumentFile[], Library>();
  known.set(schema, ofSchema);
  const library = ofSchema.get(files) ?? build(schema, files);
  ofSchema.set(files, library);
  return library;
}

function build(schema: GraphQLSchema, files: readonly DocumentFile[]): Library {
  checkDocuments(schema, files);
  const fragments = new Map<string, FragmentDefinitionNode>();
  const found: { node: OperationDefinitionNode; location: string }[] = [];
  for (const file of files) {
    for (const node of file.document?.definitions ?? []) {
      if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
      if (node.kind === Kind.OPERATION_DEFINITION) found.push({ node, location: file.location ?? '' });
    }
  }
  const operations = found.map(({ node, location }): Operation => {
    const { namespace, method, name } = nameByLocation(location);
    const used = fragmentsOf(node, fragments);
    const text = [node, ...used].map(textOf).join('');
    const keys = node.selectionSet.selections.map((field) =>
      field.kind === Kind.FIELD ? (field.alias ?? field.name).value : null,
    );
    return {
      name,
      namespace,
      method,
      description: node.description?.value ?? '',
      node,
      fragments: used,
      text,
      id: `sha256:${createHash('sha256').update(text).digest('hex')}`,
      rootKey: keys.length === 1 ? (keys[0] ?? null) : null,
      paging: findPaging(schema, node, fragments),
      lookupKeys: findLookupKeys(schema, node),
    };
  });
  operations.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { schema, operations, fragments };
}

/** The fragments that an operation or a fragment uses, itself or through others, sorted by name. */
export function fragmentsOf(
  user: OperationDefinitionNode | FragmentDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): readonly FragmentDefinitionNode[] {
  const used = new Map<string, FragmentDefinitionNode>();
  const follow = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread(spread) {
        const fragment = fragments.get(spread.name.value);
        if (fragment === undefined || used.has(spread.name.value)) return;
        used.set(spread.name.value, fragment);
        follow(fragment);
      },
    });
  };
  follow(user);
  return [...used.values()].sort((a, b) => (a.name.value < b.name.value ? -1 : 1));
}

/** A definition as it goes over the wire: descriptions are for the editor, the service needs none of them. */
export function textOf(definition: OperationDefinitionNode | FragmentDefinitionNode): string {
  const undescribed = { leave: (node: { readonly description?: unknown }) => ({ ...node, description: undefined }) };
  const bare = visit(definition, {
    OperationDefinition: undescribed,
    FragmentDefinition: undescribed,
    VariableDefinition: undescribed,
  });
  return stripIgnoredCharacters(print(bare));
}
