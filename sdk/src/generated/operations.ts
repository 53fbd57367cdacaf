import { type Call, call } from '../call.ts';
import { type PagedCall, paged } from '../paged.ts';
import type { CallOptions, Transport } from '../transport.ts';
import {
  ClaimsGetDocument,
  ClaimsListDocument,
  CompaniesBestObservationsDocument,
  CompaniesClaimsDocument,
  CompaniesGetDocument,
  CompaniesListDocument,
  CompaniesObservationsDocument,
  CompaniesProfileDocument,
  CountriesGetDocument,
  CountriesListDocument,
  CurrenciesGetDocument,
  CurrenciesListDocument,
  CustomerRelationsListDocument,
  CustomerRelationsListWithSourcesDocument,
  EventsGetDocument,
  EventsListDocument,
  EventsListWithSourcesDocument,
  FxRatesListDocument,
  InconsistenciesGetDocument,
  InconsistenciesListDocument,
  InitiativesGetDocument,
  InitiativesListDocument,
  InitiativesListWithSourcesDocument,
  InvestmentsGetDocument,
  InvestmentsListDocument,
  InvestmentsListWithSourcesDocument,
  MarketReportsGetDocument,
  MarketReportsListDocument,
  MarketReportsObservationsDocument,
  MarketsBestObservationsDocument,
  MarketsGetDocument,
  MarketsListDocument,
  MarketsObservationsDocument,
  MetricsGetDocument,
  MetricsListDocument,
  MetricsObservationsDocument,
  NodesGetDocument,
  NodesListDocument,
  ObservationsGetDocument,
  ObservationsListDocument,
  ObservationsListWithSourcesDocument,
  PartnershipsListDocument,
  ProgrammesGetDocument,
  ProgrammesListDocument,
  RiskExposuresListDocument,
  RisksGetDocument,
  RisksListDocument,
  RisksListWithSourcesDocument,
  SourceDocumentsClaimsDocument,
  SourceDocumentsGetDocument,
  SourceDocumentsListDocument,
  TaxonomyTermsListDocument,
} from './documents.ts';
import type * as Types from './types.ts';

/**
 * A claim with the claims that contradict, corroborate or refine it.
 *
 * One claim; null when there is none.
 */
export function claimsGet(transport: Transport, variables: Types.ClaimsGetVariables, options?: CallOptions): Call<Types.ClaimsGetResult['claim']> {
  return call(transport, ClaimsGetDocument, 'claim')(variables, options);
}

/**
 * What documents say, and of what.
 *
 * Claims of all documents, as they were registered.
 */
export function claimsList(transport: Transport, variables?: Types.ClaimsListVariables, options?: CallOptions): PagedCall<Types.ClaimsListResult['claims'], Types.ClaimsListResult['claims']['nodes'][number]> {
  return paged<Types.ClaimsListResult['claims'], Types.ClaimsListResult['claims']['nodes'][number], Types.ClaimsListVariables>(transport, ClaimsListDocument, 'claims')(variables, options);
}

/**
 * The best figure a metric and period of a company, with its sources and whether others disagree.
 *
 * A company by exactly one of its keys; null when there is none.
 */
export function companiesBestObservations(transport: Transport, variables: Types.CompaniesBestObservationsVariables, options?: CallOptions): PagedCall<NonNullable<Types.CompaniesBestObservationsResult['company']>['bestObservations'] | null, NonNullable<Types.CompaniesBestObservationsResult['company']>['bestObservations']['nodes'][number]> {
  return paged<NonNullable<Types.CompaniesBestObservationsResult['company']>['bestObservations'] | null, NonNullable<Types.CompaniesBestObservationsResult['company']>['bestObservations']['nodes'][number], Types.CompaniesBestObservationsVariables>(transport, CompaniesBestObservationsDocument, 'company.bestObservations')(variables, options);
}

/**
 * What documents say of a company.
 *
 * A company by exactly one of its keys; null when there is none.
 */
export function companiesClaims(transport: Transport, variables: Types.CompaniesClaimsVariables, options?: CallOptions): PagedCall<NonNullable<Types.CompaniesClaimsResult['company']>['claims'] | null, NonNullable<Types.CompaniesClaimsResult['company']>['claims']['nodes'][number]> {
  return paged<NonNullable<Types.CompaniesClaimsResult['company']>['claims'] | null, NonNullable<Types.CompaniesClaimsResult['company']>['claims']['nodes'][number], Types.CompaniesClaimsVariables>(transport, CompaniesClaimsDocument, 'company.claims')(variables, options);
}

