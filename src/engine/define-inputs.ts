import type { SchemaTypes } from '@pothos/core';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { ColumnCodec } from './column-codec.ts';
import { filterName, isOrderable, operatorsOf } from './filter-inputs.ts';
import { type RelationModel, type TableModel, typeNameOf } from './model.ts';
import { orderDirections } from './order.ts';

export type DescribedColumns = Readonly<Record<string, string>>;

type Builder = PothosSchemaTypes.SchemaBuilder<SchemaTypes>;
type InputFields = { field(options: { type: unknown; required: boolean; description: string }): unknown };

const definedIn = new WeakMap<object, Set<string>>();

/** Define the `where` and `orderBy` inputs of a table, from its columns and relations. */
export function defineFilterInputs(
  builder: Builder,
  tables: ReadonlyMap<PgTable, TableModel>,
  type: TableModel,
  described: DescribedColumns,
): void {
  const { typeName } = type;
  builder.inputType(`${typeName}Where`, {
    description: `Conditions for ${typeName} rows; all that are given must hold.`,
    fields: (t: InputFields) => ({
      ...columnFilters(builder, t, type, described),
      ...relationFilters(builder, t, tables, type),
      and: t.field({ type: [`${typeName}Where`], required: false, description: 'All of these must hold.' }),
      or: t.field({
        type: [`${typeName}Where`],
        required: false,
        description: 'At least one of these must hold; an empty list matches nothing.',
      }),
      not: t.field({
        type: `${typeName}Where`,
        required: false,
        description: 'This must not hold: every row that the condition does not match.',
      }),
    }),
  } as never);
  builder.inputType(`${typeName}OrderBy`, {
    description: `One key by which ${typeName} rows are ordered: give exactly one field.`,
    isOneOf: true,
    fields: (t: InputFields) => orderFields(builder, t, type, described),
  } as never);
}

function columnFilters(builder: Builder, t: InputFields, type: TableModel, described: DescribedColumns) {
  const filters: Record<string, unknown> = {};
  const add = (column: string, description: string) => {
    const codec = type.codecs[column];
    if (codec && operatorsOf(codec)) {
      filters[column] = t.field({ type: columnFilter(builder, codec), required: false, description });
    }
  };
  if ('id' in type.codecs) add('id', 'Global id of the row.');
  for (const [column, description] of Object.entries(described)) add(column, description);
  for (const relation of Object.values(type.relations)) {
    const [key, ...more] = relation.sourceColumns;
    if (!relation.toMany && key && more.length === 0 && key !== 'id' && !(key in filters)) {
      add(key, `${type.codecs[key]?.family === 'id' ? 'Global id' : 'Code'} behind \`${relation.name}\`.`);
    }
  }
  return filters;
}

function relationFilters(builder: Builder, t: InputFields, tables: ReadonlyMap<PgTable, TableModel>, type: TableModel) {
  const shown = Object.values(type.relations).filter((relation) => tables.has(relation.target));
  return Object.fromEntries(
    shown.map((relation) => {
      const target = typeNameOf(relation.target);
      const description = relation.toMany
        ? `Conditions on the ${target} rows${belonging(tables.get(relation.target), relation)}.`
        : `Conditions on \`${relation.name}\`; an empty filter also matches rows that have none.`;
      const filter = relation.toMany ? listFilter(builder, relation) : `${target}Where`;
      return [relation.name, t.field({ type: filter, required: false, description })];
    }),
  );
}

/** Tell which rows a list holds, by the relation that leads back from them. */
function belonging(target: TableModel | undefined, { targetColumns }: RelationModel): string {
  const back = Object.values(target?.relations ?? {}).find(
    ({ toMany, sourceColumns }) => !toMany && sourceColumns.join() === targetColumns.join(),
  );
  return back ? ` whose \`${back.name}\` the row is` : ' that belong to the row';
}

function orderFields(builder: Builder, t: InputFields, type: TableModel, described: DescribedColumns) {
  once(builder, 'OrderDirection', () => {
    const values = Object.entries(orderDirections).map(([value, description]) => [value, { value, description }]);
    builder.enumType('OrderDirection', {
      description: 'Which way a list is ordered, and where rows without a value stand.',
      values: Object.fromEntries(values),
    });
  });
  const columns = { ...('id' in type.codecs && { id: 'Order of registration.' }), ...described };
  const orderable = Object.entries(columns).filter(([column]) => isOrderable(type.codecs[column] as ColumnCodec));
  return Object.fromEntries(
    orderable.map(([column, description]) => [
      column,
      t.field({ type: 'OrderDirection', required: false, description }),
    ]),
  );
}

function columnFilter(builder: Builder, codec: ColumnCodec): string {
  const name = filterName(codec);
  once(builder, name, () => {
    const element = codec.family === 'range' ? builder.options.engine.scalars.date : codec.typeName;
    builder.inputType(name, {
      description: `Conditions on ${codec.isArray ? 'a list of' : 'a'} ${codec.family === 'range' ? 'period' : element}; all that are given must hold.`,
      fields: (t: InputFields) =>
        Object.fromEntries(
          Object.entries(operatorsOf(codec) ?? {}).map(([operator, { takes, description }]) => {
            // A part of a web address or of a language tag is not one itself.
            const type = { boolean: 'Boolean', list: [element], value: element, text: 'String' }[takes];
            return [operator, t.field({ type, required: false, description })];
          }),
        ),
    } as never);
  });
  return name;
}

function listFilter(builder: Builder, relation: RelationModel): string {
  const target = typeNameOf(relation.target);
  const name = `${target}ListFilter`;
  once(builder, name, () => {
    builder.inputType(name, {
      description: `Conditions on the ${target} rows that belong to a row.`,
      fields: (t: InputFields) => ({
        some: t.field({ type: `${target}Where`, required: false, description: 'At least one of them matches.' }),
        none: t.field({ type: `${target}Where`, required: false, description: 'None of them matches.' }),
        every: t.field({
          type: `${target}Where`,
          required: false,
          description: 'All of them match; true when there are none.',
        }),
      }),
    } as never);
  });
  return name;
}

function once(builder: Builder, name: string, define: () => void): void {
  const defined = definedIn.get(builder) ?? new Set<string>();
  definedIn.set(builder, defined);
  if (defined.has(name)) return;
  defined.add(name);
  define();
}
