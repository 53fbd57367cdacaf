import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloudMarket2022, type Graph, openGraph } from './support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph(cloudMarket2022);
});
afterAll(async () => graph[Symbol.asyncDispose]());

test('the one-billion programme: money, instruments by class, parties, and a period of which only the length is known', async () => {
  const { investment } = await graph.ask<{ investment: unknown }>(`{
    investment(slug: "inv-ali-1bn") {
      kind status stage regions closedOn
      amount { amount amountHigh currency qualifier }
      currency { code name }
      announced { date precision text }
      period { from to kind label fiscalYear fiscalPeriods }
      instruments financialInstruments nonFinancialInstruments
      programme { slug owner { slug } }
      parties { totalCount nodes { role groupLabel company { slug } amount { amount } currency { code } } }
    }
  }`);
  expect(investment).toEqual({
    kind: 'CORPORATE_PROGRAMME',
    status: 'ANNOUNCED',
    stage: null,
    regions: ['world-ex-CN'],
    closedOn: null,
    amount: { amount: '1000000000', amountHigh: null, currency: 'USD', qualifier: 'EXACT' },
    currency: { code: 'USD', name: 'US Dollar' },
    announced: { date: '2022-09-22', precision: 'DAY', text: '2022-09-22' },
    period: {
      from: null,
      to: null,
      kind: 'MULTI_YEAR',
      label: 'next three fiscal years',
      fiscalYear: null,
      fiscalPeriods: 3,
    },
    instruments: ['FUNDING', 'REBATE', 'GO_TO_MARKET'],
    financialInstruments: ['FUNDING', 'REBATE'],
    nonFinancialInstruments: ['GO_TO_MARKET'],
    programme: { slug: 'ali-partner-incentives', owner: { slug: 'alibaba-cloud' } },
    parties: {
      totalCount: 2,
      nodes: [
        { role: 'INVESTOR', groupLabel: null, company: { slug: 'alibaba-group' }, amount: null, currency: null },
        {
          role: 'BENEFICIARY',
          groupLabel: 'partners of Alibaba Cloud',
          company: null,
          amount: null,
          currency: null,
        },
      ],
    },
  });
});

test('an investment of which nothing is disclosed has neither money nor date nor period', async () => {
  await graph.database.script(
    `insert into investment (id, slug, kind, title, amount_qualifier) values (gen_random_uuid(), 'quiet', 'OTHER', 'Quiet', 'UNDISCLOSED')`,
  );
  expect(
    await graph.ask(`{
      investment(slug: "quiet") {
        amount { amount } currency { code } announced { text } period { kind } programme { slug } instruments
        financialInstruments nonFinancialInstruments parties { totalCount nodes { role } }
      }
    }`),
  ).toEqual({
    investment: {
      amount: null,
      currency: null,
      announced: null,
      period: null,
      programme: null,
      instruments: [],
      financialInstruments: [],
      nonFinancialInstruments: [],
      parties: { totalCount: 0, nodes: [] },
    },
  });
});

test('a company’s investments carry its role and part on the edge, and can be had by role', async () => {
  const { company } = await graph.ask<Record<string, unknown>>(`{
    company(slug: "alibaba-group") {
      investments { totalCount edges { node { slug } investmentParty { role company { slug } } } }
      received: investments(where: { role: { in: [TARGET, BENEFICIARY] } }) { totalCount nodes { slug } }
      investmentParties { nodes { role investment { slug } } }
    }
  }`);
  expect(company).toEqual({
    investments: {
      totalCount: 1,
      edges: [
        {
          node: { slug: 'inv-ali-1bn' },
          investmentParty: { role: 'INVESTOR', company: { slug: 'alibaba-group' } },
        },
      ],
    },
    received: { totalCount: 0, nodes: [] },
    investmentParties: { nodes: [{ role: 'INVESTOR', investment: { slug: 'inv-ali-1bn' } }] },
  });
});

test.each([
  ['amount: { gte: "999999999.99" }', true],
  ['amount: { gt: "1000000000" }', false],
  ['currencyCode: { eq: "USD" }, amountQualifier: { eq: EXACT }', true],
  ['announcedOn: { gte: "2022-09-01", lt: "2022-10-01" }', true],
  ['period: { isNull: true }, fiscalPeriods: { eq: 3 }, periodKind: { in: [MULTI_YEAR, UNKNOWN] }', true],
  ['instruments: { hasAny: [REBATE, EQUITY] }', true],
  ['instruments: { hasAll: [REBATE, EQUITY] }', false],
  ['regions: { has: "world-ex-CN" }', true],
  ['parties: { some: { groupLabel: { contains: "PARTNERS of" } } }', true],
  ['parties: { every: { company: { kind: { eq: GROUP } } } }', false],
  ['parties: { none: { role: { eq: TARGET } } }', true],
  ['programme: { owner: { slug: { eq: "alibaba-cloud" } } }', true],
  ['not: { programme: { owner: { slug: { eq: "alibaba-cloud" } } } }', false],
  ['or: [{ title: { startsWith: "alibaba" } }, { kind: { eq: IPO } }]', true],
])('investments where %s', async (where, found) => {
  const slugs = { nodes: [{ slug: 'inv-ali-1bn' }] };
  const answer = await graph.ask(
    `{ investments(where: { and: [{ slug: { eq: "inv-ali-1bn" } }, { ${where} }] }) { nodes { slug } } }`,
  );
  expect(answer).toEqual({ investments: found ? slugs : { nodes: [] } });
});

test('the latest announced come first, and those without a date last', async () => {
  await graph.database.script(`
    insert into investment (id, slug, kind, title, announced_on, announced_precision, amount_qualifier) values
      (gen_random_uuid(), 'older', 'CAPEX', 'Older', '2019-01-01', 'YEAR', 'UNDISCLOSED'),
      (gen_random_uuid(), 'newer', 'CAPEX', 'Newer', '2023-04-01', 'QUARTER', 'UNDISCLOSED'),
      (gen_random_uuid(), 'undated', 'CAPEX', 'Undated', null, 'NONE', 'UNDISCLOSED')`);
  const { investments } = await graph.ask<{ investments: unknown }>(
    `{ investments(where: { slug: { in: ["older", "newer", "undated", "inv-ali-1bn"] } }) { nodes { slug announced { text } } } }`,
  );
  expect(investments).toEqual({
    nodes: [
      { slug: 'newer', announced: { text: '2023-Q2' } },
      { slug: 'inv-ali-1bn', announced: { text: '2022-09-22' } },
      { slug: 'older', announced: { text: '2019' } },
      { slug: 'undated', announced: null },
    ],
  });
});
