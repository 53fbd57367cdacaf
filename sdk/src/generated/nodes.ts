import { type TypedDocumentNode, toNode } from '../node.ts';
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

/** A claim with the claims that contradict, corroborate or refine it. */
export const ClaimsGetNode: TypedDocumentNode<Types.ClaimsGetResult, Types.ClaimsGetVariables> = /* @__PURE__ */ toNode(ClaimsGetDocument);

/** What documents say, and of what. */
export const ClaimsListNode: TypedDocumentNode<Types.ClaimsListResult, Types.ClaimsListVariables> = /* @__PURE__ */ toNode(ClaimsListDocument);

/** The best figure a metric and period of a company, with its sources and whether others disagree. */
export const CompaniesBestObservationsNode: TypedDocumentNode<Types.CompaniesBestObservationsResult, Types.CompaniesBestObservationsVariables> = /* @__PURE__ */ toNode(CompaniesBestObservationsDocument);

/** What documents say of a company. */
export const CompaniesClaimsNode: TypedDocumentNode<Types.CompaniesClaimsResult, Types.CompaniesClaimsVariables> = /* @__PURE__ */ toNode(CompaniesClaimsDocument);

/** A company by its id, its slug, or an identifier such as a ticker or an LEI. */
export const CompaniesGetNode: TypedDocumentNode<Types.CompaniesGetResult, Types.CompaniesGetVariables> = /* @__PURE__ */ toNode(CompaniesGetDocument);

/** Companies and other bodies of the market. */
export const CompaniesListNode: TypedDocumentNode<Types.CompaniesListResult, Types.CompaniesListVariables> = /* @__PURE__ */ toNode(CompaniesListDocument);

/** The figures of a company, with their sources. */
export const CompaniesObservationsNode: TypedDocumentNode<Types.CompaniesObservationsResult, Types.CompaniesObservationsVariables> = /* @__PURE__ */ toNode(CompaniesObservationsDocument);

/** A company whole: names, identifiers, owners, partners, investments, risks, initiatives, customers and events, up to 50 of each. */
export const CompaniesProfileNode: TypedDocumentNode<Types.CompaniesProfileResult, Types.CompaniesProfileVariables> = /* @__PURE__ */ toNode(CompaniesProfileDocument);

/** A country by its code. */
export const CountriesGetNode: TypedDocumentNode<Types.CountriesGetResult, Types.CountriesGetVariables> = /* @__PURE__ */ toNode(CountriesGetDocument);

/** Countries and territories. */
export const CountriesListNode: TypedDocumentNode<Types.CountriesListResult, Types.CountriesListVariables> = /* @__PURE__ */ toNode(CountriesListDocument);

/** A currency by its code. */
export const CurrenciesGetNode: TypedDocumentNode<Types.CurrenciesGetResult, Types.CurrenciesGetVariables> = /* @__PURE__ */ toNode(CurrenciesGetDocument);

/** Currencies, in use and withdrawn. */
export const CurrenciesListNode: TypedDocumentNode<Types.CurrenciesListResult, Types.CurrenciesListVariables> = /* @__PURE__ */ toNode(CurrenciesListDocument);

/** Who buys what from whom, and where customers moved. */
export const CustomerRelationsListNode: TypedDocumentNode<Types.CustomerRelationsListResult, Types.CustomerRelationsListVariables> = /* @__PURE__ */ toNode(CustomerRelationsListDocument);

/** Who buys from whom, each with the claim that states it. */
export const CustomerRelationsListWithSourcesNode: TypedDocumentNode<Types.CustomerRelationsListWithSourcesResult, Types.CustomerRelationsListWithSourcesVariables> = /* @__PURE__ */ toNode(CustomerRelationsListWithSourcesDocument);

/** An event with who and what took part, and what documents say of it. */
export const EventsGetNode: TypedDocumentNode<Types.EventsGetResult, Types.EventsGetVariables> = /* @__PURE__ */ toNode(EventsGetDocument);

/** Events. */
export const EventsListNode: TypedDocumentNode<Types.EventsListResult, Types.EventsListVariables> = /* @__PURE__ */ toNode(EventsListDocument);

/** Events, each with what documents say of it. */
export const EventsListWithSourcesNode: TypedDocumentNode<Types.EventsListWithSourcesResult, Types.EventsListWithSourcesVariables> = /* @__PURE__ */ toNode(EventsListWithSourcesDocument);

