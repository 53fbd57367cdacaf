import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { run } from './run.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The SDK as it would be published. */
    tarball: string;
    /** An empty project with the tarball installed, as a stranger would have it; other packages are those of the checks. */
    stranger: string;
  }
}

const checks = fileURLToPath(new URL('..', import.meta.url));

/** Packs the SDK and installs it in an empty folder, once for all tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(checks, 'stranger-'));
  const packed = await run('npm', ['pack', '--json', '--pack-destination', folder], join(checks, '..'));
  const [{ filename }] = JSON.parse(packed.slice(packed.indexOf('[\n'))) as [{ filename: string }];
  await writeFile(join(folder, 'package.json'), '{ "name": "stranger", "private": true, "type": "module" }');
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${basename(filename)}`], folder);
  project.provide('tarball', join(folder, basename(filename)));
  project.provide('stranger', folder);
  return () => rm(folder, { recursive: true, force: true });
}
