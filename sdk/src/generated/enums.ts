/** How exactly an amount or a value is known. */
export const AmountQualifier = {
  /** Given as about this figure. */
  APPROXIMATE: 'APPROXIMATE',
  /** This figure or more. */
  AT_LEAST: 'AT_LEAST',
  /** This figure or less. */
  AT_MOST: 'AT_MOST',
  /** Between this figure and the higher one. */
  BETWEEN: 'BETWEEN',
  /** Given as this very figure. */
  EXACT: 'EXACT',
  /** Known to exist, but not made public. */
  UNDISCLOSED: 'UNDISCLOSED',
} as const;
/** How exactly an amount or a value is known. */
export type AmountQualifier = (typeof AmountQualifier)[keyof typeof AmountQualifier];

/** What is doubtful about a claim. */
export const ClaimFlag = {
  /** The figure is given as about so much. */
  APPROXIMATE: 'APPROXIMATE',
  /** A cause is given without evidence for it. */
  CAUSALITY_UNSUPPORTED: 'CAUSALITY_UNSUPPORTED',
  /** Other documents say otherwise. */
  CONFLICTS_EXTERNAL: 'CONFLICTS_EXTERNAL',
  /** The currency is not named in full, and was assumed. */
  CURRENCY_ASSUMED: 'CURRENCY_ASSUMED',
  /** It is not clear who is meant. */
  ENTITY_AMBIGUOUS: 'ENTITY_AMBIGUOUS',
  /** The name used does not fit whom it must be about. */
  ENTITY_MISMATCH: 'ENTITY_MISMATCH',
  /** It does not fit with something else in the same document. */
  INTERNAL_INCONSISTENCY: 'INTERNAL_INCONSISTENCY',
  /** The period is missing, or can be read in several ways. */
  PERIOD_AMBIGUOUS: 'PERIOD_AMBIGUOUS',
  /** The period cannot be right as it is given. */
  PERIOD_MALFORMED: 'PERIOD_MALFORMED',
  /** The figure is rounded. */
  ROUNDED: 'ROUNDED',
  /** It is not clear how far it reaches. */
  SCOPE_AMBIGUOUS: 'SCOPE_AMBIGUOUS',
  /** It is not said which market is measured. */
  UNDEFINED_MARKET: 'UNDEFINED_MARKET',
} as const;
/** What is doubtful about a claim. */
export type ClaimFlag = (typeof ClaimFlag)[keyof typeof ClaimFlag];

/** How a document puts what it says. */
export const ClaimModality = {
  /** As a fact, on its own account. */
  ASSERTED: 'ASSERTED',
  /** As what will or may come. */
  FORECAST: 'FORECAST',
  /** Not in so many words: it follows from what is said. */
  INFERRED: 'INFERRED',
  /** As what somebody means to do. */
  INTENT: 'INTENT',
  /** As a judgement. */
  OPINION: 'OPINION',
  /** In the words of somebody it names. */
  QUOTED: 'QUOTED',
  /** As what somebody else said or found. */
  REPORTED: 'REPORTED',
} as const;
/** How a document puts what it says. */
export type ClaimModality = (typeof ClaimModality)[keyof typeof ClaimModality];

/** How one claim stands to another. */
export const ClaimRelationKind = {
  /** Both cannot be true. */
  CONTRADICTS: 'CONTRADICTS',
  /** It bears the other out. */
  CORROBORATES: 'CORROBORATES',
  /** It was taken or worked out from the other. */
  DERIVED_FROM: 'DERIVED_FROM',
  /** It says the same again. */
  DUPLICATES: 'DUPLICATES',
  /** It says the same more exactly. */
  REFINES: 'REFINES',
} as const;
/** How one claim stands to another. */
export type ClaimRelationKind = (typeof ClaimRelationKind)[keyof typeof ClaimRelationKind];

