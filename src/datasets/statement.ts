import { SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import type { Kind } from './kinds.ts';
import type { LoadPlan, PlannedRow } from './plan.ts';

/** One SQL statement with its text parameters. */
export interface Statement {
  readonly text: string;
  readonly parameters: readonly string[];
}

/**
 * Write a plan as one statement: for each kind an insert of the new rows and an update of those that differ. It answers
 * `kind, inserted, updated` a row. Foreign keys are checked at its end, so that the order inside does not matter. The
 * change log names `actor`: its triggers fire after the whole statement, and so see the setting that is made here.
 */
export function writeStatement(plan: LoadPlan, actor: string): Statement {
  const parameters: string[] = [actor];
  const parts: string[] = [];
  const counts: string[] = [];
  for (const [kind, rows] of plan) {
    const { fresh, held } = divide(rows);
    if (fresh.length > 0) {
      parameters.push(jsonOf(fresh.map((row) => withDefaults(kind, row.columns))));
      parts.push(`"insert ${kind.name}" as (${insertRows(kind, fresh, parameters.length)})`);
      counts.push(
        `select '${kind.name}' as kind, count(*)::text as inserted, '0' as updated from "insert ${kind.name}"`,
      );
    }
    if (held.length > 0 && givenColumns(kind, held).length > 0) {
      parameters.push(jsonOf(held.map((row) => row.columns)));
      parts.push(`"update ${kind.name}" as (${updateRows(kind, held, parameters.length)})`);
      counts.push(
        `select '${kind.name}' as kind, '0' as inserted, count(*)::text as updated from "update ${kind.name}"`,
      );
    }
  }
  if (parts.length === 0) return { text: 'select null as kind where false', parameters: [] };
  const actors = "(select set_config('nephoscope.actor', $1, true)) as actor";
  const text = `with ${parts.join(',\n')}\nselect counts.* from ${actors}, (${counts.join('\nunion all ')}) as counts`;
  return { text, parameters };
}

/** Count, without writing, what `writeStatement` would; the same columns. */
export function previewStatement(plan: LoadPlan): Statement {
  const parameters: string[] = [];
  const counts: string[] = [];
  for (const [kind, rows] of plan) {
    const { fresh, held } = divide(rows);
    const columns = givenColumns(kind, held);
    if (columns.length === 0) {
      counts.push(`select '${kind.name}' as kind, '${fresh.length}' as inserted, '0' as updated`);
      continue;
    }
    parameters.push(jsonOf(held.map((row) => row.columns)));
    counts.push(`select '${kind.name}' as kind, '${fresh.length}' as inserted, count(*)::text as updated
from "${kind.name}" as held, ${givenRows(kind, parameters.length)}
where ${matches(kind)} and (${differs(columns)})`);
  }
  return { text: counts.join('\nunion all '), parameters };
}

function divide(rows: readonly PlannedRow[]): { fresh: PlannedRow[]; held: PlannedRow[] } {
  return { fresh: rows.filter((row) => row.isNew), held: rows.filter((row) => !row.isNew) };
}

function jsonOf(rows: readonly unknown[]): string {
  return JSON.stringify(rows);
}

function insertRows(kind: Kind, rows: readonly PlannedRow[], parameter: number): string {
  const columns = [...new Set([kind.identity, ...givenColumns(kind, rows), ...defaultColumns(kind)])];
  const values = columns.map((column) => {
    const fallback = sqlDefault(kind, column);
    return fallback === null ? `given."${column}"` : `coalesce(given."${column}", ${fallback})`;
  });
  return `insert into "${kind.name}" (${columns.map((column) => `"${column}"`).join(', ')})
select ${values.join(', ')} from jsonb_populate_recordset(null::"${kind.name}", $${parameter}::text::jsonb) as given
returning 1`;
}

function updateRows(kind: Kind, rows: readonly PlannedRow[], parameter: number): string {
  const columns = givenColumns(kind, rows);
  // A field that a record leaves out stays as it is; the current row is read here, not in a join, so that a concurrent
  // change of that field is kept.
  const assignments = columns.map(
    (column) => `"${column}" = case when given.row ? '${column}' then loaded."${column}" else held."${column}" end`,
  );
  return `update "${kind.name}" as held set ${assignments.join(', ')}
from ${givenRows(kind, parameter)}
where ${matches(kind)} and (${differs(columns)})
returning 1`;
}

function givenRows(kind: Kind, parameter: number): string {
  return `jsonb_array_elements($${parameter}::text::jsonb) as given (row)
cross join lateral jsonb_populate_record(null::"${kind.name}", given.row) as loaded`;
}

function matches(kind: Kind): string {
  return `held."${kind.identity}" = loaded."${kind.identity}"`;
}

function differs(columns: readonly string[]): string {
  return columns
    .map((column) => `(given.row ? '${column}' and loaded."${column}" is distinct from held."${column}")`)
    .join(' or ');
}

function givenColumns(kind: Kind, rows: readonly PlannedRow[]): string[] {
  const given = new Set(rows.flatMap((row) => Object.keys(row.columns)));
  given.delete(kind.identity);
  return [...given];
}

function defaultColumns(kind: Kind): string[] {
  return [...kind.fields.values()]
    .filter(({ column }) => column.hasDefault && column.notNull)
    .map(({ column }) => column.name);
}

/** New rows get the columns' constant defaults here, since a JSON record leaves a missing column null. */
export function withDefaults(kind: Kind, columns: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const complete: Record<string, unknown> = { ...columns };
  for (const { column } of kind.fields.values()) {
    const fallback: unknown = column.default;
    if (fallback !== undefined && !(fallback instanceof SQL) && !(column.name in complete))
      complete[column.name] = fallback;
  }
  return complete;
}

function sqlDefault(kind: Kind, name: string): string | null {
  const column = [...kind.fields.values()].find((field) => field.column.name === name)?.column;
  return column?.default instanceof SQL ? new PgDialect().sqlToQuery(column.default).sql : null;
}
