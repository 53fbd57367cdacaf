import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectDatabase, type Database } from '../../src/db/connect.ts';
import { ask, expectRefusal, type GraphService, serveGraph } from '../support/service.ts';

let service: GraphService;
let behind: Database;
beforeAll(async () => {
  service = await serveGraph({ loaded: true, limits: { poolSize: 2 } });
  behind = connectDatabase({ url: service.databaseUrl, statementTimeoutMs: 60_000 });
});
afterAll(async () => {
  await behind.close();
  await service[Symbol.asyncDispose]();
});

interface Page {
  nodes: { slug: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

interface InputType {
  name: string;
  inputFields: { name: string }[] | null;
}

const insert = (slugs: readonly string[]) =>
  behind.rows(
    `insert into company (id, slug, kind, name) select gen_random_uuid(), slug, 'OTHER', 'Fleeting' from unnest($1::text[]) as slug`,
    [`{${slugs.join(',')}}`],
  );

test.each(['ASC', 'DESC'])(
  'F5 rows that come and go during a walk (%s) neither repeat nor hide those that stay',
  async (direction) => {
    const query = `query ($after: String) {
      companies(first: 3, after: $after, orderBy: [{ slug: ${direction} }]) {
        nodes { slug } pageInfo { hasNextPage endCursor } } }`;
    const right = await behind.rows(`select slug from company order by slug collate "C" ${direction}`);
    const walked: string[] = [];
    let after: string | null = null;
    do {
      const answer = await ask(service, query, { after });
      const page: Page = answer.body.data?.['companies'] as Page;
      walked.push(...page.nodes.map(({ slug }) => slug));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      // Before the cursor, right at it, and behind it; the row of the cursor itself may be gone, too.
      const last = walked.at(-1) ?? '';
      await behind.rows("delete from company where name = 'Fleeting'");
      await insert(['0-first', `${last}0`, `${last}-1`, 'zz-last'].map((slug) => `${slug}x`));
    } while (after !== null);
    await behind.rows("delete from company where name = 'Fleeting'");
    const stayed = new Set(right.map(({ slug }) => slug));
    expect(walked.filter((slug) => stayed.has(slug))).toEqual(right.map(({ slug }) => slug));
    expect(new Set(walked).size).toBe(walked.length);
  },
);

test('E9 no filter takes a pattern language of the database', async () => {
  const answer = await ask(service, '{ __schema { types { name inputFields { name } } } }');
  const read = answer.body.data?.['__schema'] as { types: InputType[] } | undefined;
  const types = read?.types ?? [];
  const operators = new Set(
    types.flatMap(({ name, inputFields }) =>
      name.endsWith('Filter') ? (inputFields ?? []).map((field) => field.name) : [],
    ),
  );
  expect(operators.size).toBeGreaterThan(5);
  expect([...operators].filter((name) => /like|regex|match|similar|tsquery|search|path/i.test(name))).toEqual([]);
});

test('A17 a filter that takes too long on many rows is TIMEOUT, and the pool serves others meanwhile and afterwards', async () => {
  await using impatient = await serveGraph({ limits: { poolSize: 2, statementTimeoutMs: 150 } });
  const owner = connectDatabase({ url: impatient.databaseUrl, statementTimeoutMs: 120_000 });
  await owner.rows(
    `insert into company (id, slug, kind, name, description)
     select gen_random_uuid(), 'made-' || n, 'OTHER', 'Made ' || n, repeat(md5(n::text), 3000) from generate_series(1, 3000) as n`,
  );
  await owner.close();
  const nothing = Array.from({ length: 20 }, (_, i) => `{ description: { contains: "%_${i}" } }`).join(' ');
  const heavy = `{ companies(where: { or: [${nothing}] }) { totalCount } }`;
  for (const answer of await Promise.all([ask(impatient, heavy), ask(impatient, heavy)]))
    expectRefusal(answer, 504, 'TIMEOUT');
  await expect
    .poll(() => ask(impatient, '{ __typename countries { totalCount } }').then(({ status }) => status))
    .toBe(200);
}, 120_000);
