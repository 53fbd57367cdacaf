import type { SchemaTypes } from '@pothos/core';
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
): void {
  const described = pgEnum.enumValues.map((value) => [value, { value, description: values[value as Values[number]] }]);
  builder.enumType(pascalCase(pgEnum.enumName), { description, values: Object.fromEntries(described) } as never);
}
