import type { Operation } from './operation.ts';

const reported = 'report { slug title publisher { slug name } } document { slug title url }';

export const shares: Operation = {
  name: 'shares',
  title: 'the 50 highest shares of a market: whose, by which report and publisher, in which document, by which claims',
  async cases(sql) {
    return await sql<{ market: string }[]>`select slug as market from market order by id limit 20`;
  },
  limit: {
    sql: `
      select concat('{"observations":{"nodes":[', string_agg(concat(
        '{"value":', coalesce('"' || o.value || '"', 'null'), ',"qualifier":"', o.qualifier, '","publishedOn":', coalesce('"' || o.published_on || '"', 'null'),
        ',"period":', '{"from":"' || lower(o.period) || '","to":"' || upper(o.period) || '"}',
        ',"subject":', (select concat('{"slug":', to_json(c.slug), ',"name":', to_json(c.name), '}') from company c where c.id = o.subject_id),
        ',"report":', coalesce((
          select concat('{"slug":', to_json(r.slug), ',"title":', to_json(r.title), ',"publisher":',
            (select concat('{"slug":', to_json(c.slug), ',"name":', to_json(c.name), '}') from company c where c.id = r.publisher_id), '}')
          from market_report r where r.id = o.report_id), 'null'),
        ',"document":', (
          select concat('{"slug":', to_json(d.slug), ',"title":', to_json(d.title), ',"url":', coalesce(to_json(d.url)::text, 'null'), '}')
          from source_document d where d.id = o.document_id),
        ',"claims":{"nodes":[', (
          select string_agg(concat('{"asStated":', coalesce(to_json(as_stated)::text, 'null'), ',"modality":"', modality, '","confidence":', confidence, '}'), ',')
          from (select as_stated, modality, confidence from claim where observation_id = o.id order by id limit 5) c
        ), ']}}'
      ), ','), ']}}')
      from (
        select * from observation
        where market_id = (select id from market where slug = $1) and metric_id = (select id from metric where slug = 'market_share')
        order by value desc nulls last, id desc limit 50
      ) o`,
    parameters: ({ market }) => [String(market)],
  },
  documents: {
    nephoscope: `
      query Shares($market: String!) {
        observations(first: 50, where: { market: { slug: { eq: $market } }, metric: { slug: { eq: "market_share" } } }, orderBy: [{ value: DESC }]) {
          nodes {
            value qualifier publishedOn period { from to } subject { ... on Company { slug name } }
            ${reported} claims(first: 5) { nodes { asStated modality confidence } }
          }
        }
      }`,
    postgraphile: `
      query Shares($market: String!) {
        observations: allObservations(
          first: 50
          filter: { marketByMarketId: { slug: { equalTo: $market } }, metricByMetricId: { slug: { equalTo: "market_share" } } }
          orderBy: [VALUE_DESC, ROW_ID_DESC]
        ) {
          nodes {
            value qualifier publishedOn period { from: start { _: value } to: end { _: value } } subject { slug name }
            report: marketReportByReportId { slug title publisher: companyByPublisherId { slug name } }
            document: sourceDocumentByDocumentId { slug title url }
            claims: claimsByObservationId(first: 5, orderBy: ROW_ID_ASC) { nodes { asStated modality confidence } }
          }
        }
      }`,
    'pothos-drizzle': `
      query Shares($market: String!) {
        observations(first: 50, where: { market: $market, metric: "market_share" }, orderBy: VALUE) {
          nodes {
            value qualifier publishedOn period__from: periodFrom period__to: periodTo subject: subjectCompany { slug name }
            ${reported} claims(first: 5) { nodes { asStated modality confidence } }
          }
        }
      }`,
  },
};
