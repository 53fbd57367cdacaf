import { createHash } from 'node:crypto';
import postgres from 'postgres';
import { connectDatabase } from '../../src/db/connect.ts';
import { migrate, readMigrations } from '../../src/db/migrate.ts';
import { chanceFunctions } from './chance.ts';
import { companySteps } from './companies.ts';
import type { FillStep } from './fill-step.ts';
import { takeIndexes } from './indexes.ts';
import { investmentSteps } from './investments.ts';
import { marketSteps } from './markets.ts';
import { partnerSteps } from './partners.ts';
import { checkRoom } from './room.ts';
import type { MarketSize } from './size.ts';

/** How many steps are done at a time. */
const lanes = 2;

export interface FillOptions {
  /** A database of the server, as a superuser; the market gets a database of its own beside it. */
  readonly serverUrl: string;
  readonly size: MarketSize;
  readonly seed: number;
  /** Where the server keeps its files, when that is known. */
  readonly folder?: string | undefined;
  /** Told of each thing before it is done. */
  readonly progress: (line: string) => void;
}

/**
 * Make the market's database unless it is there already, and give its URL. The same size and seed give the same rows.
 * Throws `NoRoomError` when the disk is too small.
 */
export async function fillMarket({ serverUrl, size, seed, folder, progress }: FillOptions): Promise<string> {
  const name = `nephoscope_bench_${size.name.toLowerCase()}`;
  const url = new URL(serverUrl);
  url.pathname = name;
  const steps = [...companySteps(size), ...investmentSteps(size), ...partnerSteps(size), ...marketSteps(size)];
  const mark = await describe(steps, chanceFunctions(size, seed));

  const server = postgres(serverUrl, { max: 1, onnotice: () => {} });
  try {
    const [present] = await server<{ mark: string | null }[]>`
      select shobj_description(oid, 'pg_database') as mark from pg_database where datname = ${name}`;
    if (present?.mark === mark) return url.href;
    await server.unsafe(`drop database if exists ${name} with (force)`);
    if (folder !== undefined) await checkRoom(size, folder);
    await server.unsafe(`create database ${name} encoding 'UTF8' template template0`);
    await migrateNew(url.href);
    await fill(url.href, steps, chanceFunctions(size, seed), progress);
    // The mark comes last: a database that was left half filled has none.
    await server.unsafe(`comment on database ${name} is '${mark}'`);
    return url.href;
  } finally {
    await server.end();
  }
}

/** A name for what will be in the database: another generator or other migrations give another one. */
async function describe(steps: readonly FillStep[], functions: string): Promise<string> {
  const migrations = (await readMigrations()).map(({ hash }) => hash);
  return createHash('sha256')
    .update(JSON.stringify([steps, functions, migrations]))
    .digest('hex');
}

async function migrateNew(url: string): Promise<void> {
  const database = connectDatabase({ url, poolSize: 1, statementTimeoutMs: 600_000 });
  try {
    await migrate(database);
  } finally {
    await database.close();
  }
}

async function fill(
  url: string,
  steps: readonly FillStep[],
  functions: string,
  progress: (line: string) => void,
): Promise<void> {
  // Without triggers no row gets a line in the change log, which no operation reads and which would double the size, and
  // no foreign key is checked for each row: `checkReferences` checks them all at once. So rows need not come in order.
  const connection = { session_replication_role: 'replica', TimeZone: 'UTC', maintenance_work_mem: '1GB', jit: 'off' };
  const sql = postgres(url, { max: lanes, onnotice: () => {}, connection });
  const inLanes = async (work: readonly FillStep[]) => {
    const waiting = [...work];
    const lane = async () => {
      for (let step = waiting.shift(); step; step = waiting.shift()) {
        progress(step.title);
        await sql.unsafe(step.sql);
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
  };
  try {
    const indexes = await takeIndexes(sql);
    await sql.unsafe(functions);
    await inLanes(steps.filter(({ isDerived }) => !isDerived));
    await inLanes(steps.filter(({ isDerived }) => isDerived));
    await inLanes(
      (await registeredTables(sql)).map(({ table }) => ({
        title: `nodes of ${table}`,
        sql: `insert into node (id, kind) select id, node_kind from ${table}`,
      })),
    );
    await inLanes(
      [...Map.groupBy(indexes, ({ table }) => table)].map(([table, ofTable]) => ({
        title: `indexes of ${table}`,
        sql: ofTable.map(({ create }) => create).join(';\n'),
      })),
    );
    await sql.unsafe('drop schema bench_fill cascade');
    progress('vacuum and statistics');
    await sql.unsafe('vacuum (freeze, analyze, parallel 2)');
    progress('checking references');
    await checkReferences(sql);
    await sql.unsafe('checkpoint');
  } finally {
    await sql.end();
  }
}

function registeredTables(sql: postgres.Sql): Promise<readonly { table: string }[]> {
  return sql<{ table: string }[]>`
    select relname as table from pg_attribute join pg_class on pg_class.oid = attrelid
    where attname = 'node_kind' and relkind = 'r' and relnamespace = 'public'::regnamespace
      and relname not like '%\\_history' and pg_relation_size(pg_class.oid) > 0
    order by pg_relation_size(pg_class.oid) desc`;
}

/** Throws when a row refers to one that is not there. */
async function checkReferences(sql: postgres.Sql): Promise<void> {
  const references = await sql<{ name: string; orphans: string }[]>`
    select conname as name, format(
      'select count(*)::int as count from %s as child where num_nulls(%s) = 0 and not exists (select from %s as parent where (%s) = (%s))',
      conrelid::regclass, keys.child, confrelid::regclass, keys.parent, keys.child
    ) as orphans
    from pg_constraint, lateral (
      select string_agg(format('child.%I', child.attname), ', ' order by n) as child, string_agg(format('parent.%I', parent.attname), ', ' order by n) as parent
      from unnest(conkey, confkey) with ordinality as key (child, parent, n)
        join pg_attribute as child on child.attrelid = conrelid and child.attnum = key.child
        join pg_attribute as parent on parent.attrelid = confrelid and parent.attnum = key.parent
    ) as keys
    where contype = 'f' and connamespace = 'public'::regnamespace`;
  for (const { name, orphans } of references) {
    const [found] = await sql.unsafe<{ count: number }[]>(orphans);
    if (found?.count !== 0) throw new Error(`The generator made ${found?.count} rows that break ${name}`);
  }
}
