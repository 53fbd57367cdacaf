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
  smallint,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import { dateRange, entityTable, labels, latestFirst, reference, slug } from '../columns.ts';
import { company } from './companies.ts';
import { amountQualifier, currency, datePrecision, periodKind, statementRank, taxonomyTerm } from './reference.ts';
import { sourceDocument } from './sources.ts';
import { node } from './support.ts';

export const metricUnit = pgEnum('metric_unit', ['PERCENT', 'RANK', 'CURRENCY', 'COUNT', 'SCORE', 'INDEX']);

/** Whether a value adds up over a period (FLOW) or is counted at a moment (STOCK). */
export const metricNature = pgEnum('metric_nature', ['FLOW', 'STOCK']);

export const comparison = pgEnum('comparison', ['NONE', 'YOY', 'QOQ', 'YTD']);

export const observationStatus = pgEnum('observation_status', [
  'NORMAL',
  'BREAK',
  'DEFINITION_DIFFERS',
  'ESTIMATED',
  'FORECAST',
  'IMPUTED',
  'MISSING',
  'PROVISIONAL',
  'LOW_RELIABILITY',
]);

export const { table: market, history: marketHistory } = entityTable(
  'market',
  {
    slug: slug().notNull(),
    parentId: reference((): AnyPgColumn => market.id),
    name: text().notNull(),
    definition: text(),
    segmentId: reference((): AnyPgColumn => taxonomyTerm.id),
    region: text().notNull(),
    isEnrichment: boolean().notNull().default(false),
  },
  (table) => [
    check('market_parent_differs', sql`${table.parentId} <> ${table.id}`),
    check('market_region_format', sql`is_region(${table.region})`),
    index().on(table.name, table.id),
    index().on(table.parentId, table.id),
    index().on(table.segmentId, table.id),
  ],
);

export const { table: marketReport, history: marketReportHistory } = entityTable(
  'market_report',
  {
    slug: slug().notNull(),
    publisherId: reference((): AnyPgColumn => company.id).notNull(),
    marketId: reference((): AnyPgColumn => market.id).notNull(),
    title: text().notNull(),
    edition: text(),
    publishedOn: date({ mode: 'string' }),
    publishedPrecision: datePrecision().notNull().default('NONE'),
    period: dateRange(),
    methodology: text(),
    documentId: reference((): AnyPgColumn => sourceDocument.id),
    replacesId: reference((): AnyPgColumn => marketReport.id),
    isEnrichment: boolean().notNull().default(false),
  },
  (table) => [
    check(
      'market_report_published_precision',
      sql`(${table.publishedOn} is null) = (${table.publishedPrecision} = 'NONE')`,
    ),
    check('market_report_replaces_differs', sql`${table.replacesId} <> ${table.id}`),
    index().on(table.publisherId, ...latestFirst(table.publishedOn, table.id)),
    index().on(table.marketId, ...latestFirst(table.publishedOn, table.id)),
    index().on(table.documentId, table.id).where(sql`${table.documentId} is not null`),
    index().on(table.replacesId, table.id).where(sql`${table.replacesId} is not null`),
    index().on(table.title, table.id),
    index().on(table.publishedOn, table.id),
  ],
);

/** What is measured; the slug is its code. */
export const { table: metric, history: metricHistory } = entityTable(
  'metric',
  {
    slug: slug().notNull(),
    labels: labels().notNull(),
    unit: metricUnit().notNull(),
    nature: metricNature().notNull(),
    tags: text().array().notNull().default([]),
    minimum: numeric(),
    maximum: numeric(),
  },
  (table) => [
    check('metric_labels_filled', sql`is_labels(${table.labels})`),
    check('metric_range_order', sql`${table.minimum} <= ${table.maximum}`),
  ],
);

/** One value of one metric for one subject; sources that disagree have a row each. */
export const { table: observation, history: observationHistory } = entityTable(
  'observation',
  {
    slug: slug(),
    subjectId: reference((): AnyPgColumn => node.id).notNull(),
    metricId: reference((): AnyPgColumn => metric.id).notNull(),
    marketId: reference((): AnyPgColumn => market.id),
    reportId: reference((): AnyPgColumn => marketReport.id),
    region: text(),
    period: dateRange(),
    periodKind: periodKind().notNull().default('UNKNOWN'),
    fiscalYear: smallint(),
    fiscalPeriod: text(),
    periodLabel: text(),
    value: numeric(),
    valueHigh: numeric(),
    currencyCode: char({ length: 3 }).references((): AnyPgColumn => currency.code),
    qualifier: amountQualifier().notNull().default('EXACT'),
    comparison: comparison().notNull().default('NONE'),
    status: observationStatus().notNull().default('NORMAL'),
    rank: statementRank().notNull().default('NORMAL'),
    documentId: reference((): AnyPgColumn => sourceDocument.id).notNull(),
    publishedOn: date({ mode: 'string' }),
  },
  (table) => [
    unique('observation_once')
      .on(
        table.subjectId,
        table.metricId,
        table.marketId,
        table.region,
        table.period,
        table.currencyCode,
        table.comparison,
        table.documentId,
      )
      .nullsNotDistinct(),
    check('observation_region_format', sql`is_region(${table.region})`),
    check('observation_fiscal_year_range', sql`${table.fiscalYear} between 1800 and 2200`),
    check('observation_fiscal_period_format', sql`${table.fiscalPeriod} ~ '^(Q[1-4]|H[12]|9M|FY)$'`),
    check('observation_value_missing', sql`(${table.value} is null) = (${table.status} = 'MISSING')`),
    check('observation_value_finite', sql`${table.value} > '-Infinity' and ${table.value} < 'Infinity'`),
    check(
      'observation_value_between',
      sql`(${table.valueHigh} is not null) = (${table.qualifier} = 'BETWEEN') and (${table.value} is not null or ${table.valueHigh} is null)`,
    ),
    check('observation_value_order', sql`${table.valueHigh} > ${table.value} and ${table.valueHigh} < 'Infinity'`),
    check('observation_value_disclosed', sql`${table.qualifier} <> 'UNDISCLOSED' or ${table.value} is null`),
    index().on(table.subjectId, table.id),
    index().on(table.metricId, table.subjectId, table.id),
    index().on(table.marketId, table.id),
    index().on(table.reportId, table.id),
    index().on(table.documentId, table.id),
    index().on(table.currencyCode, table.id).where(sql`${table.currencyCode} is not null`),
    index().on(table.value, table.id),
    index().on(table.publishedOn, table.id),
    // Whose share of a market is the largest.
    index('observation_market_largest_first').on(
      table.marketId,
      table.metricId,
      table.value.desc().nullsLast(),
      table.id.desc().nullsFirst(),
    ),
    // The key by which figures are about the same thing; no known period is empty.
    index('observation_same_thing').on(
      table.subjectId,
      table.metricId,
      sql`coalesce(${table.period}, 'empty'::daterange)`,
    ),
    index('observation_period_from_id_index').on(sql`lower(${table.period})`, table.id),
  ],
);
