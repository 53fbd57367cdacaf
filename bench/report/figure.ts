import type { ContestantName } from '../contestants/contestant.ts';
import type { MarketFindings } from '../findings.ts';
import type { Measured } from '../measure/round.ts';

/** Look up what was measured; undefined when it was not. */
export function figureOf(
  market: MarketFindings,
  operation: string,
  contestant: ContestantName,
  connections: number,
): Measured | undefined {
  return market.comparisons.find(
    (each) => each.operation === operation && each.contestant === contestant && each.connections === connections,
  )?.measured;
}

export function megabytes(bytes: number): string {
  return (bytes / 1_048_576).toFixed(0);
}
