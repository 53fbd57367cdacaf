import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from './support/graph.ts';

let graph: Graph;

beforeAll(async () => {
  graph = await openGraph(new URL('./support/amazon-quarters', import.meta.url));
});

afterAll(() => graph[Symbol.asyncDispose]());

interface Figure {
  readonly slug: string;
  readonly isBest: boolean;
  readonly isDisputed: boolean;
  readonly alternatives: { readonly nodes: readonly { readonly slug: string }[] };
}

async function figures(
  prefix: string,
): Promise<Record<string, Omit<Figure, 'slug' | 'alternatives'> & { others: string[] }>> {
  const { observations } = await graph.ask<{ observations: { nodes: readonly Figure[] } }>(
    `query ($prefix: String!) {
      observations(where: { slug: { startsWith: $prefix } }, first: 200) {
        nodes { slug isBest isDisputed alternatives(orderBy: [{ slug: ASC }]) { nodes { slug } } }
      }
    }`,
    { prefix },
  );
  return Object.fromEntries(
    observations.nodes.map(({ slug, isBest, isDisputed, alternatives }) => [
      slug,
      { isBest, isDisputed, others: alternatives.nodes.map((other) => other.slug) },
    ]),
  );
}

describe('a filing that swaps two quarters', () => {
  it('wins as long as nobody has judged it, and what it says is disputed', async () => {
    expect(await figures('q1-2011')).toEqual({
      'q1-2011-in-10-q-2011': {
        isBest: false,
        isDisputed: true,
        others: ['q1-2011-in-10-k-2013', 'q1-2011-in-10-q-2012'],
      },
      'q1-2011-in-10-q-2012': {
        isBest: false,
        isDisputed: true,
        others: ['q1-2011-in-10-k-2013', 'q1-2011-in-10-q-2011'],
      },
      'q1-2011-in-10-k-2013': {
        isBest: true,
        isDisputed: true,
        others: ['q1-2011-in-10-q-2011', 'q1-2011-in-10-q-2012'],
      },
    });
  });

  it('loses once its figures are deprecated, and nothing is disputed any longer', async () => {
    await graph.database.rows(`update observation set rank = 'DEPRECATED' where slug like '%-in-10-k-2013'`);
    expect(await figures('q1-2011')).toEqual({
      'q1-2011-in-10-q-2011': { isBest: false, isDisputed: false, others: ['q1-2011-in-10-q-2012'] },
      'q1-2011-in-10-q-2012': { isBest: true, isDisputed: false, others: ['q1-2011-in-10-q-2011'] },
      'q1-2011-in-10-k-2013': {
        isBest: false,
        isDisputed: true,
        others: ['q1-2011-in-10-q-2011', 'q1-2011-in-10-q-2012'],
      },
    });
    const data = await graph.ask(`{
      company(slug: "amazon") { bestObservations(orderBy: [{ slug: ASC }]) { nodes { slug value } } }
    }`);
    expect(data).toEqual({
      company: {
        bestObservations: {
          nodes: [
            { slug: 'q1-2011-in-10-q-2012', value: '201000000' },
            { slug: 'q1-2012-in-10-q-2012', value: '130000000' },
          ],
        },
      },
    });
  });

  it('a preferred figure goes before one that was published later', async () => {
    await graph.database.rows(`update observation set rank = 'PREFERRED' where slug = 'q1-2011-in-10-q-2011'`);
    const { 'q1-2011-in-10-q-2011': preferred, 'q1-2011-in-10-q-2012': later } = await figures('q1-2011');
    expect([preferred?.isBest, later?.isBest]).toEqual([true, false]);
  });
});

/** value, or value and upper end, with the qualifier; the currency where it matters. */
type Stated = readonly [value: string | null, qualifier?: string, high?: string | null, currency?: string | null];

