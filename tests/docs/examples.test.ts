import { readFile } from 'node:fs/promises';
import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloudMarket2022, type Graph, openGraph } from '../domains/support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph(cloudMarket2022);
});
afterAll(async () => graph[Symbol.asyncDispose]());

const read = (file: string) => readFile(new URL(`../../${file}`, import.meta.url), 'utf8');

function blocks(markdown: string, language: string): string[] {
  return [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, block]) => block ?? '',
  );
}

test('the first question of the README has the answer that stands below it', async () => {
  const readme = await read('README.md');
  const [question = ''] = blocks(readme, 'graphql');
  const [answer = ''] = blocks(readme, 'json');
  expect({ data: await graph.ask(question) }).toEqual(JSON.parse(answer));
});

test.each(['README.md', 'docs/querying.md'])('every operation in %s is answered', async (file) => {
  const operations = blocks(await read(file), 'graphql');
  expect(operations.length).toBeGreaterThan(0);
  for (const operation of operations) expect(Object.keys(await graph.ask(parse(operation)))).not.toHaveLength(0);
});

test('the client is shown alike in both READMEs; the test of the package runs it', async () => {
  const [shown] = blocks(await read('README.md'), 'ts');
  const [run] = blocks(await read('sdk/README.md'), 'ts');
  expect(shown).toBe(run);
});
