import type postgres from 'postgres';
import type { Variables } from './operation.ts';

/** Slugs of 60 companies as they are asked for: a few that stand out, many that have something, some that have nothing. */
export async function linkedCompanies(sql: postgres.Sql): Promise<readonly Variables[]> {
  const rows = await sql<{ slug: string }[]>`
    with party as (select company_id, count(*) as parties from investment_party where company_id is not null group by 1),
      ranked as (
        select slug, company.id, coalesce(parties, 0) as parties,
          row_number() over (order by coalesce(parties, 0) desc, company.id) as rank, count(*) over () as companies
        from company left join party on party.company_id = company.id
      )
    (select slug, id from ranked where (rank - 1) % (companies / 10000) = 0 limit 10)
    union all (select slug, id from ranked where rank % (companies / 200) = 7 and parties > 20 limit 20)
    union all (select slug, id from ranked where rank % (companies / 200) = 7 and parties between 1 and 20 limit 20)
    union all (select slug, id from ranked where rank % (companies / 200) = 7 and parties = 0 limit 10)
    order by id`;
  return rows.map(({ slug }) => ({ slug }));
}
