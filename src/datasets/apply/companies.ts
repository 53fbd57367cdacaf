import { quoteLiteral } from '../../db/literal.ts';
import { freshUuid } from '../staging/sql-text.ts';
import { type ApplyContext, actorOf, documentId, makeTable, tableOf } from './context.ts';

/** Schemes in which a company has one identifier: two different ones speak for two companies. */
const singular = ['LEI', 'CIK', 'WIKIDATA', 'OPENCORPORATES', 'DUNS', 'CRUNCHBASE', 'PERMID'];

/** What often stands at the end of a company's name and tells nothing of it. */
const legalForms = [
  'inc',
  'incorporated',
  'corp',
  'corporation',
  'co',
  'company',
  'companies',
  'ltd',
  'limited',
  'llc',
  'plc',
  'lp',
  'llp',
  'ag',
  'gmbh',
  'se',
  'sa',
  'sas',
  'spa',
  'srl',
  'nv',
  'bv',
  'ab',
  'asa',
  'as',
  'oy',
  'oyj',
  'kk',
  'pte ltd',
  'pty ltd',
  'group',
  'holding',
  'holdings',
];

/**
 * Find out which staged companies are one, and which of them the ledger has: by what this document said before, by the
 * mapping’s own knowledge, by identifier, by name and country. What is only alike becomes a candidate for a person to judge.
 */
export function resolveCompanies(context: ApplyContext): string[] {
  const { schema, kinds } = context;
  const hasIdentifiers = kinds.some(({ kind }) => kind.name === 'company_identifier');
  const input = tableOf(context, 'in', 'company');
  const idents = hasIdentifiers
    ? `select company_id as cand, scheme, coalesce(authority, '') as authority, value, min(seq) as seq from ${tableOf(context, 'in', 'company_identifier')} where company_id is not null group by 1, 2, 3, 4`
    : `select null::uuid as cand, null::identifier_scheme as scheme, null::text as authority, null::text as value, null::bigint as seq where false`;
  return [
    ...makeTable(`${schema}.ident`, idents),
    ...makeTable(
      `${schema}.member`,
      `select cand, seq, norm, country, ident, min(seq) over (partition by coalesce(ident, 'name ' || norm || ' ' || coalesce(country, ''))) as label
from (
  select c.id as cand, c.seq, normalise_name(c.name) as norm, c."country key" as country, first.ident
  from ${input} c left join (
    select distinct on (cand) cand, scheme::text || ' ' || authority || ' ' || value as ident from ${schema}.ident order by cand, seq
  ) as first on first.cand = c.id
) as named`,
    ),
    joinByIdentifier(schema),
    ...makeTable(
      `${schema}.cluster`,
      `select label, (array_agg(c.name order by c.seq))[1] as name, (array_agg(m.norm order by c.seq))[1] as norm,
  (array_agg(c."country key" order by c.seq) filter (where c."country key" is not null))[1] as country,
  (array_agg(c.slug order by c.seq))[1] as slug,
  (array_agg(c.known order by c.seq) filter (where c.known is not null))[1] as known,
  coalesce((array_agg(m.ident order by c.seq) filter (where m.ident is not null))[1],
    'name ' || (array_agg(m.norm order by c.seq))[1] || ' ' || coalesce((array_agg(m.country order by c.seq) filter (where m.country is not null))[1], '')) as key,
  (array_agg(c.id order by c.seq))[1] as new_id, null::uuid as company_id, null::text as way
from ${schema}.member m join ${input} c on c.id = m.cand group by label`,
    ),
    ...makeTable(
      `${schema}.cluster_ident`,
      `select distinct on (m.label, scheme, authority, value) m.label, scheme, authority, value, i.seq from ${schema}.ident i join ${schema}.member m using (cand) order by m.label, scheme, authority, value, i.seq`,
    ),
    `create index on ${schema}.cluster_ident (label)`,
    ...recognise(context),
    ...nameMatches(context),
    `update ${schema}.cluster set company_id = new_id, way = 'NEW' where company_id is null`,
    ...newSlugs(schema),
    ...makeTable(
      tableOf(context, 'map', 'company'),
      `select m.cand, c.company_id as id, c.slug, c.key from ${schema}.member m join ${schema}.cluster c using (label)`,
    ),
    `create index on ${tableOf(context, 'map', 'company')} (cand)`,
  ];
}

/** Records that share an identifier are one company, be it through a third. */
function joinByIdentifier(schema: string): string {
  return `do $join$
declare changed bigint;
begin
  loop
    with by_ident as (
      select i.scheme, i.authority, i.value, min(m.label) as label from ${schema}.ident i join ${schema}.member m using (cand)
      group by 1, 2, 3 having min(m.label) <> max(m.label)
    ), best as (
      select i.cand, min(b.label) as label from by_ident b join ${schema}.ident i using (scheme, authority, value) group by i.cand
    ), moved as (
      select m.label as old, min(best.label) as label from best join ${schema}.member m using (cand) group by m.label having min(best.label) < m.label
    )
    update ${schema}.member m set label = moved.label from moved where m.label = moved.old;
    get diagnostics changed = row_count;
    exit when changed = 0;
  end loop;
end $join$`;
}

