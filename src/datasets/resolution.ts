import { v7 as uuid } from 'uuid';
import { type Database, DatabaseError } from '../db/connect.ts';
import { quoteLiteral } from '../db/literal.ts';
import { ResolutionError } from './resolution-error.ts';

/** Two company records that may be one company. */
export interface Candidate {
  readonly left: CandidateCompany;
  readonly right: CandidateCompany;
  /** How alike they were found, from 0 to 1; null when a person proposed them. */
  readonly score: string | null;
  readonly judgement: string;
  readonly decidedBy: string;
}

export interface CandidateCompany {
  readonly slug: string;
  readonly name: string;
  readonly country: string | null;
  readonly identifiers: readonly string[];
}

/** List the pairs that wait for a judgement, the most alike first; with `judged`, those that were judged. */
export async function listCandidates(
  database: Database,
  { limit = 50, judged = false }: { limit?: number; judged?: boolean } = {},
): Promise<readonly Candidate[]> {
  const described = (
    side: string,
  ) => `jsonb_build_object('slug', ${side}.slug, 'name', ${side}.name, 'country', ${side}.country_code, 'identifiers', array(
    select i.scheme || ' ' || i.value from company_identifier i where i.company_id = ${side}.id order by 1))`;
  const rows = await database.rows(
    `select ${described('l')}::text as left, ${described('r')}::text as right, d.score::text as score, d.judgement::text as judgement, d.decided_by
from resolution_decision d join company l on l.id = d.left_id join company r on r.id = d.right_id
where d.withdrawn_at is null and (d.judgement in ('NO_JUDGEMENT', 'UNSURE')) <> $2::text::boolean
order by d.score desc nulls last, l.name, r.name, d.id limit $1::text::int`,
    [String(limit), String(judged)],
  );
  return rows.map((row) => ({
    left: JSON.parse(row['left'] ?? '{}'),
    right: JSON.parse(row['right'] ?? '{}'),
    score: row['score'] ?? null,
    judgement: String(row['judgement']),
    decidedBy: String(row['decided_by']),
  }));
}

export type Judgement = 'POSITIVE' | 'NEGATIVE' | 'WITHDRAWN';

/**
 * Judge whether two records are one company: POSITIVE merges them, NEGATIVE keeps them apart, WITHDRAWN takes the last
 * judgement back, and the pair waits again. The oldest record of those that are one stands for all; names and identifiers stay where they are.
 * Gives the slug of the record that stands for the first one now. Throws `ResolutionError`.
 */
export async function judge(
  database: Database,
  slugs: readonly [string, string],
  judgement: Judgement,
  decidedBy: string,
): Promise<string> {
  const [one, other] = await Promise.all(slugs.map((slug) => companyId(database, slug)));
  if (one === undefined || other === undefined || one === other)
    throw new ResolutionError('Two different companies are needed.');
  const [left = '', right = ''] = [one, other].toSorted();
  try {
    await database.script(judgeScript({ left, right, judgement, decidedBy }));
  } catch (error) {
    if (error instanceof DatabaseError && error.code === refusal) throw new ResolutionError(error.serverMessage());
    throw error;
  }
  const found =
    'select coalesce(main.slug, asked.slug) from company asked left join company main on main.id = asked.merged_into_id where asked.id = $1::text::uuid';
  return String(await database.text(found, [one]));
}

const refusal = 'NM002';

async function companyId(database: Database, slug: string): Promise<string> {
  const id = await database.text('select id::text from company where slug = $1::text', [slug]);
  if (id === null) throw new ResolutionError(`There is no company called ${slug}.`);
  return id;
}

interface Pair {
  readonly left: string;
  readonly right: string;
  readonly judgement: Judgement;
  readonly decidedBy: string;
}

/** One implicit transaction: the judgement, and the pointers that follow from all judgements that stand. */
function judgeScript({ left, right, judgement, decidedBy }: Pair): string {
  const [a, b, by] = [left, right, decidedBy].map(quoteLiteral);
  const pair = `left_id = ${a} and right_id = ${b} and withdrawn_at is null`;
  const decide =
    judgement === 'WITHDRAWN'
      ? `update resolution_decision set withdrawn_at = now() where ${pair} and judgement in ('POSITIVE', 'NEGATIVE') returning score into likeness;
  if not found then
    raise exception 'These two have not been judged, so there is nothing to take back.' using errcode = '${refusal}';
  end if;
  insert into resolution_decision (id, left_id, right_id, judgement, score, decided_by, decided_at) values ('${uuid()}', ${a}, ${b}, 'NO_JUDGEMENT', likeness, ${by}, now());`
      : `update resolution_decision set judgement = '${judgement}', decided_by = ${by}, decided_at = now() where ${pair};
  if not found then
    insert into resolution_decision (id, left_id, right_id, judgement, decided_by, decided_at) values ('${uuid()}', ${a}, ${b}, '${judgement}', ${by}, now());
  end if;`;
  return `select pg_advisory_xact_lock(hashtextextended('nephoscope import', 0)), set_config('nephoscope.actor', ${by}, true);
do $judge$
declare
  apart record;
  likeness numeric;
begin
  ${decide}
  with recursive linked (one, other) as (
    select left_id, right_id from resolution_decision where judgement = 'POSITIVE' and withdrawn_at is null
    union all select right_id, left_id from resolution_decision where judgement = 'POSITIVE' and withdrawn_at is null
  ), member (origin, id) as (
    select id, id from company where id in (${a}, ${b})
    union select member.origin, linked.other from member join linked on linked.one = member.id
  ), main as (
    select id, (array_agg(first order by first))[1] as first
    from (select member.id, min(reached.id::text)::uuid as first from member join member reached using (origin) group by member.id, member.origin) as each
    group by id
  )
  update company set merged_into_id = nullif(main.first, company.id) from main
  where company.id = main.id and company.merged_into_id is distinct from nullif(main.first, company.id);

  select l.slug as one, r.slug as other into apart
  from resolution_decision d join company l on l.id = d.left_id join company r on r.id = d.right_id
  where d.judgement = 'NEGATIVE' and d.withdrawn_at is null
    and coalesce(l.merged_into_id, l.id) = coalesce(r.merged_into_id, r.id) limit 1;
  if found then
    raise exception '% and % were judged to be different companies; take that back first.', apart.one, apart.other using errcode = '${refusal}';
  end if;
end
$judge$`;
}
