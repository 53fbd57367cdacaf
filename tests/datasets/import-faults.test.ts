import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createGzip, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { importFiles } from '../../src/datasets/import.ts';
import { SourceError } from '../../src/datasets/sources/source-error.ts';
import { connectDatabase, type Database, DatabaseUnavailableError } from '../../src/db/connect.ts';
import { startFaultProxy } from '../support/fault-proxy.ts';
import { runCommand } from '../support/service.ts';
import { dealsHeader, dealsMapping, type TestFiles } from './support/files.ts';
import { type ImportTest, importTest } from './support/import-test.ts';

let test: ImportTest;
let database: Database;
let files: TestFiles;
let mapping: string;
beforeEach(async () => {
  test = await importTest();
  ({ database, files } = test);
  mapping = files.write('deals.yaml', dealsMapping);
});
afterEach(() => test[Symbol.asyncDispose]());

const manyDeals = (count: number) =>
  dealsHeader +
  Array.from(
    { length: count },
    (_, index) => `${index},Company ${index},US,19${10 + (index % 90)},${index + 5_000_000},2020-01-02,${index},USD\n`,
  ).join('');

/** What an import may have written: nothing, or all of it. */
async function written(): Promise<Record<string, string | null>> {
  const [row] = await database.rows(
    `select (select count(*) from investment where slug like 'deal-%')::text as deals, (select count(*) from company where name like 'Company %')::text as companies,
      (select count(*) from investment_party p join investment i on i.id = p.investment_id where i.slug like 'deal-%')::text as parties,
      (select count(*) from source_document where slug = 'deals')::text as documents, (select count(*) from claim where extracted_by = 'import deals')::text as claims`,
    [],
    { prepare: false },
  );
  return { ...row };
}

const otherSessions = () =>
  database.text(
    "select count(*)::text from pg_stat_activity where datname = current_database() and application_name = 'nephoscope' and pid <> pg_backend_pid() and backend_type = 'client backend'",
    [],
    { prepare: false },
  );
const nobodyElse = () => expect.poll(otherSessions, { timeout: 20_000, interval: 20 }).toBe('0');

describe('an import that dies', () => {
  it('by kill -9 at ten random moments leaves all or nothing, and the next one succeeds and sweeps up', async () => {
    const path = files.write('deals.csv', manyDeals(2_000));
    const nothing = await written();
    const whole = { deals: '2000', companies: '2000', parties: '2000', documents: '1', claims: '4000' };
    // The moments are counted in looks at the database, of which an undisturbed import allows so many.
    const run = async (looks: number) => {
      const { child, exited, output } = runCommand(['import', mapping, path], { DATABASE_URL: test.url });

      let looked = 0;
      for (; looked < looks && child.exitCode === null; looked += 1) await otherSessions();
      child.kill('SIGKILL');
      return { code: await exited, looked, output: output() };
    };
    const moments: number[] = [];
    let allowed = [nothing, whole];
    let longest = 400;
    for (let round = 0; round < 10; round += 1) {
      const looks = 1 + Math.floor(Math.random() * longest);
      moments.push(looks);
      const { code, looked } = await run(looks);
      await nobodyElse();
      const found = await written();
      if (code === 0) longest = looked;
      expect(allowed, `killed after ${moments.join(', ')} looks`).toContainEqual(found);
      if (found['deals'] !== '0') allowed = [whole];
    }
    const { code, output } = await run(Number.POSITIVE_INFINITY);
    expect(code, output).toBe(0);
    expect(await written()).toEqual(whole);
    expect(await database.text("select count(*)::text from pg_namespace where nspname like 'staging%'", [])).toBe('0');
  }, 180_000);

  it.each(['reading', 'applying'] as const)(
    'by a connection that is cut while it is %s leaves nothing',
    async (phase) => {
      await using proxy = await startFaultProxy(test.url);
      const through = connectDatabase({ url: proxy.url, statementTimeoutMs: 60_000 });
      const nothing = await written();
      const cut = importFiles(through, mapping, [files.write('deals.csv', manyDeals(3_000))], {
        onProgress: (progress) => {
          if (progress.phase === phase && progress.bytes > 0) setImmediate(() => proxy.set('reset'));
        },
      });
      await expect(cut).rejects.toThrow(DatabaseUnavailableError);
      proxy.set('pass');
      await through.close({ timeoutMs: 0 });
      await nobodyElse();
      expect(await written()).toEqual(nothing);
      await importFiles(database, mapping, [files.write('deals.csv', manyDeals(10))]);
      expect(await database.text("select count(*)::text from pg_namespace where nspname like 'staging%'", [])).toBe(
        '0',
      );
    },
  );

  it('by a connection that is cut says what is in the ledger now, and what to do', async () => {
    await using proxy = await startFaultProxy(test.url);
    const nothing = await written();
    const { exited, output } = runCommand(['import', mapping, files.write('deals.csv', manyDeals(3_000))], {
      DATABASE_URL: proxy.url,
    });
    const staged = () => database.text("select count(*)::text from pg_namespace where nspname like 'staging%'", []);
    await expect.poll(staged, { timeout: 20_000, interval: 20 }).toBe('1');
    proxy.set('reset');
    expect(await exited, output()).toBe(1);
    expect(output()).toMatch(
      /The import is in the ledger as a whole or not at all\. Import again: what is there already stays as it is\./,
    );
    await nobodyElse();
    expect(await written()).toEqual(nothing);
  });

  it('by a signal says so, and leaves nothing', async () => {
    const nothing = await written();
    const controller = new AbortController();
    const own = connectDatabase({ url: test.url, statementTimeoutMs: 60_000 });
    const stopped = importFiles(own, mapping, [files.write('deals.csv', manyDeals(3_000))], {
      signal: controller.signal,
      onProgress: ({ phase }) => {
        if (phase === 'applying') setImmediate(() => controller.abort(new Error('enough')));
      },
    });
    await expect(stopped).rejects.toThrow('enough');
    await own.close();
    await nobodyElse();
    expect(await written()).toEqual(nothing);
  });
});

