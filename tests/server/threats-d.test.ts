import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, expectNoInternals, expectRefusal, send, serveInProcess, type TestService } from '../support/service.ts';
import { createToySchema } from './toy-schema.ts';

const toy = createToySchema();
let service: TestService;
beforeAll(async () => {
  service = await serveInProcess(toy.schema);
});
afterAll(() => service[Symbol.asyncDispose]());

const sendBody = (body: string | Uint8Array) =>
  send(service, { method: 'POST', headers: { 'content-type': 'application/json' }, body: body as BodyInit });

describe('D: malformed input', () => {
  test.each([
    '',
    ' ',
    '{"query":"{ hel',
    'null',
    'true',
    '1',
    '"{ hello }"',
    '[]',
    '[null]',
    '{"query":"{hello}"} trailing',
    '{"query":"{hello}","variables":{"a":NaN}}',
    "{'query':'{hello}'}",
    '{"query":"{hello}",}',
    '{"query":null}',
    '{}',
    '{"query":1}',
    '{"query":["{hello}"]}',
    '{"query":{"a":1}}',
    '{"query":"{hello}","variables":[]}',
    '{"query":"{hello}","variables":"{}"}',
    '{"query":"{hello}","variables":1}',
    '{"query":"{hello}","operationName":1}',
    '{"query":"{hello}","extensions":[]}',
  ])('D1 the body %j gets 400 with a message of ours', async (body) => {
    for (const accept of ['application/graphql-response+json', 'application/json']) {
      const init = { method: 'POST', headers: { 'content-type': 'application/json', accept }, body };
      expectRefusal(await send(service, init), 400, 'BAD_REQUEST');
    }
  });

  const query = (text: Uint8Array) =>
    Buffer.concat([Buffer.from('{"query":"{ echo(text: \\"'), text, Buffer.from('\\") }"}')]);

  test.each([
    ['invalid', [0xff, 0xfe]],
    ['overlong', [0xc0, 0xaf]],
    ['truncated', [0xe2, 0x82]],
    ['surrogate', [0xed, 0xa0, 0x80]],
  ])('D2 %s UTF-8 gets 400', async (_, bytes) => {
    expectRefusal(await sendBody(query(Uint8Array.from(bytes))), 400, 'BAD_REQUEST');
  });

  test('D2 UTF-16 gets 400, a UTF-8 byte order mark is dropped', async () => {
    expectRefusal(await sendBody(Buffer.from('\ufeff{"query":"{hello}"}', 'utf16le')), 400, 'BAD_REQUEST');
    expect((await sendBody('\ufeff{"query":"{hello}"}')).body.data).toEqual({ hello: 'world' });
  });

  test('D2 other languages and emoji go through as they are', async () => {
    const text = '阿里云 שלום 👩‍💻 \u202e é';
    const answer = await ask(service, 'query ($t: String) { echo(text: $t) }', { t: text });
    expect(JSON.parse(String(answer.body.data?.['echo']))).toEqual({ text });
  });

  test('D3 names that objects have by themselves pollute nothing', async () => {
    const bodies = [
      '{"query":"{hello}","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
      '{"query":"{hello}","variables":{"__proto__":{"polluted":1},"constructor":1}}',
      '{"query":"query($t:String){echo(text:$t)}","variables":{"__proto__":{"t":"inherited"}}}',
      '{"query":"{x}","query":"{hello}"}',
      '{"query":"{ __proto__: hello constructor: hello }"}',
    ];
    for (const body of bodies) expect((await sendBody(body)).status, body).toBe(200);
    expect((await sendBody(bodies[2] ?? '')).body.data).toEqual({ echo: '{}' });
    expect({}).not.toHaveProperty('polluted');
    for (const name of ['__proto__', 'constructor', 'toString', '', 'Missing']) {
      const answer = await ask(service, 'query A { hello } query B { hello }', {}, { operationName: name });
      expectRefusal(answer, 400, 'BAD_REQUEST');
    }
    expectRefusal(await ask(service, '{ __proto__ }'), 400, 'GRAPHQL_VALIDATION_FAILED');
  });

  test.each([
    ['an integer above 2^31', '{ echo(int: 2147483648) }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a float without end', '{ echo(float: 1e99999) }', 'BAD_USER_INPUT'],
    ['an integer of 5000 digits', `{ echo(int: ${'9'.repeat(5000)}) }`, 'BAD_USER_INPUT'],
    ['a bad number', '{ echo(int: 00x1) }', 'GRAPHQL_PARSE_FAILED'],
    ['a bad escape', '{ echo(text: "\\q") }', 'GRAPHQL_PARSE_FAILED'],
    ['half of a surrogate pair', '{ echo(text: "\\ud800") }', 'GRAPHQL_PARSE_FAILED'],
    ['an unfinished string', '{ echo(text: "a', 'GRAPHQL_PARSE_FAILED'],
    ['a wrong enum value', '{ echo(kind: MERGER) }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a definition', 'type A { b: Int }', 'BAD_REQUEST'],
    ['fragments alone', 'fragment F on Query { hello }', 'BAD_REQUEST'],
    ['nothing', '', 'GRAPHQL_PARSE_FAILED'],
    ['a comment alone', '# { hello }', 'GRAPHQL_PARSE_FAILED'],
    ['a subscription', 'subscription { hello }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a long name', `{ ${'x'.repeat(90_000)} }`, 'LIMIT_EXCEEDED'],
    ['an unknown field', `{ ${'x'.repeat(250)} }`, 'GRAPHQL_VALIDATION_FAILED'],
  ] as const)('D4 %s gets 400', async (_, document, code) => {
    const answer = await ask(service, document);
    expectRefusal(answer, 400, code);
    expect(answer.text.length).toBeLessThan(1_100);
  });

  test.each([
    ['$int: Int', { int: 2 ** 31 }],
    ['$int: Int', { int: 1.5 }],
    ['$int: Int', { int: '1' }],
    ['$int: Int', { int: true }],
    ['$int: Int', { int: [1, 2] }],
    ['$float: Float', { float: '1.5' }],
    ['$text: String', { text: 1 }],
    ['$text: String', { text: {} }],
    ['$kind: Kind', { kind: 'MERGER' }],
    ['$kind: Kind', { kind: 1 }],
    ['$where: Filter', { where: { nope: 1 } }],
    ['$where: Filter', { where: { numbers: ['x'] } }],
    ['$int: Int!', {}],
    ['$int: Int!', { int: null }],
  ])('E8 %s given as %j is BAD_USER_INPUT', async (declaration, variables) => {
    const name = declaration.slice(1, declaration.indexOf(':'));
    const answer = await ask(service, `query (${declaration}) { echo(${name}: $${name}) }`, variables);
    expectRefusal(answer, 400, 'BAD_USER_INPUT');
    expect(answer.body.errors?.[0]?.message).toContain(`$${name}`);
  });

  test('D4 a number without end in the variables is BAD_USER_INPUT', async () => {
    const body = '{"query":"query($f:Float){echo(float:$f)}","variables":{"f":1e99999}}';
    expectRefusal(await sendBody(body), 400, 'BAD_USER_INPUT');
  });

  test('D5 unknown properties are ignored, null is absent', async () => {
    const body = {
      query: '{ hello }',
      variables: null,
      operationName: null,
      extensions: null,
      id: 1,
      doc_id: 'x',
      extra: { a: [] },
    };
    const answer = await sendBody(JSON.stringify(body));
    expect(answer.body).toEqual({ data: { hello: 'world' } });
    expect((await send(service, {}, '/graphql?query={hello}&extra=1&documentId=')).body.data).toEqual({
      hello: 'world',
    });
  });

  test.each(['\0', 'a\0b'])('E1 NUL in %j is refused wherever it stands', async (text) => {
    const literal = JSON.stringify(text);
    const answers = [
      await ask(service, `{ echo(text: ${literal}) }`),
      await ask(service, `{ echo(id: ${literal}) }`),
      await ask(service, `{ echo(where: { name: ${literal} }) }`),
      await ask(service, 'query ($t: String) { echo(text: $t) }', { t: text }),
      await ask(service, 'query ($i: ID) { echo(id: $i) }', { i: text }),
      await ask(service, 'query ($w: Filter) { echo(where: $w) }', { w: { and: [{ name: text }] } }),
      await ask(service, 'query ($w: Filter) { echo(where: $w) }', { w: { [text]: 1 } }),
    ];
    for (const answer of answers) {
      expectRefusal(answer, 400, 'BAD_USER_INPUT');
      expect(answer.body.errors?.[0]?.message).toMatch(/NUL/);
    }
    expect(answers[2]?.body.errors?.[0]?.message).toContain('"name"');
    expect(answers[5]?.body.errors?.[0]?.message).toContain('w.and.0.name');
  });

  test('E4 half of a surrogate pair is refused, a whole one is not', async () => {
    for (const half of ['\\ud83d', '\\udc69', '\\udc69\\ud83d']) {
      const body = `{"query":"query($t:String){echo(text:$t)}","variables":{"t":"${half}"}}`;
      expectRefusal(await sendBody(body), 400, 'BAD_USER_INPUT');
    }
    const whole = '{"query":"query($t:String){echo(text:$t)}","variables":{"t":"\\ud83d\\udc69"}}';
    expect((await sendBody(whole)).body.data).toEqual({ echo: '{"text":"👩"}' });
  });

  test('E5 a long text is refused before anything runs', async () => {
    const text = 'x'.repeat(20_000);
    expectRefusal(await ask(service, 'query ($t: String) { echo(text: $t) }', { t: text }), 400, 'BAD_USER_INPUT');
    expectRefusal(await ask(service, `{ echo(text: "${text}") }`), 400, 'BAD_USER_INPUT');
    const longer = await ask(service, 'query ($t: String) { echo(text: $t) }', { t: 'x'.repeat(300_000) });
    expectRefusal(longer, 413, 'PAYLOAD_TOO_LARGE');
    expectNoInternals(longer);
  });
});
