import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PagedCall, paged } from '../../sdk/src/paged.ts';
import type { Transport } from '../../sdk/src/transport.ts';

interface Page {
  readonly nodes: readonly number[];
  readonly totalCount: number;
}

/** A transport that answers as a Relay connection over `items` does, and counts its requests. */
function serve(items: readonly number[], pageSize: number) {
  const asked: Record<string, unknown>[] = [];
  const transport: Transport = async (_, given) => {
    const { first, after, last, before } = given as { first?: number; after?: string; last?: number; before?: string };
    asked.push(given as Record<string, unknown>);
    const from = after === undefined ? 0 : Number(after) + 1;
    const to = before === undefined ? items.length : Number(before);
    const start = last === undefined ? from : Math.max(from, to - last);
    const end = last === undefined ? Math.min(to, from + (first ?? pageSize)) : to;
    const pageInfo = {
      hasNextPage: end < items.length,
      endCursor: end > start ? `${end - 1}` : null,
      hasPreviousPage: start > 0,
      startCursor: end > start ? `${start}` : null,
    };
    const companies = { nodes: items.slice(start, end), totalCount: items.length, pageInfo };
    return {
      data: { market: { companies } },
      errors: [],
      extensions: undefined,
      response: { status: 200, headers: new Headers(), requestId: `r-${asked.length}`, attempts: 1 },
    };
  };
  return { transport, asked };
}

const document = { kind: 'query', name: 'MarketsCompanies', text: '{ market }' } as const;
const list = (transport: Transport, variables: object = {}): PagedCall<Page, number> =>
  paged<Page, number, object>(transport, document, 'market.companies')(variables);

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe('a paged call', () => {
  it('visits every item once, in order, from either end, in as many requests as there are pages', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer(), { maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        async (items, size) => {
          const forward = serve(items, size);
          expect(await all(list(forward.transport))).toEqual(items);
          expect(forward.asked).toHaveLength(Math.max(1, Math.ceil(items.length / size)));
          const backward = serve(items, size);
          expect(await all(list(backward.transport, { last: size }))).toEqual(items.toReversed());
          expect(backward.asked).toHaveLength(Math.max(1, Math.ceil(items.length / size)));
        },
      ),
    );
  });

  it('gives at most as many items as asked, with no more requests than they need', async () => {
    const some = fc.record({ length: fc.nat(40), size: fc.integer({ min: 1, max: 9 }), limit: fc.nat(50) });
    await fc.assert(
      fc.asyncProperty(some, async ({ length, size, limit }) => {
        const items = Array.from({ length }, (_, index) => index);
        const { transport, asked } = serve(items, size);
        expect(await list(transport).toArray({ limit })).toEqual(items.slice(0, limit));
        const needed = Math.min(Math.ceil(limit / size), Math.max(1, Math.ceil(length / size)));
        expect(asked).toHaveLength(needed);
      }),
    );
  });

  it('sends nothing until it is awaited or iterated, and asks for the first page once', async () => {
    const { transport, asked } = serve([1, 2, 3], 2);
    const call = list(transport, { where: { slug: 'a' } });
    expect(asked).toEqual([]);
    expect(await call).toMatchObject({ nodes: [1, 2], totalCount: 3 });
    expect(await call.withResponse()).toMatchObject({ data: { nodes: [1, 2] }, response: { requestId: 'r-1' } });
    expect(await all(call)).toEqual([1, 2, 3]);
    expect(asked).toEqual([{ where: { slug: 'a' } }, { where: { slug: 'a' }, after: '1' }]);
  });

  it('gives whole pages', async () => {
    const pages = await all(list(serve([1, 2, 3], 2).transport).pages());
    expect(pages.map(({ nodes }) => nodes)).toEqual([[1, 2], [3]]);
  });

  it('stops asking when its reader breaks off', async () => {
    const { transport, asked } = serve([1, 2, 3, 4, 5], 2);
    for await (const item of list(transport)) if (item === 2) break;
    expect(asked).toHaveLength(1);
  });

  it('has no page where there is nothing to page', async () => {
    const absent: Transport = async () => ({
      data: { market: null },
      errors: [],
      extensions: undefined,
      response: { status: 200, headers: new Headers(), requestId: undefined, attempts: 1 },
    });
    expect(await list(absent)).toBeNull();
    expect(await all(list(absent))).toEqual([]);
  });

  it('refuses to run in a circle', async () => {
    const { transport } = serve([1, 2, 3, 4], 2);
    const stuck: Transport = (given) => transport(given, {});
    await expect(all(list(stuck))).rejects.toMatchObject({ kind: 'protocol', operation: 'MarketsCompanies' });
  });

  it('rejects as a promise does, without a rejection that nobody hears', async () => {
    const failing: Transport = () => Promise.reject(new Error('down'));
    void list(failing);
    await expect(list(failing)).rejects.toThrow('down');
    await expect(list(failing).toArray({ limit: 1 })).rejects.toThrow('down');
    expect(await list(failing).catch(() => 'heard')).toBe('heard');
    const settled: string[] = [];
    await expect(list(failing).finally(() => settled.push('yes'))).rejects.toThrow('down');
    expect(settled).toEqual(['yes']);
  });
});
