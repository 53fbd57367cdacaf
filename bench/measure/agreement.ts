import { isDeepStrictEqual } from 'node:util';
import { ask, questionFor } from '../contestants/ask.ts';
import type { RunningContestant } from '../contestants/contestant.ts';
import { normalise } from '../operations/normalise.ts';
import type { Operation, Variables } from '../operations/operation.ts';

/** Ask all contestants the same, and throw unless their answers carry the same values. */
export async function checkAgreement(
  running: readonly RunningContestant[],
  operation: Operation,
  cases: readonly Variables[],
): Promise<void> {
  for (const variables of cases) {
    let first: { name: string; value: unknown } | undefined;
    for (const { contestant, url } of running) {
      const question = questionFor(contestant.name, operation, variables);
      if (!question) continue;
      const value = normalise((JSON.parse(await ask(url, question)) as { data: unknown }).data);
      first ??= { name: contestant.name, value };
      if (isDeepStrictEqual(first.value, value)) continue;
      const place = firstDifference(first.value, value, 'data');
      throw new Error(
        `${first.name} and ${contestant.name} disagree on ${operation.name} with ${JSON.stringify(variables)} at ${place}`,
      );
    }
  }
}

function firstDifference(left: unknown, right: unknown, path: string): string {
  if (typeof left === 'object' && typeof right === 'object' && left !== null && right !== null) {
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
      const [inLeft, inRight] = [left, right].map((each) => (each as Record<string, unknown>)[key]);
      if (!isDeepStrictEqual(inLeft, inRight)) return firstDifference(inLeft, inRight, `${path}.${key}`);
    }
  }
  return `${path}: ${JSON.stringify(left)?.slice(0, 300)} and ${JSON.stringify(right)?.slice(0, 300)}`;
}
