CREATE TYPE "company_kind" AS ENUM('GROUP', 'LEGAL_ENTITY', 'BUSINESS_UNIT', 'BRAND', 'GOVERNMENT_BODY', 'RESEARCH_FIRM', 'MEDIA', 'FUND', 'NON_PROFIT', 'UNIVERSITY', 'OTHER');--> statement-breakpoint
CREATE TYPE "company_relation_kind" AS ENUM('SUBSIDIARY', 'DIVISION', 'BRANCH', 'BRAND_OF', 'JOINT_VENTURE', 'AFFILIATE', 'INVESTMENT_ARM', 'MINORITY_HOLDING', 'SUCCESSOR');--> statement-breakpoint
CREATE TYPE "company_status" AS ENUM('ACTIVE', 'ACQUIRED', 'MERGED', 'CLOSED', 'UNKNOWN');--> statement-breakpoint
CREATE TYPE "identifier_scheme" AS ENUM('LEI', 'CIK', 'WIKIDATA', 'TICKER', 'ISIN', 'FIGI', 'OPENCORPORATES', 'REGISTRATION', 'VAT', 'DUNS', 'CRUNCHBASE', 'PERMID', 'DOMAIN', 'OTHER');--> statement-breakpoint
CREATE TYPE "judgement" AS ENUM('POSITIVE', 'NEGATIVE', 'UNSURE', 'NO_JUDGEMENT');--> statement-breakpoint
CREATE TYPE "name_kind" AS ENUM('LEGAL', 'TRADING', 'SHORT', 'FORMER', 'TRANSLATED', 'TRANSLITERATED', 'ACRONYM', 'AMBIGUOUS_MENTION');--> statement-breakpoint
CREATE TYPE "event_kind" AS ENUM('SUMMIT', 'ANNOUNCEMENT', 'AGREEMENT_SIGNING', 'PRODUCT_LAUNCH', 'FACILITY_LAUNCH', 'LOCKDOWN', 'RESULTS', 'CUSTOMER_MOVE', 'EXPORT_CONTROL', 'REGULATION', 'OUTAGE', 'BREACH', 'LAWSUIT', 'APPOINTMENT', 'OTHER');--> statement-breakpoint
CREATE TYPE "event_role" AS ENUM('ORGANISER', 'ANNOUNCER', 'PARTY', 'SUBJECT', 'AFFECTED', 'PART_OF', 'EVIDENCE_OF', 'RESULT_OF', 'CAUSE_OF');--> statement-breakpoint
CREATE TYPE "initiative_kind" AS ENUM('PRODUCT', 'DATA_CENTRE', 'REGION', 'PROJECT', 'RESEARCH', 'OTHER');--> statement-breakpoint
CREATE TYPE "initiative_status" AS ENUM('ANNOUNCED', 'PLANNED', 'LIVE', 'RETIRED', 'CANCELLED', 'UNKNOWN');--> statement-breakpoint
CREATE TYPE "funding_stage" AS ENUM('PRE_SEED', 'SEED', 'ANGEL', 'SERIES_A', 'SERIES_B', 'SERIES_C', 'SERIES_D', 'SERIES_E', 'SERIES_F', 'SERIES_G', 'SERIES_H', 'VENTURE', 'PRIVATE_EQUITY', 'DEBT_FINANCING', 'CONVERTIBLE_NOTE', 'CORPORATE_ROUND', 'CROWDFUNDING', 'GRANT', 'POST_IPO_EQUITY', 'POST_IPO_DEBT', 'POST_IPO_SECONDARY', 'UNDISCLOSED', 'OTHER');--> statement-breakpoint
CREATE TYPE "investment_instrument" AS ENUM('FUNDING', 'EQUITY', 'DEBT', 'GRANT', 'REBATE', 'CREDIT', 'MARKET_DEVELOPMENT_FUND', 'GO_TO_MARKET', 'TRAINING', 'TECHNICAL_SUPPORT', 'INFRASTRUCTURE', 'IN_KIND');--> statement-breakpoint
CREATE TYPE "investment_kind" AS ENUM('CORPORATE_PROGRAMME', 'FUNDING_ROUND', 'ACQUISITION', 'MERGER', 'CAPEX', 'JOINT_VENTURE', 'IPO', 'DEBT', 'GRANT', 'DIVESTITURE', 'OTHER');--> statement-breakpoint
CREATE TYPE "investment_role" AS ENUM('INVESTOR', 'LEAD_INVESTOR', 'TARGET', 'ACQUIRER', 'SELLER', 'BENEFICIARY', 'LENDER', 'BORROWER', 'PARTNER', 'ADVISER');--> statement-breakpoint
CREATE TYPE "investment_status" AS ENUM('RUMOURED', 'ANNOUNCED', 'COMMITTED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED', 'UNKNOWN');--> statement-breakpoint
CREATE TYPE "comparison" AS ENUM('NONE', 'YOY', 'QOQ', 'YTD');--> statement-breakpoint
CREATE TYPE "metric_nature" AS ENUM('FLOW', 'STOCK');--> statement-breakpoint
CREATE TYPE "metric_unit" AS ENUM('PERCENT', 'RANK', 'CURRENCY', 'COUNT', 'SCORE', 'INDEX');--> statement-breakpoint
CREATE TYPE "observation_status" AS ENUM('NORMAL', 'BREAK', 'DEFINITION_DIFFERS', 'ESTIMATED', 'FORECAST', 'IMPUTED', 'MISSING', 'PROVISIONAL', 'LOW_RELIABILITY');--> statement-breakpoint
CREATE TYPE "customer_relation_status" AS ENUM('ANNOUNCED', 'ACTIVE', 'MIGRATING', 'ENDED', 'UNKNOWN');--> statement-breakpoint
CREATE TYPE "partnership_kind" AS ENUM('RESELLER', 'DISTRIBUTOR', 'SYSTEM_INTEGRATOR', 'MANAGED_SERVICE_PROVIDER', 'ISV', 'TECHNOLOGY_ALLIANCE', 'SUPPLIER', 'TRAINING', 'CO_SELL', 'MARKETPLACE', 'MEMBER', 'STRATEGIC', 'UNSPECIFIED');--> statement-breakpoint
CREATE TYPE "partnership_status" AS ENUM('ANNOUNCED', 'ACTIVE', 'SUSPENDED', 'ENDED', 'UNKNOWN');--> statement-breakpoint
CREATE TYPE "programme_kind" AS ENUM('PARTNER_PROGRAMME', 'INCENTIVE_PROGRAMME', 'CUSTOMER_PROGRAMME', 'CERTIFICATION_PROGRAMME', 'MEMBERSHIP', 'MARKETPLACE', 'OTHER');--> statement-breakpoint
CREATE TYPE "amount_qualifier" AS ENUM('EXACT', 'APPROXIMATE', 'AT_LEAST', 'AT_MOST', 'BETWEEN', 'UNDISCLOSED');--> statement-breakpoint
CREATE TYPE "date_precision" AS ENUM('DAY', 'MONTH', 'QUARTER', 'YEAR', 'NONE');--> statement-breakpoint
CREATE TYPE "period_kind" AS ENUM('INSTANT', 'MONTH', 'QUARTER', 'HALF_YEAR', 'NINE_MONTHS', 'YEAR', 'LTM', 'MULTI_YEAR', 'CUSTOM', 'UNKNOWN');--> statement-breakpoint
CREATE TYPE "rate_basis" AS ENUM('SPOT', 'MONTH_AVG', 'YEAR_AVG');--> statement-breakpoint
CREATE TYPE "statement_rank" AS ENUM('PREFERRED', 'NORMAL', 'DEPRECATED');--> statement-breakpoint
CREATE TYPE "exposure_kind" AS ENUM('DIRECT', 'VIA_SUPPLIER', 'VIA_CUSTOMER', 'VIA_GEOGRAPHY', 'VIA_REGULATOR', 'VIA_OWNER');--> statement-breakpoint
CREATE TYPE "risk_status" AS ENUM('IDENTIFIED', 'ASSESSED', 'OPEN', 'TREATING', 'ACCEPTED', 'MATERIALISED', 'CLOSED');--> statement-breakpoint
CREATE TYPE "risk_treatment" AS ENUM('NONE', 'AVOID', 'REDUCE', 'SHARE', 'ACCEPT', 'EXPLOIT');--> statement-breakpoint
CREATE TYPE "claim_flag" AS ENUM('INTERNAL_INCONSISTENCY', 'PERIOD_MALFORMED', 'PERIOD_AMBIGUOUS', 'ENTITY_MISMATCH', 'ENTITY_AMBIGUOUS', 'CURRENCY_ASSUMED', 'ROUNDED', 'APPROXIMATE', 'UNDEFINED_MARKET', 'CAUSALITY_UNSUPPORTED', 'SCOPE_AMBIGUOUS', 'CONFLICTS_EXTERNAL');--> statement-breakpoint
CREATE TYPE "claim_modality" AS ENUM('ASSERTED', 'QUOTED', 'REPORTED', 'OPINION', 'FORECAST', 'INTENT', 'INFERRED');--> statement-breakpoint
CREATE TYPE "claim_relation_kind" AS ENUM('CONTRADICTS', 'CORROBORATES', 'REFINES', 'DUPLICATES', 'DERIVED_FROM');--> statement-breakpoint
CREATE TYPE "document_kind" AS ENUM('NEWS_ARTICLE', 'PRESS_RELEASE', 'FILING', 'REPORT', 'DATASET', 'WEB_PAGE', 'TRANSCRIPT', 'OTHER');--> statement-breakpoint
CREATE TYPE "source_reliability" AS ENUM('A', 'B', 'C', 'D', 'E', 'F');--> statement-breakpoint
CREATE TYPE "change_operation" AS ENUM('INSERT', 'UPDATE', 'DELETE');--> statement-breakpoint
CREATE TYPE "node_kind" AS ENUM('COMPANY', 'COMPANY_NAME', 'COMPANY_IDENTIFIER', 'COMPANY_RELATION', 'PROGRAMME', 'PARTNERSHIP', 'INVESTMENT', 'INVESTMENT_PARTY', 'MARKET', 'MARKET_REPORT', 'METRIC', 'OBSERVATION', 'RISK', 'RISK_EXPOSURE', 'EVENT', 'INITIATIVE', 'CUSTOMER_RELATION', 'SOURCE_DOCUMENT', 'CLAIM', 'INCONSISTENCY');--> statement-breakpoint
CREATE TABLE "company" (
	"id" uuid PRIMARY KEY,
	"node_kind" "node_kind" DEFAULT 'COMPANY'::"node_kind" NOT NULL,
	"slug" text NOT NULL UNIQUE,
	"kind" "company_kind" NOT NULL,
	"name" text NOT NULL,
	"status" "company_status" DEFAULT 'UNKNOWN'::"company_status" NOT NULL,
	"country_code" char(2),
	"jurisdiction" text,
	"sector_id" uuid,
	"founded_on" date,
	"founded_precision" "date_precision" DEFAULT 'NONE'::"date_precision" NOT NULL,
	"dissolved_on" date,
	"fiscal_year_end" text,
	"homepage" text,
	"description" text,
	"note" text,
	"merged_into_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "company_slug_format" CHECK ("slug" ~ '^[a-z0-9]+([-_][a-z0-9]+)*$' and octet_length("slug") <= 200),
	CONSTRAINT "company_name_not_blank" CHECK ("name" ~ '\S' and octet_length("name") <= 2000),
	CONSTRAINT "company_node_kind" CHECK ("node_kind" = 'COMPANY'),
	CONSTRAINT "company_founded_precision" CHECK (("founded_on" is null) = ("founded_precision" = 'NONE')),
	CONSTRAINT "company_dissolved_after_founded" CHECK ("dissolved_on" >= "founded_on"),
	CONSTRAINT "company_jurisdiction_format" CHECK ("jurisdiction" ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$'),
	CONSTRAINT "company_fiscal_year_end_format" CHECK ("fiscal_year_end" ~ '^--(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
	CONSTRAINT "company_homepage_format" CHECK ("homepage" ~ '^https?://'),
	CONSTRAINT "company_merged_into_older" CHECK ("merged_into_id" < "id")
);
--> statement-breakpoint
CREATE TABLE "company_history" (
	"id" uuid,
	"node_kind" "node_kind",
	"slug" text,
	"kind" "company_kind",
	"name" text,
	"status" "company_status",
	"country_code" char(2),
	"jurisdiction" text,
	"sector_id" uuid,
	"founded_on" date,
	"founded_precision" "date_precision",
	"dissolved_on" date,
	"fiscal_year_end" text,
	"homepage" text,
	"description" text,
	"note" text,
	"merged_into_id" uuid,
	"version" integer,
	"recorded_at" timestamp with time zone,
	"superseded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "company_identifier" (
	"id" uuid PRIMARY KEY,
	"node_kind" "node_kind" DEFAULT 'COMPANY_IDENTIFIER'::"node_kind" NOT NULL,
	"company_id" uuid NOT NULL,
	"scheme" "identifier_scheme" NOT NULL,
	"value" text NOT NULL,
	"authority" text,
	"valid" daterange DEFAULT '(,)' NOT NULL,
	"document_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "company_identifier_value_not_blank" CHECK ("value" ~ '\S' and octet_length("value") <= 2000),
	CONSTRAINT "company_identifier_valid_not_empty" CHECK (not isempty("valid")),
	CONSTRAINT "company_identifier_node_kind" CHECK ("node_kind" = 'COMPANY_IDENTIFIER'),
	CONSTRAINT "company_identifier_value_format" CHECK (is_identifier("scheme"::text, "value")),
	CONSTRAINT "company_identifier_authority_not_blank" CHECK ("authority" ~ '\S')
);
--> statement-breakpoint
CREATE TABLE "company_identifier_history" (
	"id" uuid,
	"node_kind" "node_kind",
	"company_id" uuid,
	"scheme" "identifier_scheme",
	"value" text,
	"authority" text,
	"valid" daterange,
	"document_id" uuid,
	"version" integer,
	"recorded_at" timestamp with time zone,
	"superseded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "company_name" (
	"id" uuid PRIMARY KEY,
	"node_kind" "node_kind" DEFAULT 'COMPANY_NAME'::"node_kind" NOT NULL,
	"company_id" uuid NOT NULL,
	"name" text NOT NULL,
	"lang" text DEFAULT 'und' NOT NULL,
	"kind" "name_kind" NOT NULL,
	"is_primary" boolean DEFAULT false NOT NULL,
	"valid" daterange DEFAULT '(,)' NOT NULL,
	"normalised" text GENERATED ALWAYS AS (normalise_name(name)) STORED,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "company_name_name_not_blank" CHECK ("name" ~ '\S' and octet_length("name") <= 2000),
	CONSTRAINT "company_name_lang_not_blank" CHECK ("lang" ~ '\S' and octet_length("lang") <= 2000),
	CONSTRAINT "company_name_valid_not_empty" CHECK (not isempty("valid")),
	CONSTRAINT "company_name_node_kind" CHECK ("node_kind" = 'COMPANY_NAME'),
	CONSTRAINT "company_name_lang_format" CHECK (is_language_tag("lang"))
);
--> statement-breakpoint
CREATE TABLE "company_name_history" (
	"id" uuid,
	"node_kind" "node_kind",
	"company_id" uuid,
	"name" text,
	"lang" text,
	"kind" "name_kind",
	"is_primary" boolean,
	"valid" daterange,
	"normalised" text,
	"version" integer,
	"recorded_at" timestamp with time zone,
	"superseded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "company_relation" (
	"id" uuid PRIMARY KEY,
	"node_kind" "node_kind" DEFAULT 'COMPANY_RELATION'::"node_kind" NOT NULL,
	"parent_id" uuid NOT NULL,
	"child_id" uuid NOT NULL,
	"kind" "company_relation_kind" NOT NULL,
	"is_ultimate" boolean DEFAULT false NOT NULL,
	"ownership_low" numeric,
	"ownership_high" numeric,
	"valid" daterange DEFAULT '(,)' NOT NULL,
	"note" text,
	"claim_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "company_relation_valid_not_empty" CHECK (not isempty("valid")),
	CONSTRAINT "company_relation_node_kind" CHECK ("node_kind" = 'COMPANY_RELATION'),
	CONSTRAINT "company_relation_two_companies" CHECK ("parent_id" <> "child_id"),
	CONSTRAINT "company_relation_ownership_range" CHECK ("ownership_low" between 0 and 100 and "ownership_high" between 0 and 100),
	CONSTRAINT "company_relation_ownership_order" CHECK ("ownership_low" <= "ownership_high")
);
--> statement-breakpoint
CREATE TABLE "company_relation_history" (
	"id" uuid,
	"node_kind" "node_kind",
	"parent_id" uuid,
	"child_id" uuid,
	"kind" "company_relation_kind",
	"is_ultimate" boolean,
	"ownership_low" numeric,
	"ownership_high" numeric,
	"valid" daterange,
	"note" text,
	"claim_id" uuid,
	"version" integer,
	"recorded_at" timestamp with time zone,
	"superseded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "resolution_decision" (
	"id" uuid PRIMARY KEY,
	"left_id" uuid NOT NULL,
	"right_id" uuid NOT NULL,
	"judgement" "judgement" NOT NULL,
	"score" numeric,
	"decided_by" text NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "resolution_decision_decided_by_not_blank" CHECK ("decided_by" ~ '\S' and octet_length("decided_by") <= 2000),
	CONSTRAINT "resolution_decision_pair_order" CHECK ("left_id" < "right_id"),
	CONSTRAINT "resolution_decision_score_range" CHECK ("score" between 0 and 1),
	CONSTRAINT "resolution_decision_withdrawn_after_decided" CHECK ("withdrawn_at" >= "decided_at")
);
--> statement-breakpoint
CREATE TABLE "resolution_decision_history" (
	"id" uuid,
	"left_id" uuid,
	"right_id" uuid,
	"judgement" "judgement",
	"score" numeric,
	"decided_by" text,
	"decided_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"version" integer,
	"recorded_at" timestamp with time zone,
	"superseded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event" (
	"id" uuid PRIMARY KEY,
	"node_kind" "node_kind" DEFAULT 'EVENT'::"node_kind" NOT NULL,
	"slug" text NOT NULL UNIQUE,
	"kind" "event_kind" NOT NULL,
	"title" text NOT NULL,
	"description" text,
	"occurred" daterange,
	"occurred_precision" "date_precision" DEFAULT 'NONE'::"date_precision" NOT NULL,
	"country_code" char(2),
	"place" text,
	"item_count" integer,
	"item_count_qualifier" "amount_qualifier",
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "event_slug_format" CHECK ("slug" ~ '^[a-z0-9]+([-_][a-z0-9]+)*$' and octet_length("slug") <= 200),
	CONSTRAINT "event_title_not_blank" CHECK ("title" ~ '\S' and octet_length("title") <= 2000),
	CONSTRAINT "event_occurred_not_empty" CHECK (not isempty("occurred")),
	CONSTRAINT "event_node_kind" CHECK ("node_kind" = 'EVENT'),
	CONSTRAINT "event_occurred_precision" CHECK (("occurred" is null) = ("occurred_precision" = 'NONE')),
	CONSTRAINT "event_item_count_range" CHECK ("item_count" >= 0),
	CONSTRAINT "event_item_count_qualified" CHECK ("item_count" is not null or "item_count_qualifier" is null)
);
--> statement-breakpoint
CREATE TABLE "event_history" (
	"id" uuid,
	"node_kind" "node_kind",
	"slug" text,
	"kind" "event_kind",
	"title" text,
	"description" text,
	"occurred" daterange,
	"occurred_precision" "date_precision",
	"country_code" char(2),
	"place" text,
	"item_count" integer,
	"item_count_qualifier" "amount_qualifier",
	"version" integer,
	"recorded_at" timestamp with time zone,
	"superseded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event_link" (
	"id" uuid PRIMARY KEY,
	"event_id" uuid NOT NULL,
	"node_id" uuid NOT NULL,
	"role" "event_role" NOT NULL,
	"note" text,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "event_link_event_id_node_id_role_unique" UNIQUE("event_id","node_id","role"),
	CONSTRAINT "event_link_not_itself" CHECK ("event_id" <> "node_id")
);
--> statement-breakpoint
CREATE TABLE "event_link_history" (
	"id" uuid,
	"event_id" uuid,
	"node_id" uuid,
	"role" "event_role",
	"note" text,
	"version" integer,
	"recorded_at" timestamp with time zone,
	"superseded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "initiative" (
	"id" uuid PRIMARY KEY,
	"node_kind" "node_kind" DEFAULT 'INITIATIVE'::"node_kind" NOT NULL,
	"slug" text NOT NULL UNIQUE,
	"owner_id" uuid NOT NULL,
	"kind" "initiative_kind" NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"status" "initiative_status" DEFAULT 'UNKNOWN'::"initiative_status" NOT NULL,
	"country_code" char(2),
	"quantity" integer,
	"started_on" date,
	"started_precision" "date_precision" DEFAULT 'NONE'::"date_precision" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "initiative_slug_format" CHECK ("slug" ~ '^[a-z0-9]+([-_][a-z0-9]+)*$' and octet_length("slug") <= 200),
	CONSTRAINT "initiative_name_not_blank" CHECK ("name" ~ '\S' and octet_length("name") <= 2000),
	CONSTRAINT "initiative_node_kind" CHECK ("node_kind" = 'INITIATIVE'),
	CONSTRAINT "initiative_quantity_range" CHECK ("quantity" > 0),
	CONSTRAINT "initiative_started_precision" CHECK (("started_on" is null) = ("started_precision" = 'NONE'))
);
--> statement-breakpoint
CREATE TABLE "initiative_history" (
	"id" uuid,
	"node_kind" "node_kind",
	"slug" text,
	"owner_id" uuid,
	"kind" "initiative_kind",
	"name" text,
	"description" text,
	"status" "initiative_status",
	"country_code" char(2),
	"quantity" integer,
	"started_on" date,
	"started_precision" "date_precision",
	"version" integer,
	"recorded_at" timestamp with time zone,
	"superseded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "investment" (
	"id" uuid PRIMARY KEY,
	"node_kind" "node_kind" DEFAULT 'INVESTMENT'::"node_kind" NOT NULL,
	"slug" text NOT NULL UNIQUE,
	"kind" "investment_kind" NOT NULL,
	"stage" "funding_stage",
	"title" text NOT NULL,
	"purpose" text,
	"status" "investment_status" DEFAULT 'UNKNOWN'::"investment_status" NOT NULL,
	"announced_on" date,
	"announced_precision" "date_precision" DEFAULT 'NONE'::"date_precision" NOT NULL,
	"closed_on" date,
	"period" daterange,
	"period_kind" "period_kind",
	"fiscal_periods" integer,
	"period_label" text,
	"amount" numeric,
	"amount_high" numeric,
	"currency_code" char(3),
	"amount_qualifier" "amount_qualifier" DEFAULT 'EXACT'::"amount_qualifier" NOT NULL,
	"instruments" "investment_instrument"[] DEFAULT '{}'::"investment_instrument"[] NOT NULL,
	"regions" text[] DEFAULT '{}'::text[] NOT NULL,
	"programme_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "investment_slug_format" CHECK ("slug" ~ '^[a-z0-9]+([-_][a-z0-9]+)*$' and octet_length("slug") <= 200),
	CONSTRAINT "investment_title_not_blank" CHECK ("title" ~ '\S' and octet_length("title") <= 2000),
	CONSTRAINT "investment_period_not_empty" CHECK (not isempty("period")),
	CONSTRAINT "investment_node_kind" CHECK ("node_kind" = 'INVESTMENT'),
	CONSTRAINT "investment_stage_kind" CHECK ("stage" is null or "kind" in ('FUNDING_ROUND', 'DEBT', 'GRANT')),
	CONSTRAINT "investment_announced_precision" CHECK (("announced_on" is null) = ("announced_precision" = 'NONE')),
	CONSTRAINT "investment_fiscal_periods_positive" CHECK ("fiscal_periods" > 0),
	CONSTRAINT "investment_amount_with_currency" CHECK (("amount" is null) = ("currency_code" is null)),
	CONSTRAINT "investment_amount_range" CHECK ("amount" >= 0 and "amount" < 'Infinity'),
	CONSTRAINT "investment_amount_disclosed" CHECK (("amount" is null) = ("amount_qualifier" = 'UNDISCLOSED')),
	CONSTRAINT "investment_amount_between" CHECK (("amount_high" is not null) = ("amount_qualifier" = 'BETWEEN')),
	CONSTRAINT "investment_amount_order" CHECK ("amount_high" > "amount" and "amount_high" < 'Infinity'),
	CONSTRAINT "investment_regions_format" CHECK (is_region_list("regions"))
);
--> statement-breakpoint
CREATE TABLE "investment_history" (
	"id" uuid,
	"node_kind" "node_kind",
	"slug" text,
	"kind" "investment_kind",
	"stage" "funding_stage",
	"title" text,
	"purpose" text,
	"status" "investment_status",
	"announced_on" date,
	"announced_precision" "date_precision",
	"closed_on" date,
	"period" daterange,
	"period_kind" "period_kind",
	"fiscal_periods" integer,
	"period_label" text,
	"amount" numeric,
	"amount_high" numeric,
	"currency_code" char(3),
	"amount_qualifier" "amount_qualifier",
	"instruments" "investment_instrument"[],
	"regions" text[],
	"programme_id" uuid,
	"version" integer,
	"recorded_at" timestamp with time zone,
	"superseded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "investment_party" (
	"id" uuid PRIMARY KEY,
	"node_kind" "node_kind" DEFAULT 'INVESTMENT_PARTY'::"node_kind" NOT NULL,
	"investment_id" uuid NOT NULL,
	"role" "investment_role" NOT NULL,
	"company_id" uuid,
	"group_label" text,
	"amount" numeric,
	"currency_code" char(3),
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "investment_party_once" UNIQUE NULLS NOT DISTINCT("investment_id","role","company_id","group_label"),
	CONSTRAINT "investment_party_node_kind" CHECK ("node_kind" = 'INVESTMENT_PARTY'),
	CONSTRAINT "investment_party_one_party" CHECK (num_nonnulls("company_id", "group_label") = 1),
	CONSTRAINT "investment_party_group_label_not_blank" CHECK ("group_label" ~ '\S' and octet_length("group_label") <= 500),
	CONSTRAINT "investment_party_amount_with_currency" CHECK (("amount" is null) = ("currency_code" is null)),
	CONSTRAINT "investment_party_amount_range" CHECK ("amount" >= 0 and "amount" < 'Infinity')
);
--> statement-breakpoint
CREATE TABLE "investment_party_history" (
	"id" uuid,
	"node_kind" "node_kind",
	"investment_id" uuid,
	"role" "investment_role",
	"company_id" uuid,
	"group_label" text,
	"amount" numeric,
	"currency_code" char(3),
	"version" integer,
	"recorded_at" timestamp with time zone,
	"superseded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "market" (
	"id" uuid PRIMARY KEY,
	"node_kind" "node_kind" DEFAULT 'MARKET'::"node_kind" NOT NULL,
	"slug" text NOT NULL UNIQUE,
	"parent_id" uuid,
	"name" text NOT NULL,
	"definition" text,
	"segment_id" uuid,
	"region" text NOT NULL,
	"is_enrichment" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "market_slug_format" CHECK ("slug" ~ '^[a-z0-9]+([-_][a-z0-9]+)*$' and octet_length("slug") <= 200),
	CONSTRAINT "market_name_not_blank" CHECK ("name" ~ '\S' and octet_length("name") <= 2000),
	CONSTRAINT "market_region_not_blank" CHECK ("region" ~ '\S' and octet_length("region") <= 2000),
	CONSTRAINT "market_node_kind" CHECK ("node_kind" = 'MARKET'),
	CONSTRAINT "market_parent_differs" CHECK ("parent_id" <> "id"),
	CONSTRAINT "market_region_format" CHECK (is_region("region"))
);
--> statement-breakpoint
CREATE TABLE "market_history" (
	"id" uuid,
	"node_kind" "node_kind",
	"slug" text,
	"parent_id" uuid,
	"name" text,
	"definition" text,
	"segment_id" uuid,
	"region" text,
	"is_enrichment" boolean,
	"version" integer,
	"recorded_at" timestamp with time zone,
	"superseded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "market_report" (
	"id" uuid PRIMARY KEY,
	"node_kind" "node_kind" DEFAULT 'MARKET_REPORT'::"node_kind" NOT NULL,
	"slug" text NOT NULL UNIQUE,
	"publisher_id" uuid NOT NULL,
	"market_id" uuid NOT NULL,
	"title" text NOT NULL,
	"edition" text,
	"published_on" date,
	"published_precision" "date_precision" DEFAULT 'NONE'::"date_precision" NOT NULL,
	"period" daterange,
	"methodology" text,
	"document_id" uuid,
	"replaces_id" uuid,
	"is_enrichment" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "market_report_slug_format" CHECK ("slug" ~ '^[a-z0-9]+([-_][a-z0-9]+)*$' and octet_length("slug") <= 200),
	CONSTRAINT "market_report_title_not_blank" CHECK ("title" ~ '\S' and octet_length("title") <= 2000),
	CONSTRAINT "market_report_period_not_empty" CHECK (not isempty("period")),
	CONSTRAINT "market_report_node_kind" CHECK ("node_kind" = 'MARKET_REPORT'),
	CONSTRAINT "market_report_published_precision" CHECK (("published_on" is null) = ("published_precision" = 'NONE')),
	CONSTRAINT "market_report_replaces_differs" CHECK ("replaces_id" <> "id")
);
--> statement-breakpoint
CREATE TABLE "market_report_history" (
	"id" uuid,
	"node_kind" "node_kind",
	"slug" text,
	"publisher_id" uuid,
	"market_id" uuid,
	"title" text,
	"edition" text,
	"published_on" date,
	"published_precision" "date_precision",
	"period" daterange,
	"methodology" text,
	"document_id" uuid,
	"replaces_id" uuid,
	"is_enrichment" boolean,
	"version" integer,
	"recorded_at" timestamp with time zone,
	"superseded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "metric" (
	"id" uuid PRIMARY KEY,
	"node_kind" "node_kind" DEFAULT 'METRIC'::"node_kind" NOT NULL,
	"slug" text NOT NULL UNIQUE,
	"labels" jsonb NOT NULL,
	"unit" "metric_unit" NOT NULL,
	"nature" "metric_nature" NOT NULL,
	"tags" text[] DEFAULT '{}'::text[] NOT NULL,
	"minimum" numeric,
	"maximum" numeric,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "metric_slug_format" CHECK ("slug" ~ '^[a-z0-9]+([-_][a-z0-9]+)*$' and octet_length("slug") <= 200),
	CONSTRAINT "metric_node_kind" CHECK ("node_kind" = 'METRIC'),
	CONSTRAINT "metric_labels_filled" CHECK (is_labels("labels")),
	CONSTRAINT "metric_range_order" CHECK ("minimum" <= "maximum")
);
--> statement-breakpoint
CREATE TABLE "metric_history" (
	"id" uuid,
	"node_kind" "node_kind",
	"slug" text,
	"labels" jsonb,
	"unit" "metric_unit",
	"nature" "metric_nature",
	"tags" text[],
	"minimum" numeric,
	"maximum" numeric,
	"version" integer,
	"recorded_at" timestamp with time zone,
	"superseded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "observation" (
	"id" uuid PRIMARY KEY,
	"node_kind" "node_kind" DEFAULT 'OBSERVATION'::"node_kind" NOT NULL,
	"slug" text UNIQUE,
	"subject_id" uuid NOT NULL,
	"metric_id" uuid NOT NULL,
	"market_id" uuid,
	"report_id" uuid,
	"region" text,
	"period" daterange,
	"period_kind" "period_kind" DEFAULT 'UNKNOWN'::"period_kind" NOT NULL,
	"fiscal_year" smallint,
	"fiscal_period" text,
	"period_label" text,
	"value" numeric,
	"value_high" numeric,
	"currency_code" char(3),
	"qualifier" "amount_qualifier" DEFAULT 'EXACT'::"amount_qualifier" NOT NULL,
	"comparison" "comparison" DEFAULT 'NONE'::"comparison" NOT NULL,
	"status" "observation_status" DEFAULT 'NORMAL'::"observation_status" NOT NULL,
	"rank" "statement_rank" DEFAULT 'NORMAL'::"statement_rank" NOT NULL,
	"document_id" uuid NOT NULL,
	"published_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "observation_once" UNIQUE NULLS NOT DISTINCT("subject_id","metric_id","market_id","region","period","currency_code","comparison","document_id"),
	CONSTRAINT "observation_slug_format" CHECK ("slug" ~ '^[a-z0-9]+([-_][a-z0-9]+)*$' and octet_length("slug") <= 200),
	CONSTRAINT "observation_period_not_empty" CHECK (not isempty("period")),
	CONSTRAINT "observation_node_kind" CHECK ("node_kind" = 'OBSERVATION'),
	CONSTRAINT "observation_region_format" CHECK (is_region("region")),
	CONSTRAINT "observation_fiscal_year_range" CHECK ("fiscal_year" between 1800 and 2200),
	CONSTRAINT "observation_fiscal_period_format" CHECK ("fiscal_period" ~ '^(Q[1-4]|H[12]|9M|FY)$'),
	CONSTRAINT "observation_value_missing" CHECK (("value" is null) = ("status" = 'MISSING')),
	CONSTRAINT "observation_value_finite" CHECK ("value" > '-Infinity' and "value" < 'Infinity'),
	CONSTRAINT "observation_value_between" CHECK (("value_high" is not null) = ("qualifier" = 'BETWEEN') and ("value" is not null or "value_high" is null)),
	CONSTRAINT "observation_value_order" CHECK ("value_high" > "value" and "value_high" < 'Infinity'),
	CONSTRAINT "observation_value_disclosed" CHECK ("qualifier" <> 'UNDISCLOSED' or "value" is null)
);
--> statement-breakpoint
CREATE TABLE "observation_history" (
	"id" uuid,
	"node_kind" "node_kind",
	"slug" text,
	"subject_id" uuid,
	"metric_id" uuid,
	"market_id" uuid,
	"report_id" uuid,
	"region" text,
	"period" daterange,
	"period_kind" "period_kind",
	"fiscal_year" smallint,
	"fiscal_period" text,
	"period_label" text,
	"value" numeric,
	"value_high" numeric,
	"currency_code" char(3),
	"qualifier" "amount_qualifier",
	"comparison" "comparison",
	"status" "observation_status",
	"rank" "statement_rank",
	"document_id" uuid,
	"published_on" date,
	"version" integer,
	"recorded_at" timestamp with time zone,
	"superseded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "customer_relation" (
	"id" uuid PRIMARY KEY,
	"node_kind" "node_kind" DEFAULT 'CUSTOMER_RELATION'::"node_kind" NOT NULL,
	"slug" text NOT NULL UNIQUE,
	"customer_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"workload" text NOT NULL,
	"status" "customer_relation_status" DEFAULT 'UNKNOWN'::"customer_relation_status" NOT NULL,
	"end_reason" text,
	"moved_to_id" uuid,
	"valid" daterange DEFAULT '(,)' NOT NULL,
	"claim_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "customer_relation_slug_format" CHECK ("slug" ~ '^[a-z0-9]+([-_][a-z0-9]+)*$' and octet_length("slug") <= 200),
	CONSTRAINT "customer_relation_workload_not_blank" CHECK ("workload" ~ '\S' and octet_length("workload") <= 2000),
	CONSTRAINT "customer_relation_valid_not_empty" CHECK (not isempty("valid")),
	CONSTRAINT "customer_relation_node_kind" CHECK ("node_kind" = 'CUSTOMER_RELATION'),
	CONSTRAINT "customer_relation_two_companies" CHECK ("customer_id" <> "provider_id"),
	CONSTRAINT "customer_relation_moved_to_differs" CHECK ("moved_to_id" <> "id"),
	CONSTRAINT "customer_relation_ending" CHECK (("moved_to_id" is null and "end_reason" is null) or "status" in ('MIGRATING', 'ENDED'))
);
--> statement-breakpoint
CREATE TABLE "customer_relation_history" (
	"id" uuid,
	"node_kind" "node_kind",
	"slug" text,
	"customer_id" uuid,
	"provider_id" uuid,
	"workload" text,
	"status" "customer_relation_status",
	"end_reason" text,
	"moved_to_id" uuid,
	"valid" daterange,
	"claim_id" uuid,
	"version" integer,
	"recorded_at" timestamp with time zone,
	"superseded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "partnership" (
	"id" uuid PRIMARY KEY,
	"node_kind" "node_kind" DEFAULT 'PARTNERSHIP'::"node_kind" NOT NULL,
	"slug" text NOT NULL UNIQUE,
	"provider_id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"kind" "partnership_kind" NOT NULL,
	"programme_id" uuid,
	"tier" text,
	"scope" text,
	"status" "partnership_status" DEFAULT 'UNKNOWN'::"partnership_status" NOT NULL,
	"valid" daterange DEFAULT '(,)' NOT NULL,
	"claim_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "partnership_slug_format" CHECK ("slug" ~ '^[a-z0-9]+([-_][a-z0-9]+)*$' and octet_length("slug") <= 200),
	CONSTRAINT "partnership_valid_not_empty" CHECK (not isempty("valid")),
	CONSTRAINT "partnership_node_kind" CHECK ("node_kind" = 'PARTNERSHIP'),
	CONSTRAINT "partnership_two_companies" CHECK ("provider_id" <> "partner_id")
);
--> statement-breakpoint
CREATE TABLE "partnership_history" (
	"id" uuid,
	"node_kind" "node_kind",
	"slug" text,
	"provider_id" uuid,
	"partner_id" uuid,
	"kind" "partnership_kind",
	"programme_id" uuid,
	"tier" text,
	"scope" text,
	"status" "partnership_status",
	"valid" daterange,
	"claim_id" uuid,
	"version" integer,
	"recorded_at" timestamp with time zone,
	"superseded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "programme" (
	"id" uuid PRIMARY KEY,
	"node_kind" "node_kind" DEFAULT 'PROGRAMME'::"node_kind" NOT NULL,
	"slug" text NOT NULL UNIQUE,
	"owner_id" uuid NOT NULL,
	"kind" "programme_kind" NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"tiers" text[] DEFAULT '{}'::text[] NOT NULL,
	"valid" daterange,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "programme_slug_format" CHECK ("slug" ~ '^[a-z0-9]+([-_][a-z0-9]+)*$' and octet_length("slug") <= 200),
	CONSTRAINT "programme_name_not_blank" CHECK ("name" ~ '\S' and octet_length("name") <= 2000),
	CONSTRAINT "programme_valid_not_empty" CHECK (not isempty("valid")),
	CONSTRAINT "programme_node_kind" CHECK ("node_kind" = 'PROGRAMME')
);
--> statement-breakpoint
CREATE TABLE "programme_history" (
	"id" uuid,
	"node_kind" "node_kind",
	"slug" text,
	"owner_id" uuid,
	"kind" "programme_kind",
	"name" text,
	"description" text,
	"tiers" text[],
	"valid" daterange,
	"version" integer,
	"recorded_at" timestamp with time zone,
	"superseded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "country" (
	"code" char(2) PRIMARY KEY,
	"alpha3" char(3) NOT NULL UNIQUE,
	"numeric3" char(3) NOT NULL UNIQUE,
	"names" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "country_code_format" CHECK ("code" ~ '^[A-Z]{2}$' and "alpha3" ~ '^[A-Z]{3}$'),
	CONSTRAINT "country_numeric3_format" CHECK ("numeric3" ~ '^[0-9]{3}$'),
	CONSTRAINT "country_names_filled" CHECK (is_labels("names"))
);
--> statement-breakpoint
CREATE TABLE "country_history" (
	"code" char(2),
	"alpha3" char(3),
	"numeric3" char(3),
	"names" jsonb,
	"version" integer,
	"recorded_at" timestamp with time zone,
	"superseded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "currency" (
	"code" char(3) PRIMARY KEY,
	"name" text NOT NULL,
	"minor_unit" smallint,
	"withdrawn_on" date,
	"withdrawn_precision" "date_precision" DEFAULT 'NONE'::"date_precision" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "currency_name_not_blank" CHECK ("name" ~ '\S' and octet_length("name") <= 2000),
	CONSTRAINT "currency_code_format" CHECK ("code" ~ '^[A-Z]{3}$'),
	CONSTRAINT "currency_minor_unit_range" CHECK ("minor_unit" between 0 and 6),
	CONSTRAINT "currency_withdrawn_precision" CHECK (("withdrawn_on" is null) = ("withdrawn_precision" = 'NONE'))
);
--> statement-breakpoint
CREATE TABLE "currency_history" (
	"code" char(3),
	"name" text,
	"minor_unit" smallint,
	"withdrawn_on" date,
	"withdrawn_precision" "date_precision",
	"version" integer,
	"recorded_at" timestamp with time zone,
	"superseded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fx_rate" (
	"id" uuid PRIMARY KEY,
	"base_code" char(3) NOT NULL,
	"quote_code" char(3) NOT NULL,
	"basis" "rate_basis" NOT NULL,
	"on_date" date NOT NULL,
	"rate" numeric NOT NULL,
	"source" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "fx_rate_base_code_quote_code_basis_on_date_source_unique" UNIQUE("base_code","quote_code","basis","on_date","source"),
	CONSTRAINT "fx_rate_source_not_blank" CHECK ("source" ~ '\S' and octet_length("source") <= 2000),
	CONSTRAINT "fx_rate_two_currencies" CHECK ("base_code" <> "quote_code"),
	CONSTRAINT "fx_rate_positive" CHECK ("rate" > 0 and "rate" < 'Infinity')
);
--> statement-breakpoint
CREATE TABLE "fx_rate_history" (
	"id" uuid,
	"base_code" char(3),
	"quote_code" char(3),
	"basis" "rate_basis",
	"on_date" date,
	"rate" numeric,
	"source" text,
	"version" integer,
	"recorded_at" timestamp with time zone,
	"superseded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "taxonomy_term" (
	"id" uuid PRIMARY KEY,
	"scheme" text NOT NULL,
	"code" text NOT NULL,
	"parent_code" text,
	"labels" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "taxonomy_term_scheme_code_unique" UNIQUE("scheme","code"),
	CONSTRAINT "taxonomy_term_scheme_not_blank" CHECK ("scheme" ~ '\S' and octet_length("scheme") <= 2000),
	CONSTRAINT "taxonomy_term_code_not_blank" CHECK ("code" ~ '\S' and octet_length("code") <= 2000),
	CONSTRAINT "taxonomy_term_parent_differs" CHECK ("parent_code" <> "code"),
	CONSTRAINT "taxonomy_term_labels_filled" CHECK (is_labels("labels"))
);
--> statement-breakpoint
CREATE TABLE "taxonomy_term_history" (
	"id" uuid,
	"scheme" text,
	"code" text,
	"parent_code" text,
	"labels" jsonb,
	"version" integer,
	"recorded_at" timestamp with time zone,
	"superseded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "risk" (
	"id" uuid PRIMARY KEY,
	"node_kind" "node_kind" DEFAULT 'RISK'::"node_kind" NOT NULL,
	"slug" text NOT NULL UNIQUE,
	"category_id" uuid NOT NULL,
	"title" text NOT NULL,
	"cause" text,
	"consequence" text,
	"likelihood" smallint,
	"impact" smallint,
	"score" smallint GENERATED ALWAYS AS (likelihood * impact) STORED,
	"residual_likelihood" smallint,
	"residual_impact" smallint,
	"residual_score" smallint GENERATED ALWAYS AS (residual_likelihood * residual_impact) STORED,
	"assessment_basis" text,
	"status" "risk_status" DEFAULT 'IDENTIFIED'::"risk_status" NOT NULL,
	"treatment" "risk_treatment" DEFAULT 'NONE'::"risk_treatment" NOT NULL,
	"regions" text[] DEFAULT '{}'::text[] NOT NULL,
	"identified_on" date,
	"review_due_on" date,
	"closed_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "risk_slug_format" CHECK ("slug" ~ '^[a-z0-9]+([-_][a-z0-9]+)*$' and octet_length("slug") <= 200),
	CONSTRAINT "risk_title_not_blank" CHECK ("title" ~ '\S' and octet_length("title") <= 2000),
	CONSTRAINT "risk_node_kind" CHECK ("node_kind" = 'RISK'),
	CONSTRAINT "risk_scale" CHECK ("likelihood" between 1 and 5 and "impact" between 1 and 5),
	CONSTRAINT "risk_residual_scale" CHECK ("residual_likelihood" between 1 and 5 and "residual_impact" between 1 and 5),
	CONSTRAINT "risk_assessment_basis_given" CHECK (num_nonnulls("likelihood", "impact", "residual_likelihood", "residual_impact") = 0 or coalesce("assessment_basis", '') ~ '\S'),
	CONSTRAINT "risk_closed_status" CHECK ("closed_on" is null or "status" = 'CLOSED'),
	CONSTRAINT "risk_closed_after_identified" CHECK ("closed_on" >= "identified_on"),
	CONSTRAINT "risk_regions_format" CHECK (is_region_list("regions"))
);
--> statement-breakpoint
CREATE TABLE "risk_exposure" (
	"id" uuid PRIMARY KEY,
	"node_kind" "node_kind" DEFAULT 'RISK_EXPOSURE'::"node_kind" NOT NULL,
	"risk_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"kind" "exposure_kind" NOT NULL,
	"via_company_id" uuid,
	"likelihood" smallint,
	"impact" smallint,
	"rationale" text,
	"valid" daterange DEFAULT '(,)' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "risk_exposure_valid_not_empty" CHECK (not isempty("valid")),
	CONSTRAINT "risk_exposure_node_kind" CHECK ("node_kind" = 'RISK_EXPOSURE'),
	CONSTRAINT "risk_exposure_via_differs" CHECK ("via_company_id" <> "company_id"),
	CONSTRAINT "risk_exposure_via_kind" CHECK ("via_company_id" is null or "kind" in ('VIA_SUPPLIER', 'VIA_CUSTOMER', 'VIA_REGULATOR', 'VIA_OWNER')),
	CONSTRAINT "risk_exposure_scale" CHECK ("likelihood" between 1 and 5 and "impact" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "risk_exposure_history" (
	"id" uuid,
	"node_kind" "node_kind",
	"risk_id" uuid,
	"company_id" uuid,
	"kind" "exposure_kind",
	"via_company_id" uuid,
	"likelihood" smallint,
	"impact" smallint,
	"rationale" text,
	"valid" daterange,
	"version" integer,
	"recorded_at" timestamp with time zone,
	"superseded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "risk_history" (
	"id" uuid,
	"node_kind" "node_kind",
	"slug" text,
	"category_id" uuid,
	"title" text,
	"cause" text,
	"consequence" text,
	"likelihood" smallint,
	"impact" smallint,
	"score" smallint,
	"residual_likelihood" smallint,
	"residual_impact" smallint,
	"residual_score" smallint,
	"assessment_basis" text,
	"status" "risk_status",
	"treatment" "risk_treatment",
	"regions" text[],
	"identified_on" date,
	"review_due_on" date,
	"closed_on" date,
	"version" integer,
	"recorded_at" timestamp with time zone,
	"superseded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "claim" (
	"id" uuid PRIMARY KEY,
	"node_kind" "node_kind" DEFAULT 'CLAIM'::"node_kind" NOT NULL,
	"slug" text UNIQUE,
	"document_id" uuid NOT NULL,
	"locator" jsonb NOT NULL,
	"subject_id" uuid NOT NULL,
	"property" text NOT NULL,
	"object_id" uuid,
	"value" jsonb,
	"observation_id" uuid,
	"as_stated" text,
	"lang" text DEFAULT 'und' NOT NULL,
	"modality" "claim_modality" NOT NULL,
	"attributed_to_company_id" uuid,
	"attributed_to_text" text,
	"confidence" smallint NOT NULL,
	"rank" "statement_rank" DEFAULT 'NORMAL'::"statement_rank" NOT NULL,
	"flags" "claim_flag"[] DEFAULT '{}'::"claim_flag"[] NOT NULL,
	"note" text,
	"extracted_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "claim_slug_format" CHECK ("slug" ~ '^[a-z0-9]+([-_][a-z0-9]+)*$' and octet_length("slug") <= 200),
	CONSTRAINT "claim_property_not_blank" CHECK ("property" ~ '\S' and octet_length("property") <= 2000),
	CONSTRAINT "claim_lang_not_blank" CHECK ("lang" ~ '\S' and octet_length("lang") <= 2000),
	CONSTRAINT "claim_extracted_by_not_blank" CHECK ("extracted_by" ~ '\S' and octet_length("extracted_by") <= 2000),
	CONSTRAINT "claim_node_kind" CHECK ("node_kind" = 'CLAIM'),
	CONSTRAINT "claim_locator_object" CHECK (jsonb_typeof("locator") = 'object'),
	CONSTRAINT "claim_one_content" CHECK (num_nonnulls("object_id", "value", "observation_id") = 1),
	CONSTRAINT "claim_lang_format" CHECK (is_language_tag("lang")),
	CONSTRAINT "claim_confidence_range" CHECK ("confidence" between 0 and 100),
	CONSTRAINT "claim_flags_noted" CHECK (cardinality("flags") = 0 or coalesce("note", '') ~ '\S')
);
--> statement-breakpoint
CREATE TABLE "claim_history" (
	"id" uuid,
	"node_kind" "node_kind",
	"slug" text,
	"document_id" uuid,
	"locator" jsonb,
	"subject_id" uuid,
	"property" text,
	"object_id" uuid,
	"value" jsonb,
	"observation_id" uuid,
	"as_stated" text,
	"lang" text,
	"modality" "claim_modality",
	"attributed_to_company_id" uuid,
	"attributed_to_text" text,
	"confidence" smallint,
	"rank" "statement_rank",
	"flags" "claim_flag"[],
	"note" text,
	"extracted_by" text,
	"version" integer,
	"recorded_at" timestamp with time zone,
	"superseded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "claim_relation" (
	"id" uuid PRIMARY KEY,
	"from_claim_id" uuid NOT NULL,
	"to_claim_id" uuid NOT NULL,
	"kind" "claim_relation_kind" NOT NULL,
	"note" text,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "claim_relation_from_claim_id_to_claim_id_kind_unique" UNIQUE("from_claim_id","to_claim_id","kind"),
	CONSTRAINT "claim_relation_two_claims" CHECK ("from_claim_id" <> "to_claim_id")
);
--> statement-breakpoint
CREATE TABLE "claim_relation_history" (
	"id" uuid,
	"from_claim_id" uuid,
	"to_claim_id" uuid,
	"kind" "claim_relation_kind",
	"note" text,
	"version" integer,
	"recorded_at" timestamp with time zone,
	"superseded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "inconsistency" (
	"id" uuid PRIMARY KEY,
	"node_kind" "node_kind" DEFAULT 'INCONSISTENCY'::"node_kind" NOT NULL,
	"slug" text NOT NULL UNIQUE,
	"document_id" uuid NOT NULL,
	"kind" "claim_flag" NOT NULL,
	"what" text NOT NULL,
	"reading" text,
	"confidence" smallint NOT NULL,
	"is_external" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "inconsistency_slug_format" CHECK ("slug" ~ '^[a-z0-9]+([-_][a-z0-9]+)*$' and octet_length("slug") <= 200),
	CONSTRAINT "inconsistency_what_not_blank" CHECK ("what" ~ '\S' and octet_length("what") <= 2000),
	CONSTRAINT "inconsistency_node_kind" CHECK ("node_kind" = 'INCONSISTENCY'),
	CONSTRAINT "inconsistency_confidence_range" CHECK ("confidence" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "inconsistency_claim" (
	"id" uuid PRIMARY KEY,
	"inconsistency_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "inconsistency_claim_inconsistency_id_claim_id_unique" UNIQUE("inconsistency_id","claim_id")
);
--> statement-breakpoint
CREATE TABLE "inconsistency_claim_history" (
	"id" uuid,
	"inconsistency_id" uuid,
	"claim_id" uuid,
	"version" integer,
	"recorded_at" timestamp with time zone,
	"superseded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "inconsistency_history" (
	"id" uuid,
	"node_kind" "node_kind",
	"slug" text,
	"document_id" uuid,
	"kind" "claim_flag",
	"what" text,
	"reading" text,
	"confidence" smallint,
	"is_external" boolean,
	"version" integer,
	"recorded_at" timestamp with time zone,
	"superseded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "source_document" (
	"id" uuid PRIMARY KEY,
	"node_kind" "node_kind" DEFAULT 'SOURCE_DOCUMENT'::"node_kind" NOT NULL,
	"slug" text NOT NULL UNIQUE,
	"kind" "document_kind" NOT NULL,
	"title" text NOT NULL,
	"publisher_id" uuid,
	"publisher_name" text,
	"url" text,
	"lang" text DEFAULT 'und' NOT NULL,
	"published_on" date,
	"published_precision" "date_precision" DEFAULT 'NONE'::"date_precision" NOT NULL,
	"published_note" text,
	"retrieved_at" timestamp with time zone,
	"sha256" text UNIQUE,
	"licence" text,
	"external_ref" text,
	"reliability" "source_reliability",
	"open_questions" text[] DEFAULT '{}'::text[] NOT NULL,
	"is_enrichment" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "source_document_slug_format" CHECK ("slug" ~ '^[a-z0-9]+([-_][a-z0-9]+)*$' and octet_length("slug") <= 200),
	CONSTRAINT "source_document_title_not_blank" CHECK ("title" ~ '\S' and octet_length("title") <= 2000),
	CONSTRAINT "source_document_lang_not_blank" CHECK ("lang" ~ '\S' and octet_length("lang") <= 2000),
	CONSTRAINT "source_document_node_kind" CHECK ("node_kind" = 'SOURCE_DOCUMENT'),
	CONSTRAINT "source_document_one_publisher" CHECK (num_nonnulls("publisher_id", "publisher_name") <= 1),
	CONSTRAINT "source_document_url_format" CHECK ("url" ~ '^https?://'),
	CONSTRAINT "source_document_lang_format" CHECK (is_language_tag("lang")),
	CONSTRAINT "source_document_sha256_format" CHECK ("sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "source_document_published_precision" CHECK (("published_on" is null) = ("published_precision" = 'NONE'))
);
--> statement-breakpoint
CREATE TABLE "source_document_history" (
	"id" uuid,
	"node_kind" "node_kind",
	"slug" text,
	"kind" "document_kind",
	"title" text,
	"publisher_id" uuid,
	"publisher_name" text,
	"url" text,
	"lang" text,
	"published_on" date,
	"published_precision" "date_precision",
	"published_note" text,
	"retrieved_at" timestamp with time zone,
	"sha256" text,
	"licence" text,
	"external_ref" text,
	"reliability" "source_reliability",
	"open_questions" text[],
	"is_enrichment" boolean,
	"version" integer,
	"recorded_at" timestamp with time zone,
	"superseded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "change_log" (
	"seq" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "change_log_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"transaction_id" xid8 DEFAULT pg_current_xact_id() NOT NULL,
	"node_id" uuid,
	"operation" "change_operation" NOT NULL,
	"table_name" text NOT NULL,
	"row_key" text NOT NULL,
	"version" integer NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"document_id" uuid,
	"before" jsonb,
	"after" jsonb
);
--> statement-breakpoint
CREATE TABLE "node" (
	"id" uuid PRIMARY KEY,
	"kind" "node_kind" NOT NULL,
	CONSTRAINT "node_id_kind_unique" UNIQUE("id","kind")
);
--> statement-breakpoint
CREATE INDEX "company_name_id_index" ON "company" ("name","id");--> statement-breakpoint
CREATE INDEX "company_kind_id_index" ON "company" ("kind","id");--> statement-breakpoint
CREATE INDEX "company_country_code_id_index" ON "company" ("country_code","id");--> statement-breakpoint
CREATE INDEX "company_sector_id_id_index" ON "company" ("sector_id","id");--> statement-breakpoint
CREATE INDEX "company_founded_on_id_index" ON "company" ("founded_on","id");--> statement-breakpoint
CREATE INDEX "company_merged_into_id_id_index" ON "company" ("merged_into_id","id");--> statement-breakpoint
CREATE INDEX "company_history_id_superseded_at_index" ON "company_history" ("id","superseded_at");--> statement-breakpoint
CREATE INDEX "company_history_superseded_at_index" ON "company_history" ("superseded_at");--> statement-breakpoint
CREATE INDEX "company_identifier_company_id_id_index" ON "company_identifier" ("company_id","id");--> statement-breakpoint
CREATE INDEX "company_identifier_document_id_id_index" ON "company_identifier" ("document_id","id");--> statement-breakpoint
CREATE INDEX "company_identifier_value_id_index" ON "company_identifier" ("value","id");--> statement-breakpoint
CREATE INDEX "company_identifier_history_id_superseded_at_index" ON "company_identifier_history" ("id","superseded_at");--> statement-breakpoint
CREATE INDEX "company_identifier_history_superseded_at_index" ON "company_identifier_history" ("superseded_at");--> statement-breakpoint
CREATE INDEX "company_name_company_id_id_index" ON "company_name" ("company_id","id");--> statement-breakpoint
CREATE INDEX "company_name_name_id_index" ON "company_name" ("name","id");--> statement-breakpoint
CREATE INDEX "company_name_normalised_id_index" ON "company_name" ("normalised","id");--> statement-breakpoint
CREATE INDEX "company_name_normalised_index" ON "company_name" USING gin ("normalised" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "company_name_history_id_superseded_at_index" ON "company_name_history" ("id","superseded_at");--> statement-breakpoint
CREATE INDEX "company_name_history_superseded_at_index" ON "company_name_history" ("superseded_at");--> statement-breakpoint
CREATE INDEX "company_relation_parent_id_id_index" ON "company_relation" ("parent_id","id");--> statement-breakpoint
CREATE INDEX "company_relation_child_id_id_index" ON "company_relation" ("child_id","id");--> statement-breakpoint
CREATE INDEX "company_relation_claim_id_id_index" ON "company_relation" ("claim_id","id");--> statement-breakpoint
CREATE INDEX "company_relation_history_id_superseded_at_index" ON "company_relation_history" ("id","superseded_at");--> statement-breakpoint
CREATE INDEX "company_relation_history_superseded_at_index" ON "company_relation_history" ("superseded_at");--> statement-breakpoint
CREATE UNIQUE INDEX "resolution_decision_current" ON "resolution_decision" ("left_id","right_id") WHERE "withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "resolution_decision_left_id_id_index" ON "resolution_decision" ("left_id","id");--> statement-breakpoint
CREATE INDEX "resolution_decision_right_id_id_index" ON "resolution_decision" ("right_id","id");--> statement-breakpoint
CREATE INDEX "resolution_decision_history_id_superseded_at_index" ON "resolution_decision_history" ("id","superseded_at");--> statement-breakpoint
CREATE INDEX "resolution_decision_history_superseded_at_index" ON "resolution_decision_history" ("superseded_at");--> statement-breakpoint
CREATE INDEX "event_title_id_index" ON "event" ("title","id");--> statement-breakpoint
CREATE INDEX "event_kind_id_index" ON "event" ("kind","id");--> statement-breakpoint
CREATE INDEX "event_country_code_id_index" ON "event" ("country_code","id");--> statement-breakpoint
CREATE INDEX "event_occurred_from_id_index" ON "event" (lower("occurred"),"id");--> statement-breakpoint
CREATE INDEX "event_history_id_superseded_at_index" ON "event_history" ("id","superseded_at");--> statement-breakpoint
CREATE INDEX "event_history_superseded_at_index" ON "event_history" ("superseded_at");--> statement-breakpoint
CREATE INDEX "event_link_event_id_id_index" ON "event_link" ("event_id","id");--> statement-breakpoint
CREATE INDEX "event_link_node_id_id_index" ON "event_link" ("node_id","id");--> statement-breakpoint
CREATE INDEX "event_link_history_id_superseded_at_index" ON "event_link_history" ("id","superseded_at");--> statement-breakpoint
CREATE INDEX "event_link_history_superseded_at_index" ON "event_link_history" ("superseded_at");--> statement-breakpoint
CREATE INDEX "initiative_owner_id_id_index" ON "initiative" ("owner_id","id");--> statement-breakpoint
CREATE INDEX "initiative_name_id_index" ON "initiative" ("name","id");--> statement-breakpoint
CREATE INDEX "initiative_country_code_id_index" ON "initiative" ("country_code","id");--> statement-breakpoint
CREATE INDEX "initiative_started_on_id_index" ON "initiative" ("started_on","id");--> statement-breakpoint
CREATE INDEX "initiative_history_id_superseded_at_index" ON "initiative_history" ("id","superseded_at");--> statement-breakpoint
CREATE INDEX "initiative_history_superseded_at_index" ON "initiative_history" ("superseded_at");--> statement-breakpoint
CREATE INDEX "investment_announced_on_id_index" ON "investment" ("announced_on","id");--> statement-breakpoint
CREATE INDEX "investment_amount_id_index" ON "investment" ("amount","id");--> statement-breakpoint
CREATE INDEX "investment_title_id_index" ON "investment" ("title","id");--> statement-breakpoint
CREATE INDEX "investment_kind_id_index" ON "investment" ("kind","id");--> statement-breakpoint
CREATE INDEX "investment_stage_id_index" ON "investment" ("stage","id");--> statement-breakpoint
CREATE INDEX "investment_currency_code_id_index" ON "investment" ("currency_code","id");--> statement-breakpoint
CREATE INDEX "investment_programme_id_id_index" ON "investment" ("programme_id","id");--> statement-breakpoint
CREATE INDEX "investment_history_id_superseded_at_index" ON "investment_history" ("id","superseded_at");--> statement-breakpoint
CREATE INDEX "investment_history_superseded_at_index" ON "investment_history" ("superseded_at");--> statement-breakpoint
CREATE INDEX "investment_party_investment_id_id_index" ON "investment_party" ("investment_id","id");--> statement-breakpoint
CREATE INDEX "investment_party_company_id_id_index" ON "investment_party" ("company_id","id");--> statement-breakpoint
CREATE INDEX "investment_party_currency_code_id_index" ON "investment_party" ("currency_code","id");--> statement-breakpoint
CREATE INDEX "investment_party_history_id_superseded_at_index" ON "investment_party_history" ("id","superseded_at");--> statement-breakpoint
CREATE INDEX "investment_party_history_superseded_at_index" ON "investment_party_history" ("superseded_at");--> statement-breakpoint
CREATE INDEX "market_name_id_index" ON "market" ("name","id");--> statement-breakpoint
CREATE INDEX "market_parent_id_id_index" ON "market" ("parent_id","id");--> statement-breakpoint
CREATE INDEX "market_segment_id_id_index" ON "market" ("segment_id","id");--> statement-breakpoint
CREATE INDEX "market_history_id_superseded_at_index" ON "market_history" ("id","superseded_at");--> statement-breakpoint
CREATE INDEX "market_history_superseded_at_index" ON "market_history" ("superseded_at");--> statement-breakpoint
CREATE INDEX "market_report_publisher_id_id_index" ON "market_report" ("publisher_id","id");--> statement-breakpoint
CREATE INDEX "market_report_market_id_id_index" ON "market_report" ("market_id","id");--> statement-breakpoint
CREATE INDEX "market_report_document_id_id_index" ON "market_report" ("document_id","id");--> statement-breakpoint
CREATE INDEX "market_report_replaces_id_id_index" ON "market_report" ("replaces_id","id");--> statement-breakpoint
CREATE INDEX "market_report_title_id_index" ON "market_report" ("title","id");--> statement-breakpoint
CREATE INDEX "market_report_published_on_id_index" ON "market_report" ("published_on","id");--> statement-breakpoint
CREATE INDEX "market_report_history_id_superseded_at_index" ON "market_report_history" ("id","superseded_at");--> statement-breakpoint
CREATE INDEX "market_report_history_superseded_at_index" ON "market_report_history" ("superseded_at");--> statement-breakpoint
CREATE INDEX "metric_history_id_superseded_at_index" ON "metric_history" ("id","superseded_at");--> statement-breakpoint
CREATE INDEX "metric_history_superseded_at_index" ON "metric_history" ("superseded_at");--> statement-breakpoint
CREATE INDEX "observation_subject_id_id_index" ON "observation" ("subject_id","id");--> statement-breakpoint
CREATE INDEX "observation_metric_id_subject_id_id_index" ON "observation" ("metric_id","subject_id","id");--> statement-breakpoint
CREATE INDEX "observation_market_id_id_index" ON "observation" ("market_id","id");--> statement-breakpoint
CREATE INDEX "observation_report_id_id_index" ON "observation" ("report_id","id");--> statement-breakpoint
CREATE INDEX "observation_document_id_id_index" ON "observation" ("document_id","id");--> statement-breakpoint
CREATE INDEX "observation_currency_code_id_index" ON "observation" ("currency_code","id");--> statement-breakpoint
CREATE INDEX "observation_value_id_index" ON "observation" ("value","id");--> statement-breakpoint
CREATE INDEX "observation_published_on_id_index" ON "observation" ("published_on","id");--> statement-breakpoint
CREATE INDEX "observation_period_from_id_index" ON "observation" (lower("period"),"id");--> statement-breakpoint
CREATE INDEX "observation_history_id_superseded_at_index" ON "observation_history" ("id","superseded_at");--> statement-breakpoint
CREATE INDEX "observation_history_superseded_at_index" ON "observation_history" ("superseded_at");--> statement-breakpoint
CREATE INDEX "customer_relation_customer_id_id_index" ON "customer_relation" ("customer_id","id");--> statement-breakpoint
CREATE INDEX "customer_relation_provider_id_id_index" ON "customer_relation" ("provider_id","id");--> statement-breakpoint
CREATE INDEX "customer_relation_moved_to_id_id_index" ON "customer_relation" ("moved_to_id","id");--> statement-breakpoint
CREATE INDEX "customer_relation_claim_id_id_index" ON "customer_relation" ("claim_id","id");--> statement-breakpoint
CREATE INDEX "customer_relation_history_id_superseded_at_index" ON "customer_relation_history" ("id","superseded_at");--> statement-breakpoint
CREATE INDEX "customer_relation_history_superseded_at_index" ON "customer_relation_history" ("superseded_at");--> statement-breakpoint
CREATE INDEX "partnership_provider_id_id_index" ON "partnership" ("provider_id","id");--> statement-breakpoint
CREATE INDEX "partnership_partner_id_id_index" ON "partnership" ("partner_id","id");--> statement-breakpoint
CREATE INDEX "partnership_programme_id_id_index" ON "partnership" ("programme_id","id");--> statement-breakpoint
CREATE INDEX "partnership_claim_id_id_index" ON "partnership" ("claim_id","id");--> statement-breakpoint
CREATE INDEX "partnership_kind_id_index" ON "partnership" ("kind","id");--> statement-breakpoint
CREATE INDEX "partnership_history_id_superseded_at_index" ON "partnership_history" ("id","superseded_at");--> statement-breakpoint
CREATE INDEX "partnership_history_superseded_at_index" ON "partnership_history" ("superseded_at");--> statement-breakpoint
CREATE INDEX "programme_owner_id_id_index" ON "programme" ("owner_id","id");--> statement-breakpoint
CREATE INDEX "programme_name_id_index" ON "programme" ("name","id");--> statement-breakpoint
CREATE INDEX "programme_kind_id_index" ON "programme" ("kind","id");--> statement-breakpoint
CREATE INDEX "programme_history_id_superseded_at_index" ON "programme_history" ("id","superseded_at");--> statement-breakpoint
CREATE INDEX "programme_history_superseded_at_index" ON "programme_history" ("superseded_at");--> statement-breakpoint
CREATE INDEX "country_history_code_superseded_at_index" ON "country_history" ("code","superseded_at");--> statement-breakpoint
CREATE INDEX "country_history_superseded_at_index" ON "country_history" ("superseded_at");--> statement-breakpoint
CREATE INDEX "currency_name_code_index" ON "currency" ("name","code");--> statement-breakpoint
CREATE INDEX "currency_history_code_superseded_at_index" ON "currency_history" ("code","superseded_at");--> statement-breakpoint
CREATE INDEX "currency_history_superseded_at_index" ON "currency_history" ("superseded_at");--> statement-breakpoint
CREATE INDEX "fx_rate_quote_code_id_index" ON "fx_rate" ("quote_code","id");--> statement-breakpoint
CREATE INDEX "fx_rate_on_date_id_index" ON "fx_rate" ("on_date","id");--> statement-breakpoint
CREATE INDEX "fx_rate_history_id_superseded_at_index" ON "fx_rate_history" ("id","superseded_at");--> statement-breakpoint
CREATE INDEX "fx_rate_history_superseded_at_index" ON "fx_rate_history" ("superseded_at");--> statement-breakpoint
CREATE INDEX "taxonomy_term_scheme_parent_code_id_index" ON "taxonomy_term" ("scheme","parent_code","id");--> statement-breakpoint
CREATE INDEX "taxonomy_term_history_id_superseded_at_index" ON "taxonomy_term_history" ("id","superseded_at");--> statement-breakpoint
CREATE INDEX "taxonomy_term_history_superseded_at_index" ON "taxonomy_term_history" ("superseded_at");--> statement-breakpoint
CREATE INDEX "risk_category_id_id_index" ON "risk" ("category_id","id");--> statement-breakpoint
CREATE INDEX "risk_title_id_index" ON "risk" ("title","id");--> statement-breakpoint
CREATE INDEX "risk_score_id_index" ON "risk" ("score","id");--> statement-breakpoint
CREATE INDEX "risk_status_id_index" ON "risk" ("status","id");--> statement-breakpoint
CREATE INDEX "risk_identified_on_id_index" ON "risk" ("identified_on","id");--> statement-breakpoint
CREATE INDEX "risk_exposure_risk_id_id_index" ON "risk_exposure" ("risk_id","id");--> statement-breakpoint
CREATE INDEX "risk_exposure_company_id_id_index" ON "risk_exposure" ("company_id","id");--> statement-breakpoint
CREATE INDEX "risk_exposure_via_company_id_id_index" ON "risk_exposure" ("via_company_id","id");--> statement-breakpoint
CREATE INDEX "risk_exposure_history_id_superseded_at_index" ON "risk_exposure_history" ("id","superseded_at");--> statement-breakpoint
CREATE INDEX "risk_exposure_history_superseded_at_index" ON "risk_exposure_history" ("superseded_at");--> statement-breakpoint
CREATE INDEX "risk_history_id_superseded_at_index" ON "risk_history" ("id","superseded_at");--> statement-breakpoint
CREATE INDEX "risk_history_superseded_at_index" ON "risk_history" ("superseded_at");--> statement-breakpoint
CREATE INDEX "claim_document_id_id_index" ON "claim" ("document_id","id");--> statement-breakpoint
CREATE INDEX "claim_subject_id_id_index" ON "claim" ("subject_id","id");--> statement-breakpoint
CREATE INDEX "claim_object_id_id_index" ON "claim" ("object_id","id");--> statement-breakpoint
CREATE INDEX "claim_observation_id_id_index" ON "claim" ("observation_id","id");--> statement-breakpoint
CREATE INDEX "claim_attributed_to_company_id_id_index" ON "claim" ("attributed_to_company_id","id");--> statement-breakpoint
CREATE INDEX "claim_property_id_index" ON "claim" ("property","id");--> statement-breakpoint
CREATE INDEX "claim_confidence_id_index" ON "claim" ("confidence","id");--> statement-breakpoint
CREATE INDEX "claim_history_id_superseded_at_index" ON "claim_history" ("id","superseded_at");--> statement-breakpoint
CREATE INDEX "claim_history_superseded_at_index" ON "claim_history" ("superseded_at");--> statement-breakpoint
CREATE INDEX "claim_relation_from_claim_id_id_index" ON "claim_relation" ("from_claim_id","id");--> statement-breakpoint
CREATE INDEX "claim_relation_to_claim_id_id_index" ON "claim_relation" ("to_claim_id","id");--> statement-breakpoint
CREATE INDEX "claim_relation_history_id_superseded_at_index" ON "claim_relation_history" ("id","superseded_at");--> statement-breakpoint
CREATE INDEX "claim_relation_history_superseded_at_index" ON "claim_relation_history" ("superseded_at");--> statement-breakpoint
CREATE INDEX "inconsistency_document_id_id_index" ON "inconsistency" ("document_id","id");--> statement-breakpoint
CREATE INDEX "inconsistency_kind_id_index" ON "inconsistency" ("kind","id");--> statement-breakpoint
CREATE INDEX "inconsistency_claim_inconsistency_id_id_index" ON "inconsistency_claim" ("inconsistency_id","id");--> statement-breakpoint
CREATE INDEX "inconsistency_claim_claim_id_id_index" ON "inconsistency_claim" ("claim_id","id");--> statement-breakpoint
CREATE INDEX "inconsistency_claim_history_id_superseded_at_index" ON "inconsistency_claim_history" ("id","superseded_at");--> statement-breakpoint
CREATE INDEX "inconsistency_claim_history_superseded_at_index" ON "inconsistency_claim_history" ("superseded_at");--> statement-breakpoint
CREATE INDEX "inconsistency_history_id_superseded_at_index" ON "inconsistency_history" ("id","superseded_at");--> statement-breakpoint
CREATE INDEX "inconsistency_history_superseded_at_index" ON "inconsistency_history" ("superseded_at");--> statement-breakpoint
CREATE INDEX "source_document_publisher_id_id_index" ON "source_document" ("publisher_id","id");--> statement-breakpoint
CREATE INDEX "source_document_title_id_index" ON "source_document" ("title","id");--> statement-breakpoint
CREATE INDEX "source_document_published_on_id_index" ON "source_document" ("published_on","id");--> statement-breakpoint
CREATE INDEX "source_document_kind_id_index" ON "source_document" ("kind","id");--> statement-breakpoint
CREATE INDEX "source_document_history_id_superseded_at_index" ON "source_document_history" ("id","superseded_at");--> statement-breakpoint
CREATE INDEX "source_document_history_superseded_at_index" ON "source_document_history" ("superseded_at");--> statement-breakpoint
CREATE INDEX "change_log_node_id_seq_index" ON "change_log" ("node_id","seq");--> statement-breakpoint
CREATE INDEX "change_log_table_name_row_key_seq_index" ON "change_log" ("table_name","row_key","seq");--> statement-breakpoint
CREATE INDEX "change_log_document_id_seq_index" ON "change_log" ("document_id","seq");--> statement-breakpoint
ALTER TABLE "company" ADD CONSTRAINT "company_country_code_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "country"("code");--> statement-breakpoint
ALTER TABLE "company" ADD CONSTRAINT "company_sector_id_taxonomy_term_id_fkey" FOREIGN KEY ("sector_id") REFERENCES "taxonomy_term"("id");--> statement-breakpoint
ALTER TABLE "company" ADD CONSTRAINT "company_merged_into_id_company_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "company"("id");--> statement-breakpoint
ALTER TABLE "company" ADD CONSTRAINT "company_id_node_kind_node_id_kind_fkey" FOREIGN KEY ("id","node_kind") REFERENCES "node"("id","kind");--> statement-breakpoint
ALTER TABLE "company_identifier" ADD CONSTRAINT "company_identifier_company_id_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company"("id");--> statement-breakpoint
ALTER TABLE "company_identifier" ADD CONSTRAINT "company_identifier_document_id_source_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "source_document"("id");--> statement-breakpoint
ALTER TABLE "company_identifier" ADD CONSTRAINT "company_identifier_id_node_kind_node_id_kind_fkey" FOREIGN KEY ("id","node_kind") REFERENCES "node"("id","kind");--> statement-breakpoint
ALTER TABLE "company_name" ADD CONSTRAINT "company_name_company_id_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company"("id");--> statement-breakpoint
ALTER TABLE "company_name" ADD CONSTRAINT "company_name_id_node_kind_node_id_kind_fkey" FOREIGN KEY ("id","node_kind") REFERENCES "node"("id","kind");--> statement-breakpoint
ALTER TABLE "company_relation" ADD CONSTRAINT "company_relation_parent_id_company_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "company"("id");--> statement-breakpoint
ALTER TABLE "company_relation" ADD CONSTRAINT "company_relation_child_id_company_id_fkey" FOREIGN KEY ("child_id") REFERENCES "company"("id");--> statement-breakpoint
ALTER TABLE "company_relation" ADD CONSTRAINT "company_relation_claim_id_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id");--> statement-breakpoint
ALTER TABLE "company_relation" ADD CONSTRAINT "company_relation_id_node_kind_node_id_kind_fkey" FOREIGN KEY ("id","node_kind") REFERENCES "node"("id","kind");--> statement-breakpoint
ALTER TABLE "resolution_decision" ADD CONSTRAINT "resolution_decision_left_id_company_id_fkey" FOREIGN KEY ("left_id") REFERENCES "company"("id");--> statement-breakpoint
ALTER TABLE "resolution_decision" ADD CONSTRAINT "resolution_decision_right_id_company_id_fkey" FOREIGN KEY ("right_id") REFERENCES "company"("id");--> statement-breakpoint
ALTER TABLE "event" ADD CONSTRAINT "event_country_code_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "country"("code");--> statement-breakpoint
ALTER TABLE "event" ADD CONSTRAINT "event_id_node_kind_node_id_kind_fkey" FOREIGN KEY ("id","node_kind") REFERENCES "node"("id","kind");--> statement-breakpoint
ALTER TABLE "event_link" ADD CONSTRAINT "event_link_event_id_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id");--> statement-breakpoint
ALTER TABLE "event_link" ADD CONSTRAINT "event_link_node_id_node_id_fkey" FOREIGN KEY ("node_id") REFERENCES "node"("id");--> statement-breakpoint
ALTER TABLE "initiative" ADD CONSTRAINT "initiative_owner_id_company_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "company"("id");--> statement-breakpoint
ALTER TABLE "initiative" ADD CONSTRAINT "initiative_country_code_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "country"("code");--> statement-breakpoint
ALTER TABLE "initiative" ADD CONSTRAINT "initiative_id_node_kind_node_id_kind_fkey" FOREIGN KEY ("id","node_kind") REFERENCES "node"("id","kind");--> statement-breakpoint
ALTER TABLE "investment" ADD CONSTRAINT "investment_currency_code_currency_code_fkey" FOREIGN KEY ("currency_code") REFERENCES "currency"("code");--> statement-breakpoint
ALTER TABLE "investment" ADD CONSTRAINT "investment_programme_id_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id");--> statement-breakpoint
ALTER TABLE "investment" ADD CONSTRAINT "investment_id_node_kind_node_id_kind_fkey" FOREIGN KEY ("id","node_kind") REFERENCES "node"("id","kind");--> statement-breakpoint
ALTER TABLE "investment_party" ADD CONSTRAINT "investment_party_investment_id_investment_id_fkey" FOREIGN KEY ("investment_id") REFERENCES "investment"("id");--> statement-breakpoint
ALTER TABLE "investment_party" ADD CONSTRAINT "investment_party_company_id_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company"("id");--> statement-breakpoint
ALTER TABLE "investment_party" ADD CONSTRAINT "investment_party_currency_code_currency_code_fkey" FOREIGN KEY ("currency_code") REFERENCES "currency"("code");--> statement-breakpoint
ALTER TABLE "investment_party" ADD CONSTRAINT "investment_party_id_node_kind_node_id_kind_fkey" FOREIGN KEY ("id","node_kind") REFERENCES "node"("id","kind");--> statement-breakpoint
ALTER TABLE "market" ADD CONSTRAINT "market_parent_id_market_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "market"("id");--> statement-breakpoint
ALTER TABLE "market" ADD CONSTRAINT "market_segment_id_taxonomy_term_id_fkey" FOREIGN KEY ("segment_id") REFERENCES "taxonomy_term"("id");--> statement-breakpoint
ALTER TABLE "market" ADD CONSTRAINT "market_id_node_kind_node_id_kind_fkey" FOREIGN KEY ("id","node_kind") REFERENCES "node"("id","kind");--> statement-breakpoint
ALTER TABLE "market_report" ADD CONSTRAINT "market_report_publisher_id_company_id_fkey" FOREIGN KEY ("publisher_id") REFERENCES "company"("id");--> statement-breakpoint
ALTER TABLE "market_report" ADD CONSTRAINT "market_report_market_id_market_id_fkey" FOREIGN KEY ("market_id") REFERENCES "market"("id");--> statement-breakpoint
ALTER TABLE "market_report" ADD CONSTRAINT "market_report_document_id_source_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "source_document"("id");--> statement-breakpoint
ALTER TABLE "market_report" ADD CONSTRAINT "market_report_replaces_id_market_report_id_fkey" FOREIGN KEY ("replaces_id") REFERENCES "market_report"("id");--> statement-breakpoint
ALTER TABLE "market_report" ADD CONSTRAINT "market_report_id_node_kind_node_id_kind_fkey" FOREIGN KEY ("id","node_kind") REFERENCES "node"("id","kind");--> statement-breakpoint
ALTER TABLE "metric" ADD CONSTRAINT "metric_id_node_kind_node_id_kind_fkey" FOREIGN KEY ("id","node_kind") REFERENCES "node"("id","kind");--> statement-breakpoint
ALTER TABLE "observation" ADD CONSTRAINT "observation_subject_id_node_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "node"("id");--> statement-breakpoint
ALTER TABLE "observation" ADD CONSTRAINT "observation_metric_id_metric_id_fkey" FOREIGN KEY ("metric_id") REFERENCES "metric"("id");--> statement-breakpoint
ALTER TABLE "observation" ADD CONSTRAINT "observation_market_id_market_id_fkey" FOREIGN KEY ("market_id") REFERENCES "market"("id");--> statement-breakpoint
ALTER TABLE "observation" ADD CONSTRAINT "observation_report_id_market_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "market_report"("id");--> statement-breakpoint
ALTER TABLE "observation" ADD CONSTRAINT "observation_currency_code_currency_code_fkey" FOREIGN KEY ("currency_code") REFERENCES "currency"("code");--> statement-breakpoint
ALTER TABLE "observation" ADD CONSTRAINT "observation_document_id_source_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "source_document"("id");--> statement-breakpoint
ALTER TABLE "observation" ADD CONSTRAINT "observation_id_node_kind_node_id_kind_fkey" FOREIGN KEY ("id","node_kind") REFERENCES "node"("id","kind");--> statement-breakpoint
ALTER TABLE "customer_relation" ADD CONSTRAINT "customer_relation_customer_id_company_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "company"("id");--> statement-breakpoint
ALTER TABLE "customer_relation" ADD CONSTRAINT "customer_relation_provider_id_company_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "company"("id");--> statement-breakpoint
ALTER TABLE "customer_relation" ADD CONSTRAINT "customer_relation_moved_to_id_customer_relation_id_fkey" FOREIGN KEY ("moved_to_id") REFERENCES "customer_relation"("id");--> statement-breakpoint
ALTER TABLE "customer_relation" ADD CONSTRAINT "customer_relation_claim_id_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id");--> statement-breakpoint
ALTER TABLE "customer_relation" ADD CONSTRAINT "customer_relation_id_node_kind_node_id_kind_fkey" FOREIGN KEY ("id","node_kind") REFERENCES "node"("id","kind");--> statement-breakpoint
ALTER TABLE "partnership" ADD CONSTRAINT "partnership_provider_id_company_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "company"("id");--> statement-breakpoint
ALTER TABLE "partnership" ADD CONSTRAINT "partnership_partner_id_company_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "company"("id");--> statement-breakpoint
ALTER TABLE "partnership" ADD CONSTRAINT "partnership_programme_id_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id");--> statement-breakpoint
ALTER TABLE "partnership" ADD CONSTRAINT "partnership_claim_id_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id");--> statement-breakpoint
ALTER TABLE "partnership" ADD CONSTRAINT "partnership_id_node_kind_node_id_kind_fkey" FOREIGN KEY ("id","node_kind") REFERENCES "node"("id","kind");--> statement-breakpoint
ALTER TABLE "programme" ADD CONSTRAINT "programme_owner_id_company_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "company"("id");--> statement-breakpoint
ALTER TABLE "programme" ADD CONSTRAINT "programme_id_node_kind_node_id_kind_fkey" FOREIGN KEY ("id","node_kind") REFERENCES "node"("id","kind");--> statement-breakpoint
ALTER TABLE "fx_rate" ADD CONSTRAINT "fx_rate_base_code_currency_code_fkey" FOREIGN KEY ("base_code") REFERENCES "currency"("code");--> statement-breakpoint
ALTER TABLE "fx_rate" ADD CONSTRAINT "fx_rate_quote_code_currency_code_fkey" FOREIGN KEY ("quote_code") REFERENCES "currency"("code");--> statement-breakpoint
ALTER TABLE "taxonomy_term" ADD CONSTRAINT "taxonomy_term_scheme_parent_code_taxonomy_term_scheme_code_fkey" FOREIGN KEY ("scheme","parent_code") REFERENCES "taxonomy_term"("scheme","code");--> statement-breakpoint
ALTER TABLE "risk" ADD CONSTRAINT "risk_category_id_taxonomy_term_id_fkey" FOREIGN KEY ("category_id") REFERENCES "taxonomy_term"("id");--> statement-breakpoint
ALTER TABLE "risk" ADD CONSTRAINT "risk_id_node_kind_node_id_kind_fkey" FOREIGN KEY ("id","node_kind") REFERENCES "node"("id","kind");--> statement-breakpoint
ALTER TABLE "risk_exposure" ADD CONSTRAINT "risk_exposure_risk_id_risk_id_fkey" FOREIGN KEY ("risk_id") REFERENCES "risk"("id");--> statement-breakpoint
ALTER TABLE "risk_exposure" ADD CONSTRAINT "risk_exposure_company_id_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company"("id");--> statement-breakpoint
ALTER TABLE "risk_exposure" ADD CONSTRAINT "risk_exposure_via_company_id_company_id_fkey" FOREIGN KEY ("via_company_id") REFERENCES "company"("id");--> statement-breakpoint
ALTER TABLE "risk_exposure" ADD CONSTRAINT "risk_exposure_id_node_kind_node_id_kind_fkey" FOREIGN KEY ("id","node_kind") REFERENCES "node"("id","kind");--> statement-breakpoint
ALTER TABLE "claim" ADD CONSTRAINT "claim_document_id_source_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "source_document"("id");--> statement-breakpoint
ALTER TABLE "claim" ADD CONSTRAINT "claim_subject_id_node_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "node"("id");--> statement-breakpoint
ALTER TABLE "claim" ADD CONSTRAINT "claim_object_id_node_id_fkey" FOREIGN KEY ("object_id") REFERENCES "node"("id");--> statement-breakpoint
ALTER TABLE "claim" ADD CONSTRAINT "claim_observation_id_observation_id_fkey" FOREIGN KEY ("observation_id") REFERENCES "observation"("id");--> statement-breakpoint
ALTER TABLE "claim" ADD CONSTRAINT "claim_attributed_to_company_id_company_id_fkey" FOREIGN KEY ("attributed_to_company_id") REFERENCES "company"("id");--> statement-breakpoint
ALTER TABLE "claim" ADD CONSTRAINT "claim_id_node_kind_node_id_kind_fkey" FOREIGN KEY ("id","node_kind") REFERENCES "node"("id","kind");--> statement-breakpoint
ALTER TABLE "claim_relation" ADD CONSTRAINT "claim_relation_from_claim_id_claim_id_fkey" FOREIGN KEY ("from_claim_id") REFERENCES "claim"("id");--> statement-breakpoint
ALTER TABLE "claim_relation" ADD CONSTRAINT "claim_relation_to_claim_id_claim_id_fkey" FOREIGN KEY ("to_claim_id") REFERENCES "claim"("id");--> statement-breakpoint
ALTER TABLE "inconsistency" ADD CONSTRAINT "inconsistency_document_id_source_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "source_document"("id");--> statement-breakpoint
ALTER TABLE "inconsistency" ADD CONSTRAINT "inconsistency_id_node_kind_node_id_kind_fkey" FOREIGN KEY ("id","node_kind") REFERENCES "node"("id","kind");--> statement-breakpoint
ALTER TABLE "inconsistency_claim" ADD CONSTRAINT "inconsistency_claim_inconsistency_id_inconsistency_id_fkey" FOREIGN KEY ("inconsistency_id") REFERENCES "inconsistency"("id");--> statement-breakpoint
ALTER TABLE "inconsistency_claim" ADD CONSTRAINT "inconsistency_claim_claim_id_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id");--> statement-breakpoint
ALTER TABLE "source_document" ADD CONSTRAINT "source_document_publisher_id_company_id_fkey" FOREIGN KEY ("publisher_id") REFERENCES "company"("id");--> statement-breakpoint
ALTER TABLE "source_document" ADD CONSTRAINT "source_document_id_node_kind_node_id_kind_fkey" FOREIGN KEY ("id","node_kind") REFERENCES "node"("id","kind");