import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '../../sdk/src/index.ts';
import { readTrustedDocuments, type TrustedDocuments } from '../../src/server/trusted-documents.ts';
import { ask, expectRefusal, type GraphService, send, serveGraph } from '../support/service.ts';

const releases = fileURLToPath(new URL('../../sdk/released', import.meta.url));
const trusted = (await readTrustedDocuments('allow')) as TrustedDocuments;
const required = (await readTrustedDocuments('require')) as TrustedDocuments;

const manifests = readdirSync(releases).map((version) => ({
  version,
  documents: JSON.parse(readFileSync(join(releases, version, 'persisted-documents.json'), 'utf8')) as Record<
    string,
    string
  >,
}));
const replayed = manifests.flatMap(({ version, documents }) =>
  Object.entries(documents).map(([id, text]) => ({ version, id, text, name: /^query (\w+)/.exec(text)?.[1] ?? text })),
);
const { id: knownId, text: knownText } = replayed.find(({ name }) => name === 'CompaniesGet') as (typeof replayed)[0];

let allowing: GraphService;
let requiring: GraphService;
let refusing: GraphService;
beforeAll(async () => {
  allowing = await serveGraph({ loaded: true, trusted });
  requiring = await serveGraph({ loaded: true, trusted: required });
  refusing = await serveGraph({ trusted: undefined });
}, 120_000);
afterAll(async () => {
  for (const service of [allowing, requiring, refusing]) await service[Symbol.asyncDispose]();
});

/** Values for the variables that a document needs: nothing is found by them, which is an answer. */
function variablesOf(text: string): Record<string, unknown> {
  const id = 'Company:0192c5e0-0000-7000-8000-000000000000';
  const values: Record<string, unknown> = {
    slug: 'nothing',
    code: /Currency/.test(text) ? 'USD' : 'CN',
    id,
    ids: [id],
  };
  const wanted =
    ['slug', 'code', 'ids'].find((name) => text.includes(`$${name}:`)) ?? (text.includes('$id:') ? 'id' : '');
  return wanted ? { [wanted]: values[wanted] } : {};
}

describe('released documents', () => {
  it.each(replayed)('$version $name is still answered by its id', async ({ id, text }) => {
    expect(id).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
    const { body, status } = await ask(requiring, undefined, variablesOf(text), { documentId: id });
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
  });
});

describe('an id', () => {
  it('stands for its text, by POST and by GET, the first time and later', async () => {
    for (const service of [allowing, requiring]) {
      const byText = await ask(service, knownText, { slug: 'aws' });
      expect(byText.body.data).toMatchObject({ company: { slug: 'aws' } });
      for (let round = 0; round < 3; round++) {
        const byId = await ask(service, undefined, { slug: 'aws' }, { documentId: knownId });
        expect([byId.status, byId.text]).toEqual([200, byText.text]);
      }
      const search = new URLSearchParams({ documentId: knownId, variables: '{"slug":"aws"}' });
      expect((await send(service, { method: 'GET' }, `/graphql?${search}`)).text).toBe(byText.text);
    }
  });

  it('that is unknown is refused, unless its text is there and texts are allowed', async () => {
    const documentId = `sha256:${'0'.repeat(64)}`;
    expectRefusal(await ask(allowing, undefined, {}, { documentId }), 404, 'PERSISTED_QUERY_NOT_FOUND');
    expectRefusal(await ask(requiring, undefined, {}, { documentId }), 404, 'PERSISTED_QUERY_NOT_FOUND');
    expect((await ask(allowing, '{ __typename }', {}, { documentId })).body.data).toEqual({ __typename: 'Query' });
    expectRefusal(await ask(requiring, '{ __typename }', {}, { documentId }), 403, 'DOCUMENT_NOT_TRUSTED');
  });

  it('must be a string, and fit the text beside it', async () => {
    expectRefusal(await ask(allowing, undefined, {}, { documentId: 1 }), 400, 'BAD_REQUEST');
    expectRefusal(await ask(allowing, '{ __typename }', {}, { documentId: knownId }), 400, 'BAD_REQUEST');
  });

  it('is not taken where trusted documents are off', async () => {
    expectRefusal(await ask(refusing, undefined, {}, { documentId: knownId }), 400, 'PERSISTED_QUERY_NOT_SUPPORTED');
    expectRefusal(
      await ask(refusing, '{ __typename }', {}, { documentId: knownId }),
      400,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    );
  });
});

describe('where they are required', () => {
  it('a text is answered when it is that of a trusted document, to the letter', async () => {
    expect((await ask(requiring, knownText, { slug: 'aws' })).body.data).toMatchObject({ company: { slug: 'aws' } });
    expectRefusal(await ask(requiring, `${knownText} `, { slug: 'aws' }), 403, 'DOCUMENT_NOT_TRUSTED');
    expectRefusal(await ask(requiring, '{ __schema { types { name } } }'), 403, 'DOCUMENT_NOT_TRUSTED');
    const search = new URLSearchParams({ query: '{ __typename }' });
    expectRefusal(await send(requiring, { method: 'GET' }, `/graphql?${search}`), 403, 'DOCUMENT_NOT_TRUSTED');
  });
});

describe('the SDK', () => {
  it('sends ids, by POST and by GET, and falls back to texts where they are off', async () => {
    for (const [service, trustedDocuments] of [
      [requiring, 'require'],
      [allowing, 'prefer'],
    ] as const) {
      for (const method of ['POST', 'GET'] as const) {
        const market = createClient({ url: `${service.url}/graphql`, trustedDocuments, method });
        const { data, response } = await market.companies.get({ slug: 'aws' }).withResponse();
        expect([data?.slug, response.attempts]).toEqual(['aws', 1]);
      }
    }
    const market = createClient({ url: `${refusing.url}/graphql`, trustedDocuments: 'prefer' });
    expect((await market.companies.list().withResponse()).response.attempts).toBe(2);
    expect((await market.companies.list().withResponse()).response.attempts).toBe(1);
    const closed = createClient({ url: `${requiring.url}/graphql` });
    await expect(closed.request('{ __typename }')).rejects.toMatchObject({
      kind: 'forbidden',
      code: 'DOCUMENT_NOT_TRUSTED',
    });
  });
});

describe('a broken manifest', () => {
  it('keeps the service from starting, unless they are off', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'nephoscope-releases-'));
    try {
      await mkdir(join(folder, '0.0.1'));
      await expect(readTrustedDocuments('allow', folder)).rejects.toThrow(/persisted-documents\.json/);
      await writeFile(join(folder, '0.0.1/persisted-documents.json'), '{ "md5:1": "{ a }" }');
      await expect(readTrustedDocuments('allow', folder)).rejects.toThrow(/persisted-documents\.json/);
      expect(await readTrustedDocuments('off', folder)).toBeUndefined();
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
