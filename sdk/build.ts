import { spawnSync } from 'node:child_process';
import { copyFileSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// The compiler runs once a module system; modules stay apart, so that bundlers keep only what is used.

process.chdir(fileURLToPath(new URL('.', import.meta.url)));
rmSync('dist', { recursive: true, force: true });
for (const [project, type] of [
  ['tsconfig.json', 'module'],
  ['tsconfig.cjs.json', 'commonjs'],
]) {
  const { status } = spawnSync('tsc', ['-p', project ?? ''], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(`dist/${type === 'module' ? 'esm' : 'cjs'}/package.json`, `{ "type": "${type}" }\n`);
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
