import type { ContestantName, RunningContestant } from '../contestants/contestant.ts';
import type { Driver } from '../load/drive.ts';
import type { Operation, Variables } from '../operations/operation.ts';
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
  readonly running: readonly RunningContestant[];
  readonly operation: Operation;
  readonly cases: readonly Variables[];
  readonly connections: readonly number[];
  readonly rounds: number;
  readonly seconds: number;
}

/** Measure the contestants with one operation in rounds, each taking its turn in every round, so that what disturbs the machine meets all. */
export async function compare(options: CompareOptions): Promise<readonly Comparison[]> {
  const { operation, running, connections, rounds, seconds, ...shared } = options;
  const able = running.filter(
    ({ contestant: { name } }) => name === 'limit' || typeof operation.documents[name] === 'string',
  );
  for (const each of able)
    await measureRound({ ...shared, operation, running: each, connections: 16, seconds: Math.max(1, seconds) });
  const comparisons: Comparison[] = [];
  for (const count of connections) {
    const figures = new Map<RunningContestant, Measured[]>(able.map((each) => [each, []]));
    for (let round = 0; round < rounds; round += 1) {
      // Whoever comes first in a round finds the machine as the last one left it: that changes by turns.
      const turns = [...able.slice(round % able.length), ...able.slice(0, round % able.length)];
      for (const each of turns)
        figures
          .get(each)
          ?.push(await measureRound({ ...shared, operation, running: each, connections: count, seconds }));
    }
    for (const [each, measured] of figures)
      comparisons.push({
        operation: operation.name,
        connections: count,
        contestant: each.contestant.name,
        measured: medianOf(measured),
      });
  }
  return comparisons;
}
