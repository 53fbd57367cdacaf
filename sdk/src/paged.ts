import type { OperationDocument } from './document.ts';
import { NephoscopeError } from './errors.ts';
import type { Answer, CallOptions, Transport } from './transport.ts';

/**
 * A list under way: await it for its first page, iterate it for every item to the last page. Nothing is sent before;
 * breaking off stops the requests. With `last` it runs from the end to the beginning.
 */
export interface PagedCall<Page, Item> extends Promise<Page>, AsyncIterable<Item> {
  /** The pages, one request each. */
  pages(): AsyncIterableIterator<NonNullable<Page>>;
  /** The items as an array, at most `limit` of them; `Infinity` for all. */
  toArray(options: { readonly limit: number }): Promise<Item[]>;
  /** The first page with the response's status, headers, request id and attempts. */
  withResponse(): Promise<Answer<Page>>;
}

interface Connection {
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly endCursor: string | null;
    readonly hasPreviousPage?: boolean;
    readonly startCursor?: string | null;
  };
}

/** Binds a list to a transport; `path` leads through the data to the connection, by dots. */
export function paged<Page, Item, Variables>(
  transport: Transport,
  document: OperationDocument<unknown, Variables>,
  path: string,
  items: 'nodes' | 'edges' = 'nodes',
): (variables?: Variables, options?: CallOptions) => PagedCall<Page, Item> {
  return (variables, options) => {
    const isBackward = (variables as { last?: unknown } | undefined)?.last != null;
    const ask = async (cursor?: object): Promise<Answer<Page>> => {
      const answer = await transport(document, { ...variables, ...cursor }, options);
      return { ...answer, data: path.split('.').reduce(pick, answer.data) as Page };
    };
    let asked: Promise<Answer<Page>> | undefined;
    const first = (): Promise<Answer<Page>> => {
      asked ??= ask();
      return asked;
    };

    async function* pages(): AsyncGenerator<NonNullable<Page>> {
      let { data: page } = await first();
      for (let before: unknown; page != null; ) {
        yield page;
        const { hasNextPage, endCursor, hasPreviousPage, startCursor } = (page as unknown as Connection).pageInfo;
        if (!(isBackward ? hasPreviousPage : hasNextPage)) return;
        const cursor = isBackward ? startCursor : endCursor;
        if (cursor == null || cursor === before) {
          throw new NephoscopeError('protocol', document.name, 'the next page has no new cursor');
        }
        before = cursor;
        ({ data: page } = await ask(isBackward ? { before: cursor } : { after: cursor }));
      }
    }

    async function* each(): AsyncGenerator<Item> {
      for await (const page of pages()) {
        const ofPage = pick(page, items) as Item[];
        yield* isBackward ? ofPage.toReversed() : ofPage;
      }
    }

    const value = (): Promise<Page> => first().then(({ data }) => data);
    return {
      // Awaiting the list is how its first page is asked for.
      then: (resolve, reject) => value().then(resolve, reject),
      catch: (reject) => value().catch(reject),
      finally: (settle) => value().finally(settle),
      [Symbol.toStringTag]: 'PagedCall',
      [Symbol.asyncIterator]: each,
      pages,
      async toArray({ limit }) {
        const all: Item[] = [];
        if (limit > 0) {
          for await (const item of each()) if (all.push(item) >= limit) break;
        }
        return all;
      },
      withResponse: first,
    };
  };
}

function pick(value: unknown, key: string): unknown {
  return (value as Record<string, unknown> | null | undefined)?.[key] ?? null;
}
