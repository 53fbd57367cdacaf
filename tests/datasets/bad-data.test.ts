import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/datasets/load.ts';
import { DatasetError, type Problem } from '../../src/datasets/problem.ts';
import type { Database } from '../../src/db/connect.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { bundled, datasetFolder, manifest } from './support/folder.ts';

let test: TestDatabase;
let database: Database;

beforeAll(async () => {
  test = await testDatabase();
  database = test.database;
  await loadDataset(database, bundled);
});

afterAll(async () => {
  await test[Symbol.asyncDispose]();
});

/** Load files that must be refused; give the problems as `file:line:column path: message`, files without their folder. */
async function refusal(
  files: Readonly<Record<string, string | Uint8Array>>,
  { dryRun = false } = {},
): Promise<string[]> {
  using folder = datasetFolder(files);
  const before = await changes();
  const error: unknown = await loadDataset(database, folder.path, { dryRun }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(await changes()).toBe(before);
  if (!(error instanceof DatasetError)) throw new Error('The data set was not refused.', { cause: error });
  const told = error.problems.map((problem) => describeProblem(problem).replaceAll(join(folder.path, '/'), ''));
  for (const line of told) expect(error.message.replaceAll(join(folder.path, '/'), '')).toContain(line);
  return told;
}

function describeProblem({ file, line, column, path, message }: Problem): string {
  return `${file}:${line}:${column} ${path === '' ? '' : `${path}: `}${message}`;
}

async function changes(): Promise<string | null> {
  return database.text('select count(*)::text from change_log', []);
}

const company = (slug: string, more = ''): string => `- slug: ${slug}\n  kind: GROUP\n  name: ${slug}\n${more}`;
const claim = (slug: string, more: string): string =>
  `- slug: ${slug}\n  document: doc-seed\n  locator: { page: 1 }\n  property: p\n  modality: ASSERTED\n  confidence: 50\n  extracted_by: a test\n${more}`;

const refusals: Readonly<Record<string, readonly [Readonly<Record<string, string>>, readonly string[]]>> = {
  'an unknown reference, with the nearest known name': [
    { 'partnerships.yaml': '- slug: p\n  provider: oracel\n  partner: ibm\n  kind: RESELLER\n' },
    ['partnerships.yaml:2:13 p.provider: there is no company called "oracel"; did you mean "oracle"?'],
  ],
  'an unknown reference that is like nothing': [
    { 'companies.yaml': company('acme', '  merged_into: somebody-else-altogether\n') },
    ['companies.yaml:4:16 acme.merged_into: there is no company called "somebody-else-altogether"'],
  ],
  'an unknown term of the taxonomy, looked for in its own scheme': [
    { 'risks.yaml': '- slug: r\n  category: IAAS\n  title: R\n' },
    ['risks.yaml:2:13 r.category: there is no taxonomy_term called "IAAS" in RISK_CATEGORY'],
  ],
  'an unknown parent of a term': [
    { 'taxonomy-terms.yaml': '- { scheme: SECTOR, code: BANKS, parent: FINANCIAL, labels: { en: Banks } }\n' },
    [
      'taxonomy-terms.yaml:1:42 [0].parent: there is no taxonomy_term called "FINANCIAL" in SECTOR; did you mean "FINANCIALS"?',
    ],
  ],
  'a subject without its kind, of an unknown kind, and unknown in its kind': [
    {
      'claims.yaml':
        claim('a', '  value: 1\n  subject: oracle\n') +
        claim('b', '  value: 1\n  subject: compny:oracle\n') +
        claim('c', '  value: 1\n  subject: risk:oracle\n'),
    },
    [
      'claims.yaml:9:12 a.subject: "oracle" must say the kind and the slug, such as company:oracle',
      'claims.yaml:18:12 b.subject: "compny:oracle" must say the kind and the slug, such as company:oracle; did you mean "company"?',
      'claims.yaml:27:12 c.subject: there is no risk called "oracle"',
    ],
  ],
  'the same slug twice': [
    { 'companies.yaml': company('acme') + company('acme') },
    ['companies.yaml:4:9 acme.slug: the same company stands in companies.yaml:1 already (same slug)'],
  ],
  'the same link twice': [
    {
      'companies.yaml': company(
        'acme',
        '  names: [{ name: A, lang: en, kind: SHORT }, { name: A, lang: en, kind: SHORT }]\n',
      ),
    },
    [
      'companies.yaml:4:47 acme.names[1]: the same company_name stands in companies.yaml:4 already (same company, kind, lang, name, valid)',
    ],
  ],
  'a value that a closed list does not have': [
    { 'companies.yaml': company('acme', '  status: ACTIV\n') },
    [
      'companies.yaml:4:11 acme.status: "ACTIV" is none of ACTIVE, ACQUIRED, MERGED, CLOSED, UNKNOWN; did you mean "ACTIVE"?',
    ],
  ],
  'days that no calendar has, and less than a day where a day is needed': [
    { 'companies.yaml': company('acme', '  founded_on: 2022-02-30\n  dissolved_on: 2022-02\n') },
    [
      'companies.yaml:4:15 acme.founded_on: "2022-02-30" must be a day of the calendar such as 2022-09-22, or 2022-09, 2022-Q3 or 2022 where no more is known',
      'companies.yaml:5:17 acme.dissolved_on: "2022-02" must be a day of the calendar such as 2022-09-22',
    ],
  ],
  'a period that ends before it begins': [
    {
      'programmes.yaml':
        '- slug: p\n  owner: aws\n  kind: OTHER\n  name: P\n  valid: { from: 2022-06-01, before: 2022-04-01 }\n',
    },
    ['programmes.yaml:5:10 p.valid: ends (before 2022-04-01) before it begins (from 2022-06-01)'],
  ],
  'a missing field, an emptied one and an unknown one': [
    { 'companies.yaml': '- slug: acme\n  kind: null\n  nmae: Acme\n' },
    [
      'companies.yaml:1:3 acme.name: is missing',
      'companies.yaml:2:9 acme.kind: cannot be empty',
      'companies.yaml:3:3 acme: a company has no field "nmae"; did you mean "name"?',
    ],
  ],
  'a claim without its slug': [
    { 'claims.yaml': claim('a', '  value: 1\n  subject: company:oracle\n').replace('slug: a', 'note: a') },
    ['claims.yaml:1:3 [0].slug: is missing'],
  ],
  'numbers that are none, too large, or would lose digits': [
    {
      'events.yaml': '- slug: e\n  kind: OTHER\n  title: E\n  item_count: 3000000000\n',
      'metrics.yaml': '- slug: m\n  labels: { en: M }\n  unit: COUNT\n  nature: STOCK\n  minimum: 1e3\n',
      'claims.yaml': claim('a', '  subject: company:oracle\n  value: { n: 12345678901234567890 }\n'),
    },
    [
      'claims.yaml:9:10 a.value: holds a number that would lose digits, or a text the database cannot keep; put such a number in quotes',
      'events.yaml:4:15 e.item_count: must be between -2147483648 and 2147483647',
      'metrics.yaml:5:12 m.minimum: must be a number such as 9.5, without exponent or separators',
    ],
  ],
  'a text where a list must be, a list where a text must be, a NUL': [
    { 'risks.yaml': '- slug: r\n  category: CYBER\n  title: [a]\n  regions: world\n  cause: "a\\0b"\n' },
    [
      'risks.yaml:3:10 r.title: must be one text',
      'risks.yaml:4:12 r.regions: must be a list: [a, b]',
      'risks.yaml:5:10 r.cause: contains a NUL or half a surrogate pair, which the database cannot keep',
    ],
  ],
  'a line with the wrong indentation': [
    { 'companies.yaml': '- slug: acme\n  kind: GROUP\n   name: Acme\n' },
    [
      'companies.yaml:2:9 Nested mappings are not allowed in compact mappings; is the line indented like its neighbours?',
    ],
  ],
  'a field that slid out of its record': [
    { 'companies.yaml': '- slug: acme\n  kind: GROUP\nname: Acme\n' },
    ['companies.yaml:3:1 Unexpected scalar at node end; is the line indented like its neighbours?'],
  ],
  'the same field twice': [
    { 'companies.yaml': company('acme', '  name: Acme\n') },
    ['companies.yaml:4:3 Map keys must be unique'],
  ],
  'an alias, which could make a small file huge': [
    { 'companies.yaml': company('acme', '  note: &a text\n  description: *a\n') },
    ['companies.yaml:5:16 aliases (*name) are not read; write the value out'],
  ],
  'a mapping where a list of records must be': [
    { 'companies.yaml': 'acme: { kind: GROUP, name: Acme }\n' },
    ['companies.yaml:1:1 must be a list of records, each beginning with "- "'],
  ],
  'a file of an unknown kind': [
    { 'compnies.yaml': '' },
    ['compnies.yaml:1:1 no kind of record stands in a file of this name; did you mean "companies.yaml"?'],
  ],
  'a nested record that says whose it is': [
    { 'companies.yaml': company('acme', '  names:\n    - { company: oracle, name: A, kind: SHORT }\n') },
    ['companies.yaml:5:18 acme.names[0].company: is given by the record around it; leave it out here'],
  ],
  'records that break a check of the database': [
    {
      'claims.yaml':
        claim('a', '  subject: company:oracle\n  value: 1\n  flags: [ROUNDED]\n') +
        claim('b', '  subject: company:oracle\n  value: 1\n') +
        claim('c', '  subject: company:oracle\n'),
    },
    [
      expect.stringMatching(/^claims\.yaml:1:3 a: breaks the rule claim_flags_noted: /),
      expect.stringMatching(/^claims\.yaml:20:3 c: breaks the rule claim_one_content: /),
    ],
  ],
  'records that are alike or overlap, among themselves or with what is held': [
    {
      'observations.yaml': ['a', 'b']
        .map(
          (slug) =>
            `- { slug: ${slug}, subject: company:oracle, metric: market_share, document: doc-seed, value: 1 }\n`,
        )
        .join(''),
      'companies.yaml':
        '- slug: aws\n  kind: BUSINESS_UNIT\n  name: AWS\n  names: [{ name: A W S, lang: en, kind: SHORT, is_primary: true }]\n',
    },
    [
      expect.stringMatching(/^companies\.yaml:4:11 aws\.names\[0\]: breaks the rule company_name_one_primary: /),
      expect.stringMatching(
        /^observations\.yaml:2:3 b: breaks, together with observations\.yaml:1, the rule observation_once: /,
      ),
    ],
  ],
};

describe('a data set with mistakes is refused, with the place of each, and nothing is written:', () => {
  it.each(Object.entries(refusals))('%s', async (_, [files, expected]) => {
    expect(await refusal(files)).toEqual(expected);
    expect(await refusal(files, { dryRun: true })).toEqual(expected);
  });

  it('all mistakes of all files at once, good records beside them unwritten', async () => {
    const told = await refusal({
      'companies.yaml': company('good') + company('bad', '  colour: red\n'),
      'risks.yaml': '- slug: r\n  category: CYBR\n  title: R\n  status: OPENED\n',
      'events.yaml':
        '- slug: e\n  kind: OTHER\n  title: E\n  occurred: 2022-13\n  links: [{ node: company:good, role: PARTY }, { node: company:goood, role: PARTY }]\n',
      'partnerships.yaml': '- slug: p\n  provider: good\n  partner: bad\n  kind: RESELLER\n',
    });
    expect(told.map((line) => line.split(' ')[0])).toEqual([
      'companies.yaml:7:3',
      'events.yaml:4:13',
      'events.yaml:5:56',
      'risks.yaml:2:13',
      'risks.yaml:4:11',
    ]);
  });

  it('does not report a reference to a record of a file that could not be read', async () => {
    expect(
      await refusal({
        'companies.yaml': '- slug: acme\n  kind: [GROUP\n',
        'partnerships.yaml': '- slug: p\n  provider: acme\n  partner: ibm\n  kind: RESELLER\n',
      }),
    ).toEqual([expect.stringMatching(/^companies\.yaml:3:1 /)]);
  });

  it('a file that is not UTF-8', async () => {
    expect(await refusal({ 'companies.yaml': Uint8Array.of(0x2d, 0x20, 0xe9) })).toEqual([
      'companies.yaml:1:1 is not UTF-8 text; save it in that encoding',
    ]);
  });

  it('a manifest with mistakes, a missing one, a missing folder', async () => {
    expect(
      await refusal({ 'dataset.yaml': manifest.replace('format: 1', 'format: 2').replace('title:', 'titel:') }),
    ).toEqual([
      'dataset.yaml:1:1 title: is missing',
      'dataset.yaml:1:9 format: must be 1, the only format there is',
      'dataset.yaml:3:1 titel: is no field of dataset.yaml; did you mean "title"?',
    ]);
    expect(await refusal({ 'dataset.yaml': `${manifest}requires: [nowhere]\n` })).toEqual([
      'nowhere:1:1 cannot be read as a folder (ENOENT)',
    ]);
  });
});
