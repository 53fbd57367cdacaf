import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { loadDataset } from '../../src/datasets/load.ts';
import { connectDatabase, type Database } from '../../src/db/connect.ts';
import { migrate } from '../../src/db/migrate.ts';
import { median } from './median.ts';
import { memoryOf } from './processes.ts';

const mostWaitMs = 3_600_000;
const bundled = fileURLToPath(new URL('../../data/cloud-market-2022', import.meta.url));
const mapping = fileURLToPath(new URL('../../data/mappings/crunchbase-2013.yaml', import.meta.url));
const program = fileURLToPath(new URL('../../bin/nephoscope.js', import.meta.url));
/** In the order in which they can be filled. */
const tables = [
  'company',
  'source_document',
  'company_identifier',
  'company_name',
  'investment',
  'investment_party',
  'claim',
];

/** How fast an import by a mapping was, beside a bare COPY of the rows that it made. */
export interface ImportSpeed {
  readonly sourceRows: number;
  /** Rows of all tables that they became. */
  readonly rows: number;
  /** Rows of all tables a second, by the command as a user runs it. */
  readonly imported: number;
  readonly copied: number;
  /** Most memory that the command took, in bytes. */
  readonly peakBytes: number;
}

/** Import made-up rounds by a mapping, and copy the rows that come of them into the same tables, with their indexes and triggers. */
export async function measureImport(serverUrl: string, sourceRows: number, rounds: number): Promise<ImportSpeed> {
  const folder = await mkdtemp(join(tmpdir(), 'nephoscope-bench-import-'));
  try {
    const file = await writeRounds(join(folder, 'rounds.csv'), sourceRows);
    const results: Measured[] = [];
    for (let round = 0; round < rounds; round += 1) results.push(await measureOnce(serverUrl, file));
    return {
      sourceRows,
      rows: results[0]?.rows ?? 0,
      imported: median(results.map((result) => result.imported)),
      copied: median(results.map((result) => result.copied)),
      peakBytes: Math.max(...results.map((result) => result.peakBytes)),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Measured {
  readonly rows: number;
  /** Rows of all tables a second. */
  readonly imported: number;
  readonly copied: number;
  readonly peakBytes: number;
}

async function measureOnce(serverUrl: string, file: string): Promise<Measured> {
  await using target = await freshDatabase(serverUrl, 'nephoscope_bench_import');
  await using other = await freshDatabase(serverUrl, 'nephoscope_bench_copy');
  const before = await watermarks(target.database);
  const [importMs, peakBytes] = await timed(() => runImport(target.url, file));
  const copies: { table: string; columns: string; chunks: Buffer[] }[] = [];
  let rows = 0;
  for (const table of tables) {
    const columns = String(
      await target.database.text(
        "select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute where attrelid = $1::text::regclass and attnum > 0 and attgenerated = '' and not attisdropped",
        [table],
      ),
    );
    const chunks: Buffer[] = [];
    for await (const chunk of target.database.copyOut(
      `copy (select ${columns} from ${table} where id > '${before.get(table)}' order by id) to stdout`,
    ))
      chunks.push(Buffer.from(chunk as Uint8Array));
    rows += Number(
      await target.database.text(`select count(*)::text from ${table} where id > $1::text::uuid`, [
        before.get(table) ?? null,
      ]),
    );
    copies.push({ table, columns, chunks });
  }
  const [copyMs] = await timed(async () => {
    for (const { table, columns, chunks } of copies)
      await other.database.copyIn(`copy ${table} (${columns}) from stdin`, chunks);
  });
  return { rows, imported: rows / (importMs / 1000), copied: rows / (copyMs / 1000), peakBytes };
}

/** Run the command, and give the most memory that it took, in bytes. */
async function runImport(databaseUrl: string, file: string): Promise<number> {
  const child = spawn(process.execPath, [program, 'import', mapping, file], {
    env: { PATH: process.env['PATH'] ?? '', DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const keep = (memory: { readonly peak: number }) => {
    peak = Math.max(peak, memory.peak);
  };
  const watch = setInterval(() => {
    // When it has just ended, there is nothing to be read.
    memoryOf(child.pid ?? 0).then(keep, () => {});
  }, 100);
  const [code] = await once(child, 'exit');
  clearInterval(watch);
  if (code !== 0) throw new Error(`The import ended with ${String(code)}.`);
  return peak;
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [number, T]> {
  const started = performance.now();
  const result = await work();
  return [performance.now() - started, result];
}

/** The greatest id of each table: what an import adds is greater, as ids are made of the time. */
async function watermarks(database: Database): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const table of tables)
    found.set(
      table,
      (await database.text(`select id::text from ${table} order by id desc limit 1`, [])) ??
        '00000000-0000-0000-0000-000000000000',
    );
  return found;
}

interface FreshDatabase extends AsyncDisposable {
  readonly url: string;
  readonly database: Database;
}

async function freshDatabase(serverUrl: string, name: string): Promise<FreshDatabase> {
  const admin = connectDatabase({ url: serverUrl, statementTimeoutMs: mostWaitMs });
  await admin.rows(`drop database if exists ${name} with (force)`, [], { prepare: false });
  await admin.rows(`create database ${name} encoding 'UTF8' locale 'C.UTF-8' template template0`, [], {
    prepare: false,
  });
  const url = new URL(serverUrl);
  url.pathname = name;
  const database = connectDatabase({ url: url.href, statementTimeoutMs: mostWaitMs });
  await migrate(database);
  await loadDataset(database, bundled);
  return {
    url: url.href,
    database,
    async [Symbol.asyncDispose]() {
      await database.close();
      await admin.rows(`drop database if exists ${name} with (force)`, [], { prepare: false });
      await admin.close();
    },
  };
}

/** Made-up rounds in the form of Crunchbase: two of three are of a company that had one before. */
async function writeRounds(path: string, deals: number): Promise<string> {
  const stream = createWriteStream(path);
  stream.write(
    'company_permalink,company_name,company_category_code,company_country_code,company_state_code,company_region,company_city,funding_round_type,funded_at,funded_month,funded_quarter,funded_year,raised_amount_usd\n',
  );
  for (let deal = 0; deal < deals; deal += 1) {
    const company = deal % Math.ceil(deals / 3);
    const [year, month, day] = [1995 + (deal % 30), 1 + (deal % 12), 1 + (deal % 28)].map((part) =>
      String(part).padStart(2, '0'),
    );
    const line = `/company/made-up-${company},Made Up ${company},software,USA,CA,Bay,Town,venture,${year}-${month}-${day},${year}-${month},,${year},${deal % 10 === 0 ? '' : deal * 1000 + 1}\n`;
    if (!stream.write(line)) await new Promise<void>((resolve) => void stream.once('drain', () => resolve()));
  }
  stream.end();
  await finished(stream);
  return path;
}
