import { and, eq, gte, inArray, type SQL, sql } from 'drizzle-orm';
import { builder, CompanyKind, db, FundingStage, InvestmentKind, PartnershipKind } from './builder.ts';
import { company, investment, investmentParty, partnership } from './tables.ts';

const CompanyWhere = builder.inputType('CompanyWhere', {
  fields: (t) => ({ kind: t.field({ type: CompanyKind }), country: t.string() }),
});
const InvestmentWhere = builder.inputType('InvestmentWhere', {
  fields: (t) => ({
    kinds: t.field({ type: [InvestmentKind] }),
    stage: t.field({ type: FundingStage }),
    least: t.string(),
    party: t.string(),
  }),
});
const PartnershipWhere = builder.inputType('PartnershipWhere', {
  fields: (t) => ({ kind: t.field({ type: PartnershipKind }) }),
});
const ObservationWhere = builder.inputType('ObservationWhere', {
  fields: (t) => ({ market: t.string({ required: true }), metric: t.string({ required: true }) }),
});
const CompanyOrder = builder.enumType('CompanyOrder', { values: ['NAME', 'LATEST'] as const });
const InvestmentOrder = builder.enumType('InvestmentOrder', { values: ['ANNOUNCED', 'AMOUNT'] as const });
const ObservationOrder = builder.enumType('ObservationOrder', { values: ['VALUE'] as const });

builder.queryType({
  fields: (t) => ({
    company: t.drizzleField({
      type: 'company',
      args: { slug: t.arg.string({ required: true }) },
      resolve: (query, _root, { slug }) => db.query.company.findFirst(query({ where: { slug } })),
    }),
    companies: t.drizzleConnection({
      type: 'company',
      args: { where: t.arg({ type: CompanyWhere }), orderBy: t.arg({ type: CompanyOrder }) },
      totalCount: (_root, { where }) =>
        db.$count(
          company,
          every(where?.kind && eq(company.kind, where.kind), where?.country && eq(company.countryCode, where.country)),
        ),
      resolve: (query, _root, { where, orderBy }) =>
        db.query.company.findMany(
          query({
            where: {
              ...(where?.kind ? { kind: where.kind } : {}),
              ...(where?.country ? { countryCode: where.country } : {}),
            },
            orderBy: orderBy === 'NAME' ? { name: 'asc' } : { id: 'desc' },
          }),
        ),
    }),
    investments: t.drizzleConnection({
      type: 'investment',
      args: { where: t.arg({ type: InvestmentWhere }), orderBy: t.arg({ type: InvestmentOrder }) },
      // Larger than the others, so that the bench comes to its depth before long.
      maxSize: 10_000,
      totalCount: (_root, { where }) => db.$count(investment, investmentsWhere(where)),
      resolve: (query, _root, { where, orderBy }) =>
        db.query.investment.findMany(
          query({
            where: {
              ...(where?.kinds ? { kind: { in: where.kinds } } : {}),
              ...(where?.stage ? { stage: where.stage } : {}),
              ...(where?.least ? { amount: { gte: where.least } } : {}),
              ...(where?.party ? { parties: { company: { slug: where.party } } } : {}),
            },
            // Unknown values come last; the plugin has no NULLS LAST, and no cursor for an unknown value.
            ...(orderBy === 'AMOUNT'
              ? { orderBy: { amount: 'desc', id: 'desc' } }
              : {
                  extras: { announced: (table) => sql<string>`coalesce(${table.announcedOn}, '-infinity')` },
                  orderBy: { announced: 'desc', id: 'desc' },
                }),
          }),
        ),
    }),
    partnerships: t.drizzleConnection({
      type: 'partnership',
      args: { where: t.arg({ type: PartnershipWhere }) },
      totalCount: (_root, { where }) => db.$count(partnership, every(where?.kind && eq(partnership.kind, where.kind))),
      resolve: (query, _root, { where }) =>
        db.query.partnership.findMany(
          query({ where: where?.kind ? { kind: where.kind } : {}, orderBy: { slug: 'asc' } }),
        ),
    }),
    risks: t.drizzleConnection({
      type: 'risk',
      resolve: (query) => db.query.risk.findMany(query({ orderBy: { title: 'asc' } })),
    }),
    markets: t.drizzleConnection({
      type: 'market',
      resolve: (query) => db.query.market.findMany(query({ orderBy: { name: 'asc' } })),
    }),
    observations: t.drizzleConnection({
      type: 'observation',
      args: {
        where: t.arg({ type: ObservationWhere, required: true }),
        orderBy: t.arg({ type: ObservationOrder, required: true }),
      },
      resolve: (query, _root, { where }) =>
        db.query.observation.findMany(
          query({
            where: { market: { slug: where.market }, metric: { slug: where.metric } },
            extras: { known: (table) => sql<string>`coalesce(${table.value}, '-infinity')` },
            orderBy: { known: 'desc', id: 'desc' },
          }),
        ),
    }),
  }),
});

function investmentsWhere(where: typeof InvestmentWhere.$inferInput | null | undefined): SQL | undefined {
  const parties = db
    .select({ id: investmentParty.investmentId })
    .from(investmentParty)
    .innerJoin(company, eq(company.id, investmentParty.companyId));
  return every(
    where?.kinds && inArray(investment.kind, [...where.kinds]),
    where?.stage && eq(investment.stage, where.stage),
    where?.least && gte(investment.amount, where.least),
    where?.party && inArray(investment.id, parties.where(eq(company.slug, where.party))),
  );
}

function every(...conditions: readonly (SQL | '' | null | undefined)[]): SQL | undefined {
  return and(...conditions.map((condition) => condition || undefined));
}
