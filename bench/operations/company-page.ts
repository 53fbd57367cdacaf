import { linkedCompanies } from './linked-companies.ts';
import type { Operation } from './operation.ts';

export const companyPage: Operation = {
  name: 'company-page',
  title: 'a company with its 5 latest investments and their targets, its exposures with risks, 20 partners',
  cases: linkedCompanies,
  limit: {
    sql: `
      select row_to_json(o)::text from (select (
        select row_to_json(c) from (
          select company.slug, company.name, company.kind, company.status, company.country_code as "countryCode", company.homepage, company.description,
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
            ) as investments,
            (
              select json_build_object('nodes', coalesce(json_agg(e.node), '[]'::json)) from (
                select (
                  select row_to_json(n) from (
                    select exposure.kind, exposure.likelihood, exposure.impact, (select row_to_json(r) from (select risk.slug, risk.title, risk.score from risk where risk.id = exposure.risk_id) r) as risk
                  ) n
                ) as node
                from (select * from risk_exposure where company_id = company.id order by id limit 20) exposure
              ) e
            ) as exposures,
            (
              select json_build_object('nodes', coalesce(json_agg(p.node), '[]'::json)) from (
                select (select row_to_json(n) from (select partner.slug, partner.name from company partner where partner.id = page.partner_id) n) as node
                from (select partner_id from partnership where provider_id = company.id order by id limit 20) page
              ) p
            ) as partners
          from company where company.slug = $1
        ) c
      ) as company) o`,
    parameters: ({ slug }) => [String(slug)],
  },
  documents: {
    nephoscope: `
      query CompanyPage($slug: String!) {
        company(slug: $slug) {
          slug name kind status countryCode homepage description
          investments(first: 5, orderBy: [{ id: DESC }]) {
            nodes {
              slug title kind announced { date precision } amount { amount currency }
              parties(first: 5, where: { role: { eq: TARGET } }, orderBy: [{ id: ASC }]) { nodes { company { slug name } } }
            }
          }
          exposures(first: 20) { nodes { kind likelihood impact risk { slug title score } } }
          partners(first: 20, orderBy: [{ id: ASC }]) { nodes { slug name } }
        }
      }`,
    postgraphile: { cannot: 'not written yet' },
    'pothos-drizzle': { cannot: 'not written yet' },
  },
};
