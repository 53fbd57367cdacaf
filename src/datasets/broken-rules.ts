import { SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import type { Database } from '../db/connect.ts';
import { type Kind, kindNamed } from './kinds.ts';
import type { LoadPlan, PlannedRow } from './plan.ts';
import type { Problem } from './problem.ts';
import { withDefaults } from './statement.ts';

/** A rule of a table as Postgres holds it: a check, or the keys of which no two rows may be alike or overlap. */
interface Rule {
  readonly kind: string;
  readonly name: string;
  readonly definition: string;
  /** The condition of a check, or the one that says which rows a key is for. */
  readonly condition: string | null;
  readonly keys: readonly { readonly expression: string; readonly operator: string }[] | null;
}

/** Find the records that would break a rule of their table, so that each can be told with its place in the files. */
export async function brokenRules(database: Database, plan: LoadPlan): Promise<Problem[]> {
  const parameters: string[] = [];
  const questions: string[] = [];
  const rules = Map.groupBy(await readRules(database, plan), (rule) => rule.kind);
  for (const [kind, rows] of plan) {
    const own = rules.get(kind.name) ?? [];
    if (own.length > 0) parameters.push(JSON.stringify(rows.map((row) => completeColumns(kind, row))));
    for (const rule of own) questions.push(question(kind, rule, completeRows(kind, parameters.length)));
  }
  if (questions.length === 0) return [];
  const rows = await database.rows(questions.join('\nunion all\n'), parameters, { prepare: false });
  return rows.flatMap((row): Problem[] => {
    const records = plan.get(kindNamed(String(row['kind']))) ?? [];
    const record = records[Number(row['position']) - 1]?.record;
    if (record === undefined) return [];
    const other = row['other'] === null ? undefined : records[Number(row['other']) - 1]?.record.place();
    const rule = `the rule ${String(row['rule'])}: ${String(row['definition'])}`;
    const message =
      other === undefined ? `breaks ${rule}` : `breaks, together with ${other.file}:${other.line}, ${rule}`;
    return [{ ...record.place(), message }];
  });
}

async function readRules(database: Database, plan: LoadPlan): Promise<Rule[]> {
  const rows = await database.rows(
    `select relname as kind, rule.name, rule.definition, rule.condition, rule.keys::text as keys
from jsonb_array_elements_text($1::text::jsonb) as asked (name)
join pg_class on pg_class.oid = format('%I', asked.name)::regclass
cross join lateral (
  select conname as name, pg_get_constraintdef(oid) as definition, pg_get_expr(conbin, conrelid) as condition, null::jsonb as keys
  from pg_constraint where contype = 'c' and conrelid = pg_class.oid
  union all
  select conname, pg_get_constraintdef(pg_constraint.oid), pg_get_expr(indpred, indrelid), (
    select jsonb_agg(jsonb_build_object(
      'expression', pg_get_indexdef(indexrelid, place, true),
      'operator', coalesce(
        (select oprname from pg_operator where pg_operator.oid = conexclop[place]),
        case when indnullsnotdistinct then 'is not distinct from' else '=' end
      )
    ) order by place) from generate_series(1, indnkeyatts) as place
  )
  from pg_constraint join pg_index on indexrelid = conindid
  where contype in ('u', 'x') and conrelid = pg_class.oid
) as rule
order by kind, name`,
    [JSON.stringify([...plan.keys()].map(({ name }) => name))],
  );
  return rows.map((row) => ({
    kind: String(row['kind']),
    name: String(row['name']),
    definition: String(row['definition']),
    condition: row['condition'] === null ? null : String(row['condition']),
    keys: row['keys'] === null ? null : (JSON.parse(String(row['keys'])) as NonNullable<Rule['keys']>),
  }));
}

function question(kind: Kind, { name, definition, condition, keys }: Rule, rows: string): string {
  const answer = `select '${kind.name}' as kind, one."given position"::text as position, ${literal(name)} as rule, ${literal(definition)} as definition`;
  if (keys === null)
    return `${answer}, null as other\nfrom (select * from (${rows}) as complete where not (${condition})) as one`;
  const identity = `"${kind.identity}"`;
  const columns = keys.map(({ expression }, index) => `(${expression}) as "key ${index}"`).join(', ');
  const parts = `select "given position", ${identity} as identity, ${columns}`;
  const filter = condition === null ? '' : ` where ${condition}`;
  const alike = keys.map(({ operator }, index) => `one."key ${index}" ${operator} other."key ${index}"`).join(' and ');
  return `${answer}, other."given position"::text as other
from (${parts} from (${rows}) as complete${filter}) as one
join (
  ${parts} from (${rows}) as complete${filter}
  union all ${parts} from (select null::bigint as "given position", held.* from "${kind.name}" as held) as held
  where ${identity} not in (select ${identity} from (${rows}) as complete)${condition === null ? '' : ` and ${condition}`}
) as other on one.identity <> other.identity and ${alike}
where other."given position" is null or other."given position" < one."given position"`;
}

/** The rows of a parameter as they would stand in the table after the load, with their position in it. */
function completeRows(kind: Kind, parameter: number): string {
  return `select given.position as "given position", merged.*
  from jsonb_array_elements($${parameter}::text::jsonb) with ordinality as given (row, position)
  left join "${kind.name}" as held on held."${kind.identity}"::text = given.row ->> '${kind.identity}'
  cross join lateral jsonb_populate_record(
    held, case when held."${kind.identity}" is null then ${sqlDefaults(kind)} else '{}' end || given.row
  ) as merged`;
}

function completeColumns(kind: Kind, row: PlannedRow): Readonly<Record<string, unknown>> {
  return row.isNew ? withDefaults(kind, row.columns) : row.columns;
}

function sqlDefaults(kind: Kind): string {
  const pairs = [...kind.fields.values()].flatMap(({ column }) =>
    column.default instanceof SQL
      ? [`'${column.name}', (${new PgDialect().sqlToQuery(column.default).sql})::${column.getSQLType()}::text`]
      : [],
  );
  return `jsonb_build_object(${pairs.join(', ')})`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
