import type { Shape } from '../fill.ts';
import type * as Types from './types.ts';

/** What each operation answers and takes, by its name. */
export interface OperationTypes {
  readonly ClaimsGet: { readonly data: Types.ClaimsGetResult; readonly variables: Types.ClaimsGetVariables };
  readonly ClaimsList: { readonly data: Types.ClaimsListResult; readonly variables: Types.ClaimsListVariables };
  readonly CompaniesBestObservations: { readonly data: Types.CompaniesBestObservationsResult; readonly variables: Types.CompaniesBestObservationsVariables };
  readonly CompaniesClaims: { readonly data: Types.CompaniesClaimsResult; readonly variables: Types.CompaniesClaimsVariables };
  readonly CompaniesGet: { readonly data: Types.CompaniesGetResult; readonly variables: Types.CompaniesGetVariables };
  readonly CompaniesList: { readonly data: Types.CompaniesListResult; readonly variables: Types.CompaniesListVariables };
  readonly CompaniesObservations: { readonly data: Types.CompaniesObservationsResult; readonly variables: Types.CompaniesObservationsVariables };
  readonly CompaniesProfile: { readonly data: Types.CompaniesProfileResult; readonly variables: Types.CompaniesProfileVariables };
  readonly CountriesGet: { readonly data: Types.CountriesGetResult; readonly variables: Types.CountriesGetVariables };
  readonly CountriesList: { readonly data: Types.CountriesListResult; readonly variables: Types.CountriesListVariables };
  readonly CurrenciesGet: { readonly data: Types.CurrenciesGetResult; readonly variables: Types.CurrenciesGetVariables };
  readonly CurrenciesList: { readonly data: Types.CurrenciesListResult; readonly variables: Types.CurrenciesListVariables };
  readonly CustomerRelationsList: { readonly data: Types.CustomerRelationsListResult; readonly variables: Types.CustomerRelationsListVariables };
  readonly CustomerRelationsListWithSources: { readonly data: Types.CustomerRelationsListWithSourcesResult; readonly variables: Types.CustomerRelationsListWithSourcesVariables };
  readonly EventsGet: { readonly data: Types.EventsGetResult; readonly variables: Types.EventsGetVariables };
  readonly EventsList: { readonly data: Types.EventsListResult; readonly variables: Types.EventsListVariables };
  readonly EventsListWithSources: { readonly data: Types.EventsListWithSourcesResult; readonly variables: Types.EventsListWithSourcesVariables };
  readonly FxRatesList: { readonly data: Types.FxRatesListResult; readonly variables: Types.FxRatesListVariables };
  readonly InconsistenciesGet: { readonly data: Types.InconsistenciesGetResult; readonly variables: Types.InconsistenciesGetVariables };
  readonly InconsistenciesList: { readonly data: Types.InconsistenciesListResult; readonly variables: Types.InconsistenciesListVariables };
  readonly InitiativesGet: { readonly data: Types.InitiativesGetResult; readonly variables: Types.InitiativesGetVariables };
  readonly InitiativesList: { readonly data: Types.InitiativesListResult; readonly variables: Types.InitiativesListVariables };
  readonly InitiativesListWithSources: { readonly data: Types.InitiativesListWithSourcesResult; readonly variables: Types.InitiativesListWithSourcesVariables };
  readonly InvestmentsGet: { readonly data: Types.InvestmentsGetResult; readonly variables: Types.InvestmentsGetVariables };
  readonly InvestmentsList: { readonly data: Types.InvestmentsListResult; readonly variables: Types.InvestmentsListVariables };
  readonly InvestmentsListWithSources: { readonly data: Types.InvestmentsListWithSourcesResult; readonly variables: Types.InvestmentsListWithSourcesVariables };
  readonly MarketReportsGet: { readonly data: Types.MarketReportsGetResult; readonly variables: Types.MarketReportsGetVariables };
  readonly MarketReportsList: { readonly data: Types.MarketReportsListResult; readonly variables: Types.MarketReportsListVariables };
  readonly MarketReportsObservations: { readonly data: Types.MarketReportsObservationsResult; readonly variables: Types.MarketReportsObservationsVariables };
  readonly MarketsBestObservations: { readonly data: Types.MarketsBestObservationsResult; readonly variables: Types.MarketsBestObservationsVariables };
  readonly MarketsGet: { readonly data: Types.MarketsGetResult; readonly variables: Types.MarketsGetVariables };
  readonly MarketsList: { readonly data: Types.MarketsListResult; readonly variables: Types.MarketsListVariables };
  readonly MarketsObservations: { readonly data: Types.MarketsObservationsResult; readonly variables: Types.MarketsObservationsVariables };
  readonly MetricsGet: { readonly data: Types.MetricsGetResult; readonly variables: Types.MetricsGetVariables };
  readonly MetricsList: { readonly data: Types.MetricsListResult; readonly variables: Types.MetricsListVariables };
  readonly MetricsObservations: { readonly data: Types.MetricsObservationsResult; readonly variables: Types.MetricsObservationsVariables };
  readonly NodesGet: { readonly data: Types.NodesGetResult; readonly variables: Types.NodesGetVariables };
  readonly NodesList: { readonly data: Types.NodesListResult; readonly variables: Types.NodesListVariables };
  readonly ObservationsGet: { readonly data: Types.ObservationsGetResult; readonly variables: Types.ObservationsGetVariables };
  readonly ObservationsList: { readonly data: Types.ObservationsListResult; readonly variables: Types.ObservationsListVariables };
  readonly ObservationsListWithSources: { readonly data: Types.ObservationsListWithSourcesResult; readonly variables: Types.ObservationsListWithSourcesVariables };
  readonly PartnershipsList: { readonly data: Types.PartnershipsListResult; readonly variables: Types.PartnershipsListVariables };
  readonly ProgrammesGet: { readonly data: Types.ProgrammesGetResult; readonly variables: Types.ProgrammesGetVariables };
  readonly ProgrammesList: { readonly data: Types.ProgrammesListResult; readonly variables: Types.ProgrammesListVariables };
  readonly RiskExposuresList: { readonly data: Types.RiskExposuresListResult; readonly variables: Types.RiskExposuresListVariables };
  readonly RisksGet: { readonly data: Types.RisksGetResult; readonly variables: Types.RisksGetVariables };
  readonly RisksList: { readonly data: Types.RisksListResult; readonly variables: Types.RisksListVariables };
  readonly RisksListWithSources: { readonly data: Types.RisksListWithSourcesResult; readonly variables: Types.RisksListWithSourcesVariables };
  readonly SourceDocumentsClaims: { readonly data: Types.SourceDocumentsClaimsResult; readonly variables: Types.SourceDocumentsClaimsVariables };
  readonly SourceDocumentsGet: { readonly data: Types.SourceDocumentsGetResult; readonly variables: Types.SourceDocumentsGetVariables };
  readonly SourceDocumentsList: { readonly data: Types.SourceDocumentsListResult; readonly variables: Types.SourceDocumentsListVariables };
  readonly TaxonomyTermsList: { readonly data: Types.TaxonomyTermsListResult; readonly variables: Types.TaxonomyTermsListVariables };
}

