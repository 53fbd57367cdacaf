import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { rolldown } from 'rolldown';
import { rollup } from 'rollup';
import { describe, expect, inject, test } from 'vitest';

const folder = inject('stranger');

const bundlers: Readonly<Record<string, (entry: string) => Promise<string>>> = {
  async esbuild(entry) {
    const options = {
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      write: false,
    } as const;
    return (await build({ entryPoints: [entry], ...options })).outputFiles[0]?.text ?? '';
  },
  async rollup(entry) {
    // As Rollup leaves module resolution to plugins.
    const resolveId = (id: string, importer: string | undefined) =>
      id.startsWith('@nephoscope/sdk/')
        ? join(folder, 'node_modules/@nephoscope/sdk/dist/esm', `${id.slice('@nephoscope/sdk/'.length)}.js`)
        : importer && id.startsWith('.')
          ? join(importer, '..', id)
          : null;
    const bundle = await rollup({
      input: entry,
      // `sideEffects: false` of package.json, which Rollup leaves to plugins, too.
      plugins: [
        {
          name: 'resolve',
          resolveId: (id, from) => {
            const found = resolveId(id, from);
            return found && { id: found, moduleSideEffects: false };
          },
        },
      ],
    });
    return (await bundle.generate({ format: 'esm' })).output[0].code;
  },
  async rolldown(entry) {
    const bundle = await rolldown({ input: entry, platform: 'browser' });
    return (await bundle.generate({ format: 'esm', minify: true })).output[0].code;
  },
};

describe.each(Object.entries(bundlers))('%s', (name, bundle) => {
  test.each([
    ['a function', `import { companiesGet } from '@nephoscope/sdk/operations'; globalThis.kept = companiesGet;`, 1],
    [
      'a document',
      `import { CompaniesGetDocument } from '@nephoscope/sdk/documents'; globalThis.kept = CompaniesGetDocument;`,
      1,
    ],
    [
      'the errors alone',
      `import { NephoscopeError } from '@nephoscope/sdk/operations'; globalThis.kept = NephoscopeError;`,
      0,
    ],
  ])('keeps of all documents those that are used: %s', async (_, code, kept) => {
    const entry = join(folder, `${name}.js`);
    await writeFile(entry, code);
    const bundled = await bundle(entry);
    expect(bundled.match(/query [A-Z]\w+/g) ?? []).toEqual(kept ? ['query CompaniesGet'] : []);
    expect(bundled).toContain('kept');
  });
});

test('a further operation costs its text and at most 80 bytes', async () => {
  const size = async (names: readonly string[]): Promise<{ bytes: number; texts: number }> => {
    const entry = join(folder, 'growing.js');
    await writeFile(
      entry,
      `import * as all from '@nephoscope/sdk/operations'; ${names.map((name) => `globalThis.${name} = all.${name};`).join('')}`,
    );
    const bundled = (await bundlers['esbuild']?.(entry)) ?? '';
    const texts = (bundled.match(/(query|fragment) \w+[^"]*/g) ?? []).join('');
    return { bytes: gzipSync(bundled, { level: 9 }).length, texts: gzipSync(texts, { level: 9 }).length };
  };
  const names = [
    'companiesGet',
    'companiesList',
    'marketsGet',
    'risksGet',
    'investmentsList',
    'eventsList',
    'claimsList',
  ];
  // The first list brings the paginator.
  let before = await size(names.slice(0, 2));
  for (let count = 3; count <= names.length; count++) {
    const after = await size(names.slice(0, count));
    const code = after.bytes - before.bytes - (after.texts - before.texts);
    expect(code, names[count - 1]).toBeLessThanOrEqual(80);
    before = after;
  }
});
