import { sql } from 'drizzle-orm';
import type { FieldNode, GraphQLObjectType, SelectionSetNode } from 'graphql';
import { collectFields } from './collect.ts';
import { refusal } from './errors.ts';
import { arrayJson, type Entry, jsonText, literalJson, objectJson, rowJson } from './json.ts';
import { columnOf, specOf, type TableModel } from './model.ts';
import { arrayLiteral, bind, type Inputs } from './parameter.ts';
import {
  type Cost,
  createPlanner,
  fromTable,
  type Limits,
  nextRow,
  type OperationParts,
  type Planner,
  sumCosts,
} from './planner.ts';
import { planRootField } from './root.ts';
import { planFields } from './selection.ts';
import { renderStatement, type Statement } from './statement.ts';

/** A compiled operation. */
export interface Plan {
  /** Answers every planned root field at once, as one JSON object; undefined when there is none. */
  readonly statement: Statement | undefined;
  /** True when the executor must complete the answer: the statement's text is then not all of it. */
  readonly needsExecutor: boolean;
  readonly cost: Cost;
}

/** Compile a query; mutations and subscriptions run in the executor, and only their size is checked. */
export function planOperation(parts: OperationParts, limits: Limits): Plan {
  const plan = planWith(parts, createPlanner(parts, limits, false, planFields), limits);
  return plan.needsExecutor ? planWith(parts, createPlanner(parts, limits, true, planFields), limits) : plan;
}

function planWith({ schema, operation }: OperationParts, planner: Planner, limits: Limits): Plan {
  const root = schema.getRootType(operation.operation) as GraphQLObjectType;
  const entries: Entry[] = [];
  const costs: Cost[] = [];
  let planned = 0;
  for (const [key, nodes] of collectFields(planner, root, [operation.selectionSet])) {
    const [node] = nodes as [FieldNode];
    const field = schema.getField(root, node.name.value);
    if (!field) continue;
    const spec = operation.operation === 'query' ? specOf(field) : undefined;
    if (spec) {
      const rootField = planRootField(planner, field, spec, nodes);
      entries.push([key, rootField.json]);
      costs.push(rootField.cost);
      planned += 1;
    } else if (field.name === '__typename') {
      entries.push([key, literalJson(root.name)]);
    } else {
      planner.needsExecutor = true;
    }
  }
  const cost = checkedCost(sumCosts(costs), limits);
  if (planned === 0 && (planner.needsExecutor || operation.operation !== 'query')) {
    return { statement: undefined, needsExecutor: true, cost };
  }
  return {
    statement: renderStatement(sql`select ${jsonText(objectJson(entries))}`),
    needsExecutor: planner.needsExecutor,
    cost,
  };
}

/** Compile what is asked of rows whose ids a resolver gives, in their order, null where there is no such row. */
export function planRows(
  parts: Omit<OperationParts, 'operation'>,
  limits: Limits,
  type: TableModel,
  objectType: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): (uuids: readonly string[]) => Plan {
  return (uuids) => {
    const planner = createPlanner(parts, limits, true, planFields);
    const row = nextRow(planner, type);
    const fields = planner.planFields(objectType, selectionSets, row, true);
    const ids = bind(() => arrayLiteral(uuids), 'uuid[]');
    const item = rowJson(fields.entries, sql` from ${fromTable(row)} where ${columnOf(row, 'id')} = wanted.id`);
    const all = sql`select ${jsonText(arrayJson(item, { order: sql`wanted.place` }))} from unnest(${ids}) with ordinality as wanted(id, place)`;
    return {
      statement: renderStatement(all),
      needsExecutor: true,
      cost: checkedCost((inputs) => uuids.length * (1 + fields.cost(inputs)), limits),
    };
  };
}

function checkedCost(cost: Cost, { maxCost }: Limits): Cost {
  return (inputs: Inputs) => {
    const total = cost(inputs);
    if (total > maxCost) {
      throw refusal(
        'LIMIT_EXCEEDED',
        `The answer could hold ${total} objects; ${maxCost} is the most. Ask for smaller pages, or for less within them.`,
        { limit: maxCost, requested: total, kind: 'cost' },
      );
    }
    return total;
  };
}
