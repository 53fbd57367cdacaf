import {
  type GraphQLInputType,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { readValue } from './argument.ts';
import { refusal } from './errors.ts';
import { filterSql } from './filter.ts';
import { aliasRow, modelOf } from './model.ts';
import type { Inputs, Read } from './parameter.ts';
import { quoteIdentifier } from './statement.ts';

/**
 * Compile the `where` of a table-backed type into a condition on the rows of its table under an alias, for statements that
 * take no parameters: values are written by `literal`, which must quote them. Throws the refusals that an operation would get.
 */
export function rowFilter(
  schema: GraphQLSchema,
  options: { typeName: string; alias: string; where: unknown; literal: (text: string | null) => string },
): string {
  const { typeName, alias, where, literal } = options;
  const model = modelOf(schema);
  const table = model.byTypeName.get(typeName);
  const inputType = schema.getType(`${typeName}Where`) as GraphQLInputType | undefined;
  if (table === undefined || inputType === undefined) throw new Error(`${typeName} is not backed by a table`);

  const document = parse(`query ($where: ${typeName}Where!) { __typename }`);
  const { variableDefinitions = [] } = document.definitions[0] as OperationDefinitionNode;
  const coerced = getVariableValues(schema, variableDefinitions, { where }, { maxErrors: 5 });
  if (coerced.errors !== undefined)
    throw refusal('BAD_USER_INPUT', coerced.errors.map(({ message }) => message).join(' '));

  const inputs: Inputs = { variables: coerced.variableValues.coerced, request: {} };
  let aliases = 0;
  const context = {
    model,
    nextAlias() {
      aliases += 1;
      return `filter${aliases}`;
    },
  };
  const value = readValue(inputs.variables['where'], inputType, (given) => given.variables['where']);
  return filterSql(context, aliasRow(table, alias), value).toQuery({
    escapeName: quoteIdentifier,
    escapeString: literal,
    escapeParam(_index, read) {
      const text = (read as Read)(inputs);
      if (text?.includes('\0')) throw refusal('BAD_USER_INPUT', 'A text with a NUL character matches nothing.');
      return literal(text);
    },
  }).sql;
}
