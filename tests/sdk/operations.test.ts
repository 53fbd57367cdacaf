import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import * as documents from '../../sdk/src/generated/documents.ts';
import {
  type Call,
  type Client,
  type CompaniesListResult_companies,
  type CompanyBrief,
  createClient,
  NephoscopeError,
  type ObservationSourced,
  type OneOf,
  type Open,
  type PagedCall,
} from '../../sdk/src/index.ts';
import { companiesList, createTransport } from '../../sdk/src/operations.ts';
import { type BundledService, startBundledService } from './support/bundled-service.ts';

let service: BundledService;
let market: Client;

beforeAll(async () => {
  service = await startBundledService();
  market = createClient({ url: service.url });
}, 120_000);

afterAll(() => service[Symbol.asyncDispose]());

/** Variables that find something in the bundled data, by namespace. */
const keys: Readonly<Record<string, object>> = {
  Claims: { slug: 'c28' },
  Companies: { slug: 'alibaba-cloud' },
  Countries: { code: 'CN' },
  Currencies: { code: 'USD' },
  Events: { slug: 'e-bytedance' },
  Inconsistencies: { slug: 'i01' },
  Initiatives: { slug: 'i-energy-expert' },
  Investments: { slug: 'inv-ali-1bn' },
  MarketReports: { slug: 'rep-gartner-unspecified' },
  Markets: { slug: 'market-iaas-world' },
  Metrics: { slug: 'market_share' },
  Observations: { slug: 'o03' },
  Programmes: { slug: 'ali-partner-ecosystem' },
  Risks: { slug: 'r-chip-export' },
  SourceDocuments: { slug: 'doc-seed' },
};

/** Variables for a document: what it looks up, and pages as large as the service lets them be. */
async function variablesOf({ name, text }: { name: string; text: string }) {
  const variables: Record<string, unknown> = {};
  const namespace = Object.keys(keys).find((each) => name.startsWith(each) && /^[A-Z]/.test(name.slice(each.length)));
  if (/\$(slug|code):/.test(text)) Object.assign(variables, keys[namespace ?? '']);
  const id = async () => (await market.companies.get({ slug: 'aws' }))?.id;
  if (text.includes('$id:ID!')) variables['id'] = await id();
  if (text.includes('$ids:')) variables['ids'] = [await id()];
  if (text.includes('$first:')) variables['first'] = 200;
  return variables;
}

/** Whether some of what an operation answers is there. */
function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every((item) => item !== null);
  if (typeof value !== 'object' || value === null) return false;
  const list = Object.values(value).find(
    (inner) => typeof inner === 'object' && inner !== null && 'totalCount' in inner,
  );
  if (list) return isFilled(list);
  return 'nodes' in value ? isFilled(value.nodes) : Object.keys(value).length > 0;
}

describe('every operation', () => {
  it.each(Object.values(documents).map((document) => [document.name, document] as const))(
    '%s is answered, with the largest pages too',
    async (_, document) => {
      const request = market.request as (document: unknown, variables: object) => Promise<object>;
      const data = await request(document, await variablesOf(document));
      // The bundled data has no rates.
      expect(Object.values(data).map(isFilled)).toEqual([document.name !== 'FxRatesList']);
    },
  );
});

