import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { importFiles } from '../../src/datasets/import.ts';
import type { Database } from '../../src/db/connect.ts';
import type { TestFiles } from './support/files.ts';
import { type ImportTest, importTest } from './support/import-test.ts';

let test: ImportTest;
let database: Database;
let files: TestFiles;
beforeEach(async () => {
  test = await importTest();
  ({ database, files } = test);
});
afterEach(() => test[Symbol.asyncDispose]());

const start = (name: string) => `format: 1
name: ${name}
title: ${name}
document: { slug: ${name}, kind: DATASET, title: ${name}, licence: CC0-1.0 }
sources:
`;

const revenue = (form: string, number: string) => `${start('revenue')}  - format: csv
${form}
    key: [CIK]
    skip:
      - { when: [{ column: CIK, empty: true }], reason: no company }
    records:
      - kind: company
        as: firm
        fields:
          kind: GROUP
          name: { column: Firm }
          identifiers: [{ scheme: CIK, value: { column: CIK, pad: { length: 10, with: "0" } } }]
      - kind: observation
        fields:
          subject: { record: firm }
          metric: market_revenue
          period: "2022"
          period_kind: YEAR
          currency: USD
          value: { column: Revenue, number: ${number} }
`;

const revenues = () =>
  database.rows(
    `select c.name, o.value::text from observation o join company c on c.id = o.subject_id join source_document d on d.id = o.document_id where d.slug = 'revenue' order by 1`,
    [],
    { prepare: false },
  );

describe('a spreadsheet', () => {
  const expected = [
    { name: 'Cirrus, Inc.', value: '1219500000' },
    { name: 'Stratus', value: '42440000000' },
  ];

  it.each([
    [
      'as CSV with a byte order mark and a line that says the separator',
      revenue('    separator: ";"\n    lines_before: 1', '{ decimal: ",", thousands: ".", times: 1000000 }'),
      Buffer.from(
        '\ufeffsep=;\r\nFirm;CIK;Revenue\r\n"Cirrus, Inc.";7000001;1.219,5\r\nStratus;7000002;42.440\r\n;;\r\n',
      ),
    ],
    [
      'as “Unicode text”',
      revenue('    separator: "\\t"\n    encoding: utf-16le', '{ thousands: ",", times: 1000000 }'),
      Buffer.from(
        '\ufeffFirm\tCIK\tRevenue\r\n"Cirrus, Inc."\t7000001\t"1,219.5"\r\nStratus\t7000002\t"42,440"\r\n',
        'utf16le',
      ),
    ],
    [
      'without names of columns, with a title above and a footer of fewer cells below, and line ends of an old Mac',
      revenue(
        '    separator: "|"\n    lines_before: 3\n    header: [Firm, CIK, Revenue]',
        '{ units: { M: 1000000, B: 1000000000 } }',
      ),
      Buffer.from('Extract\rof today\r\rCirrus, Inc.|7000001|1219.5M\rStratus|7000002|42.44 B\r2 rows\r'),
    ],
  ])('%s', async (_, mapping, content) => {
    const report = await importFiles(database, files.write('revenue.yaml', mapping), [
      files.write('revenue.csv', content),
    ]);
    expect(report.kinds['observation']?.inserted).toBe(2);
    expect(await revenues()).toEqual(expected);
  });
});

