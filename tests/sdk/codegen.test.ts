import { createHash } from 'node:crypto';
import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { plugin as printDocuments } from '../../sdk/codegen/documents.ts';
import { plugin as printEnums } from '../../sdk/codegen/enums.ts';
import { readLibrary } from '../../sdk/codegen/library.ts';
import { plugin as printManifest } from '../../sdk/codegen/manifest.ts';
import { plugin as printNamespaces } from '../../sdk/codegen/namespaces.ts';
import { plugin as printOperations } from '../../sdk/codegen/operations.ts';
import { plugin as printTypes } from '../../sdk/codegen/types.ts';

const schema = buildSchema(`
  "An exact decimal number."
  scalar Decimal
  "What a company is."
  enum CompanyKind { "Several companies." GROUP BRAND @deprecated(reason: "Brands are names.") }
  enum Direction { ASC DESC }
  interface Node { "The id." id: ID! }
  "A company."
  type Company implements Node {
    "The id." id: ID!
    "What it is."
    kind: CompanyKind!
    "Its seat */ city."
    seat: String
    place: String @deprecated(reason: "Use seat.")
    "Its figures."
    figures(first: Int, after: String): FigureConnection!
  }
  "A figure."
  type Figure implements Node { "The id." id: ID! "In per cent." value: Decimal "What it is about." subject: Subject! }
  type Market implements Node { "The id." id: ID! }
  type Region { "The code." code: String! }
  union Subject = Company | Market | Region
  type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
  type CompanyConnection { nodes: [Company!]! edges: [CompanyEdge!]! pageInfo: PageInfo! }
  type CompanyEdge { node: Company! }
  type FigureConnection { nodes: [Figure!]! edges: [FigureEdge!]! pageInfo: PageInfo! }
  type FigureEdge { node: Figure! }
  "Which companies."
  input CompanyWhere { "Of these kinds." kind: [CompanyKind!] "All of these." and: [CompanyWhere!] size: Int! seat: String @deprecated(reason: "No.") }
  "How to order."
  input CompanyOrder @oneOf { "By kind." kind: Direction id: Direction }
  type Query {
    "One company."
    company("The URL's name." slug: String!): Company
    "Many companies."
    companies(where: CompanyWhere, orderBy: [CompanyOrder!], first: Int, after: String, last: Int, before: String): CompanyConnection!
    "Anything."
    node(id: ID!): Node
    market("The id." id: ID, "The URL's name." slug: String): Market
  }
`);

const pageInfo = 'pageInfo { hasNextPage endCursor }';
const good: Readonly<Record<string, string>> = {
  'companies/get': '"One company." query CompaniesGet($slug: String!) { company(slug: $slug) { ...Brief } }',
  'companies/list': `"Many companies." query CompaniesList($where: CompanyWhere, $orderBy: [CompanyOrder!], "How many." $first: Int = 20, $after: String) {
    companies(where: $where, orderBy: $orderBy, first: $first, after: $after) { nodes { ...Brief kind } ${pageInfo} } }`,
  'companies/figures': `"Its figures." query CompaniesFigures($slug: String!, $after: String) { company(slug: $slug) {
    id figures(first: 5, after: $after) { nodes { value subject { __typename ...Subject } } ${pageInfo} } } }`,
  'company-nodes/get':
    '"Anything." query CompanyNodesGet($id: ID!, $deep: Boolean!) { node(id: $id) { __typename id ... on Company { kind seat @include(if: $deep) } } }',
  'fragments/brief': '"A company in brief." fragment Brief on Company { id seat }',
  'fragments/subject':
    '"What a figure is about." fragment Subject on Subject { ... on Node { id } ... on Company { kind } }',
};

/** The library's files, some exchanged or added. */
function files(changes: Readonly<Record<string, string>> = {}) {
  return Object.entries({ ...good, ...changes }).map(([place, text]) => ({
    location: `/repository/sdk/operations/${place}.graphql`,
    document: parse(text),
  }));
}