/**
 * A company by its id, its slug, or an identifier such as a ticker or an LEI.
 *
 * A company by exactly one of its keys; null when there is none.
 */
export function companiesGet(transport: Transport, variables: Types.CompaniesGetVariables, options?: CallOptions): Call<Types.CompaniesGetResult['company']> {
  return call(transport, CompaniesGetDocument, 'company')(variables, options);
}

/**
 * Companies and other bodies of the market.
 *
 * Companies and other bodies of the market, by name.
 */
export function companiesList(transport: Transport, variables?: Types.CompaniesListVariables, options?: CallOptions): PagedCall<Types.CompaniesListResult['companies'], Types.CompaniesListResult['companies']['nodes'][number]> {
  return paged<Types.CompaniesListResult['companies'], Types.CompaniesListResult['companies']['nodes'][number], Types.CompaniesListVariables>(transport, CompaniesListDocument, 'companies')(variables, options);
}

/**
 * The figures of a company, with their sources.
 *
 * A company by exactly one of its keys; null when there is none.
 */
export function companiesObservations(transport: Transport, variables: Types.CompaniesObservationsVariables, options?: CallOptions): PagedCall<NonNullable<Types.CompaniesObservationsResult['company']>['observations'] | null, NonNullable<Types.CompaniesObservationsResult['company']>['observations']['nodes'][number]> {
  return paged<NonNullable<Types.CompaniesObservationsResult['company']>['observations'] | null, NonNullable<Types.CompaniesObservationsResult['company']>['observations']['nodes'][number], Types.CompaniesObservationsVariables>(transport, CompaniesObservationsDocument, 'company.observations')(variables, options);
}

/**
 * A company whole: names, identifiers, owners, partners, investments, risks, initiatives, customers and events, up to 50 of each.
 *
 * A company by exactly one of its keys; null when there is none.
 */
export function companiesProfile(transport: Transport, variables: Types.CompaniesProfileVariables, options?: CallOptions): Call<Types.CompaniesProfileResult['company']> {
  return call(transport, CompaniesProfileDocument, 'company')(variables, options);
}

/**
 * A country by its code.
 *
 * A country by its code; null when there is none.
 */
export function countriesGet(transport: Transport, variables: Types.CountriesGetVariables, options?: CallOptions): Call<Types.CountriesGetResult['country']> {
  return call(transport, CountriesGetDocument, 'country')(variables, options);
}

/**
 * Countries and territories.
 *
 * Countries and territories, by code.
 */
export function countriesList(transport: Transport, variables?: Types.CountriesListVariables, options?: CallOptions): PagedCall<Types.CountriesListResult['countries'], Types.CountriesListResult['countries']['nodes'][number]> {
  return paged<Types.CountriesListResult['countries'], Types.CountriesListResult['countries']['nodes'][number], Types.CountriesListVariables>(transport, CountriesListDocument, 'countries')(variables, options);
}

/**
 * A currency by its code.
 *
 * A currency by its code; null when there is none.
 */
export function currenciesGet(transport: Transport, variables: Types.CurrenciesGetVariables, options?: CallOptions): Call<Types.CurrenciesGetResult['currency']> {
  return call(transport, CurrenciesGetDocument, 'currency')(variables, options);
}

/**
 * Currencies, in use and withdrawn.
 *
 * Currencies, in use and withdrawn, by code.
 */
export function currenciesList(transport: Transport, variables?: Types.CurrenciesListVariables, options?: CallOptions): PagedCall<Types.CurrenciesListResult['currencies'], Types.CurrenciesListResult['currencies']['nodes'][number]> {
  return paged<Types.CurrenciesListResult['currencies'], Types.CurrenciesListResult['currencies']['nodes'][number], Types.CurrenciesListVariables>(transport, CurrenciesListDocument, 'currencies')(variables, options);
}

/**
 * Who buys what from whom, and where customers moved.
 *
 * Which customers run what at which providers.
 */
