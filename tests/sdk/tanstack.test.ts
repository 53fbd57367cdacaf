import { describe, expect, expectTypeOf, it } from 'vitest';
import type { CompaniesListResult_companies, CompanyBrief } from '../../sdk/src/index.ts';
import { createQueries } from '../../sdk/src/tanstack.ts';
import { mockClient } from '../../sdk/src/testing.ts';

const market = mockClient(
  {
    CompaniesGet: ({ slug }) => ({ company: slug === 'aws' ? { name: 'AWS' } : null }),
    CompaniesList: ({ after, first }) => ({
      companies: {
        nodes: [{ name: `after ${after}, ${first}` }],
        pageInfo: { hasNextPage: after !== '2', endCursor: after ? '2' : '1' },
      },
    }),
    CompaniesObservations: { company: null },
  },
  { own: { Mine: { b: 1 } } },
);
const queries = createQueries(market);
const { signal } = new AbortController();

describe('the options of a query', () => {
  it('ask by the method, and have a key of their own', async () => {
    const { queryKey, queryFn } = queries.companies.get({ slug: 'aws' });
    expect(queryKey).toEqual(['nephoscope', 'companies', 'get', { slug: 'aws' }]);
    expect(await queryFn({ signal })).toMatchObject({ name: 'AWS' });
    expect(await queries.companies.list().queryFn({ signal })).toMatchObject({ pageInfo: { endCursor: '1' } });
    expect(Object.keys(queries).sort()).toEqual(
      Object.keys(market)
        .filter((key) => key !== 'with' && key !== 'calls')
        .sort(),
    );
  });

  it('pass the signal on, beside the options of the call', async () => {
    const aborted = queries.companies.get({ slug: 'aws' }, { retries: 0 }).queryFn({ signal: AbortSignal.abort() });
    await expect(aborted).rejects.toMatchObject({ kind: 'aborted' });
  });

  it('of a document of one’s own are the same', async () => {
    const { queryKey, queryFn } = queries.request('query Mine { b }' as never);
    expect(queryKey).toEqual(['nephoscope', 'request', 'query Mine { b }', {}]);
    expect(await queryFn({ signal })).toEqual({ b: 1 });
  });

  it('are typed as the method is', () => {
    expectTypeOf(queries.companies.get({ slug: 'a' }).queryFn).returns.resolves.toEqualTypeOf<CompanyBrief | null>();
    expectTypeOf(queries.companies.list().queryFn).returns.resolves.toEqualTypeOf<CompaniesListResult_companies>();
    // @ts-expect-error a look-up is no list
    expect(queries.companies.get.infinite).toBeTypeOf('function');
    // @ts-expect-error and takes one of its keys
    queries.companies.get({});
  });
});

describe('the options of an infinite query', () => {
  it('follow the pages to the last one', async () => {
    const { queryKey, queryFn, initialPageParam, getNextPageParam } = queries.companies.list.infinite({ first: 5 });
    expect(queryKey).toEqual(['nephoscope', 'companies', 'list', 'infinite', { first: 5 }]);
    const seen: (string | undefined)[] = [];
    for (let pageParam = initialPageParam, more = true; more; more = pageParam !== null) {
      const page = await queryFn({ signal, pageParam });
      seen.push(page.nodes[0]?.name);
      pageParam = getNextPageParam(page);
    }
    expect(seen).toEqual(['after undefined, 5', 'after 1, 5', 'after 2, 5']);
  });

  it('end where there is nothing to page', async () => {
    const { queryFn, getNextPageParam } = queries.companies.observations.infinite({ slug: 'nobody' });
    const page = await queryFn({ signal, pageParam: null });
    expect([page, getNextPageParam(page)]).toEqual([null, null]);
  });
});
