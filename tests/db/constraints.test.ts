import { afterAll, beforeAll, expect, test } from 'vitest';
import { DatabaseError } from '../../src/db/connect.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { changed, everyRow, id, type RowName } from './rows.ts';

let shared: TestDatabase;
beforeAll(async () => {
  shared = await testDatabase();
  await shared.database.script(everyRow);
});
afterAll(() => shared[Symbol.asyncDispose]());

const again = { id: id(900) };
const asNew = { ...again, slug: 'new' };

const refused: readonly [constraint: string, row: RowName, changes: Parameters<typeof changed>[1]][] = [
  ['country_code_format', 'country', { code: 'fr', alpha3: 'FRA', numeric3: '250' }],
  ['country_numeric3_format', 'country', { code: 'FR', alpha3: 'FRA', numeric3: 'x50' }],
  ['country_names_filled', 'country', { code: 'FR', alpha3: 'FRA', numeric3: '250', names: '{}' }],
  ['country_names_filled', 'country', { code: 'FR', alpha3: 'FRA', numeric3: '250', names: '{"en": 5}' }],
  ['country_names_filled', 'country', { code: 'FR', alpha3: 'FRA', numeric3: '250', names: '["France"]' }],
  ['country_names_filled', 'country', { code: 'FR', alpha3: 'FRA', numeric3: '250', names: '{"English!": "France"}' }],
  ['currency_pkey', 'currency', {}],
  ['currency_code_format', 'currency', { code: 'eu' }],
  ['currency_minor_unit_range', 'currency', { code: 'EUR', minor_unit: -1 }],
  ['currency_withdrawn_precision', 'currency', { code: 'EUR', withdrawn_on: '2002-01-01' }],
  ['fx_rate_positive', 'fxRate', { ...again, on_date: '2022-09-23', rate: '0' }],
  ['fx_rate_positive', 'fxRate', { ...again, on_date: '2022-09-23', rate: 'NaN' }],
  ['fx_rate_two_currencies', 'fxRate', { ...again, quote_code: 'USD' }],
  ['fx_rate_base_code_quote_code_basis_on_date_source_unique', 'fxRate', again],
  ['fx_rate_quote_code_currency_code_fkey', 'fxRate', { ...again, quote_code: 'XXX' }],
  ['taxonomy_term_scheme_code_unique', 'taxonomyTerm', again],
  ['taxonomy_term_parent_differs', 'taxonomyTerm', { ...again, code: 'x', parent_code: 'x' }],
  [
    'taxonomy_term_scheme_parent_code_taxonomy_term_scheme_code_fkey',
    'taxonomyTerm',
    { ...again, code: 'x', parent_code: 'y' },
  ],

  ['company_slug_key', 'company', again],
  ['company_slug_format', 'company', { ...again, slug: 'Not a slug' }],
  ['company_name_not_blank', 'company', { ...asNew, name: ' \t' }],
  ['company_name_not_blank', 'company', { ...asNew, name: 'x'.repeat(2001) }],
  ['company_founded_precision', 'company', { ...asNew, founded_on: '1999-01-01' }],
  ['company_founded_precision', 'company', { ...asNew, founded_precision: 'YEAR' }],
  [
    'company_dissolved_after_founded',
    'company',
    { ...asNew, founded_on: '1999-01-01', founded_precision: 'YEAR', dissolved_on: '1998-01-01' },
  ],
  ['company_fiscal_year_end_format', 'company', { ...asNew, fiscal_year_end: '--13-31' }],
  ['company_homepage_format', 'company', { ...asNew, homepage: 'javascript:alert(1)' }],
  ['company_jurisdiction_format', 'company', { ...asNew, jurisdiction: 'Delaware' }],
  ['company_country_code_country_code_fkey', 'company', { ...asNew, country_code: 'XX' }],
  ['company_merged_into_older', 'company', { ...asNew, merged_into_id: id(901) }],
  ['company_node_kind', 'company', { ...asNew, node_kind: 'RISK' }],
  ['company_name_lang_format', 'companyName', { ...again, lang: 'French', name: 'x' }],
  ['company_name_no_overlap', 'companyName', { ...again, is_primary: false, valid: '[2020-01-01,2021-01-01)' }],
  ['company_name_one_primary', 'companyName', { ...again, name: 'Other' }],
  ['company_name_valid_not_empty', 'companyName', { ...again, name: 'Other', valid: 'empty' }],
  ['company_identifier_one_owner', 'companyIdentifier', { ...again, company_id: id(11) }],
  ['company_identifier_value_format', 'companyIdentifier', { ...again, value: '1577552' }],
  ['company_identifier_value_format', 'companyIdentifier', { ...again, scheme: 'LEI', value: 'x' }],
  ['company_identifier_value_format', 'companyIdentifier', { ...again, scheme: 'WIKIDATA', value: 'Q0' }],
  ['company_identifier_value_format', 'companyIdentifier', { ...again, scheme: 'TICKER', value: 'baba' }],
  ['company_identifier_value_format', 'companyIdentifier', { ...again, scheme: 'ISIN', value: 'US01609W102' }],
  ['company_identifier_value_format', 'companyIdentifier', { ...again, scheme: 'FIGI', value: 'BBG00000000' }],
  ['company_identifier_value_format', 'companyIdentifier', { ...again, scheme: 'DUNS', value: '12345678' }],
  [
    'company_identifier_value_format',
    'companyIdentifier',
    { ...again, scheme: 'DOMAIN', value: 'https://alibaba.com' },
  ],
  ['company_identifier_value_format', 'companyIdentifier', { ...again, scheme: 'OTHER', value: ' x' }],
  ['company_relation_two_companies', 'companyRelation', { ...again, child_id: id(10) }],
  [
    'company_relation_ownership_range',
    'companyRelation',
    { ...again, kind: 'SUBSIDIARY', ownership_low: '0', ownership_high: '101' },
  ],
  [
    'company_relation_ownership_order',
    'companyRelation',
    { ...again, kind: 'SUBSIDIARY', ownership_low: '60', ownership_high: '50' },
  ],
  ['company_relation_no_overlap', 'companyRelation', again],
  ['company_relation_no_circle', 'companyRelation', { ...again, parent_id: id(11), child_id: id(10) }],
  ['resolution_decision_pair_order', 'resolutionDecision', { ...again, left_id: id(11), right_id: id(10) }],
  ['resolution_decision_current', 'resolutionDecision', again],
  ['resolution_decision_score_range', 'resolutionDecision', { ...again, right_id: id(12), score: '1.5' }],

  ['partnership_two_companies', 'partnership', { ...asNew, partner_id: id(12) }],
  ['partnership_no_overlap', 'partnership', asNew],
  ['customer_relation_two_companies', 'customerRelation', { ...asNew, provider_id: id(10) }],
  ['customer_relation_no_overlap', 'customerRelation', asNew],
  ['customer_relation_ending', 'customerRelation', { ...asNew, workload: 'x', status: 'ACTIVE', end_reason: 'y' }],
  ['customer_relation_ending', 'customerRelation', { ...asNew, workload: 'x', status: 'ACTIVE', moved_to_id: id(32) }],
  [
    'customer_relation_moved_to_differs',
    'customerRelation',
    { ...asNew, workload: 'x', status: 'ENDED', moved_to_id: id(900) },
  ],

  ['investment_amount_with_currency', 'investment', { ...asNew, currency_code: null }],
  ['investment_amount_with_currency', 'investment', { ...asNew, amount: null, amount_qualifier: 'UNDISCLOSED' }],
  ['investment_amount_disclosed', 'investment', { ...asNew, amount: null, currency_code: null }],
  ['investment_amount_disclosed', 'investment', { ...asNew, amount_qualifier: 'UNDISCLOSED' }],
  ['investment_amount_range', 'investment', { ...asNew, amount: '-1' }],
  ['investment_amount_range', 'investment', { ...asNew, amount: 'NaN' }],
  ['investment_amount_between', 'investment', { ...asNew, amount_high: '2000000000' }],
  ['investment_amount_between', 'investment', { ...asNew, amount_qualifier: 'BETWEEN' }],
  ['investment_amount_order', 'investment', { ...asNew, amount_qualifier: 'BETWEEN', amount_high: '1' }],
  ['investment_stage_kind', 'investment', { ...asNew, stage: 'SEED' }],
  ['investment_announced_precision', 'investment', { ...asNew, announced_on: '2022-09-22' }],
  ['investment_fiscal_periods_positive', 'investment', { ...asNew, fiscal_periods: 0 }],
  ['investment_regions_format', 'investment', { ...asNew, regions: '{world,"the moon"}' }],
  ['investment_regions_format', 'investment', { ...asNew, regions: '{NULL}' }],
  ['investment_period_not_empty', 'investment', { ...asNew, period: 'empty' }],
  ['investment_party_one_party', 'investmentParty', { ...again, group_label: 'partners' }],
  ['investment_party_one_party', 'investmentParty', { ...again, company_id: null }],
  ['investment_party_once', 'investmentParty', again],
  ['investment_party_amount_with_currency', 'investmentParty', { ...again, role: 'TARGET', amount: '1' }],
  ['investment_party_group_label_not_blank', 'investmentParty', { ...again, company_id: null, group_label: ' ' }],

  ['market_region_format', 'market', { ...asNew, region: 'World' }],
  ['market_parent_differs', 'market', { ...asNew, parent_id: id(900) }],
  ['market_report_published_precision', 'marketReport', { ...asNew, published_on: '2022-01-01' }],
  ['market_report_replaces_differs', 'marketReport', { ...asNew, replaces_id: id(900) }],
  ['metric_range_order', 'metric', { ...asNew, minimum: '2', maximum: '1' }],
  ['metric_labels_filled', 'metric', { ...asNew, labels: 'null' }],
  ['observation_once', 'observation', again],
  ['observation_fits_metric', 'observation', { ...again, region: 'CN', value: '100.5' }],
  ['observation_fits_metric', 'observation', { ...again, region: 'CN', value: '-1' }],
  ['observation_fits_metric', 'observation', { ...again, currency_code: 'USD' }],
  ['observation_fits_metric', 'observation', { ...again, metric_id: id(53) }],
  ['observation_value_missing', 'observation', { ...again, region: 'CN', value: null }],
  ['observation_value_missing', 'observation', { ...again, region: 'CN', status: 'MISSING' }],
  ['observation_value_between', 'observation', { ...again, region: 'CN', value_high: '12' }],
  ['observation_value_order', 'observation', { ...again, region: 'CN', qualifier: 'BETWEEN', value_high: '9' }],
  ['observation_value_disclosed', 'observation', { ...again, region: 'CN', qualifier: 'UNDISCLOSED' }],
  ['observation_value_finite', 'observation', { ...again, metric_id: id(53), currency_code: 'USD', value: 'Infinity' }],
  ['observation_fiscal_period_format', 'observation', { ...again, region: 'CN', fiscal_period: 'Q5' }],
  ['observation_region_format', 'observation', { ...again, region: 'C' }],
  ['observation_subject_id_node_id_fkey', 'observation', { ...again, subject_id: id(999) }],

  ['risk_scale', 'risk', { ...asNew, likelihood: 6, assessment_basis: 'x' }],
  ['risk_residual_scale', 'risk', { ...asNew, residual_impact: 0, assessment_basis: 'x' }],
  ['risk_assessment_basis_given', 'risk', { ...asNew, impact: 5 }],
  ['risk_closed_status', 'risk', { ...asNew, closed_on: '2022-01-01' }],
  [
    'risk_closed_after_identified',
    'risk',
    { ...asNew, status: 'CLOSED', identified_on: '2022-01-02', closed_on: '2022-01-01' },
  ],
  ['risk_exposure_via_differs', 'riskExposure', { ...again, via_company_id: id(10) }],
  ['risk_exposure_via_kind', 'riskExposure', { ...again, kind: 'DIRECT' }],
  ['risk_exposure_scale', 'riskExposure', { ...again, kind: 'VIA_OWNER', likelihood: 0 }],
  ['risk_exposure_no_overlap', 'riskExposure', again],
  // The id of a company is no risk, although both are in the registry.
  ['risk_exposure_risk_id_risk_id_fkey', 'riskExposure', { ...again, risk_id: id(12) }],

  ['event_occurred_precision', 'event', { ...asNew, occurred: null }],
  ['event_occurred_not_empty', 'event', { ...asNew, occurred: '[2022-01-01,2022-01-01)' }],
  ['event_item_count_qualified', 'event', { ...asNew, item_count_qualifier: 'EXACT' }],
  ['event_item_count_range', 'event', { ...asNew, item_count: -1 }],
  ['event_link_event_id_node_id_role_unique', 'eventLink', again],
  ['event_link_not_itself', 'eventLink', { ...again, node_id: id(70) }],
  ['event_link_node_id_node_id_fkey', 'eventLink', { ...again, node_id: id(999) }],
  ['initiative_quantity_range', 'initiative', { ...asNew, quantity: 0 }],
  ['initiative_started_precision', 'initiative', { ...asNew, started_precision: 'DAY' }],

  ['source_document_sha256_format', 'sourceDocument', { ...asNew, sha256: 'abc' }],
  ['source_document_url_format', 'sourceDocument', { ...asNew, url: 'ftp://x' }],
  ['source_document_one_publisher', 'sourceDocument', { ...asNew, publisher_id: id(12), publisher_name: 'x' }],
  ['source_document_published_precision', 'sourceDocument', { ...asNew, published_on: '2022-01-01' }],
  ['source_document_lang_format', 'sourceDocument', { ...asNew, lang: '' }],
  ['claim_one_content', 'claim', { ...again, value: 'true' }],
  ['claim_one_content', 'claim', { ...again, observation_id: null }],
  ['claim_flags_noted', 'claim', { ...again, flags: '{ROUNDED}' }],
  ['claim_confidence_range', 'claim', { ...again, confidence: 101 }],
  ['claim_locator_object', 'claim', { ...again, locator: '[]' }],
  ['claim_object_id_node_id_fkey', 'otherClaim', { ...again, object_id: id(999) }],
  ['claim_relation_two_claims', 'claimRelation', { ...again, to_claim_id: id(80) }],
  ['claim_relation_from_claim_id_to_claim_id_kind_unique', 'claimRelation', again],
  ['inconsistency_confidence_range', 'inconsistency', { ...asNew, confidence: -1 }],
  ['inconsistency_claim_inconsistency_id_claim_id_unique', 'inconsistencyClaim', again],
];