const CompanyReference: Shape = { id: "id", slug: "slug", name: "name" };

const SourceDocumentBrief: Shape = { id: "id", slug: "slug", title: "title", kind: "DATASET", url: null, lang: "en", published: { '?': { text: "text", precision: "DAY" } }, publisher: { '?': CompanyReference }, publisherName: null };

const ClaimSourced: Shape = { id: "id", slug: null, property: "property", asStated: null, value: null, modality: "ASSERTED", attributedToCompany: { '?': CompanyReference }, attributedToText: null, confidence: 1, rank: "DEPRECATED", flags: { '*': "APPROXIMATE" }, note: null, locator: "locator", document: SourceDocumentBrief };

const NodeReference: Shape = { '|': { Claim: { __typename: 'Claim', id: "id" }, Company: { __typename: 'Company', id: "id", slug: "slug", name: "name" }, CompanyIdentifier: { __typename: 'CompanyIdentifier', id: "id" }, CompanyName: { __typename: 'CompanyName', id: "id" }, CompanyRelation: { __typename: 'CompanyRelation', id: "id" }, CustomerRelation: { __typename: 'CustomerRelation', id: "id", slug: "slug" }, Event: { __typename: 'Event', id: "id", slug: "slug", title: "title" }, Inconsistency: { __typename: 'Inconsistency', id: "id" }, Initiative: { __typename: 'Initiative', id: "id", slug: "slug", name: "name" }, Investment: { __typename: 'Investment', id: "id", slug: "slug", title: "title" }, InvestmentParty: { __typename: 'InvestmentParty', id: "id" }, Market: { __typename: 'Market', id: "id", slug: "slug", name: "name" }, MarketReport: { __typename: 'MarketReport', id: "id", slug: "slug", title: "title" }, Metric: { __typename: 'Metric', id: "id" }, Observation: { __typename: 'Observation', id: "id" }, Partnership: { __typename: 'Partnership', id: "id", slug: "slug" }, Programme: { __typename: 'Programme', id: "id", slug: "slug", name: "name" }, Risk: { __typename: 'Risk', id: "id", slug: "slug", title: "title" }, RiskExposure: { __typename: 'RiskExposure', id: "id" }, SourceDocument: { __typename: 'SourceDocument', id: "id", slug: "slug", title: "title" } } };

