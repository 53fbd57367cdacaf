import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { importFiles } from '../../src/datasets/import.ts';
import { ImportRefused } from '../../src/datasets/import-report.ts';
import { connectDatabase, type Database } from '../../src/db/connect.ts';
import { dealsHeader, dealsMapping, type TestFiles } from './support/files.ts';
import { type ImportTest, importTest } from './support/import-test.ts';

const example = (name: string) => fileURLToPath(new URL(`../../docs/examples/mappings/${name}`, import.meta.url));
const deals = `${dealsHeader}1,Acme Inc,US,1999,11,2020-01-02,5,USD\n2,Acme Inc,US,1999,11,2021-03,,\n3,Älpha,DE,,12,2022-05-06,7.50,EUR\n`;

let test: ImportTest;
let database: Database;
let files: TestFiles;
beforeEach(async () => {
  test = await importTest();
  ({ database, files } = test);
});
afterEach(() => test[Symbol.asyncDispose]());

async function one(statement: string): Promise<Record<string, string | null>> {
  return { ...(await database.rows(statement, [], { prepare: false }))[0] };
}

/** All that an import can leave behind. */
const state = () =>
  one(`select (select max(seq) from change_log)::text as seq, (select count(*) from node)::text as nodes,
    (select count(*) from pg_namespace where nspname like 'staging%')::text as staging`);

const changesBy = (kind: string) =>
  database.rows(
    `select operation::text as operation, count(*)::text as rows from change_log where table_name = '${kind}' and actor = 'import deals' group by 1 order by 1`,
  );

const importDeals = (content: string, options = {}, name = 'deals.csv') =>
  importFiles(database, files.write('deals.yaml', dealsMapping), [files.write(name, content)], options);

