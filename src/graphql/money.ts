import { type Column, sql } from 'drizzle-orm';
import { amountQualifier } from '../db/schema/reference.ts';
import { builder } from './builder.ts';

builder.columnEnum(amountQualifier, {
  description: 'How exactly an amount or a value is known.',
  values: {
    EXACT: 'Given as this very figure.',
    APPROXIMATE: 'Given as about this figure.',
    AT_LEAST: 'This figure or more.',
    AT_MOST: 'This figure or less.',
    BETWEEN: 'Between this figure and the higher one.',
    UNDISCLOSED: 'Known to exist, but not made public.',
  },
});

builder.embedded('Money', {
  description: 'An amount of money as its source stated it, in the stated currency. Nothing in it is converted.',
  fields: (t) => ({
    amount: t.part({
      part: 'amount',
      type: 'Decimal',
      description: 'The stated amount in units of the currency (not thousands, not cents).',
    }),
    amountHigh: t.part({
      part: 'amountHigh',
      type: 'Decimal',
      nullable: true,
      description: 'The upper end, in units of the currency, when a range was stated (`qualifier` is BETWEEN).',
    }),
    currency: t.part({ part: 'currency', type: 'CurrencyCode', description: 'The stated currency.' }),
    qualifier: t.part({ part: 'qualifier', type: 'AmountQualifier', description: 'How exactly the amount is known.' }),
  }),
});

/** The parts of a `Money`, from the columns that hold it. */
export function moneyParts(columns: { amount: Column; amountHigh?: Column; currencyCode: Column; qualifier?: Column }) {
  return {
    amount: sql`${columns.amount}::text`,
    amountHigh: columns.amountHigh ? sql`${columns.amountHigh}::text` : sql`null::text`,
    currency: sql`${columns.currencyCode}`,
    qualifier: columns.qualifier ? sql`${columns.qualifier}` : sql`'EXACT'::text`,
  };
}
