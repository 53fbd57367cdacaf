import type { OperationDocument } from '../document.ts';
import type * as Types from './types.ts';

const ClaimAboutNode =
  'fragment ClaimAboutNode on Claim{...ClaimSourced subject{...NodeReference}object{...NodeReference}observation{id slug value unit}}';

const ClaimSourced =
  'fragment ClaimSourced on Claim{id slug property asStated value modality attributedToCompany{...CompanyReference}attributedToText confidence rank flags note locator document{...SourceDocumentBrief}}';

const CompanyBrief =
  'fragment CompanyBrief on Company{id slug name kind status description homepage country{code name{text}}sector{code label{text}}}';

const CompanyReference =
  'fragment CompanyReference on Company{id slug name}';

const CountryBrief =
  'fragment CountryBrief on Country{code name{text}}';

const CurrencyBrief =
  'fragment CurrencyBrief on Currency{code name minorUnit withdrawn{text precision}}';

const CustomerRelationBrief =
  'fragment CustomerRelationBrief on CustomerRelation{id slug workload status endReason valid{...PeriodStated}customer{...CompanyReference}provider{...CompanyReference}movedTo{id slug provider{...CompanyReference}}}';

const CustomerRelationSourced =
  'fragment CustomerRelationSourced on CustomerRelation{...CustomerRelationBrief claim{...ClaimSourced}}';

const EventBrief =
  'fragment EventBrief on Event{id slug title kind description occurred{...PeriodStated}occurredPrecision countryCode place itemCount itemCountQualifier}';

const EventSourced =
  'fragment EventSourced on Event{...EventBrief claims(first:20){nodes{...ClaimSourced}pageInfo{...PageEnd}}}';

const FxRateBrief =
  'fragment FxRateBrief on FxRate{id baseCode quoteCode onDate rate basis source}';

const InconsistencyBrief =
  'fragment InconsistencyBrief on Inconsistency{id slug kind what reading confidence isExternal}';

const InconsistencySourced =
  'fragment InconsistencySourced on Inconsistency{...InconsistencyBrief document{...SourceDocumentBrief}claims(first:20){nodes{...ClaimSourced}pageInfo{...PageEnd}}}';

const InitiativeBrief =
  'fragment InitiativeBrief on Initiative{id slug name kind description status quantity countryCode started{text precision}owner{...CompanyReference}}';

const InitiativeSourced =
  'fragment InitiativeSourced on Initiative{...InitiativeBrief claims(first:20){nodes{...ClaimSourced}pageInfo{...PageEnd}}}';

const InvestmentBrief =
  'fragment InvestmentBrief on Investment{id slug title kind stage status announced{text precision}amount{...MoneyStated}parties(first:20){nodes{id role company{...CompanyReference}groupLabel}pageInfo{...PageEnd}}}';

const InvestmentDetails =
  'fragment InvestmentDetails on Investment{...InvestmentBrief purpose closedOn period{...PeriodStated fiscalPeriods}financialInstruments nonFinancialInstruments regions programme{...ProgrammeBrief}claims(first:20){nodes{...ClaimSourced}pageInfo{...PageEnd}}}';

const MarketBrief =
  'fragment MarketBrief on Market{id slug name definition region segment{code label{text}}}';

const MarketReportBrief =
  'fragment MarketReportBrief on MarketReport{id slug title edition published{text precision}period{...PeriodStated}publisher{...CompanyReference}market{...MarketBrief}}';

const MetricBrief =
  'fragment MetricBrief on Metric{id slug label{text}unit nature minimum maximum}';

const MoneyStated =
  'fragment MoneyStated on Money{amount amountHigh currency qualifier}';

const NodeReference =
  'fragment NodeReference on Node{__typename id ...on Company{slug name}...on Programme{slug name}...on Market{slug name}...on Initiative{slug name}...on Investment{slug title}...on MarketReport{slug title}...on Risk{slug title}...on Event{slug title}...on SourceDocument{slug title}...on Partnership{slug}...on CustomerRelation{slug}}';

const ObservationBrief =
  'fragment ObservationBrief on Observation{id slug value valueHigh unit currencyCode qualifier comparison status rank isBest isDisputed period{...PeriodStated}metric{slug label{text}}subject{...NodeReference}}';

const ObservationSourced =
  'fragment ObservationSourced on Observation{...ObservationBrief market{id slug name}report{id slug title}document{...SourceDocumentBrief}claims(first:20){nodes{...ClaimSourced}pageInfo{...PageEnd}}}';

const PageBounds =
  'fragment PageBounds on PageInfo{hasNextPage endCursor hasPreviousPage startCursor}';

const PageEnd =
  'fragment PageEnd on PageInfo{hasNextPage endCursor}';

const PartnershipBrief =
  'fragment PartnershipBrief on Partnership{id slug kind status tier scope provider{...CompanyReference}partner{...CompanyReference}programme{id slug name}}';

const PartnershipSourced =
  'fragment PartnershipSourced on Partnership{...PartnershipBrief valid{...PeriodStated}claim{...ClaimSourced}}';

const PeriodStated =
  'fragment PeriodStated on Period{from to kind label fiscalYear fiscalPeriod}';

