import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ErrorCode } from '../../src/graphql/errors.ts';
import { ask, expectNoInternals, expectRefusal, send, serveInProcess, type TestService } from '../support/service.ts';
import { createToySchema } from './toy-schema.ts';

const toy = createToySchema();
let service: TestService;
beforeAll(async () => {
  service = await serveInProcess(toy.schema);
});
afterAll(() => service[Symbol.asyncDispose]());

/** Expect that an answer, read as it came, is a refusal like every other: its status, a request id, a documented code, nothing of the inside. */
function expectRawRefusal(answer: string, status: number, code: ErrorCode): void {
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  expect(head, answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(head).toMatch(/^content-type: application\/json; charset=utf-8\r?$/im);
  expect(head).toMatch(/^x-content-type-options: nosniff\r?$/im);
  expect(head).toMatch(/^connection: close\r?$/im);
  const requestId = /^x-request-id: ([\w-]+)\r?$/im.exec(head)?.[1];
  expect(requestId).toBeDefined();
  expect(JSON.parse(body)).toEqual({ errors: [{ message: expect.any(String), extensions: { code, requestId } }] });
  expect(answer).not.toMatch(/HPE_|ERR_|node_modules| at /);
  expect(service.log).toContainEqual(expect.objectContaining({ requestId, status, msg: 'request' }));
}

const post = { method: 'POST', headers: { 'content-type': 'application/json' } };

function open(to: { url: string } = service): Socket {
  const socket = connect(Number(new URL(to.url).port), '127.0.0.1');
  socket.on('error', () => {});
  return socket;
}

/** Send bytes as they are and read until the server closes. */
async function raw(bytes: string | Buffer, to: { url: string } = service): Promise<string> {
  const socket = open(to);
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk.toString('latin1');
  });
  socket.write(bytes);
  await new Promise((resolve) => socket.on('close', resolve));
  return answer;
}

