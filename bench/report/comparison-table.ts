import { markdownTable } from 'markdown-table';
import type { Comparison } from '../measure/compare.ts';

/** Write one operation's figures as a table, with each contestant's speed against the limit's. */
export function comparisonTable(comparisons: readonly Comparison[]): string {
  const fails = comparisons.some(({ measured }) => measured.failedShare > 0);
  const head = [
    'connections',
    'contestant',
    'requests/s',
    'of the limit',
    'p50 ms',
    'p99 ms',
    'Node ms',
    'Postgres ms',
    'peak MB',
    'generator',
    ...(fails ? ['refused'] : []),
  ];
  const rows = comparisons.map(({ connections, contestant, measured }) => {
    const limit = comparisons.find((each) => each.connections === connections && each.contestant === 'limit');
    const ratio = limit ? (measured.requestsPerSecond / limit.measured.requestsPerSecond).toFixed(2) : '–';
    return [
      String(connections),
      contestant,
      measured.requestsPerSecond.toFixed(0),
      ratio,
      measured.p50.toFixed(2),
      measured.p99.toFixed(2),
      measured.nodeCpuMs.toFixed(3),
      measured.postgresCpuMs?.toFixed(3) ?? '–',
      (measured.peakBytes / 1_048_576).toFixed(0),
      `${(100 * measured.generatorShare).toFixed(0)} %`,
      ...(fails ? [`${(100 * measured.failedShare).toFixed(1)} %`] : []),
    ];
  });
  return markdownTable([head, ...rows], { align: ['r', 'l', ...head.slice(2).map(() => 'r')] });
}
