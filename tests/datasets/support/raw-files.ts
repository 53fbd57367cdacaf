import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

/** The publishers' files, which stand beside the project and are no part of it. */
export const rawFile = (path: string): string =>
  fileURLToPath(new URL(`../../../../shared/datasets/${path}`, import.meta.url));
export const mappingFile = (name: string): string =>
  fileURLToPath(new URL(`../../../data/mappings/${name}.yaml`, import.meta.url));

export type RawRow = Readonly<Record<string, string>>;

export function rawRows(path: string): RawRow[] {
  return parse(readFileSync(rawFile(path)), { columns: true, bom: true });
}

/** The data sets in the order of their import, with their mappings. */
export const dataSets: readonly { readonly mapping: string; readonly files: readonly string[] }[] = [
  { mapping: 'country-codes', files: ['country-codes/country-codes.csv'] },
  { mapping: 'currency-codes', files: ['currency-codes/codes-all.csv'] },
  { mapping: 'exchange-rates', files: ['exchange-rates/monthly.csv'] },
  { mapping: 'sp500-companies', files: ['sp500-companies/constituents.csv'] },
  { mapping: 'cncf-landscape', files: ['cncf-landscape/landscape.yml'] },
  {
    mapping: 'crunchbase-2013',
    files: ['companies', 'rounds', 'acquisitions'].map((name) => `crunchbase-2013/${name}.utf8.csv`),
  },
];

export function withoutRepeats(rows: readonly RawRow[]): RawRow[] {
  return [...new Map(rows.map((row) => [JSON.stringify(Object.values(row)), row])).values()];
}

export function countBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}
