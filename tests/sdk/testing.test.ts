import { describe, expect, expectTypeOf, it } from 'vitest';
import { type CompaniesListVariables, createClient } from '../../sdk/src/index.ts';
import { MockedError, type Mocks, mockClient, mockFetch } from '../../sdk/src/testing.ts';

describe('a mock', () => {
  it('is filled in to all that the operation answers', async () => {
    const market = mockClient({ CompaniesGet: { company: { name: 'AWS', country: { code: 'US' } } } });
    expect(await market.companies.get({ slug: 'aws' })).toEqual({
      id: 'id',
      slug: 'slug',
      name: 'AWS',
      kind: expect.stringMatching(/^[A-Z_]+$/),
      status: expect.stringMatching(/^[A-Z_]+$/),
      description: null,
      homepage: null,
      country: { code: 'US', name: { text: 'text' } },
      sector: null,
    });
    expect(await mockClient({ CompaniesGet: {} }).companies.get({ slug: 'aws' })).toBeNull();
  });

  it('of a list is a whole connection, whose pages can be followed', async () => {
    const market = mockClient({
      CompaniesList: ({ after }) => ({
        companies: after
          ? { nodes: [{ name: 'B' }] }
          : { nodes: [{ name: 'A' }], pageInfo: { hasNextPage: true, endCursor: '1' } },
      }),
    });
    expect((await market.companies.list().toArray({ limit: 9 })).map(({ name }) => name)).toEqual(['A', 'B']);
    expect(market.calls.map(({ variables }) => variables)).toEqual([{}, { after: '1' }]);
    expect(await mockClient({ CompaniesList: {} }).companies.list()).toMatchObject({ nodes: [], totalCount: 1 });
  });

  it('of something that may be of several types is of the type that it names', async () => {
    const market = mockClient({
      NodesGet: ({ id }) => ({
        node: id === 'new' ? { __typename: '%other', id } : { __typename: 'Risk', title: 'A risk' },
      }),
    });
    expect(await market.nodes.get({ id: 'known' })).toEqual({
      __typename: 'Risk',
      id: 'id',
      slug: 'slug',
      title: 'A risk',
    });
    expect(await market.nodes.get({ id: 'new' })).toEqual({ __typename: '%other', id: 'new' });
  });

  it('must not answer what the operation does not ask for', async () => {
    const wrong = { CompaniesGet: { company: { naem: 'AWS' } } } as unknown as Mocks;
    await expect(mockClient(wrong).companies.get({ slug: 'aws' })).rejects.toMatchObject({
      kind: 'graphql',
      errors: [{ message: 'CompaniesGet.company.naem is not answered by this operation' }],
    });
  });

  it('fails as the service does, by its code, and is missed when it is missing', async () => {
    const market = mockClient({
      MarketsGet: async () => {
        throw new MockedError('LIMIT_EXCEEDED', 'too much');
      },
    });
    await expect(market.markets.get({ slug: 'a' })).rejects.toMatchObject({ kind: 'graphql', code: 'LIMIT_EXCEEDED' });
    await expect(market.risks.list()).rejects.toMatchObject({ code: 'NOT_MOCKED' });
  });

  it('answers by GET, and falls back from ids, as the service does', async () => {
    const fetch = mockFetch({ CompaniesGet: { company: { name: 'AWS' } } });
    const market = createClient({ url: 'http://mock.test/', fetch, method: 'GET', trustedDocuments: 'prefer' });
    const { data, response } = await market.companies.get({ slug: 'aws' }).withResponse();
    expect([data?.name, response.attempts]).toEqual(['AWS', 2]);
    expect(fetch.calls).toEqual([{ operation: 'CompaniesGet', variables: { slug: 'aws' } }]);
    const aborted = market.companies.get({ slug: 'aws' }, { signal: AbortSignal.abort() });
    await expect(aborted).rejects.toMatchObject({ kind: 'aborted' });
  });

  it('answers documents of one’s own as they are', async () => {
    const market = mockClient({}, { own: { Mine: ({ a }: { a: number }) => ({ b: a + 1 }) } });
    expect(await market.request('query Mine($a: Int) { b }', { a: 1 })).toEqual({ b: 2 });
  });

  it('is typed by the name of the operation', () => {
    expectTypeOf<Extract<NonNullable<Mocks['CompaniesList']>, (...given: never) => unknown>>()
      .parameter(0)
      .toEqualTypeOf<CompaniesListVariables>();
    // @ts-expect-error no operation has this name
    mockClient({ CompanyList: {} });
    // @ts-expect-error a name is a string
    mockClient({ CompaniesGet: { company: { name: 1 } } });
  });
});