test.each(refused)('%s refuses a %s with %o', async (constraint, row, changes) => {
  const error = await shared.database.rows(changed(row, changes)).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(DatabaseError);
  expect((error as DatabaseError).constraint).toBe(constraint);
});

test('a malformed range, number, enum and date are refused', async () => {
  for (const changes of [
    { period: '[2022-02-01,2022-01-01)' },
    { amount: 'many' },
    { kind: 'GIFT' },
    { closed_on: '2022-02-30' },
  ])
    await expect(shared.database.rows(changed('investment', { ...asNew, ...changes }))).rejects.toMatchObject({
      code: expect.stringMatching(/^22/),
    });
});

test('circles through several rows are refused, also when one statement closes them', async () => {
  await using test = await testDatabase();
  await test.database.script(everyRow);
  const { database } = test;
  await database.script(changed('companyRelation', { id: id(901), parent_id: id(11), child_id: id(12) }));
  await expect(
    database.rows(changed('companyRelation', { id: id(902), parent_id: id(12), child_id: id(10) })),
  ).rejects.toMatchObject({ constraint: 'company_relation_no_circle' });
  await database.script(changed('market', { id: id(903), slug: 'm', parent_id: id(50) }));
  await expect(
    database.rows(`update market set parent_id = '${id(903)}' where id = '${id(50)}'`),
  ).rejects.toMatchObject({ constraint: 'market_no_circle' });
  await database.script(changed('taxonomyTerm', { id: id(904), code: 'privacy', parent_code: 'regulatory' }));
  await expect(
    database.rows("update taxonomy_term set parent_code = 'privacy' where code = 'regulatory'"),
  ).rejects.toMatchObject({ constraint: 'taxonomy_term_no_circle' });
});

