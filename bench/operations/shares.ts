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
      select '{"observations":{"nodes":[' || coalesce(string_agg(
        '{"value":' || coalesce('"' || o.value::text || '"', 'null') || ',"qualifier":"' || o.qualifier::text ||
        '","publishedOn":' || coalesce('"' || o.published_on::text || '"', 'null') ||
        ',"period":{"from":"' || lower(o.period)::text || '","to":"' || upper(o.period)::text || '"},"subject":' ||
        (select '{"slug":' || to_json(c.slug)::text || ',"name":' || to_json(c.name)::text || '}' from company c where c.id = o.subject_id) ||
        ',"report":' || coalesce((
          select '{"slug":' || to_json(r.slug)::text || ',"title":' || to_json(r.title)::text || ',"publisher":' ||
            (select '{"slug":' || to_json(c.slug)::text || ',"name":' || to_json(c.name)::text || '}' from company c where c.id = r.publisher_id) || '}'
          from market_report r where r.id = o.report_id
        ), 'null') || ',"document":' || (
          select '{"slug":' || to_json(d.slug)::text || ',"title":' || to_json(d.title)::text || ',"url":' || coalesce(to_json(d.url)::text, 'null') || '}'
          from source_document d where d.id = o.document_id
        ) || ',"claims":{"nodes":[' || coalesce((
          select string_agg('{"asStated":' || coalesce(to_json(as_stated)::text, 'null') || ',"modality":"' || modality::text || '","confidence":' || confidence::text || '}', ',')
          from (select as_stated, modality, confidence from claim where observation_id = o.id order by id limit 5) c
        ), '') || ']}}'
      , ','), '') || ']}}'
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
