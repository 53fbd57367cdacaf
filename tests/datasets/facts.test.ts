import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadDataset } from '../../src/datasets/load.ts';
import type { Database } from '../../src/db/connect.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';

type Fact = Record<string, unknown>;

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const facts = parse(readFileSync(path('facts/cloud-market-2022.yaml'), 'utf8')) as Record<string, unknown>;

let test: TestDatabase;
let database: Database;

beforeAll(async () => {
  test = await testDatabase();
  database = test.database;
  await loadDataset(database, path('../../data/cloud-market-2022'));
  await database.script(vocabulary);
});

afterAll(async () => {
  await test[Symbol.asyncDispose]();
});

const slugged = [
  'company',
  'programme',
  'partnership',
  'investment',
  'market',
  'market_report',
  'metric',
  'observation',
  'risk',
  'event',
  'initiative',
  'customer_relation',
  'source_document',
  'claim',
  'inconsistency',
];

/** Functions that say a row's slug, a date with its precision, and a range's two days. */
const vocabulary = `
  create function name_of(uuid) returns text language sql as $$
    ${slugged.map((table) => `select slug from ${table} where id = $1`).join(' union all ')} $$;
  create function fuzzy(date, text, text) returns json language sql as $$
    select case when $1 is not null then json_strip_nulls(json_build_object('date', $1, 'precision', lower($2), 'note', $3)) end $$;
  create function days(daterange) returns json language sql as $$
    select case when $1 is not null then json_build_array(lower($1), upper($1)) end $$;
`;

