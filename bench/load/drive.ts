import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ClosedLoop, ClosedLoopResult, OpenLoop, OpenLoopResult } from './job.ts';

export interface Driver extends AsyncDisposable {
  /** Put a server under load. Throws when the generator cannot. */
  run(job: ClosedLoop): Promise<ClosedLoopResult>;
  run(job: OpenLoop): Promise<OpenLoopResult>;
}

/** Start the process that generates load. */
export function startDriver(): Driver {
  const child = fork(fileURLToPath(new URL('generator.ts', import.meta.url)));
  return {
    async run<T>(job: ClosedLoop | OpenLoop): Promise<T> {
      child.send(job);
      const [result] = (await once(child, 'message')) as [T | { readonly error: string }];
      if (typeof result === 'object' && result !== null && 'error' in result)
        throw new Error(`The load generator failed: ${result.error}`);
      return result;
    },
    async [Symbol.asyncDispose]() {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}
