import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importFiles } from '../../src/datasets/import.ts';
import { judge, listCandidates } from '../../src/datasets/resolution.ts';
import { ResolutionError } from '../../src/datasets/resolution-error.ts';
import { cloudMarket2022, type Graph, openGraph } from '../domains/support/graph.ts';
import { dealsHeader, dealsMapping, type TestFiles, testFiles } from './support/files.ts';

let graph: Graph;
let files: TestFiles;
beforeEach(async () => {
  graph = await openGraph(cloudMarket2022);
  files = testFiles();
});
afterEach(async () => {
  files[Symbol.dispose]();
  await graph[Symbol.asyncDispose]();
});

const importDeals = (rows: string) =>
  importFiles(graph.database, files.write('deals.yaml', dealsMapping), [
    files.write('deals.csv', `${dealsHeader}${rows}`),
  ]);

const shown =
  'slug redirectedFrom mergedFrom { nodes { slug } } names { nodes { name } } identifiers { nodes { value } }';
async function company(key: string) {
  const { company: found } = await graph.ask<{ company: Record<string, unknown> | null }>(
    `{ company(${key}) { ${shown} id mergedInto { slug } } }`,
  );
  return found;
}

/** Three records of names that are alike, with nothing that says whether they are one company. */
const alike = '1,Nimbus Cloud,,,1001,2020-01-01,1,USD\n';
const pairs = async () => (await listCandidates(graph.database)).map(({ left, right }) => [left.slug, right.slug]);

describe('what is only alike', () => {
  it('is not merged but listed: same name without a country, the same but for its legal form, contradicting identifiers', async () => {
    await importDeals(alike);
    await importFiles(
      graph.database,
      files.write('other.yaml', dealsMapping.replaceAll('deals', 'others').replace('deal-', 'other-')),
      [
        files.write(
          'others.csv',
          `${dealsHeader}1,NIMBUS CLOUD,,,,2020-01-01,1,USD\n2,Nimbus Cloud Inc.,US,,,2020-01-01,1,USD\n3,Oracle,US,,77,2020-01-01,1,USD\n`,
        ),
      ],
    );
    const slugs = (await pairs()).map((pair) => pair.join(' '));
    expect(slugs).toContain('nimbus-cloud nimbus-cloud-inc');
    expect(slugs.some((pair) => /^nimbus-cloud nimbus-cloud_[0-9a-f]{8}$/.test(pair))).toBe(true);
    expect(
      (
        await graph.ask<{ companies: { totalCount: number } }>(
          '{ companies(where: { name: { startsWith: "N" }, slug: { contains: "imbus" } }) { totalCount } }',
        )
      ).companies.totalCount,
    ).toBe(3);
  });

  it('is one company when name and country are the same and nothing speaks against it', async () => {
    await importDeals('1,Nimbus Cloud,US,,,2020-01-01,1,USD\n');
    const other = dealsMapping.replaceAll('deals', 'others').replace('deal-', 'other-');
    const { kinds, candidates } = await importFiles(graph.database, files.write('other.yaml', other), [
      files.write('others.csv', `${dealsHeader}1,NIMBUS  cloud!,US,1999,88,2020-01-01,1,USD\n`),
    ]);
    expect(kinds['company']).toMatchObject({ inserted: 0, updated: 1 });
    expect(candidates).toBe(0);
    expect(await company('identifier: { scheme: CIK, value: "0000000088" }')).toMatchObject({
      slug: 'nimbus-cloud',
      redirectedFrom: null,
    });
  });
});

