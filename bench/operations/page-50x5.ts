import type { Operation } from './operation.ts';

export const page50x5: Operation = {
  name: 'page-50x5',
  title: 'the 50 latest funds with the 5 latest investments of each and their targets',
  cases: async () => [{ kind: 'FUND', first: 50 }],
  limit: {
    sql: `
      select row_to_json(o)::text from (select (
        select json_build_object('nodes', coalesce(json_agg(c.node), '[]'::json)) from (
          select (
            select row_to_json(n) from (
              select company.slug, company.name, company.kind, company.country_code as "countryCode",
                (
                  select json_build_object('nodes', coalesce(json_agg(i.node), '[]'::json)) from (
                    select (
                      select row_to_json(n) from (
                        select i.slug, i.title, i.kind,
                          case when i.announced_on is not null then (select row_to_json(d) from (select i.announced_on as date, i.announced_precision as precision) d) end as announced,
                          case when i.amount is not null then (select row_to_json(m) from (select i.amount::text as amount, i.currency_code as currency) m) end as amount,
                          (
                            select json_build_object('nodes', coalesce(json_agg(t.node), '[]'::json)) from (
                              select (select row_to_json(p) from (select (select row_to_json(c2) from (select c2.slug, c2.name from company c2 where c2.id = target.company_id) c2) as company) p) as node
                              from investment_party target where target.investment_id = i.id and target.role = 'TARGET' order by target.id limit 5
                            ) t
                          ) as parties
                        from investment i where i.id = page.investment_id
                      ) n
                    ) as node
                    from (select investment_id from investment_party where company_id = company.id order by id desc limit 5) page
                  ) i
                ) as investments
            ) n
          ) as node
          from (select * from company where kind = $1::company_kind order by id desc limit $2::int) company
        ) c
      ) as companies) o`,
    parameters: ({ kind, first }) => [String(kind), Number(first)],
  },
  documents: {
    nephoscope: `
      query Page($kind: CompanyKind!, $first: Int!) {
        companies(first: $first, where: { kind: { eq: $kind } }, orderBy: [{ id: DESC }]) {
          nodes {
            slug name kind countryCode
            investments(first: 5, orderBy: [{ id: DESC }]) {
              nodes {
                slug title kind announced { date precision } amount { amount currency }
                parties(first: 5, where: { role: { eq: TARGET } }, orderBy: [{ id: ASC }]) { nodes { company { slug name } } }
              }
            }
          }
        }
      }`,
    postgraphile: { cannot: 'not written yet' },
    'pothos-drizzle': { cannot: 'not written yet' },
  },
};
