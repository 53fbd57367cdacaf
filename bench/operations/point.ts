import { linkedCompanies } from './linked-companies.ts';
import type { Operation } from './operation.ts';

const scalars = 'slug name kind status countryCode homepage description fiscalYearEnd';

export const point: Operation = {
  name: 'point',
  title: 'a company by its slug, 8 scalars',
  cases: linkedCompanies,
  limit: {
    sql: `
      select row_to_json(o)::text from (select (
        select row_to_json(c) from (
          select slug, name, kind, status, country_code as "countryCode", homepage, description, fiscal_year_end as "fiscalYearEnd"
          from company where slug = $1
        ) c
      ) as company) o`,
    parameters: ({ slug }) => [String(slug)],
  },
  documents: {
    nephoscope: `query Point($slug: String!) { company(slug: $slug) { ${scalars} } }`,
    postgraphile: `query Point($slug: String!) { company: companyBySlug(slug: $slug) { ${scalars} } }`,
    'pothos-drizzle': `query Point($slug: String!) { company(slug: $slug) { ${scalars} } }`,
  },
};
