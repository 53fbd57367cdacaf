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

const CustomerRelationBrief =
  'fragment CustomerRelationBrief on CustomerRelation{id slug workload status endReason valid{...PeriodStated}customer{...CompanyReference}provider{...CompanyReference}movedTo{id slug provider{...CompanyReference}}}';

const EventBrief =
  'fragment EventBrief on Event{id slug title kind description occurred{...PeriodStated}occurredPrecision countryCode place itemCount itemCountQualifier}';

const InconsistencyBrief =
  'fragment InconsistencyBrief on Inconsistency{id slug kind what reading confidence isExternal}';

const InitiativeBrief =
  'fragment InitiativeBrief on Initiative{id slug name kind description status quantity countryCode started{text precision}owner{...CompanyReference}}';

const InvestmentBrief =
  'fragment InvestmentBrief on Investment{id slug title kind stage status announced{text precision}amount{...MoneyStated}parties(first:20){nodes{id role company{...CompanyReference}groupLabel}pageInfo{...PageEnd}}}';

const InvestmentDetails =
  'fragment InvestmentDetails on Investment{...InvestmentBrief purpose closedOn period{...PeriodStated fiscalPeriods}financialInstruments nonFinancialInstruments regions programme{...ProgrammeBrief}claims(first:50){nodes{...ClaimSourced}pageInfo{...PageEnd}}}';

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
  'fragment RiskDetails on Risk{...RiskBrief assessmentBasis residualLikelihood residualImpact residualScore identifiedOn reviewDueOn closedOn exposures(first:50){nodes{id kind company{...CompanyReference}viaCompany{...CompanyReference}likelihood impact rationale}pageInfo{...PageEnd}}claims(first:50){nodes{...ClaimSourced}pageInfo{...PageEnd}}}';

const SourceDocumentBrief =
  'fragment SourceDocumentBrief on SourceDocument{id slug title kind url lang published{text precision}publisher{...CompanyReference}publisherName}';

