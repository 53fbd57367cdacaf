import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  char,
  check,
  date,
  index,
  integer,
  numeric,
  pgEnum,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import { dateRange, entityTable, latestFirst, reference, slug } from '../columns.ts';
import { company } from './companies.ts';
import { programme } from './partners.ts';
import { amountQualifier, currency, datePrecision, periodKind } from './reference.ts';

export const investmentKind = pgEnum('investment_kind', [
  'CORPORATE_PROGRAMME',
  'FUNDING_ROUND',
  'ACQUISITION',
  'MERGER',
  'CAPEX',
  'JOINT_VENTURE',
  'IPO',
  'DEBT',
  'GRANT',
  'DIVESTITURE',
  'OTHER',
]);

export const fundingStage = pgEnum('funding_stage', [
  'PRE_SEED',
  'SEED',
  'ANGEL',
  'SERIES_A',
  'SERIES_B',
  'SERIES_C',
  'SERIES_D',
  'SERIES_E',
  'SERIES_F',
  'SERIES_G',
  'SERIES_H',
  'VENTURE',
  'PRIVATE_EQUITY',
  'DEBT_FINANCING',
  'CONVERTIBLE_NOTE',
  'CORPORATE_ROUND',
  'CROWDFUNDING',
  'GRANT',
  'POST_IPO_EQUITY',
  'POST_IPO_DEBT',
  'POST_IPO_SECONDARY',
  'UNDISCLOSED',
  'OTHER',
]);

export const investmentStatus = pgEnum('investment_status', [
  'RUMOURED',
  'ANNOUNCED',
  'COMMITTED',
  'IN_PROGRESS',
  'COMPLETED',
  'CANCELLED',
  'UNKNOWN',
]);

/** What is given: FUNDING to MARKET_DEVELOPMENT_FUND are financial instruments, the rest are not. */
export const investmentInstrument = pgEnum('investment_instrument', [
  'FUNDING',
  'EQUITY',
  'DEBT',
  'GRANT',
  'REBATE',
  'CREDIT',
  'MARKET_DEVELOPMENT_FUND',
  'GO_TO_MARKET',
  'TRAINING',
  'TECHNICAL_SUPPORT',
  'INFRASTRUCTURE',
  'IN_KIND',
]);

export const investmentRole = pgEnum('investment_role', [
  'INVESTOR',
  'LEAD_INVESTOR',
  'TARGET',
  'ACQUIRER',
  'SELLER',
  'BENEFICIARY',
  'LENDER',
  'BORROWER',
  'PARTNER',
  'ADVISER',
]);

export const { table: investment, history: investmentHistory } = entityTable(
  'investment',
  {
    slug: slug().notNull(),
    kind: investmentKind().notNull(),
    stage: fundingStage(),
    title: text().notNull(),
    purpose: text(),
    status: investmentStatus().notNull().default('UNKNOWN'),
    announcedOn: date({ mode: 'string' }),
    announcedPrecision: datePrecision().notNull().default('NONE'),
    closedOn: date({ mode: 'string' }),
    period: dateRange(),
    periodKind: periodKind(),
    fiscalPeriods: integer(),
    periodLabel: text(),
    amount: numeric(),
    amountHigh: numeric(),
    currencyCode: char({ length: 3 }).references((): AnyPgColumn => currency.code),
    amountQualifier: amountQualifier().notNull().default('EXACT'),
    instruments: investmentInstrument().array().notNull().default([]),
    regions: text().array().notNull().default([]),
    programmeId: reference((): AnyPgColumn => programme.id),
  },
  (table) => [
    check('investment_stage_kind', sql`${table.stage} is null or ${table.kind} in ('FUNDING_ROUND', 'DEBT', 'GRANT')`),
    check(
      'investment_announced_precision',
      sql`(${table.announcedOn} is null) = (${table.announcedPrecision} = 'NONE')`,
    ),
    check('investment_fiscal_periods_positive', sql`${table.fiscalPeriods} > 0`),
    check('investment_amount_with_currency', sql`(${table.amount} is null) = (${table.currencyCode} is null)`),
    check('investment_amount_range', sql`${table.amount} >= 0 and ${table.amount} < 'Infinity'`),
    check('investment_amount_disclosed', sql`(${table.amount} is null) = (${table.amountQualifier} = 'UNDISCLOSED')`),
    check('investment_amount_between', sql`(${table.amountHigh} is not null) = (${table.amountQualifier} = 'BETWEEN')`),
    check('investment_amount_order', sql`${table.amountHigh} > ${table.amount} and ${table.amountHigh} < 'Infinity'`),
    check('investment_regions_format', sql`is_region_list(${table.regions})`),
    index().on(table.announcedOn, table.id),
    index().on(table.amount, table.id),
    index().on(table.title, table.id),
    index().on(table.kind, table.id),
    index().on(table.stage, table.id),
    index()
      .on(table.currencyCode, ...latestFirst(table.announcedOn, table.id))
      .where(sql`${table.currencyCode} is not null`),
    index()
      .on(table.programmeId, ...latestFirst(table.announcedOn, table.id))
      .where(sql`${table.programmeId} is not null`),
  ],
);

/** A company, or a group of which only a label is known ("partners of Alibaba Cloud"), in its role. */
export const { table: investmentParty, history: investmentPartyHistory } = entityTable(
  'investment_party',
  {
    investmentId: reference((): AnyPgColumn => investment.id).notNull(),
    role: investmentRole().notNull(),
    companyId: reference((): AnyPgColumn => company.id),
    groupLabel: text(),
    amount: numeric(),
    currencyCode: char({ length: 3 }).references((): AnyPgColumn => currency.code),
  },
  (table) => [
    unique('investment_party_once')
      .on(table.investmentId, table.role, table.companyId, table.groupLabel)
      .nullsNotDistinct(),
    check('investment_party_one_party', sql`num_nonnulls(${table.companyId}, ${table.groupLabel}) = 1`),
    check(
      'investment_party_group_label_not_blank',
      sql`${table.groupLabel} ~ '\\S' and octet_length(${table.groupLabel}) <= 500`,
    ),
    check('investment_party_amount_with_currency', sql`(${table.amount} is null) = (${table.currencyCode} is null)`),
    check('investment_party_amount_range', sql`${table.amount} >= 0 and ${table.amount} < 'Infinity'`),
    index().on(table.investmentId, table.id),
    index().on(table.companyId, table.id),
    index().on(table.currencyCode, table.role, table.id).where(sql`${table.currencyCode} is not null`),
  ],
);