const ProgrammeBrief =
  'fragment ProgrammeBrief on Programme{id slug name kind description tiers owner{...CompanyReference}}';

const RiskBrief =
  'fragment RiskBrief on Risk{id slug title category{code label{text}}cause consequence status treatment likelihood impact score regions}';

const RiskDetails =
  'fragment RiskDetails on Risk{...RiskBrief assessmentBasis residualLikelihood residualImpact residualScore identifiedOn reviewDueOn closedOn exposures(first:30){nodes{id kind company{...CompanyReference}viaCompany{...CompanyReference}likelihood impact rationale}pageInfo{...PageEnd}}claims(first:20){nodes{...ClaimSourced}pageInfo{...PageEnd}}}';

const RiskExposureBrief =
  'fragment RiskExposureBrief on RiskExposure{id kind likelihood impact rationale company{...CompanyReference}viaCompany{...CompanyReference}risk{...RiskBrief}}';

const SourceDocumentBrief =
  'fragment SourceDocumentBrief on SourceDocument{id slug title kind url lang published{text precision}publisher{...CompanyReference}publisherName}';

const TaxonomyTermBrief =
  'fragment TaxonomyTermBrief on TaxonomyTerm{id scheme code parentCode label{text}}';

/** A claim with the claims that contradict, corroborate or refine it. */
export const ClaimsGetDocument: OperationDocument<Types.ClaimsGetResult, Types.ClaimsGetVariables> = {
  kind: 'query',
  name: 'ClaimsGet',
  get text() {
    return 'query ClaimsGet($id:ID$slug:String){claim(id:$id slug:$slug){...ClaimAboutNode contradictedBy(first:50){edges{claimRelation{note}node{...ClaimSourced}}pageInfo{...PageEnd}}contradicts(first:50){edges{claimRelation{note}node{...ClaimSourced}}pageInfo{...PageEnd}}corroboratedBy(first:50){edges{claimRelation{note}node{...ClaimSourced}}pageInfo{...PageEnd}}refinedBy(first:50){edges{claimRelation{note}node{...ClaimSourced}}pageInfo{...PageEnd}}}}' +
      ClaimAboutNode +
      ClaimSourced +
      CompanyReference +
      NodeReference +
      PageEnd +
      SourceDocumentBrief;
  },
};

/** What documents say, and of what. */
export const ClaimsListDocument: OperationDocument<Types.ClaimsListResult, Types.ClaimsListVariables> = {
  kind: 'query',
  name: 'ClaimsList',
  get text() {
    return 'query ClaimsList($where:ClaimWhere$orderBy:[ClaimOrderBy!]$first:Int$after:String$last:Int$before:String){claims(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...ClaimAboutNode}totalCount pageInfo{...PageBounds}}}' +
      ClaimAboutNode +
      ClaimSourced +
      CompanyReference +
      NodeReference +
      PageBounds +
      SourceDocumentBrief;
  },
};

/** The best figure a metric and period of a company, with its sources and whether others disagree. */
export const CompaniesBestObservationsDocument: OperationDocument<Types.CompaniesBestObservationsResult, Types.CompaniesBestObservationsVariables> = {
  kind: 'query',
  name: 'CompaniesBestObservations',
  get text() {
    return 'query CompaniesBestObservations($id:ID$slug:String$identifier:CompanyIdentifierInput$where:ObservationWhere$orderBy:[ObservationOrderBy!]$first:Int$after:String$last:Int$before:String){company(id:$id slug:$slug identifier:$identifier){id bestObservations(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...ObservationSourced}totalCount pageInfo{...PageBounds}}}}' +
      ClaimSourced +
      CompanyReference +
      NodeReference +
      ObservationBrief +
      ObservationSourced +
      PageBounds +
      PageEnd +
      PeriodStated +
      SourceDocumentBrief;
  },
};

/** What documents say of a company. */
export const CompaniesClaimsDocument: OperationDocument<Types.CompaniesClaimsResult, Types.CompaniesClaimsVariables> = {
  kind: 'query',
  name: 'CompaniesClaims',
  get text() {
    return 'query CompaniesClaims($id:ID$slug:String$identifier:CompanyIdentifierInput$where:ClaimWhere$orderBy:[ClaimOrderBy!]$first:Int$after:String$last:Int$before:String){company(id:$id slug:$slug identifier:$identifier){id claims(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...ClaimSourced}totalCount pageInfo{...PageBounds}}}}' +
      ClaimSourced +
      CompanyReference +
      PageBounds +
      SourceDocumentBrief;
  },
};

/** A company by its id, its slug, or an identifier such as a ticker or an LEI. */
export const CompaniesGetDocument: OperationDocument<Types.CompaniesGetResult, Types.CompaniesGetVariables> = {
  kind: 'query',
  name: 'CompaniesGet',
  get text() {
    return 'query CompaniesGet($id:ID$slug:String$identifier:CompanyIdentifierInput){company(id:$id slug:$slug identifier:$identifier){...CompanyBrief}}' +
      CompanyBrief;
  },
};

