import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportFolder, type FolderExport } from '../../src/datasets/export/folder-export.ts';
import { prepareManifest } from '../../src/datasets/export/manifest.ts';
import { kindNamed, kinds } from '../../src/datasets/kinds.ts';
import { loadDataset } from '../../src/datasets/load.ts';
import type { Database } from '../../src/db/connect.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { awkwardTexts, fillAwkwardLedger } from './support/awkward-ledger.ts';
import { bundled, datasetFolder } from './support/folder.ts';

const data = fileURLToPath(new URL('../../data', import.meta.url));
const all = [...kinds.values()].map((kind) => ({ kind }));

interface ExportedFolder extends Disposable {
  readonly path: string;
  /** How many records of each kind were written. */
  readonly counts: ReadonlyMap<string, number>;
  readonly files: Readonly<Record<string, string>>;
}

async function exported(database: Database, options: Partial<FolderExport> = {}): Promise<ExportedFolder> {
  const base = mkdtempSync(join(tmpdir(), 'nephoscope-export-'));
  const path = join(base, 'ledger');
  const manifest = await prepareManifest(data);
  const counts = await exportFolder(database, { folder: path, queries: all, manifest, format: 'yaml', ...options });
  expect(readdirSync(base)).toEqual(['ledger']);
  const files = Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]));
  return { path, counts, files, [Symbol.dispose]: () => rmSync(base, { recursive: true, force: true }) };
}

/** A JSON object is YAML too, so that the loader of YAML reads the lines of an export as a list. */
function asYaml(files: Readonly<Record<string, string>>): Record<string, string> {
  const list = (text: string) => text.replaceAll(/[^\n]+\n/g, '- $&');
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) =>
      name.endsWith('.ndjson') ? [name.replace(/ndjson$/, 'yaml'), list(text)] : [name, text],
    ),
  );
}

let ledgers: Readonly<Record<string, TestDatabase>>;

beforeAll(async () => {
  const [plain, awkward] = [await testDatabase(), await testDatabase()];
  await loadDataset(plain.database, bundled);
  await fillAwkwardLedger(awkward.database);
  ledgers = { bundled: plain, awkward };
});

afterAll(async () => {
  for (const ledger of Object.values(ledgers)) await ledger[Symbol.asyncDispose]();
});

function ledger(name: string): Database {
  const found = ledgers[name];
  if (found === undefined) throw new Error(`There is no ledger ${name}.`);
  return found.database;
}

describe.each(['bundled', 'awkward'])('the %s ledger', (name) => {
  it('exported as YAML and loaded into an empty database gives the same bytes again', async () => {
    using folder = await exported(ledger(name));
    await using empty = await testDatabase();
    await loadDataset(empty.database, folder.path);
    using again = await exported(empty.database);
    expect(again.files).toEqual(folder.files);
    expect(again.counts).toEqual(folder.counts);
  });

  it('exported as NDJSON and loaded into an empty database gives the same bytes again', async () => {
    using folder = await exported(ledger(name), { format: 'ndjson' });
    using yaml = datasetFolder(asYaml(folder.files));
    await using empty = await testDatabase();
    await loadDataset(empty.database, yaml.path);
    using again = await exported(empty.database, { format: 'ndjson' });
    expect(again.files).toEqual(folder.files);
  });

  it('is exported whole: as many records of each kind as there are rows', async () => {
    using folder = await exported(ledger(name), { format: 'ndjson' });
    for (const kind of kinds.keys()) {
      const rows = await ledger(name).text(`select count(*)::text from "${kind}"`, []);
      expect([kind, String(folder.counts.get(kind) ?? 0)]).toEqual([kind, rows]);
    }
  });

  it('takes one statement', async () => {
    const statements: string[] = [];
    const database = ledger(name);
    const watched: Database = {
      ...database,
      copyOut: (statement, options) => {
        statements.push(statement);
        return database.copyOut(statement, options);
      },
      text: () => Promise.reject(new Error('another statement')),
      rows: () => Promise.reject(new Error('another statement')),
    };
    using folder = await exported(watched);
    expect(Object.keys(folder.files)).toContain('companies.yaml');
    expect(statements.length).toBe(1);
  });
});

