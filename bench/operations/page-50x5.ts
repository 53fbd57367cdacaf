import { investmentsOfCompany } from './investments-of-company.ts';
import type { Operation } from './operation.ts';

const scalars = 'slug name kind countryCode';

export const page50x5: Operation = {
  name: 'page-50x5',
  title: 'the 50 latest funds with the 5 latest investments of each and their targets',
  cases: async () => [{ kind: 'FUND', first: 50 }],
  limit: {
    sql: `
      select '{"companies":{"nodes":[' || coalesce(string_agg(
        '{"slug":' || to_json(company.slug)::text || ',"name":' || to_json(company.name)::text || ',"kind":"' || company.kind::text ||
        '","countryCode":' || coalesce('"' || company.country_code || '"', 'null') || ',"investments":' || ${investmentsOfCompany.limit} || '}'
      , ','), '') || ']}}'
      from (select id, slug, name, kind, country_code from company where kind = $1::company_kind order by id desc limit $2::int) company`,
    parameters: ({ kind, first }) => [String(kind), Number(first)],
  },
  documents: {
    nephoscope: `
      query Page($kind: CompanyKind!, $first: Int!) {
        companies(first: $first, where: { kind: { eq: $kind } }, orderBy: [{ id: DESC }]) {
          nodes { ${scalars} ${investmentsOfCompany.nephoscope} }
        }
      }`,
    postgraphile: `
      query Page($kind: CompanyKind!, $first: Int!) {
        companies: allCompanies(first: $first, condition: { kind: $kind }, orderBy: ROW_ID_DESC) {
          nodes { ${scalars} ${investmentsOfCompany.postgraphile} }
        }
      }`,
    'pothos-drizzle': `
      query Page($kind: CompanyKind!, $first: Int!) {
        companies(first: $first, where: { kind: $kind }, orderBy: LATEST) {
          nodes { ${scalars} ${investmentsOfCompany['pothos-drizzle']} }
        }
      }`,
  },
};
