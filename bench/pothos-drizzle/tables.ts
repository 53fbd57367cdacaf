import { defineRelations, sql } from 'drizzle-orm';
import { char, customType, date, integer, numeric, pgEnum, smallint, snakeCase, text, uuid } from 'drizzle-orm/pg-core';

// The columns that the bench asks for. Nephoscope's own tables are declared with a later release of Drizzle, in which the
// plugin's counts are not valid SQL.

const dateRange = customType<{ data: string }>({ dataType: () => 'daterange' });
const day = () => date({ mode: 'string' });

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
  'SEED',
  'SERIES_A',
  'SERIES_B',
  'SERIES_C',
  'VENTURE',
  'UNDISCLOSED',
]);
export const investmentRole = pgEnum('investment_role', ['INVESTOR', 'LEAD_INVESTOR', 'TARGET', 'ACQUIRER']);
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

export const company = snakeCase.table('company', {
  id: uuid().primaryKey(),
  slug: text().notNull().unique(),
  kind: companyKind().notNull(),
  name: text().notNull(),
  status: text().notNull(),
  countryCode: char({ length: 2 }),
  foundedOn: day(),
  foundedPrecision: text().notNull(),
  fiscalYearEnd: text(),
  homepage: text(),
  description: text(),
});

export const investment = snakeCase.table('investment', {
  id: uuid().primaryKey(),
  slug: text().notNull().unique(),
  kind: investmentKind().notNull(),
  stage: fundingStage(),
  title: text().notNull(),
  announcedOn: day(),
  announcedPrecision: text().notNull(),
  amount: numeric(),
  currencyCode: char({ length: 3 }),
});

export const investmentParty = snakeCase.table('investment_party', {
  id: uuid().primaryKey(),
  investmentId: uuid().notNull(),
  role: investmentRole().notNull(),
  companyId: uuid(),
});

export const partnership = snakeCase.table('partnership', {
  id: uuid().primaryKey(),
  slug: text().notNull().unique(),
  providerId: uuid().notNull(),
  partnerId: uuid().notNull(),
  kind: partnershipKind().notNull(),
  tier: text(),
});

export const risk = snakeCase.table('risk', {
  id: uuid().primaryKey(),
  slug: text().notNull().unique(),
  title: text().notNull(),
  score: smallint().generatedAlwaysAs(sql`likelihood * impact`),
});

export const riskExposure = snakeCase.table('risk_exposure', {
  id: uuid().primaryKey(),
  riskId: uuid().notNull(),
  companyId: uuid().notNull(),
  kind: text().notNull(),
  likelihood: smallint(),
  impact: smallint(),
});

export const market = snakeCase.table('market', {
  id: uuid().primaryKey(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  region: text().notNull(),
});

export const marketReport = snakeCase.table('market_report', {
  id: uuid().primaryKey(),
  slug: text().notNull().unique(),
  publisherId: uuid().notNull(),
  title: text().notNull(),
});

export const metric = snakeCase.table('metric', { id: uuid().primaryKey(), slug: text().notNull().unique() });

export const sourceDocument = snakeCase.table('source_document', {
  id: uuid().primaryKey(),
  slug: text().notNull().unique(),
  title: text().notNull(),
  url: text(),
});

export const observation = snakeCase.table('observation', {
  id: uuid().primaryKey(),
  subjectId: uuid().notNull(),
  metricId: uuid().notNull(),
  marketId: uuid(),
  reportId: uuid(),
  period: dateRange(),
  value: numeric(),
  qualifier: text().notNull(),
  documentId: uuid().notNull(),
  publishedOn: day(),
});

export const claim = snakeCase.table('claim', {
  id: uuid().primaryKey(),
  observationId: uuid(),
  asStated: text(),
  modality: text().notNull(),
  confidence: integer().notNull(),
});

const tables = {
  company,
  investment,
  investmentParty,
  partnership,
  risk,
  riskExposure,
  market,
  marketReport,
  metric,
  sourceDocument,
  observation,
  claim,
};

export const relations = defineRelations(tables, (r) => ({
  company: {
    investmentParties: r.many.investmentParty({ from: r.company.id, to: r.investmentParty.companyId }),
    exposures: r.many.riskExposure({ from: r.company.id, to: r.riskExposure.companyId }),
    partnerships: r.many.partnership({ from: r.company.id, to: r.partnership.providerId }),
  },
  investment: {
    parties: r.many.investmentParty({ from: r.investment.id, to: r.investmentParty.investmentId }),
  },
  investmentParty: {
    investment: r.one.investment({
      from: r.investmentParty.investmentId,
      to: r.investment.id,
      optional: false,
    }),
    company: r.one.company({ from: r.investmentParty.companyId, to: r.company.id }),
  },
  partnership: {
    partner: r.one.company({ from: r.partnership.partnerId, to: r.company.id, optional: false }),
  },
  riskExposure: { risk: r.one.risk({ from: r.riskExposure.riskId, to: r.risk.id, optional: false }) },
  marketReport: {
    publisher: r.one.company({ from: r.marketReport.publisherId, to: r.company.id, optional: false }),
  },
  observation: {
    subjectCompany: r.one.company({ from: r.observation.subjectId, to: r.company.id, optional: false }),
    market: r.one.market({ from: r.observation.marketId, to: r.market.id }),
    metric: r.one.metric({ from: r.observation.metricId, to: r.metric.id, optional: false }),
    report: r.one.marketReport({ from: r.observation.reportId, to: r.marketReport.id }),
    document: r.one.sourceDocument({ from: r.observation.documentId, to: r.sourceDocument.id, optional: false }),
    claims: r.many.claim({ from: r.observation.id, to: r.claim.observationId }),
  },
}));
