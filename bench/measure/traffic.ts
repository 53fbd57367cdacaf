import { ask } from '../contestants/ask.ts';
import type { ContestantName } from '../contestants/contestant.ts';
import type { Entrant } from '../contestants/entrant.ts';
import type { WireTap } from './wire.ts';

/** What one request of an operation moves, on the average of its cases. */
export interface Traffic {
  readonly operation: string;
  readonly contestant: ContestantName;
  readonly statements: number;
  /** From Postgres to the contestant. */
  readonly sqlBytes: number;
  /** The answer's body. */
  readonly answerBytes: number;
}

/** Ask every case of an operation, one after the other, of a contestant whose database is behind a tap. */
export async function measureTraffic(
  operation: string,
  { running, questions }: Entrant,
  tap: WireTap,
): Promise<Traffic> {
  // Statements are prepared when they come first.
  for (const question of questions) await ask(running.url, question);
  tap.take();
  let answerBytes = 0;
  for (const question of questions) answerBytes += Buffer.byteLength(await ask(running.url, question));
  const { statements, bytes } = tap.take();
  const count = questions.length;
  return {
    operation,
    contestant: running.contestant.name,
    statements: statements / count,
    sqlBytes: bytes / count,
    answerBytes: answerBytes / count,
  };
}
