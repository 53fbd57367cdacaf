import type { Database } from '../db/connect.ts';
import { quoteLiteral } from '../db/literal.ts';
import type { MappingFormat } from './mapping/format.ts';
import type { LookupFormat } from './mapping/steps.ts';
import type { Compiler } from './mapping/value.ts';
import { DatasetError } from './problem.ts';
import { quoted } from './staging/sql-text.ts';

/** Read the reference records that a mapping looks values up in. */
export async function loadLookups(database: Database, format: MappingFormat): Promise<Compiler> {
  const tables = new Map<string, ReadonlyMap<string, string>>();
  for (const lookup of lookupsOf(format)) {
    const name = JSON.stringify(lookup);
    if (!tables.has(name)) tables.set(name, await loadTable(database, lookup));
  }
  return { codes: (lookup) => tables.get(JSON.stringify(lookup)) ?? new Map() };
}

function lookupsOf(part: unknown): LookupFormat[] {
  if (Array.isArray(part)) return part.flatMap(lookupsOf);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'lookup' && typeof value === 'object' ? [value as LookupFormat] : lookupsOf(value),
  );
}

const columns: Readonly<Record<LookupFormat['in'], readonly string[]>> = {
  country: ['code', 'alpha3', 'numeric3', 'names'],
  currency: ['code', 'name'],
  taxonomy_term: ['code', 'labels'],
};

async function loadTable(
  database: Database,
  { in: table, by, scheme }: LookupFormat,
): Promise<ReadonlyMap<string, string>> {
  const [column = '', language] = by.split('.');
  if (!columns[table].includes(column) || (language !== undefined) !== ['names', 'labels'].includes(column)) {
    const message = `lookup: a ${table} is found by ${columns[table].map((each) => (['names', 'labels'].includes(each) ? `${each}.en` : each)).join(', ')}, not by ${by}`;
    throw new DatasetError([{ file: 'mapping', line: 1, column: 1, path: '', message }]);
  }
  const value = language === undefined ? quoted(column) : `${quoted(column)} ->> ${quoteLiteral(language)}`;
  const where = table === 'taxonomy_term' ? `where scheme = ${quoteLiteral(scheme ?? '')}` : '';
  const rows = await database.rows(`select ${value} as text, code from ${quoted(table)} ${where}`, [], {
    prepare: false,
  });
  return new Map(rows.flatMap(({ text, code }) => (text == null || code == null ? [] : [[text, code]])));
}
