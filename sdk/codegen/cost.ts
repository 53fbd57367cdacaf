import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { isConnection } from './paging.ts';
import { fieldOf, Selections } from './selection.ts';

/** What the service takes by default (`MAX_COST`, `MAX_PAGE_SIZE`): an operation must fit with the largest page, too. */
export const maxCost = 50_000;
const maxPageSize = 200;
const defaultPageSize = 20;

/** The most objects that an operation may bring, with its pages as large as the service lets its user choose them. */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): number {
  const selections = new Selections(schema, fragments);

  function ofSets(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): number {
    if (isAbstractType(type)) return Math.max(0, ...schema.getPossibleTypes(type).map((each) => ofSets(each, sets)));
    let sum = 0;
    for (const { nodes } of selections.collect(type, sets).values()) {
      const fieldType = getNamedType(fieldOf(type, nodes[0])?.type);
      if (!isCompositeType(fieldType)) continue;
      const inner = ofSets(
        fieldType,
        nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
      );
      sum += 1 + (isConnection(fieldType) ? pageSize(nodes[0]) * Math.max(1, inner) : inner);
    }
    return sum;
  }

  const root = schema.getRootType(operation.operation);
  return root ? ofSets(root, [operation.selectionSet]) : 0;
}

function pageSize(field: FieldNode | undefined): number {
  const sizes = (field?.arguments ?? []).filter(({ name }) => name.value === 'first' || name.value === 'last');
  if (sizes.some(({ value }) => value.kind === Kind.VARIABLE)) return maxPageSize;
  return Math.max(defaultPageSize, ...sizes.map(({ value }) => (value.kind === Kind.INT ? Number(value.value) : 0)));
}
