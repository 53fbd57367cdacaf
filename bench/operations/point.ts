import { linkedCompanies } from './linked-companies.ts';
import type { Operation } from './operation.ts';

const scalars = 'slug name kind status countryCode homepage description fiscalYearEnd';

export const point: Operation = {
  name: 'point',
  title: 'a company by its slug, 8 scalars',
  cases: linkedCompanies,
  limit: {
    sql: `
      select '{"company":' || coalesce((
        select '{"slug":' || to_json(slug)::text || ',"name":' || to_json(name)::text || ',"kind":"' || kind::text || '","status":"' || status::text ||
          '","countryCode":' || coalesce('"' || country_code || '"', 'null') || ',"homepage":' || coalesce(to_json(homepage)::text, 'null') ||
          ',"description":' || coalesce(to_json(description)::text, 'null') || ',"fiscalYearEnd":' || coalesce(to_json(fiscal_year_end)::text, 'null') || '}'
        from company where slug = $1
      ), 'null') || '}'`,
    parameters: ({ slug }) => [String(slug)],
  },
  documents: {
    nephoscope: `query Point($slug: String!) { company(slug: $slug) { ${scalars} } }`,
    postgraphile: `query Point($slug: String!) { company: companyBySlug(slug: $slug) { ${scalars} } }`,
    'pothos-drizzle': `query Point($slug: String!) { company(slug: $slug) { ${scalars} } }`,
  },
};
