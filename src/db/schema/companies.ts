import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  char,
  check,
  date,
  index,
  numeric,
  pgEnum,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { entityTable, ledgerTable, reference, slug, valid } from '../columns.ts';
import { country, datePrecision, taxonomyTerm } from './reference.ts';
import { claim, sourceDocument } from './sources.ts';

export const companyKind = pgEnum('company_kind', [
  'GROUP',
  'LEGAL_ENTITY',
  'BUSINESS_UNIT',
  'BRAND',
  'GOVERNMENT_BODY',
  'RESEARCH_FIRM',
  'MEDIA',
  'FUND',
  'NON_PROFIT',
  'UNIVERSITY',
  'OTHER',
]);

export const companyStatus = pgEnum('company_status', ['ACTIVE', 'ACQUIRED', 'MERGED', 'CLOSED', 'UNKNOWN']);

export const nameKind = pgEnum('name_kind', [
  'LEGAL',
  'TRADING',
  'SHORT',
  'FORMER',
  'TRANSLATED',
  'TRANSLITERATED',
  'ACRONYM',
  'AMBIGUOUS_MENTION',
]);

export const identifierScheme = pgEnum('identifier_scheme', [
  'LEI',
  'CIK',
  'WIKIDATA',
  'TICKER',
  'ISIN',
  'FIGI',
  'OPENCORPORATES',
  'REGISTRATION',
  'VAT',
  'DUNS',
  'CRUNCHBASE',
  'PERMID',
  'DOMAIN',
  'OTHER',
]);

export const companyRelationKind = pgEnum('company_relation_kind', [
  'SUBSIDIARY',
  'DIVISION',
  'BRANCH',
  'BRAND_OF',
  'JOINT_VENTURE',
  'AFFILIATE',
  'INVESTMENT_ARM',
  'MINORITY_HOLDING',
  'SUCCESSOR',
]);

export const judgement = pgEnum('judgement', ['POSITIVE', 'NEGATIVE', 'UNSURE', 'NO_JUDGEMENT']);

export const { table: company, history: companyHistory } = entityTable(
  'company',
  {
    slug: slug().notNull(),
    kind: companyKind().notNull(),
    name: text().notNull(),
    status: companyStatus().notNull().default('UNKNOWN'),
    countryCode: char({ length: 2 }).references((): AnyPgColumn => country.code),
    jurisdiction: text(),
    sectorId: reference((): AnyPgColumn => taxonomyTerm.id),
    foundedOn: date({ mode: 'string' }),
    foundedPrecision: datePrecision().notNull().default('NONE'),
    dissolvedOn: date({ mode: 'string' }),
    fiscalYearEnd: text(),
    homepage: text(),
    description: text(),
    note: text(),
    mergedIntoId: reference((): AnyPgColumn => company.id),
  },
  (table) => [
    check('company_founded_precision', sql`(${table.foundedOn} is null) = (${table.foundedPrecision} = 'NONE')`),
    check('company_dissolved_after_founded', sql`${table.dissolvedOn} >= ${table.foundedOn}`),
    check('company_jurisdiction_format', sql`${table.jurisdiction} ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$'`),
    check(
      'company_fiscal_year_end_format',
      sql`${table.fiscalYearEnd} ~ '^--(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'`,
    ),
    check('company_homepage_format', sql`${table.homepage} ~ '^https?://'`),
    // The survivor of a merge is the oldest id, which also rules out circles.
    check('company_merged_into_older', sql`${table.mergedIntoId} < ${table.id}`),
    index().on(table.name, table.id),
    index().on(table.kind, table.id),
    index().on(table.countryCode, table.name, table.id),
    index().on(table.sectorId, table.name, table.id),
    index().on(table.foundedOn, table.id),
    index().on(table.mergedIntoId, table.id).where(sql`${table.mergedIntoId} is not null`),
  ],
);

export const { table: companyName, history: companyNameHistory } = entityTable(
  'company_name',
  {
    companyId: reference((): AnyPgColumn => company.id).notNull(),
    name: text().notNull(),
    lang: text().notNull().default('und'),
    kind: nameKind().notNull(),
    isPrimary: boolean().notNull().default(false),
    valid: valid(),
    normalised: text().generatedAlwaysAs(sql`normalise_name(name)`),
  },
  (table) => [
    check('company_name_lang_format', sql`is_language_tag(${table.lang})`),
    index().on(table.companyId, table.id),
    index().on(table.name, table.id),
    index().on(table.normalised, table.id),
    index().using('gin', table.normalised.op('gin_trgm_ops')),
  ],
);

export const { table: companyIdentifier, history: companyIdentifierHistory } = entityTable(
  'company_identifier',
  {
    companyId: reference((): AnyPgColumn => company.id).notNull(),
    scheme: identifierScheme().notNull(),
    value: text().notNull(),
    authority: text(),
    valid: valid(),
    documentId: reference((): AnyPgColumn => sourceDocument.id),
  },
  (table) => [
    check('company_identifier_value_format', sql`is_identifier(${table.scheme}::text, ${table.value})`),
    check('company_identifier_authority_not_blank', sql`${table.authority} ~ '\\S'`),
    index().on(table.companyId, table.id),
    index().on(table.documentId, table.id).where(sql`${table.documentId} is not null`),
    index().on(table.value, table.id),
  ],
);

export const { table: companyRelation, history: companyRelationHistory } = entityTable(
  'company_relation',
  {
    parentId: reference((): AnyPgColumn => company.id).notNull(),
    childId: reference((): AnyPgColumn => company.id).notNull(),
    kind: companyRelationKind().notNull(),
    isUltimate: boolean().notNull().default(false),
    ownershipLow: numeric(),
    ownershipHigh: numeric(),
    valid: valid(),
    note: text(),
    claimId: reference((): AnyPgColumn => claim.id),
  },
  (table) => [
    check('company_relation_two_companies', sql`${table.parentId} <> ${table.childId}`),
    check(
      'company_relation_ownership_range',
      sql`${table.ownershipLow} between 0 and 100 and ${table.ownershipHigh} between 0 and 100`,
    ),
    check('company_relation_ownership_order', sql`${table.ownershipLow} <= ${table.ownershipHigh}`),
    index().on(table.parentId, table.id),
    index().on(table.childId, table.id),
    index().on(table.claimId, table.id).where(sql`${table.claimId} is not null`),
  ],
);

/** A judgement on whether two company rows are one company; it never rewrites either of them. */
export const { table: resolutionDecision, history: resolutionDecisionHistory } = ledgerTable(
  'resolution_decision',
  {
    id: uuid().primaryKey(),
    leftId: reference((): AnyPgColumn => company.id).notNull(),
    rightId: reference((): AnyPgColumn => company.id).notNull(),
    judgement: judgement().notNull(),
    score: numeric(),
    decidedBy: text().notNull(),
    decidedAt: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
    withdrawnAt: timestamp({ withTimezone: true, mode: 'string' }),
  },
  (table) => [
    check('resolution_decision_pair_order', sql`${table.leftId} < ${table.rightId}`),
    check('resolution_decision_score_range', sql`${table.score} between 0 and 1`),
    check('resolution_decision_withdrawn_after_decided', sql`${table.withdrawnAt} >= ${table.decidedAt}`),
    uniqueIndex('resolution_decision_current').on(table.leftId, table.rightId).where(sql`${table.withdrawnAt} is null`),
    index().on(table.leftId, table.id),
    index().on(table.rightId, table.id),
  ],
);