/** What sort of body a company record stands for. */
export const CompanyKind = {
  /** A name under which a company sells. */
  BRAND: 'BRAND',
  /** A part of a company without a legal form of its own, such as a cloud division. */
  BUSINESS_UNIT: 'BUSINESS_UNIT',
  /** A fund that invests other people’s money. */
  FUND: 'FUND',
  /** A government, ministry, regulator or agency. */
  GOVERNMENT_BODY: 'GOVERNMENT_BODY',
  /** A group of companies, reported on as one. */
  GROUP: 'GROUP',
  /** A single registered company. */
  LEGAL_ENTITY: 'LEGAL_ENTITY',
  /** A newspaper, agency or other publisher of news. */
  MEDIA: 'MEDIA',
  /** A foundation, association or other body without profit. */
  NON_PROFIT: 'NON_PROFIT',
  /** Any other body. */
  OTHER: 'OTHER',
  /** A firm that measures markets and publishes reports. */
  RESEARCH_FIRM: 'RESEARCH_FIRM',
  /** A university or research institute. */
  UNIVERSITY: 'UNIVERSITY',
} as const;
/** What sort of body a company record stands for. */
export type CompanyKind = (typeof CompanyKind)[keyof typeof CompanyKind];

/** What a company is to its parent. */
export const CompanyRelationKind = {
  /** A company tied to the parent without being controlled by it. */
  AFFILIATE: 'AFFILIATE',
  /** An office of the parent in another place or country. */
  BRANCH: 'BRANCH',
  /** A name under which the parent sells. */
  BRAND_OF: 'BRAND_OF',
  /** A part of the parent without a legal form of its own. */
  DIVISION: 'DIVISION',
  /** The unit through which the parent invests. */
  INVESTMENT_ARM: 'INVESTMENT_ARM',
  /** A company that the parent owns together with others. */
  JOINT_VENTURE: 'JOINT_VENTURE',
  /** A company in which the parent holds less than half. */
  MINORITY_HOLDING: 'MINORITY_HOLDING',
  /** A company that the parent controls. */
  SUBSIDIARY: 'SUBSIDIARY',
  /** The company that took over from the parent. */
  SUCCESSOR: 'SUCCESSOR',
} as const;
/** What a company is to its parent. */
export type CompanyRelationKind = (typeof CompanyRelationKind)[keyof typeof CompanyRelationKind];

/** Whether a company still exists by itself. */
export const CompanyStatus = {
  /** It was bought by another company. */
  ACQUIRED: 'ACQUIRED',
  /** It exists and works. */
  ACTIVE: 'ACTIVE',
  /** It was dissolved or gave up its business. */
  CLOSED: 'CLOSED',
  /** It was merged into another company. */
  MERGED: 'MERGED',
  /** The ledger does not know. */
  UNKNOWN: 'UNKNOWN',
} as const;
/** Whether a company still exists by itself. */
export type CompanyStatus = (typeof CompanyStatus)[keyof typeof CompanyStatus];

/** What a change is measured against. */
export const Comparison = {
  /** Nothing: the value is a level, not a change. */
  NONE: 'NONE',
  /** The quarter before. */
  QOQ: 'QOQ',
  /** The same period of the year before. */
  YOY: 'YOY',
  /** The same months of the year before, from its beginning. */
  YTD: 'YTD',
} as const;
/** What a change is measured against. */
export type Comparison = (typeof Comparison)[keyof typeof Comparison];

/** How a customer stands to a provider. */
export const CustomerRelationStatus = {
  /** The workload runs at the provider. */
  ACTIVE: 'ACTIVE',
  /** The customer has said that it will come. */
  ANNOUNCED: 'ANNOUNCED',
  /** The workload no longer runs at the provider. */
  ENDED: 'ENDED',
  /** The customer is taking the workload away. */
  MIGRATING: 'MIGRATING',
  /** The ledger does not know. */
  UNKNOWN: 'UNKNOWN',
} as const;
/** How a customer stands to a provider. */
export type CustomerRelationStatus = (typeof CustomerRelationStatus)[keyof typeof CustomerRelationStatus];

/** How exactly a date is known. */
export const DatePrecision = {
  /** To the day. */
  DAY: 'DAY',
  /** To the month; the day is the first of it and means nothing. */
  MONTH: 'MONTH',
  /** Not known at all. */
  NONE: 'NONE',
  /** To the quarter; month and day are its first and mean nothing. */
  QUARTER: 'QUARTER',
  /** To the year; month and day are its first and mean nothing. */
  YEAR: 'YEAR',
} as const;
/** How exactly a date is known. */
export type DatePrecision = (typeof DatePrecision)[keyof typeof DatePrecision];

