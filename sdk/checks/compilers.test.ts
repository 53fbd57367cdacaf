import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import * as documents from '../src/generated/documents.ts';
import { run } from './support/run.ts';

const folder = inject('stranger');
const compiler = (place: string): string => fileURLToPath(new URL(place, import.meta.url));
const compilers = {
  '5.9': compiler('node_modules/typescript-5.9/bin/tsc'),
  '6.0': compiler('node_modules/typescript-6.0/bin/tsc'),
  '7.0': compiler('../../node_modules/typescript/bin/tsc'),
};

const names = Object.values(documents).map(({ name }) => name);
const functionOf = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** A program that uses every method, function, document, tree, query and mock, and every type. */
async function everything(): Promise<string> {
  const namespaces = await readFile(new URL('../src/generated/namespaces.ts', import.meta.url), 'utf8');
  const methods: string[] = [];
  let namespace = '';
  for (const line of namespaces.split('\n')) {
    namespace = /^ {2}readonly (\w+): \{/.exec(line)?.[1] ?? namespace;
    const method = /^ {4}(\w+)\(/.exec(line)?.[1];
    if (method) methods.push(`${namespace}.${method}`);
    if (line.startsWith('/** Binds')) break;
  }
  expect(methods).toHaveLength(names.length);
  const uses = names.map((name, at) => {
    const method = methods.find(
      (each) => each.replace(/\.(\w)/, (_, first: string) => first.toUpperCase()) === functionOf(name),
    );
    expect(method, name).toBeDefined();
    return `
export async function use${at}(given: sdk.${name}Variables): Promise<void> {
  const data: sdk.${name}Result = await market.request(documents.${name}Document, given);
  const answered = await market.${method}(given, { signal: AbortSignal.timeout(1) });
  const same: typeof answered = await operations.${functionOf(name)}(transport, given);
  const query = queries.${method}(given);
  const cached: typeof answered = await query.queryFn({ signal: AbortSignal.timeout(1) });
  const tree: nodes.TypedDocumentNode<sdk.${name}Result, sdk.${name}Variables> = nodes.${name}Node;
  mockClient({ ${name}: (variables: sdk.${name}Variables) => (void variables, {}) });
  void [data, same, cached, tree];
}`;
  });
  return `import * as sdk from '@nephoscope/sdk';
import * as documents from '@nephoscope/sdk/documents';
import type { introspection } from '@nephoscope/sdk/introspection';
import * as nodes from '@nephoscope/sdk/nodes';
import * as operations from '@nephoscope/sdk/operations';
import { createQueries } from '@nephoscope/sdk/tanstack';
import { mockClient } from '@nephoscope/sdk/testing';
const market: sdk.Client = sdk.createClient({ url: '/graphql' });
const transport = operations.createTransport({ url: '/graphql' });
const queries = createQueries(market);
export type Root = introspection['query'];
export const kind: sdk.CompanyKind = sdk.CompanyKind.GROUP;
// @ts-expect-error a look-up takes exactly one key
market.companies.get({});
// @ts-expect-error and no value that is not in a closed list
market.companies.list({ where: { kind: { eq: 'NOTHING' } } });
${uses.join('')}
`;
}

const strict = {
  strict: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable', 'esnext.disposable'],
  types: [],
  noEmit: true,
};

describe.each(Object.entries(compilers))('TypeScript %s', (version, tsc) => {
  test.each([
    ['an ESM project', 'everything.mts', { module: 'nodenext', exactOptionalPropertyTypes: true }],
    ['a CJS project', 'everything.cts', { module: 'nodenext', exactOptionalPropertyTypes: false }],
    [
      'a bundled project',
      'everything.ts',
      { module: 'esnext', moduleResolution: 'bundler', exactOptionalPropertyTypes: true },
    ],
  ])('checks the whole SDK in %s', async (_, file, options) => {
    expect(await run(process.execPath, [tsc, '--version'], folder)).toContain(version);
    await writeFile(join(folder, file), await everything());
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { ...strict, ...options }, files: [file] }),
    );
    expect(await run(process.execPath, [tsc, '-p', folder], folder)).toBe('');
  });
});
