import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  index,
  jsonb,
  pgEnum,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { entityTable, instant, latestFirst, ledgerTable, reference, slug } from '../columns.ts';
import { company } from './companies.ts';
import { observation } from './markets.ts';
import { datePrecision, statementRank } from './reference.ts';
import { node } from './support.ts';

export const documentKind = pgEnum('document_kind', [
  'NEWS_ARTICLE',
  'PRESS_RELEASE',
  'FILING',
  'REPORT',
  'DATASET',
  'WEB_PAGE',
  'TRANSCRIPT',
  'OTHER',
]);

/** How far a publisher is to be trusted, from A (completely) to F (cannot be judged). */
export const sourceReliability = pgEnum('source_reliability', ['A', 'B', 'C', 'D', 'E', 'F']);

export const claimModality = pgEnum('claim_modality', [
  'ASSERTED',
  'QUOTED',
  'REPORTED',
  'OPINION',
  'FORECAST',
  'INTENT',
  'INFERRED',
]);

export const claimFlag = pgEnum('claim_flag', [
  'INTERNAL_INCONSISTENCY',
  'PERIOD_MALFORMED',
  'PERIOD_AMBIGUOUS',
  'ENTITY_MISMATCH',
  'ENTITY_AMBIGUOUS',
  'CURRENCY_ASSUMED',
  'ROUNDED',
  'APPROXIMATE',
  'UNDEFINED_MARKET',
  'CAUSALITY_UNSUPPORTED',
  'SCOPE_AMBIGUOUS',
  'CONFLICTS_EXTERNAL',
]);

export const claimRelationKind = pgEnum('claim_relation_kind', [
  'CONTRADICTS',
  'CORROBORATES',
  'REFINES',
  'DUPLICATES',
  'DERIVED_FROM',
]);

export const { table: sourceDocument, history: sourceDocumentHistory } = entityTable(
  'source_document',
  {
    slug: slug().notNull(),
    kind: documentKind().notNull(),
    title: text().notNull(),
    publisherId: reference((): AnyPgColumn => company.id),
    publisherName: text(),
    url: text(),
    lang: text().notNull().default('und'),
    publishedOn: date({ mode: 'string' }),
    publishedPrecision: datePrecision().notNull().default('NONE'),
    publishedNote: text(),
    retrievedAt: instant(),
    sha256: text(),
    licence: text(),
    externalRef: text(),
    reliability: sourceReliability(),
    openQuestions: text().array().notNull().default([]),
    isEnrichment: boolean().notNull().default(false),
  },
  (table) => [
    unique().on(table.sha256),
    check('source_document_one_publisher', sql`num_nonnulls(${table.publisherId}, ${table.publisherName}) <= 1`),
    check('source_document_url_format', sql`${table.url} ~ '^https?://'`),
    check('source_document_lang_format', sql`is_language_tag(${table.lang})`),
    check('source_document_sha256_format', sql`${table.sha256} ~ '^[0-9a-f]{64}$'`),
    check(
      'source_document_published_precision',
      sql`(${table.publishedOn} is null) = (${table.publishedPrecision} = 'NONE')`,
    ),
    index()
      .on(table.publisherId, ...latestFirst(table.publishedOn, table.id))
      .where(sql`${table.publisherId} is not null`),
    index().on(table.title, table.id),
    index().on(table.publishedOn, table.id),
    index().on(table.kind, table.id),
  ],
);

/** What one place in one document says of one entity: another entity, a value, or an observation. */
export const { table: claim, history: claimHistory } = entityTable(
  'claim',
  {
    slug: slug(),
    documentId: reference((): AnyPgColumn => sourceDocument.id).notNull(),
    locator: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
    subjectId: reference((): AnyPgColumn => node.id).notNull(),
    property: text().notNull(),
    objectId: reference((): AnyPgColumn => node.id),
    value: jsonb().$type<unknown>(),
    observationId: reference((): AnyPgColumn => observation.id),
    asStated: text(),
    lang: text().notNull().default('und'),
    modality: claimModality().notNull(),
    attributedToCompanyId: reference((): AnyPgColumn => company.id),
    attributedToText: text(),
    confidence: smallint().notNull(),
    rank: statementRank().notNull().default('NORMAL'),
    flags: claimFlag().array().notNull().default([]),
    note: text(),
    extractedBy: text().notNull(),
  },
  (table) => [
    check('claim_locator_object', sql`jsonb_typeof(${table.locator}) = 'object'`),
    check('claim_one_content', sql`num_nonnulls(${table.objectId}, ${table.value}, ${table.observationId}) = 1`),
    check('claim_lang_format', sql`is_language_tag(${table.lang})`),
    check('claim_confidence_range', sql`${table.confidence} between 0 and 100`),
    check('claim_flags_noted', sql`cardinality(${table.flags}) = 0 or coalesce(${table.note}, '') ~ '\\S'`),
    index().on(table.documentId, table.id),
    index().on(table.subjectId, table.id),
    index().on(table.objectId, table.id).where(sql`${table.objectId} is not null`),
    index().on(table.observationId, table.id).where(sql`${table.observationId} is not null`),
    index().on(table.attributedToCompanyId, table.id).where(sql`${table.attributedToCompanyId} is not null`),
    index().on(table.property, table.id),
    index().on(table.confidence, table.id),
  ],
);

/** `fromClaim` contradicts, corroborates or refines `toClaim`. */
export const { table: claimRelation, history: claimRelationHistory } = ledgerTable(
  'claim_relation',
  {
    id: uuid().primaryKey(),
    fromClaimId: reference((): AnyPgColumn => claim.id).notNull(),
    toClaimId: reference((): AnyPgColumn => claim.id).notNull(),
    kind: claimRelationKind().notNull(),
    note: text(),
  },
  (table) => [
    unique().on(table.fromClaimId, table.toClaimId, table.kind),
    check('claim_relation_two_claims', sql`${table.fromClaimId} <> ${table.toClaimId}`),
    index().on(table.fromClaimId, table.id),
    index().on(table.toClaimId, table.id),
  ],
);

/** Something in a document that does not hold together, and how it was read. */
export const { table: inconsistency, history: inconsistencyHistory } = entityTable(
  'inconsistency',
  {
    slug: slug().notNull(),
    documentId: reference((): AnyPgColumn => sourceDocument.id).notNull(),
    kind: claimFlag().notNull(),
    what: text().notNull(),
    reading: text(),
    confidence: smallint().notNull(),
    isExternal: boolean().notNull().default(false),
  },
  (table) => [
    check('inconsistency_confidence_range', sql`${table.confidence} between 0 and 100`),
    index().on(table.documentId, table.id),
    index().on(table.kind, table.id),
  ],
);

export const { table: inconsistencyClaim, history: inconsistencyClaimHistory } = ledgerTable(
  'inconsistency_claim',
  {
    id: uuid().primaryKey(),
    inconsistencyId: reference((): AnyPgColumn => inconsistency.id).notNull(),
    claimId: reference((): AnyPgColumn => claim.id).notNull(),
  },
  (table) => [
    unique().on(table.inconsistencyId, table.claimId),
    index().on(table.inconsistencyId, table.id),
    index().on(table.claimId, table.id),
  ],
);
