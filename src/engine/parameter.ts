import { type SQL, sql } from 'drizzle-orm';

/** What an operation brings when it runs: its coerced variables, and the values the server binds for the request. */
export interface Inputs {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly request: Readonly<Record<string, unknown>>;
}

/** Takes one statement parameter out of the inputs, as text or null. A plan keeps readers, never values. */
export type Read = (inputs: Inputs) => string | null;

/**
 * Bind a value of the inputs as a statement parameter of the given SQL type.
 *
 * Every parameter travels as text and is cast by Postgres: the driver then never converts a value, so that numerics
 * and timestamps stay exact.
 */
export function bind(read: Read, sqlType: string): SQL {
  return sql`cast(${sql.param(read)}::text as ${sql.raw(sqlType)})`;
}

/** Write values as the text of a Postgres array. */
export function arrayLiteral(values: readonly (string | null)[]): string {
  return `{${values.map((value) => (value === null ? 'NULL' : `"${value.replace(/["\\]/g, '\\$&')}"`)).join(',')}}`;
}
