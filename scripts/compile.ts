import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Installing ends with this, so that the first start finds compiled what it loads, as every later one does. The cache holds
// for the flags of `npm start`. Nothing depends on it: what is missing is compiled when it is loaded.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url)));
await Promise.all([
  import('../src/commands/serve.ts'),
  import('../src/commands/service.ts'),
  import('../src/commands/prepare.ts'),
  import('../src/datasets/load.ts'),
  import('commander'),
]);