describe('B: bodies, sockets, HTTP', () => {
  test.each([300_000, 2_000_000, 30_000_000])('B1 a body of %i bytes gets 413', async (size) => {
    const answer = await send(service, { ...post, body: JSON.stringify({ query: '{hello}', pad: 'x'.repeat(size) }) });
    expectRefusal(answer, 413, 'PAYLOAD_TOO_LARGE');
    expect(answer.headers.get('connection')).toBe('close');
  });

  test('B1 a chunked body without end gets 413 and is not read to its end', async () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65_536;
        if (sent > 300_000_000) controller.close();
        else controller.enqueue(new Uint8Array(65_536).fill(0x20));
      },
    });
    const streaming = { ...post, body, duplex: 'half' };
    const answer = await send(service, streaming).catch(() => undefined);
    if (answer !== undefined) expectRefusal(answer, 413, 'PAYLOAD_TOO_LARGE');
    expect(sent).toBeLessThan(100_000_000);
    expect((await ask(service, '{ hello }')).status).toBe(200);
  });

  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ['zstd', (body: Buffer) => body],
    ['x-unknown', (body: Buffer) => body],
    ['gzip, gzip', (body: Buffer) => gzipSync(gzipSync(body))],
  ])('B2 a body compressed with %s gets 415', async (encoding, compress) => {
    const body = compress(Buffer.from(JSON.stringify({ query: '{hello}', pad: ' '.repeat(10_000_000) })));
    const init = { method: 'POST', headers: { 'content-type': 'application/json', 'content-encoding': encoding } };
    expectRefusal(
      await send(service, { ...init, body: body.subarray(0, 100_000) as BodyInit }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    );
  });

  const head = 'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n';
  test.each([
    ['both lengths', `${head}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['two lengths', `${head}Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello`],
    ['a negative length', `${head}Content-Length: -5\r\n\r\n`],
    ['an unknown coding', `${head}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`],
    ['a bad chunk', `${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n`],
    ['a bare LF', `POST /graphql HTTP/1.1\nHost: a\n\n`],
    ['a space before the colon', `${head}X-A : b\r\n\r\n`],
    ['NUL in a header', `${head}X-A: b\0c\r\n\r\n`],
    ['no host', 'GET /health/live HTTP/1.1\r\n\r\n'],
    ['no HTTP', '\x16\x03\x01\x02\x00\x01'],
  ])('B3 %s gets 400 like every refusal, and the connection closes', async (_, bytes) => {
    expectRawRefusal(await raw(bytes), 400, 'BAD_REQUEST');
  });

  test('B3 HTTP/1.0 may leave the host out, and an unknown expectation is no obstacle', async () => {
    expect(await raw('GET /health/live HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 /);
    const expecting = 'GET /health/live HTTP/1.1\r\nHost: a\r\nExpect: miracles\r\nConnection: close\r\n\r\n';
    expect(await raw(expecting)).toMatch(/^HTTP\/1\.1 200 /);
  });

  test('B4 oversized headers and addresses get 431, broken ones 4xx', async () => {
    const large = `GET / HTTP/1.1\r\nHost: a\r\nX-A: ${'x'.repeat(65_536)}\r\n\r\n`;
    expectRawRefusal(await raw(large), 431, 'PAYLOAD_TOO_LARGE');
    const many = Array.from({ length: 5000 }, (_, i) => `X-${i}: a\r\n`).join('');
    expect(await raw(`GET / HTTP/1.1\r\nHost: a\r\n${many}\r\n`)).toMatch(/^HTTP\/1\.1 431 /);
    expect(await raw(`GET /${'x'.repeat(65_536)} HTTP/1.1\r\nHost: a\r\n\r\n`)).toMatch(/^HTTP\/1\.1 (414|431) /);
    for (const path of [
      '/%ZZ',
      '/../etc/passwd',
      '//graphql',
      '/graphql/x',
      '/graphql%00',
      '/graphiql/../../package.json',
    ]) {
      expect(await raw(`GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 404 /);
    }
  });

  test('B4 whatever the Host header says, the answer is the same and tells nothing', async () => {
    for (const target of ['/health/live', 'http://elsewhere/health/live', 'http://[/health/live']) {
      const answer = await raw(`GET ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
      expect(answer, target).toMatch(/^HTTP\/1\.1 200 /);
    }
    expect(await raw('OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 404 /);
    for (const host of ['', 'a b', 'x/graphql?', '[::1', 'a\x80', '%', '@@', '?']) {
      const answer = await raw(`GET /health/live HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
      expect(answer, host).toMatch(/^HTTP\/1\.1 200 /);
      expect(answer).not.toMatch(/node_modules|at .*:\d+:\d+/);
    }
  });

  test.each(['variables', 'extensions'])('B4 broken JSON in the %s of a GET gets 400', async (name) => {
    for (const value of ['{', '%ZZ', '[1]', '1', '"x"', '%C3%28']) {
      const answer = await send(service, {}, `/graphql?query={hello}&${name}=${value}`);
      expectRefusal(answer, 400, 'BAD_REQUEST');
    }
  });

  test('B5 requests that trickle in are closed', async () => {
    const limits = { headersTimeoutMs: 300, requestTimeoutMs: 600 };
    await using impatient = await serveInProcess(toy.schema, { limits });
    const slow = Array.from({ length: 20 }, (_, i) => {
      const socket = open(impatient);
      socket.write(i % 2 ? 'POST /graphql HTTP/1.1\r\nHost: a\r\nX-' : `${head}Content-Length: 100\r\n\r\n{`);
      return socket;
    });
    const silent = open(impatient);
    const answers = await Promise.all(
      [...slow, silent].map(async (socket) => {
        const chunks: Buffer[] = [];
        socket.on('data', (chunk: Buffer) => chunks.push(chunk));
        await once(socket, 'close');
        return Buffer.concat(chunks).toString();
      }),
    );
    for (const answer of answers) expect(answer).toMatch(/^HTTP\/1\.1 408 [^]*"code":"BAD_REQUEST"/);
    expect((await ask(impatient, '{ hello }')).status).toBe(200);
  });

  test('B6 idle connections do not keep others out, the newest above the cap is closed, and it recovers', async () => {
    await using narrow = await serveInProcess(toy.schema, { limits: { connections: 50 } });
    const idle = Array.from({ length: 49 }, () => open(narrow));
    await Promise.all(idle.map((socket) => once(socket, 'connect')));
    expect(await raw('GET /health/live HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', narrow)).toMatch(/ 200 /);
    const last = open(narrow);
    await once(last, 'connect');
    await once(open(narrow).resume(), 'close');
    for (const socket of [...idle, last]) socket.destroy();
    await expect
      .poll(() => raw('GET /health/live HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', narrow))
      .toMatch(/ 200 /);
  });

  test('B7 a client that leaves, in its body or before the answer, harms nobody', async () => {
    const half = open();
    half.write(`${head}Content-Length: 1000\r\n\r\n{"query":`);
    await once(half, 'connect');
    half.destroy();
    const early = open();
    const body = '{"query":"{ wait }"}';
    early.write(`${head}Content-Length: ${body.length}\r\n\r\n${body}`);
    await expect.poll(() => toy.waiting.length).toBe(1);
    early.destroy();
    await once(early, 'close');
    toy.release();
    expect((await ask(service, '{ hello }')).status).toBe(200);
  });

  test.each(['PUT', 'PATCH', 'DELETE', 'PROPFIND', 'TRACE', 'HEAD', 'OPTIONS'])(
    'B8 %s gets 405 with Allow',
    async (method) => {
      const answer = await raw(
        `${method} /graphql HTTP/1.1\r\nHost: a\r\nX-Secret: canary\r\nConnection: close\r\n\r\n`,
      );
      expect(answer).toMatch(/^HTTP\/1\.1 405 /);
      expect(answer).toMatch(/^allow: GET, POST\r$/im);
      expect(answer).not.toContain('canary');
    },
  );

  test('B8 no header changes the method', async () => {
    const headers = { 'x-http-method-override': 'POST', 'x-method-override': 'POST' };
    expectRefusal(await send(service, { headers }, '/graphql?query=mutation{touch}'), 405, 'METHOD_NOT_ALLOWED');
  });

  test.each([
    undefined,
    '',
    'text/plain',
    'text/plain; application/json',
    'application/json, text/plain',
    'application/json; charset=utf-16',
    'application/json;charset=latin1',
    'application/graphql',
    'application/jsonx',
    'application/xml',
  ])('B9 content type %s gets 415', async (type) => {
    const body = new Blob([JSON.stringify({ query: 'mutation { touch }' })]);
    const answer = await send(service, {
      method: 'POST',
      body,
      headers: type === undefined ? {} : { 'content-type': type },
    });
    expectRefusal(answer, 415, 'UNSUPPORTED_MEDIA_TYPE');
    expect(toy.calls.mutated).toBe(0);
  });

  test.each([
    'application/json',
    'application/json; charset=utf-8',
    'Application/JSON;charset="UTF-8"',
    'application/json; foo=bar',
  ])('B9 content type %s is taken', async (type) => {
    const body = JSON.stringify({ query: '{ hello }' });
    expect((await send(service, { method: 'POST', body, headers: { 'content-type': type } })).status).toBe(200);
  });

  test('B10 nothing that was sent comes back as HTML, and no header names the software', async () => {
    const script = '<script>alert(1)</script>';
    const answers = [
      await ask(service, `{ ${script} }`, undefined, { headers: { accept: 'text/html, */*' } }),
      await ask(service, `{ echo(text: "${script}") }`),
      await send(service, { headers: { accept: 'text/html' } }, `/graphql?query=${script}`),
      await send(service, { headers: { accept: 'text/html' } }, `/${script}`),
      await send(service, { headers: { accept: 'text/html' } }, `/?${script}`),
    ];
    for (const answer of answers) {
      if (/html/.test(answer.headers.get('content-type') ?? '')) expect(answer.text).not.toContain('alert(1)');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.has('x-powered-by')).toBe(false);
      expect(answer.headers.has('server')).toBe(false);
      expectNoInternals(answer);
    }
  });

  test('an Accept header that allows no answer of ours gets 406, and nothing runs', async () => {
    for (const accept of [
      'text/html',
      'image/*',
      'application/xml',
      'application/json;q=0',
      'application/json; charset=utf-16',
    ]) {
      expectRefusal(
        await ask(service, 'mutation { touch }', undefined, { headers: { accept } }),
        406,
        'NOT_ACCEPTABLE',
      );
    }
    expect(toy.calls.mutated).toBe(0);
  });

  test.each([
    ['application/json', 'application/json'],
    ['application/graphql-response+json', 'application/graphql-response+json'],
    ['application/json, application/graphql-response+json;q=0.5', 'application/json'],
    ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json'],
    ['*/*', 'application/json'],
    ['application/*;q=0.5', 'application/json'],
    ['application/json, application/graphql-response+json', 'application/graphql-response+json'],
    ['application/json;q=0, */*', 'application/graphql-response+json'],
    ['text/html, application/json;q=0.1', 'application/json'],
  ])('Accept: %s is answered as %s', async (accept, type) => {
    const answer = await ask(service, '{ hello }', undefined, { headers: { accept } });
    expect(answer.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
  });
});
