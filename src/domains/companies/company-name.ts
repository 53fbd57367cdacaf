import { companyName, nameKind } from '../../db/schema/companies.ts';
import { builder } from '../../graphql/builder.ts';
import { periodParts } from '../../graphql/period.ts';

builder.columnEnum(nameKind, {
  description: 'How a name stands to the company that it names.',
  values: {
    LEGAL: 'The registered name.',
    TRADING: 'The name it does business under.',
    SHORT: 'A shortened name in common use.',
    FORMER: 'A name it no longer bears.',
    TRANSLATED: 'The name in another language.',
    TRANSLITERATED: 'The name in another script.',
    ACRONYM: 'Initials, such as AWS.',
    AMBIGUOUS_MENTION:
      'A name that a source used and that may have meant another company; never to be shown as its name.',
  },
});

builder.table(companyName, {
  description: 'A name by which a company is or was known, in one language.',
  registeredAs: 'COMPANY_NAME',
  interfaces: ['Node', 'Sourced'],
  columns: {
    name: 'The name, in its own script.',
    lang: 'Language of the name; `und` when it belongs to none.',
    kind: 'How the name stands to the company.',
    isPrimary: 'True for the one name to show in its language.',
    normalised: 'The name as searches compare it: lower case, without accents and punctuation, in any script.',
  },
  filters: { valid: 'The time in which the company bears the name.' },
  types: { lang: 'LanguageTag' },
  order: [
    { column: 'isPrimary', direction: 'DESC' },
    { column: 'lang', direction: 'ASC' },
    { column: 'name', direction: 'ASC' },
  ],
  fields: (t) => ({
    company: t.one('company', { description: 'The company that bears the name.' }),
    valid: t.object({
      type: 'Period',
      description: 'The time in which the company bears the name; an open end is not known or has not come.',
      parts: ({ columns }) => periodParts({ period: columns.valid }),
    }),
  }),
});
