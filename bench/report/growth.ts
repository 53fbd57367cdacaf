import { markdownTable } from 'markdown-table';
import type { Findings } from '../findings.ts';
import { figureOf } from './figure.ts';

/** How the service's answers slow down when the market is a hundred times as large, or ten times where that had no room. */
export function growthSection({ markets }: Findings): string {
  const [small, middle, huge] = ['S', 'M', 'L'].map((name) => markets.find(({ size }) => size.name === name));
  const large = huge ?? middle;
  if (!small || !large) return '';
  const { name } = large.size;
  const times = large.size.companies / small.size.companies;
  const names = [...new Set(large.comparisons.map(({ operation }) => operation))];
  const rows = names.map((operation) => {
    const p50 = (contestant: 'nephoscope' | 'limit') =>
      [small, large].map((market) => figureOf(market, operation, contestant, 1)?.p50 ?? Number.NaN);
    const cells = (values: readonly number[]) => [
      ...values.map((value) => value.toFixed(2)),
      ((values[1] ?? Number.NaN) / (values[0] ?? Number.NaN)).toFixed(2),
    ];
    return [operation, ...cells(p50('nephoscope')), ...cells(p50('limit'))];
  });
  const head = ['operation', 'p50 ms, S', name, 'times', 'limit, S', name, 'times'];
  return `## As the data grows

The time of the middle answer over one connection, on a market (${name}) with ${times} times as many rows as the other (S).

${markdownTable([head, ...rows], { align: ['l', ...head.slice(1).map(() => 'r')] })}`;
}