const ClaimAboutNode: Shape = { id: "id", slug: null, property: "property", asStated: null, value: null, modality: "ASSERTED", attributedToCompany: { '?': CompanyReference }, attributedToText: null, confidence: 1, rank: "DEPRECATED", flags: { '*': "APPROXIMATE" }, note: null, locator: "locator", document: SourceDocumentBrief, subject: NodeReference, object: { '?': NodeReference }, observation: { '?': { id: "id", slug: null, value: null, unit: "COUNT" } } };

const CompanyBrief: Shape = { id: "id", slug: "slug", name: "name", kind: "BRAND", status: "ACQUIRED", description: null, homepage: null, country: { '?': { code: "CN", name: { text: "text" } } }, sector: { '?': { code: "code", label: { text: "text" } } } };

const CountryBrief: Shape = { code: "CN", name: { text: "text" } };

const CurrencyBrief: Shape = { code: "USD", name: "name", minorUnit: null, withdrawn: { '?': { text: "text", precision: "DAY" } } };

const PeriodStated: Shape = { from: null, to: null, kind: "CUSTOM", label: null, fiscalYear: null, fiscalPeriod: null };

const CustomerRelationBrief: Shape = { id: "id", slug: "slug", workload: "workload", status: "ACTIVE", endReason: null, valid: PeriodStated, customer: CompanyReference, provider: CompanyReference, movedTo: { '?': { id: "id", slug: "slug", provider: CompanyReference } } };

const CustomerRelationSourced: Shape = { id: "id", slug: "slug", workload: "workload", status: "ACTIVE", endReason: null, valid: PeriodStated, customer: CompanyReference, provider: CompanyReference, movedTo: { '?': { id: "id", slug: "slug", provider: CompanyReference } }, claim: { '?': ClaimSourced } };

const EventBrief: Shape = { id: "id", slug: "slug", title: "title", kind: "AGREEMENT_SIGNING", description: null, occurred: { '?': PeriodStated }, occurredPrecision: "DAY", countryCode: null, place: null, itemCount: null, itemCountQualifier: null };

const PageEnd: Shape = { hasNextPage: false, endCursor: null };

const EventSourced: Shape = { id: "id", slug: "slug", title: "title", kind: "AGREEMENT_SIGNING", description: null, occurred: { '?': PeriodStated }, occurredPrecision: "DAY", countryCode: null, place: null, itemCount: null, itemCountQualifier: null, claims: { nodes: { '*': ClaimSourced }, pageInfo: PageEnd } };

const FxRateBrief: Shape = { id: "id", baseCode: "USD", quoteCode: "USD", onDate: "2022-09-22", rate: "1", basis: "MONTH_AVG", source: "source" };

const InconsistencyBrief: Shape = { id: "id", slug: "slug", kind: "APPROXIMATE", what: "what", reading: null, confidence: 1, isExternal: false };

const InconsistencySourced: Shape = { id: "id", slug: "slug", kind: "APPROXIMATE", what: "what", reading: null, confidence: 1, isExternal: false, document: SourceDocumentBrief, claims: { nodes: { '*': ClaimSourced }, pageInfo: PageEnd } };

const InitiativeBrief: Shape = { id: "id", slug: "slug", name: "name", kind: "DATA_CENTRE", description: null, status: "ANNOUNCED", quantity: null, countryCode: null, started: { '?': { text: "text", precision: "DAY" } }, owner: CompanyReference };

const InitiativeSourced: Shape = { id: "id", slug: "slug", name: "name", kind: "DATA_CENTRE", description: null, status: "ANNOUNCED", quantity: null, countryCode: null, started: { '?': { text: "text", precision: "DAY" } }, owner: CompanyReference, claims: { nodes: { '*': ClaimSourced }, pageInfo: PageEnd } };

