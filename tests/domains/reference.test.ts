import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloudMarket2022, type Graph, openGraph } from './support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph(cloudMarket2022);
});
afterAll(async () => graph[Symbol.asyncDispose]());

test('countries by code, with their names by language and the companies based there', async () => {
  expect(
    await graph.ask(`{
      country(code: "CN") {
        alpha3 numeric3 name { english: text french: text(language: "fr") missing: text(language: "qaa") languages }
        companies { nodes { slug } }
      }
      nowhere: country(code: "XX") { code }
      countries(first: 2) { nodes { code } totalCount }
    }`),
  ).toEqual({
    country: {
      alpha3: 'CHN',
      numeric3: '156',
      name: { english: 'China', french: 'Chine', missing: 'China', languages: expect.arrayContaining(['en', 'fr']) },
      companies: { nodes: [{ slug: 'alibaba-group' }, { slug: 'alibaba-cloud' }] },
    },
    nowhere: null,
    countries: { nodes: [{ code: 'AD' }, { code: 'AE' }], totalCount: 249 },
  });
});

test('currencies in use and withdrawn, with what is stated in them', async () => {
  expect(
    await graph.ask(`{
      currency(code: "USD") { name minorUnit withdrawn { text } investments { nodes { slug } } investmentParties { totalCount } }
      peseta: currency(code: "ADP") { minorUnit withdrawn { date precision text } }
      yearOnly: currency(code: "ARY") { withdrawn { text } }
      withdrawn: currencies(where: { withdrawnOn: { lt: "1990-01-01" } }, orderBy: [{ withdrawnOn: ASC }], first: 1) { nodes { withdrawn { precision } } }
    }`),
  ).toEqual({
    currency: {
      name: 'US Dollar',
      minorUnit: 2,
      withdrawn: null,
      investments: { nodes: [{ slug: 'inv-ali-1bn' }] },
      investmentParties: { totalCount: 0 },
    },
    peseta: { minorUnit: null, withdrawn: { date: '2003-07-01', precision: 'MONTH', text: '2003-07' } },
    yearOnly: { withdrawn: { text: '1990' } },
    withdrawn: { nodes: [{ withdrawn: { precision: expect.stringMatching(/MONTH|YEAR/) } }] },
  });
});

test('exchange rates are exact, the latest first, and seen from both currencies', async () => {
  const rate = (basis: string, day: string, value: string) =>
    `(gen_random_uuid(), 'USD', 'CNY', '${basis}', '${day}', ${value}, 'a test')`;
  await graph.database.script(
    `insert into fx_rate (id, base_code, quote_code, basis, on_date, rate, source) values ${[
      rate('SPOT', '2022-06-30', '6.6981000000000000000001'),
      rate('MONTH_AVG', '2022-09-01', '7.0'),
    ].join(', ')}`,
  );
  const latest = { basis: 'MONTH_AVG', onDate: '2022-09-01', rate: '7.0' };
  const spot = { basis: 'SPOT', onDate: '2022-06-30', rate: '6.6981000000000000000001' };
  expect(
    await graph.ask(`{
      usd: currency(code: "USD") { ratesAsBase { nodes { basis onDate rate } } ratesAsQuote { totalCount } }
      cny: currency(code: "CNY") { ratesAsQuote(where: { basis: { eq: SPOT } }) { nodes { basis onDate rate } } }
      fxRates(where: { baseCode: { eq: "USD" } }, last: 1) { nodes { baseCode base { code } quoteCode quote { code } source } }
    }`),
  ).toEqual({
    usd: { ratesAsBase: { nodes: [latest, spot] }, ratesAsQuote: { totalCount: 0 } },
    cny: { ratesAsQuote: { nodes: [spot] } },
    fxRates: {
      nodes: [{ baseCode: 'USD', base: { code: 'USD' }, quoteCode: 'CNY', quote: { code: 'CNY' }, source: 'a test' }],
    },
  });
});

test('terms of the taxonomy, broader and narrower, with what is filed under them', async () => {
  const { taxonomyTerms } = await graph.ask<{ taxonomyTerms: unknown }>(`{
    taxonomyTerms(where: { scheme: { eq: "RISK_CATEGORY" }, children: { some: {} } }) {
      nodes { code parentCode parent { code } label { text(language: "fr") } children { nodes { code parent { code } } } }
    }
  }`);
  expect(taxonomyTerms).toEqual({
    nodes: [
      {
        code: 'GEOPOLITICAL',
        parentCode: null,
        parent: null,
        label: { text: 'Géopolitique' },
        children: {
          nodes: [
            { code: 'DATA_SOVEREIGNTY', parent: { code: 'GEOPOLITICAL' } },
            { code: 'TRADE_RESTRICTION', parent: { code: 'GEOPOLITICAL' } },
          ],
        },
      },
    ],
  });
});
