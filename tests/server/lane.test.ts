import http from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GraphService, serveGraph } from '../support/service.ts';

let short: GraphService;
let long: GraphService;

beforeAll(async () => {
  [short, long] = await Promise.all([
    serveGraph({ loaded: true, lane: true, limits: { bodyBytes: 20_000 } }),
    serveGraph({ loaded: true, lane: false, limits: { bodyBytes: 20_000 } }),
  ]);
});
afterAll(async () => {
  await short[Symbol.asyncDispose]();
  await long[Symbol.asyncDispose]();
});

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: Record<string, unknown>;
  readonly body: string;
}

/** Send bytes as they are: `fetch` would mend some of what a client can get wrong. */
function send(
  service: GraphService,
  { method = 'POST', path = '/graphql', headers, body = '' }: Sent,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const url = new URL(path, service.url);
    const request = http.request(
      url,
      { method, headers: { 'content-type': 'application/json', ...headers }, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const { date: _date, ...rest } = response.headers;
          resolve({ status: response.statusCode, headers: rest, body: Buffer.concat(chunks).toString() });
        });
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

const json = (query: string, more: object = {}) => JSON.stringify({ query, ...more });
const known = '{ companies(first: 2) { nodes { name } } }';

const requests: Record<string, Sent> = {
  'an ordinary query': { body: json(known) },
  variables: { body: json('query ($n: Int) { companies(first: $n) { totalCount } }', { variables: { n: 3 } }) },
  'an operation by name': {
    body: json('query A { companies { totalCount } } query B { risks { totalCount } }', { operationName: 'B' }),
  },
  'no operation of that name': { body: json('query A { companies { totalCount } }', { operationName: 'C' }) },
  'several operations and no name': {
    body: json('query A { companies { totalCount } } query B { risks { totalCount } }'),
  },
  'the newer media type': { body: json(known), headers: { accept: 'application/graphql-response+json' } },
  'the older media type': { body: json(known), headers: { accept: 'application/json' } },
  'a media type that is not ours': { body: json(known), headers: { accept: 'text/csv' } },
  'a charset in capitals': { body: json(known), headers: { 'content-type': 'Application/JSON; charset=UTF-8' } },
  'another charset': { body: json(known), headers: { 'content-type': 'application/json; charset=utf-16' } },
  'a form': { body: 'query=%7Ba%7D', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
  'a compressed body': { body: json(known), headers: { 'content-encoding': 'gzip' } },
  'a byte order mark': { body: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(json(known))]) },
  'invalid UTF-8': { body: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]) },
  'broken JSON': { body: '{"query": ' },
  'an empty body': { body: '' },
  'a list of operations': { body: `[${json(known)}]` },
  'a body that is too large': { body: json(known + ' '.repeat(30_000)) },
  'a syntax error': { body: json('{ companies {') },
  'an unknown field': { body: json('{ companies { nodes { nmae } } }') },
  'a variable of the wrong type': {
    body: json('query ($n: Int) { companies(first: $n) { totalCount } }', { variables: { n: 'x' } }),
  },
  'a variable with NUL': {
    body: json('query ($s: String) { company(slug: $s) { name } }', { variables: { s: 'a\0b' } }),
  },
  'a variable that is a list': { body: json(known, { variables: [] }) },
  'a bad id': { body: json('{ node(id: "x") { id } }') },
  'a page that is too large': { body: json('{ companies(first: 5000) { totalCount nodes { name } } }') },
  'a cost that is too high': {
    body: json(
      '{ companies(first: 200) { nodes { claims(first: 200) { nodes { document { claims(first: 200) { nodes { id } } } } } } } }',
    ),
  },
  introspection: { body: json('{ __type(name: "Company") { name } }') },
  'introspection beside data': { body: json('{ __schema { queryType { name } } companies { totalCount } }') },
  'only a type name': { body: json('{ __typename }') },
  'a mutation': { body: json('mutation { x }') },
  'a subscription': { body: json('subscription { x }') },
  'unknown properties': { body: json(known, { extra: 1, extensions: {} }) },
  'a hash that does not fit': {
    body: json(known, { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }),
  },
  'a request id': { body: json(known), headers: { 'x-request-id': 'mine-1' } },
  'a request id that is not sane': { body: json(known), headers: { 'x-request-id': 'a b' } },
  'a query string beside the body': { path: '/graphql?query={risks{totalCount}}', body: json(known) },
  'another method': { method: 'PUT', body: json(known) },
  'another path': { path: '/graphql/', body: json(known) },
  'a GET': { method: 'GET', path: '/graphql?query={companies{totalCount}}' },
  'a foreign origin': { body: json(known), headers: { origin: 'https://example.com' } },
};

describe('the short way answers as the long way does', () => {
  test.each(Object.entries(requests))('%s', async (name, request) => {
    // Twice: the first time the document is new, the second time it is kept.
    for (let round = 0; round < 2; round += 1) {
      const [one, other] = await Promise.all([send(short, request), send(long, request)]);
      if (name !== 'a request id') {
        expect(one.headers['x-request-id']).toBeTruthy();
        delete one.headers['x-request-id'];
        delete other.headers['x-request-id'];
      }
      const level = (answer: Answer) => ({
        ...answer,
        body: answer.body.replace(/"requestId":"[^"]*"/g, '"requestId":"…"'),
      });
      expect(level(one)).toEqual(level(other));
    }
  });
});

test('a request that goes the short way is logged like any other', async () => {
  const id = 'logged-both-ways';
  await send(short, { body: json(known), headers: { 'x-request-id': id } });
  await send(short, { body: json(known), headers: { 'x-request-id': id } });
  await send(long, { body: json(known), headers: { 'x-request-id': id } });
  const entries = [...short.log, ...long.log].filter((entry) => entry['requestId'] === id);
  expect(entries).toHaveLength(3);
  const [first] = entries;
  for (const entry of entries) expect(Object.keys(entry)).toEqual(Object.keys(first ?? {}));
});

test('a client that leaves before the answer takes its statement with it', async () => {
  await using service = await serveGraph({ loaded: true, lane: true });
  await send(service, { body: json(known) });
  const request = http.request(new URL('/graphql', service.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  });
  request.on('error', () => {});
  request.end(json(known));
  request.destroy();
  // The next request is answered: nothing hangs, nothing was thrown where nobody catches.
  expect((await send(service, { body: json(known) })).status).toBe(200);
});
