import { builder, CompanyKind, InvestmentKind, InvestmentRole, PartnershipKind } from './builder.ts';

// `select: {}` everywhere: a type then loads the columns of the selected fields only.

builder.drizzleObject('company', {
  name: 'Company',
  select: {},
  fields: (t) => ({
    slug: t.exposeString('slug'),
    kind: t.expose('kind', { type: CompanyKind }),
    name: t.exposeString('name'),
    status: t.exposeString('status'),
    countryCode: t.exposeString('countryCode'),
    foundedOn: t.exposeString('foundedOn'),
    foundedPrecision: t.exposeString('foundedPrecision'),
    fiscalYearEnd: t.exposeString('fiscalYearEnd'),
    homepage: t.exposeString('homepage'),
    description: t.exposeString('description'),
    investmentParties: t.relatedConnection('investmentParties', {
      args: { latestFirst: t.arg.boolean() },
      query: ({ latestFirst }) => ({ orderBy: { id: latestFirst ? 'desc' : 'asc' } }),
    }),
    exposures: t.relatedConnection('exposures', { query: { orderBy: { id: 'asc' } } }),
    partnerships: t.relatedConnection('partnerships', { query: { orderBy: { id: 'asc' } } }),
  }),
});

builder.drizzleObject('investment', {
  name: 'Investment',
  select: {},
  fields: (t) => ({
    slug: t.exposeString('slug'),
    kind: t.expose('kind', { type: InvestmentKind }),
    title: t.exposeString('title'),
    announcedOn: t.exposeString('announcedOn'),
    announcedPrecision: t.exposeString('announcedPrecision'),
    amount: t.exposeString('amount'),
    currencyCode: t.exposeString('currencyCode'),
    parties: t.relatedConnection('parties', {
      args: { role: t.arg({ type: InvestmentRole }) },
      query: ({ role }) => ({ where: role ? { role } : {}, orderBy: { id: 'asc' } }),
    }),
  }),
});

builder.drizzleObject('investmentParty', {
  name: 'InvestmentParty',
  select: {},
  fields: (t) => ({ investment: t.relation('investment'), company: t.relation('company') }),
});

builder.drizzleObject('partnership', {
  name: 'Partnership',
  select: {},
  fields: (t) => ({
    slug: t.exposeString('slug'),
    kind: t.expose('kind', { type: PartnershipKind }),
    tier: t.exposeString('tier'),
    partner: t.relation('partner'),
  }),
});

builder.drizzleObject('risk', {
  name: 'Risk',
  select: {},
  fields: (t) => ({ slug: t.exposeString('slug'), title: t.exposeString('title'), score: t.exposeInt('score') }),
});

builder.drizzleObject('riskExposure', {
  name: 'RiskExposure',
  select: {},
  fields: (t) => ({
    kind: t.exposeString('kind'),
    likelihood: t.exposeInt('likelihood'),
    impact: t.exposeInt('impact'),
    risk: t.relation('risk'),
  }),
});

builder.drizzleObject('market', {
  name: 'Market',
  select: {},
  fields: (t) => ({ slug: t.exposeString('slug'), name: t.exposeString('name'), region: t.exposeString('region') }),
});

builder.drizzleObject('marketReport', {
  name: 'MarketReport',
  select: {},
  fields: (t) => ({
    slug: t.exposeString('slug'),
    title: t.exposeString('title'),
    publisher: t.relation('publisher'),
  }),
});

builder.drizzleObject('sourceDocument', {
  name: 'SourceDocument',
  select: {},
  fields: (t) => ({ slug: t.exposeString('slug'), title: t.exposeString('title'), url: t.exposeString('url') }),
});

builder.drizzleObject('observation', {
  name: 'Observation',
  select: {},
  fields: (t) => ({
    value: t.exposeString('value'),
    qualifier: t.exposeString('qualifier'),
    publishedOn: t.exposeString('publishedOn'),
    periodFrom: t.string({ select: { columns: { period: true } }, resolve: ({ period }) => dayOf(period, 0) }),
    periodTo: t.string({ select: { columns: { period: true } }, resolve: ({ period }) => dayOf(period, 1) }),
    subjectCompany: t.relation('subjectCompany'),
    report: t.relation('report'),
    document: t.relation('document'),
    claims: t.relatedConnection('claims', { query: { orderBy: { id: 'asc' } } }),
  }),
});

builder.drizzleObject('claim', {
  name: 'Claim',
  select: {},
  fields: (t) => ({
    asStated: t.exposeString('asStated'),
    modality: t.exposeString('modality'),
    confidence: t.exposeInt('confidence'),
  }),
});

/** One end of `[2022-01-01,2022-04-01)`. */
function dayOf(period: string | null, end: 0 | 1): string | null {
  return period?.slice(1, -1).split(',')[end] || null;
}
