import { linkedCompanies } from './linked-companies.ts';
import type { Operation } from './operation.ts';

const announced = 'announced__date: announcedOn announced__precision: announcedPrecision';

export const sixRoots: Operation = {
  name: 'six-roots',
  title: 'a company, and the first 10 companies, investments, partnerships, risks and markets',
  cases: linkedCompanies,
  limit: {
    sql: `
      select '{"company":' || coalesce((select '{"slug":' || to_json(c.slug)::text || ',"name":' || to_json(c.name)::text || '}' from company c where slug = $1), 'null') ||
        ',"companies":{"nodes":[' || coalesce((
          select string_agg('{"slug":' || to_json(c.slug)::text || ',"name":' || to_json(c.name)::text || '}', ',') from (select slug, name from company order by name, id limit 10) c
        ), '') || ']},"investments":{"nodes":[' || coalesce((
          select string_agg('{"slug":' || to_json(i.slug)::text || ',"title":' || to_json(i.title)::text || ',"announced":' ||
            case when i.announced_on is not null then '{"date":"' || i.announced_on::text || '","precision":"' || i.announced_precision::text || '"}' else 'null' end || '}', ',')
          from (
            select * from (
              (select * from investment where announced_on is not null order by announced_on desc, id desc limit 10)
              union all
              (select * from investment where announced_on is null order by id desc limit 10)
            ) halves order by announced_on desc nulls last, id desc limit 10
          ) i
        ), '') || ']},"partnerships":{"nodes":[' || coalesce((
          select string_agg('{"slug":' || to_json(slug)::text || ',"kind":"' || kind::text || '","tier":' || coalesce(to_json(tier)::text, 'null') || '}', ',')
          from (select slug, kind, tier from partnership order by slug, id limit 10) p
        ), '') || ']},"risks":{"nodes":[' || coalesce((
          select string_agg('{"slug":' || to_json(slug)::text || ',"title":' || to_json(title)::text || ',"score":' || coalesce(score::text, 'null') || '}', ',')
          from (select slug, title, score from risk order by title, id limit 10) r
        ), '') || ']},"markets":{"nodes":[' || coalesce((
          select string_agg('{"slug":' || to_json(slug)::text || ',"name":' || to_json(name)::text || ',"region":' || to_json(region)::text || '}', ',')
          from (select slug, name, region from market order by name, id limit 10) m
        ), '') || ']}}'`,
    parameters: ({ slug }) => [String(slug)],
  },
  documents: {
    nephoscope: `
      query SixRoots($slug: String!) {
        company(slug: $slug) { slug name }
        companies(first: 10) { nodes { slug name } }
        investments(first: 10) { nodes { slug title announced { date precision } } }
        partnerships(first: 10) { nodes { slug kind tier } }
        risks(first: 10) { nodes { slug title score } }
        markets(first: 10) { nodes { slug name region } }
      }`,
    postgraphile: `
      query SixRoots($slug: String!) {
        company: companyBySlug(slug: $slug) { slug name }
        companies: allCompanies(first: 10, orderBy: [NAME_ASC, ROW_ID_ASC]) { nodes { slug name } }
        investments: allInvestments(first: 10, orderBy: [ANNOUNCED_ON_DESC, ROW_ID_DESC]) { nodes { slug title ${announced} } }
        partnerships: allPartnerships(first: 10, orderBy: SLUG_ASC) { nodes { slug kind tier } }
        risks: allRisks(first: 10, orderBy: [TITLE_ASC, ROW_ID_ASC]) { nodes { slug title score } }
        markets: allMarkets(first: 10, orderBy: [NAME_ASC, ROW_ID_ASC]) { nodes { slug name region } }
      }`,
    'pothos-drizzle': `
      query SixRoots($slug: String!) {
        company(slug: $slug) { slug name }
        companies(first: 10, orderBy: NAME) { nodes { slug name } }
        investments(first: 10, orderBy: ANNOUNCED) { nodes { slug title ${announced} } }
        partnerships(first: 10) { nodes { slug kind tier } }
        risks(first: 10) { nodes { slug title score } }
        markets(first: 10) { nodes { slug name region } }
      }`,
  },
};