describe('the build fails on', () => {
  it.each([
    [
      'an operation without a description',
      'companies/get',
      'query CompaniesGet { company(slug: "a") { ...Brief } }',
      /CompaniesGet has no description/,
    ],
    [
      'a fragment without a description',
      'fragments/brief',
      'fragment Brief on Company { id }',
      /Brief has no description/,
    ],
    [
      'an operation without a name',
      'companies/get',
      '"One." query { company(slug: "a") { id } }',
      /has no name; call it CompaniesGet/,
    ],
    [
      'an operation named after no place',
      'companies/get',
      '"One." query Company { company(slug: "a") { id } }',
      /Company must be called CompaniesGet/,
    ],
    [
      'two operations in a file',
      'companies/get',
      '"One." query CompaniesGet { company(slug: "a") { id } } "B." query B { company(slug: "a") { id } }',
      /holds 2 definitions/,
    ],
    ['a type in a file', 'companies/get', 'type A { b: Int }', /holds a ObjectTypeDefinition/],
    [
      'a connection without pageInfo',
      'companies/list',
      '"Many." query CompaniesList { companies { nodes { id } } }',
      /companies: a connection must select pageInfo/,
    ],
    [
      'a nested connection without pageInfo',
      'companies/get',
      '"One." query CompaniesGet { company(slug: "a") { figures { nodes { id } } } }',
      /figures: a connection/,
    ],
    [
      'a pageInfo without endCursor',
      'companies/list',
      '"Many." query CompaniesList { companies { nodes { id } pageInfo { hasNextPage } } }',
      /pageInfo must select hasNextPage and endCursor/,
    ],
    [
      'a deprecated field',
      'companies/get',
      '"One." query CompaniesGet { company(slug: "a") { place } }',
      /Company\.place is deprecated\. Use seat/,
    ],
    [
      'a deprecated enum value',
      'companies/list',
      `"M." query CompaniesList { companies(where: { size: 1, kind: BRAND }) { nodes { id } ${pageInfo} } }`,
      /BRAND.*deprecated/,
    ],
    [
      'a deprecated input',
      'companies/list',
      `"M." query CompaniesList { companies(where: { size: 1, seat: "x" }) { nodes { id } ${pageInfo} } }`,
      /seat.*deprecated/,
    ],
    [
      'an unknown field',
      'companies/get',
      '"One." query CompaniesGet { company(slug: "a") { price } }',
      /Cannot query field "price"/,
    ],
    [
      'an unknown fragment',
      'companies/get',
      '"One." query CompaniesGet { company(slug: "a") { ...Long } }',
      /Unknown fragment "Long"/,
    ],
    [
      'an unused fragment',
      'fragments/long',
      '"Long." fragment Long on Company { id }',
      /Fragment "Long" is never used/,
    ],
    [
      'types that cannot be told apart',
      'company-nodes/get',
      '"Any." query CompanyNodesGet { node(id: "a") { id } }',
      /node: select __typename/,
    ],
    [
      'a cursor for two lists',
      'companies/list',
      `"M." query CompaniesList($after: String) { a: companies(after: $after) { nodes { id } ${pageInfo} } b: companies(after: $after) { nodes { id } ${pageInfo} } }`,
      /pages one connection, not 2/,
    ],
    [
      'a list read backwards without its beginning',
      'companies/list',
      `"M." query CompaniesList($after: String, $last: Int, $before: String) { companies(after: $after, last: $last, before: $before) { nodes { id } ${pageInfo} } }`,
      /\$before needs pageInfo \{ hasPreviousPage startCursor \}/,
    ],
    [
      'a list of nothing',
      'companies/list',
      `"M." query CompaniesList($after: String) { companies(after: $after) { ${pageInfo} } }`,
      /companies pages over nothing/,
    ],
  ])('%s', (_, place, text, message) => {
    expect(() => readLibrary(schema, files({ [place]: text }))).toThrow(message);
  });

  it('an operation outside of a namespace', () => {
    const stray = {
      location: 'sdk/operations/stray.graphql',
      document: parse('"A." query Stray { node(id: 1) { id } }'),
    };
    expect(() => readLibrary(schema, [...files(), stray])).toThrow(
      /lives in sdk\/operations\/<namespace>\/<method>\.graphql/,
    );
  });

  it('a scalar that nobody mapped', () => {
    expect(() => printTypes(schema, files(), {})).toThrow(/Scalar Decimal has no TypeScript type/);
  });

  it('everything at once, by file', () => {
    const broken = files({
      'companies/get': 'query CompaniesGet { company(slug: "a") { id } }',
      'fragments/brief': 'fragment Brief on Company { id }',
    });
    expect(() => readLibrary(schema, broken)).toThrow(
      /get\.graphql: CompaniesGet has no description.*\n.*brief\.graphql: Brief has no description/,
    );
  });
});

