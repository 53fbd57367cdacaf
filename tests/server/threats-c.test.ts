import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, expectRefusal, send, serveInProcess, type TestService } from '../support/service.ts';
import { createToySchema } from './toy-schema.ts';

const toy = createToySchema();
let service: TestService;
beforeAll(async () => {
  service = await serveInProcess(toy.schema);
});
afterAll(() => service[Symbol.asyncDispose]());

describe('C: forged requests, other origins, exposure', () => {
  test('C1 a mutation by GET gets 405 and is not executed', async () => {
    const targets = [
      '/graphql?query=mutation{touch}',
      '/graphql?query=query A{hello} mutation B{touch}&operationName=B',
      '/graphql?query=mutation($a:Boolean=true){touch @include(if:$a)}',
    ];
    for (const target of targets) {
      const answer = await send(service, {}, target);
      expectRefusal(answer, 405, 'METHOD_NOT_ALLOWED');
      expect(answer.headers.get('allow')).toBe('POST');
      const streamed = await send(service, { headers: { accept: 'text/event-stream' } }, target);
      expect(streamed.status).toBeGreaterThanOrEqual(400);
    }
    expect(toy.calls.mutated).toBe(0);
  });

  test('C2 a query by GET is answered, also when it stands beside a mutation', async () => {
    expect((await send(service, {}, '/graphql?query={hello}')).body.data).toEqual({ hello: 'world' });
    const chosen = '/graphql?query=query A{hello} mutation B{touch}&operationName=A';
    expect((await send(service, {}, chosen)).body.data).toEqual({ hello: 'world' });
    const variables = encodeURIComponent(JSON.stringify({ t: 'ü' }));
    const echoed = await send(service, {}, `/graphql?query=query($t:String){echo(text:$t)}&variables=${variables}`);
    expect(echoed.body.data).toEqual({ echo: '{"text":"ü"}' });
    expect(echoed.headers.has('set-cookie')).toBe(false);
  });

  test('C3 forms and text get 415 and are not executed', async () => {
    const form = new FormData();
    form.set('operations', '{"query":"mutation($f:String){touch}","variables":{"f":null}}');
    form.set('map', '{"0":["__proto__.polluted"],"1":["variables.__proto__.polluted"]}');
    form.set('0', new Blob(['x']), 'x');
    const bodies: [BodyInit, string?][] = [
      [new URLSearchParams({ query: 'mutation{touch}' })],
      [form],
      ['{"query":"mutation{touch}"}', 'text/plain'],
    ];
    for (const [body, type] of bodies) {
      const answer = await send(service, {
        method: 'POST',
        body,
        ...(type ? { headers: { 'content-type': type } } : {}),
      });
      expectRefusal(answer, 415, 'UNSUPPORTED_MEDIA_TYPE');
    }
    expect(toy.calls.mutated).toBe(0);
    expect({}).not.toHaveProperty('polluted');
  });

  const origins = [
    'https://evil.example',
    'null',
    'https://good.example.evil.example',
    'http://good.example',
    'https://good.example:444',
  ];

  test.each(origins)('C4 origin %s is told nothing, without and with an allow-list', async (origin) => {
    await using listed = await serveInProcess(toy.schema, {
      corsOrigins: ['https://good.example', 'https://other.example'],
    });
    for (const to of [service, listed]) {
      const answers = [
        await ask(to, '{ hello }', undefined, { headers: { origin } }),
        await send(to, {
          method: 'OPTIONS',
          headers: {
            origin,
            'access-control-request-method': 'POST',
            'access-control-request-headers': 'content-type',
          },
        }),
      ];
      for (const { headers } of answers) {
        const names = [...headers.keys()].filter((name) => name.startsWith('access-control-'));
        expect(names).toEqual([]);
      }
    }
  });

  test('C4 a listed origin may read, without credentials', async () => {
    await using listed = await serveInProcess(toy.schema, { corsOrigins: ['https://good.example'] });
    const origin = 'https://good.example';
    const preflight = await send(listed, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type');
    for (const answer of [preflight, await ask(listed, '{ hello }', undefined, { headers: { origin } })]) {
      expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
      expect(answer.headers.get('vary')).toMatch(/origin/i);
      expect(answer.headers.has('access-control-allow-credentials')).toBe(false);
    }
    expect((await ask(listed, '{ hello }')).headers.get('vary')).toMatch(/origin/i);
  });

  test('C5 a persisted query is refused without its document, and with one that its hash does not fit', async () => {
    const persisted = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
    expectRefusal(await ask(service, undefined, {}, persisted('00')), 400, 'BAD_REQUEST');
    expectRefusal(await ask(service, '{ hello }', {}, persisted('00')), 400, 'BAD_REQUEST');
    const hash = createHash('sha256').update('{ hello }').digest('hex');
    expect((await ask(service, '{ hello }', {}, persisted(hash))).status).toBe(200);
  });

  test('C5 an answer traces nothing, whatever is asked for', async () => {
    const answer = await ask(service, '{ hello }', undefined, { headers: { 'apollo-tracing': '1', 'x-debug': '1' } });
    expect(answer.body).toEqual({ data: { hello: 'world' } });
  });

  test('C6 with introspection off nothing tells the schema', async () => {
    await using closed = await serveInProcess(toy.schema, { introspection: false });
    for (const query of ['{ __schema { queryType { name } } }', '{ __type(name: "Query") { name } }']) {
      expectRefusal(await ask(closed, query), 400, 'GRAPHQL_VALIDATION_FAILED');
    }
    const near = [
      await ask(closed, '{ helo }'),
      await ask(closed, '{ echo(txt: "") }'),
      await ask(closed, '{ echo(kind: ACQUISITON) }'),
      await ask(closed, '{ echo(where: { nam: "" }) }'),
      await ask(closed, 'query ($k: Kin) { echo(kind: $k) }'),
      await ask(closed, 'query ($k: Kind) { echo(kind: $k) }', { k: 'ACQUISITON' }),
      await ask(closed, 'query ($w: Filter) { echo(where: $w) }', { w: { nam: '' } }),
      await ask(closed, '{ hello @skp(if: true) }'),
      await ask(closed, '{ ... on Quer { hello } }'),
    ];
    for (const answer of near) {
      expect(answer.status).toBe(400);
      expect(answer.text).not.toMatch(/did you mean/i);
    }
    expect((await send(closed, {}, '/schema.graphql')).status).toBe(404);
    expect((await send(closed, { headers: { accept: 'text/html' } })).headers.get('content-type')).not.toContain(
      'html',
    );
    expect((await ask(closed, '{ __typename }')).body.data).toEqual({ __typename: 'Query' });
  });
});
