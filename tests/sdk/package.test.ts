import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startBundledService } from './support/bundled-service.ts';

const run = promisify(execFile);
const sdk = fileURLToPath(new URL('../../sdk/', import.meta.url));
const tsc = fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url));

let folder: string;
let tarball: string;

/** An empty project with the package installed from its tarball, as a stranger would have it. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nephoscope-sdk-'));
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: sdk });
  const packed = JSON.parse(stdout.slice(stdout.indexOf('['))) as { filename: string }[];
  tarball = join(folder, packed[0]?.filename ?? '');
  await writeFile(join(folder, 'package.json'), '{ "name": "stranger", "private": true, "type": "module" }');
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], { cwd: folder });
}, 120_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Bundles lines of code for a browser, from the installed package. */
async function bundle(contents: string, format: 'esm' | 'iife' = 'esm'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    format,
    platform: 'browser',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

const gzipped = (code: string): number => gzipSync(code, { level: 9 }).length;

const oneQuery = `import { createTransport, companiesGet } from '@nephoscope/sdk/operations';
globalThis.answer = companiesGet(createTransport({ url: '/graphql' }), { slug: 'aws' });`;
const onePagedList = `import { createTransport, companiesList } from '@nephoscope/sdk/operations';
globalThis.answer = companiesList(createTransport({ url: '/graphql' }), {});`;
const wholeClient = `import { createClient } from '@nephoscope/sdk';
globalThis.answer = createClient({ url: '/graphql' });`;

describe('the package', () => {
  it('brings nothing else and is small', async () => {
    const manifest = JSON.parse(await readFile(join(folder, 'node_modules/@nephoscope/sdk/package.json'), 'utf8'));
    expect(manifest).not.toHaveProperty('dependencies');
    expect(globSync('*', { cwd: join(folder, 'node_modules') }).sort()).toEqual(['@nephoscope']);
    expect((await stat(tarball)).size).toBeLessThanOrEqual(150_000);
  });

  it.each([
    ['the core and one query', oneQuery, 3_000],
    ['the core and one paged list', onePagedList, 3_300],
    ['the whole client', wholeClient, 8_000],
  ])('keeps %s within its budget', async (_, code, budget) => {
    expect(gzipped(await bundle(code))).toBeLessThanOrEqual(budget);
  });

  it('leaves out the documents that are not used', async () => {
    expect((await bundle(oneQuery)).match(/query \w+/g)).toEqual(['query CompaniesGet']);
    const document = `import { CompaniesGetDocument } from '@nephoscope/sdk/documents'; globalThis.answer = CompaniesGetDocument;`;
    expect((await bundle(document)).match(/query \w+/g)).toEqual(['query CompaniesGet']);
  });

  it('gives the manifest of its documents', async () => {
    const code = `import manifest from '@nephoscope/sdk/persisted-documents.json' with { type: 'json' };
import * as all from '@nephoscope/sdk/documents';
const { documentId, ...documents } = all;
const ids = await Promise.all(Object.values(documents).map(documentId));
console.log(Object.values(documents).every(({ text }, at) => manifest[ids[at]] === text), Object.keys(manifest).length === ids.length);`;
    await writeFile(join(folder, 'manifest.js'), code);
    expect((await run(process.execPath, ['manifest.js'], { cwd: folder })).stdout).toBe('true true\n');
  });

  it('runs where there is nothing of Node', async () => {
    const code = await bundle(wholeClient, 'iife');
    const { AbortController, Headers, performance, clearTimeout, setTimeout } = globalThis;
    const body = JSON.stringify({ data: { share: 39 } });
    const asked: string[] = [];
    const web = {
      AbortController,
      Headers,
      performance,
      clearTimeout,
      setTimeout,
      fetch: async (url: string) => {
        asked.push(url);
        return new Response(body);
      },
    };
    const context = vm.createContext(web);
    vm.runInContext(code, context);
    expect(await vm.runInContext(`answer.request('{ share }')`, context)).toEqual({ share: 39 });
    expect(asked).toEqual(['/graphql']);
  });

  it('checks under the strictest compiler settings of its user', async () => {
    const settings = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
    };
    const compilerOptions = { ...settings, target: 'es2022', lib: ['es2022', 'dom'], types: [], noEmit: true };
    const code = `import { createClient, NephoscopeError, type Client } from '@nephoscope/sdk';
import { companiesGet, createTransport } from '@nephoscope/sdk/operations';
import { CompaniesGetDocument } from '@nephoscope/sdk/documents';
const market: Client = createClient({ url: '/graphql' });
const name: string | undefined = (await market.request(CompaniesGetDocument, { slug: 'aws' })).company?.name;
const same: string | undefined = (await companiesGet(createTransport({ url: '/graphql' }), { slug: 'aws' }))?.name;
export { NephoscopeError, name, same };`;
    await writeFile(join(folder, 'check.ts'), code);
    for (const module of ['nodenext', 'preserve']) {
      const tsconfig = { compilerOptions: { ...compilerOptions, module }, files: ['check.ts'] };
      await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));
      const { stdout } = await run(tsc, ['-p', folder]).catch((error: { stdout: string }) => error);
      expect(stdout).toBe('');
    }
  });
});

describe('the README', () => {
  it('has ten lines that work for a stranger', async () => {
    await using service = await startBundledService();
    const readme = await readFile(join(folder, 'node_modules/@nephoscope/sdk/README.md'), 'utf8');
    const [, lines = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
    expect(lines).toContain('http://localhost:4000/graphql');
    await writeFile(join(folder, 'readme.ts'), lines.replace('http://localhost:4000/graphql', service.url));
    const { stdout } = await run(process.execPath, ['readme.ts'], { cwd: folder });
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => line.replace(/ \(.*; (.*)\)$/, ' $1')),
    ).toEqual([
      'Amazon Web Services: 39 % UNDEFINED_MARKET, PERIOD_AMBIGUOUS, ROUNDED',
      'Microsoft: 21 % UNDEFINED_MARKET, PERIOD_AMBIGUOUS, ROUNDED',
      'Alibaba Cloud: 9.5 % UNDEFINED_MARKET, PERIOD_AMBIGUOUS',
    ]);
    const compilerOptions = {
      strict: true,
      target: 'es2022',
      module: 'nodenext',
      lib: ['es2022', 'dom'],
      types: [],
      noEmit: true,
    };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['readme.ts'] }));
    const checked = await run(tsc, ['-p', folder]).catch((error: { stdout: string }) => error);
    expect(checked.stdout).toBe('');
  });
});

describe('the sources', () => {
  it('use nothing of Node', async () => {
    const files = globSync('src/**/*.ts', { cwd: sdk });
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const text = await readFile(join(sdk, file), 'utf8');
      expect(text, file).not.toMatch(/from 'node:|\b(process|Buffer|require|__dirname)\b[.(]/);
    }
  });
});
