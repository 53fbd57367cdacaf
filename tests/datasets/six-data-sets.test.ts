import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFiles } from '../../src/datasets/import.ts';
import type { ImportReport } from '../../src/datasets/import-report.ts';
import { connectDatabase, type Database } from '../../src/db/connect.ts';
import { cloudMarket2022, type Graph, openGraph } from '../domains/support/graph.ts';
import { type KnownCompany, type Mention, matchNaively, normalise } from './support/naive-matching.ts';
import { countBy, dataSets, mappingFile, type RawRow, rawFile, rawRows, withoutRepeats } from './support/raw-files.ts';

let graph: Graph;
let bundled: KnownCompany[];
const reports = new Map<string, ImportReport>();

beforeAll(async () => {
  graph = await openGraph(cloudMarket2022);
  bundled = await readCompanies();
  for (const { mapping, files } of dataSets)
    reports.set(
      mapping,
      await patiently((database) => importFiles(database, mappingFile(mapping), files.map(rawFile))),
    );
}, 600_000);
afterAll(async () => graph[Symbol.asyncDispose]());

/** Work on a connection that has the time that an import takes. */
async function patiently<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = connectDatabase({ url: graph.url, statementTimeoutMs: 600_000 });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

type Node = Readonly<Record<string, unknown>>;

interface Page {
  readonly nodes: Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** All rows of a root list, page after page. */
async function all(list: string, where: string, selection: string): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ; ) {
    const document = parse(
      `query ($after: String) { list: ${list}(first: 200, after: $after, where: ${where}) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`,
    );
    const { list: page }: { list: Page } = await graph.ask<{ list: Page }>(document, { after });
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return nodes;
    after = page.pageInfo.endCursor;
  }
}

async function count(list: string, where: string): Promise<number> {
  const { list: found } = await graph.ask<{ list: { totalCount: number } }>(
    `{ list: ${list}(where: ${where}) { totalCount } }`,
  );
  return found.totalCount;
}

const from = (document: string) => `{ claims: { some: { document: { slug: { eq: "${document}" } } } } }`;

async function readCompanies(): Promise<KnownCompany[]> {
  const companies = await all(
    'companies',
    '{}',
    'slug name countryCode names(first: 50) { nodes { name kind } } identifiers(first: 50) { nodes { scheme value authority } }',
  );
  return companies.map((company) => ({
    slug: String(company['slug']),
    country: company['countryCode'] === null ? null : String(company['countryCode']),
    names: new Set(
      (company['names'] as { nodes: { name: string; kind: string }[] }).nodes
        .filter(({ kind }) => kind !== 'AMBIGUOUS_MENTION')
        .map(({ name }) => normalise(name)),
    ),
    identifiers: new Set(
      (company['identifiers'] as { nodes: { scheme: string; value: string; authority: string | null }[] }).nodes.map(
        ({ scheme, value, authority }) => `${scheme} ${authority ?? ''} ${value}`,
      ),
    ),
  }));
}

const rounds = rawRows('crunchbase-2013/rounds.utf8.csv');
const acquisitions = rawRows('crunchbase-2013/acquisitions.utf8.csv');
const startups = rawRows('crunchbase-2013/companies.utf8.csv');
const members = rawRows('cncf-landscape/members.csv');
const items = rawRows('cncf-landscape/items.csv');
const constituents = rawRows('sp500-companies/constituents.csv');
const isBlank = (row: RawRow) => Object.values(row).every((cell) => cell === '');
const field = (row: RawRow, name: string) => row[name] ?? '';

