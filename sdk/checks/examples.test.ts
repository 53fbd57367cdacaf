import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BundledService, startBundledService } from '../../tests/sdk/support/bundled-service.ts';
import { startBrowser } from './support/browser.ts';
import { folderFiles, servePage } from './support/page.ts';
import { run } from './support/run.ts';

const dashboard = fileURLToPath(new URL('../../examples/dashboard', import.meta.url));
const screenshots = join(dashboard, 'screenshots');

let service: BundledService;
let browser: Browser;
let served: Awaited<ReturnType<typeof servePage>>;
beforeAll(async () => {
  if (!existsSync(join(dashboard, 'node_modules'))) throw new Error('npm ci --prefix examples/dashboard comes first');
  await run('npm', ['run', 'build'], dashboard);
  mkdirSync(screenshots, { recursive: true });
  service = await startBundledService();
  served = await servePage(folderFiles(join(dashboard, 'dist')), service.url);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await served[Symbol.asyncDispose]();
  await service[Symbol.asyncDispose]();
});

/** Opens the dashboard and waits until it has loaded; fails on whatever the page complains of. */
async function open(options: Parameters<Browser['newPage']>[0], use: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage(options);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  try {
    await page.goto(served.url);
    await loaded(page);
    await use(page);
    expect(complaints).toEqual([]);
  } finally {
    await page.close();
  }
}

const loaded = async (page: Page): Promise<void> => {
  await page.locator('section').first().waitFor();
  await expect.poll(() => page.locator('[aria-busy=true], [role=alert]').count()).toBe(0);
};

/** The rows of a section's table, cell by cell. */
const rows = (page: Page, section: string): Promise<string[][]> =>
  page
    .locator(`section[aria-label="${section}"] tbody tr`)
    .evaluateAll((found) =>
      found.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.replaceAll('\n', ' '))),
    );

describe('the dashboard', () => {
  test('shows market shares with their sources and the doubts about them', async () => {
    await open({ viewport: { width: 1280, height: 900 } }, async (page) => {
      const report = page.getByLabel('Report', { exact: true });
      await report.selectOption('rep-gartner-unspecified');
      await loaded(page);
      await expect.poll(async () => (await rows(page, 'Market shares')).length).toBe(3);
      const shares = await rows(page, 'Market shares');
      expect(shares.map(([company, share]) => [company, share])).toEqual([
        ['Amazon Web Services', '≈ 39 %'],
        ['Microsoft', '≈ 21 %'],
        ['Alibaba Cloud', '9.5 %'],
      ]);
      for (const [, , source, sure, doubts] of shares) {
        expect(source).toMatch(/\w{3}/);
        expect(sure).toBe('98 %');
        expect(doubts).toMatch(/market not defined.*period unclear/);
      }
      const chart = page.locator('section[aria-label="Market shares"] svg.recharts-surface');
      await expect.poll(() => chart.locator('.recharts-bar-rectangle').count()).toBe(3);
      await expect.poll(() => chart.locator('text').allTextContents()).toContain('39\u00a0%');
    });
  });

  test('shows investments over time, partners and risks of a company that is chosen', async () => {
    await open({ viewport: { width: 1280, height: 900 } }, async (page) => {
      const investments = page.locator('section[aria-label="Investments over time"]');
      expect(await investments.innerText()).toMatch(/USD 1B[\s\S]*next three fiscal years[\s\S]*Alibaba.*\(investor\)/);
      await expect
        .poll(() => investments.locator('svg text').allTextContents())
        .toEqual(expect.arrayContaining(['2022', '$ 1B']));
      expect((await rows(page, 'Risks')).map(([risk]) => risk)).toContain('US limits on chip exports for data centres');
      expect(await rows(page, 'Partners')).toContainEqual([
        'Nvidia',
        'supplier',
        'chips used in data centres',
        'active',
      ]);
      await page.getByLabel('Company', { exact: true }).selectOption('alibaba-cloud');
      await expect
        .poll(async () => (await rows(page, 'Partners')).map(([company]) => company))
        .toEqual(['IBM', 'Salesforce']);
      expect(await rows(page, 'Risks')).toEqual([
        ['Loss of large international customers', 'via customer ByteDance', 'materialised'],
      ]);
    });
  });

  test('says so when the service does not answer, and tries again when asked', async () => {
    const page = await browser.newPage();
    try {
      await page.route('**/graphql', (route) => route.fulfill({ status: 400, body: 'no' }));
      await page.goto(served.url);
      await expect.poll(() => page.getByRole('alert').count()).toBe(5);
      await page.unroute('**/graphql');
      const tryAgain = async () => {
        // Panels that ask the same query come back together: a button may be gone when its turn comes.
        for (const button of await page.getByRole('button', { name: 'Try again' }).elementHandles())
          await button.dispatchEvent('click');
        return page.getByRole('alert').or(page.locator('[aria-busy=true]')).count();
      };
      await expect.poll(tryAgain, { interval: 500, timeout: 20_000 }).toBe(0);
    } finally {
      await page.close();
    }
  });

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
  ] as const)('is pictured: %s, %i pixels wide', async (colorScheme, width) => {
    await open({ colorScheme, viewport: { width, height: 900 } }, async (page) => {
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(overflow).toBe(0);
      await page.screenshot({ path: join(screenshots, `${colorScheme}-${width}.png`), fullPage: true });
    });
  });
});
