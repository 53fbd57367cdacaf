import type { ContestantName } from './contestants/contestant.ts';
import type { MarketSize } from './market/size.ts';

export const parts = ['comparison', 'traffic', 'starts', 'memory', 'overload', 'import'] as const;
export type Part = (typeof parts)[number];

/** What the command line asks for. */
export interface BenchOptions {
  readonly quick?: boolean;
  readonly size?: readonly MarketSize['name'][];
  readonly only?: readonly string[];
  readonly against?: readonly ContestantName[];
  readonly parts?: readonly Part[];
  readonly connections?: readonly number[];
  readonly rounds?: number;
  readonly seconds?: number;
  /** Also of a run that is not whole. */
  readonly write?: boolean;
  readonly seed: number;
  readonly data: string;
  readonly databaseUrl: string | undefined;
}

/** Tell whether nothing is left out, so that the results may replace those of the last whole run. */
export function isWhole({ only, against, parts, connections, rounds, seconds, size }: BenchOptions): boolean {
  return [only, against, parts, connections, rounds, seconds, size].every((each) => each === undefined);
}
