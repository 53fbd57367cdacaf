import { v7 as uuid } from 'uuid';
import type { Database } from '../db/connect.ts';
import type { Dataset } from './folder.ts';
import type { Kind } from './kinds.ts';
import { findRecords, type Wanted } from './lookup.ts';
import { DatasetError, type Problem, suggestName } from './problem.ts';
import { isNameable, namedByKey, nameText, nodeNameText, partName, type RecordName } from './record-name.ts';
import type { SourceRecord } from './records.ts';
import { ownName, type Reference, readReferences } from './references.ts';

/** A record with its key in the database and its columns as JSON values; only the columns that its file gives. */
export interface PlannedRow {
  readonly record: SourceRecord;
  readonly id: string;
  readonly isNew: boolean;
  readonly columns: Readonly<Record<string, unknown>>;
}

/** What a load would write, by kind; kinds without records are left out. */
export type LoadPlan = ReadonlyMap<Kind, readonly PlannedRow[]>;

type RecordsByName = ReadonlyMap<Kind, ReadonlyMap<string, SourceRecord>>;
type IdsByName = Map<Kind, ReadonlyMap<string, string>>;

/** Kinds in the order in which their records can be found: those named by texts, then by records, then by records of any kind. */
const waves: readonly ((kind: Kind) => boolean)[] = [
  isNameable,
  (kind) => !isNameable(kind) && !hasNodeInKey(kind),
  hasNodeInKey,
];

/**
 * Resolve every reference and find which records the database has already; throws a `DatasetError` with all the mistakes,
 * those found while reading included.
 */
export async function planLoad(database: Database, dataset: Dataset): Promise<LoadPlan> {
  const problems = [...dataset.problems];
  const records = groupByName(dataset.records, problems);
  const references = readReferences(dataset.records, problems);
  const held: IdsByName = new Map();
  const ids: IdsByName = new Map();
  const idOf = ({ kind, parts }: RecordName) => ids.get(kind)?.get(nameText(parts));
  for (const isOfWave of waves) {
    const own = new Map([...records].filter(([kind]) => isOfWave(kind)));
    const referred = references.filter(({ target }) => isOfWave(target.kind));
    const found = await findRecords(database, wantedRecords(own, referred, idOf));
    for (const [kind, each] of found) held.set(kind, each);
    for (const kind of new Set([...own.keys(), ...found.keys()])) ids.set(kind, assignIds(kind, own.get(kind), found));
    // A file that could not be read may well hold the record.
    const unknown = referred.filter(({ target }) => idOf(target) === undefined && !dataset.unreadable.has(target.kind));
    problems.push(...(await describeUnknown(database, { unknown, records })));
    // The records of later waves are told by what they refer to.
    if (problems.length > 0) throw new DatasetError(problems);
  }
  const resolved = new Map<SourceRecord, Map<string, string>>();
  for (const { record, field, target, isPart } of references) {
    const id = isPart ? undefined : idOf(target);
    if (id !== undefined) resolved.set(record, (resolved.get(record) ?? new Map<string, string>()).set(field.name, id));
  }
  return new Map(
    [...records].map(([kind, own]) => [
      kind,
      [...own].map(([name, record]): PlannedRow => {
        const id = ids.get(kind)?.get(name) ?? '';
        const columns = { ...columnsOf(record, resolved.get(record)), [kind.identity]: id };
        return { record, id, isNew: held.get(kind)?.has(name) !== true, columns };
      }),
    ]),
  );
}

function hasNodeInKey({ key, fields }: Kind): boolean {
  return key.some((part) => fields.get(part)?.refersTo === 'node');
}

function groupByName(records: readonly SourceRecord[], problems: Problem[]): RecordsByName {
  const groups = new Map<Kind, Map<string, SourceRecord>>();
  for (const record of records) {
    const { kind } = record;
    const name = nameText(ownName(record).parts);
    const group = groups.get(kind) ?? new Map<string, SourceRecord>();
    groups.set(kind, group);
    const first = group.get(name);
    if (first === undefined) group.set(name, record);
    else if (!record.isBroken || kind.key.every((part) => record.values.has(part))) {
      const { file, line } = first.place();
      const message = `the same ${kind.name} stands in ${file}:${line} already (same ${kind.key.join(', ')})`;
      problems.push({ ...record.place(kind.key.length === 1 ? kind.key[0] : undefined), message });
    }
  }
  return groups;
}

