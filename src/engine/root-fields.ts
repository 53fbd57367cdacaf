import { QueryFieldBuilder, type SchemaTypes } from '@pothos/core';
import type { SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { ArgumentValue } from './argument.ts';
import { connectionField } from './connection-types.ts';
import { fieldExtension, type OrderItem, type Row, type RowKey, typeNameOf } from './model.ts';

/** A way to find one row: a unique column, or a condition over an input of one's own. */
export type LookupKey = {
  readonly description: string;
} & (
  | { readonly column: string; readonly type?: string }
  | { readonly type: string; readonly on: (row: Row, argument: ArgumentValue) => SQL }
);

/** Root fields that the engine compiles. */
export class RootFields<Types extends SchemaTypes> extends QueryFieldBuilder<Types, unknown> {
  /** Every row of a table, as a connection. */
  list(table: PgTable, options: { description: string; order?: readonly OrderItem[] }): unknown {
    const spec = { kind: 'connection', source: { table }, ...(options.order && { order: options.order }) } as const;
    return connectionField(this, spec, table, options);
  }

  /** One row by exactly one of its keys; null when there is none. */
  lookup(
    table: PgTable,
    { description, by }: { description: string; by: Readonly<Record<string, LookupKey>> },
  ): unknown {
    const keys = Object.entries(by).map(([name, key]): [string, RowKey] => [
      name,
      'on' in key ? { on: key.on } : { column: key.column },
    ]);
    const only = keys.length === 1;
    const args = Object.entries(by).map(([name, key]) => {
      const type = key.type ?? ('column' in key && key.column === 'id' ? 'ID' : 'String');
      return [name, this.arg({ type, required: only, description: key.description } as never)];
    });
    return this.field({
      type: typeNameOf(table),
      nullable: true,
      description,
      args: Object.fromEntries(args),
      extensions: fieldExtension({ kind: 'row', table, keys: Object.fromEntries(keys) }),
    } as never);
  }

  /** Any registered row by its global id. */
  nodeById(type: string, description: string): unknown {
    return this.field({
      type,
      nullable: true,
      description,
      args: {
        id: this.arg({ type: 'ID', required: true, description: 'A global id, as an `id` field gave it.' } as never),
      },
      extensions: fieldExtension({ kind: 'nodeById', list: false }),
    } as never);
  }

  /** Several registered rows by their global ids. */
  nodesByIds(type: string, description: string): unknown {
    return this.field({
      type: [type],
      nullable: { list: false, items: true },
      description,
      args: { ids: this.arg({ type: ['ID'], required: true, description: 'Global ids, 200 at most.' } as never) },
      extensions: fieldExtension({ kind: 'nodeById', list: true }),
    } as never);
  }
}
