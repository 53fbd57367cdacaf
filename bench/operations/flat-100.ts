import type { Operation } from './operation.ts';

const scalars = 'slug name kind status countryCode homepage';
const founded = 'founded__date: foundedOn founded__precision: foundedPrecision';

export const flat100: Operation = {
  name: 'flat-100',
  title: 'the first 100 companies by name',
  cases: async () => [{ first: 100 }],
  limit: {
    sql: `
      select '{"companies":{"nodes":[' || coalesce(string_agg(
        '{"slug":' || to_json(slug)::text || ',"name":' || to_json(name)::text || ',"kind":"' || kind::text || '","status":"' || status::text ||
        '","countryCode":' || coalesce('"' || country_code || '"', 'null') || ',"homepage":' || coalesce(to_json(homepage)::text, 'null') || ',"founded":' ||
        case when founded_on is not null then '{"date":"' || founded_on::text || '","precision":"' || founded_precision::text || '"}' else 'null' end || '}'
      , ','), '') || ']}}'
      from (select * from company order by name, id limit $1::int) company`,
    parameters: ({ first }) => [Number(first)],
  },
  documents: {
    nephoscope: `query Flat($first: Int!) { companies(first: $first) { nodes { ${scalars} founded { date precision } } } }`,
    postgraphile: `query Flat($first: Int!) { companies: allCompanies(first: $first, orderBy: [NAME_ASC, ROW_ID_ASC]) { nodes { ${scalars} ${founded} } } }`,
    'pothos-drizzle': `query Flat($first: Int!) { companies(first: $first, orderBy: NAME) { nodes { ${scalars} ${founded} } } }`,
  },
};
