import { markdownTable } from 'markdown-table';
import type { ContestantName } from '../contestants/contestant.ts';
import type { Findings } from '../findings.ts';
import { figureOf } from './figure.ts';

const connections = 16;

/** Everything in one table, at 16 connections. */
export function summarySection({ markets }: Findings): string {
  const market = markets.find(({ size }) => size.name === 'S');
  if (!market) return '';
  const names = [...new Set(market.comparisons.map(({ operation }) => operation))];
  const rows = names.map((operation) => {
    const of = (contestant: ContestantName) => figureOf(market, operation, contestant, connections);
    const own = of('nephoscope');
    const times = (other: ContestantName) => {
      const figure = of(other);
      return own && figure
        ? (own.requestsPerSecond / figure.requestsPerSecond).toFixed(other === 'limit' ? 2 : 1)
        : '–';
    };
    const p99 = (contestant: ContestantName) => of(contestant)?.p99.toFixed(1) ?? '–';
    return [
      operation,
      own?.requestsPerSecond.toFixed(0) ?? '–',
      times('limit'),
      times('postgraphile'),
      times('pothos-drizzle'),
      p99('nephoscope'),
      p99('limit'),
      p99('postgraphile'),
      p99('pothos-drizzle'),
    ];
  });
  const head = [
    'operation',
    'requests/s',
    'of the limit',
    '× postgraphile',
    '× pothos-drizzle',
    'p99 ms',
    'limit',
    'postgraphile',
    'pothos-drizzle',
  ];
  return `## Nephoscope in one table

Requests a second of Nephoscope at ${connections} connections on the smaller market, as a part of the limit’s, and as a multiple of each peer’s; then the time within
which 99 of 100 answers came, for each.

${markdownTable([head, ...rows], { align: ['l', ...head.slice(1).map(() => 'r')] })}`;
}