export function customerRelationsList(transport: Transport, variables?: Types.CustomerRelationsListVariables, options?: CallOptions): PagedCall<Types.CustomerRelationsListResult['customerRelations'], Types.CustomerRelationsListResult['customerRelations']['nodes'][number]> {
  return paged<Types.CustomerRelationsListResult['customerRelations'], Types.CustomerRelationsListResult['customerRelations']['nodes'][number], Types.CustomerRelationsListVariables>(transport, CustomerRelationsListDocument, 'customerRelations')(variables, options);
}

/**
 * Who buys from whom, each with the claim that states it.
 *
 * Which customers run what at which providers.
 */
export function customerRelationsListWithSources(transport: Transport, variables?: Types.CustomerRelationsListWithSourcesVariables, options?: CallOptions): PagedCall<Types.CustomerRelationsListWithSourcesResult['customerRelations'], Types.CustomerRelationsListWithSourcesResult['customerRelations']['nodes'][number]> {
  return paged<Types.CustomerRelationsListWithSourcesResult['customerRelations'], Types.CustomerRelationsListWithSourcesResult['customerRelations']['nodes'][number], Types.CustomerRelationsListWithSourcesVariables>(transport, CustomerRelationsListWithSourcesDocument, 'customerRelations')(variables, options);
}

/**
 * An event with who and what took part, and what documents say of it.
 *
 * One event; null when there is none.
 */
export function eventsGet(transport: Transport, variables: Types.EventsGetVariables, options?: CallOptions): Call<Types.EventsGetResult['event']> {
  return call(transport, EventsGetDocument, 'event')(variables, options);
}

/**
 * Events.
 *
 * Events, by title.
 */
export function eventsList(transport: Transport, variables?: Types.EventsListVariables, options?: CallOptions): PagedCall<Types.EventsListResult['events'], Types.EventsListResult['events']['nodes'][number]> {
  return paged<Types.EventsListResult['events'], Types.EventsListResult['events']['nodes'][number], Types.EventsListVariables>(transport, EventsListDocument, 'events')(variables, options);
}

/**
 * Events, each with what documents say of it.
 *
 * Events, by title.
 */
export function eventsListWithSources(transport: Transport, variables?: Types.EventsListWithSourcesVariables, options?: CallOptions): PagedCall<Types.EventsListWithSourcesResult['events'], Types.EventsListWithSourcesResult['events']['nodes'][number]> {
  return paged<Types.EventsListWithSourcesResult['events'], Types.EventsListWithSourcesResult['events']['nodes'][number], Types.EventsListWithSourcesVariables>(transport, EventsListWithSourcesDocument, 'events')(variables, options);
}

/**
 * Exchange rates, each with its day and its source.
 *
 * Exchange rates, the latest first.
 */
export function fxRatesList(transport: Transport, variables?: Types.FxRatesListVariables, options?: CallOptions): PagedCall<Types.FxRatesListResult['fxRates'], Types.FxRatesListResult['fxRates']['nodes'][number]> {
  return paged<Types.FxRatesListResult['fxRates'], Types.FxRatesListResult['fxRates']['nodes'][number], Types.FxRatesListVariables>(transport, FxRatesListDocument, 'fxRates')(variables, options);
}

/**
 * An inconsistency with the document and the claims it concerns.
 *
 * One inconsistency; null when there is none.
 */
export function inconsistenciesGet(transport: Transport, variables: Types.InconsistenciesGetVariables, options?: CallOptions): Call<Types.InconsistenciesGetResult['inconsistency']> {
  return call(transport, InconsistenciesGetDocument, 'inconsistency')(variables, options);
}

/**
 * What does not fit, in a document or between documents, with the claims it concerns.
 *
 * What does not hold together in the documents, by slug.
 */
export function inconsistenciesList(transport: Transport, variables?: Types.InconsistenciesListVariables, options?: CallOptions): PagedCall<Types.InconsistenciesListResult['inconsistencies'], Types.InconsistenciesListResult['inconsistencies']['nodes'][number]> {
  return paged<Types.InconsistenciesListResult['inconsistencies'], Types.InconsistenciesListResult['inconsistencies']['nodes'][number], Types.InconsistenciesListVariables>(transport, InconsistenciesListDocument, 'inconsistencies')(variables, options);
}

/**
 * An initiative with what documents say of it.
 *
 * One initiative; null when there is none.
 */
