import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** The fields asked of one object type, by response key in the order of the document; nodes of one key merge. */
export type CollectedFields = ReadonlyMap<string, readonly FieldNode[]>;

/** What collecting needs of an operation. */
export interface Collector {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Collect the fields that selection sets ask of an object type. */
export function collectFields(
  collector: Collector,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): CollectedFields {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  for (const selectionSet of selectionSets) collectInto(fields, spread, collector, type, selectionSet);
  return fields;
}

function collectInto(
  fields: Map<string, FieldNode[]>,
  spread: Set<string>,
  collector: Collector,
  type: GraphQLObjectType,
  selectionSet: SelectionSetNode,
): void {
  for (const selection of selectionSet.selections) {
    if (isLeftOut(selection, collector.variables)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const nodes = fields.get(key);
      if (nodes) nodes.push(selection);
      else fields.set(key, [selection]);
      continue;
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value;
      if (applies(collector.schema, type, condition))
        collectInto(fields, spread, collector, type, selection.selectionSet);
      continue;
    }
    const name = selection.name.value;
    if (spread.has(name)) continue;
    spread.add(name);
    const fragment = collector.fragments[name];
    if (fragment && applies(collector.schema, type, fragment.typeCondition.name.value)) {
      collectInto(fields, spread, collector, type, fragment.selectionSet);
    }
  }
}

function applies(schema: GraphQLSchema, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditionType = schema.getType(condition);
  return conditionType !== undefined && isAbstractType(conditionType) && schema.isSubType(conditionType, type);
}

function isLeftOut(
  node: { readonly directives?: readonly DirectiveNode[] | undefined },
  variables: Readonly<Record<string, unknown>>,
): boolean {
  if (!node.directives || node.directives.length === 0) return false;
  const values = { coerced: variables, sources: {} };
  return (
    getDirectiveValues(GraphQLSkipDirective, node, values)?.['if'] === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, values)?.['if'] === false
  );
}
