import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloudMarket2022, type Graph, openGraph } from './support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph(cloudMarket2022);
});
afterAll(async () => graph[Symbol.asyncDispose]());

test('a provider’s partners, with the partnership on the edge and the claim that states it', async () => {
  const { company } = await graph.ask<Record<string, unknown>>(`{
    company(slug: "alibaba-cloud") {
      partners {
        totalCount
        edges { node { name } partnership { slug kind status scope tier programme { slug } claim { slug asStated } } }
      }
      partnerOf { totalCount }
    }
  }`);
  const edge = (name: string, slug: string, claim: string) => ({
    node: { name },
    partnership: {
      slug,
      kind: 'UNSPECIFIED',
      status: 'ACTIVE',
      scope: null,
      tier: null,
      programme: { slug: 'ali-partner-ecosystem' },
      claim: { slug: claim, asStated: expect.stringContaining(name) },
    },
  });
  expect(company).toEqual({
    partners: {
      totalCount: 2,
      edges: [edge('IBM', 'p-ali-ibm', 'c11'), edge('Salesforce', 'p-ali-salesforce', 'c10')],
    },
    partnerOf: { totalCount: 0 },
  });
});

test('a partnership is found from both of its ends, and without known days its period is unknown', async () => {
  const answer = await graph.ask(`{
    company(slug: "alibaba-group") {
      partnerOf { edges { node { slug } partnership { kind scope valid { from to kind } } } }
    }
    partnerships(where: { kind: { eq: SUPPLIER } }) { nodes { provider { slug } partner { slug } programme { slug } } }
  }`);
  expect(answer).toEqual({
    company: {
      partnerOf: {
        edges: [
          {
            node: { slug: 'nvidia' },
            partnership: {
              kind: 'SUPPLIER',
              scope: 'chips used in data centres',
              valid: { from: null, to: null, kind: 'UNKNOWN' },
            },
          },
        ],
      },
    },
    partnerships: { nodes: [{ provider: { slug: 'nvidia' }, partner: { slug: 'alibaba-group' }, programme: null }] },
  });
});

test('a programme with its owner, partners, figures and the money behind it, by slug and by id', async () => {
  const { programme } = await graph.ask<{ programme: { id: string } }>(`{
    programme(slug: "ali-partner-ecosystem") {
      id kind tiers valid { kind }
      owner { slug programmes { nodes { slug } } }
      partners(where: { partner: { name: { eq: "IBM" } } }) { nodes { slug } }
      observations { nodes { value qualifier metric { slug } } }
    }
  }`);
  expect(programme).toEqual({
    id: expect.stringMatching(/^Programme:/),
    kind: 'PARTNER_PROGRAMME',
    tiers: [],
    valid: null,
    owner: {
      slug: 'alibaba-cloud',
      programmes: {
        nodes: [{ slug: 'ali-partner-ecosystem' }, { slug: 'ali-localisation' }, { slug: 'ali-partner-incentives' }],
      },
    },
    partners: { nodes: [{ slug: 'ibm' }] },
    observations: { nodes: [{ value: '11000', qualifier: 'APPROXIMATE', metric: { slug: 'partner_count' } }] },
  });
  expect(
    await graph.ask(
      'query ($id: ID!) { programme(id: $id) { slug } incentives: programme(slug: "ali-partner-incentives") { investments { nodes { slug } } } }',
      { id: programme.id },
    ),
  ).toEqual({
    programme: { slug: 'ali-partner-ecosystem' },
    incentives: { investments: { nodes: [{ slug: 'inv-ali-1bn' }] } },
  });
});

test('ByteDance moves its user data from Alibaba Cloud to Oracle, and sources contradict the claim', async () => {
  const { company } = await graph.ask<Record<string, unknown>>(`{
    company(slug: "bytedance") {
      providers {
        edges {
          node { name }
          customerRelation {
            workload status endReason
            movedTo { provider { name customers { nodes { slug } } } }
            movedFrom { nodes { provider { slug } } }
            claim { slug contradictedBy { nodes { slug document { publisherName } } } }
          }
        }
      }
      customers { totalCount }
    }
  }`);
  const claim = {
    slug: 'c28',
    contradictedBy: { nodes: [{ slug: 'x10', document: { publisherName: 'Data Center Knowledge' } }] },
  };
  expect(company).toEqual({
    providers: {
      edges: [
        {
          node: { name: 'Alibaba Cloud' },
          customerRelation: {
            workload: 'user-data',
            status: 'MIGRATING',
            endReason: 'geopolitical context, per the article',
            movedTo: { provider: { name: 'Oracle', customers: { nodes: [{ slug: 'bytedance' }] } } },
            movedFrom: { nodes: [] },
            claim,
          },
        },
        {
          node: { name: 'Oracle' },
          customerRelation: {
            workload: 'user-data',
            status: 'ACTIVE',
            endReason: null,
            movedTo: null,
            movedFrom: { nodes: [{ provider: { slug: 'alibaba-cloud' } }] },
            claim,
          },
        },
      ],
    },
    customers: { totalCount: 0 },
  });
});

test('customer relations that lost a customer to another provider', async () => {
  const { customerRelations } = await graph.ask<Record<string, unknown>>(
    '{ customerRelations(where: { movedTo: { provider: { slug: { eq: "oracle" } } } }) { nodes { slug customer { slug } } } }',
  );
  expect(customerRelations).toEqual({ nodes: [{ slug: 'cr-bytedance-ali', customer: { slug: 'bytedance' } }] });
});

test('partnerships by the time in which they hold: the first day counts, the last does not', async () => {
  await graph.database.script(`
    insert into partnership (id, slug, provider_id, partner_id, kind, valid)
    select gen_random_uuid(), 'p-timed', provider.id, partner.id, 'RESELLER', '[2020-01-01,2021-01-01)'
    from company provider, company partner where provider.slug = 'microsoft' and partner.slug = 'oracle'`);
  const timed = async (valid: string) => {
    const { partnerships } = await graph.ask<{ partnerships: { nodes: unknown[] } }>(
      `{ partnerships(where: { slug: { eq: "p-timed" }, valid: ${valid} }) { nodes { valid { from to kind } } } }`,
    );
    return partnerships.nodes;
  };
  const found = [{ valid: { from: '2020-01-01', to: '2021-01-01', kind: 'CUSTOM' } }];
  expect(await timed('{ has: "2020-01-01" }')).toEqual(found);
  expect(await timed('{ has: "2021-01-01" }')).toEqual([]);
  expect(await timed('{ overlaps: ["2020-12-31", "2022-01-01"] }')).toEqual(found);
  expect(await timed('{ overlaps: ["2021-01-01", "2022-01-01"] }')).toEqual([]);
});