export function initiativesGet(transport: Transport, variables: Types.InitiativesGetVariables, options?: CallOptions): Call<Types.InitiativesGetResult['initiative']> {
  return call(transport, InitiativesGetDocument, 'initiative')(variables, options);
}

/**
 * Products, data centres and other things that companies launch or build.
 *
 * Initiatives of companies, by name.
 */
export function initiativesList(transport: Transport, variables?: Types.InitiativesListVariables, options?: CallOptions): PagedCall<Types.InitiativesListResult['initiatives'], Types.InitiativesListResult['initiatives']['nodes'][number]> {
  return paged<Types.InitiativesListResult['initiatives'], Types.InitiativesListResult['initiatives']['nodes'][number], Types.InitiativesListVariables>(transport, InitiativesListDocument, 'initiatives')(variables, options);
}

/**
 * Initiatives, each with what documents say of it.
 *
 * Initiatives of companies, by name.
 */
export function initiativesListWithSources(transport: Transport, variables?: Types.InitiativesListWithSourcesVariables, options?: CallOptions): PagedCall<Types.InitiativesListWithSourcesResult['initiatives'], Types.InitiativesListWithSourcesResult['initiatives']['nodes'][number]> {
  return paged<Types.InitiativesListWithSourcesResult['initiatives'], Types.InitiativesListWithSourcesResult['initiatives']['nodes'][number], Types.InitiativesListWithSourcesVariables>(transport, InitiativesListWithSourcesDocument, 'initiatives')(variables, options);
}

/**
 * An investment whole: parties, instruments, programme, and what documents say of it.
 *
 * An investment by exactly one of its keys; null when there is none.
 */
export function investmentsGet(transport: Transport, variables: Types.InvestmentsGetVariables, options?: CallOptions): Call<Types.InvestmentsGetResult['investment']> {
  return call(transport, InvestmentsGetDocument, 'investment')(variables, options);
}

/**
 * Investments, each with who takes part.
 *
 * Investments of every kind, the latest announced first and those without a date last.
 */
export function investmentsList(transport: Transport, variables?: Types.InvestmentsListVariables, options?: CallOptions): PagedCall<Types.InvestmentsListResult['investments'], Types.InvestmentsListResult['investments']['nodes'][number]> {
  return paged<Types.InvestmentsListResult['investments'], Types.InvestmentsListResult['investments']['nodes'][number], Types.InvestmentsListVariables>(transport, InvestmentsListDocument, 'investments')(variables, options);
}

/**
 * Investments whole, each with its programme and what documents say of it.
 *
 * Investments of every kind, the latest announced first and those without a date last.
 */
export function investmentsListWithSources(transport: Transport, variables?: Types.InvestmentsListWithSourcesVariables, options?: CallOptions): PagedCall<Types.InvestmentsListWithSourcesResult['investments'], Types.InvestmentsListWithSourcesResult['investments']['nodes'][number]> {
  return paged<Types.InvestmentsListWithSourcesResult['investments'], Types.InvestmentsListWithSourcesResult['investments']['nodes'][number], Types.InvestmentsListWithSourcesVariables>(transport, InvestmentsListWithSourcesDocument, 'investments')(variables, options);
}

/**
 * A market report and the document that it was taken from.
 *
 * One market report; null when there is none.
 */
export function marketReportsGet(transport: Transport, variables: Types.MarketReportsGetVariables, options?: CallOptions): Call<Types.MarketReportsGetResult['marketReport']> {
  return call(transport, MarketReportsGetDocument, 'marketReport')(variables, options);
}

/**
 * Market reports.
 *
 * Market reports, the latest on top.
 */
export function marketReportsList(transport: Transport, variables?: Types.MarketReportsListVariables, options?: CallOptions): PagedCall<Types.MarketReportsListResult['marketReports'], Types.MarketReportsListResult['marketReports']['nodes'][number]> {
  return paged<Types.MarketReportsListResult['marketReports'], Types.MarketReportsListResult['marketReports']['nodes'][number], Types.MarketReportsListVariables>(transport, MarketReportsListDocument, 'marketReports')(variables, options);
}

/**
 * The figures of a market report, with their sources.
 *
 * One market report; null when there is none.
 */
