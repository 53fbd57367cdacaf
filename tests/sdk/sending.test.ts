import { describe, expect, it } from 'vitest';
import manifest from '../../sdk/src/generated/persisted-documents.json' with { type: 'json' };
import { type ClientOptions, createClient, type DeprecationNotice } from '../../sdk/src/index.ts';
import { companiesGet, createTransport, trustedDocuments } from '../../sdk/src/operations.ts';
import { respond, scriptFetch } from './support/scripted-service.ts';

const company = { id: 'Company:1', name: 'AWS' };
const good = respond(200, { data: { company } });
const failed = (code: string) => ({ errors: [{ message: 'no', extensions: { code } }] });
const [getId] = Object.entries(manifest).find(([, text]) => text.startsWith('query CompaniesGet(')) ?? [];
const getText = manifest[getId as keyof typeof manifest];

function client(fetch: NonNullable<ClientOptions['fetch']>, options: Partial<ClientOptions> = {}) {
  return createClient({ url: 'http://service.test/graphql', fetch, ...options });
}

describe('trusted documents', () => {
  const unknown = respond(200, failed('PERSISTED_QUERY_NOT_FOUND'));

  it('are off unless asked for', async () => {
    const { fetch, sent } = scriptFetch(good);
    expect(await client(fetch).companies.get({ slug: 'aws' })).toEqual(company);
    expect(sent[0]?.body).toEqual({ query: getText, variables: { slug: 'aws' } });
  });

  it('go by the id that the manifest has for their text', async () => {
    const { fetch, sent } = scriptFetch(good);
    await client(fetch, { trustedDocuments: 'prefer' }).companies.get({ slug: 'aws' });
    await companiesGet(
      createTransport({ url: 'http://service.test/', fetch, identification: trustedDocuments('require') }),
      { slug: 'aws' },
    );
    const byId = { documentId: getId, variables: { slug: 'aws' } };
    expect(sent.map(({ body }) => body)).toEqual([byId, byId]);
  });

  it('fall back to the text once, and remember it', async () => {
    const { fetch, sent } = scriptFetch(unknown, good);
    const market = client(fetch, { trustedDocuments: 'prefer', retries: 0 });
    const { response } = await market.companies.get({ slug: 'aws' }).withResponse();
    await market.companies.get({ slug: 'aws' });
    expect(response.attempts).toBe(2);
    expect(sent.map(({ body }) => body.documentId ?? body.query)).toEqual([getId, getText, getText]);
  });

  it('never send a text when they are required', async () => {
    const { fetch, sent } = scriptFetch(unknown);
    const market = client(fetch, { trustedDocuments: 'require' });
    await expect(market.companies.get({ slug: 'aws' })).rejects.toMatchObject({ code: 'PERSISTED_QUERY_NOT_FOUND' });
    expect(sent.map(({ body }) => body.documentId)).toEqual([getId]);
  });

  it('are texts on pages that cannot hash, unless they are required', async () => {
    const { crypto } = globalThis;
    Object.defineProperty(globalThis, 'crypto', { value: undefined, configurable: true });
    try {
      const { fetch, sent } = scriptFetch(good);
      await client(fetch, { trustedDocuments: 'prefer' }).companies.get({ slug: 'aws' });
      await expect(client(fetch, { trustedDocuments: 'require' }).companies.get({ slug: 'aws' })).rejects.toMatchObject(
        { kind: 'usage' },
      );
      expect(sent.map(({ body }) => body.query)).toEqual([getText]);
    } finally {
      Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true });
    }
  });
});

describe('queries by GET', () => {
  const captured = () => {
    const seen: { url: string; init: RequestInit }[] = [];
    const fetch = async (url: string, init: RequestInit) => {
      seen.push({ url, init });
      return good();
    };
    return { fetch, seen };
  };

  it('are whole in their address, without a body or its type', async () => {
    const { fetch, seen } = captured();
    const market = client(fetch, {
      method: 'GET',
      trustedDocuments: 'prefer',
      url: 'http://service.test/graphql?key=1',
    });
    await market.companies.get({ slug: 'aws & co' });
    const asked = new URL(seen[0]?.url ?? '').searchParams;
    expect(Object.fromEntries(asked)).toEqual({ key: '1', documentId: getId, variables: '{"slug":"aws & co"}' });
    expect(seen[0]?.init).not.toHaveProperty('body');
    expect(seen[0]?.init.method).toBe('GET');
    expect(new Headers(seen[0]?.init.headers).has('content-type')).toBe(false);
  });

  it('go by POST when they are too long, and so do mutations', async () => {
    const { fetch, seen } = captured();
    await client(fetch, { method: 'GET' }).companies.get({ slug: 'a'.repeat(9_000) });
    await client(fetch).request('mutation { rename }', {}, { method: 'GET' });
    expect(seen.map(({ init }) => init.method)).toEqual(['POST', 'POST']);
  });
});

