import { inspect } from 'node:util';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as errors from '../../sdk/src/errors.ts';
import {
  type CallOptions,
  type ClientOptions,
  createClient,
  type ErrorKind,
  NephoscopeError,
} from '../../sdk/src/index.ts';
import { answer, respond, scriptFetch, startScriptedService } from './support/scripted-service.ts';

const data = { markets: [] };
const query = '{ markets }';
const good = respond(200, { data });
const failed = (code: string, message = 'no') => ({
  errors: [{ message, path: ['markets', 0], extensions: { code } }],
});

/** What a call rejects with; it is an error of the family, or the test fails. */
async function failure(call: Promise<unknown>): Promise<NephoscopeError> {
  const error = await call.then(
    () => expect.fail('the call resolved'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof NephoscopeError)) throw error;
  return error;
}

function requestsOf(options: ClientOptions) {
  const { request } = createClient(options);
  return (document: unknown, variables?: Record<string, unknown>, call?: CallOptions) =>
    request(document as string, variables, call).withResponse();
}

function transport(fetch: NonNullable<ClientOptions['fetch']>, options: Partial<ClientOptions> = {}) {
  return requestsOf({ url: 'http://service.test/graphql', fetch, ...options });
}

describe('what is sent', () => {
  it('is a POST of the text and the variables, with the token asked for at each attempt', async () => {
    const { fetch, sent } = scriptFetch(respond(503, ''), good);
    let asked = 0;
    const send = transport(fetch, { auth: async () => `token-${++asked}`, headers: { 'X-Team': 'a' } });
    vi.useFakeTimers();
    const call = send(query, { first: 2 }, { headers: { 'x-team': 'b' } });
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    await expect(call).resolves.toMatchObject({ data, response: { attempts: 2 } });
    expect(sent.map(({ body }) => body)).toEqual([
      { query, variables: { first: 2 } },
      { query, variables: { first: 2 } },
    ]);
    const headers = sent.map(({ init }) => Object.fromEntries(new Headers(init.headers)));
    expect(headers.map(({ authorization }) => authorization)).toEqual(['Bearer token-1', 'Bearer token-2']);
    expect(headers[0]).toMatchObject({ 'content-type': 'application/json', 'x-team': 'b' });
    expect(headers[0]?.accept).toContain('application/graphql-response+json');
  });

  it('refuses a url with credentials, which platforms print in their errors', () => {
    expect(() => createClient({ url: 'https://ada:secret@service.test/graphql' })).toThrow(/put credentials in auth/);
  });
});