export function marketReportsObservations(transport: Transport, variables: Types.MarketReportsObservationsVariables, options?: CallOptions): PagedCall<NonNullable<Types.MarketReportsObservationsResult['marketReport']>['observations'] | null, NonNullable<Types.MarketReportsObservationsResult['marketReport']>['observations']['nodes'][number]> {
  return paged<NonNullable<Types.MarketReportsObservationsResult['marketReport']>['observations'] | null, NonNullable<Types.MarketReportsObservationsResult['marketReport']>['observations']['nodes'][number], Types.MarketReportsObservationsVariables>(transport, MarketReportsObservationsDocument, 'marketReport.observations')(variables, options);
}

/**
 * The best figure a metric, company and period of a market, with its sources and whether others disagree.
 *
 * One market; null when there is none.
 */
export function marketsBestObservations(transport: Transport, variables: Types.MarketsBestObservationsVariables, options?: CallOptions): PagedCall<NonNullable<Types.MarketsBestObservationsResult['market']>['bestObservations'] | null, NonNullable<Types.MarketsBestObservationsResult['market']>['bestObservations']['nodes'][number]> {
  return paged<NonNullable<Types.MarketsBestObservationsResult['market']>['bestObservations'] | null, NonNullable<Types.MarketsBestObservationsResult['market']>['bestObservations']['nodes'][number], Types.MarketsBestObservationsVariables>(transport, MarketsBestObservationsDocument, 'market.bestObservations')(variables, options);
}

/**
 * A market with the reports on it.
 *
 * One market; null when there is none.
 */
export function marketsGet(transport: Transport, variables: Types.MarketsGetVariables, options?: CallOptions): Call<Types.MarketsGetResult['market']> {
  return call(transport, MarketsGetDocument, 'market')(variables, options);
}

/**
 * Markets and how they are drawn.
 *
 * Markets, by name.
 */
export function marketsList(transport: Transport, variables?: Types.MarketsListVariables, options?: CallOptions): PagedCall<Types.MarketsListResult['markets'], Types.MarketsListResult['markets']['nodes'][number]> {
  return paged<Types.MarketsListResult['markets'], Types.MarketsListResult['markets']['nodes'][number], Types.MarketsListVariables>(transport, MarketsListDocument, 'markets')(variables, options);
}

/**
 * The figures of a market, with their sources.
 *
 * One market; null when there is none.
 */
export function marketsObservations(transport: Transport, variables: Types.MarketsObservationsVariables, options?: CallOptions): PagedCall<NonNullable<Types.MarketsObservationsResult['market']>['observations'] | null, NonNullable<Types.MarketsObservationsResult['market']>['observations']['nodes'][number]> {
  return paged<NonNullable<Types.MarketsObservationsResult['market']>['observations'] | null, NonNullable<Types.MarketsObservationsResult['market']>['observations']['nodes'][number], Types.MarketsObservationsVariables>(transport, MarketsObservationsDocument, 'market.observations')(variables, options);
}

/**
 * A metric by its id or its slug.
 *
 * One metric; null when there is none.
 */
export function metricsGet(transport: Transport, variables: Types.MetricsGetVariables, options?: CallOptions): Call<Types.MetricsGetResult['metric']> {
  return call(transport, MetricsGetDocument, 'metric')(variables, options);
}

/**
 * What is measured, and in which unit.
 *
 * Metrics, by code.
 */
export function metricsList(transport: Transport, variables?: Types.MetricsListVariables, options?: CallOptions): PagedCall<Types.MetricsListResult['metrics'], Types.MetricsListResult['metrics']['nodes'][number]> {
  return paged<Types.MetricsListResult['metrics'], Types.MetricsListResult['metrics']['nodes'][number], Types.MetricsListVariables>(transport, MetricsListDocument, 'metrics')(variables, options);
}

/**
 * The figures of a metric, with their sources.
 *
 * One metric; null when there is none.
 */
export function metricsObservations(transport: Transport, variables: Types.MetricsObservationsVariables, options?: CallOptions): PagedCall<NonNullable<Types.MetricsObservationsResult['metric']>['observations'] | null, NonNullable<Types.MetricsObservationsResult['metric']>['observations']['nodes'][number]> {
  return paged<NonNullable<Types.MetricsObservationsResult['metric']>['observations'] | null, NonNullable<Types.MetricsObservationsResult['metric']>['observations']['nodes'][number], Types.MetricsObservationsVariables>(transport, MetricsObservationsDocument, 'metric.observations')(variables, options);
}