describe('a document', () => {
  const { operations } = readLibrary(schema, files());

  it('is the operation with its fragments, as short as it can be said', () => {
    expect(operations.map(({ name, text }) => [name, text])).toContainEqual([
      'CompaniesGet',
      'query CompaniesGet($slug:String!){company(slug:$slug){...Brief}}fragment Brief on Company{id seat}',
    ]);
    expect(operations.find(({ name }) => name === 'CompaniesList')?.text).not.toContain('How many');
  });

  it('has the hash of exactly that text for its id, in the manifest too', () => {
    const manifest = JSON.parse(printManifest(schema, files()));
    expect(Object.keys(manifest)).toHaveLength(operations.length);
    for (const [id, text] of Object.entries<string>(manifest)) {
      expect(id).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
    }
    expect(operations.map(({ id, text }) => [id, text])).toEqual(Object.entries(manifest));
  });

  it('is printed as a plain object that no bundler keeps when unused', () => {
    expect(printDocuments(schema, files())).toContain(
      "export const CompaniesGetDocument: OperationDocument<Types.CompaniesGetResult, Types.CompaniesGetVariables> = {\n  kind: 'query',\n  name: 'CompaniesGet',\n",
    );
  });
});

describe('a function', () => {
  const printed = printOperations(schema, files());

  it('answers with the value of the only root field', () => {
    expect(printed).toContain(
      "options?: CallOptions): Call<Types.CompaniesGetResult['company']> {\n  return call(transport, CompaniesGetDocument, 'company')(variables, options);",
    );
  });

  it('pages the connection that takes $after, at the root or below what may be absent', () => {
    expect(printed).toContain(
      "variables?: Types.CompaniesListVariables, options?: CallOptions): PagedCall<Types.CompaniesListResult['companies'], Types.CompaniesListResult['companies']['nodes'][number]>",
    );
    expect(printed).toContain(
      "Types.CompaniesListVariables>(transport, CompaniesListDocument, 'companies')(variables, options);",
    );
    expect(printed).toContain("PagedCall<NonNullable<Types.CompaniesFiguresResult['company']>['figures'] | null, ");
    expect(printed).toContain("(transport, CompaniesFiguresDocument, 'company.figures')(variables, options);");
    const byEdge = files({
      'companies/list': `"Many companies." query CompaniesList($after: String) { companies(after: $after) { edges { node { ...Brief } } ${pageInfo} } }`,
    });
    expect(printOperations(schema, byEdge)).toContain(
      "CompaniesListDocument, 'companies', 'edges')(variables, options);",
    );
  });

  it('is a method of its namespace', () => {
    const market = printNamespaces(schema, files());
    expect(market).toContain('  readonly companyNodes: {\n');
    expect(market).toContain("      get: call(transport, CompaniesGetDocument, 'company'),\n");
  });
});