/** A claim with the claims that contradict, corroborate or refine it. */
export const ClaimsGetDocument: OperationDocument<Types.ClaimsGetResult, Types.ClaimsGetVariables> = {
  kind: 'query',
  name: 'ClaimsGet',
  id: 'sha256:7c2a667a9c64f93b2c1a8b5258c396b81b842da513310b735e66019ad4242563',
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
  id: 'sha256:8f7162ace4a2252d894607e440cf594d2117ca32db47ae59398351176b0a6a8d',
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

/** What documents say of a company. */
export const CompaniesClaimsDocument: OperationDocument<Types.CompaniesClaimsResult, Types.CompaniesClaimsVariables> = {
  kind: 'query',
  name: 'CompaniesClaims',
  id: 'sha256:32403802a6b13144fccd7e4fc00ff308d2ef7406ae23288815d8d670b47d4193',
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
  id: 'sha256:9cfc79c0864f39a997abd67417dc8d1a14232794d8482ea3616c6be630ee997e',
  get text() {
    return 'query CompaniesGet($id:ID$slug:String$identifier:CompanyIdentifierInput){company(id:$id slug:$slug identifier:$identifier){...CompanyBrief}}' +
      CompanyBrief;
  },
};

/** Companies and other bodies of the market. */
export const CompaniesListDocument: OperationDocument<Types.CompaniesListResult, Types.CompaniesListVariables> = {
  kind: 'query',
  name: 'CompaniesList',
  id: 'sha256:02c0d5436d6cd8c8e7304a9a799a22cb1b7b006e7fc979b61309ef6c270204cc',
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
  id: 'sha256:928192dc73d5bc85646c6e3afc719d214f3e0738197318ff1ec229ebd7f97478',
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
  id: 'sha256:51ffc984f7bf2a9517876e43d1026b43b66b5dd8207520a0eb99b52872e47116',
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

/** Who buys what from whom, and where customers moved. */
export const CustomerRelationsListDocument: OperationDocument<Types.CustomerRelationsListResult, Types.CustomerRelationsListVariables> = {
  kind: 'query',
  name: 'CustomerRelationsList',
  id: 'sha256:0cd3cbaf2192aa26c570539b45c092a0c84a7ee3f926cc062b44ff7d0abb93e5',
  get text() {
    return 'query CustomerRelationsList($where:CustomerRelationWhere$orderBy:[CustomerRelationOrderBy!]$first:Int$after:String$last:Int$before:String){customerRelations(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...CustomerRelationBrief}totalCount pageInfo{...PageBounds}}}' +
      CompanyReference +
      CustomerRelationBrief +
      PageBounds +
      PeriodStated;
  },
};

/** An event with who and what took part, and what documents say of it. */
export const EventsGetDocument: OperationDocument<Types.EventsGetResult, Types.EventsGetVariables> = {
  kind: 'query',
  name: 'EventsGet',
  id: 'sha256:fdf2a50675d64a613556c2d7d93c4322319a72f9bbd4ac1868e093bb5fae0e2a',
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
  id: 'sha256:d0e05df8939edb57b203b4a959c330823d6f262363aeb96259a5423385b4598c',
  get text() {
    return 'query EventsList($where:EventWhere$orderBy:[EventOrderBy!]$first:Int$after:String$last:Int$before:String){events(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...EventBrief}totalCount pageInfo{...PageBounds}}}' +
      EventBrief +
      PageBounds +
      PeriodStated;
  },
};

/** Products, data centres and other things that companies launch or build. */
export const InitiativesListDocument: OperationDocument<Types.InitiativesListResult, Types.InitiativesListVariables> = {
  kind: 'query',
  name: 'InitiativesList',
  id: 'sha256:b0b41c6c1ffe177839da546ebb276f8ae6fe3a8e3d9ee7c838d153796ec77580',
  get text() {
    return 'query InitiativesList($where:InitiativeWhere$orderBy:[InitiativeOrderBy!]$first:Int$after:String$last:Int$before:String){initiatives(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...InitiativeBrief}totalCount pageInfo{...PageBounds}}}' +
      CompanyReference +
      InitiativeBrief +
      PageBounds;
  },
};

/** An investment whole: parties, instruments, programme, and what documents say of it. */
export const InvestmentsGetDocument: OperationDocument<Types.InvestmentsGetResult, Types.InvestmentsGetVariables> = {
  kind: 'query',
  name: 'InvestmentsGet',
  id: 'sha256:74b79e8b549712802f150ac08270b322a641f399c87a4e412d2abd6a71578f0d',
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
  id: 'sha256:83f3794bf275b1bf9221c47868f4a053f203ce4f1792381c927e77ff97322739',
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
  id: 'sha256:f8dbd153ddadef2fdf5c69e478ea4a90e6dc53ffc06a887a53c3b5b93bf5f1fd',
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
  id: 'sha256:f7c8dc2c75e5ce554e79563f4e67ed40fdb598816445aae9330b7233c5318b2b',
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
  id: 'sha256:4a43e8615b8d34a7ffccae547040b117a64184022fe3aef5183441b195f88973',
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
  id: 'sha256:371b8e6a6804897ce49063dc4c38068f27ced2de5dc9a2cb44b5e3376a10f437',
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

/** A market with the reports on it. */
export const MarketsGetDocument: OperationDocument<Types.MarketsGetResult, Types.MarketsGetVariables> = {
  kind: 'query',
  name: 'MarketsGet',
  id: 'sha256:7612d65bf29913a2bd5294bf5ee87b238a3814cb4c73667fb94b10730adbb5e3',
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
  id: 'sha256:c1f39ef3b389c2972088f4c46be30359ce7c039bea6b88ea8f1ba893eae4df0c',
  get text() {
    return 'query MarketsList($where:MarketWhere$orderBy:[MarketOrderBy!]$first:Int$after:String$last:Int$before:String){markets(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...MarketBrief}totalCount pageInfo{...PageBounds}}}' +
      MarketBrief +
      PageBounds;
  },
};

/** What is measured, and in which unit. */
export const MetricsListDocument: OperationDocument<Types.MetricsListResult, Types.MetricsListVariables> = {
  kind: 'query',
  name: 'MetricsList',
  id: 'sha256:cabc71f4bc526732b92d83ca15f58a94a3e3bea53707a427aad5d12df0dad58a',
  get text() {
    return 'query MetricsList($where:MetricWhere$orderBy:[MetricOrderBy!]$first:Int$after:String$last:Int$before:String){metrics(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...MetricBrief}totalCount pageInfo{...PageBounds}}}' +
      MetricBrief +
      PageBounds;
  },
};

/** Anything of the ledger by its global id. */
export const NodesGetDocument: OperationDocument<Types.NodesGetResult, Types.NodesGetVariables> = {
  kind: 'query',
  name: 'NodesGet',
  id: 'sha256:c0df1ce2e7eef3e9ec14cc8520466539cc995a46e393ebfc6ab16349a9b841a9',
  get text() {
    return 'query NodesGet($id:ID!){node(id:$id){...NodeReference}}' +
      NodeReference;
  },
};

/** A figure with its sources, and what other sources give in its place. */
export const ObservationsGetDocument: OperationDocument<Types.ObservationsGetResult, Types.ObservationsGetVariables> = {
  kind: 'query',
  name: 'ObservationsGet',
  id: 'sha256:d2c101889de9a7b9a12d1f73f3f53c05d641be25b02d43584693004a6e0259ec',
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
  id: 'sha256:fd18909653ca8fd22c9a72e9b52f32d1763d245444aa4cdf432329dcf7531dc3',
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
  id: 'sha256:b2dcd3d02845af429016fecdbfd849576c8a9467737704b01ca84477953461ac',
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
  id: 'sha256:6baccf1a48cc78a9ff52893924ad492a849c659efd43253f29b331a7afbb5e2a',
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
  id: 'sha256:5eb32684120e8f2ccb8e65d39645db7ce34cbce03744069d92dc2ce4b2dda8da',
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
  id: 'sha256:edce312996bc5c823f0cbdacb016bb26e604077acdb77b7b2862287c4f847a16',
  get text() {
    return 'query ProgrammesList($where:ProgrammeWhere$orderBy:[ProgrammeOrderBy!]$first:Int$after:String$last:Int$before:String){programmes(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...ProgrammeBrief}totalCount pageInfo{...PageBounds}}}' +
      CompanyReference +
      PageBounds +
      ProgrammeBrief;
  },
};

/** A risk whole: who is exposed, through whom, and what documents say of it. */
export const RisksGetDocument: OperationDocument<Types.RisksGetResult, Types.RisksGetVariables> = {
  kind: 'query',
  name: 'RisksGet',
  id: 'sha256:60d4701284a170a705b545cb30a07f44101e4288685d7d476b0ba07bbce6c345',
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
  id: 'sha256:7dddfc3268ca7d4ce5baeadc8c0dea0a1d62dfd1cce65bea926d55a35a1f11b7',
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
  id: 'sha256:52794f41d4c58e449f99a5cf91844bf04fd91acd45217964d4b8b703f3ea6a0d',
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
  id: 'sha256:61c79f8fea11919c46e1a7fb23dede58a2471fa642ac6d407f1ef81f35b61528',
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
  id: 'sha256:8117c062790b8539330cbe4c3388d201b22437585f2ba7cca6d7d21fcc11abe0',
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
  id: 'sha256:c8768901a3230a7e4506bc29df7ce00e53f69e14566e99dd0ac72d8e67cdb068',
  get text() {
    return 'query SourceDocumentsList($where:SourceDocumentWhere$orderBy:[SourceDocumentOrderBy!]$first:Int$after:String$last:Int$before:String){sourceDocuments(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...SourceDocumentBrief}totalCount pageInfo{...PageBounds}}}' +
      CompanyReference +
      PageBounds +
      SourceDocumentBrief;
  },
};
