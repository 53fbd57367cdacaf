import type { EnumRef, SchemaTypes } from '@pothos/core';
import type { PgEnum } from 'drizzle-orm/pg-core';
import { pascalCase } from './column-codec.ts';

/** What a database enum means, and each of its values. */
export interface EnumDescriptions<Value extends string> {
  readonly description: string;
  readonly values: Readonly<Record<Value, string>>;
}

/** Define the GraphQL enum of a database enum: same values, named after it. */
export function defineEnum<Types extends SchemaTypes, Values extends [string, ...string[]]>(
  builder: PothosSchemaTypes.SchemaBuilder<Types>,
  pgEnum: PgEnum<Values>,
  { description, values }: EnumDescriptions<Values[number]>,
): EnumRef<Types, Values[number]> {
  const described = pgEnum.enumValues.map((value) => [value, { value, description: values[value as Values[number]] }]);
  const name = pascalCase(pgEnum.enumName);
  return builder.enumType(name, { description, values: Object.fromEntries(described) }) as never;
}
