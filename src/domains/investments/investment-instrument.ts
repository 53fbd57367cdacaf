import { type Column, sql } from 'drizzle-orm';
import { investment, investmentInstrument } from '../../db/schema/investments.ts';
import { builder } from '../../graphql/builder.ts';

type Instrument = (typeof investmentInstrument.enumValues)[number];

builder.columnEnum(investmentInstrument, {
  description:
    'In what form an investment is given. Funding to market development funds are financial, the rest is not.',
  values: {
    FUNDING: 'Money for a purpose, in no form that the source names more closely.',
    EQUITY: 'Money for a share in a company.',
    DEBT: 'Money to be paid back.',
    GRANT: 'Money that is not to be paid back.',
    REBATE: 'Money back on what a partner sells or buys.',
    CREDIT: 'Credit for the investor’s own services.',
    MARKET_DEVELOPMENT_FUND: 'Money for a partner’s marketing.',
    GO_TO_MARKET: 'Help in selling: joint campaigns, leads, sales staff.',
    TRAINING: 'Training and certification.',
    TECHNICAL_SUPPORT: 'Engineers’ help.',
    INFRASTRUCTURE: 'Data centres, servers, networks.',
    IN_KIND: 'Any other thing than money.',
  },
});

const financial = [
  'FUNDING',
  'EQUITY',
  'DEBT',
  'GRANT',
  'REBATE',
  'CREDIT',
  'MARKET_DEVELOPMENT_FUND',
] as const satisfies readonly Instrument[];

const isFinancial = (instrument: Instrument) => (financial as readonly Instrument[]).includes(instrument);

/** Those of a column of instruments that are in a list, in the column's order. */
function instrumentsAmong(column: Column, list: readonly Instrument[]) {
  const among = sql.raw(`'{${list.join(',')}}'::investment_instrument[]`);
  return sql`array(select given.instrument from unnest(${column}) with ordinality as given(instrument, place) where given.instrument = any(${among}) order by given.place)`;
}

builder.tableFields(investment, (t) => ({
  financialInstruments: t.expression({
    type: ['InvestmentInstrument'],
    description:
      'Those of the instruments that are money: funding, equity, debt, grants, rebates, credits, market funds.',
    sql: ({ columns }) => instrumentsAmong(columns.instruments, financial),
  }),
  nonFinancialInstruments: t.expression({
    type: ['InvestmentInstrument'],
    description:
      'Those of the instruments that are not money: help in selling, training, support, infrastructure, things.',
    sql: ({ columns }) =>
      instrumentsAmong(
        columns.instruments,
        investmentInstrument.enumValues.filter((instrument) => !isFinancial(instrument)),
      ),
  }),
}));