describe('the publishers’ own numbers', () => {
  it('are those of the raw files', () => {
    expect(rounds.length).toBe(31_679);
    expect(rounds.length - withoutRepeats(rounds).length).toBe(63);
    expect(rounds.filter((row) => row['raised_amount_usd'] === '').length).toBe(2_579);
    expect(acquisitions.length).toBe(6_185);
    expect(acquisitions.filter((row) => row['acquired_at'] === '').length).toBe(1_534);
    expect(acquisitions.filter((row) => row['price_amount'] !== '').length).toBe(1_409);
    expect(constituents.length).toBe(503);
    expect(members.length).toBe(967);
    expect(new Set(members.map((row) => row['crunchbase_url']).filter(Boolean)).size).toBe(706);
  });

  it('are told by the imports: every row read, and every one left out or alike counted', () => {
    const crunchbase = reports.get('crunchbase-2013');
    expect(crunchbase?.rows).toBe(startups.length + rounds.length + acquisitions.length);
    expect(crunchbase?.skipped).toEqual({ 'the row is blank': acquisitions.filter(isBlank).length });
    const real = acquisitions.filter((row) => !isBlank(row));
    expect(crunchbase?.kinds['investment']?.duplicates).toBe(63 + real.length - withoutRepeats(real).length);
    const currencies = rawRows('currency-codes/codes-all.csv');
    expect(reports.get('currency-codes')?.rows).toBe(449);
    expect(reports.get('currency-codes')?.kinds['currency']).toEqual({
      inserted: 0,
      updated: 0,
      unchanged: 307,
      duplicates: currencies.filter((row) => row['AlphabeticCode'] !== '').length - 307,
    });
    expect([...reports.values()].map(({ badRows }) => badRows)).toEqual(dataSets.map(() => 0));
  });
});

describe('investments', () => {
  it('are the rounds and acquisitions without their repeats, with every amount of every year and currency', async () => {
    const nodes = await all(
      'investments',
      from('crunchbase-2013'),
      'kind announced { date } amount { amount currency }',
    );
    const told = nodes.map((node) => {
      const amount = node['amount'] as { amount: string; currency: string } | null;
      const announced = node['announced'] as { date: string } | null;
      return {
        kind: String(node['kind']),
        year: announced?.date.slice(0, 4) ?? '',
        amount: amount?.amount ?? null,
        currency: amount?.currency ?? '',
      };
    });
    const raw = [
      ...withoutRepeats(rounds).map((row) => ({
        kind: 'FUNDING_ROUND',
        year: field(row, 'funded_year'),
        amount: field(row, 'raised_amount_usd') || null,
        currency: row['raised_amount_usd'] ? 'USD' : '',
      })),
      ...withoutRepeats(acquisitions.filter((row) => !isBlank(row))).map((row) => ({
        kind: 'ACQUISITION',
        year: field(row, 'acquired_year'),
        amount: field(row, 'price_amount').replace('2.6E+12', '2600000000000') || null,
        currency: row['price_amount'] ? field(row, 'price_currency_code') : '',
      })),
    ];
    const sums = (list: typeof raw) => {
      const by: Record<string, bigint> = {};
      for (const { kind, year, amount, currency } of list)
        if (amount !== null)
          by[`${kind} ${year} ${currency}`] = (by[`${kind} ${year} ${currency}`] ?? 0n) + BigInt(amount);
      return by;
    };
    expect(sums(told)).toEqual(sums(raw));
    const counts = (list: typeof raw) =>
      countBy(list, ({ kind, year, currency }) => `${kind} ${year} ${currency || 'undisclosed'}`);
    expect(counts(told)).toEqual(counts(raw));
    expect(
      await count('investments', `{ and: [${from('crunchbase-2013')}, { amountQualifier: { eq: UNDISCLOSED } }] }`),
    ).toBe(raw.filter(({ amount }) => amount === null).length);
  }, 300_000);

  it('have their target, and acquisitions their acquirer', async () => {
    const distinct = withoutRepeats(acquisitions.filter((row) => !isBlank(row)));
    expect(
      await count(
        'investments',
        `{ and: [${from('crunchbase-2013')}, { parties: { some: { role: { eq: TARGET } } } }] }`,
      ),
    ).toBe(withoutRepeats(rounds).length + distinct.length);
    expect(
      await count(
        'investments',
        `{ and: [${from('crunchbase-2013')}, { parties: { some: { role: { eq: ACQUIRER } } } }] }`,
      ),
    ).toBe(distinct.length);
  });
});

