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

/** The operations by what they are about. */
export interface Operations {
  readonly claims: {
    /**
     * A claim with the claims that contradict, corroborate or refine it.
     *
     * One claim; null when there is none.
     */
    get(variables: Types.ClaimsGetVariables, options?: CallOptions): Call<Types.ClaimsGetResult['claim']>;
    /**
     * What documents say, and of what.
     *
     * Claims of all documents, as they were registered.
     */
    list(variables?: Types.ClaimsListVariables, options?: CallOptions): PagedCall<Types.ClaimsListResult['claims'], Types.ClaimsListResult['claims']['nodes'][number]>;
  };
  readonly companies: {
    /**
     * The best figure a metric and period of a company, with its sources and whether others disagree.
     *
     * A company by exactly one of its keys; null when there is none.
     */
    bestObservations(variables: Types.CompaniesBestObservationsVariables, options?: CallOptions): PagedCall<NonNullable<Types.CompaniesBestObservationsResult['company']>['bestObservations'] | null, NonNullable<Types.CompaniesBestObservationsResult['company']>['bestObservations']['nodes'][number]>;
    /**
     * What documents say of a company.
     *
     * A company by exactly one of its keys; null when there is none.
     */
    claims(variables: Types.CompaniesClaimsVariables, options?: CallOptions): PagedCall<NonNullable<Types.CompaniesClaimsResult['company']>['claims'] | null, NonNullable<Types.CompaniesClaimsResult['company']>['claims']['nodes'][number]>;
    /**
     * A company by its id, its slug, or an identifier such as a ticker or an LEI.
     *
     * A company by exactly one of its keys; null when there is none.
     */
    get(variables: Types.CompaniesGetVariables, options?: CallOptions): Call<Types.CompaniesGetResult['company']>;
    /**
     * Companies and other bodies of the market.
     *
     * Companies and other bodies of the market, by name.
     */
    list(variables?: Types.CompaniesListVariables, options?: CallOptions): PagedCall<Types.CompaniesListResult['companies'], Types.CompaniesListResult['companies']['nodes'][number]>;
    /**
     * The figures of a company, with their sources.
     *
     * A company by exactly one of its keys; null when there is none.
     */
    observations(variables: Types.CompaniesObservationsVariables, options?: CallOptions): PagedCall<NonNullable<Types.CompaniesObservationsResult['company']>['observations'] | null, NonNullable<Types.CompaniesObservationsResult['company']>['observations']['nodes'][number]>;
    /**
     * A company whole: names, identifiers, owners, partners, investments, risks, initiatives, customers and events, up to 50 of each.
     *
     * A company by exactly one of its keys; null when there is none.
     */
    profile(variables: Types.CompaniesProfileVariables, options?: CallOptions): Call<Types.CompaniesProfileResult['company']>;
  };
  readonly countries: {
    /**
     * A country by its code.
     *
     * A country by its code; null when there is none.
     */
    get(variables: Types.CountriesGetVariables, options?: CallOptions): Call<Types.CountriesGetResult['country']>;
    /**
     * Countries and territories.
     *
     * Countries and territories, by code.
     */
    list(variables?: Types.CountriesListVariables, options?: CallOptions): PagedCall<Types.CountriesListResult['countries'], Types.CountriesListResult['countries']['nodes'][number]>;
  };
  readonly currencies: {
    /**
     * A currency by its code.
     *
     * A currency by its code; null when there is none.
     */
    get(variables: Types.CurrenciesGetVariables, options?: CallOptions): Call<Types.CurrenciesGetResult['currency']>;
    /**
     * Currencies, in use and withdrawn.
     *
     * Currencies, in use and withdrawn, by code.
     */
    list(variables?: Types.CurrenciesListVariables, options?: CallOptions): PagedCall<Types.CurrenciesListResult['currencies'], Types.CurrenciesListResult['currencies']['nodes'][number]>;
  };
  readonly customerRelations: {
    /**
     * Who buys what from whom, and where customers moved.
     *
     * Which customers run what at which providers.
     */
    list(variables?: Types.CustomerRelationsListVariables, options?: CallOptions): PagedCall<Types.CustomerRelationsListResult['customerRelations'], Types.CustomerRelationsListResult['customerRelations']['nodes'][number]>;
    /**
     * Who buys from whom, each with the claim that states it.
     *
     * Which customers run what at which providers.
     */
    listWithSources(variables?: Types.CustomerRelationsListWithSourcesVariables, options?: CallOptions): PagedCall<Types.CustomerRelationsListWithSourcesResult['customerRelations'], Types.CustomerRelationsListWithSourcesResult['customerRelations']['nodes'][number]>;
  };
  readonly events: {
    /**
     * An event with who and what took part, and what documents say of it.
     *
     * One event; null when there is none.
     */
    get(variables: Types.EventsGetVariables, options?: CallOptions): Call<Types.EventsGetResult['event']>;
    /**
     * Events.
     *
     * Events, by title.
     */
    list(variables?: Types.EventsListVariables, options?: CallOptions): PagedCall<Types.EventsListResult['events'], Types.EventsListResult['events']['nodes'][number]>;
    /**
     * Events, each with what documents say of it.
     *
     * Events, by title.
     */
    listWithSources(variables?: Types.EventsListWithSourcesVariables, options?: CallOptions): PagedCall<Types.EventsListWithSourcesResult['events'], Types.EventsListWithSourcesResult['events']['nodes'][number]>;
  };
  readonly fxRates: {
    /**
     * Exchange rates, each with its day and its source.
     *
     * Exchange rates, the latest first.
     */
    list(variables?: Types.FxRatesListVariables, options?: CallOptions): PagedCall<Types.FxRatesListResult['fxRates'], Types.FxRatesListResult['fxRates']['nodes'][number]>;
  };
  readonly inconsistencies: {
    /**
     * An inconsistency with the document and the claims it concerns.
     *
     * One inconsistency; null when there is none.
     */
    get(variables: Types.InconsistenciesGetVariables, options?: CallOptions): Call<Types.InconsistenciesGetResult['inconsistency']>;
    /**
     * What does not fit, in a document or between documents, with the claims it concerns.
     *
     * What does not hold together in the documents, by slug.
     */
    list(variables?: Types.InconsistenciesListVariables, options?: CallOptions): PagedCall<Types.InconsistenciesListResult['inconsistencies'], Types.InconsistenciesListResult['inconsistencies']['nodes'][number]>;
  };
  readonly initiatives: {
    /**
     * An initiative with what documents say of it.
     *
     * One initiative; null when there is none.
     */
    get(variables: Types.InitiativesGetVariables, options?: CallOptions): Call<Types.InitiativesGetResult['initiative']>;
    /**
     * Products, data centres and other things that companies launch or build.
     *
     * Initiatives of companies, by name.
     */
    list(variables?: Types.InitiativesListVariables, options?: CallOptions): PagedCall<Types.InitiativesListResult['initiatives'], Types.InitiativesListResult['initiatives']['nodes'][number]>;
    /**
     * Initiatives, each with what documents say of it.
     *
     * Initiatives of companies, by name.
     */
    listWithSources(variables?: Types.InitiativesListWithSourcesVariables, options?: CallOptions): PagedCall<Types.InitiativesListWithSourcesResult['initiatives'], Types.InitiativesListWithSourcesResult['initiatives']['nodes'][number]>;
  };
  readonly investments: {
    /**
     * An investment whole: parties, instruments, programme, and what documents say of it.
     *
     * An investment by exactly one of its keys; null when there is none.
     */
    get(variables: Types.InvestmentsGetVariables, options?: CallOptions): Call<Types.InvestmentsGetResult['investment']>;
    /**
     * Investments, each with who takes part.
     *
     * Investments of every kind, the latest announced first and those without a date last.
     */
    list(variables?: Types.InvestmentsListVariables, options?: CallOptions): PagedCall<Types.InvestmentsListResult['investments'], Types.InvestmentsListResult['investments']['nodes'][number]>;
    /**
     * Investments whole, each with its programme and what documents say of it.
     *
     * Investments of every kind, the latest announced first and those without a date last.
     */
    listWithSources(variables?: Types.InvestmentsListWithSourcesVariables, options?: CallOptions): PagedCall<Types.InvestmentsListWithSourcesResult['investments'], Types.InvestmentsListWithSourcesResult['investments']['nodes'][number]>;
  };
  readonly marketReports: {
    /**
     * A market report and the document that it was taken from.
     *
     * One market report; null when there is none.
     */
    get(variables: Types.MarketReportsGetVariables, options?: CallOptions): Call<Types.MarketReportsGetResult['marketReport']>;
    /**
     * Market reports.
     *
     * Market reports, the latest on top.
     */
    list(variables?: Types.MarketReportsListVariables, options?: CallOptions): PagedCall<Types.MarketReportsListResult['marketReports'], Types.MarketReportsListResult['marketReports']['nodes'][number]>;
    /**
     * The figures of a market report, with their sources.
     *
     * One market report; null when there is none.
     */
    observations(variables: Types.MarketReportsObservationsVariables, options?: CallOptions): PagedCall<NonNullable<Types.MarketReportsObservationsResult['marketReport']>['observations'] | null, NonNullable<Types.MarketReportsObservationsResult['marketReport']>['observations']['nodes'][number]>;
  };
  readonly markets: {
    /**
     * The best figure a metric, company and period of a market, with its sources and whether others disagree.
     *
     * One market; null when there is none.
     */
    bestObservations(variables: Types.MarketsBestObservationsVariables, options?: CallOptions): PagedCall<NonNullable<Types.MarketsBestObservationsResult['market']>['bestObservations'] | null, NonNullable<Types.MarketsBestObservationsResult['market']>['bestObservations']['nodes'][number]>;
    /**
     * A market with the reports on it.
     *
     * One market; null when there is none.
     */
    get(variables: Types.MarketsGetVariables, options?: CallOptions): Call<Types.MarketsGetResult['market']>;
    /**
     * Markets and how they are drawn.
     *
     * Markets, by name.
     */
    list(variables?: Types.MarketsListVariables, options?: CallOptions): PagedCall<Types.MarketsListResult['markets'], Types.MarketsListResult['markets']['nodes'][number]>;
    /**
     * The figures of a market, with their sources.
     *
     * One market; null when there is none.
     */
    observations(variables: Types.MarketsObservationsVariables, options?: CallOptions): PagedCall<NonNullable<Types.MarketsObservationsResult['market']>['observations'] | null, NonNullable<Types.MarketsObservationsResult['market']>['observations']['nodes'][number]>;
  };
  readonly metrics: {
    /**
     * A metric by its id or its slug.
     *
     * One metric; null when there is none.
     */
    get(variables: Types.MetricsGetVariables, options?: CallOptions): Call<Types.MetricsGetResult['metric']>;
    /**
     * What is measured, and in which unit.
     *
     * Metrics, by code.
     */
    list(variables?: Types.MetricsListVariables, options?: CallOptions): PagedCall<Types.MetricsListResult['metrics'], Types.MetricsListResult['metrics']['nodes'][number]>;
    /**
     * The figures of a metric, with their sources.
     *
     * One metric; null when there is none.
     */
    observations(variables: Types.MetricsObservationsVariables, options?: CallOptions): PagedCall<NonNullable<Types.MetricsObservationsResult['metric']>['observations'] | null, NonNullable<Types.MetricsObservationsResult['metric']>['observations']['nodes'][number]>;
  };
  readonly nodes: {
    /**
     * Anything of the ledger by its global id.
     *
     * Anything in the ledger by its global id; null when there is no such row.
     */
    get(variables: Types.NodesGetVariables, options?: CallOptions): Call<Types.NodesGetResult['node']>;
    /**
     * Many things of the ledger by their global ids, in the order of the ids.
     *
     * Several things by their global ids, in the order of the ids; null in the place of an id without a row.
     */
    list(variables: Types.NodesListVariables, options?: CallOptions): Call<Types.NodesListResult['nodes']>;
  };
  readonly observations: {
    /**
     * A figure with its sources, and what other sources give in its place.
     *
     * One figure; null when there is none.
     */
    get(variables: Types.ObservationsGetVariables, options?: CallOptions): Call<Types.ObservationsGetResult['observation']>;
    /**
     * Figures.
     *
     * Figures of every metric, subject and source, as they were registered.
     */
    list(variables?: Types.ObservationsListVariables, options?: CallOptions): PagedCall<Types.ObservationsListResult['observations'], Types.ObservationsListResult['observations']['nodes'][number]>;
    /**
     * Figures with the documents and claims that state them.
     *
     * Figures of every metric, subject and source, as they were registered.
     */
    listWithSources(variables?: Types.ObservationsListWithSourcesVariables, options?: CallOptions): PagedCall<Types.ObservationsListWithSourcesResult['observations'], Types.ObservationsListWithSourcesResult['observations']['nodes'][number]>;
  };
  readonly partnerships: {
    /**
     * Partnerships between companies, each with the claim that states it.
     *
     * Partnerships between companies.
     */
    list(variables?: Types.PartnershipsListVariables, options?: CallOptions): PagedCall<Types.PartnershipsListResult['partnerships'], Types.PartnershipsListResult['partnerships']['nodes'][number]>;
  };
  readonly programmes: {
    /**
     * A programme with its partners and the investments that fund it, up to 50 of each.
     *
     * A programme by exactly one of its keys; null when there is none.
     */
    get(variables: Types.ProgrammesGetVariables, options?: CallOptions): Call<Types.ProgrammesGetResult['programme']>;
    /**
     * Programmes for partners and customers.
     *
     * Programmes for partners and customers, by name.
     */
    list(variables?: Types.ProgrammesListVariables, options?: CallOptions): PagedCall<Types.ProgrammesListResult['programmes'], Types.ProgrammesListResult['programmes']['nodes'][number]>;
  };
  readonly riskExposures: {
    /**
     * Who is exposed to what, directly or through another.
     *
     * Exposures of companies to risks, as they were registered.
     */
    list(variables?: Types.RiskExposuresListVariables, options?: CallOptions): PagedCall<Types.RiskExposuresListResult['riskExposures'], Types.RiskExposuresListResult['riskExposures']['nodes'][number]>;
  };
  readonly risks: {
    /**
     * A risk whole: who is exposed, through whom, and what documents say of it.
     *
     * One risk; null when there is none.
     */
    get(variables: Types.RisksGetVariables, options?: CallOptions): Call<Types.RisksGetResult['risk']>;
    /**
     * Risks.
     *
     * Risks, by title.
     */
    list(variables?: Types.RisksListVariables, options?: CallOptions): PagedCall<Types.RisksListResult['risks'], Types.RisksListResult['risks']['nodes'][number]>;
    /**
     * Risks whole, each with the companies exposed and what documents say of it.
     *
     * Risks, by title.
     */
    listWithSources(variables?: Types.RisksListWithSourcesVariables, options?: CallOptions): PagedCall<Types.RisksListWithSourcesResult['risks'], Types.RisksListWithSourcesResult['risks']['nodes'][number]>;
  };
  readonly sourceDocuments: {
    /**
     * What a document says, claim by claim.
     *
     * One document; null when there is none.
     */
    claims(variables: Types.SourceDocumentsClaimsVariables, options?: CallOptions): PagedCall<NonNullable<Types.SourceDocumentsClaimsResult['sourceDocument']>['claims'] | null, NonNullable<Types.SourceDocumentsClaimsResult['sourceDocument']>['claims']['nodes'][number]>;
    /**
     * A document: what it leaves open, where it contradicts itself or others.
     *
     * One document; null when there is none.
     */
    get(variables: Types.SourceDocumentsGetVariables, options?: CallOptions): Call<Types.SourceDocumentsGetResult['sourceDocument']>;
    /**
     * Documents that the ledger draws on.
     *
     * Documents that the ledger draws on, the latest on top.
     */
    list(variables?: Types.SourceDocumentsListVariables, options?: CallOptions): PagedCall<Types.SourceDocumentsListResult['sourceDocuments'], Types.SourceDocumentsListResult['sourceDocuments']['nodes'][number]>;
  };
  readonly taxonomyTerms: {
    /**
     * The terms by which companies, markets and risks are classified.
     *
     * Terms of the open lists (sectors, categories of risk, market segments), by list and code.
     */
    list(variables?: Types.TaxonomyTermsListVariables, options?: CallOptions): PagedCall<Types.TaxonomyTermsListResult['taxonomyTerms'], Types.TaxonomyTermsListResult['taxonomyTerms']['nodes'][number]>;
  };
}