describe('records', () => {
  it('are spelled as data sets spell them', async () => {
    using folder = await exported(ledger('awkward'), { format: 'ndjson' });
    const lines = (file: string) => (folder.files[`${file}.ndjson`] ?? '').trimEnd().split('\n');
    expect(lines('currencies')).toEqual([
      '{"code":"EUR","name":"Euro","minor_unit":2}',
      '{"code":"NLG","name":"Guilder","minor_unit":2,"withdrawn_on":"2002-Q1"}',
    ]);
    expect(lines('companies').slice(-3)).toEqual([
      '{"slug":"z-survivor","kind":"GROUP","name":"Z","status":"UNKNOWN","country":"NL","founded_on":"1999"}',
      '{"slug":"m-middle","kind":"GROUP","name":"M","status":"UNKNOWN","founded_on":"1999-02-03","founded_precision":"MONTH","merged_into":"z-survivor"}',
      '{"slug":"a-merged","kind":"GROUP","name":"A","status":"UNKNOWN","sector":"B","founded_on":"1999-Q2","merged_into":"m-middle"}',
    ]);
    expect(lines('events').map((line) => line.match(/"title":"\w",(.*)\}$/)?.[1])).toEqual([
      '"occurred":"2022-02-28"',
      '"occurred":{"from":"2022-02-28","before":"2022-03-02"},"occurred_precision":"DAY"',
      '"occurred":{"from":"2022-01-01","before":"2022-07-01"},"occurred_precision":"YEAR"',
      '"occurred":"2024-02"',
      '"occurred":"2022-Q4"',
      '"occurred":{"from":"2022-01-01"},"occurred_precision":"MONTH"',
      '"occurred":"0999"',
    ]);
    expect(lines('observations')).toContainEqual(
      expect.stringMatching(
        /^\{"slug":"40000000-0000-0000-0000-000000000001","subject":"company:z-survivor",.*"period":\{"from":"2022-04-01","before":"2022-07-01"\},.*"value":"12345678901234567890.123400"/,
      ),
    );
    expect(lines('observations')).toContainEqual(expect.stringMatching(/"slug":"bounded".*"period":\{\}/));
    expect(lines('claims')[0]).toMatch(/"subject":"observation:40000000-0000-0000-0000-000000000001"/);
    expect(lines('source-documents')[0]).toMatch(
      /"published_on":"2022-Q3","retrieved_at":"2022-09-22T06:30:00.123456Z"/,
    );
  });

  it('as CSV are tables by RFC 4180, in which no text is a formula, and from which each text comes back', async () => {
    using folder = await exported(ledger('awkward'), { format: 'csv' });
    const text = folder.files['companies.csv'] ?? '';
    const rows: Record<string, string>[] = parse(text, { columns: true, record_delimiter: '\r\n' });
    const names = rows
      .slice(0, awkwardTexts.length)
      .toSorted(bySlug)
      .map((row) => row['name'] ?? '');
    expect(names.filter((name) => /^[=+\-@\t\r]/.test(name))).toEqual([]);
    expect(names.map((name) => name.replace(/^'/, ''))).toEqual(awkwardTexts);
    expect(rows.at(-2)).toMatchObject({
      founded_on: '1999-02-03',
      founded_precision: 'MONTH',
      merged_into: 'z-survivor',
    });
    expect(rows.at(-1)).toMatchObject({ founded_on: '1999-04-01', founded_precision: 'QUARTER', dissolved_on: '' });

    const events: Record<string, string>[] = parse(folder.files['events.csv'] ?? '', { columns: true });
    expect(events.find(({ slug }) => slug === 'quarter')).toMatchObject({
      occurred_from: '2022-10-01',
      occurred_before: '2023-01-01',
      occurred_precision: 'QUARTER',
    });
    const observations: Record<string, string>[] = parse(folder.files['observations.csv'] ?? '', { columns: true });
    expect(new Set(observations.map(({ value }) => value))).toEqual(
      new Set(['-0.5', '0', '12345678901234567890.123400']),
    );

    using raw = await exported(ledger('awkward'), { format: 'csv', raw: true });
    const exact: Record<string, string>[] = parse(raw.files['companies.csv'] ?? '', { columns: true });
    expect(
      exact
        .slice(0, awkwardTexts.length)
        .toSorted(bySlug)
        .map(({ name }) => name),
    ).toEqual(awkwardTexts);
  });

  it('as Parquet keep their types and their digits', async () => {
    using folder = await exported(ledger('awkward'), { format: 'parquet' });
    const read = async (file: string) =>
      parquetReadObjects({ file: await asyncBufferFromFile(join(folder.path, `${file}.parquet`)) });
    const companies = await read('companies');
    expect(
      companies
        .slice(0, awkwardTexts.length)
        .toSorted(bySlug)
        .map(({ name }) => name),
    ).toEqual(awkwardTexts);
    expect(companies.at(-1)).toMatchObject({
      founded_on: new Date('1999-04-01'),
      founded_precision: 'QUARTER',
      homepage: null,
    });
    expect((await read('currencies')).map(({ minor_unit }) => minor_unit)).toEqual([2, 2]);
    // The reader gives decimals as numbers, which have fewer digits than the file.
    const values = (await read('observations')).map(({ value }) => value);
    expect(new Set(values)).toEqual(new Set([-0.5, 0, Number('12345678901234567890.1234')]));
  });
});

function bySlug(one: Record<string, unknown>, other: Record<string, unknown>): number {
  return Number(String(one['slug']).replace(/\D/g, '')) - Number(String(other['slug']).replace(/\D/g, ''));
}

describe('a folder', () => {
  it('says whose records it holds, by the data sets and the documents of the ledger', async () => {
    using plain = await exported(ledger('bundled'));
    expect(plain.files['dataset.yaml']).toMatch(/licence: Apache-2.0 AND ODC-PDDL-1.0\n/);
    expect(plain.files['dataset.yaml']).toMatch(
      /- "Market shares and ranks: Gartner, as reported by the documents cited"\n/,
    );
    using awkward = await exported(ledger('awkward'));
    expect(awkward.files['dataset.yaml']).toMatch(/licence: CC-BY-4.0 AND ODC-PDDL-1.0\n/);
    expect(awkward.files['dataset.yaml']).toMatch(/- "A paper, Z: CC-BY-4.0"\n/);
    expect(awkward.files['dataset.yaml']).not.toMatch(/Gartner/);
  });

  it('names records that have no slug by their key, and says what such a name lacks', async () => {
    using folder = await exported(ledger('awkward'));
    const claims = folder.files['claims.yaml'] ?? '';
    expect(claims).toMatch(
      /subject: .*risk_exposure:\[\\?"ruin\\?",\\?"z-survivor\\?",\\?"VIA_OWNER\\?",\\?"a-merged\\?",null\]/,
    );
    expect(claims).toMatch(/subject: .*company_relation:.*2003-01-01/);
    const wrong = async (subject: string) => {
      using changed = datasetFolder({
        'dataset.yaml': folder.files['dataset.yaml'] ?? '',
        'claims.yaml': `- {slug: c, document: paper, locator: {}, subject: '${subject}', property: p, modality: ASSERTED, confidence: 1, extracted_by: x}\n`,
      });
      return await loadDataset(ledger('awkward'), changed.path);
    };
    await expect(wrong('risk_exposure:ruin')).rejects.toThrow(
      'must name the risk_exposure by a list of its risk, company, kind, via_company, valid',
    );
    await expect(wrong('risk_exposure:["ruin","z-survivor","OFTEN",null,null]')).rejects.toThrow(
      'gives no kind that a risk_exposure can have',
    );
    await expect(wrong('risk_exposure:["ruin","z-survivor","DIRECT",null,"2019-02-30"]')).rejects.toThrow(
      'gives no valid that a risk_exposure can have',
    );
    await expect(wrong('risk_exposure:["ruin","z-surviver","DIRECT",null,null]')).rejects.toThrow('z-survivor');
    await expect(wrong('risk_exposure:["ruin","m-middle","DIRECT",null,null]')).rejects.toThrow(
      'there is no risk_exposure:["ruin","m-middle","DIRECT",null,null]',
    );
  });

  it('is refused when it is not empty, and does not appear when the export fails', async () => {
    using folder = await exported(ledger('bundled'));
    const manifest = await prepareManifest(data);
    const options = { queries: all, manifest, format: 'yaml' } as const;
    await expect(exportFolder(ledger('bundled'), { ...options, folder: folder.path })).rejects.toThrow('is not empty');
    const other = join(folder.path, 'other');
    const broken = [
      { kind: kindNamed('company') },
      { kind: kindNamed('risk'), condition: '1 / (length(title) - length(title)) = 1' },
    ];
    await expect(exportFolder(ledger('bundled'), { ...options, queries: broken, folder: other })).rejects.toThrow(
      '22012',
    );
    const stopped = AbortSignal.abort(new Error('enough'));
    await expect(exportFolder(ledger('bundled'), { ...options, folder: other, signal: stopped })).rejects.toThrow(
      'enough',
    );
    expect(readdirSync(folder.path)).toEqual(Object.keys(folder.files));
  });
});
