import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  Kind,
  NoDeprecatedCustomRule,
  specifiedRules,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { costOf, maxCost } from './cost.ts';
import { type DocumentFile, nameByLocation } from './naming.ts';
import { childKeys, isConnection, responseKey } from './paging.ts';

/** Throws one error that lists every rule the operations' files break, by file. */
export function checkDocuments(schema: GraphQLSchema, files: readonly DocumentFile[]): void {
  const problems = files.flatMap((file) => checkFile(file).map((problem) => `${file.location ?? ''}: ${problem}`));
  const definitions = files.flatMap((file) => file.document?.definitions ?? []);
  problems.push(...checkAll(schema, { kind: Kind.DOCUMENT, definitions }));
  if (problems.length > 0) throw new Error(`The SDK's operations break its rules:\n- ${problems.join('\n- ')}`);
}

/** What one file must be: one described operation named after its place, or one described fragment. */
function checkFile(file: DocumentFile): string[] {
  const problems: string[] = [];
  const definitions = file.document?.definitions ?? [];
  if (definitions.length !== 1)
    problems.push(`holds ${definitions.length} definitions; one operation or fragment a file`);
  for (const node of definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION && node.kind !== Kind.FRAGMENT_DEFINITION) {
      problems.push(`holds a ${node.kind}; operations and fragments only`);
      continue;
    }
    if (!node.description?.value.trim()) {
      problems.push(`${node.name?.value ?? node.kind} has no description; write """what it is for""" above it`);
    }
    if (node.kind === Kind.FRAGMENT_DEFINITION) continue;
    const { name } = nameByLocation(file.location ?? '');
    if (node.name === undefined) problems.push(`the operation has no name; call it ${name}`);
    else if (node.name.value !== name)
      problems.push(`${node.name.value} must be called ${name}, after its folder and file`);
  }
  return problems;
}

/** What all documents together must be: valid, nothing deprecated, not too costly, no connection that hides that there is more. */
function checkAll(schema: GraphQLSchema, document: DocumentNode): string[] {
  const problems = validate(schema, document, [...specifiedRules, NoDeprecatedCustomRule]).map(describe);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  if (problems.length === 0) {
    for (const node of document.definitions) {
      if (node.kind !== Kind.OPERATION_DEFINITION) continue;
      const cost = costOf(schema, node, fragments);
      if (cost > maxCost)
        problems.push(`${node.name?.value}: costs ${cost}, more than the ${maxCost} that are allowed`);
    }
  }
  const typeInfo = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field(field) {
        const type = typeInfo.getType();
        const keys = childKeys(field, fragments);
        if (isConnection(type) && !keys.has('pageInfo')) {
          problems.push(`${responseKey(field)}: a connection must select pageInfo { hasNextPage endCursor }`);
        }
        if (field.name.value === 'pageInfo' && !(keys.has('hasNextPage') && keys.has('endCursor'))) {
          problems.push('pageInfo must select hasNextPage and endCursor');
        }
        if (isAbstractType(getNamedType(type ?? undefined)) && !keys.has('__typename')) {
          problems.push(`${responseKey(field)}: select __typename, or its reader cannot tell the types apart`);
        }
      },
    }),
  );
  return problems;
}

function describe(error: GraphQLError): string {
  const place = error.locations?.[0];
  const name = error.source?.name;
  return name && place ? `${name}:${place.line}: ${error.message}` : error.message;
}