/** What kind of document it is. */
export const DocumentKind = {
  /** A table or collection of data. */
  DATASET: 'DATASET',
  /** A document filed with an authority, such as a 10-K. */
  FILING: 'FILING',
  /** An article of a newspaper, agency or news site. */
  NEWS_ARTICLE: 'NEWS_ARTICLE',
  /** Anything else. */
  OTHER: 'OTHER',
  /** A text that a company or body gave to the press. */
  PRESS_RELEASE: 'PRESS_RELEASE',
  /** A study or market report. */
  REPORT: 'REPORT',
  /** What somebody said, written down. */
  TRANSCRIPT: 'TRANSCRIPT',
  /** Any other page of the web. */
  WEB_PAGE: 'WEB_PAGE',
} as const;
/** What kind of document it is. */
export type DocumentKind = (typeof DocumentKind)[keyof typeof DocumentKind];

/** What kind of event it is. */
export const EventKind = {
  /** Agreements are signed. */
  AGREEMENT_SIGNING: 'AGREEMENT_SIGNING',
  /** Something is made public. */
  ANNOUNCEMENT: 'ANNOUNCEMENT',
  /** Somebody takes an office. */
  APPOINTMENT: 'APPOINTMENT',
  /** Data gets into the wrong hands. */
  BREACH: 'BREACH',
  /** A customer changes its provider. */
  CUSTOMER_MOVE: 'CUSTOMER_MOVE',
  /** A state limits exports. */
  EXPORT_CONTROL: 'EXPORT_CONTROL',
  /** A data centre or another site opens. */
  FACILITY_LAUNCH: 'FACILITY_LAUNCH',
  /** A case goes before a court. */
  LAWSUIT: 'LAWSUIT',
  /** A city or region is closed down. */
  LOCKDOWN: 'LOCKDOWN',
  /** Anything else. */
  OTHER: 'OTHER',
  /** A service fails. */
  OUTAGE: 'OUTAGE',
  /** A product or service comes onto the market. */
  PRODUCT_LAUNCH: 'PRODUCT_LAUNCH',
  /** A state or authority makes a rule. */
  REGULATION: 'REGULATION',
  /** A company publishes its results. */
  RESULTS: 'RESULTS',
  /** A conference or summit. */
  SUMMIT: 'SUMMIT',
} as const;
/** What kind of event it is. */
export type EventKind = (typeof EventKind)[keyof typeof EventKind];

/** What somebody or something has to do with an event. */
export const EventRole = {
  /** Was affected by it. */
  AFFECTED: 'AFFECTED',
  /** Announced or decided it. */
  ANNOUNCER: 'ANNOUNCER',
  /** Is what the event brought about. */
  CAUSE_OF: 'CAUSE_OF',
  /** Is what the event bears out, such as a risk that came true. */
  EVIDENCE_OF: 'EVIDENCE_OF',
  /** Organised it. */
  ORGANISER: 'ORGANISER',
  /** Took part in it. */
  PARTY: 'PARTY',
  /** Is the larger event that it was part of. */
  PART_OF: 'PART_OF',
  /** Is what the event resulted from. */
  RESULT_OF: 'RESULT_OF',
  /** Is what the event is about. */
  SUBJECT: 'SUBJECT',
} as const;
/** What somebody or something has to do with an event. */
export type EventRole = (typeof EventRole)[keyof typeof EventRole];

/** By which way a risk reaches a company. */
export const ExposureKind = {
  /** It hits the company itself. */
  DIRECT: 'DIRECT',
  /** Through a customer. */
  VIA_CUSTOMER: 'VIA_CUSTOMER',
  /** Through a region that the company works in. */
  VIA_GEOGRAPHY: 'VIA_GEOGRAPHY',
  /** Through an owner of the company. */
  VIA_OWNER: 'VIA_OWNER',
  /** Through an authority that regulates the company. */
  VIA_REGULATOR: 'VIA_REGULATOR',
  /** Through a supplier. */
  VIA_SUPPLIER: 'VIA_SUPPLIER',
} as const;
/** By which way a risk reaches a company. */
export type ExposureKind = (typeof ExposureKind)[keyof typeof ExposureKind];

