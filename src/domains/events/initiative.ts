import { sql } from 'drizzle-orm';
import { initiative, initiativeKind, initiativeStatus } from '../../db/schema/events.ts';
import { builder } from '../../graphql/builder.ts';
import { fuzzyDateParts } from '../../graphql/fuzzy-date.ts';

builder.columnEnum(initiativeKind, {
  description: 'What a company has started.',
  values: {
    PRODUCT: 'A product or service.',
    DATA_CENTRE: 'Data centres.',
    REGION: 'A cloud region, with the zones in it.',
    PROJECT: 'A project with or for others.',
    RESEARCH: 'Research and development.',
    OTHER: 'Anything else.',
  },
});

builder.columnEnum(initiativeStatus, {
  description: 'How far an initiative has come.',
  values: {
    ANNOUNCED: 'Made public, nothing there yet.',
    PLANNED: 'Planned, with or without a date.',
    LIVE: 'In use.',
    RETIRED: 'No longer in use.',
    CANCELLED: 'Given up before it was in use.',
    UNKNOWN: 'Not known.',
  },
});

builder.table(initiative, {
  description: 'Something that a company started: a product, data centres, a cloud region, a project.',
  columns: {
    slug: 'Short name in addresses, stable: `i-saudi-dc`.',
    kind: 'What it is.',
    name: 'Name of the initiative.',
    description: 'What it is for.',
    status: 'How far it has come.',
    countryCode: 'The country it is in.',
    quantity: 'How many there are of it, such as data centres.',
  },
  filters: {
    startedOn: 'The day on which it started, or the first day that it can be.',
    startedPrecision: 'How exactly the day of the start is known.',
  },
  types: { countryCode: 'CountryCode' },
  interfaces: ['Node', 'Sourced'],
  registeredAs: 'INITIATIVE',
  order: [{ column: 'name', direction: 'ASC' }],
  fields: (t) => ({
    owner: t.one('owner', { description: 'The company that started it.' }),
    country: t.one('country', { description: 'The country it is in.' }),
    started: t.object({
      type: 'FuzzyDate',
      description: 'When it started; null when that is not known.',
      parts: ({ columns }) => fuzzyDateParts(columns.startedOn, columns.startedPrecision),
      present: ({ columns }) => sql`${columns.startedOn} is not null`,
    }),
  }),
});

builder.tableQueries((t) => ({
  initiative: t.lookup(initiative, {
    description: 'One initiative; null when there is none.',
    by: {
      id: { column: 'id', description: 'Global id of the initiative.' },
      slug: { column: 'slug', description: 'Slug of the initiative, such as `i-saudi-dc`.' },
    },
  }),
  initiatives: t.list(initiative, { description: 'Initiatives of companies, by name.' }),
}));