/**
 * Anything of the ledger by its global id.
 *
 * Anything in the ledger by its global id; null when there is no such row.
 */
export function nodesGet(transport: Transport, variables: Types.NodesGetVariables, options?: CallOptions): Call<Types.NodesGetResult['node']> {
  return call(transport, NodesGetDocument, 'node')(variables, options);
}

/**
 * Many things of the ledger by their global ids, in the order of the ids.
 *
 * Several things by their global ids, in the order of the ids; null in the place of an id without a row.
 */
export function nodesList(transport: Transport, variables: Types.NodesListVariables, options?: CallOptions): Call<Types.NodesListResult['nodes']> {
  return call(transport, NodesListDocument, 'nodes')(variables, options);
}

/**
 * A figure with its sources, and what other sources give in its place.
 *
 * One figure; null when there is none.
 */
export function observationsGet(transport: Transport, variables: Types.ObservationsGetVariables, options?: CallOptions): Call<Types.ObservationsGetResult['observation']> {
  return call(transport, ObservationsGetDocument, 'observation')(variables, options);
}

/**
 * Figures.
 *
 * Figures of every metric, subject and source, as they were registered.
 */
export function observationsList(transport: Transport, variables?: Types.ObservationsListVariables, options?: CallOptions): PagedCall<Types.ObservationsListResult['observations'], Types.ObservationsListResult['observations']['nodes'][number]> {
  return paged<Types.ObservationsListResult['observations'], Types.ObservationsListResult['observations']['nodes'][number], Types.ObservationsListVariables>(transport, ObservationsListDocument, 'observations')(variables, options);
}

/**
 * Figures with the documents and claims that state them.
 *
 * Figures of every metric, subject and source, as they were registered.
 */
export function observationsListWithSources(transport: Transport, variables?: Types.ObservationsListWithSourcesVariables, options?: CallOptions): PagedCall<Types.ObservationsListWithSourcesResult['observations'], Types.ObservationsListWithSourcesResult['observations']['nodes'][number]> {
  return paged<Types.ObservationsListWithSourcesResult['observations'], Types.ObservationsListWithSourcesResult['observations']['nodes'][number], Types.ObservationsListWithSourcesVariables>(transport, ObservationsListWithSourcesDocument, 'observations')(variables, options);
}

/**
 * Partnerships between companies, each with the claim that states it.
 *
 * Partnerships between companies.
 */
export function partnershipsList(transport: Transport, variables?: Types.PartnershipsListVariables, options?: CallOptions): PagedCall<Types.PartnershipsListResult['partnerships'], Types.PartnershipsListResult['partnerships']['nodes'][number]> {
  return paged<Types.PartnershipsListResult['partnerships'], Types.PartnershipsListResult['partnerships']['nodes'][number], Types.PartnershipsListVariables>(transport, PartnershipsListDocument, 'partnerships')(variables, options);
}

/**
 * A programme with its partners and the investments that fund it, up to 50 of each.
 *
 * A programme by exactly one of its keys; null when there is none.
 */
export function programmesGet(transport: Transport, variables: Types.ProgrammesGetVariables, options?: CallOptions): Call<Types.ProgrammesGetResult['programme']> {
  return call(transport, ProgrammesGetDocument, 'programme')(variables, options);
}

/**
 * Programmes for partners and customers.
 *
 * Programmes for partners and customers, by name.
 */
export function programmesList(transport: Transport, variables?: Types.ProgrammesListVariables, options?: CallOptions): PagedCall<Types.ProgrammesListResult['programmes'], Types.ProgrammesListResult['programmes']['nodes'][number]> {
  return paged<Types.ProgrammesListResult['programmes'], Types.ProgrammesListResult['programmes']['nodes'][number], Types.ProgrammesListVariables>(transport, ProgrammesListDocument, 'programmes')(variables, options);
}

/**
 * Who is exposed to what, directly or through another.
 *
 * Exposures of companies to risks, as they were registered.
 */
export function riskExposuresList(transport: Transport, variables?: Types.RiskExposuresListVariables, options?: CallOptions): PagedCall<Types.RiskExposuresListResult['riskExposures'], Types.RiskExposuresListResult['riskExposures']['nodes'][number]> {
  return paged<Types.RiskExposuresListResult['riskExposures'], Types.RiskExposuresListResult['riskExposures']['nodes'][number], Types.RiskExposuresListVariables>(transport, RiskExposuresListDocument, 'riskExposures')(variables, options);
}