/** Exchange rates, each with its day and its source. */
export const FxRatesListNode: TypedDocumentNode<Types.FxRatesListResult, Types.FxRatesListVariables> = /* @__PURE__ */ toNode(FxRatesListDocument);

/** An inconsistency with the document and the claims it concerns. */
export const InconsistenciesGetNode: TypedDocumentNode<Types.InconsistenciesGetResult, Types.InconsistenciesGetVariables> = /* @__PURE__ */ toNode(InconsistenciesGetDocument);

/** What does not fit, in a document or between documents, with the claims it concerns. */
export const InconsistenciesListNode: TypedDocumentNode<Types.InconsistenciesListResult, Types.InconsistenciesListVariables> = /* @__PURE__ */ toNode(InconsistenciesListDocument);

/** An initiative with what documents say of it. */
export const InitiativesGetNode: TypedDocumentNode<Types.InitiativesGetResult, Types.InitiativesGetVariables> = /* @__PURE__ */ toNode(InitiativesGetDocument);

/** Products, data centres and other things that companies launch or build. */
export const InitiativesListNode: TypedDocumentNode<Types.InitiativesListResult, Types.InitiativesListVariables> = /* @__PURE__ */ toNode(InitiativesListDocument);

/** Initiatives, each with what documents say of it. */
export const InitiativesListWithSourcesNode: TypedDocumentNode<Types.InitiativesListWithSourcesResult, Types.InitiativesListWithSourcesVariables> = /* @__PURE__ */ toNode(InitiativesListWithSourcesDocument);

/** An investment whole: parties, instruments, programme, and what documents say of it. */
export const InvestmentsGetNode: TypedDocumentNode<Types.InvestmentsGetResult, Types.InvestmentsGetVariables> = /* @__PURE__ */ toNode(InvestmentsGetDocument);

/** Investments, each with who takes part. */
export const InvestmentsListNode: TypedDocumentNode<Types.InvestmentsListResult, Types.InvestmentsListVariables> = /* @__PURE__ */ toNode(InvestmentsListDocument);

/** Investments whole, each with its programme and what documents say of it. */
export const InvestmentsListWithSourcesNode: TypedDocumentNode<Types.InvestmentsListWithSourcesResult, Types.InvestmentsListWithSourcesVariables> = /* @__PURE__ */ toNode(InvestmentsListWithSourcesDocument);

/** A market report and the document that it was taken from. */
export const MarketReportsGetNode: TypedDocumentNode<Types.MarketReportsGetResult, Types.MarketReportsGetVariables> = /* @__PURE__ */ toNode(MarketReportsGetDocument);

/** Market reports. */
export const MarketReportsListNode: TypedDocumentNode<Types.MarketReportsListResult, Types.MarketReportsListVariables> = /* @__PURE__ */ toNode(MarketReportsListDocument);

/** The figures of a market report, with their sources. */
export const MarketReportsObservationsNode: TypedDocumentNode<Types.MarketReportsObservationsResult, Types.MarketReportsObservationsVariables> = /* @__PURE__ */ toNode(MarketReportsObservationsDocument);

/** The best figure a metric, company and period of a market, with its sources and whether others disagree. */
export const MarketsBestObservationsNode: TypedDocumentNode<Types.MarketsBestObservationsResult, Types.MarketsBestObservationsVariables> = /* @__PURE__ */ toNode(MarketsBestObservationsDocument);

/** A market with the reports on it. */
export const MarketsGetNode: TypedDocumentNode<Types.MarketsGetResult, Types.MarketsGetVariables> = /* @__PURE__ */ toNode(MarketsGetDocument);

/** Markets and how they are drawn. */
export const MarketsListNode: TypedDocumentNode<Types.MarketsListResult, Types.MarketsListVariables> = /* @__PURE__ */ toNode(MarketsListDocument);

/** The figures of a market, with their sources. */
export const MarketsObservationsNode: TypedDocumentNode<Types.MarketsObservationsResult, Types.MarketsObservationsVariables> = /* @__PURE__ */ toNode(MarketsObservationsDocument);

/** A metric by its id or its slug. */
export const MetricsGetNode: TypedDocumentNode<Types.MetricsGetResult, Types.MetricsGetVariables> = /* @__PURE__ */ toNode(MetricsGetDocument);