function recognise(context: ApplyContext): string[] {
  const { schema } = context;
  return [
    `update ${schema}.cluster c set company_id = claim.subject_id, way = 'DOCUMENT'
from claim join company on company.id = claim.subject_id
where claim.document_id = ${documentId(context)} and claim.property = 'record' and claim.extracted_by = ${quoteLiteral(actorOf(context))}
  and claim.locator ->> 'key' = c.key`,
    `update ${schema}.cluster c set company_id = company.id, way = 'MAPPING' from company where c.company_id is null and company.slug = c.known`,
    ...makeTable(
      `${schema}.found`,
      `select i.label, held.company_id, min(i.seq) as seq, row_number() over (partition by i.label order by min(i.seq), held.company_id) as place
from ${schema}.cluster_ident i
join company_identifier held on held.scheme = i.scheme and held.value = i.value and coalesce(held.authority, '') = i.authority
where upper_inf(held.valid) or upper(held.valid) > current_date
group by i.label, held.company_id`,
    ),
    `update ${schema}.cluster c set company_id = f.company_id, way = 'IDENTIFIER' from ${schema}.found f where f.label = c.label and f.place = 1 and c.company_id is null`,
  ];
}

/** Same name and same country, and nothing that speaks against it, on both sides only once. */
function nameMatches({ schema }: ApplyContext): string[] {
  const variants = `(select '' union all select ' ' || form from unnest(array[${legalForms.map(quoteLiteral).join(', ')}]) as form)`;
  const forms = legalForms.join('|');
  return [
    ...makeTable(
      `${schema}.fresh`,
      `select label, norm, coalesce(nullif(regexp_replace(norm, '(^| )((${forms})( |$))+$', ''), ''), norm) as bare, country from ${schema}.cluster where company_id is null and norm <> ''`,
    ),
    ...makeTable(
      `${schema}.alike`,
      `select f.label, held.company_id, bool_or(held.normalised = f.norm) as is_same_name, f.country = company.country_code as is_same_country,
  exists (
    select from ${schema}.cluster_ident i join company_identifier other
      on other.company_id = held.company_id and other.scheme = i.scheme and (other.value <> i.value)
    where i.label = f.label and i.scheme in (${singular.map((scheme) => `'${scheme}'`).join(', ')})
      and not exists (select from company_identifier same where same.company_id = held.company_id and same.scheme = i.scheme and same.value = i.value)
  ) as is_contradicted
from ${schema}.fresh f
cross join ${variants} as variant (form)
join company_name held on held.normalised = f.bare || variant.form and held.kind <> 'AMBIGUOUS_MENTION'
join company on company.id = held.company_id
group by f.label, held.company_id, f.country, company.country_code`,
    ),
    `update ${schema}.cluster c set company_id = sure.company_id, way = 'NAME'
from (
  select label, company_id, count(*) over (partition by label) as companies, count(*) over (partition by company_id) as clusters
  from ${schema}.alike where is_same_name and is_same_country and not is_contradicted
) as sure
where c.label = sure.label and c.company_id is null and sure.companies = 1 and sure.clusters = 1
  and not exists (select from ${schema}.cluster other where other.company_id = sure.company_id)`,
  ];
}

/** A slug that is taken gets the beginning of a digest of what tells the company apart, which stays the same in every import. */
function newSlugs(schema: string): string[] {
  return [
    `update ${schema}.cluster c set slug = c.slug || '_' || left(md5(c.key), 8)
from (
  select fresh.label, row_number() over (partition by fresh.slug order by fresh.label) as place, company.id is not null as is_taken
  from ${schema}.cluster fresh left join company on company.slug = fresh.slug where fresh.way = 'NEW'
) as wanted
where wanted.label = c.label and (place > 1 or is_taken)`,
  ];
}

/** Pairs that a person has to judge: new companies that are like others, and companies that the document says are one. */
export function candidates(context: ApplyContext): string[] {
  const { schema } = context;
  const score = `case when is_same_name then 0.8 else 0.7 end + case when is_same_country then 0.1 else 0 end - case when is_contradicted then 0.3 else 0 end`;
  return makeTable(
    `${schema}.candidate`,
    `select least(one, other) as left_id, greatest(one, other) as right_id, max(score) as score from (
  select c.company_id as one, a.company_id as other, ${score} as score
  from ${schema}.alike a join ${schema}.cluster c using (label) where c.way = 'NEW' and is_same_country is not false
  union all
  select a.company_id, b.company_id, 0.95 from ${schema}.found a join ${schema}.found b using (label) where a.place = 1 and b.place > 1
  union all
  select c.company_id, d.company_id, case when f.norm = g.norm then 0.8 else 0.7 end
  from ${schema}.fresh f join ${schema}.fresh g on f.bare = g.bare and f.label < g.label and (f.country = g.country or f.country is null or g.country is null)
  join ${schema}.cluster c on c.label = f.label and c.way = 'NEW' join ${schema}.cluster d on d.label = g.label and d.way = 'NEW'
  where not exists (
    select from ${schema}.cluster_ident i join ${schema}.cluster_ident j on j.label = d.label and j.scheme = i.scheme and j.value <> i.value
    where i.label = c.label and i.scheme in (${singular.map((scheme) => `'${scheme}'`).join(', ')})
  )
) as pair
where one <> other
  and not exists (select from resolution_decision d where d.left_id = least(one, other) and d.right_id = greatest(one, other) and d.withdrawn_at is null)
group by 1, 2`,
  );
}

export function writeCandidates(context: ApplyContext): string {
  return `insert into resolution_decision (id, left_id, right_id, judgement, score, decided_by, decided_at)
select ${freshUuid}, left_id, right_id, 'NO_JUDGEMENT', score, ${quoteLiteral(actorOf(context))}, now() from ${context.schema}.candidate`;
}
