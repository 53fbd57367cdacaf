import { expect } from 'vitest';
import { type Answer, ask, expectRefusal } from './service.ts';

/** Expect the right answer or the documented refusal, never anything else. */
export function expectAnswerOrUnavailable(answer: Answer, right: object): void {
  if (answer.status === 200) expect(answer.body).toEqual({ data: right });
  else {
    expectRefusal(answer, 503, 'UNAVAILABLE');
    expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
  }
}

/** Ask without pause, as so many clients do, and hold every answer against the right one; gives how many were answered. */
export function askAllTheTime(
  service: { readonly url: string },
  query: string,
  { clients, right }: { readonly clients: number; readonly right: object },
): () => Promise<number> {
  const load = { isOver: false };
  let answered = 0;
  const askers = Array.from({ length: clients }, async () => {
    while (!load.isOver) {
      const answer = await ask(service, query);
      expectAnswerOrUnavailable(answer, right);
      if (answer.status === 200) answered += 1;
    }
  });
  const over = Promise.all(askers);
  // A test that fails before it stops them should say why it failed, not what its clients met after that.
  over.catch(() => {});
  return async () => {
    load.isOver = true;
    await over;
    return answered;
  };
}