/** Which round of a company’s funding it is. */
export const FundingStage = {
  /** Money of private persons. */
  ANGEL: 'ANGEL',
  /** A loan that can turn into shares. */
  CONVERTIBLE_NOTE: 'CONVERTIBLE_NOTE',
  /** Money of a company that wants to work with the target. */
  CORPORATE_ROUND: 'CORPORATE_ROUND',
  /** Money of many small investors. */
  CROWDFUNDING: 'CROWDFUNDING',
  /** A loan. */
  DEBT_FINANCING: 'DEBT_FINANCING',
  /** A gift, from a government or foundation. */
  GRANT: 'GRANT',
  /** Any other round. */
  OTHER: 'OTHER',
  /** A loan to a listed company. */
  POST_IPO_DEBT: 'POST_IPO_DEBT',
  /** New shares of a listed company. */
  POST_IPO_EQUITY: 'POST_IPO_EQUITY',
  /** Shares of a listed company that change hands. */
  POST_IPO_SECONDARY: 'POST_IPO_SECONDARY',
  /** Before the seed round. */
  PRE_SEED: 'PRE_SEED',
  /** Private equity. */
  PRIVATE_EQUITY: 'PRIVATE_EQUITY',
  /** The first outside money. */
  SEED: 'SEED',
  /** Series A round. */
  SERIES_A: 'SERIES_A',
  /** Series B round. */
  SERIES_B: 'SERIES_B',
  /** Series C round. */
  SERIES_C: 'SERIES_C',
  /** Series D round. */
  SERIES_D: 'SERIES_D',
  /** Series E round. */
  SERIES_E: 'SERIES_E',
  /** Series F round. */
  SERIES_F: 'SERIES_F',
  /** Series G round. */
  SERIES_G: 'SERIES_G',
  /** Series H round. */
  SERIES_H: 'SERIES_H',
  /** The round was not made public. */
  UNDISCLOSED: 'UNDISCLOSED',
  /** Venture capital, of a round that is not named. */
  VENTURE: 'VENTURE',
} as const;
/** Which round of a company’s funding it is. */
export type FundingStage = (typeof FundingStage)[keyof typeof FundingStage];

/** Who gives out an identifier, and in what form. */
export const IdentifierScheme = {
  /** Central Index Key of the U.S. Securities and Exchange Commission: ten digits with leading zeros. */
  CIK: 'CIK',
  /** Permalink of the organization at Crunchbase. */
  CRUNCHBASE: 'CRUNCHBASE',
  /** Internet domain that the company uses, such as `alibabacloud.com`. */
  DOMAIN: 'DOMAIN',
  /** Nine-digit number of Dun & Bradstreet. */
  DUNS: 'DUNS',
  /** Financial Instrument Global Identifier: 12 letters and digits. */
  FIGI: 'FIGI',
  /** International Securities Identification Number, ISO 6166: 12 letters and digits. */
  ISIN: 'ISIN',
  /** Legal Entity Identifier, ISO 17442: 20 letters and digits. */
  LEI: 'LEI',
  /** Path of the company at OpenCorporates, such as `gb/00102498`. */
  OPENCORPORATES: 'OPENCORPORATES',
  /** Any other scheme; `authority` says whose. */
  OTHER: 'OTHER',
  /** Permanent identifier of LSEG (Refinitiv). */
  PERMID: 'PERMID',
  /** Number in the company register that `authority` names. */
  REGISTRATION: 'REGISTRATION',
  /** Symbol of a share on the exchange that `authority` names by its market identifier code. */
  TICKER: 'TICKER',
  /** Value-added tax number with its country code. */
  VAT: 'VAT',
  /** Item of Wikidata, such as `Q1359568`. */
  WIKIDATA: 'WIKIDATA',
} as const;
/** Who gives out an identifier, and in what form. */
export type IdentifierScheme = (typeof IdentifierScheme)[keyof typeof IdentifierScheme];

/** What a company has started. */
export const InitiativeKind = {
  /** Data centres. */
  DATA_CENTRE: 'DATA_CENTRE',
  /** Anything else. */
  OTHER: 'OTHER',
  /** A product or service. */
  PRODUCT: 'PRODUCT',
  /** A project with or for others. */
  PROJECT: 'PROJECT',
  /** A cloud region, with the zones in it. */
  REGION: 'REGION',
  /** Research and development. */
  RESEARCH: 'RESEARCH',
} as const;
/** What a company has started. */
export type InitiativeKind = (typeof InitiativeKind)[keyof typeof InitiativeKind];

