import { fxRate, rateBasis } from '../../db/schema/reference.ts';
import { builder } from '../../graphql/builder.ts';

builder.columnEnum(rateBasis, {
  description: 'Which rate of a time an exchange rate is.',
  values: {
    SPOT: 'The rate of the day itself.',
    MONTH_AVG: 'The average of the month in which the day lies.',
    YEAR_AVG: 'The average of the year in which the day lies.',
  },
});

builder.table(fxRate, {
  description:
    'An exchange rate as its source gave it: what one unit of the base currency is worth in the quote currency.',
  columns: {
    baseCode: 'Code of the currency whose one unit is valued.',
    quoteCode: 'Code of the currency in which it is valued.',
    basis: 'Whether it is the rate of a day or an average.',
    onDate: 'The day that the rate is for, or the first day of the time that it is an average of.',
    rate: 'Units of the quote currency for one unit of the base currency.',
    source: 'Who published the rate.',
  },
  types: { baseCode: 'CurrencyCode', quoteCode: 'CurrencyCode' },
  order: [{ column: 'onDate', direction: 'DESC' }],
  fields: (t) => ({
    base: t.one('base', { description: 'The currency whose one unit is valued.' }),
    quote: t.one('quote', { description: 'The currency in which it is valued.' }),
  }),
});

builder.tableQueries((t) => ({
  fxRates: t.list(fxRate, { description: 'Exchange rates, the latest first.' }),
}));
