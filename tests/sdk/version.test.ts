import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { printContract } from '../../sdk/codegen/contract.ts';
import { plugin as printManifest } from '../../sdk/codegen/manifest.ts';
import { compareReleases, isAtLeast, nextVersion, type Release } from '../../sdk/codegen/version.ts';

const sdl = `
  enum Kind { GROUP BRAND }
  enum Unused { A B }
  input Where { kind: Kind, size: Int! = 1 }
  type Company { id: ID!, name: String!, seat: String, kind: Kind!, owner: Owner, price: Float }
  type Person { id: ID! }
  union Owner = Company | Person
  type Query { company(slug: String, where: Where): Company, other: Unused }
`;
const get =
  '"A company." query CompaniesGet($slug: String, $where: Where) { company(slug: $slug, where: $where) { ...Brief owner { __typename ... on Company { id } } } }';
const brief = '"In brief." fragment Brief on Company { id name kind }';

function release(schemaText: string, texts: Readonly<Record<string, string>>): Release {
  const schema = buildSchema(schemaText);
  const files = Object.entries({ 'companies/get': get, 'fragments/brief': brief, ...texts })
    .filter(([, text]) => text !== '')
    .map(([place, text]) => ({ location: `sdk/operations/${place}.graphql`, document: parse(text) }));
  return {
    version: '0.1.0',
    contract: printContract(schema, files),
    documents: JSON.parse(printManifest(schema, files)),
  };
}

const before = release(sdl, {});
const list = '"Another." query CompaniesOther { company { id } }';

describe('a change', () => {
  it.each<[string, string, string, string, Readonly<Record<string, string>>]>([
    ['nothing', 'none', '', '', {}],
    ['a field that no operation uses', 'none', 'price: Float', 'price: String, more: Int', {}],
    ['an enum that no operation uses', 'none', 'enum Unused { A B }', 'enum Unused { A }', {}],
    ['the words of the schema', 'none', 'enum Kind {', '"What it is." enum Kind {', {}],
    ['the order of fields', 'patch', '', '', { 'fragments/brief': brief.replace('id name', 'name id') }],
    ['a new operation', 'minor', '', '', { 'companies/other': list }],
    ['a new field in an answer', 'minor', '', '', { 'fragments/brief': brief.replace('kind', 'kind seat') }],
    [
      'a new variable that may be left out',
      'minor',
      '',
      '',
      {
        'companies/get': get
          .replace('$slug: String,', '$slug: String, $deep: Boolean = true,')
          .replace('...Brief', '...Brief seat @include(if: $deep)'),
      },
    ],
    ['a new field of an input', 'minor', 'kind: Kind, size', 'kind: Kind, seat: String, size', {}],
    ['a new value of an enum', 'minor', 'GROUP BRAND', 'GROUP BRAND FUND', {}],
    [
      'a new type of a union',
      'minor',
      'Company | Person\n',
      'Company | Person | State\n  type State { id: ID! }\n',
      {},
    ],
    ['a field that is never null any more', 'minor', 'owner: Owner', 'owner: Owner!', {}],
    [
      'an operation that is gone',
      'major',
      '',
      '',
      { 'companies/get': list.replace('CompaniesOther { company {', 'CompaniesGet2 { company { ...Brief') },
    ],
    ['a field that is gone from an answer', 'major', '', '', { 'fragments/brief': brief.replace(' kind', '') }],
    ['a field that may be null now', 'major', 'name: String!', 'name: String', {}],
    ['a field of another type', 'major', 'name: String!', 'name: Int!', {}],
    ['a value of an enum that is gone', 'major', 'GROUP BRAND', 'GROUP', {}],
    [
      'a variable that must be given now',
      'major',
      '',
      '',
      { 'companies/get': get.replace('$slug: String,', '$slug: String!,') },
    ],
    ['a field of an input that must be given now', 'major', 'kind: Kind, size', 'kind: Kind!, size', {}],
  ])('of %s is %s', (_, level, from, to, texts) => {
    expect(sdl).toContain(from);
    const renamed = texts['companies/get']?.includes('CompaniesGet2')
      ? { 'companies/get': '', 'companies/get2': texts['companies/get'] }
      : texts;
    const comparison = compareReleases(before, release(sdl.replace(from, to), renamed));
    expect(comparison.level).toBe(level);
    expect(comparison.differences.length > 0).toBe(level !== 'none');
  });
});

describe('the next version', () => {
  it('follows semver, and before 1.0.0 breaks by its minor number', () => {
    expect(['none', 'patch', 'minor', 'major'].map((level) => nextVersion('1.2.3', level as 'none'))).toEqual([
      '1.2.3',
      '1.2.4',
      '1.3.0',
      '2.0.0',
    ]);
    expect(['none', 'patch', 'minor', 'major'].map((level) => nextVersion('0.2.3', level as 'none'))).toEqual([
      '0.2.3',
      '0.2.4',
      '0.2.4',
      '0.3.0',
    ]);
    expect(isAtLeast('0.10.0', '0.9.1')).toBe(true);
    expect(isAtLeast('0.9.0', '0.9.1')).toBe(false);
  });
});