/** Companies and other bodies of the market. */
export const CompaniesListDocument: OperationDocument<Types.CompaniesListResult, Types.CompaniesListVariables> = {
  kind: 'query',
  name: 'CompaniesList',
  get text() {
    return 'query CompaniesList($where:CompanyWhere$orderBy:[CompanyOrderBy!]$first:Int$after:String$last:Int$before:String){companies(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...CompanyBrief}totalCount pageInfo{...PageBounds}}}' +
      CompanyBrief +
      PageBounds;
  },
};

/** The figures of a company, with their sources. */
export const CompaniesObservationsDocument: OperationDocument<Types.CompaniesObservationsResult, Types.CompaniesObservationsVariables> = {
  kind: 'query',
  name: 'CompaniesObservations',
  get text() {
    return 'query CompaniesObservations($id:ID$slug:String$identifier:CompanyIdentifierInput$where:ObservationWhere$orderBy:[ObservationOrderBy!]$first:Int$after:String$last:Int$before:String){company(id:$id slug:$slug identifier:$identifier){id observations(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...ObservationSourced}totalCount pageInfo{...PageBounds}}}}' +
      ClaimSourced +
      CompanyReference +
      NodeReference +
      ObservationBrief +
      ObservationSourced +
      PageBounds +
      PageEnd +
      PeriodStated +
      SourceDocumentBrief;
  },
};

/** A company whole: names, identifiers, owners, partners, investments, risks, initiatives, customers and events, up to 50 of each. */
export const CompaniesProfileDocument: OperationDocument<Types.CompaniesProfileResult, Types.CompaniesProfileVariables> = {
  kind: 'query',
  name: 'CompaniesProfile',
  get text() {
    return 'query CompaniesProfile($id:ID$slug:String$identifier:CompanyIdentifierInput){company(id:$id slug:$slug identifier:$identifier){...CompanyBrief fiscalYearEnd note founded{text precision}dissolvedOn names(first:50){nodes{id name lang kind isPrimary}pageInfo{...PageEnd}}identifiers(first:50){nodes{id scheme value authority}pageInfo{...PageEnd}}parents(first:50){edges{companyRelation{kind}node{...CompanyReference}}pageInfo{...PageEnd}}children(first:50){edges{companyRelation{kind}node{...CompanyReference}}pageInfo{...PageEnd}}programmes(first:50){nodes{...ProgrammeBrief}pageInfo{...PageEnd}}partners(first:50){edges{partnership{slug kind status tier scope}node{...CompanyReference}}pageInfo{...PageEnd}}partnerOf(first:50){edges{partnership{slug kind status tier scope}node{...CompanyReference}}pageInfo{...PageEnd}}investments(first:50){edges{investmentParty{role}node{...InvestmentBrief}}pageInfo{...PageEnd}}risks(first:50){edges{riskExposure{kind viaCompany{...CompanyReference}}node{...RiskBrief}}pageInfo{...PageEnd}}initiatives(first:50){nodes{...InitiativeBrief}pageInfo{...PageEnd}}customers(first:50){edges{customerRelation{slug workload status}node{...CompanyReference}}pageInfo{...PageEnd}}providers(first:50){edges{customerRelation{slug workload status}node{...CompanyReference}}pageInfo{...PageEnd}}events(first:50){edges{eventLink{role note}node{...EventBrief}}pageInfo{...PageEnd}}}}' +
      CompanyBrief +
      CompanyReference +
      EventBrief +
      InitiativeBrief +
      InvestmentBrief +
      MoneyStated +
      PageEnd +
      PeriodStated +
      ProgrammeBrief +
      RiskBrief;
  },
};

/** A country by its code. */
export const CountriesGetDocument: OperationDocument<Types.CountriesGetResult, Types.CountriesGetVariables> = {
  kind: 'query',
  name: 'CountriesGet',
  get text() {
    return 'query CountriesGet($code:CountryCode!){country(code:$code){...CountryBrief}}' +
      CountryBrief;
  },
};

/** Countries and territories. */
export const CountriesListDocument: OperationDocument<Types.CountriesListResult, Types.CountriesListVariables> = {
  kind: 'query',
  name: 'CountriesList',
  get text() {
    return 'query CountriesList($where:CountryWhere$orderBy:[CountryOrderBy!]$first:Int$after:String$last:Int$before:String){countries(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...CountryBrief}totalCount pageInfo{...PageBounds}}}' +
      CountryBrief +
      PageBounds;
  },
};

/** A currency by its code. */
export const CurrenciesGetDocument: OperationDocument<Types.CurrenciesGetResult, Types.CurrenciesGetVariables> = {
  kind: 'query',
  name: 'CurrenciesGet',
  get text() {
    return 'query CurrenciesGet($code:CurrencyCode!){currency(code:$code){...CurrencyBrief}}' +
      CurrencyBrief;
  },
};

/** Currencies, in use and withdrawn. */
export const CurrenciesListDocument: OperationDocument<Types.CurrenciesListResult, Types.CurrenciesListVariables> = {
  kind: 'query',
  name: 'CurrenciesList',
  get text() {
    return 'query CurrenciesList($where:CurrencyWhere$orderBy:[CurrencyOrderBy!]$first:Int$after:String$last:Int$before:String){currencies(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...CurrencyBrief}totalCount pageInfo{...PageBounds}}}' +
      CurrencyBrief +
      PageBounds;
  },
};