describe('records inside records', () => {
  const mapping = `${start('rounds')}  - format: ndjson
    key: [id]
    records:
      - kind: company
        as: target
        fields: { kind: LEGAL_ENTITY, name: { column: company.name }, country: { column: company.country, lookup: { in: country, by: alpha3 } } }
      - kind: company_identifier
        each: { column: company.ids }
        fields: { company: { record: target }, scheme: { item: type, case: upper }, value: { item: value } }
      - kind: investment
        as: round
        fields:
          slug: { column: id, prefix: nested- }
          kind: FUNDING_ROUND
          title: { join: [{ column: company.name }, { column: round.type }], with: " " }
          status: COMPLETED
          announced_on: { column: round.date, pattern: '^[\\d-]+' }
          amount: { column: round.amount.value }
          currency: { column: round.amount.currency, case: upper }
          parties: [{ role: TARGET, company: { record: target } }]
      - kind: company
        as: investor
        each: { column: investors }
        fields: { kind: FUND, name: { item: name }, country: { item: seat.country } }
      - kind: investment_party
        each: { column: investors }
        fields:
          investment: { record: round }
          company: { record: investor }
          role: { item: lead, table: { "true": LEAD_INVESTOR, "false": INVESTOR } }
`;
  const content = [
    '{"id":"r-1","company":{"name":"Nimbus Labs","country":"USA","ids":[{"type":"wikidata","value":"Q1234567"},{"type":"domain","value":"nimbus.example"}]},"round":{"type":"B","date":"2023-05-17T10:00:00Z","amount":{"value":12345678901234567.25,"currency":"usd"}},"investors":[{"name":"Alpha Ventures","seat":{"country":"GB"},"lead":true},{"name":"Beta Fund","lead":false}]}',
    '{"id":"r-2","company":{"name":"Stratus Oy","country":"FIN","ids":null},"round":{"type":"Seed","date":"2023-06","amount":null},"investors":[]}',
  ].join('\n');
  const parties = () =>
    database.rows(
      `select c.name, c.country_code as country, p.role::text, i.amount::text from investment_party p join investment i on i.id = p.investment_id join company c on c.id = p.company_id where i.slug like 'nested-%' order by 1`,
      [],
      { prepare: false },
    );

  it('of NDJSON become records that refer to each other, with every digit', async () => {
    const { kinds } = await importFiles(database, files.write('rounds.yaml', mapping), [
      files.write('rounds.ndjson', content),
    ]);
    expect(kinds).toMatchObject({
      company: { inserted: 4 },
      company_identifier: { inserted: 2 },
      investment: { inserted: 2 },
    });
    const amount = '12345678901234567.25';
    expect(await parties()).toEqual([
      { name: 'Alpha Ventures', country: 'GB', role: 'LEAD_INVESTOR', amount },
      { name: 'Beta Fund', country: null, role: 'INVESTOR', amount },
      { name: 'Nimbus Labs', country: 'US', role: 'TARGET', amount },
      { name: 'Stratus Oy', country: 'FI', role: 'TARGET', amount: null },
    ]);
  });

  it('cannot be referred to as if there were one of them, and the mistake is told', async () => {
    const wrong = mapping.replace(
      '      - kind: investment_party\n        each: { column: investors }\n',
      '      - kind: investment_party\n',
    );
    await expect(
      importFiles(database, files.write('rounds.yaml', wrong), [files.write('rounds.ndjson', content)]),
    ).rejects.toThrow(
      /The mapping has .*\n.*rounds\.yaml:\d+:\d+ .*company: investor is made for each item: refer to it in a record with the same each, \{ column: investors \}/,
    );
  });

  it('of JSON stand under a path, with quarters written the other way round', async () => {
    const json = `${start('shares')}  - format: json
    rows: result.data.records[]
    records:
      - kind: company
        as: vendor
        fields: { kind: GROUP, name: { column: vendor } }
      - kind: observation
        fields:
          subject: { record: vendor }
          metric: market_share
          period: { column: quarter, replace: [{ pattern: '^Q(\\d) (\\d{4})$', by: $2-Q$1 }] }
          period_kind: QUARTER
          value: { column: share, replace: [{ pattern: ' ?%$', by: "" }], number: { decimal: "," } }
`;
    const document = {
      meta: { rows: 2 },
      result: {
        data: {
          records: [
            { vendor: 'Nimbus', share: '33,1 %', quarter: 'Q2 2022' },
            { vendor: 'Stratus', share: '21,5%', quarter: 'Q3 2022' },
          ],
        },
      },
    };
    await importFiles(database, files.write('shares.yaml', json), [
      files.write('shares.json', JSON.stringify(document)),
    ]);
    expect(
      await database.rows(
        `select c.name, o.value::text, o.period::text from observation o join company c on c.id = o.subject_id join source_document d on d.id = o.document_id where d.slug = 'shares' order by 1`,
      ),
    ).toEqual([
      { name: 'Nimbus', value: '33.1', period: '[2022-04-01,2022-07-01)' },
      { name: 'Stratus', value: '21.5', period: '[2022-07-01,2022-10-01)' },
    ]);
  });
});

describe('an archive', () => {
  it('may hold a file for each source of the mapping', async () => {
    const source = (pattern: string, field: string) => `  - files: "${pattern}"
    format: csv
    records:
      - kind: company
        fields:
          kind: GROUP
          name: { column: name }
          identifiers: [{ scheme: CIK, value: { column: cik, pad: { length: 10, with: "0" } } }]
          ${field}
`;
    const mapping = `${start('zipped')}${source('*seats*.csv', 'country: { column: seat }')}${source('*founded*.csv', 'founded_on: { column: year }')}`;
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from('name,cik,seat\nNimbus,7000001,DE\n'), 'data/seats-2022.csv');
    zip.addBuffer(Buffer.from('name,cik,year\nNimbus,7000001,1999\n'), 'data/founded.csv');
    zip.end();
    const bytes: Buffer[] = [];
    for await (const chunk of zip.outputStream) bytes.push(Buffer.from(chunk));
    const { kinds } = await importFiles(database, files.write('zipped.yaml', mapping), [
      files.write('both.zip', Buffer.concat(bytes)),
    ]);
    expect(kinds['company']?.inserted).toBe(1);
    expect(
      await database.rows(
        "select country_code as country, founded_on::text as founded from company where slug = 'nimbus'",
      ),
    ).toEqual([{ country: 'DE', founded: '1999-01-01' }]);
  });
});

describe('what the mapping assumes', () => {
  it('is told where it is not so: a company that the ledger does not have', async () => {
    const mapping = `${start('known')}  - format: csv
    records:
      - kind: company
        known: { Oracle America: oracle, Amazon: amazon-inc }
        fields: { kind: GROUP, name: { column: name } }
`;
    const { kinds, warnings } = await importFiles(database, files.write('known.yaml', mapping), [
      files.write('known.csv', 'name\nOracle America\nAmazon\n'),
    ]);
    expect(kinds['company']).toMatchObject({ inserted: 1 });
    expect(warnings).toEqual(['known: Amazon is no amazon-inc, as the ledger has no company of this slug']);
  });

  it('and so is a column by which no record can be looked up', async () => {
    const mapping = `${start('lookups')}  - format: csv
    records:
      - kind: company
        fields:
          kind: GROUP
          name: { column: name }
          country: { column: seat, lookup: { in: country, by: alpha4 } }
`;
    await expect(
      importFiles(database, files.write('lookups.yaml', mapping), [
        files.write('seats.csv', 'name,seat\nNimbus,DEUX\n'),
      ]),
    ).rejects.toThrow(/lookups\.yaml:12:63 .*a country is found by code, alpha3, numeric3, names\.en, not by alpha4/);
  });
});