/**
 * A risk whole: who is exposed, through whom, and what documents say of it.
 *
 * One risk; null when there is none.
 */
export function risksGet(transport: Transport, variables: Types.RisksGetVariables, options?: CallOptions): Call<Types.RisksGetResult['risk']> {
  return call(transport, RisksGetDocument, 'risk')(variables, options);
}

/**
 * Risks.
 *
 * Risks, by title.
 */
export function risksList(transport: Transport, variables?: Types.RisksListVariables, options?: CallOptions): PagedCall<Types.RisksListResult['risks'], Types.RisksListResult['risks']['nodes'][number]> {
  return paged<Types.RisksListResult['risks'], Types.RisksListResult['risks']['nodes'][number], Types.RisksListVariables>(transport, RisksListDocument, 'risks')(variables, options);
}

/**
 * Risks whole, each with the companies exposed and what documents say of it.
 *
 * Risks, by title.
 */
export function risksListWithSources(transport: Transport, variables?: Types.RisksListWithSourcesVariables, options?: CallOptions): PagedCall<Types.RisksListWithSourcesResult['risks'], Types.RisksListWithSourcesResult['risks']['nodes'][number]> {
  return paged<Types.RisksListWithSourcesResult['risks'], Types.RisksListWithSourcesResult['risks']['nodes'][number], Types.RisksListWithSourcesVariables>(transport, RisksListWithSourcesDocument, 'risks')(variables, options);
}

/**
 * What a document says, claim by claim.
 *
 * One document; null when there is none.
 */
export function sourceDocumentsClaims(transport: Transport, variables: Types.SourceDocumentsClaimsVariables, options?: CallOptions): PagedCall<NonNullable<Types.SourceDocumentsClaimsResult['sourceDocument']>['claims'] | null, NonNullable<Types.SourceDocumentsClaimsResult['sourceDocument']>['claims']['nodes'][number]> {
  return paged<NonNullable<Types.SourceDocumentsClaimsResult['sourceDocument']>['claims'] | null, NonNullable<Types.SourceDocumentsClaimsResult['sourceDocument']>['claims']['nodes'][number], Types.SourceDocumentsClaimsVariables>(transport, SourceDocumentsClaimsDocument, 'sourceDocument.claims')(variables, options);
}

/**
 * A document: what it leaves open, where it contradicts itself or others.
 *
 * One document; null when there is none.
 */
export function sourceDocumentsGet(transport: Transport, variables: Types.SourceDocumentsGetVariables, options?: CallOptions): Call<Types.SourceDocumentsGetResult['sourceDocument']> {
  return call(transport, SourceDocumentsGetDocument, 'sourceDocument')(variables, options);
}

/**
 * Documents that the ledger draws on.
 *
 * Documents that the ledger draws on, the latest on top.
 */
export function sourceDocumentsList(transport: Transport, variables?: Types.SourceDocumentsListVariables, options?: CallOptions): PagedCall<Types.SourceDocumentsListResult['sourceDocuments'], Types.SourceDocumentsListResult['sourceDocuments']['nodes'][number]> {
  return paged<Types.SourceDocumentsListResult['sourceDocuments'], Types.SourceDocumentsListResult['sourceDocuments']['nodes'][number], Types.SourceDocumentsListVariables>(transport, SourceDocumentsListDocument, 'sourceDocuments')(variables, options);
}

/**
 * The terms by which companies, markets and risks are classified.
 *
 * Terms of the open lists (sectors, categories of risk, market segments), by list and code.
 */
export function taxonomyTermsList(transport: Transport, variables?: Types.TaxonomyTermsListVariables, options?: CallOptions): PagedCall<Types.TaxonomyTermsListResult['taxonomyTerms'], Types.TaxonomyTermsListResult['taxonomyTerms']['nodes'][number]> {
  return paged<Types.TaxonomyTermsListResult['taxonomyTerms'], Types.TaxonomyTermsListResult['taxonomyTerms']['nodes'][number], Types.TaxonomyTermsListVariables>(transport, TaxonomyTermsListDocument, 'taxonomyTerms')(variables, options);
}
