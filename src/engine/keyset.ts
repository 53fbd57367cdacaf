import { type SQL, sql } from 'drizzle-orm';
import type { Row } from './model.ts';
import { bindKey, keySql, type OrderKey } from './order.ts';
import type { Read } from './parameter.ts';

/** A side of a position in an ordered list; `inclusive` takes the position's own row in. */
export interface Side {
  readonly side: 'after' | 'before';
  readonly inclusive: boolean;
}

/** The condition for rows on one side of a cursor's position. */
export function keysetSql(row: Row, keys: readonly OrderKey[], readers: readonly Read[], side: Side): SQL {
  const positions = keys.map((key, index) => ({
    key,
    column: keySql(row, key),
    value: bindKey(key, readers[index] as Read),
    greater: (key.direction === 'ASC') === (side.side === 'after'),
    nullsBeyond: (key.nulls === 'LAST') === (side.side === 'after'),
  }));
  const [leading] = positions;
  if (leading && positions.every(({ key, greater }) => !key.nullable && greater === leading.greater)) {
    // A comparison of rows is the one form that an index on all keys answers by itself.
    const operator = sql.raw((leading.greater ? '>' : '<') + (side.inclusive ? '=' : ''));
    const list = (parts: readonly SQL[]) => sql.join([...parts], sql`, `);
    return sql`(${list(positions.map(({ column }) => column))}) ${operator} (${list(positions.map(({ value }) => value))})`;
  }
  return positions.reduceRight<SQL>(
    (rest, position, index) => {
      const beyond = strictlyBeyond(position);
      const tie = position.key.nullable
        ? sql`${position.column} is not distinct from ${position.value}`
        : sql`${position.column} = ${position.value}`;
      const either = sql`(${beyond} or (${tie} and ${rest}))`;
      if (index > 0 || position.key.nullable) return either;
      const bound = sql.raw(position.greater ? '>=' : '<=');
      return sql`(${position.column} ${bound} ${position.value} and ${either})`;
    },
    side.inclusive ? sql`true` : sql`false`,
  );
}

interface Position {
  readonly key: OrderKey;
  readonly column: SQL;
  readonly value: SQL;
  readonly greater: boolean;
  /** True when unknown values lie on this side of every known one. */
  readonly nullsBeyond: boolean;
}

function strictlyBeyond({ key, column, value, greater, nullsBeyond }: Position): SQL {
  const known = sql`${column} ${sql.raw(greater ? '>' : '<')} ${value}`;
  if (!key.nullable) return known;
  return nullsBeyond
    ? sql`(${known} or (${column} is null and ${value} is not null))`
    : sql`(${known} or (${column} is not null and ${value} is null))`;
}
