import { markdownTable } from 'markdown-table';
import type { Findings, MarketFindings } from '../findings.ts';
import { operations } from '../operations/index.ts';
import { comparisonTable } from './comparison-table.ts';

/** One section a market, with all figures of each operation. */
export function operationSections({ markets }: Findings): readonly string[] {
  return markets.map((market) => {
    const sections = operations.flatMap(({ name, title, documents }) => {
      const found = market.comparisons.filter(({ operation }) => operation === name);
      if (found.length === 0) return [];
      const cannot = Object.entries(documents).flatMap(([contestant, document]) =>
        typeof document === 'string' ? [] : [`\n\n${contestant} cannot be asked this: ${document.cannot}.`],
      );
      return [
        `### ${name}\n\nAsked: ${title}.\n\n${comparisonTable(found)}${cannot.join('')}${trafficTable(market, name)}`,
      ];
    });
    return `## Every figure, market ${market.size.name}\n\n${sections.join('\n\n')}`;
  });
}

function trafficTable({ traffic }: MarketFindings, operation: string): string {
  const found = traffic.filter((each) => each.operation === operation);
  if (found.length === 0) return '';
  const rows = found.map(({ contestant, statements, sqlBytes, answerBytes }) => [
    contestant,
    statements.toFixed(2).replace(/\.00$/, ''),
    sqlBytes.toFixed(0),
    answerBytes.toFixed(0),
  ]);
  const head = ['a request', 'SQL statements', 'bytes from Postgres', 'bytes of the answer'];
  return `\n\n${markdownTable([head, ...rows], { align: ['l', 'r', 'r', 'r'] })}`;
}
