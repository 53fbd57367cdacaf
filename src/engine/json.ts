import { type SQL, sql } from 'drizzle-orm';

/** One member of a JSON object: its key, and a SQL expression that `to_json` renders as the GraphQL value. */
export type Entry = readonly [key: string, value: SQL];

// Postgres cuts identifiers at 63 bytes and allows 1,664 columns; GraphQL knows neither limit.
const longestColumnName = 63;
const mostColumns = 1600;

/** Build a JSON object in SQL; `from` is the rest of the statement that gives its row (a FROM clause), if any. */
export function jsonObject(entries: readonly Entry[], from: SQL = sql``): SQL {
  if (entries.length === 0) return sql`(select '{}'::json${from})`;
  if (entries.length > mostColumns || entries.some(([key]) => key.length > longestColumnName)) {
    const members = entries.map(
      ([key, value]) => sql`${text(`"${key}":`)} || coalesce(to_json(${value})::text, 'null')`,
    );
    return sql`(select ('{' || ${sql.join(members, sql` || ',' || `)} || '}')::json${from})`;
  }
  const columns = entries.map(([key, value]) => sql`${value} as ${sql.identifier(key)}`);
  return sql`(select row_to_json(o) from (select ${sql.join(columns, sql`, `)}${from}) o)`;
}

/** Write text that the engine made itself (names of types and response keys, which are GraphQL names) as a SQL literal. */
export function text(value: string): SQL {
  return sql.raw(`'${value.replaceAll("'", "''")}'::text`);
}
