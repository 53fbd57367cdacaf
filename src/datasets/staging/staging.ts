import { randomBytes } from 'node:crypto';
import type { Database } from '../../db/connect.ts';
import { copyLine } from './copy-text.ts';
import type { RowRecord } from './row-records.ts';
import { quoted } from './sql-text.ts';
import { type StagedKind, stagedColumns } from './staged-kinds.ts';

/** Tables of one import, in a schema of their own, that are gone when it ends in whatever way. */
export interface Staging extends AsyncDisposable {
  /** The schema's name, quoted. */
  readonly schema: string;
  /** Take the records of a row; gives a promise when it must be waited for before the next row. */
  add(records: readonly RowRecord[], place: { file: number; line: number }): Promise<void> | undefined;
  /** Send what is left, and tell the planner what is there. */
  finish(): Promise<void>;
}

const prefix = 'staging_';
const lockOf = (schema: string) => `nephoscope import ${schema}`;
const batchLength = 262_144;
const chunkLength = 65_536;

/** Make the staging tables; those of imports that died are dropped. Everything is unlogged: a crash of the server empties it. */
export async function openStaging(
  database: Database,
  kinds: readonly StagedKind[],
  signal?: AbortSignal,
): Promise<Staging> {
  await sweepStaging(database);
  const name = `${prefix}${randomBytes(8).toString('hex')}`;
  const lock = await database.holdLock(lockOf(name));
  const schema = quoted(name);
  await database.script(
    [
      `create schema ${schema}`,
      `create unlogged table ${schema}.bad (file smallint, line int, template smallint, field text, value text, message text)`,
      `create unlogged table ${schema}.report (kind text, inserted bigint, updated bigint, unchanged bigint, duplicates bigint, candidates bigint)`,
      ...kinds.map((staged) => {
        const columns = stagedColumns(staged).map(([column, type]) => `${quoted(column)} ${type}`);
        return `create unlogged table ${schema}.${quoted(`in ${staged.kind.name}`)} (${columns.join(', ')})`;
      }),
    ].join(';\n'),
  );
  const buffers = new Map(kinds.map((staged) => [staged.kind.name, openBuffer(database, schema, staged, signal)]));
  let seq = 0;
  let sending = Promise.resolve();
  return {
    schema,
    add(records, { file, line }) {
      let wait: Promise<void> | undefined;
      for (const { kind, values, template } of records) {
        seq += 1;
        const buffer = buffers.get(kind);
        if (buffer?.add(`${seq}\t${file}\t${line}\t${template?.number ?? -1}`, values)) {
          // One batch is on its way while the next ones are made.
          const before = sending;
          sending = before.then(buffer.take());
          sending.catch(() => {});
          wait = before;
        }
      }
      return wait;
    },
    async finish() {
      await sending;
      for (const buffer of buffers.values()) await buffer.take()();
      await database.script(kinds.map(({ kind }) => `analyze ${schema}.${quoted(`in ${kind.name}`)}`).join(';\n'));
    },
    async [Symbol.asyncDispose]() {
      // When the database is away, the next import sweeps.
      await database.script(`drop schema if exists ${schema} cascade`).catch(() => {});
      await lock?.[Symbol.asyncDispose]();
    },
  };
}

/** Drop the staging tables of imports that are gone: nobody holds their lock. */
async function sweepStaging(database: Database): Promise<void> {
  const found = await database.rows(
    `select nspname as name from pg_namespace where nspname ~ '^${prefix}[0-9a-f]{16}$'`,
    [],
    { prepare: false },
  );
  for (const { name } of found) {
    if (name == null) continue;
    await using lock = await database.holdLock(lockOf(name));
    if (lock !== null) await database.script(`drop schema if exists ${quoted(name)} cascade`);
  }
}

function openBuffer(database: Database, schema: string, staged: StagedKind, signal: AbortSignal | undefined) {
  const columns = stagedColumns(staged).map(([column]) => column);
  const rest = columns.filter((column) => !['id', 'seq', 'file', 'line', 'template'].includes(column));
  const table = `${schema}.${quoted(`in ${staged.kind.name}`)}`;
  const statement = `copy ${table} (${columns.map(quoted).join(', ')}) from stdin`;
  // Bytes and not texts: what waits for its batch would otherwise outlive the young generation, and the heap would grow.
  let bytes: Buffer = Buffer.allocUnsafe(batchLength);
  let length = 0;
  const spare: Buffer[] = [];
  return {
    /** Add a line; true when the batch is full. */
    add(place: string, values: ReadonlyMap<string, string | null>): boolean {
      const line = `${values.get('id')}\t${place}\t${copyLine(rest.map((column) => values.get(column) ?? null))}`;
      if (length + line.length * 3 > bytes.length)
        bytes = Buffer.concat([bytes.subarray(0, length)], length + line.length * 3 + batchLength);
      length += bytes.write(line, length);
      return length >= batchLength * 0.9;
    },
    /** Take the batch out, and give what sends it. */
    take(): () => Promise<void> {
      const [batch, size] = [bytes, length];
      bytes = spare.pop() ?? Buffer.allocUnsafe(batchLength);
      length = 0;
      return async () => {
        if (size > 0) await database.copyIn(statement, chunks(batch.subarray(0, size)), signal ? { signal } : {});
        if (batch.length === batchLength) spare.push(batch);
      };
    },
  };
}

function* chunks(bytes: Buffer): Iterable<Buffer> {
  for (let from = 0; from < bytes.length; from += chunkLength) yield bytes.subarray(from, from + chunkLength);
}
