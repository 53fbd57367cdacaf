import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { importFiles } from '../src/datasets/import.ts';
import { loadDataset } from '../src/datasets/load.ts';
import { connectDatabase, type Database } from '../src/db/connect.ts';
import { startEmbeddedDatabase } from '../src/db/embedded.ts';
import { migrate } from '../src/db/migrate.ts';

/**
 * How fast is an import by a mapping, against a bare COPY of the rows that it made into the same tables, with their
 * indexes and triggers? `node bench/import.ts [deals] [rounds]`; DATABASE_URL names another server.
 */
const deals = Number(process.argv[2] ?? 50_000);
const rounds = Number(process.argv[3] ?? 3);
const mostWaitMs = 3_600_000;
const bundled = fileURLToPath(new URL('../data/cloud-market-2022', import.meta.url));
const mapping = fileURLToPath(new URL('../data/mappings/crunchbase-2013.yaml', import.meta.url));
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

const folder = await mkdtemp(join(tmpdir(), 'nephoscope-bench-import-'));
const given = process.env['DATABASE_URL'];
const embedded = given ? undefined : await startEmbeddedDatabase({ folder: join(folder, 'database') });
const server = given ?? embedded?.url ?? '';
try {
  const file = await writeRounds(join(folder, 'rounds.csv'));
  const results: Measured[] = [];
  for (let round = 0; round < rounds; round += 1) results.push(await measureOnce(file));
  const middle = (pick: (result: Measured) => number) =>
    results.map(pick).toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
  const [imported, copied] = [middle((result) => result.imported), middle((result) => result.copied)];
  const told = {
    sourceRows: deals,
    tableRows: results[0]?.rows,
    importRowsPerSecond: Math.round(imported),
    copyRowsPerSecond: Math.round(copied),
    ratio: Number((imported / copied).toFixed(2)),
    peakMegabytes: Math.round(Math.max(...results.map(({ peakBytes }) => peakBytes)) / 1e6),
  };
  process.stdout.write(`${JSON.stringify(told, undefined, 2)}\n`);
} finally {
  await embedded?.stop();
  await rm(folder, { recursive: true, force: true });
}

interface Measured {
  readonly rows: number;
  /** Rows of all tables a second. */
  readonly imported: number;
  readonly copied: number;
  readonly peakBytes: number;
}

async function measureOnce(file: string): Promise<Measured> {
  await using target = await freshDatabase('nephoscope_bench_import');
  await using other = await freshDatabase('nephoscope_bench_copy');
  const before = await watermarks(target.database);
  let peakBytes = 0;
  const watch = setInterval(() => {
    peakBytes = Math.max(peakBytes, process.memoryUsage().rss);
  }, 20);
  const [importMs] = await timed(() => importFiles(target.database, mapping, [file]));
  clearInterval(watch);
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

async function freshDatabase(name: string): Promise<AsyncDisposable & { database: Database }> {
  const admin = connectDatabase({ url: server, statementTimeoutMs: mostWaitMs });
  await admin.rows(`drop database if exists ${name} with (force)`, [], { prepare: false });
  await admin.rows(`create database ${name} encoding 'UTF8' locale 'C.UTF-8' template template0`, [], {
    prepare: false,
  });
  const url = new URL(server);
  url.pathname = name;
  const database = connectDatabase({ url: url.href, statementTimeoutMs: mostWaitMs });
  await migrate(database);
  await loadDataset(database, bundled);
  return {
    database,
    async [Symbol.asyncDispose]() {
      await database.close();
      await admin.rows(`drop database if exists ${name} with (force)`, [], { prepare: false });
      await admin.close();
    },
  };
}

/** Made-up rounds in the form of Crunchbase: two of three are of a company that had one before. */
async function writeRounds(path: string): Promise<string> {
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