/** Each section as the tables hold it, in the vocabulary of the facts; what is at its default is null. */
const queries: Readonly<Record<string, string>> = {
  documents: `select slug, json_build_object(
      'kind', lower(kind::text), 'title', title, 'publisher', name_of(publisher_id), 'publisher_name', publisher_name, 'lang', lang,
      'url', url, 'published', fuzzy(published_on, published_precision::text, published_note), 'sha256', sha256,
      'reliability', reliability, 'outside_article', nullif(is_enrichment, false)) from source_document`,
  companies: `select slug, json_build_object('kind', lower(kind::text), 'name', name, 'country', country_code,
      'fiscal_year_end', fiscal_year_end, 'note', note, 'names', (
        select json_agg(json_build_array(n.name, n.lang, lower(n.kind::text)) order by n.id)
        from company_name n where n.company_id = company.id)) from company`,
  identifiers: `select null as slug, json_build_object('company', name_of(company_id), 'scheme', lower(scheme::text), 'value', value,
      'authority', authority, 'document', name_of(document_id)) from company_identifier order by id`,
  company_relations: `select null as slug, json_build_object('parent', name_of(parent_id), 'child', name_of(child_id),
      'kind', lower(kind::text), 'claim', name_of(claim_id), 'note', note) from company_relation order by id`,
  programmes: `select slug, json_build_object('owner', name_of(owner_id), 'kind', lower(kind::text), 'name', name,
      'description', description) from programme`,
  partnerships: `select slug, json_build_object('provider', name_of(provider_id), 'partner', name_of(partner_id),
      'kind', lower(kind::text), 'programme', name_of(programme_id), 'scope', scope, 'status', lower(status::text),
      'claim', name_of(claim_id)) from partnership`,
  investments: `select slug, json_build_object('kind', lower(kind::text), 'title', title, 'purpose', purpose,
      'status', lower(status::text), 'announced', fuzzy(announced_on, announced_precision::text, null), 'amount', amount,
      'currency', currency_code, 'amount_qualifier', lower(amount_qualifier::text), 'period', days(period),
      'period_kind', lower(period_kind::text), 'fiscal_periods', fiscal_periods, 'period_label', period_label,
      'instruments', lower(instruments::text)::text[], 'regions', regions, 'programme', name_of(programme_id), 'parties', (
        select json_agg(json_build_object('role', lower(p.role::text), 'company', name_of(p.company_id), 'group', p.group_label) order by p.id)
        from investment_party p where p.investment_id = investment.id)) from investment`,
  markets: `select slug, json_build_object('name', name, 'segment', (
        select lower(code) from taxonomy_term t where t.id = segment_id and t.scheme = 'SEGMENT'),
      'region', region, 'definition', definition, 'outside_article', nullif(is_enrichment, false)) from market`,
  market_reports: `select slug, json_build_object('publisher', name_of(publisher_id), 'market', name_of(market_id), 'title', title,
      'published', fuzzy(published_on, published_precision::text, null), 'period', days(period),
      'document', name_of(document_id), 'outside_article', nullif(is_enrichment, false)) from market_report`,
  metrics: `select slug, json_build_object('unit', lower(unit::text), 'flow', nature = 'FLOW', 'label_en', labels ->> 'en',
      'label_fr', labels ->> 'fr', 'min', minimum, 'max', maximum, 'tags', tags) from metric`,
  observations: `select slug, json_build_object('subject', name_of(subject_id), 'metric', name_of(metric_id),
      'market', name_of(market_id), 'report', name_of(report_id), 'value', value, 'currency', currency_code,
      'qualifier', nullif(lower(qualifier::text), 'exact'), 'comparison', nullif(lower(comparison::text), 'none'),
      'status', case status when 'ESTIMATED' then 'E' when 'NORMAL' then null else status::text end, 'period', days(period),
      'period_kind', lower(period_kind::text), 'fiscal_year', fiscal_year, 'fiscal_period', fiscal_period,
      'period_label', period_label, 'document', name_of(document_id)) from observation`,
  risks: `select slug, json_build_object('category', (
        select lower(code) from taxonomy_term t where t.id = category_id and t.scheme = 'RISK_CATEGORY'),
      'title', title, 'cause', cause, 'consequence', consequence, 'status', lower(status::text),
      'treatment', nullif(lower(treatment::text), 'none'), 'regions', regions, 'likelihood', likelihood, 'impact', impact) from risk`,
  risk_exposures: `select null as slug, json_build_object('risk', name_of(risk_id), 'company', name_of(company_id),
      'kind', lower(kind::text), 'via', name_of(via_company_id)) from risk_exposure order by id`,
  events: `select slug, json_build_object('kind', lower(kind::text), 'title', title, 'occurred', days(occurred),
      'precision', lower(occurred_precision::text), 'country', country_code, 'place', place, 'item_count', item_count,
      'item_count_qualifier', lower(item_count_qualifier::text)) from event`,
  event_links: `select null as slug, json_build_array(name_of(event_id), name_of(node_id), lower(role::text)) from event_link order by id`,
  initiatives: `select slug, json_build_object('owner', name_of(owner_id), 'kind', lower(kind::text), 'name', name,
      'description', description, 'status', lower(status::text), 'country', country_code, 'quantity', quantity,
      'started', fuzzy(started_on, started_precision::text, null)) from initiative`,
  customer_relations: `select slug, json_build_object('customer', name_of(customer_id), 'provider', name_of(provider_id),
      'workload', workload, 'status', lower(status::text), 'end_reason', end_reason, 'moved_to', name_of(moved_to_id),
      'claim', name_of(claim_id)) from customer_relation`,
  claims: `select slug, json_build_object('document', name_of(document_id), 'locator', locator, 'subject', name_of(subject_id),
      'property', property, 'object', name_of(object_id), 'value', value, 'observation', name_of(observation_id),
      'as_stated', as_stated, 'modality', lower(modality::text), 'attributed_to', name_of(attributed_to_company_id),
      'attributed_to_text', attributed_to_text, 'confidence', confidence, 'flags', lower(flags::text)::text[], 'note', note) from claim`,
  claim_relations: `select null as slug, json_build_array(name_of(from_claim_id), name_of(to_claim_id), lower(kind::text), note)
      from claim_relation order by id`,
  inconsistencies: `select null as slug, json_build_object('id', slug, 'claims', (
        select json_agg(name_of(l.claim_id) order by l.id) from inconsistency_claim l where l.inconsistency_id = inconsistency.id),
      'kind', lower(kind::text), 'what', what, 'reading', reading, 'confidence', confidence,
      'external', nullif(is_external, false)) from inconsistency order by id`,
  not_stated: `select null as slug, to_json(question) from source_document, unnest(open_questions) with ordinality as q (question, n)
      where slug = 'doc-seed' order by n`,
};

