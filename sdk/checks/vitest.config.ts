import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vitest/config';
import repository from '../../vitest.config.ts';

// What the SDK's package is checked with needs packages of its own: npm ci --prefix sdk/checks. The tests of its code are
// in tests/sdk/.
const own = defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    globalSetup: ['sdk/checks/support/stranger.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 15_000 } },
  },
});

export default {
  ...mergeConfig(repository, own),
  test: { ...mergeConfig(repository, own).test, include: ['sdk/checks/*.test.ts'] },
};