describe('retries', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.parse('2026-01-01T00:00:00Z') });
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  /** Runs a call to its end under fake timers; answers what happened and how long each wait was. */
  async function run(first: () => Response, options: Partial<ClientOptions> = {}, document: unknown = query) {
    const { fetch, sent } = scriptFetch(first, good);
    const waits: number[] = [];
    const hooks = { onRetry: ({ delayMs }: { delayMs: number }) => waits.push(delayMs) };
    const settled = transport(fetch, { hooks, ...options })(document).then(
      ({ response }) => ({ attempts: response.attempts, kind: null }),
      (error: NephoscopeError) => ({ attempts: error.attempts, kind: error.kind }),
    );
    await vi.runAllTimersAsync();
    return { ...(await settled), sent: sent.length, waits };
  }

  it.each([408, 425, 429, 500, 502, 503, 504])('follow status %i, whatever the body', async (status) => {
    for (const body of ['', '<html>', failed('INTERNAL')]) {
      expect(await run(respond(status, body))).toEqual({ attempts: 2, kind: null, sent: 2, waits: [250] });
    }
  });

  it.each(['RATE_LIMITED', 'UNAVAILABLE'])('follow %s in a 200', async (code) => {
    expect(await run(respond(200, failed(code)))).toMatchObject({ attempts: 2, kind: null });
  });

  it.each<[number, unknown, ErrorKind]>([
    [400, failed('BAD_USER_INPUT'), 'graphql'],
    [401, '', 'auth'],
    [403, '', 'forbidden'],
    [404, 'not here', 'http'],
    [200, failed('BAD_CURSOR'), 'graphql'],
    [200, { errors: [{ message: 'no', extensions: null }] }, 'graphql'],
    [200, failed('FORBIDDEN'), 'forbidden'],
    [200, failed('UNAUTHENTICATED'), 'auth'],
    [200, '<html>', 'protocol'],
    [200, '{"data":', 'protocol'],
    [200, '[]', 'protocol'],
    [200, 'null', 'protocol'],
    [200, { data: null }, 'protocol'],
  ])('do not follow %i %o: %s', async (status, body, kind) => {
    expect(await run(respond(status, body))).toEqual({ attempts: 1, kind, sent: 1, waits: [] });
  });

  it('follow a failing network', async () => {
    const refused = () => {
      throw new TypeError('fetch failed');
    };
    expect(await run(refused)).toMatchObject({ attempts: 2, kind: null });
  });

  it.each([
    ['7', 7_000],
    ['Thu, 01 Jan 2026 00:00:09 GMT', 9_000],
    ['Thu, 01 Jan 2025 00:00:00 GMT', 0],
    ['soon', 0],
  ])('wait at least what Retry-After asks: %s', async (header, ms) => {
    expect(await run(respond(503, '', { 'retry-after': header }))).toMatchObject({ waits: [ms + 250] });
  });

  it('leave to the caller a wait that is longer than a minute', async () => {
    const { fetch } = scriptFetch(respond(429, '', { 'retry-after': '61' }));
    expect(await failure(transport(fetch)(query))).toMatchObject({
      kind: 'rate_limited',
      retryAfterMs: 61_000,
      isRetryable: true,
      attempts: 1,
    });
  });

  it('leave to the caller a wait that ends after the call must', async () => {
    expect(await run(respond(503, '', { 'retry-after': '5' }), { totalTimeoutMs: 4_000 })).toMatchObject({
      attempts: 1,
      kind: 'http',
    });
  });

  it('end with the last failure, after doubling waits', async () => {
    const { fetch, sent } = scriptFetch(respond(503, failed('UNAVAILABLE'), { 'x-request-id': 'r-3' }));
    const waits: number[] = [];
    const hooks = { onRetry: ({ delayMs }: { delayMs: number }) => waits.push(delayMs) };
    const settled = failure(transport(fetch, { hooks, retries: 6 })(query));
    await vi.runAllTimersAsync();
    expect(await settled).toMatchObject({
      kind: 'graphql',
      code: 'UNAVAILABLE',
      status: 503,
      attempts: 7,
      requestId: 'r-3',
    });
    expect(waits).toEqual([250, 500, 1000, 2000, 4000, 4000]);
    expect(sent).toHaveLength(7);
  });

  it('never follow a mutation, as it may have been done', async () => {
    for (const document of ['mutation Rename { rename }', { kind: 'mutation', name: 'Rename', id: 'x', text: '{a}' }]) {
      expect(await run(respond(503, ''), {}, document)).toMatchObject({ attempts: 1, kind: 'http' });
    }
  });
});

