import { markdownTable } from 'markdown-table';
import type { Findings, MarketFindings } from '../findings.ts';
import { megabytes } from './figure.ts';

/** What is found of the servers beside the speed of single operations. */
export function serviceSections({ markets, imports }: Findings): readonly string[] {
  const market = markets.find(({ size }) => size.name === 'S');
  if (!market) return [];
  return [startSection(market), memorySection(market), overloadSection(market), importSection(imports)];
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

function importSection(imports: Findings['imports']): string {
  if (!imports) return '';
  const { sourceRows, rows, imported, copied, peakBytes } = imports;
  const count = (each: number) => Math.round(each).toLocaleString('en');
  const cells = [
    [
      count(sourceRows),
      count(rows),
      count(imported),
      count(copied),
      (imported / copied).toFixed(2),
      megabytes(peakBytes),
    ],
  ];
  const head = ['rows of the file', 'rows of tables', 'import, rows/s', 'COPY, rows/s', 'import of COPY', 'peak MB'];
  return `## Importing a file

\`nephoscope import\` of made-up rounds by the mapping of Crunchbase, as a command that starts, reads, matches, checks and writes, beside a bare \`COPY\` of the rows that came
of it into the same tables with the same indexes and triggers.

${markdownTable([head, ...cells], { align: head.map(() => 'r') })}`;
}
