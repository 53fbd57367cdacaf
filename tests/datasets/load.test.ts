import { describe, expect, it } from 'vitest';
import { isEmpty } from '../../src/datasets/is-empty.ts';
import { kinds } from '../../src/datasets/kinds.ts';
import { type LoadReport, loadDataset } from '../../src/datasets/load.ts';
import { connectDatabase, type Database } from '../../src/db/connect.ts';
import { testDatabase } from '../support/database.ts';
import { bundled, datasetFolder } from './support/folder.ts';

/** How many rows each table has that a load may write, histories and the change log included. */
async function rowCounts(database: Database): Promise<Record<string, string | null>> {
  const tables = ['node', 'change_log', ...[...kinds.keys()].flatMap((kind) => [kind, `${kind}_history`])];
  const [counts] = await database.rows(
    `select ${tables.map((table) => `(select count(*) from "${table}")::text as "${table}"`).join(', ')}`,
  );
  return { ...counts };
}

function total(report: LoadReport, what: 'inserted' | 'updated' | 'unchanged'): number {
  return Object.values(report.kinds).reduce((sum, counts) => sum + counts[what], 0);
}

async function one(database: Database, statement: string): Promise<Record<string, string | null>> {
  const [row] = await database.rows(statement);
  return { ...row };
}

