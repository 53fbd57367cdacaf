import { sql } from 'drizzle-orm';
import { marketReport } from '../../db/schema/markets.ts';
import { builder } from '../../graphql/builder.ts';
import { fuzzyDateParts } from '../../graphql/fuzzy-date.ts';
import { periodParts } from '../../graphql/period.ts';

builder.table(marketReport, {
  description: 'A publication that measures a market: who published it, when, for which period, by what method.',
  columns: {
    slug: 'Short name in addresses, stable: `rep-gartner-iaas-2021`.',
    title: 'Title of the report, or what it is called where it is cited.',
    edition: 'Edition of a report that appears again and again.',
    methodology: 'How the figures were made, in the publisher’s account.',
    isEnrichment: 'True when the report comes from a document that was added to check others.',
  },
  filters: {
    publishedOn: 'The day of publication, or the first day that it can be.',
    publishedPrecision: 'How exactly the day of publication is known.',
    period: 'The days that the report covers.',
  },
  interfaces: ['Node', 'Sourced'],
  registeredAs: 'MARKET_REPORT',
  order: [{ column: 'publishedOn', direction: 'DESC' }],
  fields: (t) => ({
    publisher: t.one('publisher', { description: 'The research firm or company that published it.' }),
    market: t.one('market', { description: 'The market that it measures.' }),
    published: t.object({
      type: 'FuzzyDate',
      description: 'When it was published; null when that is not known.',
      parts: ({ columns }) => fuzzyDateParts(columns.publishedOn, columns.publishedPrecision),
      present: ({ columns }) => sql`${columns.publishedOn} is not null`,
    }),
    period: t.object({
      type: 'Period',
      description: 'The time that the report covers; null when it is not stated.',
      parts: ({ columns }) => periodParts({ period: columns.period }),
      present: ({ columns }) => sql`${columns.period} is not null`,
    }),
    document: t.one('document', { description: 'The document in which the report, or what is cited of it, was read.' }),
    replaces: t.one('replaces', { description: 'The earlier report that this one takes the place of.' }),
    replacedBy: t.many('replacedBy', { description: 'Later reports that take the place of this one.' }),
    observations: t.many('observations', { description: 'Figures that the report gives.' }),
    subjectObservations: t.many('subjectObservations', { description: 'Figures about the report itself.' }),
  }),
});

builder.tableQueries((t) => ({
  marketReport: t.lookup(marketReport, {
    description: 'One market report; null when there is none.',
    by: {
      id: { column: 'id', description: 'Global id of the report.' },
      slug: { column: 'slug', description: 'Slug of the report, such as `rep-gartner-iaas-2021`.' },
    },
  }),
  marketReports: t.list(marketReport, { description: 'Market reports, the latest on top.' }),
}));
