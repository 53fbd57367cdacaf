import { type SQL, sql } from 'drizzle-orm';
import { cursorSql } from './cursor.ts';
import { keysetSql, type Part, partSql, type Side } from './keyset.ts';
import type { List } from './list.ts';
import { columnOf, type Row } from './model.ts';
import { orderSql } from './order.ts';
import { bind, type Read } from './parameter.ts';
import { fromTable, nextRow } from './planner.ts';

/** The rows of a page, as what an aggregate over all of them is made from. */
export interface PageRows {
  /** The FROM item; it gives the rows in the order in which the page is read. */
  readonly source: SQL;
  /** The order and filter of an aggregate that shows the page's rows. */
  readonly aggregate: { readonly order?: SQL; readonly filter?: SQL };
  /** Aggregates for `pageInfo`: whether the list goes on where the page ends, and the cursors of its ends. */
  readonly more: SQL;
  readonly start: SQL;
  readonly end: SQL;
}

// Names of the engine's own in a page; GraphQL names cannot hold a dollar sign.
const position = sql.identifier('$position');
const fetched = sql.identifier('$fetched');
const firstPart = sql.identifier('$part');

/** Read a page; when `bounded`, one row more than asked for tells whether the list goes on: it is counted, and never shown. */
export function readRows(list: List, row: Row, bounded: boolean, foundOnce: boolean): PageRows {
  const { page } = list;
  const size = bind((inputs) => String(page.size(inputs)), 'bigint');
  const alias = sql.identifier(row.alias);
  const limit = bounded ? sql`${size} + 1` : size;
  const rows = foundOnce ? wholeRows(list, row, limit) : orderedRows(list, row, limit);
  const cursor = cursorSql(row, list.keys, list.boundTo);
  const at = (place: SQL) => sql`max(${cursor}) filter (where ${alias}.${position} = ${place})`;
  const nearest = sql`case when ${size} > 0 then ${at(sql`1`)} end`;
  const farthest = at(sql`least(${size}, ${alias}.${fetched})`);
  return {
    source:
      bounded || page.backward
        ? sql`(select ${alias}.*, row_number() over () as ${position}, count(*) over () as ${fetched} from ${rows} ${alias}) ${alias}`
        : sql`${rows} ${alias}`,
    aggregate: {
      ...(page.backward && { order: sql`${alias}.${position} desc` }),
      ...(bounded && { filter: sql`${alias}.${position} <= ${size}` }),
    },
    more: sql`(count(*) > ${size})`,
    start: page.backward ? farthest : nearest,
    end: page.backward ? nearest : farthest,
  };
}

/** The page of a list whose rows were found before, of which only the keys are at hand. */
function wholeRows(list: List, row: Row, limit: SQL): SQL {
  const chosen = nextRow(list.planner, list.type);
  const alias = sql.identifier(row.alias);
  const same = list.type.primaryKey.map((key) => sql`${columnOf(row, key)} = ${columnOf(chosen, key)}`);
  return sql`(select ${alias}.* from ${orderedRows(list, chosen, limit)} ${sql.identifier(chosen.alias)} join ${fromTable(row)} on ${sql.join(same, sql` and `)} order by ${orderSql(row, list.keys, list.page.backward)})`;
}

/** The list's rows in order, `limit` of them. */
function orderedRows(list: List, row: Row, limit: SQL): SQL {
  const { keys, parts, page } = list;
  const alias = sql.identifier(row.alias);
  const branches = parts.map((part) => branchesOf(list, row, part, limit));
  const [[only, ...more] = [], second] = branches;
  if (only && more.length === 0 && !second) return only;
  const [first, rest] = branches.map((each) => sql.join([...each], sql` union all `));
  // The second part is read only when the first does not fill the page.
  const rows = rest
    ? sql`(with ${firstPart} as materialized (${first}) select * from ${firstPart} union all select * from (${rest}) rest where (select count(*) from ${firstPart}) < ${limit})`
    : sql`(${first})`;
  return sql`(select ${alias}.* from ${rows} ${alias} order by ${orderSql(row, keys, page.backward)} limit ${limit})`;
}

/** Sub-selects that have the window's rows of a part between them, each in the order that an index gives. */
function branchesOf(list: List, row: Row, part: Part, limit: SQL): SQL[] {
  const { keys, page } = list;
  const alias = sql.identifier(row.alias);
  const order = orderSql(row, keys, page.backward, part);
  // Of a parameter Postgres assumes that it lets a tenth of all rows pass, and would plan anew for each request.
  const most = sql.raw(String(list.planner.limits.maxPageSize + 1));
  return windowsOf(list, row, part).map((window) => {
    const rows = sql.join([list.rows(row), ...window], sql` and `);
    return sql`(select ${alias}.* from (select ${alias}.* from ${rows} order by ${order} limit ${most}) ${alias} limit ${limit})`;
  });
}

/** The conditions of a part between the cursors, in as many alternatives as an index can answer one by one. */
function windowsOf({ keys, after, before }: List, row: Row, part: Part): SQL[][] {
  const own = partSql(row, part, keys);
  const side = (readers: readonly Read[] | undefined, name: Side['side']) =>
    readers ? keysetSql(row, part, keys, readers, { side: name, inclusive: false }) : [undefined];
  return side(after, 'after').flatMap((low) =>
    side(before, 'before').map((high) => [own, low, high].filter((condition) => condition !== undefined)),
  );
}

/** True when the list has a row at the cursor or on the given side of it. */
export function isThere(list: List, cursor: readonly Read[] | undefined, side: Side['side']): SQL {
  if (!cursor) return sql`false`;
  const row = nextRow(list.planner, list.type);
  const found = list.parts.flatMap((part) =>
    keysetSql(row, part, list.keys, cursor, { side, inclusive: true }).map((beyond) => {
      const own = partSql(row, part, list.keys);
      return sql`exists (select 1 from ${sql.join([list.rows(row), ...(own ? [own] : []), beyond], sql` and `)})`;
    }),
  );
  return sql`(${sql.join(found, sql` or `)})`;
}
