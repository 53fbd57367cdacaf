import { afterAll, beforeAll, expect, it } from 'vitest';
import { cloudMarket2022, type Graph, openGraph } from './support/graph.ts';

let graph: Graph;

beforeAll(async () => {
  graph = await openGraph(cloudMarket2022);
});

afterAll(() => graph[Symbol.asyncDispose]());

it('leads from a claim to those that contradict, bear out or refine it, and back', async () => {
  const data = await graph.ask(`{
    profit: claim(slug: "c20") {
      contradictedBy { edges { node { slug } claimRelation { kind note } } }
      refinedBy { nodes { slug } }
      corroboratedBy { totalCount }
      relationsTo(orderBy: [{ kind: ASC }]) { nodes { kind fromClaim { slug } } }
    }
    results: claim(slug: "x02") { contradicts { nodes { slug } } relationsFrom { nodes { kind toClaim { slug } } } }
    revenue: claim(slug: "c22") { corroboratedBy { nodes { slug } } contradictedBy { totalCount } }
    borne: claim(slug: "x05") { corroborates { nodes { slug } } }
    exact: claim(slug: "x01") { refines { nodes { slug } } contradicts { totalCount } }
  }`);
  expect(data).toEqual({
    profit: {
      contradictedBy: {
        edges: [
          {
            node: { slug: 'x02' },
            claimRelation: { kind: 'CONTRADICTS', note: 'net income proper was RMB20,298 m, about US$3.03 bn' },
          },
        ],
      },
      refinedBy: { nodes: [{ slug: 'x01' }] },
      corroboratedBy: { totalCount: 0 },
      relationsTo: {
        nodes: [
          { kind: 'CONTRADICTS', fromClaim: { slug: 'x02' } },
          { kind: 'REFINES', fromClaim: { slug: 'x01' } },
        ],
      },
    },
    results: {
      contradicts: { nodes: [{ slug: 'c20' }] },
      relationsFrom: { nodes: [{ kind: 'CONTRADICTS', toClaim: { slug: 'c20' } }] },
    },
    revenue: { corroboratedBy: { nodes: [{ slug: 'x05' }] }, contradictedBy: { totalCount: 0 } },
    borne: { corroborates: { nodes: [{ slug: 'c22' }] } },
    exact: { refines: { nodes: [{ slug: 'c20' }] }, contradicts: { totalCount: 0 } },
  });
});

it('shows what does not hold together inside the article, from the inconsistency and from the claim', async () => {
  const data = await graph.ask(`{
    inconsistency(slug: "i13") { kind what reading confidence isExternal document { slug } claims(orderBy: [{ slug: ASC }]) { totalCount nodes { slug } } }
    claim(slug: "c29") { inconsistencies(orderBy: [{ id: ASC }]) { nodes { slug kind } } }
    inconsistencies(where: { isExternal: { eq: true } }) { nodes { slug } }
    ofProfit: inconsistencies(where: { inconsistencyClaims: { some: { claim: { slug: { eq: "c20" } } } } }) { nodes { slug } }
  }`);
  expect(data).toEqual({
    inconsistency: {
      kind: 'ENTITY_AMBIGUOUS',
      what: "Amazon's cloud appears under two names, Amazon Web Services and Amazon Cloud.",
      reading: 'do not merge silently: see i02',
      confidence: 80,
      isExternal: false,
      document: { slug: 'doc-seed' },
      claims: { totalCount: 2, nodes: [{ slug: 'c16' }, { slug: 'c29' }] },
    },
    claim: {
      inconsistencies: {
        nodes: expect.arrayContaining([
          { slug: 'i02', kind: 'ENTITY_MISMATCH' },
          { slug: 'i13', kind: 'ENTITY_AMBIGUOUS' },
        ]),
      },
    },
    inconsistencies: { nodes: [{ slug: 'i05' }, { slug: 'i11' }, { slug: 'i12' }] },
    ofProfit: { nodes: [{ slug: 'i01' }, { slug: 'i03' }, { slug: 'i04' }, { slug: 'i05' }, { slug: 'i07' }] },
  });
});

