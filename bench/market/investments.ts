import { idKinds } from './chance.ts';
import type { FillStep } from './fill-step.ts';
import type { MarketSize } from './size.ts';

/** Investments and who takes part in them. */
export function investmentSteps(size: MarketSize): readonly FillStep[] {
  return [
    {
      title: 'investments',
      sql: `
        insert into investment (id, slug, kind, stage, title, purpose, status, announced_on, announced_precision, amount, amount_high, currency_code, amount_qualifier, instruments, regions)
        select bench_fill.id(${idKinds.investment}, i), 'investment-' || i, kind::investment_kind,
          case when kind = 'FUNDING_ROUND' then bench_fill.pick(31, i, array['SEED', 'SERIES_A', 'SERIES_B', 'SERIES_C', 'VENTURE', 'UNDISCLOSED']) end::funding_stage,
          initcap(replace(kind, '_', ' ')) || ' no. ' || i,
          case when bench_fill.chance(32, i) < 0.3 then 'To enlarge what is sold already, and to open offices abroad.' end,
          bench_fill.pick(33, i, array['ANNOUNCED', 'COMPLETED', 'COMPLETED', 'UNKNOWN'])::investment_status,
          case when is_dated then date '2025-12-31' - (5800 * power(bench_fill.chance(35, i), 1.5))::int end,
          (case when is_dated then 'DAY' else 'NONE' end)::date_precision,
          amount,
          case when qualifier = 'BETWEEN' then amount * 2 end,
          case when amount is not null then bench_fill.pick(36, i, array['USD', 'USD', 'USD', 'CNY', 'EUR', 'GBP', 'JPY', 'INR']) end,
          (case when amount is null then 'UNDISCLOSED' else qualifier end)::amount_qualifier,
          case when bench_fill.chance(37, i) < 0.5 then array[bench_fill.pick(38, i, array['FUNDING', 'EQUITY', 'CREDIT', 'REBATE', 'TRAINING'])]::investment_instrument[] else '{}' end,
          case when bench_fill.chance(39, i) < 0.3 then array[bench_fill.pick(40, i, array['world', 'CN', 'US', 'europe'])] else '{}' end
        from (
          select i, bench_fill.pick(30, i, array['FUNDING_ROUND', 'FUNDING_ROUND', 'FUNDING_ROUND', 'FUNDING_ROUND', 'ACQUISITION', 'ACQUISITION', 'CAPEX', 'DEBT', 'GRANT', 'IPO']) as kind,
            bench_fill.chance(34, i) < 0.88 as is_dated,
            case when amount is not null then bench_fill.pick(43, i, array['EXACT', 'EXACT', 'EXACT', 'APPROXIMATE', 'AT_LEAST', 'BETWEEN']) end as qualifier, amount
          from generate_series(0, ${size.investments - 1}) as i,
            lateral (select case when bench_fill.chance(41, i) < 0.75 then (1 + floor(9 * bench_fill.chance(42, i)))::numeric * power(10::numeric, 5 + floor(5 * power(bench_fill.chance(44, i), 1.5))::int)::numeric(20, 0) end as amount) as stated
        ) as made`,
    },
    {
      title: 'parties of investments',
      sql: `
        insert into investment_party (id, investment_id, role, company_id, group_label, amount, currency_code)
        select bench_fill.id(${idKinds.party}, i * 4 + place), bench_fill.id(${idKinds.investment}, i), role::investment_role,
          case when not is_group then bench_fill.id(${idKinds.company}, case when role = 'TARGET' then bench_fill.subject(60, i) else bench_fill.actor(50 + 2 * place, i) end) end,
          case when is_group then 'partners of the company' end,
          case when role = 'LEAD_INVESTOR' and bench_fill.chance(58, i) < 0.3 then 1000000 end,
          case when role = 'LEAD_INVESTOR' and bench_fill.chance(58, i) < 0.3 then 'USD' end
        from generate_series(0, ${size.investments - 1}) as i,
          lateral (select bench_fill.pick(30, i, array['FUNDING_ROUND', 'FUNDING_ROUND', 'FUNDING_ROUND', 'FUNDING_ROUND', 'ACQUISITION', 'ACQUISITION', 'CAPEX', 'DEBT', 'GRANT', 'IPO']) as kind) as of_kind,
          lateral (values (0, 'TARGET', kind not in ('CAPEX', 'IPO')), (1, 'ACQUIRER', kind = 'ACQUISITION'), (1, 'INVESTOR', kind <> 'ACQUISITION'),
            (2, 'LEAD_INVESTOR', kind = 'FUNDING_ROUND' and bench_fill.chance(56, i) < 0.6)) as party (place, role, takes_part),
          lateral (select role = 'TARGET' and bench_fill.chance(57, i) < 0.03 as is_group) as known
        where takes_part`,
    },
  ];
}
