import { type Call, call } from '../call.ts';
import { type PagedCall, paged } from '../paged.ts';
import type { CallOptions, Transport } from '../transport.ts';
import {
  ClaimsGetDocument,
  ClaimsListDocument,
  CompaniesClaimsDocument,
  CompaniesGetDocument,
  CompaniesListDocument,
  CompaniesObservationsDocument,
  CompaniesProfileDocument,
  CustomerRelationsListDocument,
  EventsGetDocument,
  EventsListDocument,
  InitiativesListDocument,
  InvestmentsGetDocument,
  InvestmentsListDocument,
  InvestmentsListWithSourcesDocument,
  MarketReportsGetDocument,
  MarketReportsListDocument,
  MarketReportsObservationsDocument,
  MarketsGetDocument,
  MarketsListDocument,
  MetricsListDocument,
  NodesGetDocument,
  ObservationsGetDocument,
  ObservationsListDocument,
  ObservationsListWithSourcesDocument,
  PartnershipsListDocument,
  ProgrammesGetDocument,
  ProgrammesListDocument,
  RisksGetDocument,
  RisksListDocument,
  RisksListWithSourcesDocument,
  SourceDocumentsClaimsDocument,
  SourceDocumentsGetDocument,
  SourceDocumentsListDocument,
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
 * Who buys what from whom, and where customers moved.
 *
 * Which customers run what at which providers.
 */
export function customerRelationsList(transport: Transport, variables?: Types.CustomerRelationsListVariables, options?: CallOptions): PagedCall<Types.CustomerRelationsListResult['customerRelations'], Types.CustomerRelationsListResult['customerRelations']['nodes'][number]> {
  return paged<Types.CustomerRelationsListResult['customerRelations'], Types.CustomerRelationsListResult['customerRelations']['nodes'][number], Types.CustomerRelationsListVariables>(transport, CustomerRelationsListDocument, 'customerRelations')(variables, options);
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
 * Products, data centres and other things that companies launch or build.
 *
 * Initiatives of companies, by name.
 */
export function initiativesList(transport: Transport, variables?: Types.InitiativesListVariables, options?: CallOptions): PagedCall<Types.InitiativesListResult['initiatives'], Types.InitiativesListResult['initiatives']['nodes'][number]> {
  return paged<Types.InitiativesListResult['initiatives'], Types.InitiativesListResult['initiatives']['nodes'][number], Types.InitiativesListVariables>(transport, InitiativesListDocument, 'initiatives')(variables, options);
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
 * What is measured, and in which unit.
 *
 * Metrics, by code.
 */
export function metricsList(transport: Transport, variables?: Types.MetricsListVariables, options?: CallOptions): PagedCall<Types.MetricsListResult['metrics'], Types.MetricsListResult['metrics']['nodes'][number]> {
  return paged<Types.MetricsListResult['metrics'], Types.MetricsListResult['metrics']['nodes'][number], Types.MetricsListVariables>(transport, MetricsListDocument, 'metrics')(variables, options);
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
