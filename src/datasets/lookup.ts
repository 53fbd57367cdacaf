import type { Database } from '../db/connect.ts';
import { type Kind, kindNamed } from './kinds.ts';
import { firstDay } from './record-name.ts';

/** A record that is looked for, by the columns of its natural key; `name` comes back with what was found. */
export interface Wanted {
  readonly name: string;
  readonly columns: Readonly<Record<string, unknown>>;
}

/** Find the keys in the database of the records that it has already: by kind and name, in one statement. */
export async function findRecords(
  database: Database,
  wanted: ReadonlyMap<Kind, readonly Wanted[]>,
): Promise<ReadonlyMap<Kind, ReadonlyMap<string, string>>> {
  const asked = [...wanted].filter(([, each]) => each.length > 0);
  if (asked.length === 0) return new Map();
  const statement = asked.map(([kind], index) => lookup(kind, index + 1)).join('\nunion all\n');
  const parameters = asked.map(([, each]) => JSON.stringify(each.map(({ columns }) => columns)));
  const rows = await database.rows(statement, parameters, { prepare: false });
  const found = rows.map((row): Candidate => {
    const kind = kindNamed(String(row['kind']));
    const one = wanted.get(kind)?.[Number(row['position']) - 1];
    if (one === undefined) throw new Error(`The database found a ${kind.name} that was not looked for.`);
    return { kind, wanted: one, id: String(row['id']), since: row['since'] ?? null };
  });
  const byKind = Map.groupBy(found, ({ kind }) => kind);
  return new Map([...byKind].map(([kind, candidates]) => [kind, chooseRecords(kind, candidates)]));
}

interface Candidate {
  readonly kind: Kind;
  readonly wanted: Wanted;
  readonly id: string;
  readonly since: string | null;
}

function lookup(kind: Kind, parameter: number): string {
  const range = validity(kind);
  const conditions = keyColumns(kind)
    .filter(({ name }) => name !== range)
    .map(({ name, notNull }) => {
      const equal = `held."${name}" = looked."${name}"`;
      // Written out, as "is not distinct from" cannot use an index.
      return notNull ? equal : `(${equal} or (held."${name}" is null and looked."${name}" is null))`;
    });
  const since = range === undefined ? 'null' : `lower(held."${range}")::text`;
  return `select '${kind.name}' as kind, given.position, held."${kind.identity}"::text as id, ${since} as since
from jsonb_array_elements($${parameter}::text::jsonb) with ordinality as given (key, position)
cross join lateral jsonb_populate_record(null::"${kind.name}", given.key) as looked
join "${kind.name}" as held on ${conditions.join(' and ')}`;
}

function keyColumns(kind: Kind): { name: string; notNull: boolean }[] {
  return kind.key.map((part) => {
    const column = kind.fields.get(part)?.column;
    return { name: column?.name ?? part, notNull: column?.notNull === true || kind.key.length === 1 };
  });
}

function validity(kind: Kind): string | undefined {
  return kind.key.find((part) => kind.fields.get(part)?.column.getSQLType() === 'daterange');
}

/**
 * Of several rows that differ only in when they were valid, take the one that begins on the same day; where that is
 * none but there is one row and one record, the record corrects the row's beginning.
 */
function chooseRecords(kind: Kind, candidates: readonly Candidate[]): ReadonlyMap<string, string> {
  const range = validity(kind);
  if (range === undefined) return new Map(candidates.map(({ wanted, id }) => [wanted.name, id]));
  const chosen = new Map<string, string>();
  const taken = new Set<string>();
  for (const { wanted, id, since } of candidates) {
    if (since !== firstDay(textOrNull(wanted.columns[range]))) continue;
    chosen.set(wanted.name, id);
    taken.add(id);
  }
  const left = candidates.filter(({ wanted, id }) => !chosen.has(wanted.name) && !taken.has(id));
  const [rowsOf, recordsOf] = [Map.groupBy(left, (each) => each.wanted), Map.groupBy(left, ({ id }) => id)];
  for (const { wanted, id } of left) {
    if (rowsOf.get(wanted)?.length === 1 && recordsOf.get(id)?.length === 1) chosen.set(wanted.name, id);
  }
  return chosen;
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
