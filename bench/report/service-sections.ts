import { markdownTable } from 'markdown-table';
import type { Findings, MarketFindings } from '../findings.ts';
import { megabytes } from './figure.ts';

/** What is found of the servers beside the speed of single operations. */
export function serviceSections({ markets }: Findings): readonly string[] {
  const market = markets.find(({ size }) => size.name === 'S');
  if (!market) return [];
  return [startSection(market), memorySection(market), overloadSection(market)];
}

function startSection({ starts }: MarketFindings): string {
  if (starts.length === 0) return '';
  const rows = starts.map(({ contestant, milliseconds, bytes }) => [
    contestant,
    milliseconds.toFixed(0),
    megabytes(bytes),
  ]);
  return `## From start to first answer

${markdownTable([['contestant', 'ms', 'memory at rest, MB'], ...rows], { align: ['l', 'r', 'r'] })}`;
}

function memorySection({ memory }: MarketFindings): string {
  if (memory.length === 0) return '';
  const byContestant = [...Map.groupBy(memory, ({ contestant }) => contestant)];
  const stations = byContestant[0]?.[1].map(({ documents }) => documents) ?? [];
  const rows = byContestant.map(([contestant, found]) => [
    contestant,
    ...found.map(({ node }) => megabytes(node)),
    ...found.map(({ sessions }) => (sessions === null ? '–' : megabytes(sessions))),
  ]);
  const head = [
    'contestant',
    ...stations.map((count) => `after ${count.toLocaleString('en')}, MB`),
    ...stations.map((count) => `Postgres, ${count.toLocaleString('en')}`),
  ];
  return `## Memory after many different documents

Documents of which none comes twice: the process’s memory, and that of its database sessions.

${markdownTable([head, ...rows], { align: ['l', ...head.slice(1).map(() => 'r')] })}`;
}

function overloadSection({ overloads }: MarketFindings): string {
  const [first] = overloads;
  if (!first) return '';
  const rows = overloads.map(({ contestant, perSecond, result: { sent, answered, refused, failed }, peakBytes }) => [
    contestant,
    String(perSecond),
    String(sent),
    String(answered.count),
    String(refused.count),
    String(failed.count),
    answered.p50.toFixed(0),
    answered.p99.toFixed(0),
    refused.p99.toFixed(0),
    megabytes(peakBytes),
  ]);
  const head = [
    'contestant',
    'asked/s',
    'sent',
    'answered',
    'refused',
    'failed',
    'answer p50 ms',
    'p99 ms',
    'refusal p99 ms',
    'peak MB',
  ];
  return `## Asked more than it can answer

${first.operation}, sent for ${first.seconds} s at 1.5 times the rate that each can answer, whether answers come or not; times count from when a request was due.
Refused are answers with the code \`UNAVAILABLE\`; failed are other errors, and requests without an answer 10 s after the last was sent.

${markdownTable([head, ...rows], { align: ['l', ...head.slice(1).map(() => 'r')] })}`;
}
