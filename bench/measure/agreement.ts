import { isDeepStrictEqual } from 'node:util';
import { ask } from '../contestants/ask.ts';
import type { Entrant } from '../contestants/entrant.ts';
import { normalise } from '../operations/normalise.ts';

/** Ask all contestants the same, and throw unless their answers carry the same values. */
export async function checkAgreement(entrants: readonly Entrant[]): Promise<void> {
  const [reference, ...others] = entrants;
  if (!reference) return;
  for (const [index, question] of reference.questions.entries()) {
    const expected = await valuesOf(reference, index);
    for (const other of others) {
      const given = await valuesOf(other, index);
      if (isDeepStrictEqual(expected, given)) continue;
      const names = `${reference.running.contestant.name} and ${other.running.contestant.name}`;
      throw new Error(
        `${names} disagree on ${question.path} ${question.body} at ${firstDifference(expected, given, 'data')}`,
      );
    }
  }
}

async function valuesOf({ running, questions }: Entrant, index: number): Promise<unknown> {
  const question = questions[index];
  if (!question) throw new Error(`${running.contestant.name} has no question no. ${index}`);
  return normalise((JSON.parse(await ask(running.url, question)) as { data: unknown }).data);
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
