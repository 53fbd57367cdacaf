import type { ContestantName } from '../contestants/contestant.ts';
import type { Entrant } from '../contestants/entrant.ts';
import type { Driver } from '../load/drive.ts';
import { medianOf } from './median.ts';
import { type Measured, measureRound } from './round.ts';

/** The figures of one contestant for one operation at one number of connections. */
export interface Comparison {
  readonly operation: string;
  readonly connections: number;
  readonly contestant: ContestantName;
  readonly measured: Measured;
}

export interface CompareOptions {
  readonly driver: Driver;
  readonly postmaster: number | undefined;
  readonly operation: string;
  readonly entrants: readonly Entrant[];
  readonly connections: readonly number[];
  readonly rounds: number;
  readonly seconds: number;
  /** How long each is asked before it is measured. */
  readonly warmSeconds: number;
}

/** Measure the contestants in rounds, each taking its turn in every round, so that what disturbs the machine meets all. */
export async function compare(options: CompareOptions): Promise<readonly Comparison[]> {
  const { operation, entrants, connections, rounds, seconds, warmSeconds, ...shared } = options;
  const turns = new Map<Entrant, number>();
  for (const entrant of entrants) {
    const warm = await measureRound({ ...shared, entrant, connections: 16, seconds: warmSeconds });
    // A slow one gets the time for some answers from every connection.
    turns.set(entrant, Math.max(seconds, (2 * warm.p50) / 1000));
  }
  const comparisons: Comparison[] = [];
  for (const count of connections) {
    const figures = new Map<Entrant, Measured[]>(entrants.map((each) => [each, []]));
    for (let round = 0; round < rounds; round += 1) {
      // Whoever comes first in a round finds the machine as the last one left it: that changes by turns.
      const turn = round % entrants.length;
      for (const entrant of [...entrants.slice(turn), ...entrants.slice(0, turn)])
        figures
          .get(entrant)
          ?.push(
            await measureRound({ ...shared, entrant, connections: count, seconds: turns.get(entrant) ?? seconds }),
          );
    }
    for (const [{ running }, measured] of figures)
      comparisons.push({
        operation,
        connections: count,
        contestant: running.contestant.name,
        measured: medianOf(measured),
      });
  }
  return comparisons;
}
