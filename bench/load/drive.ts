import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { LoadJob, LoadResult } from './job.ts';

export interface Driver extends AsyncDisposable {
  /** Put a server under load. Throws when the generator cannot. */
  run(job: LoadJob): Promise<LoadResult>;
}

/** Start the process that generates load. */
export function startDriver(): Driver {
  const child = fork(fileURLToPath(new URL('generator.ts', import.meta.url)));
  return {
    async run(job) {
      child.send(job);
      const [result] = (await once(child, 'message')) as [LoadResult | { readonly error: string }];
      if ('error' in result) throw new Error(`The load generator failed: ${result.error}`);
      return result;
    },
    async [Symbol.asyncDispose]() {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}
