import type { Operation } from './operation.ts';

const flat =
  'slug title announced__date: announcedOn announced__precision: announcedPrecision amount__amount: amount amount__currency: currencyCode';

export const filtered: Operation = {
  name: 'filtered',
  title:
    'rounds and acquisitions of a million and more that a company takes part in, the largest first, with their number',
  async cases(sql) {
    const rows = await sql<{ slug: string }[]>`
      select slug from (
        select company.slug, company_id, row_number() over (order by count(*) desc, company_id) as rank,
          (select count(*) / 10000 from company) as times
        from investment_party join company on company.id = company_id group by company_id, company.slug
      ) as ranked
      where rank in (1, 1 + 4 * times, 1 + 14 * times) or (rank % (60 * times) = 1 and rank < 1500 * times) order by company_id`;
    return rows.map(({ slug }) => ({ slug, least: '1000000' }));
  },
  limit: {
    sql: `
      with matching as materialized (
        select i.id, i.amount
        from (select distinct investment_id from investment_party where company_id = (select id from company where slug = $1)) party
          join investment i on i.id = party.investment_id
        where i.amount >= $2::numeric and i.kind in ('FUNDING_ROUND', 'ACQUISITION')
      )
      select '{"investments":{"totalCount":' || (select count(*) from matching)::text || ',"nodes":[' || coalesce((
        select string_agg((
          select '{"slug":' || to_json(i.slug)::text || ',"title":' || to_json(i.title)::text || ',"announced":' ||
            case when i.announced_on is not null then '{"date":"' || i.announced_on::text || '","precision":"' || i.announced_precision::text || '"}' else 'null' end ||
            ',"amount":{"amount":"' || i.amount::text || '","currency":"' || i.currency_code || '"}}'
          from investment i where i.id = page.id
        ), ',')
        from (select id from matching order by amount desc, id desc limit 20) page
      ), '') || ']}}'`,
    parameters: ({ slug, least }) => [String(slug), String(least)],
  },
  documents: {
    nephoscope: `
      query Filtered($slug: String!, $least: Decimal!) {
        investments(
          first: 20
          where: { kind: { in: [FUNDING_ROUND, ACQUISITION] }, amount: { gte: $least }, parties: { some: { company: { slug: { eq: $slug } } } } }
          orderBy: [{ amount: DESC }]
        ) {
          totalCount
          nodes { slug title announced { date precision } amount { amount currency } }
        }
      }`,
    postgraphile: `
      query Filtered($slug: String!, $least: BigFloat!) {
        investments: allInvestments(
          first: 20
          filter: {
            kind: { in: [FUNDING_ROUND, ACQUISITION] }, amount: { greaterThanOrEqualTo: $least }
            investmentPartiesByInvestmentId: { some: { companyByCompanyId: { slug: { equalTo: $slug } } } }
          }
          orderBy: [AMOUNT_DESC, ROW_ID_DESC]
        ) {
          totalCount
          nodes { ${flat} }
        }
      }`,
    'pothos-drizzle': `
      query Filtered($slug: String!, $least: String!) {
        investments(first: 20, where: { kinds: [FUNDING_ROUND, ACQUISITION], least: $least, party: $slug }, orderBy: AMOUNT) {
          totalCount
          nodes { ${flat} }
        }
      }`,
  },
};