const MoneyStated: Shape = { amount: "1", amountHigh: null, currency: "USD", qualifier: "APPROXIMATE" };

const InvestmentBrief: Shape = { id: "id", slug: "slug", title: "title", kind: "ACQUISITION", stage: null, status: "ANNOUNCED", announced: { '?': { text: "text", precision: "DAY" } }, amount: { '?': MoneyStated }, parties: { nodes: { '*': { id: "id", role: "ACQUIRER", company: { '?': CompanyReference }, groupLabel: null } }, pageInfo: PageEnd } };

const ProgrammeBrief: Shape = { id: "id", slug: "slug", name: "name", kind: "CERTIFICATION_PROGRAMME", description: null, tiers: { '*': "tiers" }, owner: CompanyReference };

const InvestmentDetails: Shape = { id: "id", slug: "slug", title: "title", kind: "ACQUISITION", stage: null, status: "ANNOUNCED", announced: { '?': { text: "text", precision: "DAY" } }, amount: { '?': MoneyStated }, parties: { nodes: { '*': { id: "id", role: "ACQUIRER", company: { '?': CompanyReference }, groupLabel: null } }, pageInfo: PageEnd }, purpose: null, closedOn: null, period: { '?': { from: null, to: null, kind: "CUSTOM", label: null, fiscalYear: null, fiscalPeriod: null, fiscalPeriods: null } }, financialInstruments: { '*': "CREDIT" }, nonFinancialInstruments: { '*': "CREDIT" }, regions: { '*': "regions" }, programme: { '?': ProgrammeBrief }, claims: { nodes: { '*': ClaimSourced }, pageInfo: PageEnd } };

const MarketBrief: Shape = { id: "id", slug: "slug", name: "name", definition: null, region: "region", segment: { '?': { code: "code", label: { text: "text" } } } };

const MarketReportBrief: Shape = { id: "id", slug: "slug", title: "title", edition: null, published: { '?': { text: "text", precision: "DAY" } }, period: { '?': PeriodStated }, publisher: CompanyReference, market: MarketBrief };

const MetricBrief: Shape = { id: "id", slug: "slug", label: { text: "text" }, unit: "COUNT", nature: "FLOW", minimum: null, maximum: null };

const ObservationBrief: Shape = { id: "id", slug: null, value: null, valueHigh: null, unit: "COUNT", currencyCode: null, qualifier: "APPROXIMATE", comparison: "NONE", status: "BREAK", rank: "DEPRECATED", isBest: false, isDisputed: false, period: PeriodStated, metric: { slug: "slug", label: { text: "text" } }, subject: NodeReference };

const ObservationSourced: Shape = { id: "id", slug: null, value: null, valueHigh: null, unit: "COUNT", currencyCode: null, qualifier: "APPROXIMATE", comparison: "NONE", status: "BREAK", rank: "DEPRECATED", isBest: false, isDisputed: false, period: PeriodStated, metric: { slug: "slug", label: { text: "text" } }, subject: NodeReference, market: { '?': { id: "id", slug: "slug", name: "name" } }, report: { '?': { id: "id", slug: "slug", title: "title" } }, document: SourceDocumentBrief, claims: { nodes: { '*': ClaimSourced }, pageInfo: PageEnd } };

const PageBounds: Shape = { hasNextPage: false, endCursor: null, hasPreviousPage: false, startCursor: null };

const PartnershipBrief: Shape = { id: "id", slug: "slug", kind: "CO_SELL", status: "ACTIVE", tier: null, scope: null, provider: CompanyReference, partner: CompanyReference, programme: { '?': { id: "id", slug: "slug", name: "name" } } };

const PartnershipSourced: Shape = { id: "id", slug: "slug", kind: "CO_SELL", status: "ACTIVE", tier: null, scope: null, provider: CompanyReference, partner: CompanyReference, programme: { '?': { id: "id", slug: "slug", name: "name" } }, valid: PeriodStated, claim: { '?': ClaimSourced } };

const RiskBrief: Shape = { id: "id", slug: "slug", title: "title", category: { code: "code", label: { text: "text" } }, cause: null, consequence: null, status: "ACCEPTED", treatment: "ACCEPT", likelihood: null, impact: null, score: null, regions: { '*': "regions" } };

