import { idKinds } from './chance.ts';
import type { FillStep } from './fill-step.ts';
import type { MarketSize } from './size.ts';

/** Documents, markets, reports, metrics, and the figures with the claims that state them. */
export function marketSteps(size: MarketSize): readonly FillStep[] {
  const documents = size.companies / 5;
  const markets = size.companies / 100;
  const reportsEach = 10;
  // The figure no. i is about the seller i / markets % 40 of its market, in the quarter i / markets / 40.
  const sellers = 40;
  const id = (kind: keyof typeof idKinds, n: string) => `bench_fill.id(${idKinds[kind]}, ${n})`;
  return [
    {
      title: 'documents, markets, reports and metrics',
      sql: `
        insert into source_document (id, slug, kind, title, publisher_id, publisher_name, url, lang, published_on, published_precision, retrieved_at, reliability)
        select ${id('document', 'i')}, 'document-' || i, bench_fill.pick(100, i, array['REPORT', 'FILING', 'PRESS_RELEASE', 'NEWS_ARTICLE'])::document_kind, 'Document no. ' || i / 3,
          case when has_publisher then ${id('company', 'bench_fill.actor(102, i)')} end, case when not has_publisher then 'The Cloud Gazette' end,
          case when bench_fill.chance(104, i) < 0.8 then 'https://documents.example.com/' || i end, 'en',
          case when is_dated then date '2015-01-01' + (bench_fill.chance(106, i) * 3900)::int end, (case when is_dated then 'DAY' else 'NONE' end)::date_precision,
          timestamptz '2025-06-01 12:00:00.123456Z' + make_interval(secs => i), case when bench_fill.chance(107, i) < 0.5 then 'B'::source_reliability end
        from (select i, bench_fill.chance(101, i) < 0.7 as has_publisher, bench_fill.chance(105, i) < 0.85 as is_dated from generate_series(0, ${documents - 1}) as i) as made;
        insert into market (id, slug, name, definition, region)
        select ${id('market', 'i')}, 'market-' || i, 'Market no. ' || i / 2, case when bench_fill.chance(110, i) < 0.5 then 'What is sold by the hour.' end, bench_fill.pick(111, i, array['world', 'CN', 'US', 'world-ex-CN'])
        from generate_series(0, ${markets - 1}) as i;
        insert into market_report (id, slug, publisher_id, market_id, title, edition, published_on, published_precision, period, document_id)
        select ${id('report', 'i')}, 'report-' || i, ${id('company', 'bench_fill.actor(112, i)')}, ${id('market', `i / ${reportsEach}`)}, 'Report no. ' || i / 4, case when i % 3 = 0 then '2025' end,
          case when is_dated then date '2016-01-01' + (bench_fill.chance(115, i) * 3600)::int end, (case when is_dated then 'DAY' else 'NONE' end)::date_precision,
          case when i % 4 <> 0 then daterange('2025-01-01', '2025-07-01') end, ${id('document', `i % ${documents}`)}
        from (select i, bench_fill.chance(114, i) < 0.85 as is_dated from generate_series(0, ${markets * reportsEach - 1}) as i) as made;
        insert into metric (id, slug, labels, unit, nature)
        select ${id('metric', 'n')}, slug, jsonb_build_object('en', slug), unit::metric_unit, 'FLOW'
        from (values (1, 'market_share', 'PERCENT'), (2, 'growth', 'PERCENT'), (3, 'revenue', 'CURRENCY')) as m (n, slug, unit)`,
    },
    {
      title: 'observations',
      sql: `
        insert into observation (id, subject_id, metric_id, market_id, report_id, region, period, period_kind, value, currency_code, qualifier, status, document_id, published_on)
        select ${id('observation', 'i')}, ${id('company', `bench_fill.company_at((market * 7 + seller * seller) % ${size.companies / 5})`)}, ${id('metric', 'metric')}, ${id('market', 'market')}, ${id('report', 'report')},
          case when i % 5 = 0 then 'world' end, daterange(quarter, (quarter + interval '3 months')::date), 'QUARTER', value, case when metric = 3 and value is not null then 'USD' end,
          bench_fill.pick(122, i, array['EXACT', 'APPROXIMATE'])::amount_qualifier, (case when value is null then 'MISSING' else 'NORMAL' end)::observation_status,
          ${id('document', `report % ${documents}`)}, case when bench_fill.chance(124, i) < 0.6 then quarter + 120 end
        from (
          select *, market * ${reportsEach} + n / ${sellers} % ${reportsEach} as report, (date '2013-01-01' + make_interval(months => 3 * (n / ${sellers})::int))::date as quarter, n % ${sellers} as seller,
            case when bench_fill.chance(121, i) < 0.97 then case metric when 3 then 1000000 * floor(1000 * bench_fill.chance(123, i)) else round((40 * power(bench_fill.chance(123, i), 2))::numeric, 1) end end as value
          from (select i, i % ${markets} as market, i / ${markets} as n, case when bench_fill.chance(120, i) < 0.6 then 1 when bench_fill.chance(120, i) < 0.8 then 2 else 3 end as metric from generate_series(0, ${size.observations - 1}) as i) as counted
        ) as made`,
    },
    {
      title: 'claims',
      isDerived: true,
      sql: `
        insert into claim (id, document_id, locator, subject_id, property, observation_id, as_stated, lang, modality, attributed_to_text, confidence, extracted_by)
        select ${id('claim', 'i * 2 + place')}, document_id, jsonb_build_object('page', 1 + i % 30), subject_id, 'figure', o.id, case when bench_fill.chance(131, i * 2 + place) < 0.7 then coalesce(value::text, 'nothing') end, 'en',
          bench_fill.pick(132, i * 2 + place, array['ASSERTED', 'QUOTED', 'REPORTED'])::claim_modality, case when place = 1 then 'An analyst' end, 50 + (10 * floor(5 * bench_fill.chance(133, i * 2 + place)))::int, 'bench'
        from (select row_number() over (order by id) - 1 as i, id, document_id, subject_id, value from observation) as o, generate_series(0, 1) as place
        where place = 0 or bench_fill.chance(130, i) < 0.2`,
    },
  ];
}
