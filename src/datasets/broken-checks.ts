import type { Database } from '../db/connect.ts';
import { type Kind, kindNamed } from './kinds.ts';
import type { LoadPlan } from './plan.ts';
import type { Problem } from './problem.ts';
import { checkStatement, type TableCheck } from './statement.ts';

/** Find the records that would break a check of their table, so that each can be told with its place in the files. */
export async function brokenChecks(database: Database, plan: LoadPlan): Promise<Problem[]> {
  const { text, parameters } = checkStatement(plan, await readChecks(database, plan));
  if (parameters.length === 0) return [];
  const rows = await database.rows(text, parameters, { prepare: false });
  return rows.flatMap((row): Problem[] => {
    const record = plan.get(kindNamed(String(row['kind'])))?.[Number(row['position']) - 1]?.record;
    if (record === undefined) return [];
    const message = `breaks the rule ${String(row['rule'])}: ${String(row['definition'])}`;
    return [{ ...record.place(), message }];
  });
}

async function readChecks(database: Database, plan: LoadPlan): Promise<ReadonlyMap<Kind, readonly TableCheck[]>> {
  const rows = await database.rows(
    `select conrelid::regclass::text as kind, conname::text as name, pg_get_expr(conbin, conrelid) as condition
from pg_constraint
where contype = 'c' and conrelid in (select format('%I', name)::regclass from jsonb_array_elements_text($1::text::jsonb) as name)
order by conname`,
    [JSON.stringify([...plan.keys()].map(({ name }) => name))],
  );
  const checks = new Map<Kind, TableCheck[]>();
  for (const row of rows) {
    const kind = kindNamed(String(row['kind']).replaceAll('"', ''));
    checks.set(kind, [...(checks.get(kind) ?? []), { name: String(row['name']), condition: String(row['condition']) }]);
  }
  return checks;
}
