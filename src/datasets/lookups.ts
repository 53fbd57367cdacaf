import type { Database } from '../db/connect.ts';
import { quoteLiteral } from '../db/literal.ts';
import { MappingError, type MappingFile } from './mapping/read-mapping.ts';
import type { LookupFormat } from './mapping/steps.ts';
import type { Compiler } from './mapping/value.ts';
import { quoted } from './staging/sql-text.ts';

/** Read the reference records that a mapping looks values up in. */
export async function loadLookups(database: Database, { format, problem }: MappingFile): Promise<Compiler> {
  const tables = new Map<string, ReadonlyMap<string, string>>();
  for (const { lookup, path } of lookupsOf(format)) {
    const mistake = lookupMistake(lookup);
    if (mistake !== undefined) throw new MappingError([problem([...path, mistake.key], mistake.message)]);
    const name = JSON.stringify(lookup);
    if (!tables.has(name)) tables.set(name, await loadTable(database, lookup));
  }
  return { codes: (lookup) => tables.get(JSON.stringify(lookup)) ?? new Map() };
}

interface PlacedLookup {
  readonly lookup: LookupFormat;
  readonly path: readonly PropertyKey[];
}

function lookupsOf(part: unknown, path: readonly PropertyKey[] = []): PlacedLookup[] {
  if (Array.isArray(part)) return part.flatMap((each, index) => lookupsOf(each, [...path, index]));
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'lookup' && typeof value === 'object'
      ? [{ lookup: value as LookupFormat, path: [...path, key] }]
      : lookupsOf(value, [...path, key]),
  );
}

const columns: Readonly<Record<LookupFormat['in'], readonly string[]>> = {
  country: ['code', 'alpha3', 'numeric3', 'names'],
  currency: ['code', 'name'],
  taxonomy_term: ['code', 'labels'],
};

function lookupMistake({ in: table, by, scheme }: LookupFormat): { key: string; message: string } | undefined {
  const [column = '', language] = by.split('.');
  const isTranslated = column === 'names' || column === 'labels';
  if (!columns[table].includes(column) || (language !== undefined) !== isTranslated) {
    const known = columns[table].map((each) => (each === 'names' || each === 'labels' ? `${each}.en` : each));
    return { key: 'by', message: `a ${table} is found by ${known.join(', ')}, not by ${by}` };
  }
  return table === 'taxonomy_term' && scheme === undefined
    ? { key: 'scheme', message: 'must be said for a taxonomy_term, such as SECTOR' }
    : undefined;
}

async function loadTable(
  database: Database,
  { in: table, by, scheme }: LookupFormat,
): Promise<ReadonlyMap<string, string>> {
  const [column = '', language] = by.split('.');
  const value = language === undefined ? quoted(column) : `${quoted(column)} ->> ${quoteLiteral(language)}`;
  const where = table === 'taxonomy_term' ? `where scheme = ${quoteLiteral(scheme ?? '')}` : '';
  const rows = await database.rows(`select ${value} as text, code from ${quoted(table)} ${where}`, [], {
    prepare: false,
  });
  return new Map(rows.flatMap(({ text, code }) => (text == null || code == null ? [] : [[text, code]])));
}