/** Who buys what from whom, and where customers moved. */
export const CustomerRelationsListDocument: OperationDocument<Types.CustomerRelationsListResult, Types.CustomerRelationsListVariables> = {
  kind: 'query',
  name: 'CustomerRelationsList',
  get text() {
    return 'query CustomerRelationsList($where:CustomerRelationWhere$orderBy:[CustomerRelationOrderBy!]$first:Int$after:String$last:Int$before:String){customerRelations(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...CustomerRelationBrief}totalCount pageInfo{...PageBounds}}}' +
      CompanyReference +
      CustomerRelationBrief +
      PageBounds +
      PeriodStated;
  },
};

/** Who buys from whom, each with the claim that states it. */
export const CustomerRelationsListWithSourcesDocument: OperationDocument<Types.CustomerRelationsListWithSourcesResult, Types.CustomerRelationsListWithSourcesVariables> = {
  kind: 'query',
  name: 'CustomerRelationsListWithSources',
  get text() {
    return 'query CustomerRelationsListWithSources($where:CustomerRelationWhere$orderBy:[CustomerRelationOrderBy!]$first:Int$after:String$last:Int$before:String){customerRelations(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...CustomerRelationSourced}totalCount pageInfo{...PageBounds}}}' +
      ClaimSourced +
      CompanyReference +
      CustomerRelationBrief +
      CustomerRelationSourced +
      PageBounds +
      PeriodStated +
      SourceDocumentBrief;
  },
};

/** An event with who and what took part, and what documents say of it. */
export const EventsGetDocument: OperationDocument<Types.EventsGetResult, Types.EventsGetVariables> = {
  kind: 'query',
  name: 'EventsGet',
  get text() {
    return 'query EventsGet($id:ID$slug:String){event(id:$id slug:$slug){...EventBrief links(first:50){nodes{role note node{...NodeReference}}pageInfo{...PageEnd}}claims(first:50){nodes{...ClaimSourced}pageInfo{...PageEnd}}}}' +
      ClaimSourced +
      CompanyReference +
      EventBrief +
      NodeReference +
      PageEnd +
      PeriodStated +
      SourceDocumentBrief;
  },
};

/** Events. */
export const EventsListDocument: OperationDocument<Types.EventsListResult, Types.EventsListVariables> = {
  kind: 'query',
  name: 'EventsList',
  get text() {
    return 'query EventsList($where:EventWhere$orderBy:[EventOrderBy!]$first:Int$after:String$last:Int$before:String){events(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...EventBrief}totalCount pageInfo{...PageBounds}}}' +
      EventBrief +
      PageBounds +
      PeriodStated;
  },
};

/** Events, each with what documents say of it. */
export const EventsListWithSourcesDocument: OperationDocument<Types.EventsListWithSourcesResult, Types.EventsListWithSourcesVariables> = {
  kind: 'query',
  name: 'EventsListWithSources',
  get text() {
    return 'query EventsListWithSources($where:EventWhere$orderBy:[EventOrderBy!]$first:Int$after:String$last:Int$before:String){events(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...EventSourced}totalCount pageInfo{...PageBounds}}}' +
      ClaimSourced +
      CompanyReference +
      EventBrief +
      EventSourced +
      PageBounds +
      PageEnd +
      PeriodStated +
      SourceDocumentBrief;
  },
};

/** Exchange rates, each with its day and its source. */
export const FxRatesListDocument: OperationDocument<Types.FxRatesListResult, Types.FxRatesListVariables> = {
  kind: 'query',
  name: 'FxRatesList',
  get text() {
    return 'query FxRatesList($where:FxRateWhere$orderBy:[FxRateOrderBy!]$first:Int$after:String$last:Int$before:String){fxRates(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...FxRateBrief}totalCount pageInfo{...PageBounds}}}' +
      FxRateBrief +
      PageBounds;
  },
};

/** An inconsistency with the document and the claims it concerns. */
export const InconsistenciesGetDocument: OperationDocument<Types.InconsistenciesGetResult, Types.InconsistenciesGetVariables> = {
  kind: 'query',
  name: 'InconsistenciesGet',
  get text() {
    return 'query InconsistenciesGet($id:ID$slug:String){inconsistency(id:$id slug:$slug){...InconsistencySourced}}' +
      ClaimSourced +
      CompanyReference +
      InconsistencyBrief +
      InconsistencySourced +
      PageEnd +
      SourceDocumentBrief;
  },
};

/** What does not fit, in a document or between documents, with the claims it concerns. */
export const InconsistenciesListDocument: OperationDocument<Types.InconsistenciesListResult, Types.InconsistenciesListVariables> = {
  kind: 'query',
  name: 'InconsistenciesList',
  get text() {
    return 'query InconsistenciesList($where:InconsistencyWhere$orderBy:[InconsistencyOrderBy!]$first:Int$after:String$last:Int$before:String){inconsistencies(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...InconsistencySourced}totalCount pageInfo{...PageBounds}}}' +
      ClaimSourced +
      CompanyReference +
      InconsistencyBrief +
      InconsistencySourced +
      PageBounds +
      PageEnd +
      SourceDocumentBrief;
  },
};