describe('loading a data set', () => {
  it('fills an empty database, names the import in the change log, and a second load changes nothing', async () => {
    await using test = await testDatabase();
    const { database } = test;
    expect(await isEmpty(database)).toBe(true);

    const first = await loadDataset(database, bundled);
    expect(await isEmpty(database)).toBe(false);
    expect(first.kinds['claim']).toEqual({ inserted: 49, updated: 0, unchanged: 0 });
    expect(total(first, 'updated') + total(first, 'unchanged')).toBe(0);
    expect(
      await one(database, 'select count(*)::text as rows, min(actor) as least, max(actor) as most from change_log'),
    ).toEqual({
      rows: String(total(first, 'inserted')),
      least: 'import cloud-market-2022',
      most: 'import cloud-market-2022',
    });

    const before = await rowCounts(database);
    const second = await loadDataset(database, bundled);
    expect(total(second, 'unchanged')).toBe(total(first, 'inserted'));
    expect(total(second, 'inserted') + total(second, 'updated')).toBe(0);
    expect(await rowCounts(database)).toEqual(before);
  });

  it('a dry run reports the same counts and writes nothing', async () => {
    await using test = await testDatabase();
    const { database } = test;
    const before = await rowCounts(database);
    const preview = await loadDataset(database, bundled, { dryRun: true });
    expect(await rowCounts(database)).toEqual(before);
    expect(preview).toEqual(await loadDataset(database, bundled));
    using change = datasetFolder({ 'companies.yaml': '- { slug: oracle, kind: GROUP, name: Oracle Corporation }\n' });
    const update = await loadDataset(database, change.path, { dryRun: true });
    expect(update.kinds).toEqual({ company: { inserted: 0, updated: 1, unchanged: 0 } });
    expect(update).toEqual(await loadDataset(database, change.path));
  });

  it('sends one statement that writes', async () => {
    const statements: string[] = [];
    await using test = await testDatabase({ onStatement: (statement) => statements.push(statement) });
    const { database } = test;
    statements.length = 0;
    await loadDataset(database, bundled);
    expect(statements.filter((statement) => /\b(?:insert into|update "|delete from)/.test(statement)).length).toBe(1);
  });

  it('two loads at once both succeed and leave one copy of each record', async () => {
    await using test = await testDatabase();
    const { database, url } = test;
    const other = connectDatabase({ url });
    const reports = await Promise.all([loadDataset(database, bundled), loadDataset(other, bundled)]);
    const [inserted, unchanged] = [
      total(reports[0], 'inserted') + total(reports[1], 'inserted'),
      total(reports[0], 'unchanged') + total(reports[1], 'unchanged'),
    ];
    expect(inserted).toBe(unchanged);
    expect(reports.map((report) => total(report, 'updated'))).toEqual([0, 0]);
    expect(await one(database, 'select count(*)::text as rows from change_log')).toEqual({ rows: String(inserted) });
    expect(total(await loadDataset(other, bundled), 'unchanged')).toBe(inserted);
    await other.close();
  });

  it('many loads at once that share records and add their own end in all of them', async () => {
    await using test = await testDatabase();
    const { database } = test;
    const names = Array.from({ length: 6 }, (_, index) => `own-${index}`);
    const folders = names.map((name, index) => {
      const shared = ['shared-a', 'shared-b', 'shared-c'].map(
        (slug) => `- { slug: ${slug}, kind: GROUP, name: ${slug} }`,
      );
      // Half of them name the shared records the other way round, so that they meet each other's locks.
      const records = [
        ...(index % 2 === 0 ? shared : shared.toReversed()),
        `- { slug: ${name}, kind: GROUP, name: ${name} }`,
      ];
      return datasetFolder({ 'companies.yaml': `${records.join('\n')}\n` });
    });
    const reports = await Promise.all(folders.map(({ path }) => loadDataset(database, path)));
    expect(reports.reduce((sum, report) => sum + total(report, 'inserted'), 0)).toBe(9);
    expect(
      await one(database, `select count(*)::text as all, count(distinct slug)::text as slugs from company`),
    ).toEqual({ all: '9', slugs: '9' });
    for (const folder of folders) folder[Symbol.dispose]();
  });

  it('a changed file updates only what differs, and the history keeps the old row', async () => {
    await using test = await testDatabase();
    const { database } = test;
    const acme = '- { slug: acme, kind: GROUP, name: Acme, homepage: "https://acme.example", note: first }\n';
    const bolt = '- { slug: bolt, kind: GROUP, name: Bolt }\n';
    using folder = datasetFolder({ 'companies.yaml': acme + bolt });
    await loadDataset(database, folder.path);

    folder.write({ 'companies.yaml': acme.replace('note: first', 'note: second') + bolt });
    expect((await loadDataset(database, folder.path)).kinds).toEqual({
      company: { inserted: 0, updated: 1, unchanged: 1 },
    });
    expect(await database.rows('select slug, note, version from company order by slug')).toEqual([
      { slug: 'acme', note: 'second', version: '2' },
      { slug: 'bolt', note: null, version: '1' },
    ]);
    expect(await database.rows('select slug, note, version from company_history')).toEqual([
      { slug: 'acme', note: 'first', version: '1' },
    ]);
  });

  it('a field that is left out stays, a null empties it, a record that is left out stays', async () => {
    await using test = await testDatabase();
    const { database } = test;
    using folder = datasetFolder({
      'companies.yaml': `- { slug: acme, kind: GROUP, name: Acme, founded_on: 1999-05, homepage: "https://acme.example", note: kept }\n- { slug: bolt, kind: GROUP, name: Bolt }\n`,
    });
    await loadDataset(database, folder.path);
    folder.write({ 'companies.yaml': '- { slug: acme, kind: GROUP, name: Acme, homepage: null, founded_on: ~ }\n' });
    await loadDataset(database, folder.path);
    expect(
      await database.rows('select slug, homepage, note, founded_on, founded_precision from company order by slug'),
    ).toEqual([
      { slug: 'acme', homepage: null, note: 'kept', founded_on: null, founded_precision: 'NONE' },
      { slug: 'bolt', homepage: null, note: null, founded_on: null, founded_precision: 'NONE' },
    ]);
  });

  it('a corrected beginning changes the row, and a later period is a row of its own', async () => {
    await using test = await testDatabase();
    const { database } = test;
    const companies = '- { slug: acme, kind: GROUP, name: Acme }\n- { slug: bolt, kind: GROUP, name: Bolt }\n';
    const relation = (valid: string): string => `- { parent: acme, child: bolt, kind: SUBSIDIARY, valid: ${valid} }\n`;
    using folder = datasetFolder({
      'companies.yaml': companies,
      'company-relations.yaml': relation('{ from: 2014-01-01 }'),
    });
    await loadDataset(database, folder.path);
    folder.write({ 'company-relations.yaml': relation('{ from: 2015-01-01, before: 2017-01-01 }') });
    expect((await loadDataset(database, folder.path)).kinds['company_relation']).toEqual({
      inserted: 0,
      updated: 1,
      unchanged: 0,
    });
    folder.write({
      'company-relations.yaml': relation('{ from: 2015-01-01, before: 2017-01-01 }') + relation('{ from: 2019-01-01 }'),
    });
    expect((await loadDataset(database, folder.path)).kinds['company_relation']).toEqual({
      inserted: 1,
      updated: 0,
      unchanged: 1,
    });
    expect(await database.rows('select valid from company_relation order by valid')).toEqual([
      { valid: '[2015-01-01,2017-01-01)' },
      { valid: '[2019-01-01,)' },
    ]);
  });

  it('keeps texts and numbers exactly as they are written', async () => {
    await using test = await testDatabase();
    const { database } = test;
    using folder = datasetFolder({
      'companies.yaml': [
        '- slug: "no"',
        '  kind: GROUP',
        '  name: on',
        '  description: "quote \' \\" backslash \\\\ emoji 🌩 right-to-left شركة $1 {{x}}"',
        '  note: |',
        '    two',
        '    lines',
        '  identifiers: [{ scheme: CIK, value: 0000000042 }]',
      ].join('\r\n'),
      'metrics.yaml': '- { slug: m, labels: { en: M }, unit: COUNT, nature: STOCK }\n',
      'source-documents.yaml': '- { slug: d, kind: REPORT, title: "2022" }\n',
      'observations.yaml':
        '- { slug: o, subject: company:no, metric: m, document: d, value: 12345678901234567890.123456789012345678 }\n',
    });
    await loadDataset(database, folder.path);
    expect(
      await one(
        database,
        `select slug, name, description, note, (select value from company_identifier) as cik, (select value::text from observation) as value from company`,
      ),
    ).toEqual({
      slug: 'no',
      name: 'on',
      description: 'quote \' " backslash \\ emoji 🌩 right-to-left شركة $1 {{x}}',
      note: 'two\nlines\n',
      cik: '0000000042',
      value: '12345678901234567890.123456789012345678',
    });
  });

  it('refers to what the database holds already', async () => {
    await using test = await testDatabase();
    const { database } = test;
    await loadDataset(database, bundled);
    using folder = datasetFolder({
      'partnerships.yaml':
        '- { slug: p, provider: oracle, partner: ibm, kind: RESELLER, programme: ali-partner-ecosystem }\n',
      'risks.yaml': '- { slug: r, category: CYBER, title: Breach, exposures: [{ company: oracle, kind: DIRECT }] }\n',
    });
    expect((await loadDataset(database, folder.path)).kinds).toEqual({
      partnership: { inserted: 1, updated: 0, unchanged: 0 },
      risk: { inserted: 1, updated: 0, unchanged: 0 },
      risk_exposure: { inserted: 1, updated: 0, unchanged: 0 },
    });
  });
});