function wantedRecords(
  records: RecordsByName,
  references: readonly Reference[],
  idOf: (name: RecordName) => string | undefined,
): ReadonlyMap<Kind, readonly Wanted[]> {
  const wanted = new Map<Kind, Map<string, Wanted>>();
  const want = (name: RecordName): void => {
    const text = nameText(name.parts);
    const columns = keyColumns(name, idOf);
    wanted.set(name.kind, (wanted.get(name.kind) ?? new Map<string, Wanted>()).set(text, { name: text, columns }));
  };
  for (const own of records.values()) for (const record of own.values()) want(ownName(record));
  for (const { target } of references) want(target);
  return new Map([...wanted].map(([kind, each]) => [kind, [...each.values()]]));
}

/** The columns of a key with the ids of the records that are parts of it, and a period that begins on the day that is one. */
function keyColumns(name: RecordName, idOf: (name: RecordName) => string | undefined): Record<string, unknown> {
  const { kind, parts } = name;
  return Object.fromEntries(
    kind.key.map((part, index) => {
      const column = kind.fields.get(part)?.column;
      const text = parts[index] ?? null;
      const target = column?.getSQLType() === 'uuid' ? partName(name, part) : undefined;
      const period = column?.getSQLType() === 'daterange' && text !== null ? `[${text},)` : text;
      return [column?.name ?? part, target === undefined ? period : idOf(target)];
    }),
  );
}

function assignIds(
  kind: Kind,
  own: ReadonlyMap<string, SourceRecord> | undefined,
  found: ReadonlyMap<Kind, ReadonlyMap<string, string>>,
): ReadonlyMap<string, string> {
  const known = found.get(kind) ?? new Map<string, string>();
  const fresh = [...(own?.keys() ?? [])].filter((name) => !known.has(name));
  return new Map([...known, ...fresh.map((name) => [name, kind.identity === 'id' ? uuid() : name] as const)]);
}

function columnsOf({ kind, values }: SourceRecord, resolved?: ReadonlyMap<string, string>): Record<string, unknown> {
  const columns: Record<string, unknown> = {};
  for (const [name, value] of values) {
    const column = kind.fields.get(name)?.column;
    if (column === undefined) continue;
    // A reference by code stays the text that it is.
    columns[column.name] = column.getSQLType() === 'uuid' ? (resolved?.get(name) ?? value) : value;
  }
  return columns;
}

/** At most this many names of a kind are searched for one that is like an unknown one. */
const suggestionLimit = 20_000;

async function describeUnknown(
  database: Database,
  { unknown, records }: { unknown: readonly Reference[]; records: RecordsByName },
): Promise<Problem[]> {
  const names = new Map<Kind, ReadonlySet<string>>();
  for (const kind of new Set(unknown.map(({ target }) => target.kind))) {
    if (namedByKey.has(kind)) continue;
    const columns = kind.key.map((part) => kind.fields.get(part)?.column.name ?? part);
    const statement = `select ${columns.map((column) => `"${column}"`).join(', ')} from "${kind.name}" limit ${suggestionLimit}`;
    const rows = await database.rows(statement, [], { prepare: false });
    const held = rows.map((row) => nameText(columns.map((column) => String(row[column]))));
    names.set(kind, new Set([...(records.get(kind)?.keys() ?? []), ...held]));
  }
  return unknown.map(({ record, field, target }) => {
    const { kind, parts } = target;
    if (namedByKey.has(kind)) return { ...record.place(field.name), message: `there is no ${nodeNameText(target)}` };
    const around = parts.slice(0, -1);
    const prefix = nameText([...around, '']);
    const known = [...(names.get(kind) ?? [])]
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length));
    const wanted = String(parts.at(-1));
    const where = around.length > 0 ? ` in ${around.join(', ')}` : '';
    const message = `there is no ${kind.name} called ${JSON.stringify(wanted)}${where}${suggestName(wanted, known)}`;
    return { ...record.place(field.name), message };
  });
}