/** An initiative with what documents say of it. */
export const InitiativesGetDocument: OperationDocument<Types.InitiativesGetResult, Types.InitiativesGetVariables> = {
  kind: 'query',
  name: 'InitiativesGet',
  get text() {
    return 'query InitiativesGet($id:ID$slug:String){initiative(id:$id slug:$slug){...InitiativeSourced}}' +
      ClaimSourced +
      CompanyReference +
      InitiativeBrief +
      InitiativeSourced +
      PageEnd +
      SourceDocumentBrief;
  },
};

/** Products, data centres and other things that companies launch or build. */
export const InitiativesListDocument: OperationDocument<Types.InitiativesListResult, Types.InitiativesListVariables> = {
  kind: 'query',
  name: 'InitiativesList',
  get text() {
    return 'query InitiativesList($where:InitiativeWhere$orderBy:[InitiativeOrderBy!]$first:Int$after:String$last:Int$before:String){initiatives(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...InitiativeBrief}totalCount pageInfo{...PageBounds}}}' +
      CompanyReference +
      InitiativeBrief +
      PageBounds;
  },
};

/** Initiatives, each with what documents say of it. */
export const InitiativesListWithSourcesDocument: OperationDocument<Types.InitiativesListWithSourcesResult, Types.InitiativesListWithSourcesVariables> = {
  kind: 'query',
  name: 'InitiativesListWithSources',
  get text() {
    return 'query InitiativesListWithSources($where:InitiativeWhere$orderBy:[InitiativeOrderBy!]$first:Int$after:String$last:Int$before:String){initiatives(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...InitiativeSourced}totalCount pageInfo{...PageBounds}}}' +
      ClaimSourced +
      CompanyReference +
      InitiativeBrief +
      InitiativeSourced +
      PageBounds +
      PageEnd +
      SourceDocumentBrief;
  },
};

/** An investment whole: parties, instruments, programme, and what documents say of it. */
export const InvestmentsGetDocument: OperationDocument<Types.InvestmentsGetResult, Types.InvestmentsGetVariables> = {
  kind: 'query',
  name: 'InvestmentsGet',
  get text() {
    return 'query InvestmentsGet($id:ID$slug:String){investment(id:$id slug:$slug){...InvestmentDetails}}' +
      ClaimSourced +
      CompanyReference +
      InvestmentBrief +
      InvestmentDetails +
      MoneyStated +
      PageEnd +
      PeriodStated +
      ProgrammeBrief +
      SourceDocumentBrief;
  },
};

/** Investments, each with who takes part. */
export const InvestmentsListDocument: OperationDocument<Types.InvestmentsListResult, Types.InvestmentsListVariables> = {
  kind: 'query',
  name: 'InvestmentsList',
  get text() {
    return 'query InvestmentsList($where:InvestmentWhere$orderBy:[InvestmentOrderBy!]$first:Int$after:String$last:Int$before:String){investments(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...InvestmentBrief}totalCount pageInfo{...PageBounds}}}' +
      CompanyReference +
      InvestmentBrief +
      MoneyStated +
      PageBounds +
      PageEnd;
  },
};

/** Investments whole, each with its programme and what documents say of it. */
export const InvestmentsListWithSourcesDocument: OperationDocument<Types.InvestmentsListWithSourcesResult, Types.InvestmentsListWithSourcesVariables> = {
  kind: 'query',
  name: 'InvestmentsListWithSources',
  get text() {
    return 'query InvestmentsListWithSources($where:InvestmentWhere$orderBy:[InvestmentOrderBy!]$first:Int$after:String$last:Int$before:String){investments(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...InvestmentDetails}totalCount pageInfo{...PageBounds}}}' +
      ClaimSourced +
      CompanyReference +
      InvestmentBrief +
      InvestmentDetails +
      MoneyStated +
      PageBounds +
      PageEnd +
      PeriodStated +
      ProgrammeBrief +
      SourceDocumentBrief;
  },
};

/** A market report and the document that it was taken from. */
export const MarketReportsGetDocument: OperationDocument<Types.MarketReportsGetResult, Types.MarketReportsGetVariables> = {
  kind: 'query',
  name: 'MarketReportsGet',
  get text() {
    return 'query MarketReportsGet($id:ID$slug:String){marketReport(id:$id slug:$slug){...MarketReportBrief methodology document{...SourceDocumentBrief}}}' +
      CompanyReference +
      MarketBrief +
      MarketReportBrief +
      PeriodStated +
      SourceDocumentBrief;
  },
};

/** Market reports. */
export const MarketReportsListDocument: OperationDocument<Types.MarketReportsListResult, Types.MarketReportsListVariables> = {
  kind: 'query',
  name: 'MarketReportsList',
  get text() {
    return 'query MarketReportsList($where:MarketReportWhere$orderBy:[MarketReportOrderBy!]$first:Int$after:String$last:Int$before:String){marketReports(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...MarketReportBrief}totalCount pageInfo{...PageBounds}}}' +
      CompanyReference +
      MarketBrief +
      MarketReportBrief +
      PageBounds +
      PeriodStated;
  },
};