describe('an import by a mapping', () => {
  it('makes records and links, cites the document, names itself in the change log, and leaves nothing of its staging', async () => {
    const report = await importDeals(deals);
    expect(report.kinds).toMatchObject({
      company: { inserted: 2, updated: 0, unchanged: 0 },
      investment: { inserted: 3, duplicates: 0 },
      investment_party: { inserted: 3 },
      claim: { inserted: 5 },
      source_document: { inserted: 1 },
    });
    expect(
      await one(`select i.amount::text, i.currency_code, i.amount_qualifier::text, i.announced_on::text, i.announced_precision::text, c.slug, c.founded_precision::text as founded
      from investment i join investment_party p on p.investment_id = i.id join company c on c.id = p.company_id where i.slug = 'deal-2'`),
    ).toEqual({
      amount: null,
      currency_code: null,
      amount_qualifier: 'UNDISCLOSED',
      announced_on: '2021-03-01',
      announced_precision: 'MONTH',
      slug: 'acme-inc',
      founded: 'YEAR',
    });
    expect(
      await one(`select c.locator::text, c.value ->> 'amount' as amount, d.slug, length(d.sha256)::text as digits from claim c join source_document d on d.id = c.document_id
      join investment i on i.id = c.subject_id where i.slug = 'deal-3'`),
    ).toEqual({
      locator: '{"row": {"id": "3"}, "file": "deals.csv"}',
      amount: '7.50',
      slug: 'deals',
      digits: '64',
    });
    expect(
      await one(
        "select count(*)::text as rows from change_log l join source_document d on d.id = l.document_id where d.slug = 'deals' and l.actor <> 'import deals'",
      ),
    ).toEqual({ rows: '0' });
    expect((await state())['staging']).toBe('0');
  });

  it('changes nothing the second time, and only what differs when the file has changed', async () => {
    await importDeals(deals);
    const before = await state();
    const again = await importDeals(deals);
    expect(Object.values(again.kinds).every(({ inserted, updated }) => inserted + updated === 0)).toBe(true);
    expect(await state()).toEqual(before);

    const changed = deals
      .replace('2020-01-02,5,USD', '2020-01-02,6,USD')
      .replace('Älpha,DE', 'Älpha AG,DE')
      .replace('1,Acme', '0,Acme Inc,US,1999,11,2019-01-01,1,USD\n1,Acme');
    const report = await importDeals(changed);
    expect(report.kinds).toMatchObject({
      investment: { inserted: 1, updated: 2, unchanged: 1 },
      company: { inserted: 0, updated: 1, unchanged: 1 },
      claim: { inserted: 1, updated: 3 },
      source_document: { updated: 1 },
    });
    expect(await changesBy('investment')).toEqual([
      { operation: 'INSERT', rows: '4' },
      { operation: 'UPDATE', rows: '2' },
    ]);
    expect(
      await one(
        "select amount::text, (select amount::text from investment_history h where h.id = i.id) as before from investment i where slug = 'deal-1'",
      ),
    ).toEqual({ amount: '6', before: '5' });
    expect(await one("select name, slug from company where name like 'Älpha%'")).toEqual({
      name: 'Älpha AG',
      slug: 'alpha',
    });
  });

  it('never takes from another source what that has said; it fills what is unknown, and takes back only its own', async () => {
    await database.rows(
      "update company set name = 'Oracle', founded_on = null, founded_precision = 'NONE' where slug = 'oracle'",
    );
    const oracle = `${dealsHeader}9,ORACLE CORP,US,1977,1341439,2020-01-01,1,USD\n`;
    await importDeals(oracle);
    const company = () =>
      one("select name, founded_on::text, founded_precision::text as precision from company where slug = 'oracle'");
    expect(await company()).toEqual({ name: 'Oracle', founded_on: '1977-01-01', precision: 'YEAR' });
    await importDeals(oracle.replace('1977', '1978-02'));
    expect(await company()).toEqual({ name: 'Oracle', founded_on: '1978-02-01', precision: 'MONTH' });
    await database.rows(
      "update company set founded_on = '1977-06-16', founded_precision = 'DAY' where slug = 'oracle'",
    );
    await importDeals(oracle.replace('1977', '1979'));
    expect(await company()).toEqual({ name: 'Oracle', founded_on: '1977-06-16', precision: 'DAY' });
    await importDeals(oracle.replace('1977', ''));
    expect(await company()).toEqual({ name: 'Oracle', founded_on: '1977-06-16', precision: 'DAY' });
  });

  it('writes nothing on a dry run, and tells the same', async () => {
    await importDeals(deals.replace(/^3,.*\n/m, ''));
    const before = await state();
    const preview = await importDeals(deals, { dryRun: true });
    expect(await state()).toEqual(before);
    expect(preview).toEqual(await importDeals(deals));
  });

  it('reads packed files and archives', async () => {
    const mapping = files.write('deals.yaml', dealsMapping);
    const first = await importFiles(database, mapping, [files.write('deals.csv.gz', gzipSync(deals))]);
    expect(first.kinds['investment']?.inserted).toBe(3);
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from(deals.replace(/^1,.*\n/m, '')), 'inside/a.csv');
    zip.addBuffer(Buffer.from(deals.replace(/^[23],.*\n/gm, '')), 'inside/b.csv');
    zip.end();
    const bytes: Buffer[] = [];
    for await (const chunk of zip.outputStream) bytes.push(Buffer.from(chunk));
    const second = await importFiles(database, mapping, [files.write('deals.zip', Buffer.concat(bytes))]);
    expect(second.rows).toBe(3);
    expect(second.kinds['investment']).toEqual({ inserted: 0, updated: 0, unchanged: 3, duplicates: 0 });
  });

  it('two at once both succeed, and leave one copy', async () => {
    const mapping = files.write('deals.yaml', dealsMapping);
    const path = files.write('deals.csv', deals);
    const other = connectDatabase({ url: test.url, statementTimeoutMs: 60_000 });
    const reports = await Promise.all([importFiles(database, mapping, [path]), importFiles(other, mapping, [path])]);
    await other.close();
    expect(
      reports.map(({ kinds }) => kinds['investment']?.inserted).toSorted((left = 0, right = 0) => left - right),
    ).toEqual([0, 3]);
    expect(
      await one(
        "select count(*)::text as investments, count(distinct id)::text as ids from investment where slug like 'deal-%'",
      ),
    ).toEqual({ investments: '3', ids: '3' });
  });
});

describe('bad rows', () => {
  const bad = `${deals}4,Bad,XX,,13,2020-01-01,1,USD\n5,Bad,US,,14,2020-02-31,x,USD\n6,,US,,15,2020-01-01,1,USD\n7,Bad\n1,Acme Inc,US,1999,11,2020-01-02,99,USD\n8,Neg,US,,16,2020-01-01,-5,USD\n`;
  const reasons = [
    [5, 'country', 'XX', /no country/],
    [6, 'day', '2020-02-31', /day of the calendar/],
    [6, 'amount', 'x', /must be a number/],
    [7, 'name', null, /is empty/],
    [8, '', null, /has 2 cells where the header has 8/],
    [9, 'id', null, /line 2 with other values/],
    [10, 'amount', /-5/, /investment_amount_range/],
  ] as const;

  it('refuse the whole, each told with line, column, value and reason, on the screen and in a file', async () => {
    const before = await state();
    const list = join(files.folder, 'bad.csv');
    const refused = await importDeals(bad, { badRowsFile: list }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ImportRefused);
    const { first } = refused as ImportRefused;
    for (const [line, column, value, reason] of reasons) {
      const found = first.find((row) => row.line === line && row.column === column);
      expect(found, `line ${line}, ${column}: ${(refused as Error).message}`).toBeDefined();
      expect(found?.reason).toMatch(reason);
      if (value instanceof RegExp) expect(found?.value).toMatch(value);
      else expect(found?.value).toBe(value);
    }
    expect(first.every(({ file }) => file.endsWith('deals.csv'))).toBe(true);
    expect(readFileSync(list, 'utf8').trim().split('\n').length).toBe(1 + first.length);
    expect(await state()).toEqual(before);
  });

  it('are left out on request, with everything that they would have made, and counted', async () => {
    const report = await importDeals(bad, { skipBad: true });
    expect(report.badRows).toBe(6);
    expect(report.kinds['investment']?.inserted).toBe(3);
    expect(report.kinds['company']?.inserted).toBe(2);
    expect(await one("select count(*)::text as rows from company where name in ('Bad', 'Neg')")).toEqual({ rows: '0' });
  });
});

