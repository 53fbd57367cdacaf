import { sql } from 'drizzle-orm';
import { type AnyPgColumn, check, index, pgEnum, text } from 'drizzle-orm/pg-core';
import { dateRange, entityTable, reference, slug, valid } from '../columns.ts';
import { company } from './companies.ts';
import { claim } from './sources.ts';

export const programmeKind = pgEnum('programme_kind', [
  'PARTNER_PROGRAMME',
  'INCENTIVE_PROGRAMME',
  'CUSTOMER_PROGRAMME',
  'CERTIFICATION_PROGRAMME',
  'MEMBERSHIP',
  'MARKETPLACE',
  'OTHER',
]);

export const partnershipKind = pgEnum('partnership_kind', [
  'RESELLER',
  'DISTRIBUTOR',
  'SYSTEM_INTEGRATOR',
  'MANAGED_SERVICE_PROVIDER',
  'ISV',
  'TECHNOLOGY_ALLIANCE',
  'SUPPLIER',
  'TRAINING',
  'CO_SELL',
  'MARKETPLACE',
  'MEMBER',
  'STRATEGIC',
  'UNSPECIFIED',
]);

export const partnershipStatus = pgEnum('partnership_status', ['ANNOUNCED', 'ACTIVE', 'SUSPENDED', 'ENDED', 'UNKNOWN']);

export const customerRelationStatus = pgEnum('customer_relation_status', [
  'ANNOUNCED',
  'ACTIVE',
  'MIGRATING',
  'ENDED',
  'UNKNOWN',
]);

export const { table: programme, history: programmeHistory } = entityTable(
  'programme',
  {
    slug: slug().notNull(),
    ownerId: reference((): AnyPgColumn => company.id).notNull(),
    kind: programmeKind().notNull(),
    name: text().notNull(),
    description: text(),
    tiers: text().array().notNull().default([]),
    valid: dateRange(),
  },
  (table) => [index().on(table.ownerId, table.id), index().on(table.name, table.id), index().on(table.kind, table.id)],
);

export const { table: partnership, history: partnershipHistory } = entityTable(
  'partnership',
  {
    slug: slug().notNull(),
    providerId: reference((): AnyPgColumn => company.id).notNull(),
    partnerId: reference((): AnyPgColumn => company.id).notNull(),
    kind: partnershipKind().notNull(),
    programmeId: reference((): AnyPgColumn => programme.id),
    tier: text(),
    scope: text(),
    status: partnershipStatus().notNull().default('UNKNOWN'),
    valid: valid(),
    claimId: reference((): AnyPgColumn => claim.id),
  },
  (table) => [
    check('partnership_two_companies', sql`${table.providerId} <> ${table.partnerId}`),
    index().on(table.providerId, table.id),
    index().on(table.partnerId, table.id),
    index().on(table.programmeId, table.id).where(sql`${table.programmeId} is not null`),
    index().on(table.claimId, table.id).where(sql`${table.claimId} is not null`),
    index().on(table.kind, table.id),
  ],
);

/** A customer's workload at a provider: a win begins `valid`, a loss is ENDED without a move, a migration moves on. */
export const { table: customerRelation, history: customerRelationHistory } = entityTable(
  'customer_relation',
  {
    slug: slug().notNull(),
    customerId: reference((): AnyPgColumn => company.id).notNull(),
    providerId: reference((): AnyPgColumn => company.id).notNull(),
    workload: text().notNull(),
    status: customerRelationStatus().notNull().default('UNKNOWN'),
    endReason: text(),
    movedToId: reference((): AnyPgColumn => customerRelation.id),
    valid: valid(),
    claimId: reference((): AnyPgColumn => claim.id),
  },
  (table) => [
    check('customer_relation_two_companies', sql`${table.customerId} <> ${table.providerId}`),
    check('customer_relation_moved_to_differs', sql`${table.movedToId} <> ${table.id}`),
    check(
      'customer_relation_ending',
      sql`(${table.movedToId} is null and ${table.endReason} is null) or ${table.status} in ('MIGRATING', 'ENDED')`,
    ),
    index().on(table.customerId, table.id),
    index().on(table.providerId, table.id),
    index().on(table.movedToId, table.id).where(sql`${table.movedToId} is not null`),
    index().on(table.claimId, table.id).where(sql`${table.claimId} is not null`),
  ],
);
