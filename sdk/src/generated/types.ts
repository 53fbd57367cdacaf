import type {
  AmountQualifier,
  ClaimFlag,
  ClaimModality,
  ClaimRelationKind,
  CompanyKind,
  CompanyRelationKind,
  CompanyStatus,
  Comparison,
  CustomerRelationStatus,
  DatePrecision,
  DocumentKind,
  EventKind,
  EventRole,
  ExposureKind,
  FundingStage,
  IdentifierScheme,
  InitiativeKind,
  InitiativeStatus,
  InvestmentInstrument,
  InvestmentKind,
  InvestmentRole,
  InvestmentStatus,
  Judgement,
  MetricNature,
  MetricUnit,
  NameKind,
  ObservationStatus,
  OrderDirection,
  PartnershipKind,
  PartnershipStatus,
  PeriodKind,
  ProgrammeKind,
  RateBasis,
  RiskStatus,
  RiskTreatment,
  SourceReliability,
  StatementRank,
} from './enums.ts';

/** A value out of a closed list that may grow: today's values complete in the editor, new ones are not errors. */
export type Open<Known extends string> = Known | (string & {});

/** Exactly one of the fields. */
export type OneOf<Fields> = {
  [Key in keyof Fields]: Pick<Fields, Key> & { readonly [Other in Exclude<keyof Fields, Key>]?: never };
}[keyof Fields];

/** A claim with what it is about. */
export interface ClaimAboutNode {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Short name of the claim in the data set that brought it; null for most. */
  readonly slug: string | null;
  /** What is said of the subject: `market_share`, `parent`, `purpose`, … */
  readonly property: string;
  /** The statement in our own words, or the bare figure as the document gives it. */
  readonly asStated: string | null;
  /** What is said, when it is neither another entity (`object`) nor a figure (`observation`). */
  readonly value: JsonValue | null;
  /** How the document puts it: as a fact, as an opinion, in somebody’s words, … */
  readonly modality: Open<ClaimModality>;
  /** The company that the document names for it; null when it speaks for itself. */
  readonly attributedToCompany: CompanyReference | null;
  /** Whom the document names for it, when that is not, or not only, a company of the ledger. */
  readonly attributedToText: string | null;
  /** How sure the ledger is that it says what the document says, 0 to 100; not how true it is. */
  readonly confidence: number;
  /** Whether it is to be believed before other claims on the same thing, beside them, or no longer. */
  readonly rank: Open<StatementRank>;
  /** What is doubtful about it; `note` says why. */
  readonly flags: ReadonlyArray<Open<ClaimFlag>>;
  /** What is to be said of it; there whenever there is a flag. */
  readonly note: string | null;
  /** Where in the document it stands: `block`, `sentence` (counted from 1) and `characters` (`[start, end)`), or `section`, `page`, `table`. */
  readonly locator: JsonValue;
  /** The document that makes the claim. */
  readonly document: SourceDocumentBrief;
  /** What the claim is about. */
  readonly subject: NodeReference;
  /** The other entity that the claim relates the subject to, if that is what it says. */
  readonly object: NodeReference | null;
  /** The figure that the claim states, if that is what it says. */
  readonly observation: ClaimAboutNode_observation | null;
}

/** One figure: the value of one metric for one subject, market and period, in one document. Sources that disagree have one each. */
export interface ClaimAboutNode_observation {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Short name of the figure in the data set that brought it; null for most. */
  readonly slug: string | null;
  /** The value in `unit`: per cent for shares and growth, units of the currency for money; null when it is missing. */
  readonly value: Decimal | null;
  /** What the value is counted in; the metric’s unit. */
  readonly unit: Open<MetricUnit>;
}

/** What one place of one document says, how sure the ledger is of having read it right, and what is doubtful. */
export interface ClaimSourced {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Short name of the claim in the data set that brought it; null for most. */
  readonly slug: string | null;
  /** What is said of the subject: `market_share`, `parent`, `purpose`, … */
  readonly property: string;
  /** The statement in our own words, or the bare figure as the document gives it. */
  readonly asStated: string | null;
  /** What is said, when it is neither another entity (`object`) nor a figure (`observation`). */
  readonly value: JsonValue | null;
  /** How the document puts it: as a fact, as an opinion, in somebody’s words, … */
  readonly modality: Open<ClaimModality>;
  /** The company that the document names for it; null when it speaks for itself. */
  readonly attributedToCompany: CompanyReference | null;
  /** Whom the document names for it, when that is not, or not only, a company of the ledger. */
  readonly attributedToText: string | null;
  /** How sure the ledger is that it says what the document says, 0 to 100; not how true it is. */
  readonly confidence: number;
  /** Whether it is to be believed before other claims on the same thing, beside them, or no longer. */
  readonly rank: Open<StatementRank>;
  /** What is doubtful about it; `note` says why. */
  readonly flags: ReadonlyArray<Open<ClaimFlag>>;
  /** What is to be said of it; there whenever there is a flag. */
  readonly note: string | null;
  /** Where in the document it stands: `block`, `sentence` (counted from 1) and `characters` (`[start, end)`), or `section`, `page`, `table`. */
  readonly locator: JsonValue;
  /** The document that makes the claim. */
  readonly document: SourceDocumentBrief;
}

/** A company as lists show it. */
export interface CompanyBrief {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Readable key of the company, such as `alibaba-cloud`. */
  readonly slug: string;
  /** The name by which the ledger shows the company; `names` has them all. */
  readonly name: string;
  /** What sort of body it is. */
  readonly kind: Open<CompanyKind>;
  /** Whether it still exists by itself. */
  readonly status: Open<CompanyStatus>;
  /** What it does. */
  readonly description: string | null;
  /** Address of its website. */
  readonly homepage: WebAddress | null;
  /** The country that it is based in. */
  readonly country: CompanyBrief_country | null;
  /** The sector that it belongs to. */
  readonly sector: CompanyBrief_sector | null;
}

/** A country or territory of ISO 3166-1. */
export interface CompanyBrief_country {
  /** ISO 3166-1 alpha-2 code, such as `CN`; it stands wherever the graph names a country by code. */
  readonly code: CountryCode;
  /** The country’s short name. */
  readonly name: CompanyBrief_country_name;
}

/** A text that the ledger holds in several languages. */
export interface CompanyBrief_country_name {
  /** The text in a language; in English, or in any language it has, when it is not there. */
  readonly text: string;
}

/** A term of an open list: a sector, a category of risk or a market segment. */
export interface CompanyBrief_sector {
  /** Code of the term, unique in its list. */
  readonly code: string;
  /** What the term is called. */
  readonly label: CompanyBrief_sector_label;
}

/** A text that the ledger holds in several languages. */
export interface CompanyBrief_sector_label {
  /** The text in a language; in English, or in any language it has, when it is not there. */
  readonly text: string;
}

/** A company as it is named beside something else. */
export interface CompanyReference {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Readable key of the company, such as `alibaba-cloud`. */
  readonly slug: string;
  /** The name by which the ledger shows the company; `names` has them all. */
  readonly name: string;
}

/** A country or territory. */
export interface CountryBrief {
  /** ISO 3166-1 alpha-2 code, such as `CN`; it stands wherever the graph names a country by code. */
  readonly code: CountryCode;
  /** The country’s short name. */
  readonly name: CountryBrief_name;
}

/** A text that the ledger holds in several languages. */
export interface CountryBrief_name {
  /** The text in a language; in English, or in any language it has, when it is not there. */
  readonly text: string;
}

/** A currency, in use or withdrawn. */
export interface CurrencyBrief {
  /** ISO 4217 code, such as `USD`; it stands wherever the graph names a currency by code. */
  readonly code: CurrencyCode;
  /** English name of the currency. */
  readonly name: string;
  /** How many decimals its amounts have: 2 for cents; null when ISO 4217 gives none. */
  readonly minorUnit: number | null;
  /** When the currency was withdrawn; null while it is in use. */
  readonly withdrawn: CurrencyBrief_withdrawn | null;
}

/** A date that may be known only to the month, the quarter or the year. */
export interface CurrencyBrief_withdrawn {
  /** The date as exactly as it is known: "2022-09-22", "2022-09", "2022-Q3" or "2022". */
  readonly text: string;
  /** How exactly the date is known. */
  readonly precision: Open<DatePrecision>;
}

/** Who buys which workload from whom, and where it moved. */
export interface CustomerRelationBrief {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Readable key of the relation, such as `cr-bytedance-oracle`. */
  readonly slug: string;
  /** What the customer runs there, such as `user-data`. */
  readonly workload: string;
  /** How the customer stands to the provider. */
  readonly status: Open<CustomerRelationStatus>;
  /** Why the customer leaves or left, as far as a source says it. */
  readonly endReason: string | null;
  /** The time in which the workload is at the provider; it begins with the win, and an open end is not known or has not come. */
  readonly valid: PeriodStated;
  /** The company whose workload it is. */
  readonly customer: CompanyReference;
  /** The company that runs it. */
  readonly provider: CompanyReference;
  /** The relation that took the workload over, at another provider. */
  readonly movedTo: CustomerRelationBrief_movedTo | null;
}

/** A customer’s workload at a provider. One that ended with `movedTo` was moved to another provider; without it, it was lost. */
export interface CustomerRelationBrief_movedTo {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Readable key of the relation, such as `cr-bytedance-oracle`. */
  readonly slug: string;
  /** The company that runs it. */
  readonly provider: CompanyReference;
}

/** Who buys which workload from whom, with the claim that states it. */
export interface CustomerRelationSourced {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Readable key of the relation, such as `cr-bytedance-oracle`. */
  readonly slug: string;
  /** What the customer runs there, such as `user-data`. */
  readonly workload: string;
  /** How the customer stands to the provider. */
  readonly status: Open<CustomerRelationStatus>;
  /** Why the customer leaves or left, as far as a source says it. */
  readonly endReason: string | null;
  /** The time in which the workload is at the provider; it begins with the win, and an open end is not known or has not come. */
  readonly valid: PeriodStated;
  /** The company whose workload it is. */
  readonly customer: CompanyReference;
  /** The company that runs it. */
  readonly provider: CompanyReference;
  /** The relation that took the workload over, at another provider. */
  readonly movedTo: CustomerRelationSourced_movedTo | null;
  /** The claim that states the relation. */
  readonly claim: ClaimSourced | null;
}

/** A customer’s workload at a provider. One that ended with `movedTo` was moved to another provider; without it, it was lost. */
export interface CustomerRelationSourced_movedTo {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Readable key of the relation, such as `cr-bytedance-oracle`. */
  readonly slug: string;
  /** The company that runs it. */
  readonly provider: CompanyReference;
}

/** An event: what, when, where. */
export interface EventBrief {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Short name in addresses, stable: `e-summit`. */
  readonly slug: string;
  /** The event in a few words. */
  readonly title: string;
  /** What kind of event it is. */
  readonly kind: Open<EventKind>;
  /** What happened. */
  readonly description: string | null;
  /** The days on which it happened, as exactly as `occurredPrecision` says; null when they are not known. */
  readonly occurred: PeriodStated | null;
  /** How exactly the days of `occurred` are known. */
  readonly occurredPrecision: Open<DatePrecision>;
  /** The country where it happened. */
  readonly countryCode: CountryCode | null;
  /** The town or site where it happened. */
  readonly place: string | null;
  /** How many things the event is about, such as agreements signed. */
  readonly itemCount: number | null;
  /** How exactly that number is known. */
  readonly itemCountQualifier: Open<AmountQualifier> | null;
}

/** An event with the things it concerns and what documents say of it. */
export interface EventSourced {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Short name in addresses, stable: `e-summit`. */
  readonly slug: string;
  /** The event in a few words. */
  readonly title: string;
  /** What kind of event it is. */
  readonly kind: Open<EventKind>;
  /** What happened. */
  readonly description: string | null;
  /** The days on which it happened, as exactly as `occurredPrecision` says; null when they are not known. */
  readonly occurred: PeriodStated | null;
  /** How exactly the days of `occurred` are known. */
  readonly occurredPrecision: Open<DatePrecision>;
  /** The country where it happened. */
  readonly countryCode: CountryCode | null;
  /** The town or site where it happened. */
  readonly place: string | null;
  /** How many things the event is about, such as agreements signed. */
  readonly itemCount: number | null;
  /** How exactly that number is known. */
  readonly itemCountQualifier: Open<AmountQualifier> | null;
  /** What documents say of it, claim by claim. For a document: what it says; for an observation: the claims that state its figure. */
  readonly claims: EventSourced_claims;
}

