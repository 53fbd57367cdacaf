import { idKinds, ranks } from './chance.ts';
import type { FillStep } from './fill-step.ts';
import type { MarketSize } from './size.ts';

// The kinds of a partner's partnerships follow each other, so that no two of the same pair are of the same kind at the same time.
const kinds =
  "array['RESELLER', 'DISTRIBUTOR', 'SYSTEM_INTEGRATOR', 'MANAGED_SERVICE_PROVIDER', 'ISV', 'TECHNOLOGY_ALLIANCE', 'SUPPLIER', 'TRAINING', 'CO_SELL', 'MARKETPLACE', 'MEMBER', 'STRATEGIC', 'UNSPECIFIED']";

/** Programmes of the hubs, partnerships, risks, and who is exposed to them. */
export function partnerSteps(size: MarketSize): readonly FillStep[] {
  const { hubs } = ranks(size);
  const risks = size.companies / 50;
  return [
    {
      title: 'programmes and partnerships',
      sql: `
        insert into programme (id, slug, owner_id, kind, name, tiers)
        select bench_fill.id(${idKinds.programme}, company), 'programme-' || company, bench_fill.id(${idKinds.company}, company), 'PARTNER_PROGRAMME', 'Partner programme no. ' || rank, array['silver', 'gold']
        from generate_series(0, ${hubs - 1}) as rank, bench_fill.company_at(rank) as company;
        insert into partnership (id, slug, provider_id, partner_id, kind, programme_id, tier, status, valid)
        select bench_fill.id(${idKinds.partnership}, i), 'partnership-' || i, bench_fill.id(${idKinds.company}, provider), bench_fill.id(${idKinds.company}, partner),
          (${kinds})[1 + (i / ${size.companies} + partner) % 13]::partnership_kind,
          case when is_hub and bench_fill.chance(72, i) < 0.6 then bench_fill.id(${idKinds.programme}, provider) end,
          case when is_hub and bench_fill.chance(72, i) < 0.4 then bench_fill.pick(73, i, array['silver', 'gold']) end,
          bench_fill.pick(74, i, array['ACTIVE', 'ACTIVE', 'ACTIVE', 'ANNOUNCED', 'ENDED', 'UNKNOWN'])::partnership_status,
          daterange(case when bench_fill.chance(75, i) < 0.6 then date '2012-01-01' + (bench_fill.chance(76, i) * 4000)::int end, null)
        from (
          select i, partner, provider, bench_fill.rank_of(provider) < ${hubs} as is_hub
          from generate_series(0, ${size.partnerships - 1}) as i,
            lateral (select bench_fill.company_at(i % ${size.companies}) as partner, bench_fill.actor(70, i) as chosen) as pair,
            lateral (select case when chosen = partner then bench_fill.company_at((bench_fill.rank_of(chosen) + 1) % ${hubs}) else chosen end as provider) as other
        ) as made`,
    },
    {
      title: 'risks and exposures',
      sql: `
        insert into risk (id, slug, category_id, title, consequence, likelihood, impact, assessment_basis, status, treatment, regions, identified_on)
        select bench_fill.id(${idKinds.risk}, i), 'risk-' || i, bench_fill.id(${idKinds.sector}, 9 + i % 5), 'Risk no. ' || i / 2,
          case when bench_fill.chance(80, i) < 0.5 then 'Customers would have to look elsewhere.' end,
          case when is_scored then 1 + floor(5 * bench_fill.chance(82, i)) end, case when is_scored then 1 + floor(5 * bench_fill.chance(83, i)) end,
          case when is_scored then 'By what was reported of it.' end,
          bench_fill.pick(84, i, array['OPEN', 'OPEN', 'IDENTIFIED', 'TREATING'])::risk_status, bench_fill.pick(85, i, array['NONE', 'REDUCE'])::risk_treatment, array['world'],
          case when bench_fill.chance(86, i) < 0.7 then date '2018-01-01' + (bench_fill.chance(87, i) * 2500)::int end
        from (select i, bench_fill.chance(81, i) < 0.7 as is_scored from generate_series(0, ${risks - 1}) as i) as made;
        insert into risk_exposure (id, risk_id, company_id, kind, likelihood, impact, rationale, valid)
        select bench_fill.id(${idKinds.exposure}, i), bench_fill.id(${idKinds.risk}, i % ${risks}), bench_fill.id(${idKinds.company}, bench_fill.subject(90, i)),
          bench_fill.pick(94, i, array['DIRECT', 'DIRECT', 'VIA_GEOGRAPHY'])::exposure_kind,
          case when bench_fill.chance(95, i) < 0.5 then 1 + floor(5 * bench_fill.chance(96, i)) end, case when bench_fill.chance(95, i) < 0.5 then 3 end,
          case when bench_fill.chance(97, i) < 0.4 then 'It depends on it for what it sells.' end,
          daterange(date '2000-01-01' + 30 * (i / ${risks})::int, date '2000-01-31' + 30 * (i / ${risks})::int)
        from generate_series(0, ${size.exposures - 1}) as i`,
    },
  ];
}