describe('partnerships and projects', () => {
  it('are the lines of the landscape, by programme and tier', async () => {
    const nodes = await all(
      'partnerships',
      from('cncf-landscape'),
      'tier programme { name } partner { slug } provider { slug }',
    );
    const programme = (subcategory: string) =>
      /Supporter/.test(subcategory)
        ? 'CNCF end user supporters and contributors'
        : subcategory.startsWith('Kubernetes')
          ? subcategory
          : 'CNCF membership';
    const raw = countBy(
      members,
      (row) =>
        `${programme(field(row, 'subcategory'))} ${row['category'] === 'CNCF Members' ? row['subcategory'] : null}`,
    );
    expect(countBy(nodes, (node) => `${(node['programme'] as { name: string }).name} ${node['tier']}`)).toEqual(raw);
    expect(await count('initiatives', from('cncf-landscape'))).toBe(
      items.filter((row) => row['project_maturity'] !== '').length,
    );
  });

  it('find one company in the Alibaba Cloud of the article, the member and the certified provider', async () => {
    const { company } = await graph.ask<{ company: Node }>(
      '{ company(identifier: { scheme: CRUNCHBASE, value: "alibaba-cloud" }) { slug partnerOf { edges { partnership { programme { slug } } } } } }',
    );
    expect(company['slug']).toBe('alibaba-cloud');
    const edges = (
      company['partnerOf'] as { edges: { partnership: { programme: { slug: string } | null } }[] }
    ).edges.map(({ partnership }) => partnership.programme?.slug);
    expect(edges).toEqual(expect.arrayContaining(['cncf-membership', 'cncf-kcsp']));
    expect(await count('companies', '{ names: { some: { name: { contains: "Alibaba Cloud (" } } } }')).toBe(0);
  });
});

describe('companies', () => {
  it('are as many, in each source and in all, as rules said in another way find', async () => {
    const alpha2 = new Map(
      rawRows('country-codes/country-codes.csv').map((row) => [
        row['ISO3166-1-Alpha-3'],
        field(row, 'ISO3166-1-Alpha-2'),
      ]),
    );
    const listed: Mention[] = constituents.map((row) => ({
      name: field(row, 'Security').replace(/ \(Class [A-Z]\)$/, ''),
      country: countryOfHeadquarters(field(row, 'Headquarters Location')),
      identifiers: [`CIK  ${field(row, 'CIK').padStart(10, '0')}`, `TICKER  ${field(row, 'Symbol')}`],
    }));
    const partners: Mention[] = [
      {
        name: 'Cloud Native Computing Foundation',
        country: null,
        identifiers: ['CRUNCHBASE  cloud-native-computing-foundation'],
      },
      ...members.map((row) => ({
        name: field(row, 'name').replace(/ \((?:member|supporter|contributor|KCSP|KCNTP)\)$/, ''),
        country: null,
        identifiers: row['crunchbase_url'] ? [`CRUNCHBASE  ${field(row, 'crunchbase_url').split('/').at(-1)}`] : [],
      })),
    ];
    const mention = (row: RawRow, prefix: string): Mention => ({
      name: misreadRepaired(field(row, `${prefix}name`)),
      country: alpha2.get(row[`${prefix}country_code`]) ?? null,
      identifiers: [`CRUNCHBASE  ${field(row, `${prefix}permalink`).replace('/company/', '')}`],
    });
    const real = acquisitions.filter((row) => !isBlank(row));
    const founded: Mention[] = [
      ...startups.map((row) => mention(row, '')),
      ...rounds.map((row) => mention(row, 'company_')),
      ...real.flatMap((row) => [mention(row, 'company_'), mention(row, 'acquirer_')]),
    ];
    const distinct = (mentions: readonly Mention[]) =>
      new Set(mentions.map(({ identifiers: [first], name }) => first ?? name)).size;
    expect(await count('companies', from('sp500-companies'))).toBe(distinct(listed));
    expect(await count('companies', from('cncf-landscape'))).toBe(distinct(partners));
    expect(await count('companies', from('crunchbase-2013'))).toBe(distinct(founded));

    const ledger = bundled.map((company) => ({
      ...company,
      names: new Set(company.names),
      identifiers: new Set(company.identifiers),
    }));
    matchNaively(ledger, listed);
    matchNaively(ledger, partners, { 'CRUNCHBASE  alibaba-cloud': 'alibaba-cloud' });
    matchNaively(ledger, founded);
    expect(await count('companies', '{}')).toBe(ledger.length);
  }, 120_000);

  it('have the tickers of all their shares', async () => {
    const shares = Object.values(countBy(constituents, (row) => field(row, 'CIK')));
    expect(shares.filter((of) => of > 1).length).toBe(3);
    const google = await graph.ask<{ company: Node }>(
      '{ company(identifier: { scheme: CIK, value: "0001652044" }) { name identifiers(where: { scheme: { eq: TICKER } }) { nodes { value } } } }',
    );
    expect(google.company).toEqual({
      name: 'Alphabet Inc.',
      identifiers: { nodes: [{ value: 'GOOG' }, { value: 'GOOGL' }] },
    });
    expect(
      await count(
        'companies',
        `{ and: [${from('sp500-companies')}, { identifiers: { some: { scheme: { eq: TICKER } } } }] }`,
      ),
    ).toBe(500);
  });
});