/** A page of a list of Claim rows, and what is known of the whole list. */
export interface EventSourced_claims {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<ClaimSourced>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** An exchange rate: how much of the quote currency one unit of the base cost, and who says so. */
export interface FxRateBrief {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Code of the currency whose one unit is valued. */
  readonly baseCode: CurrencyCode;
  /** Code of the currency in which it is valued. */
  readonly quoteCode: CurrencyCode;
  /** The day that the rate is for, or the first day of the time that it is an average of. */
  readonly onDate: CalendarDate;
  /** Units of the quote currency for one unit of the base currency. */
  readonly rate: Decimal;
  /** Whether it is the rate of a day or an average. */
  readonly basis: Open<RateBasis>;
  /** Who published the rate. */
  readonly source: string;
}

/** Where a document contradicts itself or others, and how the ledger reads it. */
export interface InconsistencyBrief {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Short name in addresses, stable: `i06`. */
  readonly slug: string;
  /** What is wrong. */
  readonly kind: Open<ClaimFlag>;
  /** What does not hold together. */
  readonly what: string;
  /** How the ledger reads it all the same. */
  readonly reading: string | null;
  /** How sure the ledger is of its reading, 0 to 100. */
  readonly confidence: number;
  /** True when it shows only beside other documents. */
  readonly isExternal: boolean;
}

/** Something that does not fit in a document, or between documents, with the document and the claims it concerns. */
export interface InconsistencySourced {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Short name in addresses, stable: `i06`. */
  readonly slug: string;
  /** What is wrong. */
  readonly kind: Open<ClaimFlag>;
  /** What does not hold together. */
  readonly what: string;
  /** How the ledger reads it all the same. */
  readonly reading: string | null;
  /** How sure the ledger is of its reading, 0 to 100. */
  readonly confidence: number;
  /** True when it shows only beside other documents. */
  readonly isExternal: boolean;
  /** The document in which it is. */
  readonly document: SourceDocumentBrief;
  /** The claims that do not hold together. */
  readonly claims: InconsistencySourced_claims;
}

/** A page of a list of Claim rows, and what is known of the whole list. */
export interface InconsistencySourced_claims {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<ClaimSourced>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** What a company has launched or is building. */
export interface InitiativeBrief {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Short name in addresses, stable: `i-saudi-dc`. */
  readonly slug: string;
  /** Name of the initiative. */
  readonly name: string;
  /** What it is. */
  readonly kind: Open<InitiativeKind>;
  /** What it is for. */
  readonly description: string | null;
  /** How far it has come. */
  readonly status: Open<InitiativeStatus>;
  /** How many there are of it, such as data centres. */
  readonly quantity: number | null;
  /** The country it is in. */
  readonly countryCode: CountryCode | null;
  /** When it started; null when that is not known. */
  readonly started: InitiativeBrief_started | null;
  /** The company that started it. */
  readonly owner: CompanyReference;
}

/** A date that may be known only to the month, the quarter or the year. */
export interface InitiativeBrief_started {
  /** The date as exactly as it is known: "2022-09-22", "2022-09", "2022-Q3" or "2022". */
  readonly text: string;
  /** How exactly the date is known. */
  readonly precision: Open<DatePrecision>;
}

/** An initiative with what documents say of it. */
export interface InitiativeSourced {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Short name in addresses, stable: `i-saudi-dc`. */
  readonly slug: string;
  /** Name of the initiative. */
  readonly name: string;
  /** What it is. */
  readonly kind: Open<InitiativeKind>;
  /** What it is for. */
  readonly description: string | null;
  /** How far it has come. */
  readonly status: Open<InitiativeStatus>;
  /** How many there are of it, such as data centres. */
  readonly quantity: number | null;
  /** The country it is in. */
  readonly countryCode: CountryCode | null;
  /** When it started; null when that is not known. */
  readonly started: InitiativeSourced_started | null;
  /** The company that started it. */
  readonly owner: CompanyReference;
  /** What documents say of it, claim by claim. For a document: what it says; for an observation: the claims that state its figure. */
  readonly claims: InitiativeSourced_claims;
}

/** A date that may be known only to the month, the quarter or the year. */
export interface InitiativeSourced_started {
  /** The date as exactly as it is known: "2022-09-22", "2022-09", "2022-Q3" or "2022". */
  readonly text: string;
  /** How exactly the date is known. */
  readonly precision: Open<DatePrecision>;
}

/** A page of a list of Claim rows, and what is known of the whole list. */
export interface InitiativeSourced_claims {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<ClaimSourced>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** An investment as lists show it, with who takes part. */
export interface InvestmentBrief {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Readable key of the investment, such as `inv-ali-1bn`. */
  readonly slug: string;
  /** What it is called, in the ledger’s words. */
  readonly title: string;
  /** What sort of investment it is. */
  readonly kind: Open<InvestmentKind>;
  /** Which round of funding it is; only for rounds, debt and grants. */
  readonly stage: Open<FundingStage> | null;
  /** How far it has come. */
  readonly status: Open<InvestmentStatus>;
  /** When it was announced; null when that is not known. */
  readonly announced: InvestmentBrief_announced | null;
  /** The amount as it was stated; null when it is undisclosed. */
  readonly amount: MoneyStated | null;
  /** Who takes part and in which role: companies, or groups of which only a label is known. */
  readonly parties: InvestmentBrief_parties;
}

/** A date that may be known only to the month, the quarter or the year. */
export interface InvestmentBrief_announced {
  /** The date as exactly as it is known: "2022-09-22", "2022-09", "2022-Q3" or "2022". */
  readonly text: string;
  /** How exactly the date is known. */
  readonly precision: Open<DatePrecision>;
}

/** A page of a list of InvestmentParty rows, and what is known of the whole list. */
export interface InvestmentBrief_parties {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<InvestmentBrief_parties_nodes>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** Who takes part in an investment: a company, or a group of which only a label is known. */
export interface InvestmentBrief_parties_nodes {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** What the party does in the investment. */
  readonly role: Open<InvestmentRole>;
  /** The company; null when the party is a group. */
  readonly company: CompanyReference | null;
  /** The group in the source’s words, when it names no company: “partners of Alibaba Cloud”. */
  readonly groupLabel: string | null;
}

/** An investment whole: purpose, period, instruments, parties, programme, and what documents say of it. */
export interface InvestmentDetails {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Readable key of the investment, such as `inv-ali-1bn`. */
  readonly slug: string;
  /** What it is called, in the ledger’s words. */
  readonly title: string;
  /** What sort of investment it is. */
  readonly kind: Open<InvestmentKind>;
  /** Which round of funding it is; only for rounds, debt and grants. */
  readonly stage: Open<FundingStage> | null;
  /** How far it has come. */
  readonly status: Open<InvestmentStatus>;
  /** When it was announced; null when that is not known. */
  readonly announced: InvestmentDetails_announced | null;
  /** The amount as it was stated; null when it is undisclosed. */
  readonly amount: MoneyStated | null;
  /** Who takes part and in which role: companies, or groups of which only a label is known. */
  readonly parties: InvestmentDetails_parties;
  /** What the money is for. */
  readonly purpose: string | null;
  /** The day on which it was closed; null while it is open or when the day is not known. */
  readonly closedOn: CalendarDate | null;
  /** The time over which it is spent, as far as the source says it; without days when it names none. Null when it says nothing. */
  readonly period: InvestmentDetails_period | null;
  /** Those of the instruments that are money: funding, equity, debt, grants, rebates, credits, market funds. */
  readonly financialInstruments: ReadonlyArray<Open<InvestmentInstrument>>;
  /** Those of the instruments that are not money: help in selling, training, support, infrastructure, things. */
  readonly nonFinancialInstruments: ReadonlyArray<Open<InvestmentInstrument>>;
  /** Where it is for: `world`, a region, a country’s code, or `world-ex-CN` for the world without China. */
  readonly regions: ReadonlyArray<string>;
  /** The programme that it pays for. */
  readonly programme: ProgrammeBrief | null;
  /** What documents say of it, claim by claim. For a document: what it says; for an observation: the claims that state its figure. */
  readonly claims: InvestmentDetails_claims;
}

/** A date that may be known only to the month, the quarter or the year. */
export interface InvestmentDetails_announced {
  /** The date as exactly as it is known: "2022-09-22", "2022-09", "2022-Q3" or "2022". */
  readonly text: string;
  /** How exactly the date is known. */
  readonly precision: Open<DatePrecision>;
}

/** A page of a list of InvestmentParty rows, and what is known of the whole list. */
export interface InvestmentDetails_parties {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<InvestmentDetails_parties_nodes>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** Who takes part in an investment: a company, or a group of which only a label is known. */
export interface InvestmentDetails_parties_nodes {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** What the party does in the investment. */
  readonly role: Open<InvestmentRole>;
  /** The company; null when the party is a group. */
  readonly company: CompanyReference | null;
  /** The group in the source’s words, when it names no company: “partners of Alibaba Cloud”. */
  readonly groupLabel: string | null;
}

/** The time that a figure, a plan or a fact is for. Days are given where they are known; the source’s own words and the fiscal period stand beside them. */
export interface InvestmentDetails_period {
  /** First day of the period; null when it is not known or has no beginning. */
  readonly from: CalendarDate | null;
  /** The day after the last; null when it is not known or has no end. */
  readonly to: CalendarDate | null;
  /** What kind of period it is. */
  readonly kind: Open<PeriodKind>;
  /** What the source calls the period; kept, not trusted. */
  readonly label: string | null;
  /** Fiscal year of the company, named by the year in which it ends. */
  readonly fiscalYear: number | null;
  /** Part of the fiscal year: Q1 to Q4, H1, H2, 9M or FY. */
  readonly fiscalPeriod: string | null;
  /** For how many fiscal years a plan runs, when only that is said. */
  readonly fiscalPeriods: number | null;
}

/** A page of a list of Claim rows, and what is known of the whole list. */
export interface InvestmentDetails_claims {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<ClaimSourced>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** A market and how it is drawn. */
export interface MarketBrief {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Short name in addresses, stable: `market-iaas-world`. */
  readonly slug: string;
  /** Name of the market, with its region. */
  readonly name: string;
  /** What counts as part of the market, as its publisher defines it; null when nobody says. */
  readonly definition: string | null;
  /** Where: `world`, a country code such as `CN`, or the world without one such as `world-ex-CN`. */
  readonly region: string;
  /** The segment of the cloud market (IaaS, PaaS, SaaS, …); null when it is not stated. */
  readonly segment: MarketBrief_segment | null;
}

/** A term of an open list: a sector, a category of risk or a market segment. */
export interface MarketBrief_segment {
  /** Code of the term, unique in its list. */
  readonly code: string;
  /** What the term is called. */
  readonly label: MarketBrief_segment_label;
}

/** A text that the ledger holds in several languages. */
export interface MarketBrief_segment_label {
  /** The text in a language; in English, or in any language it has, when it is not there. */
  readonly text: string;
}

/** A report: who published it, when, on which market. */
export interface MarketReportBrief {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Short name in addresses, stable: `rep-gartner-iaas-2021`. */
  readonly slug: string;
  /** Title of the report, or what it is called where it is cited. */
  readonly title: string;
  /** Edition of a report that appears again and again. */
  readonly edition: string | null;
  /** When it was published; null when that is not known. */
  readonly published: MarketReportBrief_published | null;
  /** The time that the report covers; null when it is not stated. */
  readonly period: PeriodStated | null;
  /** The research firm or company that published it. */
  readonly publisher: CompanyReference;
  /** The market that it measures. */
  readonly market: MarketBrief;
}

/** A date that may be known only to the month, the quarter or the year. */
export interface MarketReportBrief_published {
  /** The date as exactly as it is known: "2022-09-22", "2022-09", "2022-Q3" or "2022". */
  readonly text: string;
  /** How exactly the date is known. */
  readonly precision: Open<DatePrecision>;
}

/** What is measured, and in which unit. */
export interface MetricBrief {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Code of the metric, stable: `market_share`. */
  readonly slug: string;
  /** Name of the metric, by language. */
  readonly label: MetricBrief_label;
  /** What its values are counted in. */
  readonly unit: Open<MetricUnit>;
  /** Whether its values are over a period or at a moment. */
  readonly nature: Open<MetricNature>;
  /** The smallest value that makes sense, in the metric’s unit; null when there is none. */
  readonly minimum: Decimal | null;
  /** The largest value that makes sense, in the metric’s unit; null when there is none. */
  readonly maximum: Decimal | null;
}

/** A text that the ledger holds in several languages. */
export interface MetricBrief_label {
  /** The text in a language; in English, or in any language it has, when it is not there. */
  readonly text: string;
}

/** An amount as its source stated it. */
export interface MoneyStated {
  /** The stated amount in units of the currency (not thousands, not cents). */
  readonly amount: Decimal;
  /** The upper end, in units of the currency, when a range was stated (`qualifier` is BETWEEN). */
  readonly amountHigh: Decimal | null;
  /** The stated currency. */
  readonly currency: CurrencyCode;
  /** How exactly the amount is known. */
  readonly qualifier: Open<AmountQualifier>;
}

/** Anything of the ledger as it is named beside something else. */
export type NodeReference = NodeReference_Other | NodeReference_Company | NodeReference_CustomerRelation | NodeReference_Event | NodeReference_Initiative | NodeReference_Investment | NodeReference_Market | NodeReference_MarketReport | NodeReference_Partnership | NodeReference_Programme | NodeReference_Risk | NodeReference_SourceDocument;

/** Anything in the ledger that has an identity of its own. */
export interface NodeReference_Other {
  readonly __typename: 'Claim' | 'CompanyIdentifier' | 'CompanyName' | 'CompanyRelation' | 'Inconsistency' | 'InvestmentParty' | 'Metric' | 'Observation' | 'RiskExposure' | '%other';
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
}

/** A company or another body that acts in the cloud market: a group, a business unit, a research firm, a government. */
export interface NodeReference_Company {
  readonly __typename: 'Company';
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Readable key of the company, such as `alibaba-cloud`. */
  readonly slug: string;
  /** The name by which the ledger shows the company; `names` has them all. */
  readonly name: string;
}

/** A customer’s workload at a provider. One that ended with `movedTo` was moved to another provider; without it, it was lost. */
export interface NodeReference_CustomerRelation {
  readonly __typename: 'CustomerRelation';
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Readable key of the relation, such as `cr-bytedance-oracle`. */
  readonly slug: string;
}

/** Something that happened in the market, and whom and what it has to do with. */
export interface NodeReference_Event {
  readonly __typename: 'Event';
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Short name in addresses, stable: `e-summit`. */
  readonly slug: string;
  /** The event in a few words. */
  readonly title: string;
}

/** Something that a company started: a product, data centres, a cloud region, a project. */
export interface NodeReference_Initiative {
  readonly __typename: 'Initiative';
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Short name in addresses, stable: `i-saudi-dc`. */
  readonly slug: string;
  /** Name of the initiative. */
  readonly name: string;
}

/** Money or other means committed to a purpose: a corporate programme, a funding round, an acquisition. */
export interface NodeReference_Investment {
  readonly __typename: 'Investment';
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Readable key of the investment, such as `inv-ali-1bn`. */
  readonly slug: string;
  /** What it is called, in the ledger’s words. */
  readonly title: string;
}

/** A market as somebody delimits it: what is sold in it, and where. Shares are only comparable within one. */
export interface NodeReference_Market {
  readonly __typename: 'Market';
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Short name in addresses, stable: `market-iaas-world`. */
  readonly slug: string;
  /** Name of the market, with its region. */
  readonly name: string;
}

/** A publication that measures a market: who published it, when, for which period, by what method. */
export interface NodeReference_MarketReport {
  readonly __typename: 'MarketReport';
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Short name in addresses, stable: `rep-gartner-iaas-2021`. */
  readonly slug: string;
  /** Title of the report, or what it is called where it is cited. */
  readonly title: string;
}

/** That two companies are partners: the provider’s products or programme are what the partnership is about. */
export interface NodeReference_Partnership {
  readonly __typename: 'Partnership';
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Readable key of the partnership, such as `p-ali-salesforce`. */
  readonly slug: string;
}

/** A programme that a company runs for its partners or customers. */
export interface NodeReference_Programme {
  readonly __typename: 'Programme';
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Readable key of the programme, such as `ali-partner-incentives`. */
  readonly slug: string;
  /** Name of the programme; in the ledger’s words when the source gives none. */
  readonly name: string;
}

/** Something uncertain that can do harm in the market, as cause and consequence, and who is exposed to it. */
export interface NodeReference_Risk {
  readonly __typename: 'Risk';
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Short name in addresses, stable: `r-chip-export`. */
  readonly slug: string;
  /** The risk in a few words. */
  readonly title: string;
}

/** A document that the ledger draws on: who published it, when, where it is, and what it says. */
export interface NodeReference_SourceDocument {
  readonly __typename: 'SourceDocument';
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Short name in addresses, stable: `doc-x-gartner-iaas`. */
  readonly slug: string;
  /** Title of the document, or a description when it has none. */
  readonly title: string;
}

/** A figure: of what, for when, how exactly, and whether sources disagree. */
export interface ObservationBrief {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Short name of the figure in the data set that brought it; null for most. */
  readonly slug: string | null;
  /** The value in `unit`: per cent for shares and growth, units of the currency for money; null when it is missing. */
  readonly value: Decimal | null;
  /** Upper end of the value, in `unit`, when a range was stated (`qualifier` is BETWEEN). */
  readonly valueHigh: Decimal | null;
  /** What the value is counted in; the metric’s unit. */
  readonly unit: Open<MetricUnit>;
  /** Currency of the value, when its unit is CURRENCY. */
  readonly currencyCode: CurrencyCode | null;
  /** How exactly the value is known. */
  readonly qualifier: Open<AmountQualifier>;
  /** What a change is measured against; NONE for a level. */
  readonly comparison: Open<Comparison>;
  /** What kind of figure it is: normal, estimated, forecast, … */
  readonly status: Open<ObservationStatus>;
  /** Whether the figure is to be taken before others on the same thing, beside them, or no longer. */
  readonly rank: Open<StatementRank>;
  /** True for the one figure to take among those for the same thing: deprecated ones are dropped, preferred ones go first, then the latest published, then the latest recorded. */
  readonly isBest: boolean;
  /** True when an alternative in the same currency cannot mean the same value. 39 covers 38.5 to 39.5; a round number of thousands, millions or billions covers half of one either way, within 0.5 per cent; an approximate value covers 5 per cent either way; AT_LEAST and AT_MOST are open on one side. */
  readonly isDisputed: boolean;
  /** The time that the figure is for; its `kind` is UNKNOWN when the source gives none. */
  readonly period: PeriodStated;
  /** What was measured. */
  readonly metric: ObservationBrief_metric;
  /** What the figure is about: a company, a programme, a market, … */
  readonly subject: NodeReference;
}

/** Something that is measured: a market share, a net income, a number of partners. */
export interface ObservationBrief_metric {
  /** Code of the metric, stable: `market_share`. */
  readonly slug: string;
  /** Name of the metric, by language. */
  readonly label: ObservationBrief_metric_label;
}

/** A text that the ledger holds in several languages. */
export interface ObservationBrief_metric_label {
  /** The text in a language; in English, or in any language it has, when it is not there. */
  readonly text: string;
}

/** A figure with the document and the claims that state it. */
export interface ObservationSourced {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Short name of the figure in the data set that brought it; null for most. */
  readonly slug: string | null;
  /** The value in `unit`: per cent for shares and growth, units of the currency for money; null when it is missing. */
  readonly value: Decimal | null;
  /** Upper end of the value, in `unit`, when a range was stated (`qualifier` is BETWEEN). */
  readonly valueHigh: Decimal | null;
  /** What the value is counted in; the metric’s unit. */
  readonly unit: Open<MetricUnit>;
  /** Currency of the value, when its unit is CURRENCY. */
  readonly currencyCode: CurrencyCode | null;
  /** How exactly the value is known. */
  readonly qualifier: Open<AmountQualifier>;
  /** What a change is measured against; NONE for a level. */
  readonly comparison: Open<Comparison>;
  /** What kind of figure it is: normal, estimated, forecast, … */
  readonly status: Open<ObservationStatus>;
  /** Whether the figure is to be taken before others on the same thing, beside them, or no longer. */
  readonly rank: Open<StatementRank>;
  /** True for the one figure to take among those for the same thing: deprecated ones are dropped, preferred ones go first, then the latest published, then the latest recorded. */
  readonly isBest: boolean;
  /** True when an alternative in the same currency cannot mean the same value. 39 covers 38.5 to 39.5; a round number of thousands, millions or billions covers half of one either way, within 0.5 per cent; an approximate value covers 5 per cent either way; AT_LEAST and AT_MOST are open on one side. */
  readonly isDisputed: boolean;
  /** The time that the figure is for; its `kind` is UNKNOWN when the source gives none. */
  readonly period: PeriodStated;
  /** What was measured. */
  readonly metric: ObservationSourced_metric;
  /** What the figure is about: a company, a programme, a market, … */
  readonly subject: NodeReference;
  /** The market it was measured in; null for figures that need none. */
  readonly market: ObservationSourced_market | null;
  /** The market report that gives the figure. */
  readonly report: ObservationSourced_report | null;
  /** The document in which the figure was read. */
  readonly document: SourceDocumentBrief;
  /** What documents say of it, claim by claim. For a document: what it says; for an observation: the claims that state its figure. */
  readonly claims: ObservationSourced_claims;
}

/** Something that is measured: a market share, a net income, a number of partners. */
export interface ObservationSourced_metric {
  /** Code of the metric, stable: `market_share`. */
  readonly slug: string;
  /** Name of the metric, by language. */
  readonly label: ObservationSourced_metric_label;
}

/** A text that the ledger holds in several languages. */
export interface ObservationSourced_metric_label {
  /** The text in a language; in English, or in any language it has, when it is not there. */
  readonly text: string;
}

/** A market as somebody delimits it: what is sold in it, and where. Shares are only comparable within one. */
export interface ObservationSourced_market {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Short name in addresses, stable: `market-iaas-world`. */
  readonly slug: string;
  /** Name of the market, with its region. */
  readonly name: string;
}

/** A publication that measures a market: who published it, when, for which period, by what method. */
export interface ObservationSourced_report {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Short name in addresses, stable: `rep-gartner-iaas-2021`. */
  readonly slug: string;
  /** Title of the report, or what it is called where it is cited. */
  readonly title: string;
}

/** A page of a list of Claim rows, and what is known of the whole list. */
export interface ObservationSourced_claims {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<ClaimSourced>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** Whether a list goes on in either direction, and where from. */
export interface PageBounds {
  /** True exactly when the list has a row after the page. */
  readonly hasNextPage: boolean;
  /** Cursor of the page’s last row; null when the page is empty. */
  readonly endCursor: string | null;
  /** True exactly when the list has a row before the page. */
  readonly hasPreviousPage: boolean;
  /** Cursor of the page’s first row; null when the page is empty. */
  readonly startCursor: string | null;
}

/** Whether a nested list goes on, and where from. */
export interface PageEnd {
  /** True exactly when the list has a row after the page. */
  readonly hasNextPage: boolean;
  /** Cursor of the page’s last row; null when the page is empty. */
  readonly endCursor: string | null;
}

/** Who partners with whom, how, and under which programme. */
export interface PartnershipBrief {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Readable key of the partnership, such as `p-ali-salesforce`. */
  readonly slug: string;
  /** What the partner does for, with or through the provider. */
  readonly kind: Open<PartnershipKind>;
  /** How far it has come. */
  readonly status: Open<PartnershipStatus>;
  /** The partner’s level in the programme, as the programme calls it. */
  readonly tier: string | null;
  /** What the partnership is about, when the source says it. */
  readonly scope: string | null;
  /** The company whose products or programme the partnership is about. */
  readonly provider: CompanyReference;
  /** The company that is the provider’s partner. */
  readonly partner: CompanyReference;
  /** The programme that the partnership is part of. */
  readonly programme: PartnershipBrief_programme | null;
}

/** A programme that a company runs for its partners or customers. */
export interface PartnershipBrief_programme {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Readable key of the programme, such as `ali-partner-incentives`. */
  readonly slug: string;
  /** Name of the programme; in the ledger’s words when the source gives none. */
  readonly name: string;
}

/** A partnership with the claim that states it. */
export interface PartnershipSourced {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Readable key of the partnership, such as `p-ali-salesforce`. */
  readonly slug: string;
  /** What the partner does for, with or through the provider. */
  readonly kind: Open<PartnershipKind>;
  /** How far it has come. */
  readonly status: Open<PartnershipStatus>;
  /** The partner’s level in the programme, as the programme calls it. */
  readonly tier: string | null;
  /** What the partnership is about, when the source says it. */
  readonly scope: string | null;
  /** The company whose products or programme the partnership is about. */
  readonly provider: CompanyReference;
  /** The company that is the provider’s partner. */
  readonly partner: CompanyReference;
  /** The programme that the partnership is part of. */
  readonly programme: PartnershipSourced_programme | null;
  /** The time in which the partnership holds; an open end is not known or has not come. */
  readonly valid: PeriodStated;
  /** The claim that states the partnership. */
  readonly claim: ClaimSourced | null;
}

/** A programme that a company runs for its partners or customers. */
export interface PartnershipSourced_programme {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Readable key of the programme, such as `ali-partner-incentives`. */
  readonly slug: string;
  /** Name of the programme; in the ledger’s words when the source gives none. */
  readonly name: string;
}

/** What a figure or a plan is for. */
export interface PeriodStated {
  /** First day of the period; null when it is not known or has no beginning. */
  readonly from: CalendarDate | null;
  /** The day after the last; null when it is not known or has no end. */
  readonly to: CalendarDate | null;
  /** What kind of period it is. */
  readonly kind: Open<PeriodKind>;
  /** What the source calls the period; kept, not trusted. */
  readonly label: string | null;
  /** Fiscal year of the company, named by the year in which it ends. */
  readonly fiscalYear: number | null;
  /** Part of the fiscal year: Q1 to Q4, H1, H2, 9M or FY. */
  readonly fiscalPeriod: string | null;
}

/** A programme as lists show it. */
export interface ProgrammeBrief {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Readable key of the programme, such as `ali-partner-incentives`. */
  readonly slug: string;
  /** Name of the programme; in the ledger’s words when the source gives none. */
  readonly name: string;
  /** What the programme is for. */
  readonly kind: Open<ProgrammeKind>;
  /** What the programme offers and to whom. */
  readonly description: string | null;
  /** Names of its levels, the lowest first; empty when it has none or they are not known. */
  readonly tiers: ReadonlyArray<string>;
  /** The company that runs the programme. */
  readonly owner: CompanyReference;
}

/** A risk as lists show it. */
export interface RiskBrief {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Short name in addresses, stable: `r-chip-export`. */
  readonly slug: string;
  /** The risk in a few words. */
  readonly title: string;
  /** Category of the risk: regulatory, trade restriction, customer concentration, … */
  readonly category: RiskBrief_category;
  /** What would bring it about. */
  readonly cause: string | null;
  /** What it would lead to. */
  readonly consequence: string | null;
  /** Where the risk stands in its life. */
  readonly status: Open<RiskStatus>;
  /** What is done about it. */
  readonly treatment: Open<RiskTreatment>;
  /** How likely it is before anything is done about it: 1 (rare) to 5 (almost certain); null when nobody judged it. */
  readonly likelihood: number | null;
  /** How hard it would hit before anything is done about it: 1 (negligible) to 5 (threatens the business); null when nobody judged it. */
  readonly impact: number | null;
  /** Likelihood times impact, 1 to 25, before anything is done about it; null when either is not judged. */
  readonly score: number | null;
  /** Where it arises: `world`, country codes such as `CN`, or the world without one such as `world-ex-CN`. */
  readonly regions: ReadonlyArray<string>;
}

/** A term of an open list: a sector, a category of risk or a market segment. */
export interface RiskBrief_category {
  /** Code of the term, unique in its list. */
  readonly code: string;
  /** What the term is called. */
  readonly label: RiskBrief_category_label;
}

/** A text that the ledger holds in several languages. */
export interface RiskBrief_category_label {
  /** The text in a language; in English, or in any language it has, when it is not there. */
  readonly text: string;
}

/** A risk whole: who is exposed, through whom, and what documents say of it. */
export interface RiskDetails {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Short name in addresses, stable: `r-chip-export`. */
  readonly slug: string;
  /** The risk in a few words. */
  readonly title: string;
  /** Category of the risk: regulatory, trade restriction, customer concentration, … */
  readonly category: RiskDetails_category;
  /** What would bring it about. */
  readonly cause: string | null;
  /** What it would lead to. */
  readonly consequence: string | null;
  /** Where the risk stands in its life. */
  readonly status: Open<RiskStatus>;
  /** What is done about it. */
  readonly treatment: Open<RiskTreatment>;
  /** How likely it is before anything is done about it: 1 (rare) to 5 (almost certain); null when nobody judged it. */
  readonly likelihood: number | null;
  /** How hard it would hit before anything is done about it: 1 (negligible) to 5 (threatens the business); null when nobody judged it. */
  readonly impact: number | null;
  /** Likelihood times impact, 1 to 25, before anything is done about it; null when either is not judged. */
  readonly score: number | null;
  /** Where it arises: `world`, country codes such as `CN`, or the world without one such as `world-ex-CN`. */
  readonly regions: ReadonlyArray<string>;
  /** What likelihood and impact were judged by; there whenever one of them is. */
  readonly assessmentBasis: string | null;
  /** How likely it is with what is done about it: 1 (rare) to 5 (almost certain); null when nobody judged it. */
  readonly residualLikelihood: number | null;
  /** How hard it would hit with what is done about it: 1 (negligible) to 5 (threatens the business); null when nobody judged it. */
  readonly residualImpact: number | null;
  /** Residual likelihood times residual impact, 1 to 25; null when either is not judged. */
  readonly residualScore: number | null;
  /** The day on which it was identified. */
  readonly identifiedOn: CalendarDate | null;
  /** The day by which it is to be judged again. */
  readonly reviewDueOn: CalendarDate | null;
  /** The day on which it ended. */
  readonly closedOn: CalendarDate | null;
  /** Who is exposed to it, how, and through whom. */
  readonly exposures: RiskDetails_exposures;
  /** What documents say of it, claim by claim. For a document: what it says; for an observation: the claims that state its figure. */
  readonly claims: RiskDetails_claims;
}

/** A term of an open list: a sector, a category of risk or a market segment. */
export interface RiskDetails_category {
  /** Code of the term, unique in its list. */
  readonly code: string;
  /** What the term is called. */
  readonly label: RiskDetails_category_label;
}

/** A text that the ledger holds in several languages. */
export interface RiskDetails_category_label {
  /** The text in a language; in English, or in any language it has, when it is not there. */
  readonly text: string;
}

/** A page of a list of RiskExposure rows, and what is known of the whole list. */
export interface RiskDetails_exposures {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<RiskDetails_exposures_nodes>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** That a company is exposed to a risk: by which way, through whom, how hard, and when. */
export interface RiskDetails_exposures_nodes {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** By which way the risk reaches the company. */
  readonly kind: Open<ExposureKind>;
  /** The company that is exposed. */
  readonly company: CompanyReference;
  /** The supplier, customer, authority or owner through which it is exposed; null when there is none. */
  readonly viaCompany: CompanyReference | null;
  /** How likely the risk is for this company: 1 (rare) to 5 (almost certain); null when nobody judged it. */
  readonly likelihood: number | null;
  /** How hard it would hit this company: 1 (negligible) to 5 (threatens the business); null when nobody judged it. */
  readonly impact: number | null;
  /** Why the company is held to be exposed. */
  readonly rationale: string | null;
}

/** A page of a list of Claim rows, and what is known of the whole list. */
export interface RiskDetails_claims {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<ClaimSourced>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** Who is exposed to which risk, and through whom. */
export interface RiskExposureBrief {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** By which way the risk reaches the company. */
  readonly kind: Open<ExposureKind>;
  /** How likely the risk is for this company: 1 (rare) to 5 (almost certain); null when nobody judged it. */
  readonly likelihood: number | null;
  /** How hard it would hit this company: 1 (negligible) to 5 (threatens the business); null when nobody judged it. */
  readonly impact: number | null;
  /** Why the company is held to be exposed. */
  readonly rationale: string | null;
  /** The company that is exposed. */
  readonly company: CompanyReference;
  /** The supplier, customer, authority or owner through which it is exposed; null when there is none. */
  readonly viaCompany: CompanyReference | null;
  /** The risk. */
  readonly risk: RiskBrief;
}

/** A document as citations name it. */
export interface SourceDocumentBrief {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Short name in addresses, stable: `doc-x-gartner-iaas`. */
  readonly slug: string;
  /** Title of the document, or a description when it has none. */
  readonly title: string;
  /** What kind of document it is. */
  readonly kind: Open<DocumentKind>;
  /** Where it can be read. */
  readonly url: WebAddress | null;
  /** The language it is written in; `und` when that is not known. */
  readonly lang: LanguageTag;
  /** When it was published; null when that is not known. */
  readonly published: SourceDocumentBrief_published | null;
  /** The company that published it; null when it is not known or not in the ledger (see `publisherName`). */
  readonly publisher: CompanyReference | null;
  /** Name of the publisher, when it is not a company of the ledger. */
  readonly publisherName: string | null;
}

/** A date that may be known only to the month, the quarter or the year. */
export interface SourceDocumentBrief_published {
  /** The date as exactly as it is known: "2022-09-22", "2022-09", "2022-Q3" or "2022". */
  readonly text: string;
  /** How exactly the date is known. */
  readonly precision: Open<DatePrecision>;
}

/** A term of a classification. */
export interface TaxonomyTermBrief {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** The list that the term belongs to, such as `SECTOR`, `RISK_CATEGORY` or `SEGMENT`. */
  readonly scheme: string;
  /** Code of the term, unique in its list. */
  readonly code: string;
  /** Code of the broader term in the same list; null for a term at the top. */
  readonly parentCode: string | null;
  /** What the term is called. */
  readonly label: TaxonomyTermBrief_label;
}

/** A text that the ledger holds in several languages. */
export interface TaxonomyTermBrief_label {
  /** The text in a language; in English, or in any language it has, when it is not there. */
  readonly text: string;
}

/** What ClaimsGet answers. A claim with the claims that contradict, corroborate or refine it. */
export interface ClaimsGetResult {
  /** One claim; null when there is none. */
  readonly claim: ClaimsGetResult_claim | null;
}

/** What one place in one document says of something: that it stands to something else, that it has a value, or a figure. */
export interface ClaimsGetResult_claim {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Short name of the claim in the data set that brought it; null for most. */
  readonly slug: string | null;
  /** What is said of the subject: `market_share`, `parent`, `purpose`, … */
  readonly property: string;
  /** The statement in our own words, or the bare figure as the document gives it. */
  readonly asStated: string | null;
  /** What is said, when it is neither another entity (`object`) nor a figure (`observation`). */
  readonly value: JsonValue | null;
  /** How the document puts it: as a fact, as an opinion, in somebody’s words, … */
  readonly modality: Open<ClaimModality>;
  /** The company that the document names for it; null when it speaks for itself. */
  readonly attributedToCompany: CompanyReference | null;
  /** Whom the document names for it, when that is not, or not only, a company of the ledger. */
  readonly attributedToText: string | null;
  /** How sure the ledger is that it says what the document says, 0 to 100; not how true it is. */
  readonly confidence: number;
  /** Whether it is to be believed before other claims on the same thing, beside them, or no longer. */
  readonly rank: Open<StatementRank>;
  /** What is doubtful about it; `note` says why. */
  readonly flags: ReadonlyArray<Open<ClaimFlag>>;
  /** What is to be said of it; there whenever there is a flag. */
  readonly note: string | null;
  /** Where in the document it stands: `block`, `sentence` (counted from 1) and `characters` (`[start, end)`), or `section`, `page`, `table`. */
  readonly locator: JsonValue;
  /** The document that makes the claim. */
  readonly document: SourceDocumentBrief;
  /** What the claim is about. */
  readonly subject: NodeReference;
  /** The other entity that the claim relates the subject to, if that is what it says. */
  readonly object: NodeReference | null;
  /** The figure that the claim states, if that is what it says. */
  readonly observation: ClaimsGetResult_claim_observation | null;
  /** Claims that are known to contradict this one; why stands on the edge. */
  readonly contradictedBy: ClaimsGetResult_claim_contradictedBy;
  /** Claims that this one is known to contradict; why stands on the edge. */
  readonly contradicts: ClaimsGetResult_claim_contradicts;
  /** Claims that are known to bear out this one; why stands on the edge. */
  readonly corroboratedBy: ClaimsGetResult_claim_corroboratedBy;
  /** Claims that are known to make more exact this one; why stands on the edge. */
  readonly refinedBy: ClaimsGetResult_claim_refinedBy;
}

/** One figure: the value of one metric for one subject, market and period, in one document. Sources that disagree have one each. */
export interface ClaimsGetResult_claim_observation {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Short name of the figure in the data set that brought it; null for most. */
  readonly slug: string | null;
  /** The value in `unit`: per cent for shares and growth, units of the currency for money; null when it is missing. */
  readonly value: Decimal | null;
  /** What the value is counted in; the metric’s unit. */
  readonly unit: Open<MetricUnit>;
}

/** A page of a list of Claim rows, and what is known of the whole list. */
export interface ClaimsGetResult_claim_contradictedBy {
  /** The rows of the page with their cursors and what links them here. */
  readonly edges: ReadonlyArray<ClaimsGetResult_claim_contradictedBy_edges>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** One place in a list of Claim rows. */
export interface ClaimsGetResult_claim_contradictedBy_edges {
  /** The ClaimRelation that puts the node into this list. */
  readonly claimRelation: ClaimsGetResult_claim_contradictedBy_edges_claimRelation;
  /** The Claim at this place. */
  readonly node: ClaimSourced;
}

/** That one claim contradicts, bears out or refines another. */
export interface ClaimsGetResult_claim_contradictedBy_edges_claimRelation {
  /** Why it is held to be so. */
  readonly note: string | null;
}

/** A page of a list of Claim rows, and what is known of the whole list. */
export interface ClaimsGetResult_claim_contradicts {
  /** The rows of the page with their cursors and what links them here. */
  readonly edges: ReadonlyArray<ClaimsGetResult_claim_contradicts_edges>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** One place in a list of Claim rows. */
export interface ClaimsGetResult_claim_contradicts_edges {
  /** The ClaimRelation that puts the node into this list. */
  readonly claimRelation: ClaimsGetResult_claim_contradicts_edges_claimRelation;
  /** The Claim at this place. */
  readonly node: ClaimSourced;
}

/** That one claim contradicts, bears out or refines another. */
export interface ClaimsGetResult_claim_contradicts_edges_claimRelation {
  /** Why it is held to be so. */
  readonly note: string | null;
}

/** A page of a list of Claim rows, and what is known of the whole list. */
export interface ClaimsGetResult_claim_corroboratedBy {
  /** The rows of the page with their cursors and what links them here. */
  readonly edges: ReadonlyArray<ClaimsGetResult_claim_corroboratedBy_edges>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** One place in a list of Claim rows. */
export interface ClaimsGetResult_claim_corroboratedBy_edges {
  /** The ClaimRelation that puts the node into this list. */
  readonly claimRelation: ClaimsGetResult_claim_corroboratedBy_edges_claimRelation;
  /** The Claim at this place. */
  readonly node: ClaimSourced;
}

/** That one claim contradicts, bears out or refines another. */
export interface ClaimsGetResult_claim_corroboratedBy_edges_claimRelation {
  /** Why it is held to be so. */
  readonly note: string | null;
}

/** A page of a list of Claim rows, and what is known of the whole list. */
export interface ClaimsGetResult_claim_refinedBy {
  /** The rows of the page with their cursors and what links them here. */
  readonly edges: ReadonlyArray<ClaimsGetResult_claim_refinedBy_edges>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** One place in a list of Claim rows. */
export interface ClaimsGetResult_claim_refinedBy_edges {
  /** The ClaimRelation that puts the node into this list. */
  readonly claimRelation: ClaimsGetResult_claim_refinedBy_edges_claimRelation;
  /** The Claim at this place. */
  readonly node: ClaimSourced;
}

/** That one claim contradicts, bears out or refines another. */
export interface ClaimsGetResult_claim_refinedBy_edges_claimRelation {
  /** Why it is held to be so. */
  readonly note: string | null;
}

/** What ClaimsList answers. What documents say, and of what. */
export interface ClaimsListResult {
  /** Claims of all documents, as they were registered. */
  readonly claims: ClaimsListResult_claims;
}

/** A page of a list of Claim rows, and what is known of the whole list. */
export interface ClaimsListResult_claims {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<ClaimAboutNode>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What CompaniesBestObservations answers. The best figure a metric and period of a company, with its sources and whether others disagree. */
export interface CompaniesBestObservationsResult {
  /** A company by exactly one of its keys; null when there is none. */
  readonly company: CompaniesBestObservationsResult_company | null;
}

/** A company or another body that acts in the cloud market: a group, a business unit, a research firm, a government. */
export interface CompaniesBestObservationsResult_company {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Figures about the company, for each thing only the one to take (`isBest`). */
  readonly bestObservations: CompaniesBestObservationsResult_company_bestObservations;
}

/** A page of a list of Observation rows, and what is known of the whole list. */
export interface CompaniesBestObservationsResult_company_bestObservations {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<ObservationSourced>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What CompaniesClaims answers. What documents say of a company. */
export interface CompaniesClaimsResult {
  /** A company by exactly one of its keys; null when there is none. */
  readonly company: CompaniesClaimsResult_company | null;
}

/** A company or another body that acts in the cloud market: a group, a business unit, a research firm, a government. */
export interface CompaniesClaimsResult_company {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** What documents say of it, claim by claim. For a document: what it says; for an observation: the claims that state its figure. */
  readonly claims: CompaniesClaimsResult_company_claims;
}

/** A page of a list of Claim rows, and what is known of the whole list. */
export interface CompaniesClaimsResult_company_claims {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<ClaimSourced>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What CompaniesGet answers. A company by its id, its slug, or an identifier such as a ticker or an LEI. */
export interface CompaniesGetResult {
  /** A company by exactly one of its keys; null when there is none. */
  readonly company: CompanyBrief | null;
}

/** What CompaniesList answers. Companies and other bodies of the market. */
export interface CompaniesListResult {
  /** Companies and other bodies of the market, by name. */
  readonly companies: CompaniesListResult_companies;
}

/** A page of a list of Company rows, and what is known of the whole list. */
export interface CompaniesListResult_companies {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<CompanyBrief>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What CompaniesObservations answers. The figures of a company, with their sources. */
export interface CompaniesObservationsResult {
  /** A company by exactly one of its keys; null when there is none. */
  readonly company: CompaniesObservationsResult_company | null;
}

/** A company or another body that acts in the cloud market: a group, a business unit, a research firm, a government. */
export interface CompaniesObservationsResult_company {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Figures about the company: shares, ranks, revenues, incomes, growth, from every source. */
  readonly observations: CompaniesObservationsResult_company_observations;
}

/** A page of a list of Observation rows, and what is known of the whole list. */
export interface CompaniesObservationsResult_company_observations {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<ObservationSourced>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What CompaniesProfile answers. A company whole: names, identifiers, owners, partners, investments, risks, initiatives, customers and events, up to 50 of each. */
export interface CompaniesProfileResult {
  /** A company by exactly one of its keys; null when there is none. */
  readonly company: CompaniesProfileResult_company | null;
}

/** A company or another body that acts in the cloud market: a group, a business unit, a research firm, a government. */
export interface CompaniesProfileResult_company {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Readable key of the company, such as `alibaba-cloud`. */
  readonly slug: string;
  /** The name by which the ledger shows the company; `names` has them all. */
  readonly name: string;
  /** What sort of body it is. */
  readonly kind: Open<CompanyKind>;
  /** Whether it still exists by itself. */
  readonly status: Open<CompanyStatus>;
  /** What it does. */
  readonly description: string | null;
  /** Address of its website. */
  readonly homepage: WebAddress | null;
  /** The country that it is based in. */
  readonly country: CompaniesProfileResult_company_country | null;
  /** The sector that it belongs to. */
  readonly sector: CompaniesProfileResult_company_sector | null;
  /** Last day of its fiscal year as month and day, such as `--03-31`. */
  readonly fiscalYearEnd: string | null;
  /** What an editor of the ledger remarks on this record. */
  readonly note: string | null;
  /** When it was founded; null when that is not known. */
  readonly founded: CompaniesProfileResult_company_founded | null;
  /** The day it was dissolved; null while it exists or when the day is not known. */
  readonly dissolvedOn: CalendarDate | null;
  /** Names by which it is or was known, in every language and script, those of its duplicates included; the primary ones first. */
  readonly names: CompaniesProfileResult_company_names;
  /** Its identifiers in registries, exchanges and databases, those of its duplicates included. */
  readonly identifiers: CompaniesProfileResult_company_identifiers;
  /** The companies that it belongs to, with the relation (division, subsidiary, holding) on the edge. */
  readonly parents: CompaniesProfileResult_company_parents;
  /** The companies that belong to it, with the relation (division, subsidiary, holding) on the edge. */
  readonly children: CompaniesProfileResult_company_children;
  /** Programmes that it runs for its partners or customers. */
  readonly programmes: CompaniesProfileResult_company_programmes;
  /** Companies that are its partners, with the partnership on the edge. */
  readonly partners: CompaniesProfileResult_company_partners;
  /** Companies whose partner it is, with the partnership on the edge. */
  readonly partnerOf: CompaniesProfileResult_company_partnerOf;
  /** Investments in which it takes part, with its role and part on the edge; filter by `role` for those it made or received. */
  readonly investments: CompaniesProfileResult_company_investments;
  /** The risks that the company is exposed to; how and through whom stands on the edge. */
  readonly risks: CompaniesProfileResult_company_risks;
  /** Products, data centres and projects that the company started. */
  readonly initiatives: CompaniesProfileResult_company_initiatives;
  /** Companies that run or ran something at it, with the workload on the edge. */
  readonly customers: CompaniesProfileResult_company_customers;
  /** Companies at which it runs or ran something, with the workload on the edge. */
  readonly providers: CompaniesProfileResult_company_providers;
  /** Events that have to do with it; its role in them stands on the edge. */
  readonly events: CompaniesProfileResult_company_events;
}

/** A country or territory of ISO 3166-1. */
export interface CompaniesProfileResult_company_country {
  /** ISO 3166-1 alpha-2 code, such as `CN`; it stands wherever the graph names a country by code. */
  readonly code: CountryCode;
  /** The country’s short name. */
  readonly name: CompaniesProfileResult_company_country_name;
}

/** A text that the ledger holds in several languages. */
export interface CompaniesProfileResult_company_country_name {
  /** The text in a language; in English, or in any language it has, when it is not there. */
  readonly text: string;
}

/** A term of an open list: a sector, a category of risk or a market segment. */
export interface CompaniesProfileResult_company_sector {
  /** Code of the term, unique in its list. */
  readonly code: string;
  /** What the term is called. */
  readonly label: CompaniesProfileResult_company_sector_label;
}

/** A text that the ledger holds in several languages. */
export interface CompaniesProfileResult_company_sector_label {
  /** The text in a language; in English, or in any language it has, when it is not there. */
  readonly text: string;
}

/** A date that may be known only to the month, the quarter or the year. */
export interface CompaniesProfileResult_company_founded {
  /** The date as exactly as it is known: "2022-09-22", "2022-09", "2022-Q3" or "2022". */
  readonly text: string;
  /** How exactly the date is known. */
  readonly precision: Open<DatePrecision>;
}

/** A page of a list of CompanyName rows, and what is known of the whole list. */
export interface CompaniesProfileResult_company_names {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<CompaniesProfileResult_company_names_nodes>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** A name by which a company is or was known, in one language. */
export interface CompaniesProfileResult_company_names_nodes {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** The name, in its own script. */
  readonly name: string;
  /** Language of the name; `und` when it belongs to none. */
  readonly lang: LanguageTag;
  /** How the name stands to the company. */
  readonly kind: Open<NameKind>;
  /** True for the one name to show in its language. */
  readonly isPrimary: boolean;
}

/** A page of a list of CompanyIdentifier rows, and what is known of the whole list. */
export interface CompaniesProfileResult_company_identifiers {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<CompaniesProfileResult_company_identifiers_nodes>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** An identifier that a registry, an exchange or a database gave a company. */
export interface CompaniesProfileResult_company_identifiers_nodes {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Who gives out the identifier, and in what form. */
  readonly scheme: Open<IdentifierScheme>;
  /** The identifier itself, in the form of its scheme. */
  readonly value: string;
  /** Which registry or exchange gave it out where a scheme has several: `XNYS` for a ticker of the New York Stock Exchange. */
  readonly authority: string | null;
}

/** A page of a list of Company rows, and what is known of the whole list. */
export interface CompaniesProfileResult_company_parents {
  /** The rows of the page with their cursors and what links them here. */
  readonly edges: ReadonlyArray<CompaniesProfileResult_company_parents_edges>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** One place in a list of Company rows. */
export interface CompaniesProfileResult_company_parents_edges {
  /** The CompanyRelation that puts the node into this list. */
  readonly companyRelation: CompaniesProfileResult_company_parents_edges_companyRelation;
  /** The Company at this place. */
  readonly node: CompanyReference;
}

/** That one company belongs to another: as its division, subsidiary, brand or holding. */
export interface CompaniesProfileResult_company_parents_edges_companyRelation {
  /** What the child is to the parent. */
  readonly kind: Open<CompanyRelationKind>;
}

/** A page of a list of Company rows, and what is known of the whole list. */
export interface CompaniesProfileResult_company_children {
  /** The rows of the page with their cursors and what links them here. */
  readonly edges: ReadonlyArray<CompaniesProfileResult_company_children_edges>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** One place in a list of Company rows. */
export interface CompaniesProfileResult_company_children_edges {
  /** The CompanyRelation that puts the node into this list. */
  readonly companyRelation: CompaniesProfileResult_company_children_edges_companyRelation;
  /** The Company at this place. */
  readonly node: CompanyReference;
}

/** That one company belongs to another: as its division, subsidiary, brand or holding. */
export interface CompaniesProfileResult_company_children_edges_companyRelation {
  /** What the child is to the parent. */
  readonly kind: Open<CompanyRelationKind>;
}

/** A page of a list of Programme rows, and what is known of the whole list. */
export interface CompaniesProfileResult_company_programmes {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<ProgrammeBrief>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** A page of a list of Company rows, and what is known of the whole list. */
export interface CompaniesProfileResult_company_partners {
  /** The rows of the page with their cursors and what links them here. */
  readonly edges: ReadonlyArray<CompaniesProfileResult_company_partners_edges>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** One place in a list of Company rows. */
export interface CompaniesProfileResult_company_partners_edges {
  /** The Partnership that puts the node into this list. */
  readonly partnership: CompaniesProfileResult_company_partners_edges_partnership;
  /** The Company at this place. */
  readonly node: CompanyReference;
}

/** That two companies are partners: the provider’s products or programme are what the partnership is about. */
export interface CompaniesProfileResult_company_partners_edges_partnership {
  /** Readable key of the partnership, such as `p-ali-salesforce`. */
  readonly slug: string;
  /** What the partner does for, with or through the provider. */
  readonly kind: Open<PartnershipKind>;
  /** How far it has come. */
  readonly status: Open<PartnershipStatus>;
  /** The partner’s level in the programme, as the programme calls it. */
  readonly tier: string | null;
  /** What the partnership is about, when the source says it. */
  readonly scope: string | null;
}

/** A page of a list of Company rows, and what is known of the whole list. */
export interface CompaniesProfileResult_company_partnerOf {
  /** The rows of the page with their cursors and what links them here. */
  readonly edges: ReadonlyArray<CompaniesProfileResult_company_partnerOf_edges>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** One place in a list of Company rows. */
export interface CompaniesProfileResult_company_partnerOf_edges {
  /** The Partnership that puts the node into this list. */
  readonly partnership: CompaniesProfileResult_company_partnerOf_edges_partnership;
  /** The Company at this place. */
  readonly node: CompanyReference;
}

/** That two companies are partners: the provider’s products or programme are what the partnership is about. */
export interface CompaniesProfileResult_company_partnerOf_edges_partnership {
  /** Readable key of the partnership, such as `p-ali-salesforce`. */
  readonly slug: string;
  /** What the partner does for, with or through the provider. */
  readonly kind: Open<PartnershipKind>;
  /** How far it has come. */
  readonly status: Open<PartnershipStatus>;
  /** The partner’s level in the programme, as the programme calls it. */
  readonly tier: string | null;
  /** What the partnership is about, when the source says it. */
  readonly scope: string | null;
}

/** A page of a list of Investment rows, and what is known of the whole list. */
export interface CompaniesProfileResult_company_investments {
  /** The rows of the page with their cursors and what links them here. */
  readonly edges: ReadonlyArray<CompaniesProfileResult_company_investments_edges>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** One place in a list of Investment rows. */
export interface CompaniesProfileResult_company_investments_edges {
  /** The InvestmentParty that puts the node into this list. */
  readonly investmentParty: CompaniesProfileResult_company_investments_edges_investmentParty;
  /** The Investment at this place. */
  readonly node: InvestmentBrief;
}

/** Who takes part in an investment: a company, or a group of which only a label is known. */
export interface CompaniesProfileResult_company_investments_edges_investmentParty {
  /** What the party does in the investment. */
  readonly role: Open<InvestmentRole>;
}

/** A page of a list of Risk rows, and what is known of the whole list. */
export interface CompaniesProfileResult_company_risks {
  /** The rows of the page with their cursors and what links them here. */
  readonly edges: ReadonlyArray<CompaniesProfileResult_company_risks_edges>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** One place in a list of Risk rows. */
export interface CompaniesProfileResult_company_risks_edges {
  /** The RiskExposure that puts the node into this list. */
  readonly riskExposure: CompaniesProfileResult_company_risks_edges_riskExposure;
  /** The Risk at this place. */
  readonly node: RiskBrief;
}

/** That a company is exposed to a risk: by which way, through whom, how hard, and when. */
export interface CompaniesProfileResult_company_risks_edges_riskExposure {
  /** By which way the risk reaches the company. */
  readonly kind: Open<ExposureKind>;
  /** The supplier, customer, authority or owner through which it is exposed; null when there is none. */
  readonly viaCompany: CompanyReference | null;
}

/** A page of a list of Initiative rows, and what is known of the whole list. */
export interface CompaniesProfileResult_company_initiatives {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<InitiativeBrief>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** A page of a list of Company rows, and what is known of the whole list. */
export interface CompaniesProfileResult_company_customers {
  /** The rows of the page with their cursors and what links them here. */
  readonly edges: ReadonlyArray<CompaniesProfileResult_company_customers_edges>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** One place in a list of Company rows. */
export interface CompaniesProfileResult_company_customers_edges {
  /** The CustomerRelation that puts the node into this list. */
  readonly customerRelation: CompaniesProfileResult_company_customers_edges_customerRelation;
  /** The Company at this place. */
  readonly node: CompanyReference;
}

/** A customer’s workload at a provider. One that ended with `movedTo` was moved to another provider; without it, it was lost. */
export interface CompaniesProfileResult_company_customers_edges_customerRelation {
  /** Readable key of the relation, such as `cr-bytedance-oracle`. */
  readonly slug: string;
  /** What the customer runs there, such as `user-data`. */
  readonly workload: string;
  /** How the customer stands to the provider. */
  readonly status: Open<CustomerRelationStatus>;
}

/** A page of a list of Company rows, and what is known of the whole list. */
export interface CompaniesProfileResult_company_providers {
  /** The rows of the page with their cursors and what links them here. */
  readonly edges: ReadonlyArray<CompaniesProfileResult_company_providers_edges>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** One place in a list of Company rows. */
export interface CompaniesProfileResult_company_providers_edges {
  /** The CustomerRelation that puts the node into this list. */
  readonly customerRelation: CompaniesProfileResult_company_providers_edges_customerRelation;
  /** The Company at this place. */
  readonly node: CompanyReference;
}

/** A customer’s workload at a provider. One that ended with `movedTo` was moved to another provider; without it, it was lost. */
export interface CompaniesProfileResult_company_providers_edges_customerRelation {
  /** Readable key of the relation, such as `cr-bytedance-oracle`. */
  readonly slug: string;
  /** What the customer runs there, such as `user-data`. */
  readonly workload: string;
  /** How the customer stands to the provider. */
  readonly status: Open<CustomerRelationStatus>;
}

/** A page of a list of Event rows, and what is known of the whole list. */
export interface CompaniesProfileResult_company_events {
  /** The rows of the page with their cursors and what links them here. */
  readonly edges: ReadonlyArray<CompaniesProfileResult_company_events_edges>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** One place in a list of Event rows. */
export interface CompaniesProfileResult_company_events_edges {
  /** The EventLink that puts the node into this list. */
  readonly eventLink: CompaniesProfileResult_company_events_edges_eventLink;
  /** The Event at this place. */
  readonly node: EventBrief;
}

/** What one company, risk, investment, other event, … has to do with an event. */
export interface CompaniesProfileResult_company_events_edges_eventLink {
  /** What it has to do with the event. */
  readonly role: Open<EventRole>;
  /** What else is to be said of it. */
  readonly note: string | null;
}

/** What CountriesGet answers. A country by its code. */
export interface CountriesGetResult {
  /** A country by its code; null when there is none. */
  readonly country: CountryBrief | null;
}

/** What CountriesList answers. Countries and territories. */
export interface CountriesListResult {
  /** Countries and territories, by code. */
  readonly countries: CountriesListResult_countries;
}

/** A page of a list of Country rows, and what is known of the whole list. */
export interface CountriesListResult_countries {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<CountryBrief>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What CurrenciesGet answers. A currency by its code. */
export interface CurrenciesGetResult {
  /** A currency by its code; null when there is none. */
  readonly currency: CurrencyBrief | null;
}

/** What CurrenciesList answers. Currencies, in use and withdrawn. */
export interface CurrenciesListResult {
  /** Currencies, in use and withdrawn, by code. */
  readonly currencies: CurrenciesListResult_currencies;
}

/** A page of a list of Currency rows, and what is known of the whole list. */
export interface CurrenciesListResult_currencies {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<CurrencyBrief>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What CustomerRelationsList answers. Who buys what from whom, and where customers moved. */
export interface CustomerRelationsListResult {
  /** Which customers run what at which providers. */
  readonly customerRelations: CustomerRelationsListResult_customerRelations;
}

/** A page of a list of CustomerRelation rows, and what is known of the whole list. */
export interface CustomerRelationsListResult_customerRelations {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<CustomerRelationBrief>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What CustomerRelationsListWithSources answers. Who buys from whom, each with the claim that states it. */
export interface CustomerRelationsListWithSourcesResult {
  /** Which customers run what at which providers. */
  readonly customerRelations: CustomerRelationsListWithSourcesResult_customerRelations;
}

/** A page of a list of CustomerRelation rows, and what is known of the whole list. */
export interface CustomerRelationsListWithSourcesResult_customerRelations {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<CustomerRelationSourced>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What EventsGet answers. An event with who and what took part, and what documents say of it. */
export interface EventsGetResult {
  /** One event; null when there is none. */
  readonly event: EventsGetResult_event | null;
}

/** Something that happened in the market, and whom and what it has to do with. */
export interface EventsGetResult_event {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Short name in addresses, stable: `e-summit`. */
  readonly slug: string;
  /** The event in a few words. */
  readonly title: string;
  /** What kind of event it is. */
  readonly kind: Open<EventKind>;
  /** What happened. */
  readonly description: string | null;
  /** The days on which it happened, as exactly as `occurredPrecision` says; null when they are not known. */
  readonly occurred: PeriodStated | null;
  /** How exactly the days of `occurred` are known. */
  readonly occurredPrecision: Open<DatePrecision>;
  /** The country where it happened. */
  readonly countryCode: CountryCode | null;
  /** The town or site where it happened. */
  readonly place: string | null;
  /** How many things the event is about, such as agreements signed. */
  readonly itemCount: number | null;
  /** How exactly that number is known. */
  readonly itemCountQualifier: Open<AmountQualifier> | null;
  /** Whom and what the event has to do with, and in which role. */
  readonly links: EventsGetResult_event_links;
  /** What documents say of it, claim by claim. For a document: what it says; for an observation: the claims that state its figure. */
  readonly claims: EventsGetResult_event_claims;
}

/** A page of a list of EventLink rows, and what is known of the whole list. */
export interface EventsGetResult_event_links {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<EventsGetResult_event_links_nodes>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** What one company, risk, investment, other event, … has to do with an event. */
export interface EventsGetResult_event_links_nodes {
  /** What it has to do with the event. */
  readonly role: Open<EventRole>;
  /** What else is to be said of it. */
  readonly note: string | null;
  /** The company, risk, investment, other event, … that the event has to do with. */
  readonly node: NodeReference;
}

/** A page of a list of Claim rows, and what is known of the whole list. */
export interface EventsGetResult_event_claims {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<ClaimSourced>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** What EventsList answers. Events. */
export interface EventsListResult {
  /** Events, by title. */
  readonly events: EventsListResult_events;
}

/** A page of a list of Event rows, and what is known of the whole list. */
export interface EventsListResult_events {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<EventBrief>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What EventsListWithSources answers. Events, each with what documents say of it. */
export interface EventsListWithSourcesResult {
  /** Events, by title. */
  readonly events: EventsListWithSourcesResult_events;
}

/** A page of a list of Event rows, and what is known of the whole list. */
export interface EventsListWithSourcesResult_events {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<EventSourced>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What FxRatesList answers. Exchange rates, each with its day and its source. */
export interface FxRatesListResult {
  /** Exchange rates, the latest first. */
  readonly fxRates: FxRatesListResult_fxRates;
}

/** A page of a list of FxRate rows, and what is known of the whole list. */
export interface FxRatesListResult_fxRates {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<FxRateBrief>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What InconsistenciesGet answers. An inconsistency with the document and the claims it concerns. */
export interface InconsistenciesGetResult {
  /** One inconsistency; null when there is none. */
  readonly inconsistency: InconsistencySourced | null;
}

/** What InconsistenciesList answers. What does not fit, in a document or between documents, with the claims it concerns. */
export interface InconsistenciesListResult {
  /** What does not hold together in the documents, by slug. */
  readonly inconsistencies: InconsistenciesListResult_inconsistencies;
}

/** A page of a list of Inconsistency rows, and what is known of the whole list. */
export interface InconsistenciesListResult_inconsistencies {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<InconsistencySourced>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What InitiativesGet answers. An initiative with what documents say of it. */
export interface InitiativesGetResult {
  /** One initiative; null when there is none. */
  readonly initiative: InitiativeSourced | null;
}

/** What InitiativesList answers. Products, data centres and other things that companies launch or build. */
export interface InitiativesListResult {
  /** Initiatives of companies, by name. */
  readonly initiatives: InitiativesListResult_initiatives;
}

/** A page of a list of Initiative rows, and what is known of the whole list. */
export interface InitiativesListResult_initiatives {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<InitiativeBrief>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What InitiativesListWithSources answers. Initiatives, each with what documents say of it. */
export interface InitiativesListWithSourcesResult {
  /** Initiatives of companies, by name. */
  readonly initiatives: InitiativesListWithSourcesResult_initiatives;
}

/** A page of a list of Initiative rows, and what is known of the whole list. */
export interface InitiativesListWithSourcesResult_initiatives {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<InitiativeSourced>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What InvestmentsGet answers. An investment whole: parties, instruments, programme, and what documents say of it. */
export interface InvestmentsGetResult {
  /** An investment by exactly one of its keys; null when there is none. */
  readonly investment: InvestmentDetails | null;
}

/** What InvestmentsList answers. Investments, each with who takes part. */
export interface InvestmentsListResult {
  /** Investments of every kind, the latest announced first and those without a date last. */
  readonly investments: InvestmentsListResult_investments;
}

/** A page of a list of Investment rows, and what is known of the whole list. */
export interface InvestmentsListResult_investments {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<InvestmentBrief>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What InvestmentsListWithSources answers. Investments whole, each with its programme and what documents say of it. */
export interface InvestmentsListWithSourcesResult {
  /** Investments of every kind, the latest announced first and those without a date last. */
  readonly investments: InvestmentsListWithSourcesResult_investments;
}

/** A page of a list of Investment rows, and what is known of the whole list. */
export interface InvestmentsListWithSourcesResult_investments {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<InvestmentDetails>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What MarketReportsGet answers. A market report and the document that it was taken from. */
export interface MarketReportsGetResult {
  /** One market report; null when there is none. */
  readonly marketReport: MarketReportsGetResult_marketReport | null;
}

/** A publication that measures a market: who published it, when, for which period, by what method. */
export interface MarketReportsGetResult_marketReport {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Short name in addresses, stable: `rep-gartner-iaas-2021`. */
  readonly slug: string;
  /** Title of the report, or what it is called where it is cited. */
  readonly title: string;
  /** Edition of a report that appears again and again. */
  readonly edition: string | null;
  /** When it was published; null when that is not known. */
  readonly published: MarketReportsGetResult_marketReport_published | null;
  /** The time that the report covers; null when it is not stated. */
  readonly period: PeriodStated | null;
  /** The research firm or company that published it. */
  readonly publisher: CompanyReference;
  /** The market that it measures. */
  readonly market: MarketBrief;
  /** How the figures were made, in the publisher’s account. */
  readonly methodology: string | null;
  /** The document in which the report, or what is cited of it, was read. */
  readonly document: SourceDocumentBrief | null;
}

/** A date that may be known only to the month, the quarter or the year. */
export interface MarketReportsGetResult_marketReport_published {
  /** The date as exactly as it is known: "2022-09-22", "2022-09", "2022-Q3" or "2022". */
  readonly text: string;
  /** How exactly the date is known. */
  readonly precision: Open<DatePrecision>;
}

/** What MarketReportsList answers. Market reports. */
export interface MarketReportsListResult {
  /** Market reports, the latest on top. */
  readonly marketReports: MarketReportsListResult_marketReports;
}

/** A page of a list of MarketReport rows, and what is known of the whole list. */
export interface MarketReportsListResult_marketReports {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<MarketReportBrief>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What MarketReportsObservations answers. The figures of a market report, with their sources. */
export interface MarketReportsObservationsResult {
  /** One market report; null when there is none. */
  readonly marketReport: MarketReportsObservationsResult_marketReport | null;
}

/** A publication that measures a market: who published it, when, for which period, by what method. */
export interface MarketReportsObservationsResult_marketReport {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Figures that the report gives. */
  readonly observations: MarketReportsObservationsResult_marketReport_observations;
}

/** A page of a list of Observation rows, and what is known of the whole list. */
export interface MarketReportsObservationsResult_marketReport_observations {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<ObservationSourced>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What MarketsBestObservations answers. The best figure a metric, company and period of a market, with its sources and whether others disagree. */
export interface MarketsBestObservationsResult {
  /** One market; null when there is none. */
  readonly market: MarketsBestObservationsResult_market | null;
}

/** A market as somebody delimits it: what is sold in it, and where. Shares are only comparable within one. */
export interface MarketsBestObservationsResult_market {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Figures measured in this market, for each thing only the one to take (`isBest`). */
  readonly bestObservations: MarketsBestObservationsResult_market_bestObservations;
}

/** A page of a list of Observation rows, and what is known of the whole list. */
export interface MarketsBestObservationsResult_market_bestObservations {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<ObservationSourced>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What MarketsGet answers. A market with the reports on it. */
export interface MarketsGetResult {
  /** One market; null when there is none. */
  readonly market: MarketsGetResult_market | null;
}

/** A market as somebody delimits it: what is sold in it, and where. Shares are only comparable within one. */
export interface MarketsGetResult_market {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Short name in addresses, stable: `market-iaas-world`. */
  readonly slug: string;
  /** Name of the market, with its region. */
  readonly name: string;
  /** What counts as part of the market, as its publisher defines it; null when nobody says. */
  readonly definition: string | null;
  /** Where: `world`, a country code such as `CN`, or the world without one such as `world-ex-CN`. */
  readonly region: string;
  /** The segment of the cloud market (IaaS, PaaS, SaaS, …); null when it is not stated. */
  readonly segment: MarketsGetResult_market_segment | null;
  /** Reports that measure this market. */
  readonly reports: MarketsGetResult_market_reports;
}

/** A term of an open list: a sector, a category of risk or a market segment. */
export interface MarketsGetResult_market_segment {
  /** Code of the term, unique in its list. */
  readonly code: string;
  /** What the term is called. */
  readonly label: MarketsGetResult_market_segment_label;
}

/** A text that the ledger holds in several languages. */
export interface MarketsGetResult_market_segment_label {
  /** The text in a language; in English, or in any language it has, when it is not there. */
  readonly text: string;
}

/** A page of a list of MarketReport rows, and what is known of the whole list. */
export interface MarketsGetResult_market_reports {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<MarketReportBrief>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** What MarketsList answers. Markets and how they are drawn. */
export interface MarketsListResult {
  /** Markets, by name. */
  readonly markets: MarketsListResult_markets;
}

/** A page of a list of Market rows, and what is known of the whole list. */
export interface MarketsListResult_markets {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<MarketBrief>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What MarketsObservations answers. The figures of a market, with their sources. */
export interface MarketsObservationsResult {
  /** One market; null when there is none. */
  readonly market: MarketsObservationsResult_market | null;
}

/** A market as somebody delimits it: what is sold in it, and where. Shares are only comparable within one. */
export interface MarketsObservationsResult_market {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Figures measured in this market: shares, ranks, revenues of those who sell in it. */
  readonly observations: MarketsObservationsResult_market_observations;
}

/** A page of a list of Observation rows, and what is known of the whole list. */
export interface MarketsObservationsResult_market_observations {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<ObservationSourced>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What MetricsGet answers. A metric by its id or its slug. */
export interface MetricsGetResult {
  /** One metric; null when there is none. */
  readonly metric: MetricBrief | null;
}

/** What MetricsList answers. What is measured, and in which unit. */
export interface MetricsListResult {
  /** Metrics, by code. */
  readonly metrics: MetricsListResult_metrics;
}

/** A page of a list of Metric rows, and what is known of the whole list. */
export interface MetricsListResult_metrics {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<MetricBrief>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What MetricsObservations answers. The figures of a metric, with their sources. */
export interface MetricsObservationsResult {
  /** One metric; null when there is none. */
  readonly metric: MetricsObservationsResult_metric | null;
}

/** Something that is measured: a market share, a net income, a number of partners. */
export interface MetricsObservationsResult_metric {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Figures of this metric, whoever they are about. */
  readonly observations: MetricsObservationsResult_metric_observations;
}

/** A page of a list of Observation rows, and what is known of the whole list. */
export interface MetricsObservationsResult_metric_observations {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<ObservationSourced>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What NodesGet answers. Anything of the ledger by its global id. */
export interface NodesGetResult {
  /** Anything in the ledger by its global id; null when there is no such row. */
  readonly node: NodeReference | null;
}

/** What NodesList answers. Many things of the ledger by their global ids, in the order of the ids. */
export interface NodesListResult {
  /** Several things by their global ids, in the order of the ids; null in the place of an id without a row. */
  readonly nodes: ReadonlyArray<NodeReference | null>;
}

/** What ObservationsGet answers. A figure with its sources, and what other sources give in its place. */
export interface ObservationsGetResult {
  /** One figure; null when there is none. */
  readonly observation: ObservationsGetResult_observation | null;
}

/** One figure: the value of one metric for one subject, market and period, in one document. Sources that disagree have one each. */
export interface ObservationsGetResult_observation {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Short name of the figure in the data set that brought it; null for most. */
  readonly slug: string | null;
  /** The value in `unit`: per cent for shares and growth, units of the currency for money; null when it is missing. */
  readonly value: Decimal | null;
  /** Upper end of the value, in `unit`, when a range was stated (`qualifier` is BETWEEN). */
  readonly valueHigh: Decimal | null;
  /** What the value is counted in; the metric’s unit. */
  readonly unit: Open<MetricUnit>;
  /** Currency of the value, when its unit is CURRENCY. */
  readonly currencyCode: CurrencyCode | null;
  /** How exactly the value is known. */
  readonly qualifier: Open<AmountQualifier>;
  /** What a change is measured against; NONE for a level. */
  readonly comparison: Open<Comparison>;
  /** What kind of figure it is: normal, estimated, forecast, … */
  readonly status: Open<ObservationStatus>;
  /** Whether the figure is to be taken before others on the same thing, beside them, or no longer. */
  readonly rank: Open<StatementRank>;
  /** True for the one figure to take among those for the same thing: deprecated ones are dropped, preferred ones go first, then the latest published, then the latest recorded. */
  readonly isBest: boolean;
  /** True when an alternative in the same currency cannot mean the same value. 39 covers 38.5 to 39.5; a round number of thousands, millions or billions covers half of one either way, within 0.5 per cent; an approximate value covers 5 per cent either way; AT_LEAST and AT_MOST are open on one side. */
  readonly isDisputed: boolean;
  /** The time that the figure is for; its `kind` is UNKNOWN when the source gives none. */
  readonly period: PeriodStated;
  /** What was measured. */
  readonly metric: ObservationsGetResult_observation_metric;
  /** What the figure is about: a company, a programme, a market, … */
  readonly subject: NodeReference;
  /** The market it was measured in; null for figures that need none. */
  readonly market: ObservationsGetResult_observation_market | null;
  /** The market report that gives the figure. */
  readonly report: ObservationsGetResult_observation_report | null;
  /** The document in which the figure was read. */
  readonly document: SourceDocumentBrief;
  /** What documents say of it, claim by claim. For a document: what it says; for an observation: the claims that state its figure. */
  readonly claims: ObservationsGetResult_observation_claims;
  /** Other figures for the same thing: same subject, metric, market, region, period and comparison, from any document, deprecated ones and missing values left out. */
  readonly alternatives: ObservationsGetResult_observation_alternatives;
}

/** Something that is measured: a market share, a net income, a number of partners. */
export interface ObservationsGetResult_observation_metric {
  /** Code of the metric, stable: `market_share`. */
  readonly slug: string;
  /** Name of the metric, by language. */
  readonly label: ObservationsGetResult_observation_metric_label;
}

/** A text that the ledger holds in several languages. */
export interface ObservationsGetResult_observation_metric_label {
  /** The text in a language; in English, or in any language it has, when it is not there. */
  readonly text: string;
}

/** A market as somebody delimits it: what is sold in it, and where. Shares are only comparable within one. */
export interface ObservationsGetResult_observation_market {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Short name in addresses, stable: `market-iaas-world`. */
  readonly slug: string;
  /** Name of the market, with its region. */
  readonly name: string;
}

/** A publication that measures a market: who published it, when, for which period, by what method. */
export interface ObservationsGetResult_observation_report {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Short name in addresses, stable: `rep-gartner-iaas-2021`. */
  readonly slug: string;
  /** Title of the report, or what it is called where it is cited. */
  readonly title: string;
}

/** A page of a list of Claim rows, and what is known of the whole list. */
export interface ObservationsGetResult_observation_claims {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<ClaimSourced>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** A page of a list of Observation rows, and what is known of the whole list. */
export interface ObservationsGetResult_observation_alternatives {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<ObservationSourced>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** What ObservationsList answers. Figures. */
export interface ObservationsListResult {
  /** Figures of every metric, subject and source, as they were registered. */
  readonly observations: ObservationsListResult_observations;
}

/** A page of a list of Observation rows, and what is known of the whole list. */
export interface ObservationsListResult_observations {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<ObservationBrief>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What ObservationsListWithSources answers. Figures with the documents and claims that state them. */
export interface ObservationsListWithSourcesResult {
  /** Figures of every metric, subject and source, as they were registered. */
  readonly observations: ObservationsListWithSourcesResult_observations;
}

/** A page of a list of Observation rows, and what is known of the whole list. */
export interface ObservationsListWithSourcesResult_observations {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<ObservationSourced>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What PartnershipsList answers. Partnerships between companies, each with the claim that states it. */
export interface PartnershipsListResult {
  /** Partnerships between companies. */
  readonly partnerships: PartnershipsListResult_partnerships;
}

/** A page of a list of Partnership rows, and what is known of the whole list. */
export interface PartnershipsListResult_partnerships {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<PartnershipSourced>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What ProgrammesGet answers. A programme with its partners and the investments that fund it, up to 50 of each. */
export interface ProgrammesGetResult {
  /** A programme by exactly one of its keys; null when there is none. */
  readonly programme: ProgrammesGetResult_programme | null;
}

/** A programme that a company runs for its partners or customers. */
export interface ProgrammesGetResult_programme {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Readable key of the programme, such as `ali-partner-incentives`. */
  readonly slug: string;
  /** Name of the programme; in the ledger’s words when the source gives none. */
  readonly name: string;
  /** What the programme is for. */
  readonly kind: Open<ProgrammeKind>;
  /** What the programme offers and to whom. */
  readonly description: string | null;
  /** Names of its levels, the lowest first; empty when it has none or they are not known. */
  readonly tiers: ReadonlyArray<string>;
  /** The company that runs the programme. */
  readonly owner: CompanyReference;
  /** Partnerships within the programme. */
  readonly partnerships: ProgrammesGetResult_programme_partnerships;
  /** Investments that pay for the programme. */
  readonly investments: ProgrammesGetResult_programme_investments;
  /** Figures about it. */
  readonly observations: ProgrammesGetResult_programme_observations;
  /** What documents say of it, claim by claim. For a document: what it says; for an observation: the claims that state its figure. */
  readonly claims: ProgrammesGetResult_programme_claims;
}

/** A page of a list of Partnership rows, and what is known of the whole list. */
export interface ProgrammesGetResult_programme_partnerships {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<PartnershipBrief>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** A page of a list of Investment rows, and what is known of the whole list. */
export interface ProgrammesGetResult_programme_investments {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<InvestmentBrief>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** A page of a list of Observation rows, and what is known of the whole list. */
export interface ProgrammesGetResult_programme_observations {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<ObservationBrief>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** A page of a list of Claim rows, and what is known of the whole list. */
export interface ProgrammesGetResult_programme_claims {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<ClaimSourced>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** What ProgrammesList answers. Programmes for partners and customers. */
export interface ProgrammesListResult {
  /** Programmes for partners and customers, by name. */
  readonly programmes: ProgrammesListResult_programmes;
}

/** A page of a list of Programme rows, and what is known of the whole list. */
export interface ProgrammesListResult_programmes {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<ProgrammeBrief>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What RiskExposuresList answers. Who is exposed to what, directly or through another. */
export interface RiskExposuresListResult {
  /** Exposures of companies to risks, as they were registered. */
  readonly riskExposures: RiskExposuresListResult_riskExposures;
}

/** A page of a list of RiskExposure rows, and what is known of the whole list. */
export interface RiskExposuresListResult_riskExposures {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<RiskExposureBrief>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What RisksGet answers. A risk whole: who is exposed, through whom, and what documents say of it. */
export interface RisksGetResult {
  /** One risk; null when there is none. */
  readonly risk: RiskDetails | null;
}

/** What RisksList answers. Risks. */
export interface RisksListResult {
  /** Risks, by title. */
  readonly risks: RisksListResult_risks;
}

/** A page of a list of Risk rows, and what is known of the whole list. */
export interface RisksListResult_risks {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<RiskBrief>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What RisksListWithSources answers. Risks whole, each with the companies exposed and what documents say of it. */
export interface RisksListWithSourcesResult {
  /** Risks, by title. */
  readonly risks: RisksListWithSourcesResult_risks;
}

/** A page of a list of Risk rows, and what is known of the whole list. */
export interface RisksListWithSourcesResult_risks {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<RiskDetails>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What SourceDocumentsClaims answers. What a document says, claim by claim. */
export interface SourceDocumentsClaimsResult {
  /** One document; null when there is none. */
  readonly sourceDocument: SourceDocumentsClaimsResult_sourceDocument | null;
}

/** A document that the ledger draws on: who published it, when, where it is, and what it says. */
export interface SourceDocumentsClaimsResult_sourceDocument {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** What documents say of it, claim by claim. For a document: what it says; for an observation: the claims that state its figure. */
  readonly claims: SourceDocumentsClaimsResult_sourceDocument_claims;
}

/** A page of a list of Claim rows, and what is known of the whole list. */
export interface SourceDocumentsClaimsResult_sourceDocument_claims {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<ClaimAboutNode>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What SourceDocumentsGet answers. A document: what it leaves open, where it contradicts itself or others. */
export interface SourceDocumentsGetResult {
  /** One document; null when there is none. */
  readonly sourceDocument: SourceDocumentsGetResult_sourceDocument | null;
}

/** A document that the ledger draws on: who published it, when, where it is, and what it says. */
export interface SourceDocumentsGetResult_sourceDocument {
  /** Global id of this row: opaque, stable, unique over all types. */
  readonly id: string;
  /** Short name in addresses, stable: `doc-x-gartner-iaas`. */
  readonly slug: string;
  /** Title of the document, or a description when it has none. */
  readonly title: string;
  /** What kind of document it is. */
  readonly kind: Open<DocumentKind>;
  /** Where it can be read. */
  readonly url: WebAddress | null;
  /** The language it is written in; `und` when that is not known. */
  readonly lang: LanguageTag;
  /** When it was published; null when that is not known. */
  readonly published: SourceDocumentsGetResult_sourceDocument_published | null;
  /** The company that published it; null when it is not known or not in the ledger (see `publisherName`). */
  readonly publisher: CompanyReference | null;
  /** Name of the publisher, when it is not a company of the ledger. */
  readonly publisherName: string | null;
  /** What is to be said of the date of publication. */
  readonly publishedNote: string | null;
  /** When it was fetched. */
  readonly retrievedAt: DateTime | null;
  /** SHA-256 of the file that was read, in hexadecimal. */
  readonly sha256: string | null;
  /** The licence it may be used under. */
  readonly licence: string | null;
  /** How far its source is to be trusted; null when nobody judged it. */
  readonly reliability: Open<SourceReliability> | null;
  /** What a reader may ask that the document leaves open. */
  readonly openQuestions: ReadonlyArray<string>;
  /** What in the document does not hold together. */
  readonly inconsistencies: SourceDocumentsGetResult_sourceDocument_inconsistencies;
}

/** A date that may be known only to the month, the quarter or the year. */
export interface SourceDocumentsGetResult_sourceDocument_published {
  /** The date as exactly as it is known: "2022-09-22", "2022-09", "2022-Q3" or "2022". */
  readonly text: string;
  /** How exactly the date is known. */
  readonly precision: Open<DatePrecision>;
}

/** A page of a list of Inconsistency rows, and what is known of the whole list. */
export interface SourceDocumentsGetResult_sourceDocument_inconsistencies {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<InconsistencyBrief>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageEnd;
}

/** What SourceDocumentsList answers. Documents that the ledger draws on. */
export interface SourceDocumentsListResult {
  /** Documents that the ledger draws on, the latest on top. */
  readonly sourceDocuments: SourceDocumentsListResult_sourceDocuments;
}

/** A page of a list of SourceDocument rows, and what is known of the whole list. */
export interface SourceDocumentsListResult_sourceDocuments {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<SourceDocumentBrief>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What TaxonomyTermsList answers. The terms by which companies, markets and risks are classified. */
export interface TaxonomyTermsListResult {
  /** Terms of the open lists (sectors, categories of risk, market segments), by list and code. */
  readonly taxonomyTerms: TaxonomyTermsListResult_taxonomyTerms;
}

/** A page of a list of TaxonomyTerm rows, and what is known of the whole list. */
export interface TaxonomyTermsListResult_taxonomyTerms {
  /** The rows of the page, in order. */
  readonly nodes: ReadonlyArray<TaxonomyTermBrief>;
  /** How many rows the whole list has, whatever the page; counted when asked for. */
  readonly totalCount: number;
  /** Where the page lies in the list. */
  readonly pageInfo: PageBounds;
}

/** What ClaimsGet takes: exactly one key. */
export type ClaimsGetVariables = OneOf<{
  /** Global id of the claim. */
  readonly id: string;
  /** Slug of the claim, for those that have one. */
  readonly slug: string;
}>;

/** What ClaimsList takes. */
export interface ClaimsListVariables {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: ClaimWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<ClaimOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
}

/** What CompaniesBestObservations takes: exactly one key. */
export type CompaniesBestObservationsVariables = OneOf<{
  /** Global id of the company, or of a duplicate that was merged into it. */
  readonly id: string;
  /** Readable key, such as `alibaba-cloud`; that of a duplicate finds the company that it was merged into. */
  readonly slug: string;
  /** An identifier of the company in a registry, on an exchange or in a database. */
  readonly identifier: CompanyIdentifierInput;
}> & {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: ObservationWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<ObservationOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
};

/** What CompaniesClaims takes: exactly one key. */
export type CompaniesClaimsVariables = OneOf<{
  /** Global id of the company, or of a duplicate that was merged into it. */
  readonly id: string;
  /** Readable key, such as `alibaba-cloud`; that of a duplicate finds the company that it was merged into. */
  readonly slug: string;
  /** An identifier of the company in a registry, on an exchange or in a database. */
  readonly identifier: CompanyIdentifierInput;
}> & {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: ClaimWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<ClaimOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
};

/** What CompaniesGet takes: exactly one key. */
export type CompaniesGetVariables = OneOf<{
  /** Global id of the company, or of a duplicate that was merged into it. */
  readonly id: string;
  /** Readable key, such as `alibaba-cloud`; that of a duplicate finds the company that it was merged into. */
  readonly slug: string;
  /** An identifier of the company in a registry, on an exchange or in a database. */
  readonly identifier: CompanyIdentifierInput;
}>;

/** What CompaniesList takes. */
export interface CompaniesListVariables {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: CompanyWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<CompanyOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
}

/** What CompaniesObservations takes: exactly one key. */
export type CompaniesObservationsVariables = OneOf<{
  /** Global id of the company, or of a duplicate that was merged into it. */
  readonly id: string;
  /** Readable key, such as `alibaba-cloud`; that of a duplicate finds the company that it was merged into. */
  readonly slug: string;
  /** An identifier of the company in a registry, on an exchange or in a database. */
  readonly identifier: CompanyIdentifierInput;
}> & {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: ObservationWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<ObservationOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
};

/** What CompaniesProfile takes: exactly one key. */
export type CompaniesProfileVariables = OneOf<{
  /** Global id of the company, or of a duplicate that was merged into it. */
  readonly id: string;
  /** Readable key, such as `alibaba-cloud`; that of a duplicate finds the company that it was merged into. */
  readonly slug: string;
  /** An identifier of the company in a registry, on an exchange or in a database. */
  readonly identifier: CompanyIdentifierInput;
}>;

/** What CountriesGet takes. */
export interface CountriesGetVariables {
  /** ISO 3166-1 alpha-2 code, such as `CN`. */
  readonly code: CountryCode;
}

/** What CountriesList takes. */
export interface CountriesListVariables {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: CountryWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<CountryOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
}

/** What CurrenciesGet takes. */
export interface CurrenciesGetVariables {
  /** ISO 4217 code, such as `USD`. */
  readonly code: CurrencyCode;
}

/** What CurrenciesList takes. */
export interface CurrenciesListVariables {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: CurrencyWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<CurrencyOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
}

/** What CustomerRelationsList takes. */
export interface CustomerRelationsListVariables {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: CustomerRelationWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<CustomerRelationOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
}

/** What CustomerRelationsListWithSources takes. */
export interface CustomerRelationsListWithSourcesVariables {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: CustomerRelationWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<CustomerRelationOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
}

/** What EventsGet takes: exactly one key. */
export type EventsGetVariables = OneOf<{
  /** Global id of the event. */
  readonly id: string;
  /** Slug of the event, such as `e-summit`. */
  readonly slug: string;
}>;

/** What EventsList takes. */
export interface EventsListVariables {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: EventWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<EventOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
}

/** What EventsListWithSources takes. */
export interface EventsListWithSourcesVariables {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: EventWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<EventOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
}

/** What FxRatesList takes. */
export interface FxRatesListVariables {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: FxRateWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<FxRateOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
}

/** What InconsistenciesGet takes: exactly one key. */
export type InconsistenciesGetVariables = OneOf<{
  /** Global id of the inconsistency. */
  readonly id: string;
  /** Slug of the inconsistency, such as `i06`. */
  readonly slug: string;
}>;

/** What InconsistenciesList takes. */
export interface InconsistenciesListVariables {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: InconsistencyWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<InconsistencyOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
}

/** What InitiativesGet takes: exactly one key. */
export type InitiativesGetVariables = OneOf<{
  /** Global id of the initiative. */
  readonly id: string;
  /** Slug of the initiative, such as `i-saudi-dc`. */
  readonly slug: string;
}>;

/** What InitiativesList takes. */
export interface InitiativesListVariables {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: InitiativeWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<InitiativeOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
}

/** What InitiativesListWithSources takes. */
export interface InitiativesListWithSourcesVariables {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: InitiativeWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<InitiativeOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
}

/** What InvestmentsGet takes: exactly one key. */
export type InvestmentsGetVariables = OneOf<{
  /** Global id of the investment. */
  readonly id: string;
  /** Readable key, such as `inv-ali-1bn`. */
  readonly slug: string;
}>;

/** What InvestmentsList takes. */
export interface InvestmentsListVariables {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: InvestmentWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<InvestmentOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
}

/** What InvestmentsListWithSources takes. */
export interface InvestmentsListWithSourcesVariables {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: InvestmentWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<InvestmentOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
}

/** What MarketReportsGet takes: exactly one key. */
export type MarketReportsGetVariables = OneOf<{
  /** Global id of the report. */
  readonly id: string;
  /** Slug of the report, such as `rep-gartner-iaas-2021`. */
  readonly slug: string;
}>;

/** What MarketReportsList takes. */
export interface MarketReportsListVariables {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: MarketReportWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<MarketReportOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
}

/** What MarketReportsObservations takes: exactly one key. */
export type MarketReportsObservationsVariables = OneOf<{
  /** Global id of the report. */
  readonly id: string;
  /** Slug of the report, such as `rep-gartner-iaas-2021`. */
  readonly slug: string;
}> & {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: ObservationWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<ObservationOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
};

/** What MarketsBestObservations takes: exactly one key. */
export type MarketsBestObservationsVariables = OneOf<{
  /** Global id of the market. */
  readonly id: string;
  /** Slug of the market, such as `market-iaas-world`. */
  readonly slug: string;
}> & {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: ObservationWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<ObservationOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
};

/** What MarketsGet takes: exactly one key. */
export type MarketsGetVariables = OneOf<{
  /** Global id of the market. */
  readonly id: string;
  /** Slug of the market, such as `market-iaas-world`. */
  readonly slug: string;
}>;

/** What MarketsList takes. */
export interface MarketsListVariables {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: MarketWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<MarketOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
}

/** What MarketsObservations takes: exactly one key. */
export type MarketsObservationsVariables = OneOf<{
  /** Global id of the market. */
  readonly id: string;
  /** Slug of the market, such as `market-iaas-world`. */
  readonly slug: string;
}> & {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: ObservationWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<ObservationOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
};

/** What MetricsGet takes: exactly one key. */
export type MetricsGetVariables = OneOf<{
  /** Global id of the metric. */
  readonly id: string;
  /** Code of the metric, such as `market_share`. */
  readonly slug: string;
}>;

/** What MetricsList takes. */
export interface MetricsListVariables {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: MetricWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<MetricOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
}

/** What MetricsObservations takes: exactly one key. */
export type MetricsObservationsVariables = OneOf<{
  /** Global id of the metric. */
  readonly id: string;
  /** Code of the metric, such as `market_share`. */
  readonly slug: string;
}> & {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: ObservationWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<ObservationOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
};

/** What NodesGet takes. */
export interface NodesGetVariables {
  /** A global id, as an `id` field gave it. */
  readonly id: string;
}

/** What NodesList takes. */
export interface NodesListVariables {
  /** Global ids, 200 at most. */
  readonly ids: ReadonlyArray<string>;
}

/** What ObservationsGet takes: exactly one key. */
export type ObservationsGetVariables = OneOf<{
  /** Global id of the figure. */
  readonly id: string;
  /** Slug of the figure, for those that have one. */
  readonly slug: string;
}>;

/** What ObservationsList takes. */
export interface ObservationsListVariables {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: ObservationWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<ObservationOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
}

/** What ObservationsListWithSources takes. */
export interface ObservationsListWithSourcesVariables {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: ObservationWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<ObservationOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
}

/** What PartnershipsList takes. */
export interface PartnershipsListVariables {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: PartnershipWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<PartnershipOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
}

/** What ProgrammesGet takes: exactly one key. */
export type ProgrammesGetVariables = OneOf<{
  /** Global id of the programme. */
  readonly id: string;
  /** Readable key, such as `ali-partner-incentives`. */
  readonly slug: string;
}>;

/** What ProgrammesList takes. */
export interface ProgrammesListVariables {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: ProgrammeWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<ProgrammeOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
}

/** What RiskExposuresList takes. */
export interface RiskExposuresListVariables {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: RiskExposureWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<RiskExposureOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
}

/** What RisksGet takes: exactly one key. */
export type RisksGetVariables = OneOf<{
  /** Global id of the risk. */
  readonly id: string;
  /** Slug of the risk, such as `r-chip-export`. */
  readonly slug: string;
}>;

/** What RisksList takes. */
export interface RisksListVariables {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: RiskWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<RiskOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
}

/** What RisksListWithSources takes. */
export interface RisksListWithSourcesVariables {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: RiskWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<RiskOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
}

/** What SourceDocumentsClaims takes: exactly one key. */
export type SourceDocumentsClaimsVariables = OneOf<{
  /** Global id of the document. */
  readonly id: string;
  /** Slug of the document, such as `doc-x-gartner-iaas`. */
  readonly slug: string;
}> & {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: ClaimWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<ClaimOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
};

/** What SourceDocumentsGet takes: exactly one key. */
export type SourceDocumentsGetVariables = OneOf<{
  /** Global id of the document. */
  readonly id: string;
  /** Slug of the document, such as `doc-x-gartner-iaas`. */
  readonly slug: string;
}>;

/** What SourceDocumentsList takes. */
export interface SourceDocumentsListVariables {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: SourceDocumentWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<SourceDocumentOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
}

/** What TaxonomyTermsList takes. */
export interface TaxonomyTermsListVariables {
  /** Which rows to list; all of them when left out or empty. */
  readonly where?: TaxonomyTermWhere | null | undefined;
  /** The order of the list: by the first, then the second, and so on. The id breaks ties. */
  readonly orderBy?: ReadonlyArray<TaxonomyTermOrderBy> | null | undefined;
  /** How many rows to take from the start; 20 when neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  /** Take the rows after this cursor, which is one of the same list, order and filter. */
  readonly after?: string | null | undefined;
  /** How many rows to take from the end. */
  readonly last?: number | null | undefined;
  /** Take the rows before this cursor, which is one of the same list, order and filter. */
  readonly before?: string | null | undefined;
}

/** Conditions on a AmountQualifier; all that are given must hold. */
export interface AmountQualifierFilter {
  /** Equal to this value. */
  readonly eq?: AmountQualifier | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<AmountQualifier> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: AmountQualifier | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<AmountQualifier> | null | undefined;
}

/** Conditions on a Boolean; all that are given must hold. */
export interface BooleanFilter {
  /** Equal to this value. */
  readonly eq?: boolean | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: boolean | null | undefined;
}

/** Conditions on a ClaimFlag; all that are given must hold. */
export interface ClaimFlagFilter {
  /** Equal to this value. */
  readonly eq?: ClaimFlag | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<ClaimFlag> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: ClaimFlag | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<ClaimFlag> | null | undefined;
}

/** Conditions on a list of ClaimFlag; all that are given must hold. */
export interface ClaimFlagListFilter {
  /** Holds this value. */
  readonly has?: ClaimFlag | null | undefined;
  /** Holds all of these values. */
  readonly hasAll?: ReadonlyArray<ClaimFlag> | null | undefined;
  /** Holds at least one of these values. */
  readonly hasAny?: ReadonlyArray<ClaimFlag> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
}

/** Conditions on the Claim rows that belong to a row. */
export interface ClaimListFilter {
  /** All of them match; true when there are none. */
  readonly every?: ClaimWhere | null | undefined;
  /** None of them matches. */
  readonly none?: ClaimWhere | null | undefined;
  /** At least one of them matches. */
  readonly some?: ClaimWhere | null | undefined;
}

/** Conditions on a ClaimModality; all that are given must hold. */
export interface ClaimModalityFilter {
  /** Equal to this value. */
  readonly eq?: ClaimModality | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<ClaimModality> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: ClaimModality | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<ClaimModality> | null | undefined;
}

/** One key by which Claim rows are ordered: give exactly one field. */
export interface ClaimOrderByFields {
  /** The statement in our own words, or the bare figure as the document gives it. */
  readonly asStated: OrderDirection;
  /** Whom the document names for it, when that is not, or not only, a company of the ledger. */
  readonly attributedToText: OrderDirection;
  /** How sure the ledger is that it says what the document says, 0 to 100; not how true it is. */
  readonly confidence: OrderDirection;
  /** Who or what took it from the document. */
  readonly extractedBy: OrderDirection;
  /** Order of registration. */
  readonly id: OrderDirection;
  /** The language of `asStated`. */
  readonly lang: OrderDirection;
  /** How the document puts it: as a fact, as an opinion, in somebody’s words, … */
  readonly modality: OrderDirection;
  /** What is to be said of it; there whenever there is a flag. */
  readonly note: OrderDirection;
  /** What is said of the subject: `market_share`, `parent`, `purpose`, … */
  readonly property: OrderDirection;
  /** Whether it is to be believed before other claims on the same thing, beside them, or no longer. */
  readonly rank: OrderDirection;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt: OrderDirection;
  /** Short name of the claim in the data set that brought it; null for most. */
  readonly slug: OrderDirection;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version: OrderDirection;
}

/** One key by which Claim rows are ordered: give exactly one field. */
export type ClaimOrderBy = OneOf<ClaimOrderByFields>;

/** Conditions on a ClaimRelationKind; all that are given must hold. */
export interface ClaimRelationKindFilter {
  /** Equal to this value. */
  readonly eq?: ClaimRelationKind | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<ClaimRelationKind> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: ClaimRelationKind | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<ClaimRelationKind> | null | undefined;
}

/** Conditions on the ClaimRelation rows that belong to a row. */
export interface ClaimRelationListFilter {
  /** All of them match; true when there are none. */
  readonly every?: ClaimRelationWhere | null | undefined;
  /** None of them matches. */
  readonly none?: ClaimRelationWhere | null | undefined;
  /** At least one of them matches. */
  readonly some?: ClaimRelationWhere | null | undefined;
}

/** Conditions for ClaimRelation rows; all that are given must hold. */
export interface ClaimRelationWhere {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<ClaimRelationWhere> | null | undefined;
  /** Conditions on `fromClaim`; an empty filter also matches rows that have none. */
  readonly fromClaim?: ClaimWhere | null | undefined;
  /** Global id behind `fromClaim`. */
  readonly fromClaimId?: IdFilter | null | undefined;
  /** Global id of the row. */
  readonly id?: IdFilter | null | undefined;
  /** How `fromClaim` stands to `toClaim`. */
  readonly kind?: ClaimRelationKindFilter | null | undefined;
  /** This must not hold: every row that the condition does not match. */
  readonly not?: ClaimRelationWhere | null | undefined;
  /** Why it is held to be so. */
  readonly note?: StringFilter | null | undefined;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<ClaimRelationWhere> | null | undefined;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** Conditions on `toClaim`; an empty filter also matches rows that have none. */
  readonly toClaim?: ClaimWhere | null | undefined;
  /** Global id behind `toClaim`. */
  readonly toClaimId?: IdFilter | null | undefined;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version?: IntFilter | null | undefined;
}

/** Conditions for Claim rows; all that are given must hold. */
export interface ClaimWhere {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<ClaimWhere> | null | undefined;
  /** The statement in our own words, or the bare figure as the document gives it. */
  readonly asStated?: StringFilter | null | undefined;
  /** Conditions on `attributedToCompany`; an empty filter also matches rows that have none. */
  readonly attributedToCompany?: CompanyWhere | null | undefined;
  /** Global id behind `attributedToCompany`. */
  readonly attributedToCompanyId?: IdFilter | null | undefined;
  /** Whom the document names for it, when that is not, or not only, a company of the ledger. */
  readonly attributedToText?: StringFilter | null | undefined;
  /** Conditions on the Claim rows whose `subject` the row is. */
  readonly claims?: ClaimListFilter | null | undefined;
  /** Conditions on the Claim rows whose `object` the row is. */
  readonly claimsAsObject?: ClaimListFilter | null | undefined;
  /** Conditions on the CompanyRelation rows whose `claim` the row is. */
  readonly companyRelations?: CompanyRelationListFilter | null | undefined;
  /** How sure the ledger is that it says what the document says, 0 to 100; not how true it is. */
  readonly confidence?: IntFilter | null | undefined;
  /** Conditions on the CustomerRelation rows whose `claim` the row is. */
  readonly customerRelations?: CustomerRelationListFilter | null | undefined;
  /** Conditions on `document`; an empty filter also matches rows that have none. */
  readonly document?: SourceDocumentWhere | null | undefined;
  /** Global id behind `document`. */
  readonly documentId?: IdFilter | null | undefined;
  /** Conditions on the EventLink rows whose `node` the row is. */
  readonly eventLinks?: EventLinkListFilter | null | undefined;
  /** Who or what took it from the document. */
  readonly extractedBy?: StringFilter | null | undefined;
  /** What is doubtful about it; `note` says why. */
  readonly flags?: ClaimFlagListFilter | null | undefined;
  /** Global id of the row. */
  readonly id?: IdFilter | null | undefined;
  /** Conditions on the InconsistencyClaim rows whose `claim` the row is. */
  readonly inconsistencyClaims?: InconsistencyClaimListFilter | null | undefined;
  /** The language of `asStated`. */
  readonly lang?: LanguageTagFilter | null | undefined;
  /** How the document puts it: as a fact, as an opinion, in somebody’s words, … */
  readonly modality?: ClaimModalityFilter | null | undefined;
  /** This must not hold: every row that the condition does not match. */
  readonly not?: ClaimWhere | null | undefined;
  /** What is to be said of it; there whenever there is a flag. */
  readonly note?: StringFilter | null | undefined;
  /** Global id behind `object`. */
  readonly objectId?: IdFilter | null | undefined;
  /** Conditions on `observation`; an empty filter also matches rows that have none. */
  readonly observation?: ObservationWhere | null | undefined;
  /** Global id behind `observation`. */
  readonly observationId?: IdFilter | null | undefined;
  /** Conditions on the Observation rows whose `subject` the row is. */
  readonly observations?: ObservationListFilter | null | undefined;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<ClaimWhere> | null | undefined;
  /** Conditions on the Partnership rows whose `claim` the row is. */
  readonly partnerships?: PartnershipListFilter | null | undefined;
  /** What is said of the subject: `market_share`, `parent`, `purpose`, … */
  readonly property?: StringFilter | null | undefined;
  /** Whether it is to be believed before other claims on the same thing, beside them, or no longer. */
  readonly rank?: StatementRankFilter | null | undefined;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** Conditions on the ClaimRelation rows whose `fromClaim` the row is. */
  readonly relationsFrom?: ClaimRelationListFilter | null | undefined;
  /** Conditions on the ClaimRelation rows whose `toClaim` the row is. */
  readonly relationsTo?: ClaimRelationListFilter | null | undefined;
  /** Short name of the claim in the data set that brought it; null for most. */
  readonly slug?: StringFilter | null | undefined;
  /** Global id behind `subject`. */
  readonly subjectId?: IdFilter | null | undefined;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version?: IntFilter | null | undefined;
}

/** An identifier of a company, as its registry or exchange writes it. */
export interface CompanyIdentifierInput {
  /** The registry or exchange that gave it out, such as `XNYS`. Needed where several companies have the value: without it, such a value finds none. */
  readonly authority?: string | null | undefined;
  /** Who gives out the identifier. */
  readonly scheme: IdentifierScheme;
  /** The identifier itself, such as `0001577552` or `BABA`. */
  readonly value: string;
}

/** Conditions on the CompanyIdentifier rows that belong to a row. */
export interface CompanyIdentifierListFilter {
  /** All of them match; true when there are none. */
  readonly every?: CompanyIdentifierWhere | null | undefined;
  /** None of them matches. */
  readonly none?: CompanyIdentifierWhere | null | undefined;
  /** At least one of them matches. */
  readonly some?: CompanyIdentifierWhere | null | undefined;
}

/** Conditions for CompanyIdentifier rows; all that are given must hold. */
export interface CompanyIdentifierWhere {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<CompanyIdentifierWhere> | null | undefined;
  /** Which registry or exchange gave it out where a scheme has several: `XNYS` for a ticker of the New York Stock Exchange. */
  readonly authority?: StringFilter | null | undefined;
  /** Conditions on the Claim rows whose `subject` the row is. */
  readonly claims?: ClaimListFilter | null | undefined;
  /** Conditions on the Claim rows whose `object` the row is. */
  readonly claimsAsObject?: ClaimListFilter | null | undefined;
  /** Conditions on `company`; an empty filter also matches rows that have none. */
  readonly company?: CompanyWhere | null | undefined;
  /** Global id behind `company`. */
  readonly companyId?: IdFilter | null | undefined;
  /** Conditions on `document`; an empty filter also matches rows that have none. */
  readonly document?: SourceDocumentWhere | null | undefined;
  /** Global id behind `document`. */
  readonly documentId?: IdFilter | null | undefined;
  /** Conditions on the EventLink rows whose `node` the row is. */
  readonly eventLinks?: EventLinkListFilter | null | undefined;
  /** Global id of the row. */
  readonly id?: IdFilter | null | undefined;
  /** This must not hold: every row that the condition does not match. */
  readonly not?: CompanyIdentifierWhere | null | undefined;
  /** Conditions on the Observation rows whose `subject` the row is. */
  readonly observations?: ObservationListFilter | null | undefined;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<CompanyIdentifierWhere> | null | undefined;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** Who gives out the identifier, and in what form. */
  readonly scheme?: IdentifierSchemeFilter | null | undefined;
  /** The time in which the identifier is the company’s. */
  readonly valid?: PeriodFilter | null | undefined;
  /** The identifier itself, in the form of its scheme. */
  readonly value?: StringFilter | null | undefined;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version?: IntFilter | null | undefined;
}

/** Conditions on a CompanyKind; all that are given must hold. */
export interface CompanyKindFilter {
  /** Equal to this value. */
  readonly eq?: CompanyKind | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<CompanyKind> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: CompanyKind | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<CompanyKind> | null | undefined;
}

/** Conditions on the Company rows that belong to a row. */
export interface CompanyListFilter {
  /** All of them match; true when there are none. */
  readonly every?: CompanyWhere | null | undefined;
  /** None of them matches. */
  readonly none?: CompanyWhere | null | undefined;
  /** At least one of them matches. */
  readonly some?: CompanyWhere | null | undefined;
}

/** Conditions on the CompanyName rows that belong to a row. */
export interface CompanyNameListFilter {
  /** All of them match; true when there are none. */
  readonly every?: CompanyNameWhere | null | undefined;
  /** None of them matches. */
  readonly none?: CompanyNameWhere | null | undefined;
  /** At least one of them matches. */
  readonly some?: CompanyNameWhere | null | undefined;
}

/** Conditions for CompanyName rows; all that are given must hold. */
export interface CompanyNameWhere {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<CompanyNameWhere> | null | undefined;
  /** Conditions on the Claim rows whose `subject` the row is. */
  readonly claims?: ClaimListFilter | null | undefined;
  /** Conditions on the Claim rows whose `object` the row is. */
  readonly claimsAsObject?: ClaimListFilter | null | undefined;
  /** Conditions on `company`; an empty filter also matches rows that have none. */
  readonly company?: CompanyWhere | null | undefined;
  /** Global id behind `company`. */
  readonly companyId?: IdFilter | null | undefined;
  /** Conditions on the EventLink rows whose `node` the row is. */
  readonly eventLinks?: EventLinkListFilter | null | undefined;
  /** Global id of the row. */
  readonly id?: IdFilter | null | undefined;
  /** True for the one name to show in its language. */
  readonly isPrimary?: BooleanFilter | null | undefined;
  /** How the name stands to the company. */
  readonly kind?: NameKindFilter | null | undefined;
  /** Language of the name; `und` when it belongs to none. */
  readonly lang?: LanguageTagFilter | null | undefined;
  /** The name, in its own script. */
  readonly name?: StringFilter | null | undefined;
  /** The name as searches compare it: lower case, without accents and punctuation, in any script. */
  readonly normalised?: StringFilter | null | undefined;
  /** This must not hold: every row that the condition does not match. */
  readonly not?: CompanyNameWhere | null | undefined;
  /** Conditions on the Observation rows whose `subject` the row is. */
  readonly observations?: ObservationListFilter | null | undefined;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<CompanyNameWhere> | null | undefined;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** The time in which the company bears the name. */
  readonly valid?: PeriodFilter | null | undefined;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version?: IntFilter | null | undefined;
}

/** One key by which Company rows are ordered: give exactly one field. */
export interface CompanyOrderByFields {
  /** Code of the country that it is based in. */
  readonly countryCode: OrderDirection;
  /** What it does. */
  readonly description: OrderDirection;
  /** The day it was dissolved; null while it exists or when the day is not known. */
  readonly dissolvedOn: OrderDirection;
  /** Last day of its fiscal year as month and day, such as `--03-31`. */
  readonly fiscalYearEnd: OrderDirection;
  /** First day that the founding can be. */
  readonly foundedOn: OrderDirection;
  /** How exactly the founding’s date is known. */
  readonly foundedPrecision: OrderDirection;
  /** Address of its website. */
  readonly homepage: OrderDirection;
  /** Order of registration. */
  readonly id: OrderDirection;
  /** Country or part of a country under whose law it is registered, as ISO 3166: `CN` or `US-DE`. */
  readonly jurisdiction: OrderDirection;
  /** What sort of body it is. */
  readonly kind: OrderDirection;
  /** The name by which the ledger shows the company; `names` has them all. */
  readonly name: OrderDirection;
  /** What an editor of the ledger remarks on this record. */
  readonly note: OrderDirection;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt: OrderDirection;
  /** Readable key of the company, such as `alibaba-cloud`. */
  readonly slug: OrderDirection;
  /** Whether it still exists by itself. */
  readonly status: OrderDirection;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version: OrderDirection;
}

/** One key by which Company rows are ordered: give exactly one field. */
export type CompanyOrderBy = OneOf<CompanyOrderByFields>;

/** Conditions on a CompanyRelationKind; all that are given must hold. */
export interface CompanyRelationKindFilter {
  /** Equal to this value. */
  readonly eq?: CompanyRelationKind | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<CompanyRelationKind> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: CompanyRelationKind | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<CompanyRelationKind> | null | undefined;
}

/** Conditions on the CompanyRelation rows that belong to a row. */
export interface CompanyRelationListFilter {
  /** All of them match; true when there are none. */
  readonly every?: CompanyRelationWhere | null | undefined;
  /** None of them matches. */
  readonly none?: CompanyRelationWhere | null | undefined;
  /** At least one of them matches. */
  readonly some?: CompanyRelationWhere | null | undefined;
}

/** Conditions for CompanyRelation rows; all that are given must hold. */
export interface CompanyRelationWhere {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<CompanyRelationWhere> | null | undefined;
  /** Conditions on `child`; an empty filter also matches rows that have none. */
  readonly child?: CompanyWhere | null | undefined;
  /** Global id behind `child`. */
  readonly childId?: IdFilter | null | undefined;
  /** Conditions on `claim`; an empty filter also matches rows that have none. */
  readonly claim?: ClaimWhere | null | undefined;
  /** Global id behind `claim`. */
  readonly claimId?: IdFilter | null | undefined;
  /** Conditions on the Claim rows whose `subject` the row is. */
  readonly claims?: ClaimListFilter | null | undefined;
  /** Conditions on the Claim rows whose `object` the row is. */
  readonly claimsAsObject?: ClaimListFilter | null | undefined;
  /** Conditions on the EventLink rows whose `node` the row is. */
  readonly eventLinks?: EventLinkListFilter | null | undefined;
  /** Global id of the row. */
  readonly id?: IdFilter | null | undefined;
  /** True when the parent is the one at the top of the chain. */
  readonly isUltimate?: BooleanFilter | null | undefined;
  /** What the child is to the parent. */
  readonly kind?: CompanyRelationKindFilter | null | undefined;
  /** This must not hold: every row that the condition does not match. */
  readonly not?: CompanyRelationWhere | null | undefined;
  /** What an editor of the ledger remarks on this relation. */
  readonly note?: StringFilter | null | undefined;
  /** Conditions on the Observation rows whose `subject` the row is. */
  readonly observations?: ObservationListFilter | null | undefined;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<CompanyRelationWhere> | null | undefined;
  /** The upper end of the share that the parent holds, in per cent, when a range is known. */
  readonly ownershipHigh?: DecimalFilter | null | undefined;
  /** The share that the parent holds, in per cent from 0 to 100; of a range, the lower end. */
  readonly ownershipLow?: DecimalFilter | null | undefined;
  /** Conditions on `parent`; an empty filter also matches rows that have none. */
  readonly parent?: CompanyWhere | null | undefined;
  /** Global id behind `parent`. */
  readonly parentId?: IdFilter | null | undefined;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** The time in which the relation holds. */
  readonly valid?: PeriodFilter | null | undefined;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version?: IntFilter | null | undefined;
}

/** Conditions on a CompanyStatus; all that are given must hold. */
export interface CompanyStatusFilter {
  /** Equal to this value. */
  readonly eq?: CompanyStatus | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<CompanyStatus> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: CompanyStatus | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<CompanyStatus> | null | undefined;
}

/** Conditions for Company rows; all that are given must hold. */
export interface CompanyWhere {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<CompanyWhere> | null | undefined;
  /** Conditions on the Claim rows whose `attributedToCompany` the row is. */
  readonly attributedClaims?: ClaimListFilter | null | undefined;
  /** Conditions on the CompanyRelation rows whose `parent` the row is. */
  readonly childRelations?: CompanyRelationListFilter | null | undefined;
  /** Conditions on the Claim rows whose `subject` the row is. */
  readonly claims?: ClaimListFilter | null | undefined;
  /** Conditions on the Claim rows whose `object` the row is. */
  readonly claimsAsObject?: ClaimListFilter | null | undefined;
  /** Conditions on `country`; an empty filter also matches rows that have none. */
  readonly country?: CountryWhere | null | undefined;
  /** Code of the country that it is based in. */
  readonly countryCode?: CountryCodeFilter | null | undefined;
  /** Conditions on the CustomerRelation rows whose `customer` the row is. */
  readonly customerRelationsAsCustomer?: CustomerRelationListFilter | null | undefined;
  /** Conditions on the CustomerRelation rows whose `provider` the row is. */
  readonly customerRelationsAsProvider?: CustomerRelationListFilter | null | undefined;
  /** Conditions on the ResolutionDecision rows whose `left` the row is. */
  readonly decisionsAsLeft?: ResolutionDecisionListFilter | null | undefined;
  /** Conditions on the ResolutionDecision rows whose `right` the row is. */
  readonly decisionsAsRight?: ResolutionDecisionListFilter | null | undefined;
  /** What it does. */
  readonly description?: StringFilter | null | undefined;
  /** The day it was dissolved; null while it exists or when the day is not known. */
  readonly dissolvedOn?: DateFilter | null | undefined;
  /** Conditions on the EventLink rows whose `node` the row is. */
  readonly eventLinks?: EventLinkListFilter | null | undefined;
  /** Conditions on the RiskExposure rows whose `company` the row is. */
  readonly exposures?: RiskExposureListFilter | null | undefined;
  /** Conditions on the RiskExposure rows whose `viaCompany` the row is. */
  readonly exposuresVia?: RiskExposureListFilter | null | undefined;
  /** Last day of its fiscal year as month and day, such as `--03-31`. */
  readonly fiscalYearEnd?: StringFilter | null | undefined;
  /** First day that the founding can be. */
  readonly foundedOn?: DateFilter | null | undefined;
  /** How exactly the founding’s date is known. */
  readonly foundedPrecision?: DatePrecisionFilter | null | undefined;
  /** Address of its website. */
  readonly homepage?: URLFilter | null | undefined;
  /** Global id of the row. */
  readonly id?: IdFilter | null | undefined;
  /** Conditions on the CompanyIdentifier rows whose `company` the row is. */
  readonly identifiers?: CompanyIdentifierListFilter | null | undefined;
  /** Conditions on the Initiative rows whose `owner` the row is. */
  readonly initiatives?: InitiativeListFilter | null | undefined;
  /** Conditions on the InvestmentParty rows whose `company` the row is. */
  readonly investmentParties?: InvestmentPartyListFilter | null | undefined;
  /** Country or part of a country under whose law it is registered, as ISO 3166: `CN` or `US-DE`. */
  readonly jurisdiction?: StringFilter | null | undefined;
  /** What sort of body it is. */
  readonly kind?: CompanyKindFilter | null | undefined;
  /** Conditions on the Company rows whose `mergedInto` the row is. */
  readonly mergedFrom?: CompanyListFilter | null | undefined;
  /** Conditions on `mergedInto`; an empty filter also matches rows that have none. */
  readonly mergedInto?: CompanyWhere | null | undefined;
  /** Global id behind `mergedInto`. */
  readonly mergedIntoId?: IdFilter | null | undefined;
  /** The name by which the ledger shows the company; `names` has them all. */
  readonly name?: StringFilter | null | undefined;
  /** Conditions on the CompanyName rows whose `company` the row is. */
  readonly names?: CompanyNameListFilter | null | undefined;
  /** This must not hold: every row that the condition does not match. */
  readonly not?: CompanyWhere | null | undefined;
  /** What an editor of the ledger remarks on this record. */
  readonly note?: StringFilter | null | undefined;
  /** Conditions on the Observation rows whose `subject` the row is. */
  readonly observations?: ObservationListFilter | null | undefined;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<CompanyWhere> | null | undefined;
  /** Conditions on the CompanyRelation rows whose `child` the row is. */
  readonly parentRelations?: CompanyRelationListFilter | null | undefined;
  /** Conditions on the Partnership rows whose `partner` the row is. */
  readonly partnershipsAsPartner?: PartnershipListFilter | null | undefined;
  /** Conditions on the Partnership rows whose `provider` the row is. */
  readonly partnershipsAsProvider?: PartnershipListFilter | null | undefined;
  /** Conditions on the Programme rows whose `owner` the row is. */
  readonly programmes?: ProgrammeListFilter | null | undefined;
  /** Conditions on the SourceDocument rows whose `publisher` the row is. */
  readonly publishedDocuments?: SourceDocumentListFilter | null | undefined;
  /** Conditions on the MarketReport rows whose `publisher` the row is. */
  readonly publishedReports?: MarketReportListFilter | null | undefined;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** Conditions on `sector`; an empty filter also matches rows that have none. */
  readonly sector?: TaxonomyTermWhere | null | undefined;
  /** Global id behind `sector`. */
  readonly sectorId?: IdFilter | null | undefined;
  /** Readable key of the company, such as `alibaba-cloud`. */
  readonly slug?: StringFilter | null | undefined;
  /** Whether it still exists by itself. */
  readonly status?: CompanyStatusFilter | null | undefined;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version?: IntFilter | null | undefined;
}

/** Conditions on a Comparison; all that are given must hold. */
export interface ComparisonFilter {
  /** Equal to this value. */
  readonly eq?: Comparison | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<Comparison> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: Comparison | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<Comparison> | null | undefined;
}

/** A country by its ISO 3166-1 alpha-2 code, such as `CN`. */
export type CountryCode = string;

/** Conditions on a CountryCode; all that are given must hold. */
export interface CountryCodeFilter {
  /** Contains this text, in upper or lower case; `%` and `_` stand for themselves. */
  readonly contains?: string | null | undefined;
  /** Ends with this text, in upper or lower case; `%` and `_` stand for themselves. */
  readonly endsWith?: string | null | undefined;
  /** Equal to this value. */
  readonly eq?: CountryCode | null | undefined;
  /** Greater than (after) this value. */
  readonly gt?: CountryCode | null | undefined;
  /** Greater than (after) or equal to this value. */
  readonly gte?: CountryCode | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<CountryCode> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Less than (before) this value. */
  readonly lt?: CountryCode | null | undefined;
  /** Less than (before) or equal to this value. */
  readonly lte?: CountryCode | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: CountryCode | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<CountryCode> | null | undefined;
  /** Starts with this text, in upper or lower case; `%` and `_` stand for themselves. */
  readonly startsWith?: string | null | undefined;
}

/** One key by which Country rows are ordered: give exactly one field. */
export interface CountryOrderByFields {
  /** ISO 3166-1 alpha-3 code, such as `CHN`. */
  readonly alpha3: OrderDirection;
  /** ISO 3166-1 alpha-2 code, such as `CN`; it stands wherever the graph names a country by code. */
  readonly code: OrderDirection;
  /** ISO 3166-1 numeric code with its leading zeros, such as `156`. */
  readonly numeric3: OrderDirection;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt: OrderDirection;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version: OrderDirection;
}

/** One key by which Country rows are ordered: give exactly one field. */
export type CountryOrderBy = OneOf<CountryOrderByFields>;

/** Conditions for Country rows; all that are given must hold. */
export interface CountryWhere {
  /** ISO 3166-1 alpha-3 code, such as `CHN`. */
  readonly alpha3?: StringFilter | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<CountryWhere> | null | undefined;
  /** ISO 3166-1 alpha-2 code, such as `CN`; it stands wherever the graph names a country by code. */
  readonly code?: CountryCodeFilter | null | undefined;
  /** Conditions on the Company rows whose `country` the row is. */
  readonly companies?: CompanyListFilter | null | undefined;
  /** Conditions on the Event rows whose `country` the row is. */
  readonly events?: EventListFilter | null | undefined;
  /** Conditions on the Initiative rows whose `country` the row is. */
  readonly initiatives?: InitiativeListFilter | null | undefined;
  /** This must not hold: every row that the condition does not match. */
  readonly not?: CountryWhere | null | undefined;
  /** ISO 3166-1 numeric code with its leading zeros, such as `156`. */
  readonly numeric3?: StringFilter | null | undefined;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<CountryWhere> | null | undefined;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version?: IntFilter | null | undefined;
}

/** A currency by its ISO 4217 code, such as `USD`. Withdrawn currencies keep their code. */
export type CurrencyCode = string;

/** Conditions on a CurrencyCode; all that are given must hold. */
export interface CurrencyCodeFilter {
  /** Contains this text, in upper or lower case; `%` and `_` stand for themselves. */
  readonly contains?: string | null | undefined;
  /** Ends with this text, in upper or lower case; `%` and `_` stand for themselves. */
  readonly endsWith?: string | null | undefined;
  /** Equal to this value. */
  readonly eq?: CurrencyCode | null | undefined;
  /** Greater than (after) this value. */
  readonly gt?: CurrencyCode | null | undefined;
  /** Greater than (after) or equal to this value. */
  readonly gte?: CurrencyCode | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<CurrencyCode> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Less than (before) this value. */
  readonly lt?: CurrencyCode | null | undefined;
  /** Less than (before) or equal to this value. */
  readonly lte?: CurrencyCode | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: CurrencyCode | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<CurrencyCode> | null | undefined;
  /** Starts with this text, in upper or lower case; `%` and `_` stand for themselves. */
  readonly startsWith?: string | null | undefined;
}

/** One key by which Currency rows are ordered: give exactly one field. */
export interface CurrencyOrderByFields {
  /** ISO 4217 code, such as `USD`; it stands wherever the graph names a currency by code. */
  readonly code: OrderDirection;
  /** How many decimals its amounts have: 2 for cents; null when ISO 4217 gives none. */
  readonly minorUnit: OrderDirection;
  /** English name of the currency. */
  readonly name: OrderDirection;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt: OrderDirection;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version: OrderDirection;
  /** First day that the withdrawal can be; unknown for a currency in use. */
  readonly withdrawnOn: OrderDirection;
  /** How exactly the withdrawal’s date is known. */
  readonly withdrawnPrecision: OrderDirection;
}

/** One key by which Currency rows are ordered: give exactly one field. */
export type CurrencyOrderBy = OneOf<CurrencyOrderByFields>;

/** Conditions for Currency rows; all that are given must hold. */
export interface CurrencyWhere {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<CurrencyWhere> | null | undefined;
  /** ISO 4217 code, such as `USD`; it stands wherever the graph names a currency by code. */
  readonly code?: CurrencyCodeFilter | null | undefined;
  /** Conditions on the InvestmentParty rows whose `currency` the row is. */
  readonly investmentParties?: InvestmentPartyListFilter | null | undefined;
  /** Conditions on the Investment rows whose `currency` the row is. */
  readonly investments?: InvestmentListFilter | null | undefined;
  /** How many decimals its amounts have: 2 for cents; null when ISO 4217 gives none. */
  readonly minorUnit?: IntFilter | null | undefined;
  /** English name of the currency. */
  readonly name?: StringFilter | null | undefined;
  /** This must not hold: every row that the condition does not match. */
  readonly not?: CurrencyWhere | null | undefined;
  /** Conditions on the Observation rows whose `currency` the row is. */
  readonly observations?: ObservationListFilter | null | undefined;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<CurrencyWhere> | null | undefined;
  /** Conditions on the FxRate rows whose `base` the row is. */
  readonly ratesAsBase?: FxRateListFilter | null | undefined;
  /** Conditions on the FxRate rows whose `quote` the row is. */
  readonly ratesAsQuote?: FxRateListFilter | null | undefined;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version?: IntFilter | null | undefined;
  /** First day that the withdrawal can be; unknown for a currency in use. */
  readonly withdrawnOn?: DateFilter | null | undefined;
  /** How exactly the withdrawal’s date is known. */
  readonly withdrawnPrecision?: DatePrecisionFilter | null | undefined;
}

/** Conditions on the CustomerRelation rows that belong to a row. */
export interface CustomerRelationListFilter {
  /** All of them match; true when there are none. */
  readonly every?: CustomerRelationWhere | null | undefined;
  /** None of them matches. */
  readonly none?: CustomerRelationWhere | null | undefined;
  /** At least one of them matches. */
  readonly some?: CustomerRelationWhere | null | undefined;
}

/** One key by which CustomerRelation rows are ordered: give exactly one field. */
export interface CustomerRelationOrderByFields {
  /** Why the customer leaves or left, as far as a source says it. */
  readonly endReason: OrderDirection;
  /** Order of registration. */
  readonly id: OrderDirection;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt: OrderDirection;
  /** Readable key of the relation, such as `cr-bytedance-oracle`. */
  readonly slug: OrderDirection;
  /** How the customer stands to the provider. */
  readonly status: OrderDirection;
  /** The time in which the workload is at the provider. */
  readonly valid: OrderDirection;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version: OrderDirection;
  /** What the customer runs there, such as `user-data`. */
  readonly workload: OrderDirection;
}

/** One key by which CustomerRelation rows are ordered: give exactly one field. */
export type CustomerRelationOrderBy = OneOf<CustomerRelationOrderByFields>;

/** Conditions on a CustomerRelationStatus; all that are given must hold. */
export interface CustomerRelationStatusFilter {
  /** Equal to this value. */
  readonly eq?: CustomerRelationStatus | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<CustomerRelationStatus> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: CustomerRelationStatus | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<CustomerRelationStatus> | null | undefined;
}

/** Conditions for CustomerRelation rows; all that are given must hold. */
export interface CustomerRelationWhere {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<CustomerRelationWhere> | null | undefined;
  /** Conditions on `claim`; an empty filter also matches rows that have none. */
  readonly claim?: ClaimWhere | null | undefined;
  /** Global id behind `claim`. */
  readonly claimId?: IdFilter | null | undefined;
  /** Conditions on the Claim rows whose `subject` the row is. */
  readonly claims?: ClaimListFilter | null | undefined;
  /** Conditions on the Claim rows whose `object` the row is. */
  readonly claimsAsObject?: ClaimListFilter | null | undefined;
  /** Conditions on `customer`; an empty filter also matches rows that have none. */
  readonly customer?: CompanyWhere | null | undefined;
  /** Global id behind `customer`. */
  readonly customerId?: IdFilter | null | undefined;
  /** Why the customer leaves or left, as far as a source says it. */
  readonly endReason?: StringFilter | null | undefined;
  /** Conditions on the EventLink rows whose `node` the row is. */
  readonly eventLinks?: EventLinkListFilter | null | undefined;
  /** Global id of the row. */
  readonly id?: IdFilter | null | undefined;
  /** Conditions on the CustomerRelation rows whose `movedTo` the row is. */
  readonly movedFrom?: CustomerRelationListFilter | null | undefined;
  /** Conditions on `movedTo`; an empty filter also matches rows that have none. */
  readonly movedTo?: CustomerRelationWhere | null | undefined;
  /** Global id behind `movedTo`. */
  readonly movedToId?: IdFilter | null | undefined;
  /** This must not hold: every row that the condition does not match. */
  readonly not?: CustomerRelationWhere | null | undefined;
  /** Conditions on the Observation rows whose `subject` the row is. */
  readonly observations?: ObservationListFilter | null | undefined;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<CustomerRelationWhere> | null | undefined;
  /** Conditions on `provider`; an empty filter also matches rows that have none. */
  readonly provider?: CompanyWhere | null | undefined;
  /** Global id behind `provider`. */
  readonly providerId?: IdFilter | null | undefined;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** Readable key of the relation, such as `cr-bytedance-oracle`. */
  readonly slug?: StringFilter | null | undefined;
  /** How the customer stands to the provider. */
  readonly status?: CustomerRelationStatusFilter | null | undefined;
  /** The time in which the workload is at the provider. */
  readonly valid?: PeriodFilter | null | undefined;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version?: IntFilter | null | undefined;
  /** What the customer runs there, such as `user-data`. */
  readonly workload?: StringFilter | null | undefined;
}

/** A day, as `YYYY-MM-DD`, from 0001-01-01 to 9999-12-31. */
export type CalendarDate = string;

/** Conditions on a Date; all that are given must hold. */
export interface DateFilter {
  /** Equal to this value. */
  readonly eq?: CalendarDate | null | undefined;
  /** Greater than (after) this value. */
  readonly gt?: CalendarDate | null | undefined;
  /** Greater than (after) or equal to this value. */
  readonly gte?: CalendarDate | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<CalendarDate> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Less than (before) this value. */
  readonly lt?: CalendarDate | null | undefined;
  /** Less than (before) or equal to this value. */
  readonly lte?: CalendarDate | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: CalendarDate | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<CalendarDate> | null | undefined;
}

/** Conditions on a DatePrecision; all that are given must hold. */
export interface DatePrecisionFilter {
  /** Equal to this value. */
  readonly eq?: DatePrecision | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<DatePrecision> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: DatePrecision | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<DatePrecision> | null | undefined;
}

/** A moment, as RFC 3339 has it, with up to microseconds: `2022-09-22T08:30:00.123456Z`. Answers are in UTC. */
export type DateTime = string;

/** Conditions on a DateTime; all that are given must hold. */
export interface DateTimeFilter {
  /** Equal to this value. */
  readonly eq?: DateTime | null | undefined;
  /** Greater than (after) this value. */
  readonly gt?: DateTime | null | undefined;
  /** Greater than (after) or equal to this value. */
  readonly gte?: DateTime | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<DateTime> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Less than (before) this value. */
  readonly lt?: DateTime | null | undefined;
  /** Less than (before) or equal to this value. */
  readonly lte?: DateTime | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: DateTime | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<DateTime> | null | undefined;
}

/** An exact number in decimal digits, as a string: "1000000000" or "9.5". Never rounded, never in scientific notation. */
export type Decimal = string;

/** Conditions on a Decimal; all that are given must hold. */
export interface DecimalFilter {
  /** Equal to this value. */
  readonly eq?: Decimal | null | undefined;
  /** Greater than (after) this value. */
  readonly gt?: Decimal | null | undefined;
  /** Greater than (after) or equal to this value. */
  readonly gte?: Decimal | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<Decimal> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Less than (before) this value. */
  readonly lt?: Decimal | null | undefined;
  /** Less than (before) or equal to this value. */
  readonly lte?: Decimal | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: Decimal | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<Decimal> | null | undefined;
}

/** Conditions on a DocumentKind; all that are given must hold. */
export interface DocumentKindFilter {
  /** Equal to this value. */
  readonly eq?: DocumentKind | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<DocumentKind> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: DocumentKind | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<DocumentKind> | null | undefined;
}

/** Conditions on a EventKind; all that are given must hold. */
export interface EventKindFilter {
  /** Equal to this value. */
  readonly eq?: EventKind | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<EventKind> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: EventKind | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<EventKind> | null | undefined;
}

/** Conditions on the EventLink rows that belong to a row. */
export interface EventLinkListFilter {
  /** All of them match; true when there are none. */
  readonly every?: EventLinkWhere | null | undefined;
  /** None of them matches. */
  readonly none?: EventLinkWhere | null | undefined;
  /** At least one of them matches. */
  readonly some?: EventLinkWhere | null | undefined;
}

/** Conditions for EventLink rows; all that are given must hold. */
export interface EventLinkWhere {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<EventLinkWhere> | null | undefined;
  /** Conditions on `event`; an empty filter also matches rows that have none. */
  readonly event?: EventWhere | null | undefined;
  /** Global id behind `event`. */
  readonly eventId?: IdFilter | null | undefined;
  /** Global id of the row. */
  readonly id?: IdFilter | null | undefined;
  /** Global id behind `node`. */
  readonly nodeId?: IdFilter | null | undefined;
  /** This must not hold: every row that the condition does not match. */
  readonly not?: EventLinkWhere | null | undefined;
  /** What else is to be said of it. */
  readonly note?: StringFilter | null | undefined;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<EventLinkWhere> | null | undefined;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** What it has to do with the event. */
  readonly role?: EventRoleFilter | null | undefined;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version?: IntFilter | null | undefined;
}

/** Conditions on the Event rows that belong to a row. */
export interface EventListFilter {
  /** All of them match; true when there are none. */
  readonly every?: EventWhere | null | undefined;
  /** None of them matches. */
  readonly none?: EventWhere | null | undefined;
  /** At least one of them matches. */
  readonly some?: EventWhere | null | undefined;
}

/** One key by which Event rows are ordered: give exactly one field. */
export interface EventOrderByFields {
  /** The country where it happened. */
  readonly countryCode: OrderDirection;
  /** What happened. */
  readonly description: OrderDirection;
  /** Order of registration. */
  readonly id: OrderDirection;
  /** How many things the event is about, such as agreements signed. */
  readonly itemCount: OrderDirection;
  /** How exactly that number is known. */
  readonly itemCountQualifier: OrderDirection;
  /** What kind of event it is. */
  readonly kind: OrderDirection;
  /** The days on which it happened. */
  readonly occurred: OrderDirection;
  /** How exactly the days of `occurred` are known. */
  readonly occurredPrecision: OrderDirection;
  /** The town or site where it happened. */
  readonly place: OrderDirection;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt: OrderDirection;
  /** Short name in addresses, stable: `e-summit`. */
  readonly slug: OrderDirection;
  /** The event in a few words. */
  readonly title: OrderDirection;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version: OrderDirection;
}

/** One key by which Event rows are ordered: give exactly one field. */
export type EventOrderBy = OneOf<EventOrderByFields>;

/** Conditions on a EventRole; all that are given must hold. */
export interface EventRoleFilter {
  /** Equal to this value. */
  readonly eq?: EventRole | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<EventRole> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: EventRole | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<EventRole> | null | undefined;
}

/** Conditions for Event rows; all that are given must hold. */
export interface EventWhere {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<EventWhere> | null | undefined;
  /** Conditions on the Claim rows whose `subject` the row is. */
  readonly claims?: ClaimListFilter | null | undefined;
  /** Conditions on the Claim rows whose `object` the row is. */
  readonly claimsAsObject?: ClaimListFilter | null | undefined;
  /** Conditions on `country`; an empty filter also matches rows that have none. */
  readonly country?: CountryWhere | null | undefined;
  /** The country where it happened. */
  readonly countryCode?: CountryCodeFilter | null | undefined;
  /** What happened. */
  readonly description?: StringFilter | null | undefined;
  /** Conditions on the EventLink rows whose `node` the row is. */
  readonly eventLinks?: EventLinkListFilter | null | undefined;
  /** Global id of the row. */
  readonly id?: IdFilter | null | undefined;
  /** How many things the event is about, such as agreements signed. */
  readonly itemCount?: IntFilter | null | undefined;
  /** How exactly that number is known. */
  readonly itemCountQualifier?: AmountQualifierFilter | null | undefined;
  /** What kind of event it is. */
  readonly kind?: EventKindFilter | null | undefined;
  /** Conditions on the EventLink rows whose `event` the row is. */
  readonly links?: EventLinkListFilter | null | undefined;
  /** This must not hold: every row that the condition does not match. */
  readonly not?: EventWhere | null | undefined;
  /** Conditions on the Observation rows whose `subject` the row is. */
  readonly observations?: ObservationListFilter | null | undefined;
  /** The days on which it happened. */
  readonly occurred?: PeriodFilter | null | undefined;
  /** How exactly the days of `occurred` are known. */
  readonly occurredPrecision?: DatePrecisionFilter | null | undefined;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<EventWhere> | null | undefined;
  /** The town or site where it happened. */
  readonly place?: StringFilter | null | undefined;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** Short name in addresses, stable: `e-summit`. */
  readonly slug?: StringFilter | null | undefined;
  /** The event in a few words. */
  readonly title?: StringFilter | null | undefined;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version?: IntFilter | null | undefined;
}

/** Conditions on a ExposureKind; all that are given must hold. */
export interface ExposureKindFilter {
  /** Equal to this value. */
  readonly eq?: ExposureKind | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<ExposureKind> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: ExposureKind | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<ExposureKind> | null | undefined;
}

/** Conditions on a FundingStage; all that are given must hold. */
export interface FundingStageFilter {
  /** Equal to this value. */
  readonly eq?: FundingStage | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<FundingStage> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: FundingStage | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<FundingStage> | null | undefined;
}

/** Conditions on the FxRate rows that belong to a row. */
export interface FxRateListFilter {
  /** All of them match; true when there are none. */
  readonly every?: FxRateWhere | null | undefined;
  /** None of them matches. */
  readonly none?: FxRateWhere | null | undefined;
  /** At least one of them matches. */
  readonly some?: FxRateWhere | null | undefined;
}

/** One key by which FxRate rows are ordered: give exactly one field. */
export interface FxRateOrderByFields {
  /** Code of the currency whose one unit is valued. */
  readonly baseCode: OrderDirection;
  /** Whether it is the rate of a day or an average. */
  readonly basis: OrderDirection;
  /** Order of registration. */
  readonly id: OrderDirection;
  /** The day that the rate is for, or the first day of the time that it is an average of. */
  readonly onDate: OrderDirection;
  /** Code of the currency in which it is valued. */
  readonly quoteCode: OrderDirection;
  /** Units of the quote currency for one unit of the base currency. */
  readonly rate: OrderDirection;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt: OrderDirection;
  /** Who published the rate. */
  readonly source: OrderDirection;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version: OrderDirection;
}

/** One key by which FxRate rows are ordered: give exactly one field. */
export type FxRateOrderBy = OneOf<FxRateOrderByFields>;

/** Conditions for FxRate rows; all that are given must hold. */
export interface FxRateWhere {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<FxRateWhere> | null | undefined;
  /** Conditions on `base`; an empty filter also matches rows that have none. */
  readonly base?: CurrencyWhere | null | undefined;
  /** Code of the currency whose one unit is valued. */
  readonly baseCode?: CurrencyCodeFilter | null | undefined;
  /** Whether it is the rate of a day or an average. */
  readonly basis?: RateBasisFilter | null | undefined;
  /** Global id of the row. */
  readonly id?: IdFilter | null | undefined;
  /** This must not hold: every row that the condition does not match. */
  readonly not?: FxRateWhere | null | undefined;
  /** The day that the rate is for, or the first day of the time that it is an average of. */
  readonly onDate?: DateFilter | null | undefined;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<FxRateWhere> | null | undefined;
  /** Conditions on `quote`; an empty filter also matches rows that have none. */
  readonly quote?: CurrencyWhere | null | undefined;
  /** Code of the currency in which it is valued. */
  readonly quoteCode?: CurrencyCodeFilter | null | undefined;
  /** Units of the quote currency for one unit of the base currency. */
  readonly rate?: DecimalFilter | null | undefined;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** Who published the rate. */
  readonly source?: StringFilter | null | undefined;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version?: IntFilter | null | undefined;
}

/** Conditions on a ID; all that are given must hold. */
export interface IdFilter {
  /** Equal to this value. */
  readonly eq?: string | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: string | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
}

/** Conditions on a IdentifierScheme; all that are given must hold. */
export interface IdentifierSchemeFilter {
  /** Equal to this value. */
  readonly eq?: IdentifierScheme | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<IdentifierScheme> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: IdentifierScheme | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<IdentifierScheme> | null | undefined;
}

/** Conditions on the InconsistencyClaim rows that belong to a row. */
export interface InconsistencyClaimListFilter {
  /** All of them match; true when there are none. */
  readonly every?: InconsistencyClaimWhere | null | undefined;
  /** None of them matches. */
  readonly none?: InconsistencyClaimWhere | null | undefined;
  /** At least one of them matches. */
  readonly some?: InconsistencyClaimWhere | null | undefined;
}

/** Conditions for InconsistencyClaim rows; all that are given must hold. */
export interface InconsistencyClaimWhere {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<InconsistencyClaimWhere> | null | undefined;
  /** Conditions on `claim`; an empty filter also matches rows that have none. */
  readonly claim?: ClaimWhere | null | undefined;
  /** Global id behind `claim`. */
  readonly claimId?: IdFilter | null | undefined;
  /** Global id of the row. */
  readonly id?: IdFilter | null | undefined;
  /** Conditions on `inconsistency`; an empty filter also matches rows that have none. */
  readonly inconsistency?: InconsistencyWhere | null | undefined;
  /** Global id behind `inconsistency`. */
  readonly inconsistencyId?: IdFilter | null | undefined;
  /** This must not hold: every row that the condition does not match. */
  readonly not?: InconsistencyClaimWhere | null | undefined;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<InconsistencyClaimWhere> | null | undefined;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version?: IntFilter | null | undefined;
}

/** Conditions on the Inconsistency rows that belong to a row. */
export interface InconsistencyListFilter {
  /** All of them match; true when there are none. */
  readonly every?: InconsistencyWhere | null | undefined;
  /** None of them matches. */
  readonly none?: InconsistencyWhere | null | undefined;
  /** At least one of them matches. */
  readonly some?: InconsistencyWhere | null | undefined;
}

/** One key by which Inconsistency rows are ordered: give exactly one field. */
export interface InconsistencyOrderByFields {
  /** How sure the ledger is of its reading, 0 to 100. */
  readonly confidence: OrderDirection;
  /** Order of registration. */
  readonly id: OrderDirection;
  /** What is wrong. */
  readonly kind: OrderDirection;
  /** How the ledger reads it all the same. */
  readonly reading: OrderDirection;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt: OrderDirection;
  /** Short name in addresses, stable: `i06`. */
  readonly slug: OrderDirection;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version: OrderDirection;
  /** What does not hold together. */
  readonly what: OrderDirection;
}

/** One key by which Inconsistency rows are ordered: give exactly one field. */
export type InconsistencyOrderBy = OneOf<InconsistencyOrderByFields>;

/** Conditions for Inconsistency rows; all that are given must hold. */
export interface InconsistencyWhere {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<InconsistencyWhere> | null | undefined;
  /** Conditions on the Claim rows whose `object` the row is. */
  readonly claimsAsObject?: ClaimListFilter | null | undefined;
  /** How sure the ledger is of its reading, 0 to 100. */
  readonly confidence?: IntFilter | null | undefined;
  /** Conditions on `document`; an empty filter also matches rows that have none. */
  readonly document?: SourceDocumentWhere | null | undefined;
  /** Global id behind `document`. */
  readonly documentId?: IdFilter | null | undefined;
  /** Conditions on the EventLink rows whose `node` the row is. */
  readonly eventLinks?: EventLinkListFilter | null | undefined;
  /** Global id of the row. */
  readonly id?: IdFilter | null | undefined;
  /** Conditions on the InconsistencyClaim rows whose `inconsistency` the row is. */
  readonly inconsistencyClaims?: InconsistencyClaimListFilter | null | undefined;
  /** True when it shows only beside other documents. */
  readonly isExternal?: BooleanFilter | null | undefined;
  /** What is wrong. */
  readonly kind?: ClaimFlagFilter | null | undefined;
  /** This must not hold: every row that the condition does not match. */
  readonly not?: InconsistencyWhere | null | undefined;
  /** Conditions on the Observation rows whose `subject` the row is. */
  readonly observations?: ObservationListFilter | null | undefined;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<InconsistencyWhere> | null | undefined;
  /** How the ledger reads it all the same. */
  readonly reading?: StringFilter | null | undefined;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** Short name in addresses, stable: `i06`. */
  readonly slug?: StringFilter | null | undefined;
  /** Conditions on the Claim rows whose `subject` the row is. */
  readonly subjectClaims?: ClaimListFilter | null | undefined;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version?: IntFilter | null | undefined;
  /** What does not hold together. */
  readonly what?: StringFilter | null | undefined;
}

/** Conditions on a InitiativeKind; all that are given must hold. */
export interface InitiativeKindFilter {
  /** Equal to this value. */
  readonly eq?: InitiativeKind | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<InitiativeKind> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: InitiativeKind | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<InitiativeKind> | null | undefined;
}

/** Conditions on the Initiative rows that belong to a row. */
export interface InitiativeListFilter {
  /** All of them match; true when there are none. */
  readonly every?: InitiativeWhere | null | undefined;
  /** None of them matches. */
  readonly none?: InitiativeWhere | null | undefined;
  /** At least one of them matches. */
  readonly some?: InitiativeWhere | null | undefined;
}

/** One key by which Initiative rows are ordered: give exactly one field. */
export interface InitiativeOrderByFields {
  /** The country it is in. */
  readonly countryCode: OrderDirection;
  /** What it is for. */
  readonly description: OrderDirection;
  /** Order of registration. */
  readonly id: OrderDirection;
  /** What it is. */
  readonly kind: OrderDirection;
  /** Name of the initiative. */
  readonly name: OrderDirection;
  /** How many there are of it, such as data centres. */
  readonly quantity: OrderDirection;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt: OrderDirection;
  /** Short name in addresses, stable: `i-saudi-dc`. */
  readonly slug: OrderDirection;
  /** The day on which it started, or the first day that it can be. */
  readonly startedOn: OrderDirection;
  /** How exactly the day of the start is known. */
  readonly startedPrecision: OrderDirection;
  /** How far it has come. */
  readonly status: OrderDirection;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version: OrderDirection;
}

/** One key by which Initiative rows are ordered: give exactly one field. */
export type InitiativeOrderBy = OneOf<InitiativeOrderByFields>;

/** Conditions on a InitiativeStatus; all that are given must hold. */
export interface InitiativeStatusFilter {
  /** Equal to this value. */
  readonly eq?: InitiativeStatus | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<InitiativeStatus> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: InitiativeStatus | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<InitiativeStatus> | null | undefined;
}

/** Conditions for Initiative rows; all that are given must hold. */
export interface InitiativeWhere {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<InitiativeWhere> | null | undefined;
  /** Conditions on the Claim rows whose `subject` the row is. */
  readonly claims?: ClaimListFilter | null | undefined;
  /** Conditions on the Claim rows whose `object` the row is. */
  readonly claimsAsObject?: ClaimListFilter | null | undefined;
  /** Conditions on `country`; an empty filter also matches rows that have none. */
  readonly country?: CountryWhere | null | undefined;
  /** The country it is in. */
  readonly countryCode?: CountryCodeFilter | null | undefined;
  /** What it is for. */
  readonly description?: StringFilter | null | undefined;
  /** Conditions on the EventLink rows whose `node` the row is. */
  readonly eventLinks?: EventLinkListFilter | null | undefined;
  /** Global id of the row. */
  readonly id?: IdFilter | null | undefined;
  /** What it is. */
  readonly kind?: InitiativeKindFilter | null | undefined;
  /** Name of the initiative. */
  readonly name?: StringFilter | null | undefined;
  /** This must not hold: every row that the condition does not match. */
  readonly not?: InitiativeWhere | null | undefined;
  /** Conditions on the Observation rows whose `subject` the row is. */
  readonly observations?: ObservationListFilter | null | undefined;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<InitiativeWhere> | null | undefined;
  /** Conditions on `owner`; an empty filter also matches rows that have none. */
  readonly owner?: CompanyWhere | null | undefined;
  /** Global id behind `owner`. */
  readonly ownerId?: IdFilter | null | undefined;
  /** How many there are of it, such as data centres. */
  readonly quantity?: IntFilter | null | undefined;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** Short name in addresses, stable: `i-saudi-dc`. */
  readonly slug?: StringFilter | null | undefined;
  /** The day on which it started, or the first day that it can be. */
  readonly startedOn?: DateFilter | null | undefined;
  /** How exactly the day of the start is known. */
  readonly startedPrecision?: DatePrecisionFilter | null | undefined;
  /** How far it has come. */
  readonly status?: InitiativeStatusFilter | null | undefined;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version?: IntFilter | null | undefined;
}

/** Conditions on a Int; all that are given must hold. */
export interface IntFilter {
  /** Equal to this value. */
  readonly eq?: number | null | undefined;
  /** Greater than (after) this value. */
  readonly gt?: number | null | undefined;
  /** Greater than (after) or equal to this value. */
  readonly gte?: number | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Less than (before) this value. */
  readonly lt?: number | null | undefined;
  /** Less than (before) or equal to this value. */
  readonly lte?: number | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: number | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<number> | null | undefined;
}

/** Conditions on a list of InvestmentInstrument; all that are given must hold. */
export interface InvestmentInstrumentListFilter {
  /** Holds this value. */
  readonly has?: InvestmentInstrument | null | undefined;
  /** Holds all of these values. */
  readonly hasAll?: ReadonlyArray<InvestmentInstrument> | null | undefined;
  /** Holds at least one of these values. */
  readonly hasAny?: ReadonlyArray<InvestmentInstrument> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
}

/** Conditions on a InvestmentKind; all that are given must hold. */
export interface InvestmentKindFilter {
  /** Equal to this value. */
  readonly eq?: InvestmentKind | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<InvestmentKind> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: InvestmentKind | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<InvestmentKind> | null | undefined;
}

/** Conditions on the Investment rows that belong to a row. */
export interface InvestmentListFilter {
  /** All of them match; true when there are none. */
  readonly every?: InvestmentWhere | null | undefined;
  /** None of them matches. */
  readonly none?: InvestmentWhere | null | undefined;
  /** At least one of them matches. */
  readonly some?: InvestmentWhere | null | undefined;
}

/** One key by which Investment rows are ordered: give exactly one field. */
export interface InvestmentOrderByFields {
  /** The stated amount in units of its own currency; compare within one `currencyCode`. */
  readonly amount: OrderDirection;
  /** The upper end of a stated range, in units of the currency. */
  readonly amountHigh: OrderDirection;
  /** How exactly the amount is known; UNDISCLOSED when there is none. */
  readonly amountQualifier: OrderDirection;
  /** First day that the announcement can be. */
  readonly announcedOn: OrderDirection;
  /** How exactly the announcement’s date is known. */
  readonly announcedPrecision: OrderDirection;
  /** The day on which it was closed; null while it is open or when the day is not known. */
  readonly closedOn: OrderDirection;
  /** Code of the stated currency. */
  readonly currencyCode: OrderDirection;
  /** For how many fiscal years it runs, when only that is said. */
  readonly fiscalPeriods: OrderDirection;
  /** Order of registration. */
  readonly id: OrderDirection;
  /** What sort of investment it is. */
  readonly kind: OrderDirection;
  /** The time over which it is spent. */
  readonly period: OrderDirection;
  /** What kind of period it is spent over. */
  readonly periodKind: OrderDirection;
  /** What the source calls the time over which it is spent. */
  readonly periodLabel: OrderDirection;
  /** What the money is for. */
  readonly purpose: OrderDirection;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt: OrderDirection;
  /** Readable key of the investment, such as `inv-ali-1bn`. */
  readonly slug: OrderDirection;
  /** Which round of funding it is; only for rounds, debt and grants. */
  readonly stage: OrderDirection;
  /** How far it has come. */
  readonly status: OrderDirection;
  /** What it is called, in the ledger’s words. */
  readonly title: OrderDirection;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version: OrderDirection;
}

/** One key by which Investment rows are ordered: give exactly one field. */
export type InvestmentOrderBy = OneOf<InvestmentOrderByFields>;

/** Conditions on the InvestmentParty rows that belong to a row. */
export interface InvestmentPartyListFilter {
  /** All of them match; true when there are none. */
  readonly every?: InvestmentPartyWhere | null | undefined;
  /** None of them matches. */
  readonly none?: InvestmentPartyWhere | null | undefined;
  /** At least one of them matches. */
  readonly some?: InvestmentPartyWhere | null | undefined;
}

/** Conditions for InvestmentParty rows; all that are given must hold. */
export interface InvestmentPartyWhere {
  /** The party’s own part in units of its own currency. */
  readonly amount?: DecimalFilter | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<InvestmentPartyWhere> | null | undefined;
  /** Conditions on the Claim rows whose `subject` the row is. */
  readonly claims?: ClaimListFilter | null | undefined;
  /** Conditions on the Claim rows whose `object` the row is. */
  readonly claimsAsObject?: ClaimListFilter | null | undefined;
  /** Conditions on `company`; an empty filter also matches rows that have none. */
  readonly company?: CompanyWhere | null | undefined;
  /** Global id behind `company`. */
  readonly companyId?: IdFilter | null | undefined;
  /** Conditions on `currency`; an empty filter also matches rows that have none. */
  readonly currency?: CurrencyWhere | null | undefined;
  /** Code of the currency of the party’s own part. */
  readonly currencyCode?: CurrencyCodeFilter | null | undefined;
  /** Conditions on the EventLink rows whose `node` the row is. */
  readonly eventLinks?: EventLinkListFilter | null | undefined;
  /** The group in the source’s words, when it names no company: “partners of Alibaba Cloud”. */
  readonly groupLabel?: StringFilter | null | undefined;
  /** Global id of the row. */
  readonly id?: IdFilter | null | undefined;
  /** Conditions on `investment`; an empty filter also matches rows that have none. */
  readonly investment?: InvestmentWhere | null | undefined;
  /** Global id behind `investment`. */
  readonly investmentId?: IdFilter | null | undefined;
  /** This must not hold: every row that the condition does not match. */
  readonly not?: InvestmentPartyWhere | null | undefined;
  /** Conditions on the Observation rows whose `subject` the row is. */
  readonly observations?: ObservationListFilter | null | undefined;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<InvestmentPartyWhere> | null | undefined;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** What the party does in the investment. */
  readonly role?: InvestmentRoleFilter | null | undefined;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version?: IntFilter | null | undefined;
}

/** Conditions on a InvestmentRole; all that are given must hold. */
export interface InvestmentRoleFilter {
  /** Equal to this value. */
  readonly eq?: InvestmentRole | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<InvestmentRole> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: InvestmentRole | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<InvestmentRole> | null | undefined;
}

/** Conditions on a InvestmentStatus; all that are given must hold. */
export interface InvestmentStatusFilter {
  /** Equal to this value. */
  readonly eq?: InvestmentStatus | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<InvestmentStatus> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: InvestmentStatus | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<InvestmentStatus> | null | undefined;
}

/** Conditions for Investment rows; all that are given must hold. */
export interface InvestmentWhere {
  /** The stated amount in units of its own currency; compare within one `currencyCode`. */
  readonly amount?: DecimalFilter | null | undefined;
  /** The upper end of a stated range, in units of the currency. */
  readonly amountHigh?: DecimalFilter | null | undefined;
  /** How exactly the amount is known; UNDISCLOSED when there is none. */
  readonly amountQualifier?: AmountQualifierFilter | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<InvestmentWhere> | null | undefined;
  /** First day that the announcement can be. */
  readonly announcedOn?: DateFilter | null | undefined;
  /** How exactly the announcement’s date is known. */
  readonly announcedPrecision?: DatePrecisionFilter | null | undefined;
  /** Conditions on the Claim rows whose `subject` the row is. */
  readonly claims?: ClaimListFilter | null | undefined;
  /** Conditions on the Claim rows whose `object` the row is. */
  readonly claimsAsObject?: ClaimListFilter | null | undefined;
  /** The day on which it was closed; null while it is open or when the day is not known. */
  readonly closedOn?: DateFilter | null | undefined;
  /** Conditions on `currency`; an empty filter also matches rows that have none. */
  readonly currency?: CurrencyWhere | null | undefined;
  /** Code of the stated currency. */
  readonly currencyCode?: CurrencyCodeFilter | null | undefined;
  /** Conditions on the EventLink rows whose `node` the row is. */
  readonly eventLinks?: EventLinkListFilter | null | undefined;
  /** For how many fiscal years it runs, when only that is said. */
  readonly fiscalPeriods?: IntFilter | null | undefined;
  /** Global id of the row. */
  readonly id?: IdFilter | null | undefined;
  /** In what forms it is given; empty when the source names none. */
  readonly instruments?: InvestmentInstrumentListFilter | null | undefined;
  /** What sort of investment it is. */
  readonly kind?: InvestmentKindFilter | null | undefined;
  /** This must not hold: every row that the condition does not match. */
  readonly not?: InvestmentWhere | null | undefined;
  /** Conditions on the Observation rows whose `subject` the row is. */
  readonly observations?: ObservationListFilter | null | undefined;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<InvestmentWhere> | null | undefined;
  /** Conditions on the InvestmentParty rows whose `investment` the row is. */
  readonly parties?: InvestmentPartyListFilter | null | undefined;
  /** The time over which it is spent. */
  readonly period?: PeriodFilter | null | undefined;
  /** What kind of period it is spent over. */
  readonly periodKind?: PeriodKindFilter | null | undefined;
  /** What the source calls the time over which it is spent. */
  readonly periodLabel?: StringFilter | null | undefined;
  /** Conditions on `programme`; an empty filter also matches rows that have none. */
  readonly programme?: ProgrammeWhere | null | undefined;
  /** Global id behind `programme`. */
  readonly programmeId?: IdFilter | null | undefined;
  /** What the money is for. */
  readonly purpose?: StringFilter | null | undefined;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** Where it is for: `world`, a region, a country’s code, or `world-ex-CN` for the world without China. */
  readonly regions?: StringListFilter | null | undefined;
  /** Readable key of the investment, such as `inv-ali-1bn`. */
  readonly slug?: StringFilter | null | undefined;
  /** Which round of funding it is; only for rounds, debt and grants. */
  readonly stage?: FundingStageFilter | null | undefined;
  /** How far it has come. */
  readonly status?: InvestmentStatusFilter | null | undefined;
  /** What it is called, in the ledger’s words. */
  readonly title?: StringFilter | null | undefined;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version?: IntFilter | null | undefined;
}

/** A value of any shape: where a claim stands in its document, or what it says in a structure of its own. */
export type JsonValue = unknown;

/** Conditions on a Judgement; all that are given must hold. */
export interface JudgementFilter {
  /** Equal to this value. */
  readonly eq?: Judgement | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<Judgement> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: Judgement | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<Judgement> | null | undefined;
}

/** A language by its BCP 47 tag, such as `en` or `zh-Hant`; `und` when it is not known. */
export type LanguageTag = string;

/** Conditions on a LanguageTag; all that are given must hold. */
export interface LanguageTagFilter {
  /** Contains this text, in upper or lower case; `%` and `_` stand for themselves. */
  readonly contains?: string | null | undefined;
  /** Ends with this text, in upper or lower case; `%` and `_` stand for themselves. */
  readonly endsWith?: string | null | undefined;
  /** Equal to this value. */
  readonly eq?: LanguageTag | null | undefined;
  /** Greater than (after) this value. */
  readonly gt?: LanguageTag | null | undefined;
  /** Greater than (after) or equal to this value. */
  readonly gte?: LanguageTag | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<LanguageTag> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Less than (before) this value. */
  readonly lt?: LanguageTag | null | undefined;
  /** Less than (before) or equal to this value. */
  readonly lte?: LanguageTag | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: LanguageTag | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<LanguageTag> | null | undefined;
  /** Starts with this text, in upper or lower case; `%` and `_` stand for themselves. */
  readonly startsWith?: string | null | undefined;
}

/** Conditions on the Market rows that belong to a row. */
export interface MarketListFilter {
  /** All of them match; true when there are none. */
  readonly every?: MarketWhere | null | undefined;
  /** None of them matches. */
  readonly none?: MarketWhere | null | undefined;
  /** At least one of them matches. */
  readonly some?: MarketWhere | null | undefined;
}

/** One key by which Market rows are ordered: give exactly one field. */
export interface MarketOrderByFields {
  /** What counts as part of the market, as its publisher defines it; null when nobody says. */
  readonly definition: OrderDirection;
  /** Order of registration. */
  readonly id: OrderDirection;
  /** Name of the market, with its region. */
  readonly name: OrderDirection;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt: OrderDirection;
  /** Where: `world`, a country code such as `CN`, or the world without one such as `world-ex-CN`. */
  readonly region: OrderDirection;
  /** Short name in addresses, stable: `market-iaas-world`. */
  readonly slug: OrderDirection;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version: OrderDirection;
}

/** One key by which Market rows are ordered: give exactly one field. */
export type MarketOrderBy = OneOf<MarketOrderByFields>;

/** Conditions on the MarketReport rows that belong to a row. */
export interface MarketReportListFilter {
  /** All of them match; true when there are none. */
  readonly every?: MarketReportWhere | null | undefined;
  /** None of them matches. */
  readonly none?: MarketReportWhere | null | undefined;
  /** At least one of them matches. */
  readonly some?: MarketReportWhere | null | undefined;
}

/** One key by which MarketReport rows are ordered: give exactly one field. */
export interface MarketReportOrderByFields {
  /** Edition of a report that appears again and again. */
  readonly edition: OrderDirection;
  /** Order of registration. */
  readonly id: OrderDirection;
  /** How the figures were made, in the publisher’s account. */
  readonly methodology: OrderDirection;
  /** The days that the report covers. */
  readonly period: OrderDirection;
  /** The day of publication, or the first day that it can be. */
  readonly publishedOn: OrderDirection;
  /** How exactly the day of publication is known. */
  readonly publishedPrecision: OrderDirection;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt: OrderDirection;
  /** Short name in addresses, stable: `rep-gartner-iaas-2021`. */
  readonly slug: OrderDirection;
  /** Title of the report, or what it is called where it is cited. */
  readonly title: OrderDirection;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version: OrderDirection;
}

/** One key by which MarketReport rows are ordered: give exactly one field. */
export type MarketReportOrderBy = OneOf<MarketReportOrderByFields>;

/** Conditions for MarketReport rows; all that are given must hold. */
export interface MarketReportWhere {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<MarketReportWhere> | null | undefined;
  /** Conditions on the Claim rows whose `subject` the row is. */
  readonly claims?: ClaimListFilter | null | undefined;
  /** Conditions on the Claim rows whose `object` the row is. */
  readonly claimsAsObject?: ClaimListFilter | null | undefined;
  /** Conditions on `document`; an empty filter also matches rows that have none. */
  readonly document?: SourceDocumentWhere | null | undefined;
  /** Global id behind `document`. */
  readonly documentId?: IdFilter | null | undefined;
  /** Edition of a report that appears again and again. */
  readonly edition?: StringFilter | null | undefined;
  /** Conditions on the EventLink rows whose `node` the row is. */
  readonly eventLinks?: EventLinkListFilter | null | undefined;
  /** Global id of the row. */
  readonly id?: IdFilter | null | undefined;
  /** True when the report comes from a document that was added to check others. */
  readonly isEnrichment?: BooleanFilter | null | undefined;
  /** Conditions on `market`; an empty filter also matches rows that have none. */
  readonly market?: MarketWhere | null | undefined;
  /** Global id behind `market`. */
  readonly marketId?: IdFilter | null | undefined;
  /** How the figures were made, in the publisher’s account. */
  readonly methodology?: StringFilter | null | undefined;
  /** This must not hold: every row that the condition does not match. */
  readonly not?: MarketReportWhere | null | undefined;
  /** Conditions on the Observation rows whose `report` the row is. */
  readonly observations?: ObservationListFilter | null | undefined;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<MarketReportWhere> | null | undefined;
  /** The days that the report covers. */
  readonly period?: PeriodFilter | null | undefined;
  /** The day of publication, or the first day that it can be. */
  readonly publishedOn?: DateFilter | null | undefined;
  /** How exactly the day of publication is known. */
  readonly publishedPrecision?: DatePrecisionFilter | null | undefined;
  /** Conditions on `publisher`; an empty filter also matches rows that have none. */
  readonly publisher?: CompanyWhere | null | undefined;
  /** Global id behind `publisher`. */
  readonly publisherId?: IdFilter | null | undefined;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** Conditions on the MarketReport rows whose `replaces` the row is. */
  readonly replacedBy?: MarketReportListFilter | null | undefined;
  /** Conditions on `replaces`; an empty filter also matches rows that have none. */
  readonly replaces?: MarketReportWhere | null | undefined;
  /** Global id behind `replaces`. */
  readonly replacesId?: IdFilter | null | undefined;
  /** Short name in addresses, stable: `rep-gartner-iaas-2021`. */
  readonly slug?: StringFilter | null | undefined;
  /** Conditions on the Observation rows whose `subject` the row is. */
  readonly subjectObservations?: ObservationListFilter | null | undefined;
  /** Title of the report, or what it is called where it is cited. */
  readonly title?: StringFilter | null | undefined;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version?: IntFilter | null | undefined;
}

/** Conditions for Market rows; all that are given must hold. */
export interface MarketWhere {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<MarketWhere> | null | undefined;
  /** Conditions on the Market rows whose `parent` the row is. */
  readonly children?: MarketListFilter | null | undefined;
  /** Conditions on the Claim rows whose `subject` the row is. */
  readonly claims?: ClaimListFilter | null | undefined;
  /** Conditions on the Claim rows whose `object` the row is. */
  readonly claimsAsObject?: ClaimListFilter | null | undefined;
  /** What counts as part of the market, as its publisher defines it; null when nobody says. */
  readonly definition?: StringFilter | null | undefined;
  /** Conditions on the EventLink rows whose `node` the row is. */
  readonly eventLinks?: EventLinkListFilter | null | undefined;
  /** Global id of the row. */
  readonly id?: IdFilter | null | undefined;
  /** True when the market comes from a document that was added to check others. */
  readonly isEnrichment?: BooleanFilter | null | undefined;
  /** Name of the market, with its region. */
  readonly name?: StringFilter | null | undefined;
  /** This must not hold: every row that the condition does not match. */
  readonly not?: MarketWhere | null | undefined;
  /** Conditions on the Observation rows whose `market` the row is. */
  readonly observations?: ObservationListFilter | null | undefined;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<MarketWhere> | null | undefined;
  /** Conditions on `parent`; an empty filter also matches rows that have none. */
  readonly parent?: MarketWhere | null | undefined;
  /** Global id behind `parent`. */
  readonly parentId?: IdFilter | null | undefined;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** Where: `world`, a country code such as `CN`, or the world without one such as `world-ex-CN`. */
  readonly region?: StringFilter | null | undefined;
  /** Conditions on the MarketReport rows whose `market` the row is. */
  readonly reports?: MarketReportListFilter | null | undefined;
  /** Conditions on `segment`; an empty filter also matches rows that have none. */
  readonly segment?: TaxonomyTermWhere | null | undefined;
  /** Global id behind `segment`. */
  readonly segmentId?: IdFilter | null | undefined;
  /** Short name in addresses, stable: `market-iaas-world`. */
  readonly slug?: StringFilter | null | undefined;
  /** Conditions on the Observation rows whose `subject` the row is. */
  readonly subjectObservations?: ObservationListFilter | null | undefined;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version?: IntFilter | null | undefined;
}

/** Conditions on a MetricNature; all that are given must hold. */
export interface MetricNatureFilter {
  /** Equal to this value. */
  readonly eq?: MetricNature | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<MetricNature> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: MetricNature | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<MetricNature> | null | undefined;
}

/** One key by which Metric rows are ordered: give exactly one field. */
export interface MetricOrderByFields {
  /** Order of registration. */
  readonly id: OrderDirection;
  /** The largest value that makes sense, in the metric’s unit; null when there is none. */
  readonly maximum: OrderDirection;
  /** The smallest value that makes sense, in the metric’s unit; null when there is none. */
  readonly minimum: OrderDirection;
  /** Whether its values are over a period or at a moment. */
  readonly nature: OrderDirection;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt: OrderDirection;
  /** Code of the metric, stable: `market_share`. */
  readonly slug: OrderDirection;
  /** What its values are counted in. */
  readonly unit: OrderDirection;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version: OrderDirection;
}

/** One key by which Metric rows are ordered: give exactly one field. */
export type MetricOrderBy = OneOf<MetricOrderByFields>;

/** Conditions on a MetricUnit; all that are given must hold. */
export interface MetricUnitFilter {
  /** Equal to this value. */
  readonly eq?: MetricUnit | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<MetricUnit> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: MetricUnit | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<MetricUnit> | null | undefined;
}

/** Conditions for Metric rows; all that are given must hold. */
export interface MetricWhere {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<MetricWhere> | null | undefined;
  /** Conditions on the Claim rows whose `subject` the row is. */
  readonly claims?: ClaimListFilter | null | undefined;
  /** Conditions on the Claim rows whose `object` the row is. */
  readonly claimsAsObject?: ClaimListFilter | null | undefined;
  /** Conditions on the EventLink rows whose `node` the row is. */
  readonly eventLinks?: EventLinkListFilter | null | undefined;
  /** Global id of the row. */
  readonly id?: IdFilter | null | undefined;
  /** The largest value that makes sense, in the metric’s unit; null when there is none. */
  readonly maximum?: DecimalFilter | null | undefined;
  /** The smallest value that makes sense, in the metric’s unit; null when there is none. */
  readonly minimum?: DecimalFilter | null | undefined;
  /** Whether its values are over a period or at a moment. */
  readonly nature?: MetricNatureFilter | null | undefined;
  /** This must not hold: every row that the condition does not match. */
  readonly not?: MetricWhere | null | undefined;
  /** Conditions on the Observation rows whose `metric` the row is. */
  readonly observations?: ObservationListFilter | null | undefined;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<MetricWhere> | null | undefined;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** Code of the metric, stable: `market_share`. */
  readonly slug?: StringFilter | null | undefined;
  /** Conditions on the Observation rows whose `subject` the row is. */
  readonly subjectObservations?: ObservationListFilter | null | undefined;
  /** The same measure in other vocabularies, with their prefix: `us-gaap:NetIncomeLoss`. */
  readonly tags?: StringListFilter | null | undefined;
  /** What its values are counted in. */
  readonly unit?: MetricUnitFilter | null | undefined;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version?: IntFilter | null | undefined;
}

/** Conditions on a NameKind; all that are given must hold. */
export interface NameKindFilter {
  /** Equal to this value. */
  readonly eq?: NameKind | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<NameKind> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: NameKind | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<NameKind> | null | undefined;
}

/** Conditions on the Observation rows that belong to a row. */
export interface ObservationListFilter {
  /** All of them match; true when there are none. */
  readonly every?: ObservationWhere | null | undefined;
  /** None of them matches. */
  readonly none?: ObservationWhere | null | undefined;
  /** At least one of them matches. */
  readonly some?: ObservationWhere | null | undefined;
}

/** One key by which Observation rows are ordered: give exactly one field. */
export interface ObservationOrderByFields {
  /** What a change is measured against; NONE for a level. */
  readonly comparison: OrderDirection;
  /** Currency of the value, when its unit is CURRENCY. */
  readonly currencyCode: OrderDirection;
  /** Part of the fiscal year: Q1 to Q4, H1, H2, 9M or FY. */
  readonly fiscalPeriod: OrderDirection;
  /** Fiscal year of the company, named by the year in which it ends. */
  readonly fiscalYear: OrderDirection;
  /** Order of registration. */
  readonly id: OrderDirection;
  /** The days that the figure is for. */
  readonly period: OrderDirection;
  /** What kind of period the figure is for. */
  readonly periodKind: OrderDirection;
  /** What the source calls the period. */
  readonly periodLabel: OrderDirection;
  /** The day on which the figure was published; null when only the document’s date is known. */
  readonly publishedOn: OrderDirection;
  /** How exactly the value is known. */
  readonly qualifier: OrderDirection;
  /** Whether the figure is to be taken before others on the same thing, beside them, or no longer. */
  readonly rank: OrderDirection;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt: OrderDirection;
  /** Where it was measured, when that is not the market’s region: `world`, `CN`, `world-ex-CN`. */
  readonly region: OrderDirection;
  /** Short name of the figure in the data set that brought it; null for most. */
  readonly slug: OrderDirection;
  /** What kind of figure it is: normal, estimated, forecast, … */
  readonly status: OrderDirection;
  /** The value in `unit`: per cent for shares and growth, units of the currency for money; null when it is missing. */
  readonly value: OrderDirection;
  /** Upper end of the value, in `unit`, when a range was stated (`qualifier` is BETWEEN). */
  readonly valueHigh: OrderDirection;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version: OrderDirection;
}

/** One key by which Observation rows are ordered: give exactly one field. */
export type ObservationOrderBy = OneOf<ObservationOrderByFields>;

/** Conditions on a ObservationStatus; all that are given must hold. */
export interface ObservationStatusFilter {
  /** Equal to this value. */
  readonly eq?: ObservationStatus | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<ObservationStatus> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: ObservationStatus | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<ObservationStatus> | null | undefined;
}

/** Conditions for Observation rows; all that are given must hold. */
export interface ObservationWhere {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<ObservationWhere> | null | undefined;
  /** Conditions on the Claim rows whose `observation` the row is. */
  readonly claims?: ClaimListFilter | null | undefined;
  /** Conditions on the Claim rows whose `object` the row is. */
  readonly claimsAsObject?: ClaimListFilter | null | undefined;
  /** What a change is measured against; NONE for a level. */
  readonly comparison?: ComparisonFilter | null | undefined;
  /** Conditions on `currency`; an empty filter also matches rows that have none. */
  readonly currency?: CurrencyWhere | null | undefined;
  /** Currency of the value, when its unit is CURRENCY. */
  readonly currencyCode?: CurrencyCodeFilter | null | undefined;
  /** Conditions on `document`; an empty filter also matches rows that have none. */
  readonly document?: SourceDocumentWhere | null | undefined;
  /** Global id behind `document`. */
  readonly documentId?: IdFilter | null | undefined;
  /** Conditions on the EventLink rows whose `node` the row is. */
  readonly eventLinks?: EventLinkListFilter | null | undefined;
  /** Part of the fiscal year: Q1 to Q4, H1, H2, 9M or FY. */
  readonly fiscalPeriod?: StringFilter | null | undefined;
  /** Fiscal year of the company, named by the year in which it ends. */
  readonly fiscalYear?: IntFilter | null | undefined;
  /** Global id of the row. */
  readonly id?: IdFilter | null | undefined;
  /** Conditions on `market`; an empty filter also matches rows that have none. */
  readonly market?: MarketWhere | null | undefined;
  /** Global id behind `market`. */
  readonly marketId?: IdFilter | null | undefined;
  /** Conditions on `metric`; an empty filter also matches rows that have none. */
  readonly metric?: MetricWhere | null | undefined;
  /** Global id behind `metric`. */
  readonly metricId?: IdFilter | null | undefined;
  /** This must not hold: every row that the condition does not match. */
  readonly not?: ObservationWhere | null | undefined;
  /** Conditions on the Observation rows whose `subject` the row is. */
  readonly observations?: ObservationListFilter | null | undefined;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<ObservationWhere> | null | undefined;
  /** The days that the figure is for. */
  readonly period?: PeriodFilter | null | undefined;
  /** What kind of period the figure is for. */
  readonly periodKind?: PeriodKindFilter | null | undefined;
  /** What the source calls the period. */
  readonly periodLabel?: StringFilter | null | undefined;
  /** The day on which the figure was published; null when only the document’s date is known. */
  readonly publishedOn?: DateFilter | null | undefined;
  /** How exactly the value is known. */
  readonly qualifier?: AmountQualifierFilter | null | undefined;
  /** Whether the figure is to be taken before others on the same thing, beside them, or no longer. */
  readonly rank?: StatementRankFilter | null | undefined;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** Where it was measured, when that is not the market’s region: `world`, `CN`, `world-ex-CN`. */
  readonly region?: StringFilter | null | undefined;
  /** Conditions on `report`; an empty filter also matches rows that have none. */
  readonly report?: MarketReportWhere | null | undefined;
  /** Global id behind `report`. */
  readonly reportId?: IdFilter | null | undefined;
  /** Short name of the figure in the data set that brought it; null for most. */
  readonly slug?: StringFilter | null | undefined;
  /** What kind of figure it is: normal, estimated, forecast, … */
  readonly status?: ObservationStatusFilter | null | undefined;
  /** Conditions on the Claim rows whose `subject` the row is. */
  readonly subjectClaims?: ClaimListFilter | null | undefined;
  /** Conditions on `subjectCompany`; an empty filter also matches rows that have none. */
  readonly subjectCompany?: CompanyWhere | null | undefined;
  /** Global id behind `subject`. */
  readonly subjectId?: IdFilter | null | undefined;
  /** The value in `unit`: per cent for shares and growth, units of the currency for money; null when it is missing. */
  readonly value?: DecimalFilter | null | undefined;
  /** Upper end of the value, in `unit`, when a range was stated (`qualifier` is BETWEEN). */
  readonly valueHigh?: DecimalFilter | null | undefined;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version?: IntFilter | null | undefined;
}

/** Conditions on a PartnershipKind; all that are given must hold. */
export interface PartnershipKindFilter {
  /** Equal to this value. */
  readonly eq?: PartnershipKind | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<PartnershipKind> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: PartnershipKind | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<PartnershipKind> | null | undefined;
}

/** Conditions on the Partnership rows that belong to a row. */
export interface PartnershipListFilter {
  /** All of them match; true when there are none. */
  readonly every?: PartnershipWhere | null | undefined;
  /** None of them matches. */
  readonly none?: PartnershipWhere | null | undefined;
  /** At least one of them matches. */
  readonly some?: PartnershipWhere | null | undefined;
}

/** One key by which Partnership rows are ordered: give exactly one field. */
export interface PartnershipOrderByFields {
  /** Order of registration. */
  readonly id: OrderDirection;
  /** What the partner does for, with or through the provider. */
  readonly kind: OrderDirection;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt: OrderDirection;
  /** What the partnership is about, when the source says it. */
  readonly scope: OrderDirection;
  /** Readable key of the partnership, such as `p-ali-salesforce`. */
  readonly slug: OrderDirection;
  /** How far it has come. */
  readonly status: OrderDirection;
  /** The partner’s level in the programme, as the programme calls it. */
  readonly tier: OrderDirection;
  /** The time in which the partnership holds. */
  readonly valid: OrderDirection;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version: OrderDirection;
}

/** One key by which Partnership rows are ordered: give exactly one field. */
export type PartnershipOrderBy = OneOf<PartnershipOrderByFields>;

/** Conditions on a PartnershipStatus; all that are given must hold. */
export interface PartnershipStatusFilter {
  /** Equal to this value. */
  readonly eq?: PartnershipStatus | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<PartnershipStatus> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: PartnershipStatus | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<PartnershipStatus> | null | undefined;
}

/** Conditions for Partnership rows; all that are given must hold. */
export interface PartnershipWhere {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<PartnershipWhere> | null | undefined;
  /** Conditions on `claim`; an empty filter also matches rows that have none. */
  readonly claim?: ClaimWhere | null | undefined;
  /** Global id behind `claim`. */
  readonly claimId?: IdFilter | null | undefined;
  /** Conditions on the Claim rows whose `subject` the row is. */
  readonly claims?: ClaimListFilter | null | undefined;
  /** Conditions on the Claim rows whose `object` the row is. */
  readonly claimsAsObject?: ClaimListFilter | null | undefined;
  /** Conditions on the EventLink rows whose `node` the row is. */
  readonly eventLinks?: EventLinkListFilter | null | undefined;
  /** Global id of the row. */
  readonly id?: IdFilter | null | undefined;
  /** What the partner does for, with or through the provider. */
  readonly kind?: PartnershipKindFilter | null | undefined;
  /** This must not hold: every row that the condition does not match. */
  readonly not?: PartnershipWhere | null | undefined;
  /** Conditions on the Observation rows whose `subject` the row is. */
  readonly observations?: ObservationListFilter | null | undefined;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<PartnershipWhere> | null | undefined;
  /** Conditions on `partner`; an empty filter also matches rows that have none. */
  readonly partner?: CompanyWhere | null | undefined;
  /** Global id behind `partner`. */
  readonly partnerId?: IdFilter | null | undefined;
  /** Conditions on `programme`; an empty filter also matches rows that have none. */
  readonly programme?: ProgrammeWhere | null | undefined;
  /** Global id behind `programme`. */
  readonly programmeId?: IdFilter | null | undefined;
  /** Conditions on `provider`; an empty filter also matches rows that have none. */
  readonly provider?: CompanyWhere | null | undefined;
  /** Global id behind `provider`. */
  readonly providerId?: IdFilter | null | undefined;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** What the partnership is about, when the source says it. */
  readonly scope?: StringFilter | null | undefined;
  /** Readable key of the partnership, such as `p-ali-salesforce`. */
  readonly slug?: StringFilter | null | undefined;
  /** How far it has come. */
  readonly status?: PartnershipStatusFilter | null | undefined;
  /** The partner’s level in the programme, as the programme calls it. */
  readonly tier?: StringFilter | null | undefined;
  /** The time in which the partnership holds. */
  readonly valid?: PeriodFilter | null | undefined;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version?: IntFilter | null | undefined;
}

/** Conditions on a period; all that are given must hold. */
export interface PeriodFilter {
  /** Covers this day. */
  readonly has?: CalendarDate | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Overlaps the days between these two, the first included and the second not. */
  readonly overlaps?: ReadonlyArray<CalendarDate> | null | undefined;
}

/** Conditions on a PeriodKind; all that are given must hold. */
export interface PeriodKindFilter {
  /** Equal to this value. */
  readonly eq?: PeriodKind | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<PeriodKind> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: PeriodKind | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<PeriodKind> | null | undefined;
}

/** Conditions on a ProgrammeKind; all that are given must hold. */
export interface ProgrammeKindFilter {
  /** Equal to this value. */
  readonly eq?: ProgrammeKind | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<ProgrammeKind> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: ProgrammeKind | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<ProgrammeKind> | null | undefined;
}

/** Conditions on the Programme rows that belong to a row. */
export interface ProgrammeListFilter {
  /** All of them match; true when there are none. */
  readonly every?: ProgrammeWhere | null | undefined;
  /** None of them matches. */
  readonly none?: ProgrammeWhere | null | undefined;
  /** At least one of them matches. */
  readonly some?: ProgrammeWhere | null | undefined;
}

/** One key by which Programme rows are ordered: give exactly one field. */
export interface ProgrammeOrderByFields {
  /** What the programme offers and to whom. */
  readonly description: OrderDirection;
  /** Order of registration. */
  readonly id: OrderDirection;
  /** What the programme is for. */
  readonly kind: OrderDirection;
  /** Name of the programme; in the ledger’s words when the source gives none. */
  readonly name: OrderDirection;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt: OrderDirection;
  /** Readable key of the programme, such as `ali-partner-incentives`. */
  readonly slug: OrderDirection;
  /** The time in which the programme runs. */
  readonly valid: OrderDirection;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version: OrderDirection;
}

/** One key by which Programme rows are ordered: give exactly one field. */
export type ProgrammeOrderBy = OneOf<ProgrammeOrderByFields>;

/** Conditions for Programme rows; all that are given must hold. */
export interface ProgrammeWhere {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<ProgrammeWhere> | null | undefined;
  /** Conditions on the Claim rows whose `subject` the row is. */
  readonly claims?: ClaimListFilter | null | undefined;
  /** Conditions on the Claim rows whose `object` the row is. */
  readonly claimsAsObject?: ClaimListFilter | null | undefined;
  /** What the programme offers and to whom. */
  readonly description?: StringFilter | null | undefined;
  /** Conditions on the EventLink rows whose `node` the row is. */
  readonly eventLinks?: EventLinkListFilter | null | undefined;
  /** Global id of the row. */
  readonly id?: IdFilter | null | undefined;
  /** Conditions on the Investment rows whose `programme` the row is. */
  readonly investments?: InvestmentListFilter | null | undefined;
  /** What the programme is for. */
  readonly kind?: ProgrammeKindFilter | null | undefined;
  /** Name of the programme; in the ledger’s words when the source gives none. */
  readonly name?: StringFilter | null | undefined;
  /** This must not hold: every row that the condition does not match. */
  readonly not?: ProgrammeWhere | null | undefined;
  /** Conditions on the Observation rows whose `subject` the row is. */
  readonly observations?: ObservationListFilter | null | undefined;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<ProgrammeWhere> | null | undefined;
  /** Conditions on `owner`; an empty filter also matches rows that have none. */
  readonly owner?: CompanyWhere | null | undefined;
  /** Global id behind `owner`. */
  readonly ownerId?: IdFilter | null | undefined;
  /** Conditions on the Partnership rows whose `programme` the row is. */
  readonly partnerships?: PartnershipListFilter | null | undefined;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** Readable key of the programme, such as `ali-partner-incentives`. */
  readonly slug?: StringFilter | null | undefined;
  /** Names of its levels, the lowest first; empty when it has none or they are not known. */
  readonly tiers?: StringListFilter | null | undefined;
  /** The time in which the programme runs. */
  readonly valid?: PeriodFilter | null | undefined;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version?: IntFilter | null | undefined;
}

/** Conditions on a RateBasis; all that are given must hold. */
export interface RateBasisFilter {
  /** Equal to this value. */
  readonly eq?: RateBasis | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<RateBasis> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: RateBasis | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<RateBasis> | null | undefined;
}

/** Conditions on the ResolutionDecision rows that belong to a row. */
export interface ResolutionDecisionListFilter {
  /** All of them match; true when there are none. */
  readonly every?: ResolutionDecisionWhere | null | undefined;
  /** None of them matches. */
  readonly none?: ResolutionDecisionWhere | null | undefined;
  /** At least one of them matches. */
  readonly some?: ResolutionDecisionWhere | null | undefined;
}

/** Conditions for ResolutionDecision rows; all that are given must hold. */
export interface ResolutionDecisionWhere {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<ResolutionDecisionWhere> | null | undefined;
  /** When it was judged. */
  readonly decidedAt?: DateTimeFilter | null | undefined;
  /** The person or program that judged. */
  readonly decidedBy?: StringFilter | null | undefined;
  /** Global id of the row. */
  readonly id?: IdFilter | null | undefined;
  /** What was judged. */
  readonly judgement?: JudgementFilter | null | undefined;
  /** Conditions on `left`; an empty filter also matches rows that have none. */
  readonly left?: CompanyWhere | null | undefined;
  /** Global id behind `left`. */
  readonly leftId?: IdFilter | null | undefined;
  /** This must not hold: every row that the condition does not match. */
  readonly not?: ResolutionDecisionWhere | null | undefined;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<ResolutionDecisionWhere> | null | undefined;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** Conditions on `right`; an empty filter also matches rows that have none. */
  readonly right?: CompanyWhere | null | undefined;
  /** Global id behind `right`. */
  readonly rightId?: IdFilter | null | undefined;
  /** How alike the records were found, from 0 (not at all) to 1. */
  readonly score?: DecimalFilter | null | undefined;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version?: IntFilter | null | undefined;
  /** When the judgement was taken back; null while it stands. */
  readonly withdrawnAt?: DateTimeFilter | null | undefined;
}

/** Conditions on the RiskExposure rows that belong to a row. */
export interface RiskExposureListFilter {
  /** All of them match; true when there are none. */
  readonly every?: RiskExposureWhere | null | undefined;
  /** None of them matches. */
  readonly none?: RiskExposureWhere | null | undefined;
  /** At least one of them matches. */
  readonly some?: RiskExposureWhere | null | undefined;
}

/** One key by which RiskExposure rows are ordered: give exactly one field. */
export interface RiskExposureOrderByFields {
  /** Order of registration. */
  readonly id: OrderDirection;
  /** How hard it would hit this company: 1 (negligible) to 5 (threatens the business); null when nobody judged it. */
  readonly impact: OrderDirection;
  /** By which way the risk reaches the company. */
  readonly kind: OrderDirection;
  /** How likely the risk is for this company: 1 (rare) to 5 (almost certain); null when nobody judged it. */
  readonly likelihood: OrderDirection;
  /** Why the company is held to be exposed. */
  readonly rationale: OrderDirection;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt: OrderDirection;
  /** The days on which the company is exposed. */
  readonly valid: OrderDirection;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version: OrderDirection;
}

/** One key by which RiskExposure rows are ordered: give exactly one field. */
export type RiskExposureOrderBy = OneOf<RiskExposureOrderByFields>;

/** Conditions for RiskExposure rows; all that are given must hold. */
export interface RiskExposureWhere {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<RiskExposureWhere> | null | undefined;
  /** Conditions on the Claim rows whose `subject` the row is. */
  readonly claims?: ClaimListFilter | null | undefined;
  /** Conditions on the Claim rows whose `object` the row is. */
  readonly claimsAsObject?: ClaimListFilter | null | undefined;
  /** Conditions on `company`; an empty filter also matches rows that have none. */
  readonly company?: CompanyWhere | null | undefined;
  /** Global id behind `company`. */
  readonly companyId?: IdFilter | null | undefined;
  /** Conditions on the EventLink rows whose `node` the row is. */
  readonly eventLinks?: EventLinkListFilter | null | undefined;
  /** Global id of the row. */
  readonly id?: IdFilter | null | undefined;
  /** How hard it would hit this company: 1 (negligible) to 5 (threatens the business); null when nobody judged it. */
  readonly impact?: IntFilter | null | undefined;
  /** By which way the risk reaches the company. */
  readonly kind?: ExposureKindFilter | null | undefined;
  /** How likely the risk is for this company: 1 (rare) to 5 (almost certain); null when nobody judged it. */
  readonly likelihood?: IntFilter | null | undefined;
  /** This must not hold: every row that the condition does not match. */
  readonly not?: RiskExposureWhere | null | undefined;
  /** Conditions on the Observation rows whose `subject` the row is. */
  readonly observations?: ObservationListFilter | null | undefined;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<RiskExposureWhere> | null | undefined;
  /** Why the company is held to be exposed. */
  readonly rationale?: StringFilter | null | undefined;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** Conditions on `risk`; an empty filter also matches rows that have none. */
  readonly risk?: RiskWhere | null | undefined;
  /** Global id behind `risk`. */
  readonly riskId?: IdFilter | null | undefined;
  /** The days on which the company is exposed. */
  readonly valid?: PeriodFilter | null | undefined;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version?: IntFilter | null | undefined;
  /** Conditions on `viaCompany`; an empty filter also matches rows that have none. */
  readonly viaCompany?: CompanyWhere | null | undefined;
  /** Global id behind `viaCompany`. */
  readonly viaCompanyId?: IdFilter | null | undefined;
}

/** Conditions on the Risk rows that belong to a row. */
export interface RiskListFilter {
  /** All of them match; true when there are none. */
  readonly every?: RiskWhere | null | undefined;
  /** None of them matches. */
  readonly none?: RiskWhere | null | undefined;
  /** At least one of them matches. */
  readonly some?: RiskWhere | null | undefined;
}

/** One key by which Risk rows are ordered: give exactly one field. */
export interface RiskOrderByFields {
  /** What likelihood and impact were judged by; there whenever one of them is. */
  readonly assessmentBasis: OrderDirection;
  /** What would bring it about. */
  readonly cause: OrderDirection;
  /** The day on which it ended. */
  readonly closedOn: OrderDirection;
  /** What it would lead to. */
  readonly consequence: OrderDirection;
  /** Order of registration. */
  readonly id: OrderDirection;
  /** The day on which it was identified. */
  readonly identifiedOn: OrderDirection;
  /** How hard it would hit before anything is done about it: 1 (negligible) to 5 (threatens the business); null when nobody judged it. */
  readonly impact: OrderDirection;
  /** How likely it is before anything is done about it: 1 (rare) to 5 (almost certain); null when nobody judged it. */
  readonly likelihood: OrderDirection;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt: OrderDirection;
  /** How hard it would hit with what is done about it: 1 (negligible) to 5 (threatens the business); null when nobody judged it. */
  readonly residualImpact: OrderDirection;
  /** How likely it is with what is done about it: 1 (rare) to 5 (almost certain); null when nobody judged it. */
  readonly residualLikelihood: OrderDirection;
  /** Residual likelihood times residual impact, 1 to 25; null when either is not judged. */
  readonly residualScore: OrderDirection;
  /** The day by which it is to be judged again. */
  readonly reviewDueOn: OrderDirection;
  /** Likelihood times impact, 1 to 25, before anything is done about it; null when either is not judged. */
  readonly score: OrderDirection;
  /** Short name in addresses, stable: `r-chip-export`. */
  readonly slug: OrderDirection;
  /** Where the risk stands in its life. */
  readonly status: OrderDirection;
  /** The risk in a few words. */
  readonly title: OrderDirection;
  /** What is done about it. */
  readonly treatment: OrderDirection;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version: OrderDirection;
}

/** One key by which Risk rows are ordered: give exactly one field. */
export type RiskOrderBy = OneOf<RiskOrderByFields>;

/** Conditions on a RiskStatus; all that are given must hold. */
export interface RiskStatusFilter {
  /** Equal to this value. */
  readonly eq?: RiskStatus | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<RiskStatus> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: RiskStatus | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<RiskStatus> | null | undefined;
}

/** Conditions on a RiskTreatment; all that are given must hold. */
export interface RiskTreatmentFilter {
  /** Equal to this value. */
  readonly eq?: RiskTreatment | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<RiskTreatment> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: RiskTreatment | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<RiskTreatment> | null | undefined;
}

/** Conditions for Risk rows; all that are given must hold. */
export interface RiskWhere {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<RiskWhere> | null | undefined;
  /** What likelihood and impact were judged by; there whenever one of them is. */
  readonly assessmentBasis?: StringFilter | null | undefined;
  /** Conditions on `category`; an empty filter also matches rows that have none. */
  readonly category?: TaxonomyTermWhere | null | undefined;
  /** Global id behind `category`. */
  readonly categoryId?: IdFilter | null | undefined;
  /** What would bring it about. */
  readonly cause?: StringFilter | null | undefined;
  /** Conditions on the Claim rows whose `subject` the row is. */
  readonly claims?: ClaimListFilter | null | undefined;
  /** Conditions on the Claim rows whose `object` the row is. */
  readonly claimsAsObject?: ClaimListFilter | null | undefined;
  /** The day on which it ended. */
  readonly closedOn?: DateFilter | null | undefined;
  /** What it would lead to. */
  readonly consequence?: StringFilter | null | undefined;
  /** Conditions on the EventLink rows whose `node` the row is. */
  readonly eventLinks?: EventLinkListFilter | null | undefined;
  /** Conditions on the RiskExposure rows whose `risk` the row is. */
  readonly exposures?: RiskExposureListFilter | null | undefined;
  /** Global id of the row. */
  readonly id?: IdFilter | null | undefined;
  /** The day on which it was identified. */
  readonly identifiedOn?: DateFilter | null | undefined;
  /** How hard it would hit before anything is done about it: 1 (negligible) to 5 (threatens the business); null when nobody judged it. */
  readonly impact?: IntFilter | null | undefined;
  /** How likely it is before anything is done about it: 1 (rare) to 5 (almost certain); null when nobody judged it. */
  readonly likelihood?: IntFilter | null | undefined;
  /** This must not hold: every row that the condition does not match. */
  readonly not?: RiskWhere | null | undefined;
  /** Conditions on the Observation rows whose `subject` the row is. */
  readonly observations?: ObservationListFilter | null | undefined;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<RiskWhere> | null | undefined;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** Where it arises: `world`, country codes such as `CN`, or the world without one such as `world-ex-CN`. */
  readonly regions?: StringListFilter | null | undefined;
  /** How hard it would hit with what is done about it: 1 (negligible) to 5 (threatens the business); null when nobody judged it. */
  readonly residualImpact?: IntFilter | null | undefined;
  /** How likely it is with what is done about it: 1 (rare) to 5 (almost certain); null when nobody judged it. */
  readonly residualLikelihood?: IntFilter | null | undefined;
  /** Residual likelihood times residual impact, 1 to 25; null when either is not judged. */
  readonly residualScore?: IntFilter | null | undefined;
  /** The day by which it is to be judged again. */
  readonly reviewDueOn?: DateFilter | null | undefined;
  /** Likelihood times impact, 1 to 25, before anything is done about it; null when either is not judged. */
  readonly score?: IntFilter | null | undefined;
  /** Short name in addresses, stable: `r-chip-export`. */
  readonly slug?: StringFilter | null | undefined;
  /** Where the risk stands in its life. */
  readonly status?: RiskStatusFilter | null | undefined;
  /** The risk in a few words. */
  readonly title?: StringFilter | null | undefined;
  /** What is done about it. */
  readonly treatment?: RiskTreatmentFilter | null | undefined;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version?: IntFilter | null | undefined;
}

/** Conditions on the SourceDocument rows that belong to a row. */
export interface SourceDocumentListFilter {
  /** All of them match; true when there are none. */
  readonly every?: SourceDocumentWhere | null | undefined;
  /** None of them matches. */
  readonly none?: SourceDocumentWhere | null | undefined;
  /** At least one of them matches. */
  readonly some?: SourceDocumentWhere | null | undefined;
}

/** One key by which SourceDocument rows are ordered: give exactly one field. */
export interface SourceDocumentOrderByFields {
  /** Its number or name elsewhere, such as the accession number of a filing. */
  readonly externalRef: OrderDirection;
  /** Order of registration. */
  readonly id: OrderDirection;
  /** What kind of document it is. */
  readonly kind: OrderDirection;
  /** The language it is written in; `und` when that is not known. */
  readonly lang: OrderDirection;
  /** The licence it may be used under. */
  readonly licence: OrderDirection;
  /** What is to be said of the date of publication. */
  readonly publishedNote: OrderDirection;
  /** The day of publication, or the first day that it can be. */
  readonly publishedOn: OrderDirection;
  /** How exactly the day of publication is known. */
  readonly publishedPrecision: OrderDirection;
  /** Name of the publisher, when it is not a company of the ledger. */
  readonly publisherName: OrderDirection;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt: OrderDirection;
  /** How far its source is to be trusted; null when nobody judged it. */
  readonly reliability: OrderDirection;
  /** When it was fetched. */
  readonly retrievedAt: OrderDirection;
  /** SHA-256 of the file that was read, in hexadecimal. */
  readonly sha256: OrderDirection;
  /** Short name in addresses, stable: `doc-x-gartner-iaas`. */
  readonly slug: OrderDirection;
  /** Title of the document, or a description when it has none. */
  readonly title: OrderDirection;
  /** Where it can be read. */
  readonly url: OrderDirection;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version: OrderDirection;
}

/** One key by which SourceDocument rows are ordered: give exactly one field. */
export type SourceDocumentOrderBy = OneOf<SourceDocumentOrderByFields>;

/** Conditions for SourceDocument rows; all that are given must hold. */
export interface SourceDocumentWhere {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<SourceDocumentWhere> | null | undefined;
  /** Conditions on the Claim rows whose `document` the row is. */
  readonly claims?: ClaimListFilter | null | undefined;
  /** Conditions on the Claim rows whose `object` the row is. */
  readonly claimsAsObject?: ClaimListFilter | null | undefined;
  /** Conditions on the CompanyIdentifier rows whose `document` the row is. */
  readonly companyIdentifiers?: CompanyIdentifierListFilter | null | undefined;
  /** Conditions on the EventLink rows whose `node` the row is. */
  readonly eventLinks?: EventLinkListFilter | null | undefined;
  /** Its number or name elsewhere, such as the accession number of a filing. */
  readonly externalRef?: StringFilter | null | undefined;
  /** Global id of the row. */
  readonly id?: IdFilter | null | undefined;
  /** Conditions on the Inconsistency rows whose `document` the row is. */
  readonly inconsistencies?: InconsistencyListFilter | null | undefined;
  /** True when the document was added to check others. */
  readonly isEnrichment?: BooleanFilter | null | undefined;
  /** What kind of document it is. */
  readonly kind?: DocumentKindFilter | null | undefined;
  /** The language it is written in; `und` when that is not known. */
  readonly lang?: LanguageTagFilter | null | undefined;
  /** The licence it may be used under. */
  readonly licence?: StringFilter | null | undefined;
  /** Conditions on the MarketReport rows whose `document` the row is. */
  readonly marketReports?: MarketReportListFilter | null | undefined;
  /** This must not hold: every row that the condition does not match. */
  readonly not?: SourceDocumentWhere | null | undefined;
  /** Conditions on the Observation rows whose `document` the row is. */
  readonly observations?: ObservationListFilter | null | undefined;
  /** What a reader may ask that the document leaves open. */
  readonly openQuestions?: StringListFilter | null | undefined;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<SourceDocumentWhere> | null | undefined;
  /** What is to be said of the date of publication. */
  readonly publishedNote?: StringFilter | null | undefined;
  /** The day of publication, or the first day that it can be. */
  readonly publishedOn?: DateFilter | null | undefined;
  /** How exactly the day of publication is known. */
  readonly publishedPrecision?: DatePrecisionFilter | null | undefined;
  /** Conditions on `publisher`; an empty filter also matches rows that have none. */
  readonly publisher?: CompanyWhere | null | undefined;
  /** Global id behind `publisher`. */
  readonly publisherId?: IdFilter | null | undefined;
  /** Name of the publisher, when it is not a company of the ledger. */
  readonly publisherName?: StringFilter | null | undefined;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** How far its source is to be trusted; null when nobody judged it. */
  readonly reliability?: SourceReliabilityFilter | null | undefined;
  /** When it was fetched. */
  readonly retrievedAt?: DateTimeFilter | null | undefined;
  /** SHA-256 of the file that was read, in hexadecimal. */
  readonly sha256?: StringFilter | null | undefined;
  /** Short name in addresses, stable: `doc-x-gartner-iaas`. */
  readonly slug?: StringFilter | null | undefined;
  /** Conditions on the Claim rows whose `subject` the row is. */
  readonly subjectClaims?: ClaimListFilter | null | undefined;
  /** Conditions on the Observation rows whose `subject` the row is. */
  readonly subjectObservations?: ObservationListFilter | null | undefined;
  /** Title of the document, or a description when it has none. */
  readonly title?: StringFilter | null | undefined;
  /** Where it can be read. */
  readonly url?: URLFilter | null | undefined;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version?: IntFilter | null | undefined;
}

/** Conditions on a SourceReliability; all that are given must hold. */
export interface SourceReliabilityFilter {
  /** Equal to this value. */
  readonly eq?: SourceReliability | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<SourceReliability> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: SourceReliability | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<SourceReliability> | null | undefined;
}

/** Conditions on a StatementRank; all that are given must hold. */
export interface StatementRankFilter {
  /** Equal to this value. */
  readonly eq?: StatementRank | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<StatementRank> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: StatementRank | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<StatementRank> | null | undefined;
}

/** Conditions on a String; all that are given must hold. */
export interface StringFilter {
  /** Contains this text, in upper or lower case; `%` and `_` stand for themselves. */
  readonly contains?: string | null | undefined;
  /** Ends with this text, in upper or lower case; `%` and `_` stand for themselves. */
  readonly endsWith?: string | null | undefined;
  /** Equal to this value. */
  readonly eq?: string | null | undefined;
  /** Greater than (after) this value. */
  readonly gt?: string | null | undefined;
  /** Greater than (after) or equal to this value. */
  readonly gte?: string | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Less than (before) this value. */
  readonly lt?: string | null | undefined;
  /** Less than (before) or equal to this value. */
  readonly lte?: string | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: string | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
  /** Starts with this text, in upper or lower case; `%` and `_` stand for themselves. */
  readonly startsWith?: string | null | undefined;
}

/** Conditions on a list of String; all that are given must hold. */
export interface StringListFilter {
  /** Holds this value. */
  readonly has?: string | null | undefined;
  /** Holds all of these values. */
  readonly hasAll?: ReadonlyArray<string> | null | undefined;
  /** Holds at least one of these values. */
  readonly hasAny?: ReadonlyArray<string> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
}

/** Conditions on the TaxonomyTerm rows that belong to a row. */
export interface TaxonomyTermListFilter {
  /** All of them match; true when there are none. */
  readonly every?: TaxonomyTermWhere | null | undefined;
  /** None of them matches. */
  readonly none?: TaxonomyTermWhere | null | undefined;
  /** At least one of them matches. */
  readonly some?: TaxonomyTermWhere | null | undefined;
}

/** One key by which TaxonomyTerm rows are ordered: give exactly one field. */
export interface TaxonomyTermOrderByFields {
  /** Code of the term, unique in its list. */
  readonly code: OrderDirection;
  /** Order of registration. */
  readonly id: OrderDirection;
  /** Code of the broader term in the same list; null for a term at the top. */
  readonly parentCode: OrderDirection;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt: OrderDirection;
  /** The list that the term belongs to, such as `SECTOR`, `RISK_CATEGORY` or `SEGMENT`. */
  readonly scheme: OrderDirection;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version: OrderDirection;
}

/** One key by which TaxonomyTerm rows are ordered: give exactly one field. */
export type TaxonomyTermOrderBy = OneOf<TaxonomyTermOrderByFields>;

/** Conditions for TaxonomyTerm rows; all that are given must hold. */
export interface TaxonomyTermWhere {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<TaxonomyTermWhere> | null | undefined;
  /** Conditions on the TaxonomyTerm rows whose `parent` the row is. */
  readonly children?: TaxonomyTermListFilter | null | undefined;
  /** Code of the term, unique in its list. */
  readonly code?: StringFilter | null | undefined;
  /** Conditions on the Company rows whose `sector` the row is. */
  readonly companies?: CompanyListFilter | null | undefined;
  /** Global id of the row. */
  readonly id?: IdFilter | null | undefined;
  /** Conditions on the Market rows whose `segment` the row is. */
  readonly markets?: MarketListFilter | null | undefined;
  /** This must not hold: every row that the condition does not match. */
  readonly not?: TaxonomyTermWhere | null | undefined;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<TaxonomyTermWhere> | null | undefined;
  /** Conditions on `parent`; an empty filter also matches rows that have none. */
  readonly parent?: TaxonomyTermWhere | null | undefined;
  /** Code of the broader term in the same list; null for a term at the top. */
  readonly parentCode?: StringFilter | null | undefined;
  /** When the ledger came to hold the row as it is now; not when the fact became true. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** Conditions on the Risk rows whose `category` the row is. */
  readonly risks?: RiskListFilter | null | undefined;
  /** The list that the term belongs to, such as `SECTOR`, `RISK_CATEGORY` or `SEGMENT`. */
  readonly scheme?: StringFilter | null | undefined;
  /** How often the row has been written: 1 for a row that never changed. */
  readonly version?: IntFilter | null | undefined;
}

/** An absolute web address. */
export type WebAddress = string;

/** Conditions on a URL; all that are given must hold. */
export interface URLFilter {
  /** Contains this text, in upper or lower case; `%` and `_` stand for themselves. */
  readonly contains?: string | null | undefined;
  /** Ends with this text, in upper or lower case; `%` and `_` stand for themselves. */
  readonly endsWith?: string | null | undefined;
  /** Equal to this value. */
  readonly eq?: WebAddress | null | undefined;
  /** Greater than (after) this value. */
  readonly gt?: WebAddress | null | undefined;
  /** Greater than (after) or equal to this value. */
  readonly gte?: WebAddress | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<WebAddress> | null | undefined;
  /** `true`: the value is unknown. `false`: the value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Less than (before) this value. */
  readonly lt?: WebAddress | null | undefined;
  /** Less than (before) or equal to this value. */
  readonly lte?: WebAddress | null | undefined;
  /** Known, and other than this value. */
  readonly ne?: WebAddress | null | undefined;
  /** Known, and none of these values. */
  readonly notIn?: ReadonlyArray<WebAddress> | null | undefined;
  /** Starts with this text, in upper or lower case; `%` and `_` stand for themselves. */
  readonly startsWith?: string | null | undefined;
}
