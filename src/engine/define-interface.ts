import { InterfaceFieldBuilder, type SchemaTypes } from '@pothos/core';
import type { PgTable } from 'drizzle-orm/pg-core';
import { type ConnectionFieldOptions, connectionField } from './connection-types.ts';
import { fieldExtension } from './model.ts';
import { executorKeys } from './planner.ts';

export interface InterfaceOptions<Types extends SchemaTypes> {
  readonly description: string;
  readonly fields: (t: InterfaceFields<Types>) => Record<string, unknown>;
}

/** Fields that several tables' types have in common; each type compiles them against its own table. */
class InterfaceFields<Types extends SchemaTypes> extends InterfaceFieldBuilder<Types, unknown> {
  /** The global id of a row. */
  globalId(description: string): unknown {
    return this.field({
      type: 'ID',
      nullable: false,
      description,
      extensions: fieldExtension({ kind: 'id' }),
    } as never);
  }

  /** A connection over the relation of this name, which every implementing type's table must have. */
  many(relation: string, table: PgTable, options: ConnectionFieldOptions): unknown {
    return connectionField(this, { kind: 'connection', source: relation }, table, options);
  }
}

export function defineInterface<Types extends SchemaTypes>(
  builder: PothosSchemaTypes.SchemaBuilder<Types>,
  name: string,
  { description, fields }: InterfaceOptions<Types>,
): void {
  builder.interfaceType(
    name as never,
    {
      description,
      fields: () => fields(new InterfaceFields(builder)) as never,
      resolveType: (value: unknown) => (value as Record<string, string>)[executorKeys.type],
    } as never,
  );
}