/** How far an initiative has come. */
export const InitiativeStatus = {
  /** Made public, nothing there yet. */
  ANNOUNCED: 'ANNOUNCED',
  /** Given up before it was in use. */
  CANCELLED: 'CANCELLED',
  /** In use. */
  LIVE: 'LIVE',
  /** Planned, with or without a date. */
  PLANNED: 'PLANNED',
  /** No longer in use. */
  RETIRED: 'RETIRED',
  /** Not known. */
  UNKNOWN: 'UNKNOWN',
} as const;
/** How far an initiative has come. */
export type InitiativeStatus = (typeof InitiativeStatus)[keyof typeof InitiativeStatus];

/** In what form an investment is given. Funding to market development funds are financial, the rest is not. */
export const InvestmentInstrument = {
  /** Credit for the investor’s own services. */
  CREDIT: 'CREDIT',
  /** Money to be paid back. */
  DEBT: 'DEBT',
  /** Money for a share in a company. */
  EQUITY: 'EQUITY',
  /** Money for a purpose, in no form that the source names more closely. */
  FUNDING: 'FUNDING',
  /** Help in selling: joint campaigns, leads, sales staff. */
  GO_TO_MARKET: 'GO_TO_MARKET',
  /** Money that is not to be paid back. */
  GRANT: 'GRANT',
  /** Data centres, servers, networks. */
  INFRASTRUCTURE: 'INFRASTRUCTURE',
  /** Any other thing than money. */
  IN_KIND: 'IN_KIND',
  /** Money for a partner’s marketing. */
  MARKET_DEVELOPMENT_FUND: 'MARKET_DEVELOPMENT_FUND',
  /** Money back on what a partner sells or buys. */
  REBATE: 'REBATE',
  /** Engineers’ help. */
  TECHNICAL_SUPPORT: 'TECHNICAL_SUPPORT',
  /** Training and certification. */
  TRAINING: 'TRAINING',
} as const;
/** In what form an investment is given. Funding to market development funds are financial, the rest is not. */
export type InvestmentInstrument = (typeof InvestmentInstrument)[keyof typeof InvestmentInstrument];

/** What sort of investment it is. */
export const InvestmentKind = {
  /** A company buys another, or a controlling part of it. */
  ACQUISITION: 'ACQUISITION',
  /** Capital expenditure: data centres, equipment, networks. */
  CAPEX: 'CAPEX',
  /** A company’s plan to spend on a purpose of its own, such as its partners or a region. */
  CORPORATE_PROGRAMME: 'CORPORATE_PROGRAMME',
  /** A company borrows. */
  DEBT: 'DEBT',
  /** A company sells a part of itself. */
  DIVESTITURE: 'DIVESTITURE',
  /** A company raises money from investors. */
  FUNDING_ROUND: 'FUNDING_ROUND',
  /** Money given without a share or a debt in return. */
  GRANT: 'GRANT',
  /** Initial public offering: a company’s shares come to an exchange. */
  IPO: 'IPO',
  /** Companies found one together. */
  JOINT_VENTURE: 'JOINT_VENTURE',
  /** Two companies become one. */
  MERGER: 'MERGER',
  /** Any other investment. */
  OTHER: 'OTHER',
} as const;
/** What sort of investment it is. */
export type InvestmentKind = (typeof InvestmentKind)[keyof typeof InvestmentKind];

/** What a party does in an investment. */
export const InvestmentRole = {
  /** Buys the target. */
  ACQUIRER: 'ACQUIRER',
  /** Advises a party. */
  ADVISER: 'ADVISER',
  /** Is helped by the money without giving a share for it. */
  BENEFICIARY: 'BENEFICIARY',
  /** Borrows. */
  BORROWER: 'BORROWER',
  /** Gives the money. */
  INVESTOR: 'INVESTOR',
  /** Gives money and leads the round. */
  LEAD_INVESTOR: 'LEAD_INVESTOR',
  /** Lends. */
  LENDER: 'LENDER',
  /** Carries the investment out together with others. */
  PARTNER: 'PARTNER',
  /** Sells the target or a part of itself. */
  SELLER: 'SELLER',
  /** Is invested in or bought. */
  TARGET: 'TARGET',
} as const;
/** What a party does in an investment. */
export type InvestmentRole = (typeof InvestmentRole)[keyof typeof InvestmentRole];

