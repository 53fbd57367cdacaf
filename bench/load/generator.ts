import { runClosedLoop } from './closed-loop.ts';
import type { ClosedLoop, OpenLoop } from './job.ts';
import { runOpenLoop } from './open-loop.ts';

// A process of its own: jobs come as messages, and their results go back.
process.on('message', (job: ClosedLoop | OpenLoop) => {
  const result = job.kind === 'closed' ? runClosedLoop(job) : runOpenLoop(job);
  result.then(
    (value) => process.send?.(value),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
