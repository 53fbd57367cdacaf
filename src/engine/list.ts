import { type SQL, sql } from 'drizzle-orm';
import type { FieldNode, GraphQLField } from 'graphql';
import { type ArgumentValue, readAll, readArguments } from './argument.ts';
import { cursorReaders, type Fingerprint, fingerprint } from './cursor.ts';
import { filterSql, joinSql } from './filter.ts';
import type { Part } from './keyset.ts';
import { type ConnectionSpec, columnOf, type Row, relationOf, type TableModel, typeOfTable } from './model.ts';
import { type OrderKey, orderKeys } from './order.ts';
import { type Page, readPage } from './page.ts';
import type { Read } from './parameter.ts';
import { fromTable, nextRow, type Planner } from './planner.ts';

/** A list as it was asked for: its rows in SQL, its order, and the page of it. */
export interface List {
  readonly planner: Planner;
  readonly type: TableModel;
  readonly through: string | undefined;
  readonly page: Page;
  readonly keys: readonly OrderKey[];
  /** The parts that the list is read in, in the order in which the page is read. */
  readonly parts: readonly Part[];
  readonly boundTo: Fingerprint;
  readonly after: readonly Read[] | undefined;
  readonly before: readonly Read[] | undefined;
  /** The FROM and WHERE of the list's rows under a row's alias, whatever the page. */
  readonly rows: (row: Row) => SQL;
  /** True when the filter asks for rows of other tables. */
  readonly looksElsewhere: boolean;
}

/** Read what a connection's field asks for. */
export function readList(
  planner: Planner,
  field: GraphQLField<unknown, unknown>,
  spec: ConnectionSpec,
  node: FieldNode,
  parent: Row | undefined,
): List {
  const args = readArguments(field, node, planner.variables);
  const { type, name, belongs } = readSource(planner, spec, parent);
  const page = readPage(args, planner.limits, node);
  const where = args['where'];
  const keys = orderKeys(type, args['orderBy'], spec.order ?? type.order);
  const order = keys.map(({ column, direction, nulls }) => [column, direction, nulls]);
  const unfiltered = fingerprint([name, order]);
  const boundTo: Fingerprint =
    where?.kind === 'object' ? (inputs) => fingerprint([name, order, readAll(where, inputs)]) : () => unfiltered;
  const looksElsewhere = where !== undefined && asksRelation(type, where);
  return {
    planner,
    type,
    through: spec.through,
    page,
    keys,
    parts: partsOf(keys, page, where, parent === undefined && !looksElsewhere),
    boundTo,
    after: page.after && cursorReaders('after', page.after, keys, boundTo),
    before: page.before && cursorReaders('before', page.before, keys, boundTo),
    rows: (row) => {
      const filter = where ? sql` and ${filterSql(planner, row, where)}` : sql``;
      return sql`${fromTable(row)} where ${belongs(row)}${filter}`;
    },
    looksElsewhere,
  };
}

const matching = sql.identifier('$matching');

/** Have the rows of a list found once for all that is asked of it: `found` must stand before the select that asks. */
export function findOnce(list: List): { readonly list: List; readonly found: SQL } {
  const row = nextRow(list.planner, list.type);
  const columns = new Set([...list.type.primaryKey, ...list.keys.map(({ column }) => column)]);
  const kept = sql.join(
    [...columns].map((column) => sql`${columnOf(row, column)}`),
    sql`, `,
  );
  return {
    list: { ...list, rows: ({ alias }) => sql`${matching} ${sql.identifier(alias)} where true` },
    found: sql`with ${matching} as materialized (select ${kept} from ${list.rows(row)}) `,
  };
}

/**
 * Tell in which parts a list is read. An index holds unknown values on one side and a list may want them on the other;
 * read in two parts, one index answers every order. The few rows of a parent, or those that a filter finds by way of
 * other tables, are sorted faster than they are looked for in an order.
 */
function partsOf(
  [leading]: readonly OrderKey[],
  page: Page,
  where: ArgumentValue | undefined,
  byIndex: boolean,
): readonly Part[] {
  if (!leading?.nullable) return ['all'];
  if (leavesKnown(where, leading)) return ['known'];
  if (!byIndex && !page.after && !page.before) return ['all'];
  return (leading.nulls === 'LAST') !== page.backward ? ['known', 'unknown'] : ['unknown', 'known'];
}

function asksRelation(type: TableModel, where: ArgumentValue): boolean {
  if (where.kind === 'list') return where.items.some((item) => asksRelation(type, item));
  if (where.kind !== 'object') return false;
  return [...where.fields].some(([key, value]) =>
    key === 'and' || key === 'or' || key === 'not' ? asksRelation(type, value) : key in type.relations,
  );
}

/** Operators that may hold for an unknown value: it is among none of an empty list. */
const holdForUnknown = new Set(['isNull', 'notIn']);

/**
 * True for a filter that compares what the key sorts by: an unknown value matches no comparison. A period is compared
 * whole, and sorted by its beginning, which may be unknown where the period is not.
 */
function leavesKnown(where: ArgumentValue | undefined, { column, codec }: OrderKey): boolean {
  if (codec.sortKey) return false;
  const filter = where?.kind === 'object' ? where.fields.get(column) : undefined;
  return filter?.kind === 'object' && [...filter.fields.keys()].some((operator) => !holdForUnknown.has(operator));
}

/** Tell which rows a connection lists, and the name that its cursors are bound to. */
function readSource(planner: Planner, { source }: ConnectionSpec, parent: Row | undefined) {
  if (typeof source === 'object' && !('on' in source)) {
    const type = typeOfTable(planner.model, source.table);
    return { type, name: type.typeName, belongs: () => sql`true` };
  }
  if (!parent) throw new Error('A relation needs a row to start from');
  if (typeof source === 'object') {
    const type = typeOfTable(planner.model, source.table);
    return { type, name: `${parent.type.typeName}>${type.typeName}`, belongs: (row: Row) => source.on(parent, row) };
  }
  const relation = relationOf(parent.type, source);
  return {
    type: typeOfTable(planner.model, relation.target),
    name: `${parent.type.typeName}.${source}`,
    belongs: (row: Row) => joinSql(parent, relation, row),
  };
}
