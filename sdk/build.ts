import { spawnSync } from 'node:child_process';
import { copyFileSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';

process.chdir(fileURLToPath(new URL('.', import.meta.url)));
rmSync('dist', { recursive: true, force: true });

// The compiler checks, and writes declarations, once a module system.
for (const [project, type] of [
  ['tsconfig.json', 'module'],
  ['tsconfig.cjs.json', 'commonjs'],
]) {
  const { status } = spawnSync('tsc', ['-p', project ?? ''], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(`dist/${type === 'module' ? 'esm' : 'cjs'}/package.json`, `{ "type": "${type}" }\n`);
}

// ES modules are joined to one, which the entries export from, as Node takes most of a millisecond to find a module. What
// is not used is dropped all the same: documents are plain objects. What few need is apart: trees and mocks.
for (const file of globSync('dist/esm/**/*.js')) rmSync(file);
const joined = ['index', 'operations', 'documents', 'tanstack'];
const apart = ['nodes', 'testing'];
const options = {
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  external: ['graphql'],
} satisfies BuildOptions;
const contents = joined.map((entry) => `export * from './${entry}.ts';\n`).join('');
await build({ ...options, stdin: { contents, resolveDir: 'src', loader: 'ts' }, outfile: 'dist/esm/sdk.js' });
for (const entry of joined) {
  const { metafile } = await build({
    ...options,
    entryPoints: [`src/${entry}.ts`],
    outdir: 'dist/esm',
    write: false,
    metafile: true,
  });
  const names = Object.values(metafile.outputs).flatMap(({ exports }) => exports);
  writeFileSync(
    `dist/esm/${entry}.js`,
    `export {\n${names.map((name) => `  ${name},\n`).join('')}} from './sdk.js';\n`,
  );
}
const fromJoined: Plugin = {
  name: 'from-joined',
  setup({ onResolve }) {
    onResolve({ filter: /\/(client|documents)\.ts$/ }, () => ({ path: './sdk.js', external: true }));
  },
};
await build({
  ...options,
  entryPoints: apart.map((entry) => `src/${entry}.ts`),
  outdir: 'dist/esm',
  plugins: [fromJoined],
});
writeFileSync('dist/esm/introspection.js', 'export {};\n');

// What enums say is in their declarations.
for (const file of globSync('dist/*/**/*.js')) {
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/^ *\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n/gm, ''));
}

// tsc keeps `.ts` in the imports of declarations, where not every tool looks for `.d.ts` beside it.
for (const file of globSync('dist/*/**/*.d.ts')) {
  const declarations = readFileSync(file, 'utf8');
  writeFileSync(file, declarations.replaceAll(/(from '\.{1,2}\/[^']+)\.ts'/g, "$1.js'"));
}

// Large files of nothing but types are there once; the other module system reads them where they are.
for (const name of ['types', 'introspection']) {
  const shared = `export type * from '../../esm/generated/${name}.js' with { 'resolution-mode': 'import' };\n`;
  writeFileSync(`dist/cjs/generated/${name}.d.ts`, shared);
}
// As it is written: the compiler would spread it over ten times as many lines.
copyFileSync('src/generated/introspection.ts', 'dist/esm/generated/introspection.d.ts');
copyFileSync('src/generated/persisted-documents.json', 'dist/persisted-documents.json');
