import { sql } from 'drizzle-orm';
import { type AnyPgColumn, char, check, date, index, integer, pgEnum, text, unique, uuid } from 'drizzle-orm/pg-core';
import { dateRange, entityTable, ledgerTable, reference, slug } from '../columns.ts';
import { company } from './companies.ts';
import { amountQualifier, country, datePrecision } from './reference.ts';
import { node } from './support.ts';

export const eventKind = pgEnum('event_kind', [
  'SUMMIT',
  'ANNOUNCEMENT',
  'AGREEMENT_SIGNING',
  'PRODUCT_LAUNCH',
  'FACILITY_LAUNCH',
  'LOCKDOWN',
  'RESULTS',
  'CUSTOMER_MOVE',
  'EXPORT_CONTROL',
  'REGULATION',
  'OUTAGE',
  'BREACH',
  'LAWSUIT',
  'APPOINTMENT',
  'OTHER',
]);

export const eventRole = pgEnum('event_role', [
  'ORGANISER',
  'ANNOUNCER',
  'PARTY',
  'SUBJECT',
  'AFFECTED',
  'PART_OF',
  'EVIDENCE_OF',
  'RESULT_OF',
  'CAUSE_OF',
]);

export const initiativeKind = pgEnum('initiative_kind', [
  'PRODUCT',
  'DATA_CENTRE',
  'REGION',
  'PROJECT',
  'RESEARCH',
  'OTHER',
]);

export const initiativeStatus = pgEnum('initiative_status', [
  'ANNOUNCED',
  'PLANNED',
  'LIVE',
  'RETIRED',
  'CANCELLED',
  'UNKNOWN',
]);

export const { table: event, history: eventHistory } = entityTable(
  'event',
  {
    slug: slug().notNull(),
    kind: eventKind().notNull(),
    title: text().notNull(),
    description: text(),
    occurred: dateRange(),
    occurredPrecision: datePrecision().notNull().default('NONE'),
    countryCode: char({ length: 2 }).references((): AnyPgColumn => country.code),
    place: text(),
    itemCount: integer(),
    itemCountQualifier: amountQualifier(),
  },
  (table) => [
    check('event_occurred_precision', sql`(${table.occurred} is null) = (${table.occurredPrecision} = 'NONE')`),
    check('event_item_count_range', sql`${table.itemCount} >= 0`),
    check('event_item_count_qualified', sql`${table.itemCount} is not null or ${table.itemCountQualifier} is null`),
    index().on(table.title, table.id),
    index().on(table.kind, table.id),
    index('event_country_code_occurred_from_id_index').on(
      table.countryCode,
      sql`lower(${table.occurred}) desc nulls last`,
      table.id.desc().nullsFirst(),
    ),
    index('event_occurred_from_id_index').on(sql`lower(${table.occurred})`, table.id),
  ],
);

export const { table: eventLink, history: eventLinkHistory } = ledgerTable(
  'event_link',
  {
    id: uuid().primaryKey(),
    eventId: reference((): AnyPgColumn => event.id).notNull(),
    nodeId: reference((): AnyPgColumn => node.id).notNull(),
    role: eventRole().notNull(),
    note: text(),
  },
  (table) => [
    unique().on(table.eventId, table.nodeId, table.role),
    check('event_link_not_itself', sql`${table.eventId} <> ${table.nodeId}`),
    index().on(table.eventId, table.id),
    index().on(table.nodeId, table.id),
  ],
);

export const { table: initiative, history: initiativeHistory } = entityTable(
  'initiative',
  {
    slug: slug().notNull(),
    ownerId: reference((): AnyPgColumn => company.id).notNull(),
    kind: initiativeKind().notNull(),
    name: text().notNull(),
    description: text(),
    status: initiativeStatus().notNull().default('UNKNOWN'),
    countryCode: char({ length: 2 }).references((): AnyPgColumn => country.code),
    quantity: integer(),
    startedOn: date({ mode: 'string' }),
    startedPrecision: datePrecision().notNull().default('NONE'),
  },
  (table) => [
    check('initiative_quantity_range', sql`${table.quantity} > 0`),
    check('initiative_started_precision', sql`(${table.startedOn} is null) = (${table.startedPrecision} = 'NONE')`),
    index().on(table.ownerId, table.id),
    index().on(table.name, table.id),
    index().on(table.countryCode, table.name, table.id),
    index().on(table.startedOn, table.id),
  ],
);