/** How far an investment has come. */
export const InvestmentStatus = {
  /** Made public by a party. */
  ANNOUNCED: 'ANNOUNCED',
  /** Given up. */
  CANCELLED: 'CANCELLED',
  /** Bound by contract or decision. */
  COMMITTED: 'COMMITTED',
  /** Spent or closed. */
  COMPLETED: 'COMPLETED',
  /** Being spent or carried out. */
  IN_PROGRESS: 'IN_PROGRESS',
  /** Reported without confirmation. */
  RUMOURED: 'RUMOURED',
  /** The ledger does not know. */
  UNKNOWN: 'UNKNOWN',
} as const;
/** How far an investment has come. */
export type InvestmentStatus = (typeof InvestmentStatus)[keyof typeof InvestmentStatus];

/** What was judged of two records. */
export const Judgement = {
  /** They are different companies. */
  NEGATIVE: 'NEGATIVE',
  /** Proposed as a pair, and not yet looked at. */
  NO_JUDGEMENT: 'NO_JUDGEMENT',
  /** They are the same company. */
  POSITIVE: 'POSITIVE',
  /** Looked at, and not decided. */
  UNSURE: 'UNSURE',
} as const;
/** What was judged of two records. */
export type Judgement = (typeof Judgement)[keyof typeof Judgement];

/** Whether values of a metric belong to a stretch of time or to a moment. */
export const MetricNature = {
  /** Over a period: revenue, income, a share of a year’s sales. */
  FLOW: 'FLOW',
  /** At a moment: a number of partners, a debt. */
  STOCK: 'STOCK',
} as const;
/** Whether values of a metric belong to a stretch of time or to a moment. */
export type MetricNature = (typeof MetricNature)[keyof typeof MetricNature];

/** What the values of a metric are counted in. */
export const MetricUnit = {
  /** A number of things. */
  COUNT: 'COUNT',
  /** Units of the currency that stands with the value, not thousands or millions. */
  CURRENCY: 'CURRENCY',
  /** A number that only means something beside others of its series. */
  INDEX: 'INDEX',
  /** Per cent: 39 means 39 %. */
  PERCENT: 'PERCENT',
  /** A place in an order, 1 being the first. */
  RANK: 'RANK',
  /** Points on a scale of the publisher’s. */
  SCORE: 'SCORE',
} as const;
/** What the values of a metric are counted in. */
export type MetricUnit = (typeof MetricUnit)[keyof typeof MetricUnit];

/** How a name stands to the company that it names. */
export const NameKind = {
  /** Initials, such as AWS. */
  ACRONYM: 'ACRONYM',
  /** A name that a source used and that may have meant another company; never to be shown as its name. */
  AMBIGUOUS_MENTION: 'AMBIGUOUS_MENTION',
  /** A name it no longer bears. */
  FORMER: 'FORMER',
  /** The registered name. */
  LEGAL: 'LEGAL',
  /** A shortened name in common use. */
  SHORT: 'SHORT',
  /** The name it does business under. */
  TRADING: 'TRADING',
  /** The name in another language. */
  TRANSLATED: 'TRANSLATED',
  /** The name in another script. */
  TRANSLITERATED: 'TRANSLITERATED',
} as const;
/** How a name stands to the company that it names. */
export type NameKind = (typeof NameKind)[keyof typeof NameKind];

/** What kind of figure it is, in the terms of official statistics (SDMX). */
export const ObservationStatus = {
  /** The series breaks here: earlier values are not comparable. */
  BREAK: 'BREAK',
  /** Measured by another definition than the metric’s. */
  DEFINITION_DIFFERS: 'DEFINITION_DIFFERS',
  /** An estimate. */
  ESTIMATED: 'ESTIMATED',
  /** A value for a time that had not come. */
  FORECAST: 'FORECAST',
  /** Filled in from other values. */
  IMPUTED: 'IMPUTED',
  /** Given with a warning by its own source. */
  LOW_RELIABILITY: 'LOW_RELIABILITY',
  /** Known to be missing: there is no value. */
  MISSING: 'MISSING',
  /** A figure as usual. */
  NORMAL: 'NORMAL',
  /** To be revised by its own source. */
  PROVISIONAL: 'PROVISIONAL',
} as const;
/** What kind of figure it is, in the terms of official statistics (SDMX). */
export type ObservationStatus = (typeof ObservationStatus)[keyof typeof ObservationStatus];