/** The figures of a market report, with their sources. */
export const MarketReportsObservationsDocument: OperationDocument<Types.MarketReportsObservationsResult, Types.MarketReportsObservationsVariables> = {
  kind: 'query',
  name: 'MarketReportsObservations',
  get text() {
    return 'query MarketReportsObservations($id:ID$slug:String$where:ObservationWhere$orderBy:[ObservationOrderBy!]$first:Int$after:String$last:Int$before:String){marketReport(id:$id slug:$slug){id observations(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...ObservationSourced}totalCount pageInfo{...PageBounds}}}}' +
      ClaimSourced +
      CompanyReference +
      NodeReference +
      ObservationBrief +
      ObservationSourced +
      PageBounds +
      PageEnd +
      PeriodStated +
      SourceDocumentBrief;
  },
};

/** The best figure a metric, company and period of a market, with its sources and whether others disagree. */
export const MarketsBestObservationsDocument: OperationDocument<Types.MarketsBestObservationsResult, Types.MarketsBestObservationsVariables> = {
  kind: 'query',
  name: 'MarketsBestObservations',
  get text() {
    return 'query MarketsBestObservations($id:ID$slug:String$where:ObservationWhere$orderBy:[ObservationOrderBy!]$first:Int$after:String$last:Int$before:String){market(id:$id slug:$slug){id bestObservations(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...ObservationSourced}totalCount pageInfo{...PageBounds}}}}' +
      ClaimSourced +
      CompanyReference +
      NodeReference +
      ObservationBrief +
      ObservationSourced +
      PageBounds +
      PageEnd +
      PeriodStated +
      SourceDocumentBrief;
  },
};

/** A market with the reports on it. */
export const MarketsGetDocument: OperationDocument<Types.MarketsGetResult, Types.MarketsGetVariables> = {
  kind: 'query',
  name: 'MarketsGet',
  get text() {
    return 'query MarketsGet($id:ID$slug:String){market(id:$id slug:$slug){...MarketBrief reports(first:50){nodes{...MarketReportBrief}pageInfo{...PageEnd}}}}' +
      CompanyReference +
      MarketBrief +
      MarketReportBrief +
      PageEnd +
      PeriodStated;
  },
};

/** Markets and how they are drawn. */
export const MarketsListDocument: OperationDocument<Types.MarketsListResult, Types.MarketsListVariables> = {
  kind: 'query',
  name: 'MarketsList',
  get text() {
    return 'query MarketsList($where:MarketWhere$orderBy:[MarketOrderBy!]$first:Int$after:String$last:Int$before:String){markets(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...MarketBrief}totalCount pageInfo{...PageBounds}}}' +
      MarketBrief +
      PageBounds;
  },
};

/** The figures of a market, with their sources. */
export const MarketsObservationsDocument: OperationDocument<Types.MarketsObservationsResult, Types.MarketsObservationsVariables> = {
  kind: 'query',
  name: 'MarketsObservations',
  get text() {
    return 'query MarketsObservations($id:ID$slug:String$where:ObservationWhere$orderBy:[ObservationOrderBy!]$first:Int$after:String$last:Int$before:String){market(id:$id slug:$slug){id observations(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...ObservationSourced}totalCount pageInfo{...PageBounds}}}}' +
      ClaimSourced +
      CompanyReference +
      NodeReference +
      ObservationBrief +
      ObservationSourced +
      PageBounds +
      PageEnd +
      PeriodStated +
      SourceDocumentBrief;
  },
};

/** A metric by its id or its slug. */
export const MetricsGetDocument: OperationDocument<Types.MetricsGetResult, Types.MetricsGetVariables> = {
  kind: 'query',
  name: 'MetricsGet',
  get text() {
    return 'query MetricsGet($id:ID$slug:String){metric(id:$id slug:$slug){...MetricBrief}}' +
      MetricBrief;
  },
};

/** What is measured, and in which unit. */
export const MetricsListDocument: OperationDocument<Types.MetricsListResult, Types.MetricsListVariables> = {
  kind: 'query',
  name: 'MetricsList',
  get text() {
    return 'query MetricsList($where:MetricWhere$orderBy:[MetricOrderBy!]$first:Int$after:String$last:Int$before:String){metrics(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...MetricBrief}totalCount pageInfo{...PageBounds}}}' +
      MetricBrief +
      PageBounds;
  },
};

/** The figures of a metric, with their sources. */
export const MetricsObservationsDocument: OperationDocument<Types.MetricsObservationsResult, Types.MetricsObservationsVariables> = {
  kind: 'query',
  name: 'MetricsObservations',
  get text() {
    return 'query MetricsObservations($id:ID$slug:String$where:ObservationWhere$orderBy:[ObservationOrderBy!]$first:Int$after:String$last:Int$before:String){metric(id:$id slug:$slug){id observations(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...ObservationSourced}totalCount pageInfo{...PageBounds}}}}' +
      ClaimSourced +
      CompanyReference +
      NodeReference +
      ObservationBrief +
      ObservationSourced +
      PageBounds +
      PageEnd +
      PeriodStated +
      SourceDocumentBrief;
  },
};

