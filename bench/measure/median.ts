import type { Measured } from './round.ts';

/** The median of each figure over the rounds; the highest of the peaks. */
export function medianOf(rounds: readonly Measured[]): Measured {
  const of = (figure: (round: Measured) => number) => median(rounds.map(figure));
  return {
    requestsPerSecond: of((round) => round.requestsPerSecond),
    p50: of((round) => round.p50),
    p99: of((round) => round.p99),
    nodeCpuMs: of((round) => round.nodeCpuMs),
    postgresCpuMs: rounds.some(({ postgresCpuMs }) => postgresCpuMs === null)
      ? null
      : of((round) => round.postgresCpuMs ?? 0),
    peakBytes: Math.max(...rounds.map(({ peakBytes }) => peakBytes)),
    failedShare: of((round) => round.failedShare),
    generatorShare: of((round) => round.generatorShare),
  };
}

/** The middle one of some numbers, or the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}
