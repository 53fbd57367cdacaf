import type { Question } from '../contestants/ask.ts';
import { ask } from '../contestants/ask.ts';
import type { ContestantName } from '../contestants/contestant.ts';
import type { Entrant } from '../contestants/entrant.ts';
import type { Driver } from '../load/drive.ts';
import type { OpenLoopResult } from '../load/job.ts';
import { memoryOf, resetPeak } from './processes.ts';

/** What a contestant does when it is asked more than it can answer. */
export interface Overload {
  readonly contestant: ContestantName;
  readonly operation: string;
  readonly perSecond: number;
  readonly seconds: number;
  readonly result: OpenLoopResult;
  readonly peakBytes: number;
}

/** Ask a contestant so many times a second, then make sure that it still answers. Throws when it does not. */
export async function overload(
  driver: Driver,
  operation: string,
  { running, questions }: Entrant,
  perSecond: number,
  seconds: number,
): Promise<Overload> {
  const { pid } = running.process;
  await resetPeak(pid);
  const result = await driver.run({ kind: 'open', url: running.url, questions, perSecond, seconds });
  const { peak } = await memoryOf(pid);
  await ask(running.url, questions[0] as Question);
  return { contestant: running.contestant.name, operation, perSecond, seconds, result, peakBytes: peak };
}