/** Anything of the ledger by its global id. */
export const NodesGetDocument: OperationDocument<Types.NodesGetResult, Types.NodesGetVariables> = {
  kind: 'query',
  name: 'NodesGet',
  get text() {
    return 'query NodesGet($id:ID!){node(id:$id){...NodeReference}}' +
      NodeReference;
  },
};

/** Many things of the ledger by their global ids, in the order of the ids. */
export const NodesListDocument: OperationDocument<Types.NodesListResult, Types.NodesListVariables> = {
  kind: 'query',
  name: 'NodesList',
  get text() {
    return 'query NodesList($ids:[ID!]!){nodes(ids:$ids){...NodeReference}}' +
      NodeReference;
  },
};

/** A figure with its sources, and what other sources give in its place. */
export const ObservationsGetDocument: OperationDocument<Types.ObservationsGetResult, Types.ObservationsGetVariables> = {
  kind: 'query',
  name: 'ObservationsGet',
  get text() {
    return 'query ObservationsGet($id:ID$slug:String){observation(id:$id slug:$slug){...ObservationSourced alternatives(first:50){nodes{...ObservationSourced}pageInfo{...PageEnd}}}}' +
      ClaimSourced +
      CompanyReference +
      NodeReference +
      ObservationBrief +
      ObservationSourced +
      PageEnd +
      PeriodStated +
      SourceDocumentBrief;
  },
};

/** Figures. */
export const ObservationsListDocument: OperationDocument<Types.ObservationsListResult, Types.ObservationsListVariables> = {
  kind: 'query',
  name: 'ObservationsList',
  get text() {
    return 'query ObservationsList($where:ObservationWhere$orderBy:[ObservationOrderBy!]$first:Int$after:String$last:Int$before:String){observations(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...ObservationBrief}totalCount pageInfo{...PageBounds}}}' +
      NodeReference +
      ObservationBrief +
      PageBounds +
      PeriodStated;
  },
};

/** Figures with the documents and claims that state them. */
export const ObservationsListWithSourcesDocument: OperationDocument<Types.ObservationsListWithSourcesResult, Types.ObservationsListWithSourcesVariables> = {
  kind: 'query',
  name: 'ObservationsListWithSources',
  get text() {
    return 'query ObservationsListWithSources($where:ObservationWhere$orderBy:[ObservationOrderBy!]$first:Int$after:String$last:Int$before:String){observations(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...ObservationSourced}totalCount pageInfo{...PageBounds}}}' +
      ClaimSourced +
      CompanyReference +
      NodeReference +
      ObservationBrief +
      ObservationSourced +
      PageBounds +
      PageEnd +
      PeriodStated +
      SourceDocumentBrief;
  },
};

/** Partnerships between companies, each with the claim that states it. */
export const PartnershipsListDocument: OperationDocument<Types.PartnershipsListResult, Types.PartnershipsListVariables> = {
  kind: 'query',
  name: 'PartnershipsList',
  get text() {
    return 'query PartnershipsList($where:PartnershipWhere$orderBy:[PartnershipOrderBy!]$first:Int$after:String$last:Int$before:String){partnerships(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...PartnershipSourced}totalCount pageInfo{...PageBounds}}}' +
      ClaimSourced +
      CompanyReference +
      PageBounds +
      PartnershipBrief +
      PartnershipSourced +
      PeriodStated +
      SourceDocumentBrief;
  },
};

/** A programme with its partners and the investments that fund it, up to 50 of each. */
export const ProgrammesGetDocument: OperationDocument<Types.ProgrammesGetResult, Types.ProgrammesGetVariables> = {
  kind: 'query',
  name: 'ProgrammesGet',
  get text() {
    return 'query ProgrammesGet($id:ID$slug:String){programme(id:$id slug:$slug){...ProgrammeBrief partnerships(first:50){nodes{...PartnershipBrief}pageInfo{...PageEnd}}investments(first:50){nodes{...InvestmentBrief}pageInfo{...PageEnd}}observations(first:50){nodes{...ObservationBrief}pageInfo{...PageEnd}}claims(first:50){nodes{...ClaimSourced}pageInfo{...PageEnd}}}}' +
      ClaimSourced +
      CompanyReference +
      InvestmentBrief +
      MoneyStated +
      NodeReference +
      ObservationBrief +
      PageEnd +
      PartnershipBrief +
      PeriodStated +
      ProgrammeBrief +
      SourceDocumentBrief;
  },
};

/** Programmes for partners and customers. */
export const ProgrammesListDocument: OperationDocument<Types.ProgrammesListResult, Types.ProgrammesListVariables> = {
  kind: 'query',
  name: 'ProgrammesList',
  get text() {
    return 'query ProgrammesList($where:ProgrammeWhere$orderBy:[ProgrammeOrderBy!]$first:Int$after:String$last:Int$before:String){programmes(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...ProgrammeBrief}totalCount pageInfo{...PageBounds}}}' +
      CompanyReference +
      PageBounds +
      ProgrammeBrief;
  },
};

