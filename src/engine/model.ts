import type { AnyRelations, Column, SQL } from 'drizzle-orm';
import { getTableColumns, getTableName } from 'drizzle-orm';
import { alias, getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import type { ArgumentValue } from './argument.ts';
import { type ColumnCodec, columnCodec, pascalCase, type ScalarNames } from './column-codec.ts';

export type Direction = 'ASC' | 'DESC';

/** A table with the alias under which a statement reads it; `columns` are the alias's. */
export interface Row {
  readonly type: TableModel;
  readonly alias: string;
  readonly columns: Readonly<Record<string, Column>>;
}

/** What an expression of the schema's author may use: the row, the field's arguments, the request's values. */
export interface ExpressionScope<Columns = Readonly<Record<string, Column>>> {
  readonly row: Row;
  /** The row's columns, under the alias by which the statement reads it. */
  readonly columns: Columns;
  readonly arguments: Readonly<Record<string, ArgumentValue>>;
  /** Bind the value of the field's argument; SQL null when it is absent. */
  argument(name: string, sqlType: string): SQL;
  /** Bind a value that the server gives with the request (a moment, a language, a viewer). */
  request(name: string, sqlType: string): SQL;
}

/** Rows of another table that belong to a row, by a condition that Drizzle's relations cannot say. */
interface CustomRelation {
  readonly table: PgTable;
  readonly on: (source: Row, target: Row) => SQL;
}

/** What a field of a table-backed type is; the planner compiles it, nothing else resolves it. */
export type FieldSpec =
  | { readonly kind: 'id' }
  | { readonly kind: 'column'; readonly column: string }
  | { readonly kind: 'expression'; readonly sql: (scope: ExpressionScope) => SQL }
  | {
      readonly kind: 'object';
      readonly parts: (scope: ExpressionScope) => Parts;
      readonly present?: (scope: ExpressionScope) => SQL;
    }
  | { readonly kind: 'part'; readonly part: string; readonly sql?: (part: SQL, scope: PartScope) => SQL }
  | { readonly kind: 'one'; readonly relation: string }
  | { readonly kind: 'node'; readonly column: string }
  | ConnectionSpec
  | { readonly kind: 'ofConnection' }
  | { readonly kind: 'row'; readonly keys: Readonly<Record<string, RowKey>>; readonly table: PgTable }
  | { readonly kind: 'nodeById'; readonly list: boolean };

/** The values that an embedded object (money, a period) is made of, by the names its type's fields use. */
export type Parts = Readonly<Record<string, SQL>>;

/** What a field of an embedded object may use beside its own part. */
export type PartScope = Pick<ExpressionScope, 'arguments' | 'argument' | 'request'> & { readonly parts: Parts };

/** Finds one row: by a column that is unique, or by a condition over the argument. */
export type RowKey = { readonly column: string } | { readonly on: (row: Row, argument: ArgumentValue) => SQL };

export interface ConnectionSpec {
  readonly kind: 'connection';
  /** A relation of the parent's table, a condition, or every row of a table. */
  readonly source: string | CustomRelation | { readonly table: PgTable };
  /** A to-one relation of the connected rows: its target is the node, and the row stays on the edge. */
  readonly through?: string;
  readonly order?: readonly OrderItem[];
}

export interface OrderItem {
  readonly column: string;
  readonly direction: Direction;
}

/** A table-backed type: what the planner knows of it. */
export interface TableModel {
  readonly table: PgTable;
  readonly typeName: string;
  /** Value of the registry's kind column, when the type's ids are global nodes. */
  readonly registeredAs: string | undefined;
  readonly order: readonly OrderItem[];
  readonly codecs: Readonly<Record<string, ColumnCodec>>;
  readonly primaryKey: readonly string[];
  /** The columns of which no two rows have the same value. */
  readonly unique: ReadonlySet<string>;
  /** The columns that are never null. */
  readonly required: ReadonlySet<string>;
  readonly relations: Readonly<Record<string, RelationModel>>;
}

/** A relation of Drizzle's, with the columns by their property names. */
export interface RelationModel {
  readonly name: string;
  readonly toMany: boolean;
  readonly optional: boolean;
  readonly target: PgTable;
  readonly sourceColumns: readonly string[];
  readonly targetColumns: readonly string[];
}

/** Which table holds every global id and its kind. */
export interface Registry {
  readonly table: PgTable;
  readonly id: string;
  readonly kind: string;
}

/** Everything that the planner knows of the tables behind a schema. */
export interface Model {
  readonly byTable: ReadonlyMap<PgTable, TableModel>;
  readonly byTypeName: ReadonlyMap<string, TableModel>;
  readonly registry: Registry;
}

const extensionKey = 'nephoscopeEngine';

export function fieldExtension(spec: FieldSpec) {
  return { [extensionKey]: spec };
}

export function specOf(field: GraphQLField<unknown, unknown>): FieldSpec | undefined {
  return field.extensions[extensionKey] as FieldSpec | undefined;
}

export function attachModel(schema: GraphQLSchema, model: Model): void {
  schema.extensions = { ...schema.extensions, [extensionKey]: model };
}

/** @throws when the schema was not built with the engine's plugin. */
export function modelOf(schema: GraphQLSchema): Model {
  const model = schema.extensions[extensionKey] as Model | undefined;
  if (!model) throw new Error('The schema was not built with the engine plugin');
  return model;
}

/** A table's type is named after it. */
export function typeNameOf(table: PgTable): string {
  return pascalCase(getTableName(table));
}

/** Describe a table to the planner, from Drizzle's own metadata. */
export function describeTable(
  table: PgTable,
  options: {
    registeredAs?: string | undefined;
    order?: readonly OrderItem[] | undefined;
    /** GraphQL types of columns whose SQL type says too little of them. */
    types?: Readonly<Record<string, string | undefined>> | undefined;
    relations: AnyRelations;
    scalars: ScalarNames;
  },
): TableModel {
  const columns = Object.entries(getTableColumns(table));
  const keyNames = new Set(
    getTableConfig(table).primaryKeys.flatMap((key) => key.columns.map((column) => column.name)),
  );
  const primaryKey = columns.filter(([, column]) => column.primary || keyNames.has(column.name)).map(([key]) => key);
  if (primaryKey.length === 0) throw new Error(`Table ${getTableName(table)} has no primary key to page by`);
  const uniqueLists = getTableConfig(table).uniqueConstraints.map((each) => each.columns.map(({ name }) => name));
  const uniqueNames = new Set(uniqueLists.filter((names) => names.length === 1).flat());
  return {
    table,
    typeName: typeNameOf(table),
    registeredAs: options.registeredAs,
    order: options.order ?? [],
    codecs: Object.fromEntries(
      columns.map(([key, column]) => {
        const codec = columnCodec(column, options.scalars);
        return [key, { ...codec, typeName: options.types?.[key] ?? codec.typeName }];
      }),
    ),
    primaryKey,
    unique: new Set([
      ...columns.filter(([, column]) => uniqueNames.has(column.name)).map(([key]) => key),
      ...(primaryKey.length === 1 ? primaryKey : []),
    ]),
    required: new Set(columns.filter(([, column]) => column.notNull).map(([key]) => key)),
    relations: describeRelations(table, options.relations),
  };
}

/** Read the relations of a table from Drizzle. */
export function describeRelations(table: PgTable, relations: AnyRelations): Record<string, RelationModel> {
  const config = Object.values(relations).find((candidate) => candidate.table === table);
  // A relation through a link table hides the link; connections go over the link table's own rows.
  const direct = Object.entries(config?.relations ?? {}).filter(([, relation]) => !relation.through);
  const described = direct.map(([name, relation]) => {
    const keyOf = (column: unknown) => (column as { _: { key: string } })._.key;
    return [
      name,
      {
        name,
        toMany: relation.relationType === 'many',
        optional: relation.relationType === 'one' && (relation as unknown as { optional: boolean }).optional,
        target: relation.targetTable as PgTable,
        sourceColumns: relation.sourceColumns.map(keyOf),
        targetColumns: relation.targetColumns.map(keyOf),
      },
    ] as const;
  });
  return Object.fromEntries(described);
}

/** Give a table a fresh alias. */
export function aliasRow(type: TableModel, name: string): Row {
  return { type, alias: name, columns: getTableColumns(alias(type.table, name)) };
}

/** @throws when the table has no type in the schema, or the relation does not exist: mistakes of the schema's author. */
export function relationOf(type: TableModel, name: string): RelationModel {
  const relation = type.relations[name];
  if (!relation) throw new Error(`${type.typeName} has no relation ${name}`);
  return relation;
}

export function columnOf(row: Row, key: string): Column {
  const column = row.columns[key];
  if (!column) throw new Error(`${row.type.typeName} has no column ${key}`);
  return column;
}

export function typeOfTable(model: Model, table: PgTable): TableModel {
  const type = model.byTable.get(table);
  if (!type) throw new Error(`Table ${getTableName(table)} has no type in the schema`);
  return type;
}