it('marks figures as disputed where two documents give different ones, and takes the later published', async () => {
  const data = await graph.ask(`{
    company(slug: "alibaba-group") {
      observations(where: { metric: { slug: { in: ["net_income", "net_income_growth"] } } }, orderBy: [{ slug: ASC }]) {
        nodes { slug value currencyCode isBest isDisputed document { slug } alternatives { nodes { slug value currencyCode } } }
      }
      bestObservations(where: { metric: { slug: { eq: "net_income_growth" } } }) { totalCount nodes { slug } }
    }
  }`);
  expect(data).toEqual({
    company: {
      observations: {
        nodes: [
          {
            slug: 'o06',
            value: '3400000000',
            currencyCode: 'USD',
            isBest: true,
            // Dollars against renminbi: without a rate nobody can say that they differ.
            isDisputed: false,
            document: { slug: 'doc-seed' },
            alternatives: { nodes: [{ slug: 'ox1', value: '20298000000', currencyCode: 'CNY' }] },
          },
          {
            slug: 'o07',
            value: '-50',
            currencyCode: null,
            isBest: true,
            isDisputed: true,
            document: { slug: 'doc-seed' },
            alternatives: { nodes: [{ slug: 'ox5', value: '-53', currencyCode: null }] },
          },
          {
            slug: 'ox1',
            value: '20298000000',
            currencyCode: 'CNY',
            isBest: false,
            isDisputed: false,
            document: { slug: 'doc-x-ali-results' },
            alternatives: { nodes: [{ slug: 'o06', value: '3400000000', currencyCode: 'USD' }] },
          },
          {
            slug: 'ox5',
            value: '-53',
            currencyCode: null,
            isBest: false,
            isDisputed: true,
            document: { slug: 'doc-x-retailasia' },
            alternatives: { nodes: [{ slug: 'o07', value: '-50', currencyCode: null }] },
          },
        ],
      },
      bestObservations: { totalCount: 1, nodes: [{ slug: 'o07' }] },
    },
  });
});

it('leads from a company to its risks, those that reach others through it, and the events that bear them out', async () => {
  const data = await graph.ask(`{
    nvidia: company(slug: "nvidia") {
      exposures { totalCount }
      exposuresVia { nodes { kind company { name } risk { slug category { code parent { code } } events { edges { node { slug } eventLink { role } } } } } }
      events { edges { node { slug kind } eventLink { role } } }
    }
    alibaba: company(slug: "alibaba-group") {
      risks(orderBy: [{ kind: ASC }]) { totalCount edges { node { slug regions score } riskExposure { kind viaCompany { slug } } } }
    }
    risk(slug: "r-chip-export") { likelihood impact score companies { nodes { slug } } claims { nodes { slug modality asStated } } }
  }`);
  expect(data).toMatchObject({
    nvidia: {
      exposures: { totalCount: 0 },
      exposuresVia: {
        nodes: [
          {
            kind: 'VIA_SUPPLIER',
            company: { name: 'Alibaba' },
            risk: {
              slug: 'r-chip-export',
              category: { code: 'TRADE_RESTRICTION', parent: { code: 'GEOPOLITICAL' } },
              events: { edges: [{ node: { slug: 'e-chips' }, eventLink: { role: 'EVIDENCE_OF' } }] },
            },
          },
        ],
      },
      events: { edges: [{ node: { slug: 'e-chips', kind: 'EXPORT_CONTROL' }, eventLink: { role: 'AFFECTED' } }] },
    },
    alibaba: {
      risks: {
        totalCount: 5,
        edges: [
          { node: { slug: 'r-us-china-trade' }, riskExposure: { kind: 'DIRECT', viaCompany: null } },
          {
            node: { slug: 'r-chip-export', regions: ['US', 'CN'], score: null },
            riskExposure: { kind: 'VIA_SUPPLIER', viaCompany: { slug: 'nvidia' } },
          },
          {},
          {},
          {},
        ],
      },
    },
    risk: {
      likelihood: null,
      impact: null,
      score: null,
      companies: { nodes: [{ slug: 'alibaba-group' }] },
      claims: { nodes: [{ slug: 'c33', modality: 'FORECAST', asStated: 'could harm Alibaba' }] },
    },
  });
});

it('finds every kind of thing again by the id that it gave', async () => {
  const kinds = `market(slug: "market-iaas-world") marketReport(slug: "rep-gartner-iaas-2021") metric(slug: "market_share")
    observation(slug: "ox8") risk(slug: "r-chip-export") event(slug: "e-summit") initiative(slug: "i-saudi-dc")
    sourceDocument(slug: "doc-seed") claim(slug: "c15") inconsistency(slug: "i06")`;
  const fields = kinds.split(/\s+(?=\w+\()/);
  const found = await graph.ask<Record<string, { id: string; __typename: string }>>(
    `{ ${fields.map((field) => `${field.trim()} { id __typename }`).join(' ')} }`,
  );
  expect(Object.keys(found)).toHaveLength(10);
  for (const [field, { id, __typename }] of Object.entries(found)) {
    const again = await graph.ask(`query ($id: ID!) { node(id: $id) { id __typename } ${field}(id: $id) { id } }`, {
      id,
    });
    expect(again).toEqual({ node: { id, __typename }, [field]: { id } });
  }
});