/** What the facts say by leaving it out, or in other words than the tables. */
const readings: Readonly<Record<string, (fact: Fact) => Fact>> = {
  risks: ({ treatment, ...risk }) => ({ ...risk, treatment: treatment === 'none' ? null : treatment }),
  claims: ({ locator, ...claim }) => {
    const { b, s, chars, ...other } = locator as Fact;
    return { document: 'doc-seed', ...claim, locator: { block: b, sentence: s, characters: chars, ...other } };
  },
};

describe('the bundled data set holds every record and every field of the facts:', () => {
  it('no section of the facts is left out', () => {
    expect(
      Object.keys(facts)
        .filter((section) => section !== 'schema_version')
        .sort(),
    ).toEqual(Object.keys(queries).sort());
  });

  it.each(Object.entries(queries))('%s', async (section, query) => {
    const rows = await database.rows(`with fact (slug, fact) as (${query}) select slug, fact::text as fact from fact`);
    const stored = rows.map((row) => [row['slug'] ?? null, JSON.parse(String(row['fact'])) as unknown] as const);
    const read = readings[section] ?? ((fact: Fact) => fact);
    const stated = facts[section];
    if (Array.isArray(stated)) {
      expect(stored.length).toBe(stated.length);
      expect(stored.map(([, fact]) => tidy(fact)).sort(byText)).toEqual(
        stated.map((fact: unknown) => tidy(fact)).sort(byText),
      );
    } else {
      const expected = Object.entries(stated as Record<string, Fact>).map(([slug, fact]) => [slug, tidy(read(fact))]);
      expect(Object.fromEntries(stored.map(([slug, fact]) => [slug, tidy(fact)]))).toEqual(
        Object.fromEntries(expected),
      );
    }
  });

  it('the first name in a language is the primary one, and a mention that may mean another company never is', async () => {
    const rows = await database.rows(
      'select name_of(company_id) as company, name, lang from company_name where is_primary order by id',
    );
    const expected = Object.entries(
      facts['companies'] as Record<string, { names: [string, string, string][] }>,
    ).flatMap(([company, { names }]) =>
      names
        .filter(
          ([, lang, kind], index) =>
            kind !== 'ambiguous_mention' && names.findIndex((each) => each[1] === lang) === index,
        )
        .map(([name, lang]) => ({ company, name, lang })),
    );
    expect(rows).toEqual(expected);
  });

  it('every country and currency is there, withdrawn currencies marked', async () => {
    const [countries] = await database.rows(
      `select count(*)::text as countries, count(*) filter (where (select count(*) from jsonb_object_keys(names)) = 6)::text as named from country`,
    );
    expect(countries).toEqual({ countries: '249', named: '249' });
    const [currencies] = await database.rows(
      `select count(*)::text as currencies, count(withdrawn_on)::text as withdrawn, count(*) filter (where code = 'DEM' and withdrawn_on is not null)::text as mark,
        max(minor_unit) filter (where code = 'KWD')::text as dinar from currency`,
    );
    expect(currencies).toEqual({ currencies: '307', withdrawn: '129', mark: '1', dinar: '3' });
    const [namibia] = await database.rows(`select numeric3, names ->> 'fr' as name from country where code = 'NA'`);
    expect(namibia).toEqual({ numeric3: '516', name: 'Namibie' });
  });

  it('risk categories keep their hierarchy', async () => {
    const rows = await database.rows(
      `select code, parent_code as parent from taxonomy_term where scheme = 'RISK_CATEGORY' and parent_code is not null order by code`,
    );
    expect(rows).toEqual([
      { code: 'DATA_SOVEREIGNTY', parent: 'GEOPOLITICAL' },
      { code: 'TRADE_RESTRICTION', parent: 'GEOPOLITICAL' },
    ]);
  });
});

/** Drop what is null or an empty list, at the first level: the facts leave both out. */
function tidy(fact: unknown): unknown {
  if (typeof fact !== 'object' || fact === null) return fact;
  if (Array.isArray(fact)) return fact.map((item: unknown) => (item === undefined ? null : item));
  return Object.fromEntries(
    Object.entries(fact)
      .filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0))
      .map(([key, value]) => [
        key,
        isPlain(value) ? tidy(value) : Array.isArray(value) ? value.map(tidy) : (value as unknown),
      ]),
  );
}

function isPlain(value: unknown): value is Fact {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function byText(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
