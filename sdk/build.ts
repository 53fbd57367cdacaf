import { spawnSync } from 'node:child_process';
import { copyFileSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('.', import.meta.url)));
rmSync('dist', { recursive: true, force: true });
const { status } = spawnSync('tsc', ['-p', 'tsconfig.json'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

// tsc keeps `.ts` in the imports of declarations, where not every tool looks for `.d.ts` beside it.
for (const file of globSync('dist/esm/**/*.d.ts')) {
  const declarations = readFileSync(file, 'utf8');
  writeFileSync(file, declarations.replaceAll(/(from '\.{1,2}\/[^']+)\.ts'/g, "$1.js'"));
}
copyFileSync('src/generated/persisted-documents.json', 'dist/persisted-documents.json');