describe('types', () => {
  const printed = printTypes(schema, files(), { scalars: { Decimal: { type: 'string' } } });

  it('carry the descriptions of the schema, and are shared by fragment', () => {
    expect(printed).toContain(`/** A company in brief. */
export interface Brief {
  /** The id. */
  readonly id: string;
  /** Its seat *\\/ city. */
  readonly seat: string | null;
}
`);
    expect(printed).toContain('  /** One company. */\n  readonly company: Brief | null;\n');
    expect(printed).toContain('/** An exact decimal number. */\nexport type Decimal = string;\n');
    const renamed = printTypes(schema, files(), { scalars: { Decimal: { type: 'string', name: 'Figure' } } });
    expect(renamed).toContain('/** An exact decimal number. */\nexport type Figure = string;\n');
    expect(renamed).toContain('  readonly value: Figure | null;\n');
  });

  it('have open enums in answers and closed ones in inputs', () => {
    expect(printed).toContain('  readonly kind: Open<CompanyKind>;\n');
    expect(printed).toContain('  readonly kind?: ReadonlyArray<CompanyKind> | null | undefined;\n');
    expect(
      printEnums(schema, files(), { scalars: { Decimal: { type: 'string' } } }),
    ).toContain(`/** What a company is. */
export const CompanyKind = {
  /** Several companies. */
  GROUP: 'GROUP',
  /** @deprecated Brands are names. */
  BRAND: 'BRAND',
} as const;
/** What a company is. */
export type CompanyKind = (typeof CompanyKind)[keyof typeof CompanyKind];
`);
  });

  it('tell the types of a union or interface apart, with room for new ones', () => {
    expect(printed).toContain('export type Subject = Subject_Company | Subject_Market | Subject_Region;');
    expect(printed).toMatch(/interface Subject_Region \{\n\}/);
    expect(printed).toContain("readonly __typename: 'Region' | '%other';");
    expect(printed).toContain("readonly __typename: 'Figure' | 'Market' | '%other';");
    expect(printed).toContain('  readonly seat?: string | null;\n');
    const all = '"All." fragment Subject on Subject { __typename ... on Node { id } ... on Region { code } }';
    const closed = printTypes(schema, files({ 'fragments/subject': all }), {
      scalars: { Decimal: { type: 'string' } },
    });
    expect(closed).toContain('export type Subject = Subject_Other | Subject_Region | Subject_Unknown;');
    expect(closed).toContain("interface Subject_Other {\n  readonly __typename: 'Company' | 'Market';\n");
    expect(closed).toMatch(/interface Subject_Unknown \{\n {2}readonly __typename: '%other';\n\}/);
  });

  it('have variables that say what the schema or the operation says of them', () => {
    expect(printed).toContain(`export interface CompaniesGetVariables {
  /** The URL's name. */
  readonly slug: string;
}`);
    expect(printed).toContain('  /** How many. Default: 20. */\n  readonly first?: number | null | undefined;\n');
    expect(printed).toContain('  readonly size: number;\n');
  });

  it('take exactly one key of a look-up', () => {
    const market =
      '"One." query MarketsGet($id: ID, $slug: String, $deep: Boolean = false) { market(id: $id, slug: $slug) { id @include(if: $deep) } }';
    const changed = files({ 'markets/get': market });
    expect(
      printTypes(schema, changed, { scalars: { Decimal: { type: 'string' } } }),
    ).toContain(`export type MarketsGetVariables = OneOf<{
  /** The id. */
  readonly id: string;
  /** The URL's name. */
  readonly slug: string;
}> & {
  /** Included when true. Default: false. */
  readonly deep?: boolean | null | undefined;
};`);
    expect(printOperations(schema, changed)).toContain(
      'marketsGet(transport: Transport, variables: Types.MarketsGetVariables',
    );
  });

  it('take exactly one field of a one-of input', () => {
    expect(printed).toContain('export type CompanyOrder = OneOf<CompanyOrderFields>;');
    expect(printed).toContain('  /** By kind. */\n  readonly kind: Direction;\n');
  });
});
