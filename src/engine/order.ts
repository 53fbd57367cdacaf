import { type SQL, sql } from 'drizzle-orm';
import type { ArgumentValue } from './argument.ts';
import type { ColumnCodec } from './column-codec.ts';
import { refusal } from './errors.ts';
import type { Part } from './keyset.ts';
import { columnOf, type Direction, type OrderItem, type Row, type TableModel } from './model.ts';
import { bind, type Read } from './parameter.ts';

/** The values of the enum by which a list is ordered, with their descriptions. */
export const orderDirections = {
  ASC: 'Smallest, earliest or alphabetically first on top; unknown values last.',
  DESC: 'Largest, latest or alphabetically last on top; unknown values last.',
  ASC_NULLS_FIRST: 'Smallest, earliest or alphabetically first on top, after the unknown values.',
  ASC_NULLS_LAST: 'The same as ASC.',
  DESC_NULLS_FIRST: 'Largest, latest or alphabetically last on top, after the unknown values.',
  DESC_NULLS_LAST: 'The same as DESC.',
} as const;

/** One key of a total order. */
export interface OrderKey {
  readonly column: string;
  readonly codec: ColumnCodec;
  readonly direction: Direction;
  readonly nulls: 'FIRST' | 'LAST';
  readonly nullable: boolean;
}

/** What a key orders by: the column, or what its type is ordered by. */
export function keySql(row: Row, { column, codec }: OrderKey): SQL {
  const value = sql`${columnOf(row, column)}`;
  return codec.sortKey ? codec.sortKey.of(value) : value;
}

/** Bind a value of a key. */
export function bindKey({ codec }: OrderKey, read: Read): SQL {
  return bind(read, codec.sortKey?.sqlType ?? codec.sqlType);
}

/** Complete what was asked, or the list's own order, to a total order by appending the primary key. */
export function orderKeys(
  type: TableModel,
  asked: ArgumentValue | undefined,
  fallback: readonly OrderItem[],
): readonly OrderKey[] {
  const keys: OrderKey[] = [];
  const add = (column: string, direction: Direction, nulls: 'FIRST' | 'LAST') => {
    if (keys.some((key) => key.column === column)) return;
    const codec = type.codecs[column];
    if (!codec) throw new Error(`${type.typeName} has no column ${column} to order by`);
    keys.push({ column, codec, direction, nulls, nullable: codec.sortKey !== undefined || !type.required.has(column) });
  };
  const items = askedItems(asked);
  if (items.length > 0) for (const [column, direction, nulls] of items) add(column, direction, nulls);
  else for (const { column, direction } of fallback) add(column, direction, 'LAST');
  // The tie-breaker runs in the direction of the key before it, so that one index serves both.
  const direction = keys.at(-1)?.direction ?? 'ASC';
  for (const column of type.primaryKey) add(column, direction, 'LAST');
  return keys;
}

function askedItems(
  asked: ArgumentValue | undefined,
): [column: string, direction: Direction, nulls: 'FIRST' | 'LAST'][] {
  if (!asked || asked.kind === 'null') return [];
  const items = asked.kind === 'list' ? asked.items : [asked];
  return items.flatMap((item) => {
    if (item.kind !== 'object') throw refusal('BAD_USER_INPUT', '"orderBy" must not hold null.');
    return [...item.fields].map(([column, value]): [string, Direction, 'FIRST' | 'LAST'] => {
      if (value.kind !== 'leaf') throw refusal('BAD_USER_INPUT', `"orderBy.${column}" must not be null.`);
      const [direction, , nulls] = String(value.value).split('_') as [Direction, string?, ('FIRST' | 'LAST')?];
      return [column, direction, nulls ?? 'LAST'];
    });
  });
}

/**
 * The ORDER BY list, or its exact reverse. Where it orders one part of a list, nothing is said of where the first key's
 * unknown values go, as on columns without any: it would only keep Postgres from reading an index backwards.
 */
export function orderSql(row: Row, keys: readonly OrderKey[], reverse: boolean, part: Part = 'all'): SQL {
  const items = keys.map((key, index) => {
    const direction = (key.direction === 'ASC') !== reverse ? sql`asc` : sql`desc`;
    const nulls = (key.nulls === 'LAST') !== reverse ? sql`last` : sql`first`;
    const placed = key.nullable && (index > 0 || part === 'all');
    return sql`${keySql(row, key)} ${direction}${placed ? sql` nulls ${nulls}` : sql``}`;
  });
  return sql.join(items, sql`, `);
}
