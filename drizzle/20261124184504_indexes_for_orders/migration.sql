DROP INDEX "company_country_code_id_index";--> statement-breakpoint
DROP INDEX "company_sector_id_id_index";--> statement-breakpoint
DROP INDEX "event_country_code_id_index";--> statement-breakpoint
DROP INDEX "initiative_country_code_id_index";--> statement-breakpoint
DROP INDEX "investment_currency_code_id_index";--> statement-breakpoint
DROP INDEX "investment_programme_id_id_index";--> statement-breakpoint
DROP INDEX "investment_party_currency_code_id_index";--> statement-breakpoint
DROP INDEX "market_report_publisher_id_id_index";--> statement-breakpoint
DROP INDEX "market_report_market_id_id_index";--> statement-breakpoint
DROP INDEX "fx_rate_quote_code_id_index";--> statement-breakpoint
DROP INDEX "risk_category_id_id_index";--> statement-breakpoint
DROP INDEX "source_document_publisher_id_id_index";--> statement-breakpoint
DROP INDEX "company_merged_into_id_id_index";--> statement-breakpoint
CREATE INDEX "company_merged_into_id_id_index" ON "company" ("merged_into_id","id") WHERE "merged_into_id" is not null;--> statement-breakpoint
DROP INDEX "company_identifier_document_id_id_index";--> statement-breakpoint
CREATE INDEX "company_identifier_document_id_id_index" ON "company_identifier" ("document_id","id") WHERE "document_id" is not null;--> statement-breakpoint
DROP INDEX "company_relation_claim_id_id_index";--> statement-breakpoint
CREATE INDEX "company_relation_claim_id_id_index" ON "company_relation" ("claim_id","id") WHERE "claim_id" is not null;--> statement-breakpoint
DROP INDEX "market_report_document_id_id_index";--> statement-breakpoint
CREATE INDEX "market_report_document_id_id_index" ON "market_report" ("document_id","id") WHERE "document_id" is not null;--> statement-breakpoint
DROP INDEX "market_report_replaces_id_id_index";--> statement-breakpoint
CREATE INDEX "market_report_replaces_id_id_index" ON "market_report" ("replaces_id","id") WHERE "replaces_id" is not null;--> statement-breakpoint
DROP INDEX "observation_currency_code_id_index";--> statement-breakpoint
CREATE INDEX "observation_currency_code_id_index" ON "observation" ("currency_code","id") WHERE "currency_code" is not null;--> statement-breakpoint
DROP INDEX "customer_relation_moved_to_id_id_index";--> statement-breakpoint
CREATE INDEX "customer_relation_moved_to_id_id_index" ON "customer_relation" ("moved_to_id","id") WHERE "moved_to_id" is not null;--> statement-breakpoint
DROP INDEX "customer_relation_claim_id_id_index";--> statement-breakpoint
CREATE INDEX "customer_relation_claim_id_id_index" ON "customer_relation" ("claim_id","id") WHERE "claim_id" is not null;--> statement-breakpoint
DROP INDEX "partnership_programme_id_id_index";--> statement-breakpoint
CREATE INDEX "partnership_programme_id_id_index" ON "partnership" ("programme_id","id") WHERE "programme_id" is not null;--> statement-breakpoint
DROP INDEX "partnership_claim_id_id_index";--> statement-breakpoint
CREATE INDEX "partnership_claim_id_id_index" ON "partnership" ("claim_id","id") WHERE "claim_id" is not null;--> statement-breakpoint
DROP INDEX "risk_exposure_via_company_id_id_index";--> statement-breakpoint
CREATE INDEX "risk_exposure_via_company_id_id_index" ON "risk_exposure" ("via_company_id","id") WHERE "via_company_id" is not null;--> statement-breakpoint
DROP INDEX "claim_object_id_id_index";--> statement-breakpoint
CREATE INDEX "claim_object_id_id_index" ON "claim" ("object_id","id") WHERE "object_id" is not null;--> statement-breakpoint
DROP INDEX "claim_observation_id_id_index";--> statement-breakpoint
CREATE INDEX "claim_observation_id_id_index" ON "claim" ("observation_id","id") WHERE "observation_id" is not null;--> statement-breakpoint
DROP INDEX "claim_attributed_to_company_id_id_index";--> statement-breakpoint
CREATE INDEX "claim_attributed_to_company_id_id_index" ON "claim" ("attributed_to_company_id","id") WHERE "attributed_to_company_id" is not null;--> statement-breakpoint
CREATE INDEX "company_country_code_name_id_index" ON "company" ("country_code","name","id");--> statement-breakpoint
CREATE INDEX "company_sector_id_name_id_index" ON "company" ("sector_id","name","id");--> statement-breakpoint
CREATE INDEX "event_country_code_occurred_from_id_index" ON "event" ("country_code",lower("occurred") desc nulls last,"id" DESC);--> statement-breakpoint
CREATE INDEX "initiative_country_code_name_id_index" ON "initiative" ("country_code","name","id");--> statement-breakpoint
CREATE INDEX "investment_currency_code_announced_on_id_index" ON "investment" ("currency_code","announced_on" DESC NULLS LAST,"id" DESC) WHERE "currency_code" is not null;--> statement-breakpoint
CREATE INDEX "investment_programme_id_announced_on_id_index" ON "investment" ("programme_id","announced_on" DESC NULLS LAST,"id" DESC) WHERE "programme_id" is not null;--> statement-breakpoint
CREATE INDEX "investment_party_currency_code_role_id_index" ON "investment_party" ("currency_code","role","id") WHERE "currency_code" is not null;--> statement-breakpoint
CREATE INDEX "market_report_publisher_id_published_on_id_index" ON "market_report" ("publisher_id","published_on" DESC NULLS LAST,"id" DESC);--> statement-breakpoint
CREATE INDEX "market_report_market_id_published_on_id_index" ON "market_report" ("market_id","published_on" DESC NULLS LAST,"id" DESC);--> statement-breakpoint
CREATE INDEX "fx_rate_base_code_on_date_id_index" ON "fx_rate" ("base_code","on_date","id");--> statement-breakpoint
CREATE INDEX "fx_rate_quote_code_on_date_id_index" ON "fx_rate" ("quote_code","on_date","id");--> statement-breakpoint
CREATE INDEX "risk_category_id_title_id_index" ON "risk" ("category_id","title","id");--> statement-breakpoint
CREATE INDEX "source_document_publisher_id_published_on_id_index" ON "source_document" ("publisher_id","published_on" DESC NULLS LAST,"id" DESC) WHERE "publisher_id" is not null;