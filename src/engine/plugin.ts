import SchemaBuilder, {
  BasePlugin,
  type EnumRef,
  type PothosEnumValueConfig,
  type PothosInputFieldConfig,
  type PothosOutputFieldConfig,
  type PothosTypeConfig,
  type SchemaTypes,
} from '@pothos/core';
import type { AnyRelations } from 'drizzle-orm';
import type { PgEnum, PgTable } from 'drizzle-orm/pg-core';
import { type GraphQLFieldResolver, type GraphQLSchema, getNamedType } from 'graphql';
import type { ScalarNames } from './column-codec.ts';
import { defineEmbedded, type EmbeddedOptions } from './define-embedded.ts';
import { defineEnum, type EnumDescriptions } from './define-enum.ts';
import { defineInterface, type InterfaceOptions } from './define-interface.ts';
import { defineTable, type TableOptions } from './define-table.ts';
import type { Engine } from './engine.ts';
import { attachModel, modelOf, type Registry, specOf, type TableModel } from './model.ts';
import { executorKeys } from './planner.ts';
import { RootFields } from './root-fields.ts';
import { TableFields } from './table-fields.ts';

const pluginName = 'engine' as const;
export default pluginName;

/** What the engine must be told of the database when a builder is made. */
interface EngineOptions {
  readonly relations: AnyRelations;
  readonly registry: Registry;
  readonly scalars: ScalarNames;
  /** Descriptions of columns that every table has; shown, filtered and ordered by wherever they are. */
  readonly commonColumns: Readonly<Record<string, string>>;
  /** Columns of any table that the graph never shows. */
  readonly hiddenColumns: readonly string[];
}

type Fields = Record<string, unknown>;

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      engine: EnginePlugin<Types>;
    }
    export interface SchemaBuilderOptions<Types extends SchemaTypes> {
      engine: EngineOptions;
    }
    export interface SchemaBuilder<Types extends SchemaTypes> {
      /** Define the type of a table's rows; type, filter and order follow from the columns. */
      table<Table extends PgTable>(table: Table, options: TableOptions<Types, Table>): void;
      /** Add fields to a table's type from another domain. */
      tableFields<Table extends PgTable>(table: Table, fields: (t: TableFields<Types, Table>) => Fields): void;
      /** Define an object that is made of several columns of one row: money, a period. */
      embedded(name: string, options: EmbeddedOptions<Types>): void;
      /** Define an interface whose fields every implementing table's type compiles against its own table. */
      tableInterface(name: string, options: InterfaceOptions<Types>): void;
      /** Describe a database enum; its values are the graph's. */
      columnEnum<Values extends [string, ...string[]]>(
        pgEnum: PgEnum<Values>,
        descriptions: EnumDescriptions<Values[number]>,
      ): EnumRef<Types, Values[number]>;
      /** Add root fields that the engine compiles. */
      tableQueries(fields: (t: RootFields<Types>) => Fields): void;
    }
  }
}

/** Tables by builder: a builder is filled by many modules before its schema is made. */
const tablesOf = new WeakMap<object, Map<PgTable, TableModel>>();

class EnginePlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onTypeConfig(config: PothosTypeConfig): PothosTypeConfig {
    requireDescription(`Type ${config.name}`, config.description);
    return config;
  }

  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    requireDescription(`Field ${config.parentType}.${config.name}`, config.description);
    return config;
  }

  override onInputFieldConfig(config: PothosInputFieldConfig<Types>): PothosInputFieldConfig<Types> {
    requireDescription(`Input ${config.parentType}.${config.name}`, config.description);
    return config;
  }

  override onEnumValueConfig(config: PothosEnumValueConfig<Types>): PothosEnumValueConfig<Types> {
    requireDescription(`Enum value ${String(config.value)}`, config.description);
    return config;
  }

  override afterBuild(schema: GraphQLSchema): GraphQLSchema {
    const byTable = tablesOf.get(this.builder) ?? new Map<PgTable, TableModel>();
    const byTypeName = new Map([...byTable.values()].map((type) => [type.typeName, type]));
    attachModel(schema, { byTable, byTypeName, registry: this.builder.options.engine.registry });
    return schema;
  }

  override wrapResolve(
    resolve: GraphQLFieldResolver<unknown, Types['Context'], object>,
    config: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    if (specOf(config as never))
      return (parent, _args, _context, info) => (parent as Record<string, unknown>)?.[info.path.key];
    const withRow: typeof resolve = (parent, args, context, info) => {
      const row = (parent as Record<string, unknown> | undefined)?.[executorKeys.row];
      return resolve(row ?? parent, args, context, info);
    };
    return async (parent, args, context, info) => {
      const result = await withRow(parent, args, context, info);
      const model = modelOf(info.schema);
      if (!model.byTypeName.has(getNamedType(info.returnType).name)) return result;
      return loadResult(result, (context as { engine: Engine }).engine, info);
    };
  }
}

/** A resolver of a table-backed type gives uuids; the engine loads what is asked of those rows. */
async function loadResult(result: unknown, engine: Engine, info: Parameters<Engine['loadRows']>[1]): Promise<unknown> {
  if (result === null || result === undefined) return null;
  if (!Array.isArray(result)) return (await engine.loadRows([result as string], info))[0] ?? null;
  const present = result.filter((uuid) => uuid !== null);
  const rows = new Map((await engine.loadRows(present, info)).map((row, index) => [present[index], row]));
  return result.map((uuid) => rows.get(uuid) ?? null);
}

function requireDescription(what: string, description: string | null | undefined): void {
  if (!description?.trim()) throw new Error(`${what} has no description`);
}

SchemaBuilder.registerPlugin(pluginName, EnginePlugin);

const builders = SchemaBuilder.prototype as PothosSchemaTypes.SchemaBuilder<SchemaTypes>;

builders.table = function table(drizzleTable, options) {
  const tables = tablesOf.get(this) ?? new Map<PgTable, TableModel>();
  tablesOf.set(this, tables);
  tables.set(drizzleTable, defineTable(this, tables, drizzleTable, options as never));
};

builders.tableFields = function tableFields(table, fields) {
  const t = new TableFields(this, table);
  this.objectFields(t.typeName as never, () => fields(t as never) as never);
};

builders.embedded = function embedded(name, options) {
  defineEmbedded(this, name, options);
};

builders.tableInterface = function tableInterface(name, options) {
  defineInterface(this, name, options);
};

builders.columnEnum = function columnEnum(pgEnum, descriptions) {
  return defineEnum(this, pgEnum, descriptions) as never;
};

builders.tableQueries = function tableQueries(fields) {
  this.queryFields(() => fields(new RootFields(this)) as never);
};
