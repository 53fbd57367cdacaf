import type { Call } from './call.ts';
import type { Client, DocumentArguments } from './client.ts';
import type { TypedDocument } from './document.ts';
import type { Operations } from './generated/namespaces.ts';
import type { PagedCall } from './paged.ts';
import type { CallOptions } from './transport.ts';

/** What `useQuery` of TanStack Query takes; `queryKey` begins with `nephoscope`, the namespace and the method. */
export interface QueryOptions<Data> {
  readonly queryKey: readonly unknown[];
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Data>;
}

/** What `useInfiniteQuery` of TanStack Query takes; a page is a connection, or null where there is nothing to page. */
export interface InfiniteQueryOptions<Page> {
  readonly queryKey: readonly unknown[];
  readonly queryFn: (context: { readonly signal: AbortSignal; readonly pageParam: string | null }) => Promise<Page>;
  readonly initialPageParam: string | null;
  readonly getNextPageParam: (page: Page) => string | null;
}

type Arguments<Method> = Method extends (...given: infer Given) => unknown ? Given : never;

/** The options of a method's queries; a list has those of its infinite query beside those of its first page. */
export type Queries<Method> = Method extends (...given: never) => PagedCall<infer Page, infer _>
  ? {
      (...given: Arguments<Method>): QueryOptions<Page>;
      infinite(...given: Arguments<Method>): InfiniteQueryOptions<Page>;
    }
  : Method extends (...given: never) => Call<infer Data>
    ? (...given: Arguments<Method>) => QueryOptions<Data>
    : never;

/** The options of all queries, as the client has its calls: `queries.companies.get({ slug: 'aws' })`. */
export type ClientQueries = {
  readonly [Namespace in keyof Operations]: {
    readonly [Method in keyof Operations[Namespace]]: Queries<Operations[Namespace][Method]>;
  };
} & {
  /** The options of a document of your own. */
  request<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...given: DocumentArguments<Variables>
  ): QueryOptions<Result>;
};

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Makes the options of TanStack Query (React, Vue, Solid, Svelte, Angular) from a client. Retries are the client's. */
export function createQueries(market: Client): ClientQueries {
  const made: Record<string, unknown> = {
    request: (document: object, variables?: never, options?: CallOptions) => ({
      queryKey: ['nephoscope', 'request', document, variables ?? {}],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        market.request(document as TypedDocument<unknown, object>, variables, { ...options, signal }),
    }),
  };
  for (const [namespace, methods] of Object.entries(market)) {
    if (typeof methods !== 'object') continue;
    made[namespace] = Object.fromEntries(
      Object.entries(methods as Readonly<Record<string, Method>>).map(([name, method]) => [
        name,
        optionsOf(['nephoscope', namespace, name], method),
      ]),
    );
  }
  return made as unknown as ClientQueries;
}

type Method = (variables?: object, options?: CallOptions) => PromiseLike<unknown>;

function optionsOf(key: readonly string[], method: Method) {
  const query = (variables: object = {}, options?: CallOptions): QueryOptions<unknown> => ({
    queryKey: [...key, variables],
    // A promise and not the call: a list is asked for when it is awaited.
    queryFn: async ({ signal }) => method(variables, { ...options, signal }),
  });
  const infinite = (variables: object = {}, options?: CallOptions): InfiniteQueryOptions<unknown> => ({
    queryKey: [...key, 'infinite', variables],
    queryFn: async ({ signal, pageParam }) =>
      method(pageParam === null ? variables : { ...variables, after: pageParam }, { ...options, signal }),
    initialPageParam: null,
    getNextPageParam: (page) => {
      const { hasNextPage = false, endCursor = null } = (page as Page | null)?.pageInfo ?? {};
      return hasNextPage ? endCursor : null;
    },
  });
  return Object.assign(query, { infinite });
}
