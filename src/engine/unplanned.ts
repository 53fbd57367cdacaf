import { type GraphQLOutputType, getNamedType, isAbstractType, isObjectType, type SelectionSetNode } from 'graphql';
import { collectFields } from './collect.ts';
import { type Cost, checkDepth, free, objectCost, type Planner, selectionSetsOf, sumCosts } from './planner.ts';

/**
 * Walk what only the executor can resolve, so that its depth and size are refused before anything runs, too.
 *
 * Lists count as one: how long they are is the resolver's to bound.
 */
export function walkUnplanned(
  planner: Planner,
  declared: GraphQLOutputType,
  selectionSets: readonly SelectionSetNode[],
  depth: number,
): Cost {
  const type = getNamedType(declared);
  const types = isAbstractType(type) ? planner.schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
  if (types.length === 0) return free;
  const costs = types.map((objectType) => {
    const inner: Cost[] = [];
    for (const nodes of collectFields(planner, objectType, selectionSets).values()) {
      const node = nodes[0];
      if (!node) continue;
      checkDepth(planner, depth, node);
      const field = planner.schema.getField(objectType, node.name.value);
      if (field) inner.push(walkUnplanned(planner, field.type, selectionSetsOf(nodes), depth + 1));
    }
    return sumCosts(inner);
  });
  return objectCost(
    costs.length === 1 ? (costs[0] as Cost) : (inputs) => Math.max(...costs.map((cost) => cost(inputs))),
  );
}