describe('reference data', () => {
  it('are the countries, currencies and rates of the lists', async () => {
    expect(await count('countries', '{}')).toBe(249);
    expect(await count('currencies', '{}')).toBe(307);
    const rates = rawRows('exchange-rates/monthly.csv');
    expect(rates.length).toBe(17_237);
    expect(await count('fxRates', '{ source: { eq: "Federal Reserve H.10" } }')).toBe(rates.length);
    const byArea = countBy(rates, (row) => field(row, 'Country'));
    expect(Object.keys(byArea).length).toBe(34);
    for (const [area, code] of [
      ['Euro', 'EUR'],
      ['Germany', 'DEM'],
      ['Japan', 'JPY'],
      ['Sri Lanka', 'LKR'],
    ] as const)
      expect(await count('fxRates', `{ quoteCode: { eq: "${code}" } }`)).toBe(byArea[area]);
    expect(await count('fxRates', '{ quoteCode: { in: ["VEF", "VES", "VED"] } }')).toBe(byArea['Venezuela']);
  });
});

describe('importing all six again', () => {
  it('changes nothing at all', async () => {
    const state = () =>
      patiently((database) =>
        database.rows(
          'select (select max(seq) from change_log)::text as seq, (select count(*) from node)::text as nodes, (select count(*) from resolution_decision)::text as decisions',
        ),
      );
    const before = await state();
    for (const { mapping, files } of dataSets) {
      const again = await patiently((database) => importFiles(database, mappingFile(mapping), files.map(rawFile)));
      expect(Object.values(again.kinds).map(({ inserted, updated }) => inserted + updated)).toEqual(
        Object.keys(again.kinds).map(() => 0),
      );
      expect(again.candidates).toBe(0);
    }
    expect(await state()).toEqual(before);
  }, 600_000);
});

function countryOfHeadquarters(place: string): string | null {
  const countries: Record<string, string> = {
    Bermuda: 'BM',
    Canada: 'CA',
    Ireland: 'IE',
    Netherlands: 'NL',
    Switzerland: 'CH',
    'United Kingdom': 'GB',
  };
  const last = place.split(', ').at(-1) ?? '';
  return last === 'none' ? null : (countries[last] ?? 'US');
}

/** Undo UTF-8 that was read as Windows-1252, by a way of its own: letter by letter through the table of that encoding. */
function misreadRepaired(text: string): string {
  const high = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 128 }, (_, index) => index + 128));
  const bytes = Array.from(text, (letter) =>
    letter.charCodeAt(0) < 128 ? letter.charCodeAt(0) : high.indexOf(letter) === -1 ? -1 : high.indexOf(letter) + 128,
  );
  if (bytes.includes(-1)) return text;
  const read = Buffer.from(bytes).toString('utf8');
  return read.includes('\ufffd') ? text : read;
}
