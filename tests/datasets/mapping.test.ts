import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { dateReader, dayMoved } from '../../src/datasets/mapping/date-format.ts';
import { plainNumber } from '../../src/datasets/mapping/decimal.ts';
import { readMapping } from '../../src/datasets/mapping/read-mapping.ts';
import { repairMisread } from '../../src/datasets/mapping/repair.ts';
import { slugOf } from '../../src/datasets/mapping/slug.ts';
import { compileDocument, compileSources } from '../../src/datasets/mapping/template.ts';
import { dealsMapping, testFiles } from './support/files.ts';
import { mappingFile } from './support/raw-files.ts';

const files = testFiles();
afterAll(() => files[Symbol.dispose]());

/** Everything that is wrong with a mapping, as `line:column message`. */
async function mistakes(text: string): Promise<string[]> {
  const path = files.write('mapping.yaml', text);
  try {
    const mapping = await readMapping(path);
    const compiler = { codes: () => new Map<string, string>() };
    compileSources(mapping, compiler);
    compileDocument(mapping, compiler);
    return [];
  } catch (error) {
    return (error as Error).message
      .split('\n')
      .slice(1)
      .map((line) => line.replace(/^.*mapping\.yaml:/, ''));
  }
}

describe('a mapping', () => {
  it('of those that are shipped has no mistake', async () => {
    const names = readdirSync(mappingFile('.').replace(/\.\.yaml$/, '')).filter((name) => name.endsWith('.yaml'));
    expect(names.length).toBe(6);
    for (const name of names)
      expect(await mistakes(readFileSync(mappingFile(name.replace(/\.yaml$/, '')), 'utf8')), name).toEqual([]);
    expect(await mistakes(dealsMapping)).toEqual([]);
  });

  it.each([
    ['format: 1', 'format: 2', /^1:9 format/],
    ['format: csv', 'fromat: csv', /there is no "fromat" here; did you mean "format"\?/],
    ['kind: company', 'kind: compnay', /^9:15 .*no kind of record called compnay; did you mean "company"\?/],
    [
      'name: { column: name }',
      'nmae: { column: name }',
      /13:17 .*a company has no field "nmae"; did you mean "name"\?/,
    ],
    ['name: { column: name }', 'name: { colum: name }', /there is no "colum" here; did you mean "column"\?/],
    ['name: { column: name }', 'name: { column: name, item: true }', /exactly one of column, item/],
    ['kind: GROUP', 'kind: GRUOP', /^12:17 .*"GRUOP" is none of .*did you mean "GROUP"\?/],
    [
      'company: { record: target }',
      'company: { record: tagret }',
      /no record of the row above this one is called tagret; did you mean "target"\?/,
    ],
    ['company: { record: target }', 'investment: x', /is given by the record around it/],
    ['          title: { column: name }\n', '', /an investment needs the field title/],
    ['announced_on: { column: day }', 'announced_on: { column: day, date: DD.MM }', /must say the year/],
    ['name: { column: name }', "name: { column: name, pattern: '(' }", /Invalid regular expression/],
    ['kind: DATASET', 'kind: DATA', /^4:\d+ .*"DATA" is none of/],
    ['format: 1', 'format: 1\nformat: 1', /^2:1 /],
    [
      'title: Deals of a test',
      'titel: Deals of a test',
      /title: is missing\n.*there is no "titel" here; did you mean "title"\?/,
    ],
    ['format: csv', 'format: csv\n    encoding: klingon', /^7:15 .*there is no encoding "klingon"; such as utf-8/],
    ['format: csv', 'format: csv\n    rows: data[]', /^7:11 .*is for json and yaml/],
    ['format: csv', 'format: json\n    rows: data', /^7:11 .*must be a path that ends with a list/],
    ['key: [id]', "skip: [{ when: [{ column: id, matches: '(' }], reason: x }]", /^7:44 .*Invalid regular expression/],
    ['{ column: day }', '{ first: [{ column: day, plus_days: one }] }', /^23:61 .*expected number, received string/],
    ['{ column: day }', '{ first: [{ column: day, date: DD.MM }] }', /^23:56 .*must say the year/],
    [
      '- kind: investment',
      '- each: investors\n        kind: investment',
      /expected object, received string: \{ column, split \}/,
    ],
  ])('is told its mistake in its place: %s → %s', async (right, wrong, message) => {
    expect(dealsMapping).toContain(right);
    expect((await mistakes(dealsMapping.replace(right, wrong))).join('\n')).toMatch(message);
  });
});

