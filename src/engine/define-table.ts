import type { SchemaTypes } from '@pothos/core';
import { getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { type DescribedColumns, defineFilterInputs } from './define-inputs.ts';
import { describeTable, fieldExtension, type OrderItem, type TableModel } from './model.ts';
import { TableFields } from './table-fields.ts';

type ColumnKey<Table extends PgTable> = keyof Table['_']['columns'] & string;

export interface TableOptions<Types extends SchemaTypes, Table extends PgTable> {
  readonly description: string;
  /** Columns that are fields, filters and orders, with their descriptions. */
  readonly columns: Readonly<Partial<Record<ColumnKey<Table>, string>>>;
  /** Columns to filter and order by that are shown as part of an object: the amount of a money, the days of a period. */
  readonly filters?: Readonly<Partial<Record<ColumnKey<Table>, string>>>;
  /** Columns that the graph does not show at all. */
  readonly hidden?: readonly ColumnKey<Table>[];
  /** GraphQL types of columns whose SQL type says too little of them: a text that is a language tag. */
  readonly types?: Readonly<Partial<Record<ColumnKey<Table>, string>>>;
  readonly interfaces?: readonly string[];
  /** The value of the registry's kind column, when the type's ids are global nodes. */
  readonly registeredAs?: string;
  readonly order?: readonly { readonly column: ColumnKey<Table>; readonly direction: OrderItem['direction'] }[];
  readonly fields?: (t: TableFields<Types, Table>) => Record<string, unknown>;
}

/** Define a table's type, its filter and its order. @throws for a column that is neither described nor hidden. */
export function defineTable<Types extends SchemaTypes, Table extends PgTable>(
  builder: PothosSchemaTypes.SchemaBuilder<Types>,
  tables: ReadonlyMap<PgTable, TableModel>,
  table: Table,
  options: TableOptions<Types, Table>,
): TableModel {
  const { relations, scalars, commonColumns } = builder.options.engine;
  const type = describeTable(table, {
    registeredAs: options.registeredAs,
    order: options.order,
    types: options.types,
    relations,
    scalars,
  });
  const common = Object.fromEntries(Object.entries(commonColumns).filter(([column]) => column in type.codecs));
  const shown = { ...(options.columns as DescribedColumns), ...common };
  const described = { ...shown, ...(options.filters as DescribedColumns) };
  refuseUndescribed(type, described, [...builder.options.engine.hiddenColumns, ...(options.hidden ?? [])]);

  const t = new TableFields(builder, table);
  builder.objectType(
    type.typeName as never,
    {
      description: options.description,
      interfaces: options.interfaces,
      fields: () => ({
        ...('id' in type.codecs && { id: idField(t) }),
        ...Object.fromEntries(
          Object.entries(shown).map(([column, description]) => [column, columnField(t, type, column, description)]),
        ),
        ...options.fields?.(t as never),
      }),
    } as never,
  );
  defineFilterInputs(builder as never, tables, type, described);
  return type;
}

function idField<Types extends SchemaTypes>(t: TableFields<Types, PgTable>): unknown {
  return t.field({
    type: 'ID',
    nullable: false,
    description: 'Global id of this row: opaque, stable, unique over all types.',
    extensions: fieldExtension({ kind: 'id' }),
  } as never);
}

function columnField<Types extends SchemaTypes>(
  t: TableFields<Types, PgTable>,
  type: TableModel,
  column: string,
  description: string,
): unknown {
  const codec = type.codecs[column];
  if (!codec?.typeName)
    throw new Error(`Column ${type.typeName}.${column} cannot be a field of its own; list it in "filters"`);
  return t.field({
    type: codec.isArray ? [codec.typeName] : codec.typeName,
    nullable: !type.required.has(column),
    description,
    extensions: fieldExtension({ kind: 'column', column }),
  } as never);
}

function refuseUndescribed(type: TableModel, described: DescribedColumns, hidden: readonly string[]): void {
  const keys = new Set(
    Object.values(type.relations).flatMap((relation) => (relation.toMany ? [] : relation.sourceColumns)),
  );
  const missing = Object.keys(type.codecs).filter(
    (column) => column !== 'id' && !(column in described) && !hidden.includes(column) && !keys.has(column),
  );
  if (missing.length > 0) {
    throw new Error(
      `Table ${getTableName(type.table)}: describe ${missing.join(', ')} in "columns" or "filters", or list them in "hidden"`,
    );
  }
}
