import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The raw files of the six open data sets are too large to be carried along: their test runs where they lie beside the checkout.
const withoutRawFiles = existsSync(new URL('../shared/datasets/crunchbase-2013', import.meta.url))
  ? []
  : ['tests/datasets/six-data-sets.test.ts', 'tests/datasets/six-round-trip.test.ts'];

// A disk can only be full on purpose where one may be mounted, and where the server of the tests can see it.
const canMount = process.env.TEST_DATABASE_URL === undefined && spawnSync('unshare', ['--mount', 'true']).status === 0;
const withoutDisk = canMount ? [] : ['tests/datasets/import-disk-full.test.ts'];

export default defineConfig({
  resolve: {
    // graphql 17 has a "development" export condition; two copies in one process refuse each other's types.
    alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }],
  },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['**/node_modules/**', ...withoutRawFiles, ...withoutDisk],
    globalSetup: ['tests/support/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What is waited for comes sooner or later; a second is not enough on a busy machine.
    expect: { poll: { timeout: 20_000 } },
  },
});
