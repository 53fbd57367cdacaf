import { expect, inject, test } from 'vitest';
import { bin, run } from './support/run.ts';

const tarball = inject('tarball');

test('publint finds nothing', async () => {
  expect(await run(bin('publint'), [tarball, '--strict'], '/')).toContain('All good!');
});

test('every entry resolves to its own types, from ESM, from CJS and for bundlers', async () => {
  // node10 is left out: Node.js before 12 knows no subpaths. The main entry resolves there, too.
  const report = await run(bin('attw'), ['--profile', 'node16', '--format', 'json', tarball], '/');
  const { problems } = JSON.parse(report) as { problems: Record<string, { resolutionKind: string }[]> };
  const found = Object.values(problems)
    .flat()
    .filter(({ resolutionKind }) => resolutionKind !== 'node10');
  expect(found).toEqual([]);
});