describe('companies', () => {
  it('are found by exactly one of their keys', async () => {
    const bySlug = await market.companies.get({ slug: 'microsoft' });
    expect(bySlug).toMatchObject({ name: 'Microsoft', kind: 'GROUP', country: null });
    expect(await market.companies.get({ id: bySlug?.id ?? '' })).toEqual(bySlug);
    expect(await market.companies.get({ identifier: { scheme: 'TICKER', value: 'MSFT' } })).toEqual(bySlug);
    expect(await market.companies.get({ slug: 'nobody' })).toBeNull();
    // @ts-expect-error neither two keys
    await expect(market.companies.get({ slug: 'aws', id: 'x' })).rejects.toMatchObject({ kind: 'graphql' });
    // @ts-expect-error nor none
    await expect(market.companies.get({})).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('come whole in one request', async () => {
    const { data, response } = await market.companies.profile({ slug: 'alibaba-cloud' }).withResponse();
    expect(response).toMatchObject({ status: 200, attempts: 1, requestId: expect.stringMatching(/./) });
    expect(data?.parents.edges).toMatchObject([
      { companyRelation: { kind: 'DIVISION' }, node: { slug: 'alibaba-group' } },
    ]);
    expect(data?.partners.edges.map(({ node }) => node.slug).sort()).toEqual(['ibm', 'salesforce']);
    expect(data?.customers.edges).toMatchObject([
      { customerRelation: { status: 'MIGRATING' }, node: { slug: 'bytedance' } },
    ]);
    expect(data?.risks.edges).toMatchObject([
      { riskExposure: { kind: 'VIA_CUSTOMER', viaCompany: { slug: 'bytedance' } }, node: { slug: 'r-customer-loss' } },
    ]);
    expect(data?.initiatives.nodes.map(({ name }) => name).sort()).toEqual([
      'Energy Expert',
      'Saudi Arabia data centres',
    ]);
  });

  it('are read to the last page, from either end, filtered and ordered', async () => {
    const all = await market.companies.list({ first: 200 });
    expect(all.totalCount).toBe(16);
    const names = all.nodes.map(({ name }) => name);
    expect((await market.companies.list({ first: 5 }).toArray({ limit: 99 })).map(({ name }) => name)).toEqual(names);
    expect((await market.companies.list({ last: 5 }).toArray({ limit: 99 })).map(({ name }) => name)).toEqual(
      names.toReversed(),
    );
    const pages: number[] = [];
    for await (const { nodes } of market.companies.list({ first: 7 }).pages()) pages.push(nodes.length);
    expect(pages).toEqual([7, 7, 2]);
    const firms = market.companies.list({
      where: { kind: { in: ['RESEARCH_FIRM', 'MEDIA'] } },
      orderBy: [{ name: 'DESC' }],
    });
    expect((await firms).nodes.map(({ slug }) => slug)).toEqual(['scmp', 'gartner']);
  });
});

describe('what the bundled article says', () => {
  it('has Gartner’s shares, their sources, and the doubts about them', async () => {
    const shares = market.marketReports.observations({
      slug: 'rep-gartner-unspecified',
      where: { metric: { slug: { eq: 'market_share' } } },
      orderBy: [{ value: 'DESC' }],
    });
    const found = await shares.toArray({ limit: 10 });
    expect(found.map(({ subject, value, unit }) => ['slug' in subject && subject.slug, value, unit])).toEqual([
      ['aws', '39', 'PERCENT'],
      ['microsoft', '21', 'PERCENT'],
      ['alibaba-cloud', '9.5', 'PERCENT'],
    ]);
    const [aws] = found;
    expect(aws?.document.slug).toBe('doc-seed');
    expect(aws?.claims.nodes).toMatchObject([
      {
        slug: 'c16',
        attributedToCompany: { slug: 'gartner' },
        confidence: 98,
        flags: expect.arrayContaining(['UNDEFINED_MARKET', 'ROUNDED']),
      },
    ]);
  });

  it('has the billion, its instruments, parties and undetermined period', async () => {
    expect(await market.investments.get({ slug: 'inv-ali-1bn' })).toMatchObject({
      amount: { amount: '1000000000', currency: 'USD', qualifier: 'EXACT' },
      financialInstruments: ['FUNDING', 'REBATE'],
      nonFinancialInstruments: ['GO_TO_MARKET'],
      period: { from: null, to: null, kind: 'MULTI_YEAR', label: 'next three fiscal years', fiscalPeriods: 3 },
      parties: {
        nodes: expect.arrayContaining([
          expect.objectContaining({ role: 'INVESTOR', company: expect.objectContaining({ slug: 'alibaba-group' }) }),
          expect.objectContaining({ role: 'BENEFICIARY', company: null, groupLabel: 'partners of Alibaba Cloud' }),
        ]),
      },
      programme: { slug: 'ali-partner-incentives' },
    });
  });

  it('has the chip-export risk with its exposure through Nvidia', async () => {
    expect(await market.risks.get({ slug: 'r-chip-export' })).toMatchObject({
      likelihood: null,
      exposures: {
        nodes: [{ kind: 'VIA_SUPPLIER', company: { slug: 'alibaba-group' }, viaCompany: { slug: 'nvidia' } }],
      },
    });
  });

  it('has ByteDance’s move and the claims that contradict each other', async () => {
    const moves = await market.customerRelations.list({ where: { status: { eq: 'MIGRATING' } } });
    expect(moves.nodes).toMatchObject([{ customer: { slug: 'bytedance' }, movedTo: { provider: { slug: 'oracle' } } }]);
    const move = await market.claims.get({ slug: 'c28' });
    expect(move?.contradictedBy.edges).toMatchObject([
      { node: { slug: 'x10' }, claimRelation: { note: expect.stringContaining('2021') } },
    ]);
    expect(move?.subject).toMatchObject({ __typename: 'Event', slug: 'e-bytedance' });
  });

  it('has partnerships with the claims that state them', async () => {
    const { nodes } = await market.partnerships.list({
      where: { provider: { slug: { eq: 'alibaba-cloud' } } },
      orderBy: [{ slug: 'ASC' }],
    });
    expect(nodes.map(({ partner, claim }) => [partner.slug, claim?.slug])).toEqual([
      ['ibm', 'c11'],
      ['salesforce', 'c10'],
    ]);
  });
});

describe('the service’s refusals', () => {
  it('are errors with its code and the id of the request in its log', async () => {
    const error = await market.companies.list({ after: 'nonsense' }).then(
      () => expect.fail('answered'),
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(NephoscopeError);
    const { kind, code, requestId, operation, attempts } = error as NephoscopeError;
    expect({ kind, code, operation, attempts }).toEqual({
      kind: 'graphql',
      code: 'BAD_CURSOR',
      operation: 'CompaniesList',
      attempts: 1,
    });
    expect(service.log.filter((entry) => entry['requestId'] === requestId)).not.toEqual([]);
    await expect(market.companies.list({ first: 201 })).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
    await expect(market.request('{ companies { nodes { prise } } }')).rejects.toThrow(/Cannot query field "prise"/);
  });
});

describe('types', () => {
  it('say what is answered and taken', () => {
    expectTypeOf(market.companies.get).returns.toEqualTypeOf<Call<CompanyBrief | null>>();
    expectTypeOf(market.companies.list).returns.toEqualTypeOf<PagedCall<CompaniesListResult_companies, CompanyBrief>>();
    expectTypeOf(companiesList(createTransport({ url: '' }))).toEqualTypeOf<
      PagedCall<CompaniesListResult_companies, CompanyBrief>
    >();
    expectTypeOf<Awaited<ReturnType<typeof market.companies.list>>['nodes'][number]>().toEqualTypeOf<CompanyBrief>();
    expectTypeOf<Awaited<ReturnType<typeof market.companies.observations>>>().extract<null>().toEqualTypeOf<null>();
    expectTypeOf<ObservationSourced['value']>().toEqualTypeOf<string | null>();
    expectTypeOf<ObservationSourced['unit']>().toEqualTypeOf<
      Open<'COUNT' | 'CURRENCY' | 'INDEX' | 'PERCENT' | 'RANK' | 'SCORE'>
    >();
    expectTypeOf<Extract<ObservationSourced['subject'], { __typename: 'Company' }>['name']>().toEqualTypeOf<string>();
    expectTypeOf<{ a: string }>().toExtend<OneOf<{ a: string; b: number }>>();
    expectTypeOf<{ a: string; b: number }>().not.toExtend<OneOf<{ a: string; b: number }>>();
    expectTypeOf<object>().not.toExtend<OneOf<{ a: string; b: number }>>();
  });
});