describe('numbers', () => {
  it('keep every digit in whatever form they are written', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
        fc.integer({ min: 0, max: 12 }),
        (digits, places) => {
          const sign = digits < 0n ? '-' : '';
          const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
          const [whole, fraction] = [text.slice(0, text.length - places), text.slice(text.length - places)];
          const point = places === 0 ? '' : fraction;
          const plain = `${sign}${whole}${point && `.${point}`}`;
          const expected = plain.includes('.') ? plain.replace(/\.?0+$/, '').replace(/^-0$/, '0') : plain;
          expect(plainNumber(plain, {})).toBe(expected);
          const grouped = `${sign}${whole.replace(/\B(?=(?:\d{3})+$)/g, '.')}${point && `,${point}`}`;
          expect(plainNumber(grouped, { decimal: ',', thousands: '.' })).toBe(expected);
          expect(plainNumber(`${sign}${whole}${fraction}E-${places}`, { exponent: true })).toBe(expected);
        },
      ),
    );
  });

  it.each([
    ['2.6E+12', { exponent: true }, '2600000000000'],
    ['2.6E+12', {}, null],
    ['1.5', { times: 1_000 }, '1500'],
    ['1.5', { decimal: ',', thousands: '.' }, null],
    ['1,234', {}, null],
    ['12', { decimal: ',' }, '12'],
    ['', {}, null],
    ['1e999999', { exponent: true }, null],
    ['1,2 Mio.', { decimal: ',', units: { 'Mio.': 1_000_000 } }, '1200000'],
    ['1.250 Tsd.', { decimal: ',', thousands: '.', units: { 'Tsd.': 1_000 } }, '1250000'],
    ['2.5bn', { units: { n: 1, bn: 1_000_000_000 } }, '2500000000'],
    ['Mio.', { units: { 'Mio.': 1_000_000 } }, null],
    ['1,2 Mrd.', { decimal: ',', units: { 'Mio.': 1_000_000 } }, null],
  ] as const)('%s', (text, format, expected) => expect(plainNumber(text, format)).toBe(expected));
});

describe('dates', () => {
  it('are read in the order and form that the format says', () => {
    const date = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(date, (moment) => {
        const iso = moment.toISOString().slice(0, 10);
        const [year, month, day] = iso.split('-');
        expect(dateReader('DD.MM.YYYY')(`${day}.${month}.${year}`)).toBe(iso);
        expect(dateReader('M/D/YYYY')(`${Number(month)}/${Number(day)}/${year}`)).toBe(iso);
        const name = moment.toLocaleDateString('en-US', { month: 'long', timeZone: 'UTC' });
        expect(dateReader('D MMMM YYYY')(`${Number(day)} ${name.toUpperCase()} ${year}`)).toBe(iso);
        expect(dateReader('MMM YYYY')(`${name.slice(0, 3)} ${year}`)).toBe(`${year}-${month}`);
        expect(dayMoved(dayMoved(iso, 30) ?? '', -30)).toBe(iso);
      }),
    );
    expect(dateReader('DD.MM.YYYY')('1.2.2020')).toBeNull();
    expect(dayMoved('2020-02-30', 1)).toBeNull();
  });
});

describe('texts', () => {
  it('that were misread once are repaired, and others are left alone', () => {
    const windows1252 = new TextDecoder('windows-1252');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const bytes = Buffer.from(text, 'utf8');
        const misread = windows1252.decode(bytes);
        // Five bytes of Windows-1252 mean nothing; the decoder gives them their own number.
        expect(repairMisread(misread)).toBe(bytes.toString('utf8'));
      }),
    );
    for (const text of ['Café', 'naïve Ã', '阿里云', 'plain', 'BerkÃ_na']) expect(repairMisread(text)).toBe(text);
  });

  it('become slugs that the ledger accepts, and texts of other scripts different ones', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }), (text) => {
        expect(slugOf(text)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slugOf(text).length).toBeLessThanOrEqual(200);
      }),
    );
    expect(slugOf('Crédit Agricole S.A.')).toBe('credit-agricole-s-a');
    expect(slugOf('阿里云')).not.toBe(slugOf('阿里巴巴'));
  });
});