describe('time', () => {
  it('bounds an answer whose body stalls after its headers', async () => {
    await using service = await startScriptedService((response) => response.writeHead(200).write('{"data":'));
    const send = requestsOf({ url: service.url, timeoutMs: 50, retries: 1 });
    const error = await failure(send(query));
    expect(error).toMatchObject({ kind: 'timeout', isRetryable: true, attempts: 2 });
  });

  it('bounds a fetch that ignores its signal', async () => {
    const error = await failure(transport(() => new Promise(() => {}), { timeoutMs: 10, retries: 0 })(query));
    expect(error).toMatchObject({ kind: 'timeout', attempts: 1 });
  });

  it('bounds the whole call, whatever an attempt may take', async () => {
    const send = transport(() => new Promise(() => {}), { timeoutMs: Number.POSITIVE_INFINITY, totalTimeoutMs: 20 });
    expect(await failure(send(query))).toMatchObject({ kind: 'timeout', attempts: 1 });
  });

  it('is the caller’s to end, before, during and between attempts', async () => {
    const { fetch, sent } = scriptFetch(respond(503, ''));
    const before = await failure(transport(fetch)(query, {}, { signal: AbortSignal.abort('left') }));
    expect(before).toMatchObject({ kind: 'aborted', cause: 'left', attempts: 0 });
    expect(sent).toHaveLength(0);

    const leaving = new AbortController();
    const during = failure(transport(() => new Promise(() => {}))(query, {}, { signal: leaving.signal }));
    leaving.abort('left');
    expect(await during).toMatchObject({ kind: 'aborted', cause: 'left' });

    const waiting = new AbortController();
    const hooks = { onRetry: () => queueMicrotask(() => waiting.abort('left')) };
    const between = failure(transport(fetch, { hooks })(query, {}, { signal: waiting.signal }));
    expect(await between).toMatchObject({ kind: 'aborted', cause: 'left', attempts: 1 });
  });

  it('leaves no listener and no timer behind 10,000 aborted calls', async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    vi.useFakeTimers();
    const send = transport(() => new Promise(() => {}));
    const good = transport(scriptFetch(respond(200, { data })).fetch);
    for (let call = 0; call < 10_000; call++) {
      const own = new AbortController();
      const ended = failure(send(query, {}, { signal: own.signal }));
      own.abort();
      await ended;
      if (call % 100 === 0) await good(query, {}, { signal });
    }
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
    expect(added).toHaveBeenCalledTimes(100);
    expect(removed.mock.calls).toEqual(added.mock.calls);
  });
});