describe('the examples of the documentation', () => {
  it('give companies of the ledger their tickers', async () => {
    await importFiles(database, example('tickers.yaml'), [example('tickers.csv')]);
    expect(
      await one(
        "select count(*)::text as tickers from company_identifier i join company c on c.id = i.company_id where c.slug = 'oracle' and i.scheme = 'TICKER' and i.value = 'ORCL'",
      ),
    ).toEqual({ tickers: expect.stringMatching(/^[12]$/) });
  });

  it('read a spreadsheet with the signs, dates and units of its country, and a party for each name in a cell', async () => {
    const { kinds, skipped } = await importFiles(database, example('financings.yaml'), [example('financings.csv')]);
    expect(skipped).toEqual({ 'a sum and no round': 1 });
    expect(kinds).toMatchObject({
      investment: { inserted: 3 },
      company: { inserted: 5 },
      investment_party: { inserted: 6 },
    });
    expect(
      await database.rows(`select t.name as target, t.country_code as country, i.announced_on::text as on, i.amount::text, i.amount_qualifier::text as how,
        array_to_string(array(select c.name from investment_party p join company c on c.id = p.company_id where p.investment_id = i.id and p.role = 'INVESTOR' order by 1), ', ') as investors
        from investment i join investment_party p on p.investment_id = i.id and p.role = 'TARGET' join company t on t.id = p.company_id where i.slug like 'financing-2022-%' order by i.slug`),
    ).toEqual([
      {
        target: 'Müller Wolken GmbH',
        country: 'DE',
        on: '2021-03-05',
        amount: '1200000',
        how: 'EXACT',
        investors: 'Höher Kapital',
      },
      {
        target: 'Größe AG',
        country: 'AT',
        on: '2020-11-17',
        amount: '350000',
        how: 'EXACT',
        investors: 'Höher Kapital, Nord Invest',
      },
      { target: 'Straße Cloud SE', country: 'CH', on: '2022-02-01', amount: null, how: 'UNDISCLOSED', investors: '' },
    ]);
    const again = await importFiles(database, example('financings.yaml'), [example('financings.csv')]);
    expect(Object.values(again.kinds).map(({ inserted, updated }) => inserted + updated)).toEqual(
      Object.values(again.kinds).map(() => 0),
    );
  });

  it('make events, risks and exposures of incidents', async () => {
    const { kinds } = await importFiles(database, example('incidents.yaml'), [example('incidents.yml')]);
    expect(kinds).toMatchObject({
      event: { inserted: 2 },
      risk: { inserted: 1 },
      risk_exposure: { inserted: 1 },
      event_link: { inserted: 3 },
      company: { inserted: 1 },
    });
    expect(await one("select occurred::text, country_code from event where slug = 'incident-2024-017'")).toEqual({
      occurred: '[2024-03-12,2024-03-13)',
      country_code: 'DE',
    });
  });

  it('keep restated figures as versions of when they were filed, once', async () => {
    await importFiles(database, example('restated.yaml'), [example('restated.csv')]);
    const versions = () =>
      database.rows(`select value::text, recorded_at::date::text as known, null as until from observation where metric_id = (select id from metric where slug = 'revenue')
      union all select value::text, recorded_at::date::text, superseded_at::date::text from observation_history order by 2`);
    const expected = [
      { value: '8792000000', known: '2011-12-20', until: '2012-12-21' },
      { value: '9039000000', known: '2012-03-20', until: null },
      { value: '8794000000', known: '2012-12-21', until: null },
    ];
    expect(await versions()).toEqual(expected);
    await importFiles(database, example('restated.yaml'), [example('restated.csv')]);
    expect(await versions()).toEqual(expected);
    const late = files.write(
      'late.csv',
      readFileSync(example('restated.csv'), 'utf8').replace('2012-12-21', '2012-06-01').replace('8.794', '8.793'),
    );
    await expect(importFiles(database, example('restated.yaml'), [late])).rejects.toThrow(
      /is before the version that the ledger holds/,
    );
  });
});
