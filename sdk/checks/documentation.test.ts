import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type BundledService, startBundledService } from '../../tests/sdk/support/bundled-service.ts';
import { bundleForBrowser, startBrowser } from './support/browser.ts';
import { scriptPage, servePage } from './support/page.ts';
import { run } from './support/run.ts';

const folder = inject('stranger');
const repository = fileURLToPath(new URL('../..', import.meta.url));
const tsc = join(repository, 'node_modules/typescript/bin/tsc');
const vitest = join(repository, 'node_modules/vitest/vitest.mjs');

interface Snippet {
  readonly name: string;
  /** `ts` runs in Node, `tsx` in a browser, `ts test` in Vitest. */
  readonly language: string;
  readonly code: string;
  /** What the page says that it prints or shows. */
  readonly output: string | undefined;
}

const pages = ['sdk/README.md', ...globSync('docs/sdk/*.md', { cwd: repository }).sort()];
const snippets: Snippet[] = [];
for (const page of pages) {
  const text = await readFile(join(repository, page), 'utf8');
  const blocks = text.matchAll(/^```(tsx?(?: test)?)\n([\s\S]*?)^```\n(?:\s*```text\n([\s\S]*?)^```\n)?/gm);
  for (const [, language = '', code = '', output] of blocks) {
    const name = `${page.replaceAll('/', '-').replace('.md', '')}-${snippets.length}`;
    snippets.push({ name, language, code, output });
  }
}

let service: BundledService;
let browser: Browser;
beforeAll(async () => {
  service = await startBundledService();
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await service[Symbol.asyncDispose]();
});

async function write({ name, language, code }: Snippet): Promise<string> {
  const file = `${name}${language === 'tsx' ? '.tsx' : language === 'ts test' ? '.test.ts' : '.ts'}`;
  const url = language === 'tsx' ? '/graphql' : service.url;
  await writeFile(join(folder, file), code.replaceAll('http://localhost:4000/graphql', url));
  return file;
}

/** What the page shows in the end, once it shows what it should or a while has gone by. */
async function show(file: string, expected: string): Promise<string> {
  await using served = await servePage(scriptPage(await bundleForBrowser(join(folder, file))), service.url);
  const page = await browser.newPage();
  try {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(served.url);
    const text = async () => [...errors, ...(await page.locator('#root p').allInnerTexts())].join('\n');
    await expect.poll(text, { timeout: 10_000 }).toBe(expected);
    return await text();
  } finally {
    await page.close();
  }
}

test('every page has something to run', () => {
  const named = new Set(snippets.map(({ name }) => name.replace(/-\d+$/, '.md')));
  expect(pages.map((page) => page.replaceAll('/', '-')).filter((page) => !named.has(page))).toEqual([
    'docs-sdk-README.md',
  ]);
});

test('all snippets are right by their types', async () => {
  const files = await Promise.all(snippets.map(write));
  const options = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
  };
  const runtime = {
    target: 'es2022',
    module: 'nodenext',
    jsx: 'react-jsx',
    lib: ['es2023', 'dom', 'dom.iterable'],
    noEmit: true,
  };
  const resolution = { types: ['node'], resolveJsonModule: true };
  const compilerOptions = { ...options, ...runtime, ...resolution, allowImportingTsExtensions: true };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  expect(await run(process.execPath, [tsc, '-p', folder], folder)).toBe('');
});

describe.each(snippets)('$name', (snippet) => {
  const { language, output } = snippet;
  test(output === undefined ? 'runs' : 'does what its page says', async () => {
    const file = await write(snippet);
    if (language === 'tsx') {
      expect(`${await show(file, output?.trim() ?? '')}\n`).toBe(output);
    } else if (language === 'ts test') {
      const report = await run(process.execPath, [vitest, 'run', '--root', folder, basename(file)], folder);
      expect(report).toMatch(/Tests.*passed/);
    } else {
      const printed = await run(process.execPath, [file], folder);
      if (output !== undefined) expect(printed).toBe(output);
      else expect(printed).not.toBe('');
    }
  });
});