const pairs: readonly (readonly [why: string, one: Stated, other: Stated, disputed: boolean])[] = [
  ['a whole number covers half of one below', ['39'], ['38.5'], false],
  ['a whole number covers nothing further down', ['39'], ['38.44'], true],
  ['a whole number does not reach the next', ['39'], ['40'], true],
  ['a decimal covers half of its last place', ['38.9'], ['38.94'], false],
  ['a decimal covers no more', ['38.9'], ['38.96'], true],
  ['digits that are written count', ['39.0'], ['39.2'], true],
  ['places in an order are whole', ['3'], ['4'], true],
  ['losses are rounded like gains', ['-50'], ['-50.4'], false],
  ['losses differ like gains', ['-50'], ['-53'], true],
  ['millions are rounded to the million', ['20298000000'], ['20297812000'], false],
  ['a million more is another figure', ['20298000000'], ['20299000000'], true],
  ['a round billion covers half a per cent', ['1000000000'], ['1004000000'], false],
  ['a round billion covers no half billion', ['1000000000'], ['1400000000'], true],
  ['about covers five per cent', ['11000', 'APPROXIMATE'], ['10500'], false],
  ['about covers no more', ['11000', 'APPROXIMATE'], ['10300'], true],
  ['about is never narrower than rounding', ['3', 'APPROXIMATE'], ['3.4'], false],
  ['at least is open upwards', ['4', 'AT_LEAST'], ['7'], false],
  ['at least is closed downwards', ['4', 'AT_LEAST'], ['3'], true],
  ['at most is open downwards', ['4', 'AT_MOST'], ['1'], false],
  ['at most is closed upwards', ['4', 'AT_MOST'], ['5'], true],
  ['a range covers what lies in it', ['10', 'BETWEEN', '20'], ['15'], false],
  ['a range covers nothing outside', ['10', 'BETWEEN', '20'], ['22'], true],
  ['nothing and a little nothing are the same', ['0'], ['0.4'], false],
  ['other currencies are not compared', ['100', 'EXACT', null, 'USD'], ['700', 'EXACT', null, 'CNY'], false],
  ['the same currency is', ['100', 'EXACT', null, 'USD'], ['700', 'EXACT', null, 'USD'], true],
  ['a value that is missing disputes nothing', ['100'], [null], false],
];

describe('two figures for the same thing', () => {
  beforeAll(async () => {
    const rows = pairs.flatMap(([, one, other], index) =>
      [one, other].map(([value, qualifier = 'EXACT', high = null, currency = null], side) => ({
        slug: `pair-${index}-${side}`,
        month: index,
        document: side === 0 ? '10-q-2011' : '10-q-2012',
        value,
        high,
        qualifier,
        currency,
        status: value === null ? 'MISSING' : 'NORMAL',
      })),
    );
    await graph.database.rows(
      `insert into observation (id, slug, subject_id, metric_id, document_id, period, value, value_high, qualifier, currency_code, status)
       select gen_random_uuid(), slug, (select id from company where slug = 'microsoft'), (select m.id from metric m where m.slug = case when currency is null then 'reading' else 'net_income' end),
         (select d.id from source_document d where d.slug = row.document), daterange(date '2000-01-01' + month, date '2000-01-02' + month),
         value::numeric, high::numeric, qualifier::amount_qualifier, currency, status::observation_status
       from json_to_recordset($1::json) as row (slug text, month int, document text, value text, high text, qualifier text, currency text, status text)`,
      [JSON.stringify(rows)],
    );
  });

  it.each(pairs.map(([why, , , disputed], index) => [why, index, disputed] as const))(
    '%s',
    async (_, index, disputed) => {
      const found = await figures(`pair-${index}-`);
      expect([found[`pair-${index}-0`]?.isDisputed, found[`pair-${index}-1`]?.isDisputed]).toEqual([
        disputed,
        disputed,
      ]);
    },
  );

  it('one of them is the best, and a missing value never is', async () => {
    const found = await figures('pair-');
    pairs.forEach(([, , other], index) => {
      const sides = [found[`pair-${index}-0`]?.isBest, found[`pair-${index}-1`]?.isBest];
      expect(sides).toEqual(other[0] === null ? [true, false] : [false, true]);
    });
  });

  it('other periods, metrics, markets and regions are other things', async () => {
    expect((await figures('pair-0-'))['pair-0-0']?.others).toEqual(['pair-0-1']);
    await graph.database.rows(`update observation set region = 'US' where slug = 'pair-0-1'`);
    expect((await figures('pair-0-'))['pair-0-0']).toEqual({ isBest: true, isDisputed: false, others: [] });
  });

  it('without dates the fiscal period tells what is the same', async () => {
    const place = (slug: string, fiscalYear: number) =>
      graph.database.rows(`update observation set period = null, fiscal_year = $2::int where slug = $1`, [
        slug,
        String(fiscalYear),
      ]);
    await place('pair-1-0', 2021);
    await place('pair-1-1', 2022);
    expect((await figures('pair-1-'))['pair-1-0']?.others).toEqual([]);
    await place('pair-1-1', 2021);
    expect((await figures('pair-1-'))['pair-1-0']?.others).toEqual(['pair-1-1']);
  });
});
