import { sql } from 'drizzle-orm';
import { documentKind, sourceDocument, sourceReliability } from '../../db/schema/sources.ts';
import { builder } from '../../graphql/builder.ts';
import { fuzzyDateParts } from '../../graphql/fuzzy-date.ts';

builder.columnEnum(documentKind, {
  description: 'What kind of document it is.',
  values: {
    NEWS_ARTICLE: 'An article of a newspaper, agency or news site.',
    PRESS_RELEASE: 'A text that a company or body gave to the press.',
    FILING: 'A document filed with an authority, such as a 10-K.',
    REPORT: 'A study or market report.',
    DATASET: 'A table or collection of data.',
    WEB_PAGE: 'Any other page of the web.',
    TRANSCRIPT: 'What somebody said, written down.',
    OTHER: 'Anything else.',
  },
});

builder.columnEnum(sourceReliability, {
  description: 'How far a source is to be trusted, on the scale that intelligence services use.',
  values: {
    A: 'Completely reliable.',
    B: 'Usually reliable.',
    C: 'Fairly reliable.',
    D: 'Not usually reliable.',
    E: 'Unreliable.',
    F: 'Cannot be judged.',
  },
});

builder.table(sourceDocument, {
  description: 'A document that the ledger draws on: who published it, when, where it is, and what it says.',
  columns: {
    slug: 'Short name in addresses, stable: `doc-x-gartner-iaas`.',
    kind: 'What kind of document it is.',
    title: 'Title of the document, or a description when it has none.',
    publisherName: 'Name of the publisher, when it is not a company of the ledger.',
    url: 'Where it can be read.',
    lang: 'The language it is written in; `und` when that is not known.',
    publishedNote: 'What is to be said of the date of publication.',
    retrievedAt: 'When it was fetched.',
    sha256: 'SHA-256 of the file that was read, in hexadecimal.',
    licence: 'The licence it may be used under.',
    externalRef: 'Its number or name elsewhere, such as the accession number of a filing.',
    reliability: 'How far its source is to be trusted; null when nobody judged it.',
    openQuestions: 'What a reader may ask that the document leaves open.',
    isEnrichment: 'True when the document was added to check others.',
  },
  filters: {
    publishedOn: 'The day of publication, or the first day that it can be.',
    publishedPrecision: 'How exactly the day of publication is known.',
  },
  types: { url: 'URL', lang: 'LanguageTag' },
  interfaces: ['Node', 'Sourced'],
  registeredAs: 'SOURCE_DOCUMENT',
  order: [{ column: 'publishedOn', direction: 'DESC' }],
  fields: (t) => ({
    publisher: t.one('publisher', {
      description:
        'The company that published it; null when it is not known or not in the ledger (see `publisherName`).',
    }),
    published: t.object({
      type: 'FuzzyDate',
      description: 'When it was published; null when that is not known.',
      parts: ({ columns }) => fuzzyDateParts(columns.publishedOn, columns.publishedPrecision),
      present: ({ columns }) => sql`${columns.publishedOn} is not null`,
    }),
    subjectClaims: t.many('subjectClaims', { description: 'What documents say about this document.' }),
    observations: t.many('observations', { description: 'Figures that were read in the document.' }),
    subjectObservations: t.many('subjectObservations', { description: 'Figures about the document itself.' }),
    reports: t.many('marketReports', { description: 'Market reports that the document is, or cites.' }),
    inconsistencies: t.many('inconsistencies', { description: 'What in the document does not hold together.' }),
  }),
});

builder.tableQueries((t) => ({
  sourceDocument: t.lookup(sourceDocument, {
    description: 'One document; null when there is none.',
    by: {
      id: { column: 'id', description: 'Global id of the document.' },
      slug: { column: 'slug', description: 'Slug of the document, such as `doc-x-gartner-iaas`.' },
    },
  }),
  sourceDocuments: t.list(sourceDocument, { description: 'Documents that the ledger draws on, the latest on top.' }),
}));
