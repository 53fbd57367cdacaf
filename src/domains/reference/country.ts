import { country } from '../../db/schema/reference.ts';
import { builder } from '../../graphql/builder.ts';
import { localizedTextParts } from '../../graphql/localized-text.ts';

builder.table(country, {
  description: 'A country or territory of ISO 3166-1.',
  columns: {
    code: 'ISO 3166-1 alpha-2 code, such as `CN`; it stands wherever the graph names a country by code.',
    alpha3: 'ISO 3166-1 alpha-3 code, such as `CHN`.',
    numeric3: 'ISO 3166-1 numeric code with its leading zeros, such as `156`.',
  },
  filters: { names: 'Names by language.' },
  types: { code: 'CountryCode' },
  order: [{ column: 'code', direction: 'ASC' }],
  fields: (t) => ({
    name: t.object({
      type: 'LocalizedText',
      description: 'The country’s short name.',
      parts: ({ columns }) => localizedTextParts(columns.names),
    }),
  }),
});

builder.tableQueries((t) => ({
  country: t.lookup(country, {
    description: 'A country by its code; null when there is none.',
    by: { code: { column: 'code', type: 'CountryCode', description: 'ISO 3166-1 alpha-2 code, such as `CN`.' } },
  }),
  countries: t.list(country, { description: 'Countries and territories, by code.' }),
}));