/** Binds every operation to a transport. */
export function bindOperations(transport: Transport): Operations {
  return {
    claims: {
      get: call(transport, ClaimsGetDocument, 'claim'),
      list: paged<Types.ClaimsListResult['claims'], Types.ClaimsListResult['claims']['nodes'][number], Types.ClaimsListVariables>(transport, ClaimsListDocument, 'claims'),
    },
    companies: {
      bestObservations: paged<NonNullable<Types.CompaniesBestObservationsResult['company']>['bestObservations'] | null, NonNullable<Types.CompaniesBestObservationsResult['company']>['bestObservations']['nodes'][number], Types.CompaniesBestObservationsVariables>(transport, CompaniesBestObservationsDocument, 'company.bestObservations'),
      claims: paged<NonNullable<Types.CompaniesClaimsResult['company']>['claims'] | null, NonNullable<Types.CompaniesClaimsResult['company']>['claims']['nodes'][number], Types.CompaniesClaimsVariables>(transport, CompaniesClaimsDocument, 'company.claims'),
      get: call(transport, CompaniesGetDocument, 'company'),
      list: paged<Types.CompaniesListResult['companies'], Types.CompaniesListResult['companies']['nodes'][number], Types.CompaniesListVariables>(transport, CompaniesListDocument, 'companies'),
      observations: paged<NonNullable<Types.CompaniesObservationsResult['company']>['observations'] | null, NonNullable<Types.CompaniesObservationsResult['company']>['observations']['nodes'][number], Types.CompaniesObservationsVariables>(transport, CompaniesObservationsDocument, 'company.observations'),
      profile: call(transport, CompaniesProfileDocument, 'company'),
    },
    countries: {
      get: call(transport, CountriesGetDocument, 'country'),
      list: paged<Types.CountriesListResult['countries'], Types.CountriesListResult['countries']['nodes'][number], Types.CountriesListVariables>(transport, CountriesListDocument, 'countries'),
    },
    currencies: {
      get: call(transport, CurrenciesGetDocument, 'currency'),
      list: paged<Types.CurrenciesListResult['currencies'], Types.CurrenciesListResult['currencies']['nodes'][number], Types.CurrenciesListVariables>(transport, CurrenciesListDocument, 'currencies'),
    },
    customerRelations: {
      list: paged<Types.CustomerRelationsListResult['customerRelations'], Types.CustomerRelationsListResult['customerRelations']['nodes'][number], Types.CustomerRelationsListVariables>(transport, CustomerRelationsListDocument, 'customerRelations'),
      listWithSources: paged<Types.CustomerRelationsListWithSourcesResult['customerRelations'], Types.CustomerRelationsListWithSourcesResult['customerRelations']['nodes'][number], Types.CustomerRelationsListWithSourcesVariables>(transport, CustomerRelationsListWithSourcesDocument, 'customerRelations'),
    },
    events: {
      get: call(transport, EventsGetDocument, 'event'),
      list: paged<Types.EventsListResult['events'], Types.EventsListResult['events']['nodes'][number], Types.EventsListVariables>(transport, EventsListDocument, 'events'),
      listWithSources: paged<Types.EventsListWithSourcesResult['events'], Types.EventsListWithSourcesResult['events']['nodes'][number], Types.EventsListWithSourcesVariables>(transport, EventsListWithSourcesDocument, 'events'),
    },
    fxRates: {
      list: paged<Types.FxRatesListResult['fxRates'], Types.FxRatesListResult['fxRates']['nodes'][number], Types.FxRatesListVariables>(transport, FxRatesListDocument, 'fxRates'),
    },
    inconsistencies: {
      get: call(transport, InconsistenciesGetDocument, 'inconsistency'),
      list: paged<Types.InconsistenciesListResult['inconsistencies'], Types.InconsistenciesListResult['inconsistencies']['nodes'][number], Types.InconsistenciesListVariables>(transport, InconsistenciesListDocument, 'inconsistencies'),
    },
    initiatives: {
      get: call(transport, InitiativesGetDocument, 'initiative'),
      list: paged<Types.InitiativesListResult['initiatives'], Types.InitiativesListResult['initiatives']['nodes'][number], Types.InitiativesListVariables>(transport, InitiativesListDocument, 'initiatives'),
      listWithSources: paged<Types.InitiativesListWithSourcesResult['initiatives'], Types.InitiativesListWithSourcesResult['initiatives']['nodes'][number], Types.InitiativesListWithSourcesVariables>(transport, InitiativesListWithSourcesDocument, 'initiatives'),
    },
    investments: {
      get: call(transport, InvestmentsGetDocument, 'investment'),
      list: paged<Types.InvestmentsListResult['investments'], Types.InvestmentsListResult['investments']['nodes'][number], Types.InvestmentsListVariables>(transport, InvestmentsListDocument, 'investments'),
      listWithSources: paged<Types.InvestmentsListWithSourcesResult['investments'], Types.InvestmentsListWithSourcesResult['investments']['nodes'][number], Types.InvestmentsListWithSourcesVariables>(transport, InvestmentsListWithSourcesDocument, 'investments'),
    },
    marketReports: {
      get: call(transport, MarketReportsGetDocument, 'marketReport'),
      list: paged<Types.MarketReportsListResult['marketReports'], Types.MarketReportsListResult['marketReports']['nodes'][number], Types.MarketReportsListVariables>(transport, MarketReportsListDocument, 'marketReports'),
      observations: paged<NonNullable<Types.MarketReportsObservationsResult['marketReport']>['observations'] | null, NonNullable<Types.MarketReportsObservationsResult['marketReport']>['observations']['nodes'][number], Types.MarketReportsObservationsVariables>(transport, MarketReportsObservationsDocument, 'marketReport.observations'),
    },
    markets: {
      bestObservations: paged<NonNullable<Types.MarketsBestObservationsResult['market']>['bestObservations'] | null, NonNullable<Types.MarketsBestObservationsResult['market']>['bestObservations']['nodes'][number], Types.MarketsBestObservationsVariables>(transport, MarketsBestObservationsDocument, 'market.bestObservations'),
      get: call(transport, MarketsGetDocument, 'market'),
      list: paged<Types.MarketsListResult['markets'], Types.MarketsListResult['markets']['nodes'][number], Types.MarketsListVariables>(transport, MarketsListDocument, 'markets'),
      observations: paged<NonNullable<Types.MarketsObservationsResult['market']>['observations'] | null, NonNullable<Types.MarketsObservationsResult['market']>['observations']['nodes'][number], Types.MarketsObservationsVariables>(transport, MarketsObservationsDocument, 'market.observations'),
    },
    metrics: {
      get: call(transport, MetricsGetDocument, 'metric'),
      list: paged<Types.MetricsListResult['metrics'], Types.MetricsListResult['metrics']['nodes'][number], Types.MetricsListVariables>(transport, MetricsListDocument, 'metrics'),
      observations: paged<NonNullable<Types.MetricsObservationsResult['metric']>['observations'] | null, NonNullable<Types.MetricsObservationsResult['metric']>['observations']['nodes'][number], Types.MetricsObservationsVariables>(transport, MetricsObservationsDocument, 'metric.observations'),
    },
    nodes: {
      get: call(transport, NodesGetDocument, 'node'),
      list: call(transport, NodesListDocument, 'nodes'),
    },
    observations: {
      get: call(transport, ObservationsGetDocument, 'observation'),
      list: paged<Types.ObservationsListResult['observations'], Types.ObservationsListResult['observations']['nodes'][number], Types.ObservationsListVariables>(transport, ObservationsListDocument, 'observations'),
      listWithSources: paged<Types.ObservationsListWithSourcesResult['observations'], Types.ObservationsListWithSourcesResult['observations']['nodes'][number], Types.ObservationsListWithSourcesVariables>(transport, ObservationsListWithSourcesDocument, 'observations'),
    },
    partnerships: {
      list: paged<Types.PartnershipsListResult['partnerships'], Types.PartnershipsListResult['partnerships']['nodes'][number], Types.PartnershipsListVariables>(transport, PartnershipsListDocument, 'partnerships'),
    },
    programmes: {
      get: call(transport, ProgrammesGetDocument, 'programme'),
      list: paged<Types.ProgrammesListResult['programmes'], Types.ProgrammesListResult['programmes']['nodes'][number], Types.ProgrammesListVariables>(transport, ProgrammesListDocument, 'programmes'),
    },
    riskExposures: {
      list: paged<Types.RiskExposuresListResult['riskExposures'], Types.RiskExposuresListResult['riskExposures']['nodes'][number], Types.RiskExposuresListVariables>(transport, RiskExposuresListDocument, 'riskExposures'),
    },
    risks: {
      get: call(transport, RisksGetDocument, 'risk'),
      list: paged<Types.RisksListResult['risks'], Types.RisksListResult['risks']['nodes'][number], Types.RisksListVariables>(transport, RisksListDocument, 'risks'),
      listWithSources: paged<Types.RisksListWithSourcesResult['risks'], Types.RisksListWithSourcesResult['risks']['nodes'][number], Types.RisksListWithSourcesVariables>(transport, RisksListWithSourcesDocument, 'risks'),
    },
    sourceDocuments: {
      claims: paged<NonNullable<Types.SourceDocumentsClaimsResult['sourceDocument']>['claims'] | null, NonNullable<Types.SourceDocumentsClaimsResult['sourceDocument']>['claims']['nodes'][number], Types.SourceDocumentsClaimsVariables>(transport, SourceDocumentsClaimsDocument, 'sourceDocument.claims'),
      get: call(transport, SourceDocumentsGetDocument, 'sourceDocument'),
      list: paged<Types.SourceDocumentsListResult['sourceDocuments'], Types.SourceDocumentsListResult['sourceDocuments']['nodes'][number], Types.SourceDocumentsListVariables>(transport, SourceDocumentsListDocument, 'sourceDocuments'),
    },
    taxonomyTerms: {
      list: paged<Types.TaxonomyTermsListResult['taxonomyTerms'], Types.TaxonomyTermsListResult['taxonomyTerms']['nodes'][number], Types.TaxonomyTermsListVariables>(transport, TaxonomyTermsListDocument, 'taxonomyTerms'),
    },
  };
}