/** Which way a list is ordered, and where rows without a value stand. */
export const OrderDirection = {
  /** Smallest, earliest or alphabetically first on top; unknown values last. */
  ASC: 'ASC',
  /** Smallest, earliest or alphabetically first on top, after the unknown values. */
  ASC_NULLS_FIRST: 'ASC_NULLS_FIRST',
  /** The same as ASC. */
  ASC_NULLS_LAST: 'ASC_NULLS_LAST',
  /** Largest, latest or alphabetically last on top; unknown values last. */
  DESC: 'DESC',
  /** Largest, latest or alphabetically last on top, after the unknown values. */
  DESC_NULLS_FIRST: 'DESC_NULLS_FIRST',
  /** The same as DESC. */
  DESC_NULLS_LAST: 'DESC_NULLS_LAST',
} as const;
/** Which way a list is ordered, and where rows without a value stand. */
export type OrderDirection = (typeof OrderDirection)[keyof typeof OrderDirection];

/** What the partner does for, with or through the provider. */
export const PartnershipKind = {
  /** Sells together with the provider. */
  CO_SELL: 'CO_SELL',
  /** Supplies resellers with the provider’s products. */
  DISTRIBUTOR: 'DISTRIBUTOR',
  /** Independent software vendor: builds its own software on the provider’s products. */
  ISV: 'ISV',
  /** Runs the provider’s products for customers. */
  MANAGED_SERVICE_PROVIDER: 'MANAGED_SERVICE_PROVIDER',
  /** Sells through the provider’s marketplace. */
  MARKETPLACE: 'MARKETPLACE',
  /** Is a member of the provider, an association or foundation. */
  MEMBER: 'MEMBER',
  /** Resells the provider’s products. */
  RESELLER: 'RESELLER',
  /** Works with the provider at large, by an agreement of their own. */
  STRATEGIC: 'STRATEGIC',
  /** The provider supplies the partner, for example with chips. */
  SUPPLIER: 'SUPPLIER',
  /** Builds the provider’s products into customers’ systems. */
  SYSTEM_INTEGRATOR: 'SYSTEM_INTEGRATOR',
  /** Makes its technology work together with the provider’s. */
  TECHNOLOGY_ALLIANCE: 'TECHNOLOGY_ALLIANCE',
  /** Trains people in the provider’s products. */
  TRAINING: 'TRAINING',
  /** The source says only that they are partners. */
  UNSPECIFIED: 'UNSPECIFIED',
} as const;
/** What the partner does for, with or through the provider. */
export type PartnershipKind = (typeof PartnershipKind)[keyof typeof PartnershipKind];

/** How far a partnership has come. */
export const PartnershipStatus = {
  /** At work. */
  ACTIVE: 'ACTIVE',
  /** Made public, and not yet at work. */
  ANNOUNCED: 'ANNOUNCED',
  /** Over. */
  ENDED: 'ENDED',
  /** Halted for a time. */
  SUSPENDED: 'SUSPENDED',
  /** The ledger does not know. */
  UNKNOWN: 'UNKNOWN',
} as const;
/** How far a partnership has come. */
export type PartnershipStatus = (typeof PartnershipStatus)[keyof typeof PartnershipStatus];

/** What kind of period a figure is for. */
export const PeriodKind = {
  /** Any other period that is known. */
  CUSTOM: 'CUSTOM',
  /** Six months. */
  HALF_YEAR: 'HALF_YEAR',
  /** A single day, as for a count at that time. */
  INSTANT: 'INSTANT',
  /** The last twelve months before a day. */
  LTM: 'LTM',
  /** A month. */
  MONTH: 'MONTH',
  /** Several years. */
  MULTI_YEAR: 'MULTI_YEAR',
  /** The first three quarters of a fiscal year. */
  NINE_MONTHS: 'NINE_MONTHS',
  /** Three months. */
  QUARTER: 'QUARTER',
  /** The source gives no period. */
  UNKNOWN: 'UNKNOWN',
  /** Twelve months. */
  YEAR: 'YEAR',
} as const;
/** What kind of period a figure is for. */
export type PeriodKind = (typeof PeriodKind)[keyof typeof PeriodKind];

