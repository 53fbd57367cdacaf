import { sql } from 'drizzle-orm';
import { fundingStage, investment, investmentKind, investmentStatus } from '../../db/schema/investments.ts';
import { programme } from '../../db/schema/partners.ts';
import { currency } from '../../db/schema/reference.ts';
import { builder } from '../../graphql/builder.ts';
import { fuzzyDateParts } from '../../graphql/fuzzy-date.ts';
import { moneyParts } from '../../graphql/money.ts';
import { periodParts } from '../../graphql/period.ts';

builder.columnEnum(investmentKind, {
  description: 'What sort of investment it is.',
  values: {
    CORPORATE_PROGRAMME: 'A company’s plan to spend on a purpose of its own, such as its partners or a region.',
    FUNDING_ROUND: 'A company raises money from investors.',
    ACQUISITION: 'A company buys another, or a controlling part of it.',
    MERGER: 'Two companies become one.',
    CAPEX: 'Capital expenditure: data centres, equipment, networks.',
    JOINT_VENTURE: 'Companies found one together.',
    IPO: 'Initial public offering: a company’s shares come to an exchange.',
    DEBT: 'A company borrows.',
    GRANT: 'Money given without a share or a debt in return.',
    DIVESTITURE: 'A company sells a part of itself.',
    OTHER: 'Any other investment.',
  },
});

builder.columnEnum(fundingStage, {
  description: 'Which round of a company’s funding it is.',
  values: {
    PRE_SEED: 'Before the seed round.',
    SEED: 'The first outside money.',
    ANGEL: 'Money of private persons.',
    SERIES_A: 'Series A round.',
    SERIES_B: 'Series B round.',
    SERIES_C: 'Series C round.',
    SERIES_D: 'Series D round.',
    SERIES_E: 'Series E round.',
    SERIES_F: 'Series F round.',
    SERIES_G: 'Series G round.',
    SERIES_H: 'Series H round.',
    VENTURE: 'Venture capital, of a round that is not named.',
    PRIVATE_EQUITY: 'Private equity.',
    DEBT_FINANCING: 'A loan.',
    CONVERTIBLE_NOTE: 'A loan that can turn into shares.',
    CORPORATE_ROUND: 'Money of a company that wants to work with the target.',
    CROWDFUNDING: 'Money of many small investors.',
    GRANT: 'A gift, from a government or foundation.',
    POST_IPO_EQUITY: 'New shares of a listed company.',
    POST_IPO_DEBT: 'A loan to a listed company.',
    POST_IPO_SECONDARY: 'Shares of a listed company that change hands.',
    UNDISCLOSED: 'The round was not made public.',
    OTHER: 'Any other round.',
  },
});

builder.columnEnum(investmentStatus, {
  description: 'How far an investment has come.',
  values: {
    RUMOURED: 'Reported without confirmation.',
    ANNOUNCED: 'Made public by a party.',
    COMMITTED: 'Bound by contract or decision.',
    IN_PROGRESS: 'Being spent or carried out.',
    COMPLETED: 'Spent or closed.',
    CANCELLED: 'Given up.',
    UNKNOWN: 'The ledger does not know.',
  },
});

builder.table(investment, {
  description: 'Money or other means committed to a purpose: a corporate programme, a funding round, an acquisition.',
  registeredAs: 'INVESTMENT',
  interfaces: ['Node', 'Sourced'],
  columns: {
    slug: 'Readable key of the investment, such as `inv-ali-1bn`.',
    kind: 'What sort of investment it is.',
    stage: 'Which round of funding it is; only for rounds, debt and grants.',
    title: 'What it is called, in the ledger’s words.',
    purpose: 'What the money is for.',
    status: 'How far it has come.',
    closedOn: 'The day on which it was closed; null while it is open or when the day is not known.',
    instruments: 'In what forms it is given; empty when the source names none.',
    regions: 'Where it is for: `world`, a region, a country’s code, or `world-ex-CN` for the world without China.',
  },
  filters: {
    announcedOn: 'First day that the announcement can be.',
    announcedPrecision: 'How exactly the announcement’s date is known.',
    period: 'The time over which it is spent.',
    periodKind: 'What kind of period it is spent over.',
    fiscalPeriods: 'For how many fiscal years it runs, when only that is said.',
    periodLabel: 'What the source calls the time over which it is spent.',
    amount: 'The stated amount in units of its own currency; compare within one `currencyCode`.',
    amountHigh: 'The upper end of a stated range, in units of the currency.',
    currencyCode: 'Code of the stated currency.',
    amountQualifier: 'How exactly the amount is known; UNDISCLOSED when there is none.',
  },
  types: { currencyCode: 'CurrencyCode' },
  order: [{ column: 'announcedOn', direction: 'DESC' }],
  fields: (t) => ({
    amount: t.object({
      type: 'Money',
      description: 'The amount as it was stated; null when it is undisclosed.',
      parts: ({ columns }) => moneyParts({ ...columns, qualifier: columns.amountQualifier }),
      present: ({ columns }) => sql`${columns.amount} is not null`,
    }),
    currency: t.one('currency', { description: 'The currency of the amount; null when that is undisclosed.' }),
    announced: t.object({
      type: 'FuzzyDate',
      description: 'When it was announced; null when that is not known.',
      parts: ({ columns }) => fuzzyDateParts(columns.announcedOn, columns.announcedPrecision),
      present: ({ columns }) => sql`${columns.announcedOn} is not null`,
    }),
    period: t.object({
      type: 'Period',
      description:
        'The time over which it is spent, as far as the source says it; without days when it names none. Null when it says nothing.',
      parts: ({ columns }) => periodParts({ ...columns, kind: columns.periodKind, label: columns.periodLabel }),
      present: ({ columns }) =>
        sql`num_nonnulls(${columns.period}, ${columns.periodKind}, ${columns.fiscalPeriods}, ${columns.periodLabel}) > 0`,
    }),
    programme: t.one('programme', { description: 'The programme that it pays for.' }),
    parties: t.many('parties', {
      description: 'Who takes part and in which role: companies, or groups of which only a label is known.',
    }),
  }),
});

builder.tableFields(programme, (t) => ({
  investments: t.many('investments', { description: 'Investments that pay for the programme.' }),
}));

builder.tableFields(currency, (t) => ({
  investments: t.many('investments', { description: 'Investments whose amount is stated in the currency.' }),
}));

builder.tableQueries((t) => ({
  investment: t.lookup(investment, {
    description: 'An investment by exactly one of its keys; null when there is none.',
    by: {
      id: { column: 'id', description: 'Global id of the investment.' },
      slug: { column: 'slug', description: 'Readable key, such as `inv-ali-1bn`.' },
    },
  }),
  investments: t.list(investment, {
    description: 'Investments of every kind, the latest announced first and those without a date last.',
  }),
}));