/** Who is exposed to what, directly or through another. */
export const RiskExposuresListDocument: OperationDocument<Types.RiskExposuresListResult, Types.RiskExposuresListVariables> = {
  kind: 'query',
  name: 'RiskExposuresList',
  get text() {
    return 'query RiskExposuresList($where:RiskExposureWhere$orderBy:[RiskExposureOrderBy!]$first:Int$after:String$last:Int$before:String){riskExposures(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...RiskExposureBrief}totalCount pageInfo{...PageBounds}}}' +
      CompanyReference +
      PageBounds +
      RiskBrief +
      RiskExposureBrief;
  },
};

/** A risk whole: who is exposed, through whom, and what documents say of it. */
export const RisksGetDocument: OperationDocument<Types.RisksGetResult, Types.RisksGetVariables> = {
  kind: 'query',
  name: 'RisksGet',
  get text() {
    return 'query RisksGet($id:ID$slug:String){risk(id:$id slug:$slug){...RiskDetails}}' +
      ClaimSourced +
      CompanyReference +
      PageEnd +
      RiskBrief +
      RiskDetails +
      SourceDocumentBrief;
  },
};

/** Risks. */
export const RisksListDocument: OperationDocument<Types.RisksListResult, Types.RisksListVariables> = {
  kind: 'query',
  name: 'RisksList',
  get text() {
    return 'query RisksList($where:RiskWhere$orderBy:[RiskOrderBy!]$first:Int$after:String$last:Int$before:String){risks(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...RiskBrief}totalCount pageInfo{...PageBounds}}}' +
      PageBounds +
      RiskBrief;
  },
};

/** Risks whole, each with the companies exposed and what documents say of it. */
export const RisksListWithSourcesDocument: OperationDocument<Types.RisksListWithSourcesResult, Types.RisksListWithSourcesVariables> = {
  kind: 'query',
  name: 'RisksListWithSources',
  get text() {
    return 'query RisksListWithSources($where:RiskWhere$orderBy:[RiskOrderBy!]$first:Int$after:String$last:Int$before:String){risks(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...RiskDetails}totalCount pageInfo{...PageBounds}}}' +
      ClaimSourced +
      CompanyReference +
      PageBounds +
      PageEnd +
      RiskBrief +
      RiskDetails +
      SourceDocumentBrief;
  },
};

/** What a document says, claim by claim. */
export const SourceDocumentsClaimsDocument: OperationDocument<Types.SourceDocumentsClaimsResult, Types.SourceDocumentsClaimsVariables> = {
  kind: 'query',
  name: 'SourceDocumentsClaims',
  get text() {
    return 'query SourceDocumentsClaims($id:ID$slug:String$where:ClaimWhere$orderBy:[ClaimOrderBy!]$first:Int$after:String$last:Int$before:String){sourceDocument(id:$id slug:$slug){id claims(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...ClaimAboutNode}totalCount pageInfo{...PageBounds}}}}' +
      ClaimAboutNode +
      ClaimSourced +
      CompanyReference +
      NodeReference +
      PageBounds +
      SourceDocumentBrief;
  },
};

/** A document: what it leaves open, where it contradicts itself or others. */
export const SourceDocumentsGetDocument: OperationDocument<Types.SourceDocumentsGetResult, Types.SourceDocumentsGetVariables> = {
  kind: 'query',
  name: 'SourceDocumentsGet',
  get text() {
    return 'query SourceDocumentsGet($id:ID$slug:String){sourceDocument(id:$id slug:$slug){...SourceDocumentBrief publishedNote retrievedAt sha256 licence reliability openQuestions inconsistencies(first:50){nodes{...InconsistencyBrief}pageInfo{...PageEnd}}}}' +
      CompanyReference +
      InconsistencyBrief +
      PageEnd +
      SourceDocumentBrief;
  },
};

/** Documents that the ledger draws on. */
export const SourceDocumentsListDocument: OperationDocument<Types.SourceDocumentsListResult, Types.SourceDocumentsListVariables> = {
  kind: 'query',
  name: 'SourceDocumentsList',
  get text() {
    return 'query SourceDocumentsList($where:SourceDocumentWhere$orderBy:[SourceDocumentOrderBy!]$first:Int$after:String$last:Int$before:String){sourceDocuments(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...SourceDocumentBrief}totalCount pageInfo{...PageBounds}}}' +
      CompanyReference +
      PageBounds +
      SourceDocumentBrief;
  },
};

/** The terms by which companies, markets and risks are classified. */
export const TaxonomyTermsListDocument: OperationDocument<Types.TaxonomyTermsListResult, Types.TaxonomyTermsListVariables> = {
  kind: 'query',
  name: 'TaxonomyTermsList',
  get text() {
    return 'query TaxonomyTermsList($where:TaxonomyTermWhere$orderBy:[TaxonomyTermOrderBy!]$first:Int$after:String$last:Int$before:String){taxonomyTerms(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...TaxonomyTermBrief}totalCount pageInfo{...PageBounds}}}' +
      PageBounds +
      TaxonomyTermBrief;
  },
};
