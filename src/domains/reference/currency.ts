import { sql } from 'drizzle-orm';
import { currency } from '../../db/schema/reference.ts';
import { builder } from '../../graphql/builder.ts';
import { fuzzyDateParts } from '../../graphql/fuzzy-date.ts';

builder.table(currency, {
  description: 'A currency of ISO 4217; one that was withdrawn stays, as old amounts are in it.',
  columns: {
    code: 'ISO 4217 code, such as `USD`; it stands wherever the graph names a currency by code.',
    name: 'English name of the currency.',
    minorUnit: 'How many decimals its amounts have: 2 for cents; null when ISO 4217 gives none.',
  },
  filters: {
    withdrawnOn: 'First day that the withdrawal can be; unknown for a currency in use.',
    withdrawnPrecision: 'How exactly the withdrawal’s date is known.',
  },
  types: { code: 'CurrencyCode' },
  order: [{ column: 'code', direction: 'ASC' }],
  fields: (t) => ({
    withdrawn: t.object({
      type: 'FuzzyDate',
      description: 'When the currency was withdrawn; null while it is in use.',
      parts: ({ columns }) => fuzzyDateParts(columns.withdrawnOn, columns.withdrawnPrecision),
      present: ({ columns }) => sql`${columns.withdrawnOn} is not null`,
    }),
    ratesAsBase: t.many('ratesAsBase', {
      description: 'Exchange rates that say what one unit of this currency is worth in another.',
    }),
    ratesAsQuote: t.many('ratesAsQuote', {
      description: 'Exchange rates that say what one unit of another currency is worth in this one.',
    }),
  }),
});

builder.tableQueries((t) => ({
  currency: t.lookup(currency, {
    description: 'A currency by its code; null when there is none.',
    by: { code: { column: 'code', type: 'CurrencyCode', description: 'ISO 4217 code, such as `USD`.' } },
  }),
  currencies: t.list(currency, { description: 'Currencies, in use and withdrawn, by code.' }),
}));
