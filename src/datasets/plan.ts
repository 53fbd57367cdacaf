import { v7 as uuid } from 'uuid';
import type { Database } from '../db/connect.ts';
import type { Dataset } from './folder.ts';
import type { Kind } from './kinds.ts';
import { findRecords, type Wanted } from './lookup.ts';
import { DatasetError, type Problem, suggestName } from './problem.ts';
import type { SourceRecord } from './records.ts';
import { isNameable, nameText, ownName, type RecordName, type Reference, readReferences } from './references.ts';

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
type IdsByName = ReadonlyMap<Kind, ReadonlyMap<string, string>>;

/**
 * Resolve every reference and find which records the database has already; throws a `DatasetError` with all the mistakes,
 * those found while reading included.
 */
export async function planLoad(database: Database, dataset: Dataset): Promise<LoadPlan> {
  const problems = [...dataset.problems];
  const records = groupByName(dataset.records, problems);
  const references = readReferences(dataset.records, problems);
  const held = await findRecords(database, wantedNames(records, references));
  const ids = new Map(
    [...records].filter(([kind]) => isNameable(kind)).map(([kind, own]) => [kind, assignIds(kind, own, held)]),
  );
  const resolved = new Map<SourceRecord, Map<string, string>>();
  const unknown: Reference[] = [];
  for (const reference of references) {
    const { record, field, target } = reference;
    const id = ids.get(target.kind)?.get(nameText(target.parts)) ?? held.get(target.kind)?.get(nameText(target.parts));
    // A file that could not be read may well hold the record.
    if (id === undefined) {
      if (!dataset.unreadable.has(target.kind)) unknown.push(reference);
    } else resolved.set(record, (resolved.get(record) ?? new Map<string, string>()).set(field.name, id));
  }
  problems.push(...(await describeUnknown(database, { unknown, records })));
  if (problems.length > 0) throw new DatasetError(problems);

  const columns = new Map(dataset.records.map((record) => [record, columnsOf(record, resolved.get(record))]));
  const linked = [...records].filter(([kind]) => !isNameable(kind));
  const heldLinks = await findRecords(
    database,
    new Map(linked.map(([kind, own]) => [kind, wantedLinks(kind, own, columns)])),
  );
  for (const [kind, own] of linked) ids.set(kind, assignIds(kind, own, heldLinks));
  return new Map(
    [...records].map(([kind, own]) => [
      kind,
      [...own].map(([name, record]): PlannedRow => {
        const id = ids.get(kind)?.get(name) ?? '';
        const isNew = (held.get(kind) ?? heldLinks.get(kind))?.has(name) !== true;
        return { record, id, isNew, columns: { ...columns.get(record), [kind.identity]: id } };
      }),
    ]),
  );
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

function wantedNames(records: RecordsByName, references: readonly Reference[]): ReadonlyMap<Kind, readonly Wanted[]> {
  const wanted = new Map<Kind, Map<string, Wanted>>();
  const want = ({ kind, parts }: RecordName): void => {
    const name = nameText(parts);
    const columns = Object.fromEntries(
      kind.key.map((part, index) => [kind.fields.get(part)?.column.name ?? part, parts[index]]),
    );
    wanted.set(kind, (wanted.get(kind) ?? new Map<string, Wanted>()).set(name, { name, columns }));
  };
  for (const [kind, own] of records) if (isNameable(kind)) for (const record of own.values()) want(ownName(record));
  for (const { target } of references) want(target);
  return new Map([...wanted].map(([kind, each]) => [kind, [...each.values()]]));
}

function wantedLinks(
  kind: Kind,
  own: ReadonlyMap<string, SourceRecord>,
  columns: ReadonlyMap<SourceRecord, Readonly<Record<string, unknown>>>,
): Wanted[] {
  return [...own].map(([name, record]) => {
    const given = columns.get(record) ?? {};
    const names = kind.key.map((part) => kind.fields.get(part)?.column.name ?? part);
    return { name, columns: Object.fromEntries(names.map((column) => [column, given[column] ?? null])) };
  });
}

function assignIds(kind: Kind, own: ReadonlyMap<string, SourceRecord>, held: IdsByName): Map<string, string> {
  const known = held.get(kind);
  return new Map([...own.keys()].map((name) => [name, known?.get(name) ?? (kind.identity === 'id' ? uuid() : name)]));
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
    const columns = kind.key.map((part) => kind.fields.get(part)?.column.name ?? part);
    const statement = `select ${columns.map((column) => `"${column}"`).join(', ')} from "${kind.name}" limit ${suggestionLimit}`;
    const rows = await database.rows(statement, [], { prepare: false });
    const held = rows.map((row) => nameText(columns.map((column) => String(row[column]))));
    names.set(kind, new Set([...(records.get(kind)?.keys() ?? []), ...held]));
  }
  return unknown.map(({ record, field, target: { kind, parts } }) => {
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