describe('failures', () => {
  it('of the network carry the cause', async () => {
    const service = await startScriptedService(answer(200, { data }));
    await service[Symbol.asyncDispose]();
    const error = await failure(requestsOf({ url: service.url, retries: 1 })(query));
    expect(error).toMatchObject({ kind: 'network', attempts: 2, isRetryable: true });
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  it('of a torn connection are failures of the network', async () => {
    await using service = await startScriptedService(
      (response) => response.writeHead(200, { 'content-length': '100' }).write('{"data"', () => response.destroy()),
      answer(200, { data }),
    );
    expect(await requestsOf({ url: service.url })(query)).toMatchObject({ data, response: { attempts: 2 } });
  });

  it('hold across copies of the package', async () => {
    // @ts-expect-error a query makes a second copy of the module, which has no declaration
    const copy: Pick<typeof errors, 'NephoscopeError'> = await import('../../sdk/src/errors.ts?copy');
    const error = new copy.NephoscopeError('network', 'A', 'no answer');
    expect(copy.NephoscopeError).not.toBe(NephoscopeError);
    expect(error).toBeInstanceOf(NephoscopeError);
    expect(new TypeError('no')).not.toBeInstanceOf(NephoscopeError);
    expect(null).not.toBeInstanceOf(NephoscopeError);
  });

  it('tell nothing that was sent or answered, however they are written down', async () => {
    const secret = 'hunter2';
    const bodies = [failed('BAD_USER_INPUT', `"${secret}" is no slug`), `<html>${secret}`, { data: null, secret }];
    const causes = await Promise.all([
      ...bodies.flatMap((body) =>
        [200, 400, 401].map((status) =>
          failure(
            transport(scriptFetch(respond(status, body)).fetch, { auth: secret, headers: { cookie: secret } })(query, {
              slug: secret,
            }),
          ),
        ),
      ),
      failure(transport(scriptFetch(good).fetch, { auth: `${secret}☃`, retries: 0 })(query)),
      failure(
        transport(() => new Promise(() => {}), { auth: secret, timeoutMs: 5, retries: 0 })(query, { slug: secret }),
      ),
    ]);
    expect(causes).toHaveLength(11);
    for (const error of causes) {
      const written = [
        error.message,
        String(error),
        error.stack,
        JSON.stringify(error),
        inspect(error, { depth: 9, showHidden: true }),
      ];
      expect(written.join('\n')).not.toContain(secret);
      expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: 'NephoscopeError', kind: error.kind });
    }
  });

  it('are of the family whatever comes back', async () => {
    const error = fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          message: fc.jsonValue(),
          path: fc.jsonValue(),
          extensions: fc.oneof(
            fc.jsonValue(),
            fc.record({ code: fc.oneof(fc.jsonValue(), fc.constantFrom('constructor', '__proto__', 'UNAVAILABLE')) }),
          ),
        },
        { requiredKeys: [] },
      ),
    );
    const body = fc.oneof(
      fc.string(),
      fc.jsonValue(),
      fc.record({ data: fc.jsonValue(), errors: fc.oneof(fc.jsonValue(), fc.array(error)) }, { requiredKeys: [] }),
    );
    const kinds: ErrorKind[] = ['http', 'protocol', 'graphql', 'auth', 'forbidden', 'rate_limited'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(200, 400, 401, 403, 404, 429, 500), body, async (status, given) => {
        const text = typeof given === 'string' ? given : JSON.stringify(given);
        const settled = await transport(scriptFetch(respond(status, text)).fetch, { retries: 0 })(query).catch(
          (reason) => reason,
        );
        if (settled instanceof NephoscopeError) expect(kinds).toContain(settled.kind);
        else expect(settled).toMatchObject({ data: expect.anything(), response: { status: 200 } });
      }),
      { numRuns: 1_000 },
    );
  });

  it('keep the service’s words and the partial data for who asks', async () => {
    const body = { data: { markets: null }, ...failed('UNKNOWN', 'the words') };
    const error = await failure(transport(scriptFetch(respond(200, body)).fetch)(query));
    expect(error.message).toBe('anonymous: UNKNOWN at markets.0');
    expect(error.errors).toEqual(body.errors);
    expect(error.data).toEqual({ markets: null });
  });

  it('say what is wrong with a document, which is the writer’s own', async () => {
    const body = failed('GRAPHQL_VALIDATION_FAILED', 'Cannot query field "prise".');
    const error = await failure(transport(scriptFetch(respond(400, body)).fetch)('query Prices { prise }'));
    expect(error.message).toBe('Prices: GRAPHQL_VALIDATION_FAILED at markets.0: Cannot query field "prise".');
  });

  it('name variables that JSON cannot carry', async () => {
    const error = await failure(transport(scriptFetch(good).fetch)(query, { amount: 1n }));
    expect(error).toMatchObject({ kind: 'usage', attempts: 0 });
  });
});

describe('hooks', () => {
  it('see each attempt, may add headers, and fail the call when they throw', async () => {
    const { fetch, sent } = scriptFetch(respond(200, { data }, { 'x-request-id': 'r-1' }));
    const seen: unknown[] = [];
    const hooks: ClientOptions['hooks'] = {
      onRequest({ operation, attempt, headers }) {
        headers.set('traceparent', '00-1');
        seen.push([operation, attempt]);
      },
      onResponse: ({ operation, attempt, response }) =>
        seen.push([operation, attempt, response.status, response.requestId]),
    };
    await transport(fetch, { hooks })('query Shares { markets }');
    expect(seen).toEqual([
      ['Shares', 1],
      ['Shares', 1, 200, 'r-1'],
    ]);
    expect(new Headers(sent[0]?.init.headers).get('traceparent')).toBe('00-1');
    const throwing = () => {
      throw new RangeError('mine');
    };
    await expect(transport(fetch, { hooks: { onResponse: throwing } })(query)).rejects.toThrow(RangeError);
  });
});
