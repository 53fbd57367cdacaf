import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  char,
  check,
  date,
  foreignKey,
  index,
  numeric,
  pgEnum,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { labels, ledgerTable } from '../columns.ts';

/** How exactly a date is known; the date itself is the first day of what is known. */
export const datePrecision = pgEnum('date_precision', ['DAY', 'MONTH', 'QUARTER', 'YEAR', 'NONE']);

export const amountQualifier = pgEnum('amount_qualifier', [
  'EXACT',
  'APPROXIMATE',
  'AT_LEAST',
  'AT_MOST',
  'BETWEEN',
  'UNDISCLOSED',
]);

export const periodKind = pgEnum('period_kind', [
  'INSTANT',
  'MONTH',
  'QUARTER',
  'HALF_YEAR',
  'NINE_MONTHS',
  'YEAR',
  'LTM',
  'MULTI_YEAR',
  'CUSTOM',
  'UNKNOWN',
]);

/** Whether a statement is to be believed before others on the same thing, beside them, or no longer. */
export const statementRank = pgEnum('statement_rank', ['PREFERRED', 'NORMAL', 'DEPRECATED']);

export const rateBasis = pgEnum('rate_basis', ['SPOT', 'MONTH_AVG', 'YEAR_AVG']);

export const { table: country, history: countryHistory } = ledgerTable(
  'country',
  {
    code: char({ length: 2 }).primaryKey(),
    alpha3: char({ length: 3 }).notNull(),
    numeric3: char({ length: 3 }).notNull(),
    names: labels().notNull(),
  },
  (table) => [
    unique().on(table.alpha3),
    unique().on(table.numeric3),
    check('country_code_format', sql`${table.code} ~ '^[A-Z]{2}$' and ${table.alpha3} ~ '^[A-Z]{3}$'`),
    check('country_numeric3_format', sql`${table.numeric3} ~ '^[0-9]{3}$'`),
    check('country_names_filled', sql`is_labels(${table.names})`),
  ],
);

export const { table: currency, history: currencyHistory } = ledgerTable(
  'currency',
  {
    code: char({ length: 3 }).primaryKey(),
    name: text().notNull(),
    minorUnit: smallint(),
    withdrawnOn: date({ mode: 'string' }),
    withdrawnPrecision: datePrecision().notNull().default('NONE'),
  },
  (table) => [
    check('currency_code_format', sql`${table.code} ~ '^[A-Z]{3}$'`),
    check('currency_minor_unit_range', sql`${table.minorUnit} between 0 and 6`),
    check('currency_withdrawn_precision', sql`(${table.withdrawnOn} is null) = (${table.withdrawnPrecision} = 'NONE')`),
    index().on(table.name, table.code),
  ],
);

export const { table: fxRate, history: fxRateHistory } = ledgerTable(
  'fx_rate',
  {
    id: uuid().primaryKey(),
    baseCode: char({ length: 3 })
      .notNull()
      .references((): AnyPgColumn => currency.code),
    quoteCode: char({ length: 3 })
      .notNull()
      .references((): AnyPgColumn => currency.code),
    basis: rateBasis().notNull(),
    onDate: date({ mode: 'string' }).notNull(),
    rate: numeric().notNull(),
    source: text().notNull(),
  },
  (table) => [
    unique().on(table.baseCode, table.quoteCode, table.basis, table.onDate, table.source),
    check('fx_rate_two_currencies', sql`${table.baseCode} <> ${table.quoteCode}`),
    check('fx_rate_positive', sql`${table.rate} > 0 and ${table.rate} < 'Infinity'`),
    index().on(table.baseCode, table.onDate, table.id),
    index().on(table.quoteCode, table.onDate, table.id),
    index().on(table.onDate, table.id),
  ],
);

/** Open lists: sectors, risk categories, market segments. */
export const { table: taxonomyTerm, history: taxonomyTermHistory } = ledgerTable(
  'taxonomy_term',
  {
    id: uuid().primaryKey(),
    scheme: text().notNull(),
    code: text().notNull(),
    parentCode: text(),
    labels: labels().notNull(),
  },
  (table) => [
    unique().on(table.scheme, table.code),
    foreignKey({ columns: [table.scheme, table.parentCode], foreignColumns: [table.scheme, table.code] }),
    check('taxonomy_term_parent_differs', sql`${table.parentCode} <> ${table.code}`),
    check('taxonomy_term_labels_filled', sql`is_labels(${table.labels})`),
    index().on(table.scheme, table.parentCode, table.id),
  ],
);