test('companies that owned each other at different times are no circle', async () => {
  await using test = await testDatabase();
  await test.database.script(everyRow);
  await test.database.script(`update company_relation set valid = '[2000-01-01,2010-01-01)' where id = '${id(33)}';
    ${changed('companyRelation', { ...again, parent_id: id(11), child_id: id(10), valid: '[2010-01-01,)' })}`);
  expect(await test.database.text('select count(*) from company_relation', [])).toBe('2');
});

test('names in every script get a key that trigrams find them by', async () => {
  await using test = await testDatabase();
  await test.database.script(everyRow);
  const key = (name: string) => test.database.text('select normalise_name($1::text)', [name]);
  expect(await key('  Société   Générale, S.A. ')).toBe('societe generale s a');
  expect(await key('ＡＬＩＢＡＢＡ')).toBe('alibaba');
  expect(await key('阿里巴巴（集团）')).toBe('阿里巴巴 集团');
  expect(await key('Яндекс')).toBe('яндекс');
  expect(await key('삼성전자')).toBe('삼성전자');
  await test.database.script(changed('companyName', { ...again, name: '阿里巴巴集团', lang: 'zh' }));
  expect(
    await test.database.text("select company_id from company_name where normalised % normalise_name('阿里巴巴')", []),
  ).toBe(id(10));
});
