import type { Database } from '../../db/connect.ts';
import { quoteLiteral } from '../../db/literal.ts';
import { quoted } from '../staging/sql-text.ts';
import type { StagedKind } from '../staging/staged-kinds.ts';
import { type ApplyContext, tableOf } from './context.ts';
import { isAddedOnly } from './plan.ts';

/** A rule of a table as Postgres holds it: a check, or keys of which no two rows may be alike or overlap. */
export interface Rule {
  readonly kind: string;
  readonly name: string;
  /** The columns that it speaks of. */
  readonly columns: readonly string[];
  /** The condition of a check, or which rows a key is for. */
  readonly condition: string | null;
  readonly keys: readonly { readonly expression: string; readonly operator: string }[] | null;
}

/** Read the rules by which a planned row can be bad; those that its key keeps already are left out. */
export async function readRules(database: Database, kinds: readonly StagedKind[]): Promise<readonly Rule[]> {
  const checked = kinds.filter(({ hasVersions }) => !hasVersions);
  const rows = await database.rows(
    `select relname as kind, conname as name, coalesce(pg_get_expr(conbin, conrelid), pg_get_expr(indpred, indrelid)) as condition,
  array_to_json(array(select attname from unnest(conkey) as place join pg_attribute on attrelid = conrelid and attnum = place))::text as columns,
  (select jsonb_agg(jsonb_build_object(
    'expression', pg_get_indexdef(indexrelid, place, true),
    'operator', coalesce(
      (select oprname from pg_operator where pg_operator.oid = conexclop[place]),
      case when indnullsnotdistinct then 'is not distinct from' else '=' end
    )
  ) order by place) from generate_series(1, indnkeyatts) as place)::text as keys
from pg_constraint join pg_class on pg_class.oid = conrelid left join pg_index on indexrelid = conindid and contype in ('u', 'x')
where contype in ('c', 'u', 'x') and relnamespace = (select relnamespace from pg_class where oid = 'country'::regclass)
  and relname in (select jsonb_array_elements_text($1::text::jsonb)) and conname not like '%\\_node\\_kind'
order by 1, 2`,
    [JSON.stringify(checked.map(({ kind }) => kind.name))],
    { prepare: false },
  );
  return rows.flatMap(({ kind, name, condition, columns, keys }): Rule[] => {
    const staged = checked.find((each) => each.kind.name === kind);
    const own = new Set(staged?.key.map((part) => staged.kind.fields.get(part)?.column.name));
    const covered = JSON.parse(columns ?? '[]') as string[];
    const isKept =
      keys !== null &&
      ((staged !== undefined && isAddedOnly(staged)) ||
        (covered.length === own.size && covered.every((each) => own.has(each))));
    return isKept
      ? []
      : [
          {
            kind: String(kind),
            name: String(name),
            columns: covered,
            condition: condition ?? null,
            keys: keys == null ? null : JSON.parse(keys),
          },
        ];
  });
}

/** Find the planned rows that break a rule. */
export function brokenRule(context: ApplyContext, { kind, name, columns, condition, keys }: Rule): string {
  const plan = tableOf(context, 'plan', kind);
  const [only = '', ...others] = columns;
  // Of several columns all values are told, as no one of them is wrong by itself.
  const object = columns.map((column) => `${quoteLiteral(column)}, one.${quoted(column)}::text`).join(', ');
  const shown =
    columns.length === 0
      ? 'null'
      : others.length === 0
        ? `one.${quoted(only)}::text`
        : `jsonb_build_object(${object})::text`;
  const told =
    others.length === 0
      ? "''"
      : `' (' || concat_ws(', ', ${columns.map((column) => `${quoteLiteral(`${column} is `)} || coalesce(one.${quoted(column)}::text, 'unknown')`).join(', ')}) || ')'`;
  const bad = `insert into ${context.schema}.bad select one.file, one.line, one.template, ${quoteLiteral(columns.join(','))}, ${shown},`;
  if (keys === null)
    return `${bad} ${quoteLiteral(`breaks the rule ${name}: ${condition}`)} || ${told} from ${plan} one where not (${condition})`;
  const identity = quoted(context.kinds.find((staged) => staged.kind.name === kind)?.kind.identity ?? 'id');
  const parts = keys.map(({ expression }, index) => `(${expression}) as "key ${index}"`).join(', ');
  const filter = condition === null ? 'true' : condition;
  const alike = keys.map(({ operator }, index) => `one."key ${index}" ${operator} other."key ${index}"`).join(' and ');
  return `${bad} ${quoteLiteral(`breaks the rule ${name} together with `)} || coalesce('line ' || other.line, 'a record that the ledger has')
from (select *, ${identity} as identity, ${parts} from ${plan} where ${filter}) as one
join (
  select seq, line, ${identity} as identity, ${parts} from ${plan} where ${filter}
  union all select null, null, ${identity}, ${parts} from ${quoted(kind)} where ${identity} not in (select ${identity} from ${plan}) and ${filter}
) as other on one.identity <> other.identity and ${alike}
where other.seq is null or other.seq < one.seq`;
}
