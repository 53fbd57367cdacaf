import type { Operation } from './operation.ts';

const depth = 50_000;
const size = 50;
const pages = 16;
const flat = 'slug title announced__date: announcedOn announced__precision: announcedPrecision';
const rest = 'pageInfo { hasNextPage endCursor }';

export const keyset: Operation = {
  name: 'keyset',
  title: `50 investments, the latest first, after the first ${depth.toLocaleString('en')}`,
  async cases(sql) {
    const rows = await sql<{ date: string; id: string }[]>`
      select announced_on::text as date, id from (
        select announced_on, id, row_number() over (order by announced_on desc nulls last, id desc) as position from investment
      ) as list where position >= ${depth} and position < ${depth + pages * size} and (position - ${depth}) % ${size} = 0 order by position`;
    return rows.map((row, index) => ({ ...row, position: depth + index * size }));
  },
  limit: {
    // One index answers both halves, the dated and the undated, backwards; a list of both at once would have to be sorted.
    sql: `
      select '{"investments":{"nodes":[' || coalesce(string_agg(
          '{"slug":' || to_json(slug)::text || ',"title":' || to_json(title)::text || ',"announced":' ||
          case when i.announced_on is not null then '{"date":"' || i.announced_on::text || '","precision":"' || i.announced_precision::text || '"}' else 'null' end || '}'
        , ',') filter (where place <= ${size}), '') ||
        '],"pageInfo":{"hasNextPage":' || (count(*) > ${size})::text ||
        ',"endCursor":' || coalesce(max('"' || coalesce(announced_on::text, '') || ' ' || id::text || '"') filter (where place = ${size}), 'null') || '}}}'
      from (
        select *, row_number() over () as place from (
          select * from (
            (select * from investment where (announced_on, id) < ($1::date, $2::uuid) order by announced_on desc, id desc limit ${size + 1})
            union all
            (select * from investment where announced_on is null order by id desc limit ${size + 1})
          ) halves order by announced_on desc nulls last, id desc limit ${size + 1}
        ) page
      ) i`,
    parameters: ({ date, id }) => [String(date), String(id)],
  },
  documents: {
    nephoscope: `query Keyset($cursor: String!) { investments(first: ${size}, after: $cursor) { nodes { slug title announced { date precision } } ${rest} } }`,
    postgraphile: `
      query Keyset($cursor: Cursor!) {
        investments: allInvestments(first: ${size}, after: $cursor, orderBy: [ANNOUNCED_ON_DESC, ROW_ID_DESC]) { nodes { ${flat} } ${rest} }
      }`,
    'pothos-drizzle': `query Keyset($cursor: String!) { investments(first: ${size}, after: $cursor, orderBy: ANNOUNCED) { nodes { ${flat} } ${rest} } }`,
  },
  walk: {
    nephoscope: {
      query:
        'query Walk($first: Int!, $after: String) { list: investments(first: $first, after: $after) { pageInfo { endCursor } } }',
      longestPage: 200,
    },
    postgraphile: {
      query: `
        query Walk($first: Int!, $after: Cursor) {
          list: allInvestments(first: $first, after: $after, orderBy: [ANNOUNCED_ON_DESC, ROW_ID_DESC]) { pageInfo { endCursor } }
        }`,
      longestPage: 50_000,
    },
    'pothos-drizzle': {
      query:
        'query Walk($first: Int!, $after: String) { list: investments(first: $first, after: $after, orderBy: ANNOUNCED) { pageInfo { endCursor } } }',
      longestPage: 10_000,
    },
  },
};
