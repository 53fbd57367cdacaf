import { sql } from 'drizzle-orm';
import { event, eventKind } from '../../db/schema/events.ts';
import { builder } from '../../graphql/builder.ts';
import { periodParts } from '../../graphql/period.ts';

builder.columnEnum(eventKind, {
  description: 'What kind of event it is.',
  values: {
    SUMMIT: 'A conference or summit.',
    ANNOUNCEMENT: 'Something is made public.',
    AGREEMENT_SIGNING: 'Agreements are signed.',
    PRODUCT_LAUNCH: 'A product or service comes onto the market.',
    FACILITY_LAUNCH: 'A data centre or another site opens.',
    LOCKDOWN: 'A city or region is closed down.',
    RESULTS: 'A company publishes its results.',
    CUSTOMER_MOVE: 'A customer changes its provider.',
    EXPORT_CONTROL: 'A state limits exports.',
    REGULATION: 'A state or authority makes a rule.',
    OUTAGE: 'A service fails.',
    BREACH: 'Data gets into the wrong hands.',
    LAWSUIT: 'A case goes before a court.',
    APPOINTMENT: 'Somebody takes an office.',
    OTHER: 'Anything else.',
  },
});

builder.table(event, {
  description: 'Something that happened in the market, and whom and what it has to do with.',
  columns: {
    slug: 'Short name in addresses, stable: `e-summit`.',
    kind: 'What kind of event it is.',
    title: 'The event in a few words.',
    description: 'What happened.',
    occurredPrecision: 'How exactly the days of `occurred` are known.',
    countryCode: 'The country where it happened.',
    place: 'The town or site where it happened.',
    itemCount: 'How many things the event is about, such as agreements signed.',
    itemCountQualifier: 'How exactly that number is known.',
  },
  filters: { occurred: 'The days on which it happened.' },
  types: { countryCode: 'CountryCode' },
  interfaces: ['Node', 'Sourced'],
  registeredAs: 'EVENT',
  order: [{ column: 'occurred', direction: 'DESC' }],
  fields: (t) => ({
    occurred: t.object({
      type: 'Period',
      description:
        'The days on which it happened, as exactly as `occurredPrecision` says; null when they are not known.',
      parts: ({ columns }) => periodParts({ period: columns.occurred }),
      present: ({ columns }) => sql`${columns.occurred} is not null`,
    }),
    country: t.one('country', { description: 'The country where it happened.' }),
    links: t.many('links', { description: 'Whom and what the event has to do with, and in which role.' }),
  }),
});

builder.tableQueries((t) => ({
  event: t.lookup(event, {
    description: 'One event; null when there is none.',
    by: {
      id: { column: 'id', description: 'Global id of the event.' },
      slug: { column: 'slug', description: 'Slug of the event, such as `e-summit`.' },
    },
  }),
  events: t.list(event, { description: 'Events, by title.' }),
}));