const RiskDetails: Shape = { id: "id", slug: "slug", title: "title", category: { code: "code", label: { text: "text" } }, cause: null, consequence: null, status: "ACCEPTED", treatment: "ACCEPT", likelihood: null, impact: null, score: null, regions: { '*': "regions" }, assessmentBasis: null, residualLikelihood: null, residualImpact: null, residualScore: null, identifiedOn: null, reviewDueOn: null, closedOn: null, exposures: { nodes: { '*': { id: "id", kind: "DIRECT", company: CompanyReference, viaCompany: { '?': CompanyReference }, likelihood: null, impact: null, rationale: null } }, pageInfo: PageEnd }, claims: { nodes: { '*': ClaimSourced }, pageInfo: PageEnd } };

const RiskExposureBrief: Shape = { id: "id", kind: "DIRECT", likelihood: null, impact: null, rationale: null, company: CompanyReference, viaCompany: { '?': CompanyReference }, risk: RiskBrief };

const TaxonomyTermBrief: Shape = { id: "id", scheme: "scheme", code: "code", parentCode: null, label: { text: "text" } };

/** What each operation answers when a mock says nothing of it. */
export const shapes: { readonly [Name in keyof OperationTypes]: Shape } = {
  ClaimsGet: { claim: { '?': { id: "id", slug: null, property: "property", asStated: null, value: null, modality: "ASSERTED", attributedToCompany: { '?': CompanyReference }, attributedToText: null, confidence: 1, rank: "DEPRECATED", flags: { '*': "APPROXIMATE" }, note: null, locator: "locator", document: SourceDocumentBrief, subject: NodeReference, object: { '?': NodeReference }, observation: { '?': { id: "id", slug: null, value: null, unit: "COUNT" } }, contradictedBy: { edges: { '*': { claimRelation: { note: null }, node: ClaimSourced } }, pageInfo: PageEnd }, contradicts: { edges: { '*': { claimRelation: { note: null }, node: ClaimSourced } }, pageInfo: PageEnd }, corroboratedBy: { edges: { '*': { claimRelation: { note: null }, node: ClaimSourced } }, pageInfo: PageEnd }, refinedBy: { edges: { '*': { claimRelation: { note: null }, node: ClaimSourced } }, pageInfo: PageEnd } } } },
  ClaimsList: { claims: { nodes: { '*': ClaimAboutNode }, totalCount: 1, pageInfo: PageBounds } },
  CompaniesBestObservations: { company: { '?': { id: "id", bestObservations: { nodes: { '*': ObservationSourced }, totalCount: 1, pageInfo: PageBounds } } } },
  CompaniesClaims: { company: { '?': { id: "id", claims: { nodes: { '*': ClaimSourced }, totalCount: 1, pageInfo: PageBounds } } } },
  CompaniesGet: { company: { '?': CompanyBrief } },
  CompaniesList: { companies: { nodes: { '*': CompanyBrief }, totalCount: 1, pageInfo: PageBounds } },
  CompaniesObservations: { company: { '?': { id: "id", observations: { nodes: { '*': ObservationSourced }, totalCount: 1, pageInfo: PageBounds } } } },
  CompaniesProfile: { company: { '?': { id: "id", slug: "slug", name: "name", kind: "BRAND", status: "ACQUIRED", description: null, homepage: null, country: { '?': { code: "CN", name: { text: "text" } } }, sector: { '?': { code: "code", label: { text: "text" } } }, fiscalYearEnd: null, note: null, founded: { '?': { text: "text", precision: "DAY" } }, dissolvedOn: null, names: { nodes: { '*': { id: "id", name: "name", lang: "en", kind: "ACRONYM", isPrimary: false } }, pageInfo: PageEnd }, identifiers: { nodes: { '*': { id: "id", scheme: "CIK", value: "value", authority: null } }, pageInfo: PageEnd }, parents: { edges: { '*': { companyRelation: { kind: "AFFILIATE" }, node: CompanyReference } }, pageInfo: PageEnd }, children: { edges: { '*': { companyRelation: { kind: "AFFILIATE" }, node: CompanyReference } }, pageInfo: PageEnd }, programmes: { nodes: { '*': ProgrammeBrief }, pageInfo: PageEnd }, partners: { edges: { '*': { partnership: { slug: "slug", kind: "CO_SELL", status: "ACTIVE", tier: null, scope: null }, node: CompanyReference } }, pageInfo: PageEnd }, partnerOf: { edges: { '*': { partnership: { slug: "slug", kind: "CO_SELL", status: "ACTIVE", tier: null, scope: null }, node: CompanyReference } }, pageInfo: PageEnd }, investments: { edges: { '*': { investmentParty: { role: "ACQUIRER" }, node: InvestmentBrief } }, pageInfo: PageEnd }, risks: { edges: { '*': { riskExposure: { kind: "DIRECT", viaCompany: { '?': CompanyReference } }, node: RiskBrief } }, pageInfo: PageEnd }, initiatives: { nodes: { '*': InitiativeBrief }, pageInfo: PageEnd }, customers: { edges: { '*': { customerRelation: { slug: "slug", workload: "workload", status: "ACTIVE" }, node: CompanyReference } }, pageInfo: PageEnd }, providers: { edges: { '*': { customerRelation: { slug: "slug", workload: "workload", status: "ACTIVE" }, node: CompanyReference } }, pageInfo: PageEnd }, events: { edges: { '*': { eventLink: { role: "AFFECTED", note: null }, node: EventBrief } }, pageInfo: PageEnd } } } },
  CountriesGet: { country: { '?': CountryBrief } },
  CountriesList: { countries: { nodes: { '*': CountryBrief }, totalCount: 1, pageInfo: PageBounds } },
  CurrenciesGet: { currency: { '?': CurrencyBrief } },
  CurrenciesList: { currencies: { nodes: { '*': CurrencyBrief }, totalCount: 1, pageInfo: PageBounds } },
  CustomerRelationsList: { customerRelations: { nodes: { '*': CustomerRelationBrief }, totalCount: 1, pageInfo: PageBounds } },
  CustomerRelationsListWithSources: { customerRelations: { nodes: { '*': CustomerRelationSourced }, totalCount: 1, pageInfo: PageBounds } },
  EventsGet: { event: { '?': { id: "id", slug: "slug", title: "title", kind: "AGREEMENT_SIGNING", description: null, occurred: { '?': PeriodStated }, occurredPrecision: "DAY", countryCode: null, place: null, itemCount: null, itemCountQualifier: null, links: { nodes: { '*': { role: "AFFECTED", note: null, node: NodeReference } }, pageInfo: PageEnd }, claims: { nodes: { '*': ClaimSourced }, pageInfo: PageEnd } } } },
  EventsList: { events: { nodes: { '*': EventBrief }, totalCount: 1, pageInfo: PageBounds } },
  EventsListWithSources: { events: { nodes: { '*': EventSourced }, totalCount: 1, pageInfo: PageBounds } },
  FxRatesList: { fxRates: { nodes: { '*': FxRateBrief }, totalCount: 1, pageInfo: PageBounds } },
  InconsistenciesGet: { inconsistency: { '?': InconsistencySourced } },
  InconsistenciesList: { inconsistencies: { nodes: { '*': InconsistencySourced }, totalCount: 1, pageInfo: PageBounds } },
  InitiativesGet: { initiative: { '?': InitiativeSourced } },
  InitiativesList: { initiatives: { nodes: { '*': InitiativeBrief }, totalCount: 1, pageInfo: PageBounds } },
  InitiativesListWithSources: { initiatives: { nodes: { '*': InitiativeSourced }, totalCount: 1, pageInfo: PageBounds } },
  InvestmentsGet: { investment: { '?': InvestmentDetails } },
  InvestmentsList: { investments: { nodes: { '*': InvestmentBrief }, totalCount: 1, pageInfo: PageBounds } },
  InvestmentsListWithSources: { investments: { nodes: { '*': InvestmentDetails }, totalCount: 1, pageInfo: PageBounds } },
  MarketReportsGet: { marketReport: { '?': { id: "id", slug: "slug", title: "title", edition: null, published: { '?': { text: "text", precision: "DAY" } }, period: { '?': PeriodStated }, publisher: CompanyReference, market: MarketBrief, methodology: null, document: { '?': SourceDocumentBrief } } } },
  MarketReportsList: { marketReports: { nodes: { '*': MarketReportBrief }, totalCount: 1, pageInfo: PageBounds } },
  MarketReportsObservations: { marketReport: { '?': { id: "id", observations: { nodes: { '*': ObservationSourced }, totalCount: 1, pageInfo: PageBounds } } } },
  MarketsBestObservations: { market: { '?': { id: "id", bestObservations: { nodes: { '*': ObservationSourced }, totalCount: 1, pageInfo: PageBounds } } } },
  MarketsGet: { market: { '?': { id: "id", slug: "slug", name: "name", definition: null, region: "region", segment: { '?': { code: "code", label: { text: "text" } } }, reports: { nodes: { '*': MarketReportBrief }, pageInfo: PageEnd } } } },
  MarketsList: { markets: { nodes: { '*': MarketBrief }, totalCount: 1, pageInfo: PageBounds } },
  MarketsObservations: { market: { '?': { id: "id", observations: { nodes: { '*': ObservationSourced }, totalCount: 1, pageInfo: PageBounds } } } },
  MetricsGet: { metric: { '?': MetricBrief } },
  MetricsList: { metrics: { nodes: { '*': MetricBrief }, totalCount: 1, pageInfo: PageBounds } },
  MetricsObservations: { metric: { '?': { id: "id", observations: { nodes: { '*': ObservationSourced }, totalCount: 1, pageInfo: PageBounds } } } },
  NodesGet: { node: { '?': NodeReference } },
  NodesList: { nodes: { '*': { '?': NodeReference } } },
  ObservationsGet: { observation: { '?': { id: "id", slug: null, value: null, valueHigh: null, unit: "COUNT", currencyCode: null, qualifier: "APPROXIMATE", comparison: "NONE", status: "BREAK", rank: "DEPRECATED", isBest: false, isDisputed: false, period: PeriodStated, metric: { slug: "slug", label: { text: "text" } }, subject: NodeReference, market: { '?': { id: "id", slug: "slug", name: "name" } }, report: { '?': { id: "id", slug: "slug", title: "title" } }, document: SourceDocumentBrief, claims: { nodes: { '*': ClaimSourced }, pageInfo: PageEnd }, alternatives: { nodes: { '*': ObservationSourced }, pageInfo: PageEnd } } } },
  ObservationsList: { observations: { nodes: { '*': ObservationBrief }, totalCount: 1, pageInfo: PageBounds } },
  ObservationsListWithSources: { observations: { nodes: { '*': ObservationSourced }, totalCount: 1, pageInfo: PageBounds } },
  PartnershipsList: { partnerships: { nodes: { '*': PartnershipSourced }, totalCount: 1, pageInfo: PageBounds } },
  ProgrammesGet: { programme: { '?': { id: "id", slug: "slug", name: "name", kind: "CERTIFICATION_PROGRAMME", description: null, tiers: { '*': "tiers" }, owner: CompanyReference, partnerships: { nodes: { '*': PartnershipBrief }, pageInfo: PageEnd }, investments: { nodes: { '*': InvestmentBrief }, pageInfo: PageEnd }, observations: { nodes: { '*': ObservationBrief }, pageInfo: PageEnd }, claims: { nodes: { '*': ClaimSourced }, pageInfo: PageEnd } } } },
  ProgrammesList: { programmes: { nodes: { '*': ProgrammeBrief }, totalCount: 1, pageInfo: PageBounds } },
  RiskExposuresList: { riskExposures: { nodes: { '*': RiskExposureBrief }, totalCount: 1, pageInfo: PageBounds } },
  RisksGet: { risk: { '?': RiskDetails } },
  RisksList: { risks: { nodes: { '*': RiskBrief }, totalCount: 1, pageInfo: PageBounds } },
  RisksListWithSources: { risks: { nodes: { '*': RiskDetails }, totalCount: 1, pageInfo: PageBounds } },
  SourceDocumentsClaims: { sourceDocument: { '?': { id: "id", claims: { nodes: { '*': ClaimAboutNode }, totalCount: 1, pageInfo: PageBounds } } } },
  SourceDocumentsGet: { sourceDocument: { '?': { id: "id", slug: "slug", title: "title", kind: "DATASET", url: null, lang: "en", published: { '?': { text: "text", precision: "DAY" } }, publisher: { '?': CompanyReference }, publisherName: null, publishedNote: null, retrievedAt: null, sha256: null, licence: null, reliability: null, openQuestions: { '*': "openQuestions" }, inconsistencies: { nodes: { '*': InconsistencyBrief }, pageInfo: PageEnd } } } },
  SourceDocumentsList: { sourceDocuments: { nodes: { '*': SourceDocumentBrief }, totalCount: 1, pageInfo: PageBounds } },
  TaxonomyTermsList: { taxonomyTerms: { nodes: { '*': TaxonomyTermBrief }, totalCount: 1, pageInfo: PageBounds } },
};
