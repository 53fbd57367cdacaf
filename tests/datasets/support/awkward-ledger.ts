import type { Database } from '../../../src/db/connect.ts';

/** Everything that a file could get wrong, as texts. */
export const awkwardTexts = [
  '=cmd|calc',
  '+1',
  '-1',
  '@SUM(A1)',
  '\tTab',
  "'s-Hertogenbosch",
  'null',
  '~',
  'true',
  'no',
  '0001577552',
  '1e5',
  '2022-09',
  '# not a comment',
  'a: b',
  '- item',
  '{a: 1}',
  '[x]',
  '"quoted", and more',
  'two\nlines',
  'carriage\r\nreturn',
  ' blank around ',
  'trailing\n',
  'back\\slash \\n',
  '*alias',
  '&anchor',
  '!tag',
  '%directive',
  '---',
  '|',
  '😀 שלום عربى 中文',
  '\u0001\u007f\u0085\u2028',
  `${'long '.repeat(300)}end`,
] as const;

/**
 * Fill a ledger with what the loader never writes, but others may: survivors that sort last, records without slug, dates of any precision,
 * claims on records that only their key names.
 */
export async function fillAwkwardLedger(database: Database): Promise<void> {
  const texts = JSON.stringify(awkwardTexts);
  await database.rows(
    `insert into company (id, slug, kind, name, description)
     select lpad(to_hex(n), 32, '0')::uuid, 'text-' || n, 'OTHER', text, text
     from jsonb_array_elements_text($1::text::jsonb) with ordinality as given (text, n)`,
    [texts],
  );
  await database.script(`
    insert into country (code, alpha3, numeric3, names) values ('NL', 'NLD', '528', '{"en": "Netherlands", "nl": "Nederland"}');
    insert into currency (code, name, minor_unit, withdrawn_on, withdrawn_precision) values
      ('EUR', 'Euro', 2, null, 'NONE'), ('NLG', 'Guilder', 2, '2002-01-01', 'QUARTER');
    insert into taxonomy_term (id, scheme, code, parent_code, labels) values
      (gen_random_uuid(), 'SECTOR', 'A', null, '{"en": "A"}'), (gen_random_uuid(), 'SECTOR', 'B', 'A', '{"en": "B"}');
    insert into company (id, slug, kind, name, founded_on, founded_precision, merged_into_id, sector_id, country_code) values
      ('10000000-0000-0000-0000-000000000001', 'z-survivor', 'GROUP', 'Z', '1999-01-01', 'YEAR', null, null, 'NL'),
      ('10000000-0000-0000-0000-000000000002', 'm-middle', 'GROUP', 'M', '1999-02-03', 'MONTH', '10000000-0000-0000-0000-000000000001', null, null),
      ('10000000-0000-0000-0000-000000000003', 'a-merged', 'GROUP', 'A', '1999-04-01', 'QUARTER', '10000000-0000-0000-0000-000000000002', (select id from taxonomy_term where code = 'B'), null);
    insert into company_name (id, company_id, name, kind, lang, valid) values
      (gen_random_uuid(), '10000000-0000-0000-0000-000000000001', 'Zed', 'FORMER', 'nl', '[1999-01-01,2001-01-01)'),
      (gen_random_uuid(), '10000000-0000-0000-0000-000000000001', 'Zed', 'FORMER', 'nl', '[2003-01-01,)');
    insert into source_document (id, slug, kind, title, publisher_id, retrieved_at, published_on, published_precision, licence, open_questions) values
      ('20000000-0000-0000-0000-000000000001', 'paper', 'REPORT', 'A paper', '10000000-0000-0000-0000-000000000001', '2022-09-22 08:30:00.123456+02', '2022-07-01', 'QUARTER', 'CC-BY-4.0', '{"why, \\"this\\"?",NULL,"\\\\"}');
    update source_document set open_questions = array_remove(open_questions, null);
    insert into metric (id, slug, labels, unit, nature, minimum) values ('30000000-0000-0000-0000-000000000001', 'share', '{"en": "Share"}', 'INDEX', 'FLOW', -100.500);
    insert into observation (id, slug, subject_id, metric_id, value, period, document_id) values
      ('40000000-0000-0000-0000-000000000001', null, '10000000-0000-0000-0000-000000000001', '30000000-0000-0000-0000-000000000001', 12345678901234567890.123400, '[2022-04-01,2022-07-01)', '20000000-0000-0000-0000-000000000001'),
      ('40000000-0000-0000-0000-000000000002', 'bounded', '20000000-0000-0000-0000-000000000001', '30000000-0000-0000-0000-000000000001', -0.5, '(,)', '20000000-0000-0000-0000-000000000001'),
      ('40000000-0000-0000-0000-000000000003', 'open', '20000000-0000-0000-0000-000000000001', '30000000-0000-0000-0000-000000000001', 0, '(,2020-01-01)', '20000000-0000-0000-0000-000000000001');
    insert into claim (id, slug, document_id, locator, subject_id, property, value, observation_id, modality, confidence, extracted_by) values
      (gen_random_uuid(), null, '20000000-0000-0000-0000-000000000001', '{}', '40000000-0000-0000-0000-000000000001', 'p', null, '40000000-0000-0000-0000-000000000001', 'ASSERTED', 1, 'x'),
      (gen_random_uuid(), 'nested', '20000000-0000-0000-0000-000000000001', '{"a": {"b": [1, "2", null, true, "no", {"c": ""}]}}', '10000000-0000-0000-0000-000000000003', 'p', '["=1", 1.5, "1.50"]', null, 'ASSERTED', 1, 'x'),
      (gen_random_uuid(), 'scalar', '20000000-0000-0000-0000-000000000001', '{}', '10000000-0000-0000-0000-000000000003', 'p', '"0042"', null, 'ASSERTED', 1, 'x');
    insert into event (id, slug, kind, title, occurred, occurred_precision) values
      (gen_random_uuid(), 'day', 'OTHER', 'D', '[2022-02-28,2022-03-01)', 'DAY'),
      (gen_random_uuid(), 'days', 'OTHER', 'D', '[2022-02-28,2022-03-02)', 'DAY'),
      (gen_random_uuid(), 'month', 'OTHER', 'M', '[2024-02-01,2024-03-01)', 'MONTH'),
      (gen_random_uuid(), 'quarter', 'OTHER', 'Q', '[2022-10-01,2023-01-01)', 'QUARTER'),
      (gen_random_uuid(), 'year', 'OTHER', 'Y', '[0999-01-01,1000-01-01)', 'YEAR'),
      (gen_random_uuid(), 'half', 'OTHER', 'H', '[2022-01-01,2022-07-01)', 'YEAR'),
      (gen_random_uuid(), 'since', 'OTHER', 'S', '[2022-01-01,)', 'MONTH');
    insert into company_name (id, company_id, name, kind, lang) values
      ('50000000-0000-0000-0000-000000000001', '10000000-0000-0000-0000-000000000001', E'Say "Zed" \\\\ \\u0007: [1, null] 😀', 'TRADING', 'und');
    insert into company_identifier (id, company_id, scheme, value, authority) values
      ('50000000-0000-0000-0000-000000000002', '10000000-0000-0000-0000-000000000001', 'OTHER', 'Z 1', 'a register');
    insert into company_relation (id, parent_id, child_id, kind, valid) values
      ('50000000-0000-0000-0000-000000000003', '10000000-0000-0000-0000-000000000001', '10000000-0000-0000-0000-000000000003', 'DIVISION', '[2001-01-01,2002-01-01)'),
      ('50000000-0000-0000-0000-000000000004', '10000000-0000-0000-0000-000000000001', '10000000-0000-0000-0000-000000000003', 'DIVISION', '[2003-01-01,)');
    insert into investment (id, slug, kind, title, amount_qualifier) values
      ('50000000-0000-0000-0000-000000000005', 'round', 'OTHER', 'A round', 'UNDISCLOSED');
    insert into investment_party (id, investment_id, role, group_label) values
      ('50000000-0000-0000-0000-000000000006', '50000000-0000-0000-0000-000000000005', 'INVESTOR', 'some angels');
    insert into taxonomy_term (id, scheme, code, labels) values (gen_random_uuid(), 'RISK_CATEGORY', 'ALL', '{"en": "All"}');
    insert into risk (id, slug, title, category_id)
      select '50000000-0000-0000-0000-000000000007', 'ruin', 'Ruin', id from taxonomy_term where code = 'ALL';
    insert into risk_exposure (id, risk_id, company_id, kind, via_company_id) values
      ('50000000-0000-0000-0000-000000000008', '50000000-0000-0000-0000-000000000007', '10000000-0000-0000-0000-000000000001', 'DIRECT', null),
      ('50000000-0000-0000-0000-000000000009', '50000000-0000-0000-0000-000000000007', '10000000-0000-0000-0000-000000000001', 'VIA_OWNER', '10000000-0000-0000-0000-000000000003');
    insert into claim (id, slug, document_id, locator, subject_id, property, value, modality, confidence, extracted_by)
      select gen_random_uuid(), 'on-' || id, '20000000-0000-0000-0000-000000000001', '{}', id, 'p', '1', 'ASSERTED', 1, 'x'
      from node where id::text ~ '^5' and kind::text ~ '_' and kind <> 'SOURCE_DOCUMENT';
    insert into event_link (id, event_id, node_id, role)
      select gen_random_uuid(), (select id from event where slug = 'day'), '50000000-0000-0000-0000-000000000009', 'AFFECTED';
  `);
}