describe('data that comes with errors', () => {
  const errors = [{ message: 'no', path: ['company'], extensions: { code: 'INTERNAL' } }];
  const partial = respond(200, { data: { company }, errors });

  it('is an error, unless it is asked for', async () => {
    const { fetch } = scriptFetch(partial);
    await expect(client(fetch, { retries: 0 }).companies.get({ slug: 'aws' })).rejects.toMatchObject({
      kind: 'graphql',
      code: 'INTERNAL',
    });
    const answer = await client(fetch, { errorPolicy: 'partial' }).companies.get({ slug: 'aws' }).withResponse();
    expect(answer).toMatchObject({ data: company, errors });
    await expect(
      client(fetch, { errorPolicy: 'partial' }).companies.get({ slug: 'aws' }, { errorPolicy: 'throw', retries: 0 }),
    ).rejects.toMatchObject({ kind: 'graphql' });
  });

  it('is an error still when there is none', async () => {
    const { fetch } = scriptFetch(respond(200, { data: null, errors }));
    await expect(client(fetch, { errorPolicy: 'partial' }).companies.get({ slug: 'aws' })).rejects.toMatchObject({
      kind: 'graphql',
    });
  });
});

describe('what calls share', () => {
  it('are variables, for the operations that declare them, and the call’s own win', async () => {
    const { fetch, sent } = scriptFetch(respond(200, { data: { companies: { nodes: [], pageInfo: {} } } }), good);
    const market = client(fetch).with({ variables: { first: 50, moment: 'now' } });
    await market.companies.list();
    await market.companies.get({ slug: 'aws' });
    await market.companies.list({ first: 5 });
    await market.request('query Own($moment: DateTime) { company(at: $moment) { id } }');
    expect(sent.map(({ body }) => body.variables)).toEqual([
      { first: 50 },
      { slug: 'aws' },
      { first: 5 },
      { moment: 'now' },
    ]);
  });

  it('can be changed for some calls', async () => {
    const { fetch, sent } = scriptFetch(good);
    const market = client(fetch, { headers: { 'x-a': '1' } });
    await market.with({ headers: { 'x-a': '2' } }).companies.get({ slug: 'aws' });
    await market.companies.get({ slug: 'aws' });
    expect(sent.map(({ init }) => new Headers(init.headers).get('x-a'))).toEqual(['2', '1']);
  });
});

describe('deprecations', () => {
  it('are heard once an operation', async () => {
    const headers = { deprecation: '@1688169599', sunset: 'Sat, 31 Dec 2033 23:59:59 GMT' };
    const { fetch } = scriptFetch(respond(200, { data: { company } }, headers));
    const heard: DeprecationNotice[] = [];
    const seen: number[] = [];
    const hooks: ClientOptions['hooks'] = {
      onDeprecation: (notice) => heard.push(notice),
      onResponse: ({ response }) => seen.push(response.status),
    };
    const market = client(fetch, { hooks });
    await market.companies.get({ slug: 'aws' });
    await market.companies.get({ slug: 'aws' });
    expect(heard).toEqual([{ operation: 'CompaniesGet', ...headers, link: null }]);
    expect(seen).toEqual([200, 200]);
    await client(scriptFetch(good).fetch, { hooks }).companies.get({ slug: 'aws' });
    expect(heard).toHaveLength(1);
  });
});

describe('subscriptions', () => {
  it('are refused before anything is sent', async () => {
    const { fetch, sent } = scriptFetch(good);
    for (const text of ['subscription { raised }', '# one\n  subscription D { e }']) {
      await expect(client(fetch).request(text)).rejects.toMatchObject({ kind: 'usage' });
    }
    await client(fetch).request('{ a { b } subscription }');
    await client(fetch).request('# no subscription\n{ subscription }');
    expect(sent).toHaveLength(2);
  });
});