/** What a programme is for. */
export const ProgrammeKind = {
  /** Certifies people or products. */
  CERTIFICATION_PROGRAMME: 'CERTIFICATION_PROGRAMME',
  /** Helps customers to use the company’s services. */
  CUSTOMER_PROGRAMME: 'CUSTOMER_PROGRAMME',
  /** Pays or supports partners for certain work. */
  INCENTIVE_PROGRAMME: 'INCENTIVE_PROGRAMME',
  /** Lets partners sell through the company’s shop. */
  MARKETPLACE: 'MARKETPLACE',
  /** Membership of an association or foundation. */
  MEMBERSHIP: 'MEMBERSHIP',
  /** Any other programme. */
  OTHER: 'OTHER',
  /** Ties resellers, integrators and other partners to the company. */
  PARTNER_PROGRAMME: 'PARTNER_PROGRAMME',
} as const;
/** What a programme is for. */
export type ProgrammeKind = (typeof ProgrammeKind)[keyof typeof ProgrammeKind];

/** Which rate of a time an exchange rate is. */
export const RateBasis = {
  /** The average of the month in which the day lies. */
  MONTH_AVG: 'MONTH_AVG',
  /** The rate of the day itself. */
  SPOT: 'SPOT',
  /** The average of the year in which the day lies. */
  YEAR_AVG: 'YEAR_AVG',
} as const;
/** Which rate of a time an exchange rate is. */
export type RateBasis = (typeof RateBasis)[keyof typeof RateBasis];

/** Where a risk stands in its life (ISO 31000). */
export const RiskStatus = {
  /** Known, and lived with. */
  ACCEPTED: 'ACCEPTED',
  /** Likelihood and impact have been judged. */
  ASSESSED: 'ASSESSED',
  /** No longer a risk. */
  CLOSED: 'CLOSED',
  /** Found and described, not yet judged. */
  IDENTIFIED: 'IDENTIFIED',
  /** It has come true. */
  MATERIALISED: 'MATERIALISED',
  /** Still there, and watched. */
  OPEN: 'OPEN',
  /** Something is being done about it. */
  TREATING: 'TREATING',
} as const;
/** Where a risk stands in its life (ISO 31000). */
export type RiskStatus = (typeof RiskStatus)[keyof typeof RiskStatus];

/** What is done about a risk (ISO 31000). */
export const RiskTreatment = {
  /** It is taken on knowingly. */
  ACCEPT: 'ACCEPT',
  /** The activity that brings the risk is given up. */
  AVOID: 'AVOID',
  /** It is taken on for the chance that lies in it. */
  EXPLOIT: 'EXPLOIT',
  /** Nothing is known to be done. */
  NONE: 'NONE',
  /** Likelihood or impact is made smaller. */
  REDUCE: 'REDUCE',
  /** Part of it is passed on: insurance, partners, contracts. */
  SHARE: 'SHARE',
} as const;
/** What is done about a risk (ISO 31000). */
export type RiskTreatment = (typeof RiskTreatment)[keyof typeof RiskTreatment];

/** How far a source is to be trusted, on the scale that intelligence services use. */
export const SourceReliability = {
  /** Completely reliable. */
  A: 'A',
  /** Usually reliable. */
  B: 'B',
  /** Fairly reliable. */
  C: 'C',
  /** Not usually reliable. */
  D: 'D',
  /** Unreliable. */
  E: 'E',
  /** Cannot be judged. */
  F: 'F',
} as const;
/** How far a source is to be trusted, on the scale that intelligence services use. */
export type SourceReliability = (typeof SourceReliability)[keyof typeof SourceReliability];

/** Which of several statements on the same thing is to be believed (as in Wikidata). */
export const StatementRank = {
  /** Known to be wrong or outdated; kept, so that it is known who said it. */
  DEPRECATED: 'DEPRECATED',
  /** Beside the others. */
  NORMAL: 'NORMAL',
  /** To be taken before the others. */
  PREFERRED: 'PREFERRED',
} as const;
/** Which of several statements on the same thing is to be believed (as in Wikidata). */
export type StatementRank = (typeof StatementRank)[keyof typeof StatementRank];
