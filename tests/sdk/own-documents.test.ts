import { type DocumentNode, parse, print } from 'graphql';
import { createSchema, createYoga } from 'graphql-yoga';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { type Call, createClient, type TypedDocument } from '../../sdk/src/index.ts';

const yoga = createYoga({
  schema: createSchema({
    typeDefs: 'type Query { share(company: String!): Float, leader: String }',
    resolvers: { Query: { share: (_, { company }) => (company === 'aws' ? 39 : null), leader: () => 'aws' } },
  }),
  logging: false,
});

const market = createClient({ url: 'http://service.test/graphql', fetch: yoga.fetch, print });
const text = 'query Share($company: String!) { share(company: $company) }';

interface ShareResult {
  readonly share: number | null;
}
interface ShareVariables {
  readonly company: string;
}

/** As the string mode of GraphQL Codegen's client preset prints it. */
class TypedDocumentString<Result, Variables> extends String implements TypedDocument<Result, Variables> {
  readonly __apiType?: (variables: Variables) => Result;
  private readonly text: string;
  constructor(text: string) {
    super(text);
    this.text = text;
  }
  override toString(): string {
    return this.text;
  }
}

/** As `@graphql-typed-document-node/core` declares it. */
interface TypedDocumentNode<Result, Variables> extends DocumentNode {
  readonly __apiType?: (variables: Variables) => Result;
}

/** As gql.tada declares it: of operations there is no source to be got. */
interface TadaDocument<Result, Variables> extends TypedDocumentNode<Result, Variables> {
  readonly __resultType?: Result;
}

describe('a document of your own', () => {
  const parsed = parse(text) as TypedDocumentNode<ShareResult, ShareVariables>;

  it.each<[string, TypedDocument<ShareResult, ShareVariables>]>([
    ['a TypedDocumentString', new TypedDocumentString<ShareResult, ShareVariables>(text)],
    ['a tree with its source', parsed],
    ['a tree without source', parse(text, { noLocation: true }) as TypedDocumentNode<ShareResult, ShareVariables>],
    [
      'a document of gql.tada',
      {
        kind: parsed.kind,
        definitions: parsed.definitions,
        get loc() {
          return undefined;
        },
      } as TadaDocument<ShareResult, ShareVariables>,
    ],
  ])('can be %s', async (_, document) => {
    const answered = market.request(document, { company: 'aws' });
    expectTypeOf(answered).toEqualTypeOf<Call<ShareResult>>();
    expect(await answered).toEqual({ share: 39 });
  });

  it('can be a string, with the result it is said to have', async () => {
    const answered = market.request<ShareResult>(text, { company: 'aws' });
    expectTypeOf(answered).toEqualTypeOf<Call<ShareResult>>();
    expect(await answered).toEqual({ share: 39 });
    const untyped = market.request(text, { company: 'aws' });
    expectTypeOf(untyped).toEqualTypeOf<Call<unknown>>();
    expect(await untyped).toEqual({ share: 39 });
  });

  it('needs its variables when the document does', async () => {
    const leader = new TypedDocumentString<{ readonly leader: string | null }, { [key: string]: never }>('{ leader }');
    expect(await market.request(leader)).toEqual({ leader: 'aws' });
    const share = new TypedDocumentString<ShareResult, ShareVariables>(text);
    // @ts-expect-error the company is required
    await expect(market.request(share)).rejects.toMatchObject({ kind: 'graphql', operation: 'Share' });
    // @ts-expect-error and it is a string
    await expect(market.request(share, { company: 1 })).rejects.toMatchObject({ kind: 'graphql' });
  });

  it('answers with its response too, and with no second rejection', async () => {
    const { data, response } = await market.request<ShareResult>(text, { company: 'ibm' }).withResponse();
    expect(data).toEqual({ share: null });
    expect(response).toMatchObject({ status: 200, attempts: 1 });
    await expect(market.request('{ nothing }').withResponse()).rejects.toMatchObject({ operation: 'anonymous' });
  });

  it('must have a text', async () => {
    const { request } = createClient({ url: 'http://service.test/graphql', fetch: yoga.fetch });
    const without = parse(text, { noLocation: true }) as TypedDocumentNode<ShareResult, ShareVariables>;
    for (const document of [without, {}, null, '']) {
      await expect(request(document as TypedDocument<never, object>)).rejects.toMatchObject({ kind: 'usage' });
    }
  });
});
