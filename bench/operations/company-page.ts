import { investmentsOfCompany } from './investments-of-company.ts';
import { linkedCompanies } from './linked-companies.ts';
import type { Operation } from './operation.ts';

const scalars = 'slug name kind status countryCode homepage description';

export const companyPage: Operation = {
  name: 'company-page',
  title: 'a company with its 5 latest investments and their targets, its exposures with risks, 20 partners',
  cases: linkedCompanies,
  limit: {
    sql: `
      select '{"company":' || coalesce((
        select '{"slug":' || to_json(company.slug)::text || ',"name":' || to_json(company.name)::text || ',"kind":"' || company.kind::text ||
          '","status":"' || company.status::text || '","countryCode":' || coalesce('"' || company.country_code || '"', 'null') ||
          ',"homepage":' || coalesce(to_json(company.homepage)::text, 'null') || ',"description":' || coalesce(to_json(company.description)::text, 'null') ||
          ',"investments":' || ${investmentsOfCompany.limit} ||
          ',"exposures":{"nodes":[' || coalesce((
            select string_agg(
              '{"kind":"' || e.kind::text || '","likelihood":' || coalesce(e.likelihood::text, 'null') || ',"impact":' || coalesce(e.impact::text, 'null') || ',"risk":' || (
                select '{"slug":' || to_json(risk.slug)::text || ',"title":' || to_json(risk.title)::text || ',"score":' || coalesce(risk.score::text, 'null') || '}'
                from risk where risk.id = e.risk_id
              ) || '}', ',')
            from (select kind, likelihood, impact, risk_id from risk_exposure where company_id = company.id order by id limit 20) e
          ), '') || ']},"partners":{"nodes":[' || coalesce((
            select string_agg((select '{"slug":' || to_json(p.slug)::text || ',"name":' || to_json(p.name)::text || '}' from company p where p.id = page.partner_id), ',')
            from (select partner_id from partnership where provider_id = company.id order by id limit 20) page
          ), '') || ']}}'
        from company where slug = $1
      ), 'null') || '}'`,
    parameters: ({ slug }) => [String(slug)],
  },
  documents: {
    nephoscope: `
      query CompanyPage($slug: String!) {
        company(slug: $slug) {
          ${scalars}
          ${investmentsOfCompany.nephoscope}
          exposures(first: 20) { nodes { kind likelihood impact risk { slug title score } } }
          partners(first: 20, orderBy: [{ id: ASC }]) { nodes { slug name } }
        }
      }`,
    postgraphile: `
      query CompanyPage($slug: String!) {
        company: companyBySlug(slug: $slug) {
          ${scalars}
          ${investmentsOfCompany.postgraphile}
          exposures: riskExposuresByCompanyId(first: 20, orderBy: ROW_ID_ASC) { nodes { kind likelihood impact risk: riskByRiskId { slug title score } } }
          partners: partnershipsByProviderId(first: 20, orderBy: ROW_ID_ASC) { nodes { _: companyByPartnerId { slug name } } }
        }
      }`,
    'pothos-drizzle': `
      query CompanyPage($slug: String!) {
        company(slug: $slug) {
          ${scalars}
          ${investmentsOfCompany['pothos-drizzle']}
          exposures(first: 20) { nodes { kind likelihood impact risk { slug title score } } }
          partners: partnerships(first: 20) { nodes { _: partner { slug name } } }
        }
      }`,
  },
};