/** What is measured, and in which unit. */
export const MetricsListNode: TypedDocumentNode<Types.MetricsListResult, Types.MetricsListVariables> = /* @__PURE__ */ toNode(MetricsListDocument);

/** The figures of a metric, with their sources. */
export const MetricsObservationsNode: TypedDocumentNode<Types.MetricsObservationsResult, Types.MetricsObservationsVariables> = /* @__PURE__ */ toNode(MetricsObservationsDocument);

/** Anything of the ledger by its global id. */
export const NodesGetNode: TypedDocumentNode<Types.NodesGetResult, Types.NodesGetVariables> = /* @__PURE__ */ toNode(NodesGetDocument);

/** Many things of the ledger by their global ids, in the order of the ids. */
export const NodesListNode: TypedDocumentNode<Types.NodesListResult, Types.NodesListVariables> = /* @__PURE__ */ toNode(NodesListDocument);

/** A figure with its sources, and what other sources give in its place. */
export const ObservationsGetNode: TypedDocumentNode<Types.ObservationsGetResult, Types.ObservationsGetVariables> = /* @__PURE__ */ toNode(ObservationsGetDocument);

/** Figures. */
export const ObservationsListNode: TypedDocumentNode<Types.ObservationsListResult, Types.ObservationsListVariables> = /* @__PURE__ */ toNode(ObservationsListDocument);

/** Figures with the documents and claims that state them. */
export const ObservationsListWithSourcesNode: TypedDocumentNode<Types.ObservationsListWithSourcesResult, Types.ObservationsListWithSourcesVariables> = /* @__PURE__ */ toNode(ObservationsListWithSourcesDocument);

/** Partnerships between companies, each with the claim that states it. */
export const PartnershipsListNode: TypedDocumentNode<Types.PartnershipsListResult, Types.PartnershipsListVariables> = /* @__PURE__ */ toNode(PartnershipsListDocument);

/** A programme with its partners and the investments that fund it, up to 50 of each. */
export const ProgrammesGetNode: TypedDocumentNode<Types.ProgrammesGetResult, Types.ProgrammesGetVariables> = /* @__PURE__ */ toNode(ProgrammesGetDocument);

/** Programmes for partners and customers. */
export const ProgrammesListNode: TypedDocumentNode<Types.ProgrammesListResult, Types.ProgrammesListVariables> = /* @__PURE__ */ toNode(ProgrammesListDocument);

/** Who is exposed to what, directly or through another. */
export const RiskExposuresListNode: TypedDocumentNode<Types.RiskExposuresListResult, Types.RiskExposuresListVariables> = /* @__PURE__ */ toNode(RiskExposuresListDocument);

/** A risk whole: who is exposed, through whom, and what documents say of it. */
export const RisksGetNode: TypedDocumentNode<Types.RisksGetResult, Types.RisksGetVariables> = /* @__PURE__ */ toNode(RisksGetDocument);

/** Risks. */
export const RisksListNode: TypedDocumentNode<Types.RisksListResult, Types.RisksListVariables> = /* @__PURE__ */ toNode(RisksListDocument);

/** Risks whole, each with the companies exposed and what documents say of it. */
export const RisksListWithSourcesNode: TypedDocumentNode<Types.RisksListWithSourcesResult, Types.RisksListWithSourcesVariables> = /* @__PURE__ */ toNode(RisksListWithSourcesDocument);

/** What a document says, claim by claim. */
export const SourceDocumentsClaimsNode: TypedDocumentNode<Types.SourceDocumentsClaimsResult, Types.SourceDocumentsClaimsVariables> = /* @__PURE__ */ toNode(SourceDocumentsClaimsDocument);

/** A document: what it leaves open, where it contradicts itself or others. */
export const SourceDocumentsGetNode: TypedDocumentNode<Types.SourceDocumentsGetResult, Types.SourceDocumentsGetVariables> = /* @__PURE__ */ toNode(SourceDocumentsGetDocument);

/** Documents that the ledger draws on. */
export const SourceDocumentsListNode: TypedDocumentNode<Types.SourceDocumentsListResult, Types.SourceDocumentsListVariables> = /* @__PURE__ */ toNode(SourceDocumentsListDocument);

/** The terms by which companies, markets and risks are classified. */
export const TaxonomyTermsListNode: TypedDocumentNode<Types.TaxonomyTermsListResult, Types.TaxonomyTermsListVariables> = /* @__PURE__ */ toNode(TaxonomyTermsListDocument);
