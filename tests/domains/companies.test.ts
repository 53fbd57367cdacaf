import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloudMarket2022, type Graph, openGraph } from './support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph(cloudMarket2022);
});
afterAll(async () => graph[Symbol.asyncDispose]());

const byIdentifier = async (identifier: { scheme: string; value: string; authority?: string | null }) => {
  const { company } = await graph.ask<{ company: { slug: string } | null }>(
    'query ($identifier: CompanyIdentifierInput!) { company(identifier: $identifier) { slug } }',
    { identifier },
  );
  return company?.slug ?? null;
};

const slugsWhere = async (where: string) => {
  const { companies } = await graph.ask<{ companies: { nodes: { slug: string }[] } }>(
    `{ companies(where: ${where}) { nodes { slug } } }`,
  );
  return companies.nodes.map(({ slug }) => slug);
};

test('a company by slug, by the id that it gives, and by identifiers', async () => {
  const { company } = await graph.ask<{ company: { id: string } }>(
    '{ company(slug: "alibaba-group") { id name kind status fiscalYearEnd countryCode country { name { text } } founded { text } note } }',
  );
  expect(company).toEqual({
    id: expect.stringMatching(/^Company:/),
    name: 'Alibaba',
    kind: 'GROUP',
    status: 'UNKNOWN',
    fiscalYearEnd: '--03-31',
    countryCode: 'CN',
    country: { name: { text: 'China' } },
    founded: null,
    note: 'fiscal year end is outside knowledge (20-F: 31 March)',
  });
  expect(
    await graph.ask(
      `query ($id: ID!) {
        byId: company(id: $id) { slug }
        byCik: company(identifier: { scheme: CIK, value: "0001577552" }) { slug }
        byTicker: company(identifier: { scheme: TICKER, value: "BABA", authority: "XNYS" }) { slug }
        none: company(slug: "nobody") { slug }
      }`,
      { id: company.id },
    ),
  ).toEqual({
    byId: { slug: 'alibaba-group' },
    byCik: { slug: 'alibaba-group' },
    byTicker: { slug: 'alibaba-group' },
    none: null,
  });
});

test('an identifier of another authority, scheme or value finds nobody; an authority of null is none given', async () => {
  expect(await byIdentifier({ scheme: 'TICKER', value: 'BABA', authority: 'XNAS' })).toBeNull();
  expect(await byIdentifier({ scheme: 'ISIN', value: 'BABA' })).toBeNull();
  expect(await byIdentifier({ scheme: 'CIK', value: "0001577552' or true --" })).toBeNull();
  expect(await byIdentifier({ scheme: 'TICKER', value: 'BABA', authority: null })).toBe('alibaba-group');
});

test('an identifier that went from one company to another finds the last holder; one that two hold finds none', async () => {
  const held = (slug: string, value: string, authority: string, valid: string) =>
    `insert into company_identifier (id, company_id, scheme, value, authority, valid)
     select gen_random_uuid(), id, 'TICKER', '${value}', '${authority}', '${valid}' from company where slug = '${slug}';`;
  await graph.database.script(
    [
      held('google', 'MOVED', 'XLON', '[2001-01-01,2010-01-01)'),
      held('oracle', 'MOVED', 'XLON', '[2010-01-01,)'),
      held('ibm', 'GONE', 'XNYS', '[1990-01-01,1995-01-01)'),
      held('microsoft', 'GONE', 'XNYS', '[1995-01-01,1999-01-01)'),
      held('aws', 'TWICE', 'XNYS', '(,)'),
      held('tiktok', 'TWICE', 'XHKG', '(,)'),
      held('nvidia', 'LISTED', 'XNYS', '(,)'),
      held('nvidia', 'LISTED', 'XHKG', '(,)'),
    ].join('\n'),
  );
  expect(await byIdentifier({ scheme: 'TICKER', value: 'MOVED' })).toBe('oracle');
  expect(await byIdentifier({ scheme: 'TICKER', value: 'GONE' })).toBe('microsoft');
  expect(await byIdentifier({ scheme: 'TICKER', value: 'TWICE' })).toBeNull();
  expect(await byIdentifier({ scheme: 'TICKER', value: 'TWICE', authority: 'XHKG' })).toBe('tiktok');
  expect(await byIdentifier({ scheme: 'TICKER', value: 'LISTED' })).toBe('nvidia');
});

test('a company is looked up by exactly one key', async () => {
  await expect(graph.ask('{ company { slug } }')).rejects.toThrow(/exactly one of/);
  await expect(
    graph.ask('{ company(slug: "ibm", identifier: { scheme: TICKER, value: "IBM" }) { slug } }'),
  ).rejects.toThrow(/exactly one of/);
});

test('names in every language, the primary ones first', async () => {
  const { company } = await graph.ask<Record<string, unknown>>(`{
    company(slug: "aws") {
      names { nodes { name lang kind isPrimary normalised } }
      shown: names(where: { kind: { ne: AMBIGUOUS_MENTION } }) { totalCount }
    }
  }`);
  const name = (text: string, lang: string, kind: string, isPrimary: boolean) => ({
    name: text,
    lang,
    kind,
    isPrimary,
    normalised: text.toLowerCase(),
  });
  expect(company).toEqual({
    names: {
      nodes: [
        name('Amazon Web Services', 'en', 'TRADING', true),
        name('AWS', 'en', 'ACRONYM', false),
        name('Amazon Cloud', 'fr', 'AMBIGUOUS_MENTION', false),
      ],
    },
    shown: { totalCount: 2 },
  });
});

