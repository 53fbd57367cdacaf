import { type SQL, sql } from 'drizzle-orm';
import type { Row } from './model.ts';
import { bindKey, keySql, type OrderKey } from './order.ts';
import type { Read } from './parameter.ts';

/** A side of a position in an ordered list; `inclusive` takes the position's own row in. */
export interface Side {
  readonly side: 'after' | 'before';
  readonly inclusive: boolean;
}

/** All rows of a list, or those whose first key is known or unknown: what one index can give in order. */
export type Part = 'all' | 'known' | 'unknown';

/** The condition for the rows of a part. */
export function partSql(row: Row, part: Part, [leading]: readonly OrderKey[]): SQL | undefined {
  if (part === 'all' || !leading) return undefined;
  return sql`${keySql(row, leading)} is ${sql.raw(part === 'known' ? 'not null' : 'null')}`;
}

/**
 * Conditions for the rows of a part on one side of a cursor's position, no two of which hold for the same row. Each is
 * one that an index answers by itself; some hold for no row at all, depending on whether the cursor's first key is known.
 */
export function keysetSql(
  row: Row,
  part: Part,
  keys: readonly OrderKey[],
  readers: readonly Read[],
  { side, inclusive }: Side,
): readonly SQL[] {
  const positions = keys.map((key, index) => ({
    nullable: key.nullable && (index > 0 || part === 'all'),
    column: keySql(row, key),
    value: bindKey(key, readers[index] as Read),
    greater: (key.direction === 'ASC') === (side === 'after'),
    nullsBeyond: (key.nulls === 'LAST') === (side === 'after'),
  }));
  const beyond = beyondSql(positions, inclusive);
  const [leading, ...others] = positions;
  if (part === 'all' || !leading) return [beyond];
  const isUnknown = sql`${leading.value} is null`;
  // Beyond an unknown value there is no known one but where all of them are: `beyond` itself is never true of it.
  if (part === 'known') return leading.nullsBeyond ? [beyond] : [isUnknown, beyond];
  const among = sql`${isUnknown} and ${beyondSql(others, inclusive)}`;
  return leading.nullsBeyond ? [sql`${leading.value} is not null`, among] : [among];
}

interface Position {
  readonly nullable: boolean;
  readonly column: SQL;
  readonly value: SQL;
  readonly greater: boolean;
  /** True when unknown values lie on this side of every known one. */
  readonly nullsBeyond: boolean;
}

function beyondSql(positions: readonly Position[], inclusive: boolean): SQL {
  const [leading] = positions;
  if (leading && positions.every(({ nullable, greater }) => !nullable && greater === leading.greater)) {
    // A comparison of rows is the one form that an index on all keys answers by itself.
    const operator = sql.raw((leading.greater ? '>' : '<') + (inclusive ? '=' : ''));
    const list = (parts: readonly SQL[]) => sql.join([...parts], sql`, `);
    return sql`(${list(positions.map(({ column }) => column))}) ${operator} (${list(positions.map(({ value }) => value))})`;
  }
  return positions.reduceRight<SQL>(
    (rest, position, index) => {
      const beyond = strictlyBeyond(position);
      const tie = position.nullable
        ? sql`${position.column} is not distinct from ${position.value}`
        : sql`${position.column} = ${position.value}`;
      const either = sql`(${beyond} or (${tie} and ${rest}))`;
      if (index > 0 || position.nullable) return either;
      const bound = sql.raw(position.greater ? '>=' : '<=');
      return sql`(${position.column} ${bound} ${position.value} and ${either})`;
    },
    inclusive ? sql`true` : sql`false`,
  );
}

function strictlyBeyond({ nullable, column, value, greater, nullsBeyond }: Position): SQL {
  const known = sql`${column} ${sql.raw(greater ? '>' : '<')} ${value}`;
  if (!nullable) return known;
  return nullsBeyond
    ? sql`(${known} or (${column} is null and ${value} is not null))`
    : sql`(${known} or (${column} is not null and ${value} is null))`;
}
