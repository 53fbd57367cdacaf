import { sql } from 'drizzle-orm';
import { type AnyPgColumn, check, date, index, pgEnum, smallint, text } from 'drizzle-orm/pg-core';
import { entityTable, reference, slug, valid } from '../columns.ts';
import { company } from './companies.ts';
import { taxonomyTerm } from './reference.ts';

export const riskStatus = pgEnum('risk_status', [
  'IDENTIFIED',
  'ASSESSED',
  'OPEN',
  'TREATING',
  'ACCEPTED',
  'MATERIALISED',
  'CLOSED',
]);

export const riskTreatment = pgEnum('risk_treatment', ['NONE', 'AVOID', 'REDUCE', 'SHARE', 'ACCEPT', 'EXPLOIT']);

export const exposureKind = pgEnum('exposure_kind', [
  'DIRECT',
  'VIA_SUPPLIER',
  'VIA_CUSTOMER',
  'VIA_GEOGRAPHY',
  'VIA_REGULATOR',
  'VIA_OWNER',
]);

export const { table: risk, history: riskHistory } = entityTable(
  'risk',
  {
    slug: slug().notNull(),
    categoryId: reference((): AnyPgColumn => taxonomyTerm.id).notNull(),
    title: text().notNull(),
    cause: text(),
    consequence: text(),
    likelihood: smallint(),
    impact: smallint(),
    score: smallint().generatedAlwaysAs(sql`likelihood * impact`),
    residualLikelihood: smallint(),
    residualImpact: smallint(),
    residualScore: smallint().generatedAlwaysAs(sql`residual_likelihood * residual_impact`),
    assessmentBasis: text(),
    status: riskStatus().notNull().default('IDENTIFIED'),
    treatment: riskTreatment().notNull().default('NONE'),
    regions: text().array().notNull().default([]),
    identifiedOn: date({ mode: 'string' }),
    reviewDueOn: date({ mode: 'string' }),
    closedOn: date({ mode: 'string' }),
  },
  (table) => [
    check('risk_scale', sql`${table.likelihood} between 1 and 5 and ${table.impact} between 1 and 5`),
    check(
      'risk_residual_scale',
      sql`${table.residualLikelihood} between 1 and 5 and ${table.residualImpact} between 1 and 5`,
    ),
    check(
      'risk_assessment_basis_given',
      sql`num_nonnulls(${table.likelihood}, ${table.impact}, ${table.residualLikelihood}, ${table.residualImpact}) = 0 or coalesce(${table.assessmentBasis}, '') ~ '\\S'`,
    ),
    check('risk_closed_status', sql`${table.closedOn} is null or ${table.status} = 'CLOSED'`),
    check('risk_closed_after_identified', sql`${table.closedOn} >= ${table.identifiedOn}`),
    check('risk_regions_format', sql`is_region_list(${table.regions})`),
    index().on(table.categoryId, table.title, table.id),
    index().on(table.title, table.id),
    index().on(table.score, table.id),
    index().on(table.status, table.id),
    index().on(table.identifiedOn, table.id),
  ],
);

/** How a company is exposed to a risk, and through which supplier, customer or owner. */
export const { table: riskExposure, history: riskExposureHistory } = entityTable(
  'risk_exposure',
  {
    riskId: reference((): AnyPgColumn => risk.id).notNull(),
    companyId: reference((): AnyPgColumn => company.id).notNull(),
    kind: exposureKind().notNull(),
    viaCompanyId: reference((): AnyPgColumn => company.id),
    likelihood: smallint(),
    impact: smallint(),
    rationale: text(),
    valid: valid(),
  },
  (table) => [
    check('risk_exposure_via_differs', sql`${table.viaCompanyId} <> ${table.companyId}`),
    check(
      'risk_exposure_via_kind',
      sql`${table.viaCompanyId} is null or ${table.kind} in ('VIA_SUPPLIER', 'VIA_CUSTOMER', 'VIA_REGULATOR', 'VIA_OWNER')`,
    ),
    check('risk_exposure_scale', sql`${table.likelihood} between 1 and 5 and ${table.impact} between 1 and 5`),
    index().on(table.riskId, table.id),
    index().on(table.companyId, table.id),
    index().on(table.viaCompanyId, table.id).where(sql`${table.viaCompanyId} is not null`),
  ],
);