describe('a merge', () => {
  beforeEach(async () => {
    await importDeals(
      '1,Nimbus One,,,1001,2020-01-01,1,USD\n2,Nimbus Two,,,1002,2020-01-01,1,USD\n3,Nimbus Three,,,1003,2020-01-01,1,USD\n',
    );
  });

  it('lets the older record answer for both by id, slug and identifier, and can be taken back', async () => {
    const before = await company('slug: "nimbus-two"');
    expect(await judge(graph.database, ['nimbus-two', 'nimbus-one'], 'POSITIVE', 'an editor')).toBe('nimbus-one');
    for (const key of [
      'slug: "nimbus-two"',
      `id: "${String(before?.['id'])}"`,
      'identifier: { scheme: CIK, value: "0000001002" }',
    ])
      expect(await company(key)).toMatchObject({
        slug: 'nimbus-one',
        redirectedFrom: 'nimbus-two',
        mergedFrom: { nodes: [{ slug: 'nimbus-two' }] },
        names: { nodes: [{ name: 'Nimbus One' }, { name: 'Nimbus Two' }] },
        identifiers: { nodes: [{ value: '0000001001' }, { value: '0000001002' }] },
      });
    expect(await company('slug: "nimbus-one"')).toMatchObject({ slug: 'nimbus-one', redirectedFrom: null });
    const { node } = await graph.ask<{ node: unknown }>(
      `{ node(id: "${String(before?.['id'])}") { id ... on Company { slug mergedInto { slug } } } }`,
    );
    expect(node).toEqual({ id: before?.['id'], slug: 'nimbus-two', mergedInto: { slug: 'nimbus-one' } });

    await judge(graph.database, ['nimbus-one', 'nimbus-two'], 'WITHDRAWN', 'an editor');
    expect(await company('slug: "nimbus-two"')).toEqual(before);
    expect(await pairs()).toEqual([['nimbus-one', 'nimbus-two']]);
    await expect(judge(graph.database, ['nimbus-one', 'nimbus-two'], 'WITHDRAWN', 'an editor')).rejects.toThrow(
      /have not been judged/,
    );
  });

  it('of three makes the oldest answer for all, whatever the order; taking one back leaves the other', async () => {
    await judge(graph.database, ['nimbus-two', 'nimbus-three'], 'POSITIVE', 'an editor');
    await judge(graph.database, ['nimbus-three', 'nimbus-one'], 'POSITIVE', 'an editor');
    expect(await company('slug: "nimbus-three"')).toMatchObject({ slug: 'nimbus-one', redirectedFrom: 'nimbus-three' });
    expect(await company('slug: "nimbus-two"')).toMatchObject({ slug: 'nimbus-one', redirectedFrom: 'nimbus-two' });
    await judge(graph.database, ['nimbus-one', 'nimbus-three'], 'WITHDRAWN', 'an editor');
    expect(await company('slug: "nimbus-one"')).toMatchObject({ mergedFrom: { nodes: [] } });
    expect(await company('slug: "nimbus-three"')).toMatchObject({ slug: 'nimbus-two' });
  });

  it('is refused where it would join what was judged to be different', async () => {
    await judge(graph.database, ['nimbus-one', 'nimbus-two'], 'NEGATIVE', 'an editor');
    await judge(graph.database, ['nimbus-two', 'nimbus-three'], 'POSITIVE', 'an editor');
    await expect(judge(graph.database, ['nimbus-one', 'nimbus-three'], 'POSITIVE', 'an editor')).rejects.toThrow(
      /were judged to be different companies/,
    );
    expect(await company('slug: "nimbus-three"')).toMatchObject({ slug: 'nimbus-two' });
    expect(await company('slug: "nimbus-one"')).toMatchObject({ mergedFrom: { nodes: [] } });
    await expect(judge(graph.database, ['nimbus-one', 'nowhere'], 'POSITIVE', 'an editor')).rejects.toThrow(
      ResolutionError,
    );
    await expect(judge(graph.database, ['nimbus-one', 'nimbus-one'], 'POSITIVE', 'an editor')).rejects.toThrow(
      ResolutionError,
    );
  });

  it('changes nothing of what the same file says again', async () => {
    await judge(graph.database, ['nimbus-one', 'nimbus-two'], 'POSITIVE', 'an editor');
    const { kinds } = await importDeals(
      '1,Nimbus One,,,1001,2020-01-01,1,USD\n2,Nimbus Two,,,1002,2020-01-01,1,USD\n3,Nimbus Three,,,1003,2020-01-01,1,USD\n',
    );
    expect(Object.values(kinds).every(({ inserted, updated }) => inserted + updated === 0)).toBe(true);
  });
});