test('parents and children, with the relation on the edge and the claim that states it', async () => {
  const { company } = await graph.ask<Record<string, unknown>>(`{
    company(slug: "alibaba-cloud") {
      parents { edges { node { slug } companyRelation { kind isUltimate ownershipLow note claim { slug } } } }
      children { edges { node { slug } companyRelation { kind note claim { slug } child { slug } } } }
    }
  }`);
  expect(company).toEqual({
    parents: {
      edges: [
        {
          node: { slug: 'alibaba-group' },
          companyRelation: {
            kind: 'DIVISION',
            isUltimate: false,
            ownershipLow: null,
            note: null,
            claim: { slug: 'c08' },
          },
        },
      ],
    },
    children: {
      edges: [
        {
          node: { slug: 'alibaba-cloud-intl' },
          companyRelation: {
            kind: 'DIVISION',
            note: 'implied by naming; treat as inferred',
            claim: null,
            child: { slug: 'alibaba-cloud-intl' },
          },
        },
      ],
    },
  });
});

test.each([
  ['{ names: { some: { normalised: { contains: "gouvernement" } } } }', ['us-government']],
  [
    '{ identifiers: { some: { scheme: { eq: TICKER }, authority: { eq: "XNAS" } } }, kind: { eq: GROUP } }',
    ['microsoft', 'nvidia'],
  ],
  ['{ parentRelations: { some: { parent: { slug: { eq: "bytedance" } } } } }', ['tiktok']],
  ['{ childRelations: { some: {} }, parentRelations: { none: {} } }', ['alibaba-group', 'bytedance', 'google']],
  ['{ names: { every: { lang: { eq: "fr" } } } }', []],
  ['{ country: { code: { eq: "US" } } }', ['us-government']],
  ['{ countryCode: { eq: "CN" }, not: { fiscalYearEnd: { isNull: false } } }', ['alibaba-cloud']],
  ['{ and: [], name: { startsWith: "goo" } }', ['google', 'google-cloud']],
  ['{ or: [] }', []],
])('companies where %s', async (where, slugs) => {
  expect(await slugsWhere(where)).toEqual(slugs);
});

test('companies come by name, and by any other column on request', async () => {
  const { byName, byKind } = await graph.ask<Record<string, { nodes: { name: string; kind: string }[] }>>(`{
    byName: companies(first: 3) { nodes { name } }
    byKind: companies(first: 2, orderBy: [{ kind: DESC }, { name: DESC }]) { nodes { name kind } }
  }`);
  expect(byName?.nodes.map(({ name }) => name)).toEqual([
    'Alibaba',
    'Alibaba Cloud',
    'Alibaba Cloud Intelligence International',
  ]);
  expect(byKind?.nodes.map(({ kind }) => kind)).toEqual(['MEDIA', 'RESEARCH_FIRM']);
});

test('a merged record points to its survivor, and judgements are seen from both records', async () => {
  await graph.database.script(`
    insert into company (id, slug, kind, name, founded_on, founded_precision) values
      ('018f0000-0000-7000-8000-000000000001', 'zenith', 'GROUP', 'Zenith', '1998-01-01', 'YEAR');
    insert into company (id, slug, kind, name, merged_into_id) values
      ('018f0000-0000-7000-8000-000000000002', 'zenith-inc', 'LEGAL_ENTITY', 'Zenith Inc.', '018f0000-0000-7000-8000-000000000001');
    insert into resolution_decision (id, left_id, right_id, judgement, score, decided_by, decided_at) values
      (gen_random_uuid(), '018f0000-0000-7000-8000-000000000001', '018f0000-0000-7000-8000-000000000002', 'POSITIVE', 0.97,
       'an editor', '2026-01-02T03:04:05.678901Z')`);
  expect(
    await graph.ask(`{
      zenith: company(slug: "zenith") { founded { date precision text } mergedFrom { nodes { slug } } resolutionDecisions { nodes { ...seen } } }
      inc: company(slug: "zenith-inc") { slug redirectedFrom resolutionDecisions { totalCount nodes { ...seen } } }
    }
    fragment seen on ResolutionDecision { judgement score decidedBy decidedAt withdrawnAt left { slug } right { slug } }`),
  ).toEqual({
    zenith: {
      founded: { date: '1998-01-01', precision: 'YEAR', text: '1998' },
      mergedFrom: { nodes: [{ slug: 'zenith-inc' }] },
      resolutionDecisions: { nodes: [decision] },
    },
    inc: { slug: 'zenith', redirectedFrom: 'zenith-inc', resolutionDecisions: { totalCount: 1, nodes: [decision] } },
  });
});

const decision = {
  judgement: 'POSITIVE',
  score: '0.97',
  decidedBy: 'an editor',
  decidedAt: '2026-01-02T03:04:05.678901Z',
  withdrawnAt: null,
  left: { slug: 'zenith' },
  right: { slug: 'zenith-inc' },
};