describe('a file that is not what the mapping says', () => {
  const refused = async (content: string | Uint8Array, name = 'deals.csv', form = dealsMapping) => {
    const before = await written();
    const error: unknown = await importFiles(database, files.write('other.yaml', form), [
      files.write(name, content),
    ]).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SourceError);
    expect(await written()).toEqual(before);
    return (error as Error).message;
  };

  it('is refused with the line where it stops being of its encoding, or with the encoding that it is of', async () => {
    expect(await refused(Buffer.from(`${manyDeals(3)}9,Caf\u00e9,US,,9,2020-01-01,1,USD\n`, 'latin1'))).toMatch(
      /deals\.csv:5 is no utf-8 text; say its encoding/,
    );
    expect(await refused(Buffer.from(`\ufeff${manyDeals(3)}`, 'utf16le'))).toMatch(
      /but utf-16le: say encoding: utf-16le/,
    );
    expect(await refused(Buffer.from(manyDeals(3), 'utf16le'))).toMatch(/NUL bytes/);
    const latin = dealsMapping.replace('format: csv', 'format: csv\n    encoding: windows-1252');
    const { kinds } = await importFiles(database, files.write('latin.yaml', latin), [
      files.write('latin.csv', Buffer.from(`${dealsHeader}9,Caf\u00e9,US,,9,2020-01-01,1,USD\n`, 'latin1')),
    ]);
    expect(kinds['company']?.inserted).toBe(1);
    expect(await database.text("select name from company where name like 'Caf%'", [])).toBe('Café');
  });

  it('is read with a byte order mark and with line ends of any system, and its lines are counted', async () => {
    for (const [end, mark] of [
      ['\n', '\ufeff'],
      ['\r\n', '\ufeff'],
      ['\r', ''],
    ] as const) {
      const content = mark + `${manyDeals(4)}x,,US,,1,2020-01-01,1,USD\n`.replaceAll('\n', end);
      const error: unknown = await importFiles(database, mapping, [files.write('ends.csv', content)]).catch(
        (thrown: unknown) => thrown,
      );
      expect((error as Error).message, JSON.stringify(end)).toMatch(/ends\.csv:6 name: is empty/);
      const { kinds } = await importFiles(database, mapping, [files.write('ends.csv', content)], { skipBad: true });
      expect((kinds['investment']?.inserted ?? 0) + (kinds['investment']?.unchanged ?? 0)).toBe(4);
    }
  });

  it('is refused when columns are missing or doubled, with the nearest name', async () => {
    expect(await refused(manyDeals(1).replace('founded', 'fuonded'))).toMatch(
      /no column "founded"; did you mean "fuonded"\?/,
    );
    expect(await refused(manyDeals(1).replace('country', 'name'))).toMatch(/two columns called "name"/);
    expect(await refused('')).toMatch(/is empty/);
    expect(await refused(`${dealsHeader}1,"Open quote,US\n`)).toMatch(/deals\.csv:2 is no CSV/);
  });

  it('is refused when one line is endless, packed or not, with bounded memory', async () => {
    const before = process.memoryUsage().rss;
    expect(await refused(`${dealsHeader}1,${'a'.repeat(5_000_000)}`)).toMatch(
      /deals\.csv:2 has a row of more than 4000000 characters/,
    );
    const bomb = join(files.folder, 'long.csv.gz');
    await pack(bomb, 2_048, Buffer.alloc(1_048_576, 'a'));
    await expect(importFiles(database, mapping, [bomb])).rejects.toThrow(/has a row of more than 4000000 characters/);
    const ndjson = dealsMapping.replace('format: csv', 'format: ndjson');
    expect(await refused('a'.repeat(5_000_000), 'deals.ndjson', ndjson)).toMatch(/line of more than 4000000/);
    expect(
      await refused(
        `[{"a": "${'a'.repeat(5_000_000)}"}]`,
        'deals.json',
        dealsMapping.replace('format: csv', 'format: json'),
      ),
    ).toMatch(/without a row/);
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
  });

  it('is refused when an archive unpacks out of proportion, or was cut off', async () => {
    const zip = new ZipFile();
    zip.addReadStream(Readable.from(largeBlocks(80)), 'deals.csv');
    zip.end();
    const packed = join(files.folder, 'bomb.zip');
    await once(zip.outputStream.pipe(createWriteStream(packed)), 'close');
    await expect(importFiles(database, mapping, [packed])).rejects.toThrow(
      /bomb\.zip:deals\.csv unpacks to more than 200 times/,
    );
    const cut = files.write('cut.csv.gz', gzipSync(manyDeals(2_000)).subarray(0, 9_000));
    await expect(importFiles(database, mapping, [cut])).rejects.toThrow(
      /cut\.csv\.gz cannot be read: unexpected end of file/,
    );
    const half = files.write('half.csv.zst', zstdCompressSync(manyDeals(2_000)).subarray(0, -1));
    await expect(importFiles(database, mapping, [half])).rejects.toThrow(/half\.csv\.zst cannot be read/);
  }, 60_000);

  it('is refused when it unpacks out of proportion', async () => {
    const bomb = join(files.folder, 'bomb.csv.gz');
    await pack(bomb, 300, Buffer.alloc(1_048_576, '\n'), dealsHeader);
    await expect(importFiles(database, mapping, [bomb])).rejects.toThrow(
      /more than 200 times its size, as a zip bomb does/,
    );
    await expect(importFiles(database, mapping, [files.write('broken.csv.gz', 'no gzip at all')])).rejects.toThrow(
      /broken\.csv\.gz cannot be read/,
    );
    await expect(importFiles(database, mapping, [files.write('broken.zip', 'no zip at all')])).rejects.toThrow(
      /broken\.zip cannot be read/,
    );
    await expect(importFiles(database, mapping, [join(files.folder, 'missing.csv')])).rejects.toThrow(
      /missing\.csv cannot be read \(ENOENT\)/,
    );
  });
});

function* largeBlocks(times: number): Iterable<Buffer> {
  for (let each = 0; each < times; each += 1) yield Buffer.alloc(1_048_576, '\n');
}

/** Pack a block so many times. */
async function pack(path: string, times: number, block: Buffer, header = ''): Promise<void> {
  const gzip = createGzip({ level: 1 });
  const target = gzip.pipe(createWriteStream(path));
  if (header) gzip.write(header);
  for (let each = 0; each < times; each += 1) if (!gzip.write(block)) await once(gzip, 'drain');
  gzip.end();
  await once(target, 'close');
}
