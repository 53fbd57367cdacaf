import { idKinds, ranks } from './chance.ts';
import type { FillStep } from './fill-step.ts';
import type { MarketSize } from './size.ts';

const countries = ['US', 'CN', 'GB', 'DE', 'IN', 'FR', 'JP', 'CA', 'IL', 'SG', 'KR', 'SE', 'NL', 'BR', 'AU', 'ES'];
const currencies = ['USD', 'CNY', 'EUR', 'GBP', 'JPY', 'INR', 'KRW', 'CAD'];
const sectors = ['infrastructure', 'platform', 'software', 'security', 'data', 'networking', 'finance', 'research'];

const firstWords =
  'Alto Basalt Cinder Delta Ember Fjord Garnet Harbour Iris Juniper Kestrel Lumen Meridian Nimbus Onyx Pinnacle Quartz Ridge Sable Tundra Umbra Vertex Willow Xenon Yarrow Zenith Aster Birch Cobalt Dune';
const secondWords =
  'Analytics Cloud Compute Dynamics Edge Fabric Grid Holdings Infra Labs Logic Matrix Mesh Networks Partners Platforms Scale Security Signal Software Stack Storage Systems Technologies Ventures Works';
const endings = 'Inc Ltd GmbH SA AG Group Co BV';

/** Countries, currencies, sectors, categories of risk, and companies. */
export function companySteps(size: MarketSize): readonly FillStep[] {
  const { active } = ranks(size);
  return [
    {
      title: 'reference data',
      sql: `
        insert into country (code, alpha3, numeric3, names)
        select code, code || 'X', lpad((100 + n)::text, 3, '0'), jsonb_build_object('en', code) from unnest(${list(countries)}) with ordinality as c (code, n);
        insert into currency (code, name, minor_unit)
        select code, code, 2 from unnest(${list(currencies)}) as code;
        insert into taxonomy_term (id, scheme, code, labels)
        select bench_fill.id(${idKinds.sector}, n), case when n <= 8 then 'sector' else 'risk-category' end, code, jsonb_build_object('en', code)
        from unnest(${list(sectors)} || array['regulatory', 'geopolitical', 'operational', 'cyber', 'financial']) with ordinality as s (code, n)`,
    },
    {
      title: 'companies',
      sql: `
        insert into company (id, slug, kind, name, status, country_code, jurisdiction, sector_id, founded_on, founded_precision, fiscal_year_end, homepage, description)
        select bench_fill.id(${idKinds.company}, i), 'company-' || i,
          (case when rank < ${active} and i % 2 = 0 then 'FUND' else bench_fill.pick(13, i, array['LEGAL_ENTITY', 'LEGAL_ENTITY', 'LEGAL_ENTITY', 'GROUP', 'BRAND', 'BUSINESS_UNIT', 'OTHER']) end)::company_kind,
          concat_ws(' ', bench_fill.pick(10, i, ${words(firstWords)}), bench_fill.pick(11, i, ${words(secondWords)}), case when bench_fill.chance(12, i) < 0.6 then bench_fill.pick(14, i, ${words(endings)}) end),
          bench_fill.pick(15, i, array['ACTIVE', 'ACTIVE', 'ACTIVE', 'ACQUIRED', 'CLOSED', 'UNKNOWN'])::company_status,
          case when bench_fill.chance(16, i) < 0.9 then country end,
          case when bench_fill.chance(16, i) < 0.4 then country end,
          case when bench_fill.chance(17, i) < 0.8 then bench_fill.id(${idKinds.sector}, 1 + floor(bench_fill.chance(18, i) * 8)::bigint) end,
          case when bench_fill.chance(19, i) < 0.7 then date '1990-01-01' + (bench_fill.chance(20, i) * 12000)::int end,
          (case when bench_fill.chance(19, i) < 0.7 then 'DAY' else 'NONE' end)::date_precision,
          case when bench_fill.chance(21, i) < 0.2 then '--03-31' end,
          case when bench_fill.chance(22, i) < 0.5 then 'https://company-' || i || '.example.com/' end,
          case when bench_fill.chance(23, i) < 0.4 then repeat('It does what companies of its kind do, for customers of every size. ', 1 + (i % 4)::int) end
        from (
          select i, bench_fill.rank_of(i) as rank, (${list(countries)})[1 + floor(16 * power(bench_fill.chance(24, i), 2.2))::int] as country
          from generate_series(0, ${size.companies - 1}) as i
        ) as made`,
    },
  ];
}

function list(texts: readonly string[]): string {
  return `array[${texts.map((text) => `'${text}'`).join(', ')}]`;
}

function words(text: string): string {
  return list(text.split(' '));
}
