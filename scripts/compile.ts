import '../bin/compile-cache.js';

// Installing ends with this, so that the first start finds compiled what it loads, as every later one does. The cache holds
// for the flags of `npm start`. Nothing depends on it: what is missing is compiled when it is loaded.
await Promise.all([
  import('../src/commands/serve.ts'),
  import('../src/commands/service.ts'),
  import('../src/commands/prepare.ts'),
  import('../src/datasets/load.ts'),
  import('commander'),
]);
