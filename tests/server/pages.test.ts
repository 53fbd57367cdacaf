import { buildSchema, GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExampleTab } from '../../src/server/graphiql/example-tabs.ts';
import { createGraphiql } from '../../src/server/graphiql/graphiql.ts';
import { ask, send, serveGraph, serveInProcess, type TestService } from '../support/service.ts';
import { createToySchema } from './toy-schema.ts';

let service: TestService;
let ready: () => Promise<string | null> = async () => null;
beforeAll(async () => {
  const graphiql = await createGraphiql('/graphql');
  service = await serveInProcess(createToySchema().schema, { graphiql, readiness: () => ready() });
});
afterAll(() => service[Symbol.asyncDispose]());

const browser = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };

describe('pages', () => {
  test('the first page says what this is, and every link on it leads somewhere', async () => {
    const home = await send(service, browser, '/');
    expect(home.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(home.text).toContain('<h1>Nephoscope</h1>');
    const links = [...home.text.matchAll(/href="(\/[^"]*)"/g)].map((match) => match[1] ?? '');
    expect(links).toEqual(['/graphql', '/schema.graphql', '/health/ready']);
    for (const link of links) expect((await send(service, browser, link)).status, link).toBe(200);
  });

  test('pages load nothing from elsewhere and run no script of others', async () => {
    for (const path of ['/', '/graphql']) {
      const page = await send(service, browser, path);
      expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
      expect(page.text.match(/(src|href)="(https?:)?\/\//g)).toBeNull();
    }
  });

  test('GraphiQL and each of its files come from the service, zipped for who takes it', async () => {
    const page = await send(service, browser);
    const files = [...page.text.matchAll(/(?:src|href)="(\/graphiql\/[^"]*)"/g)].map((match) => match[1] ?? '');
    expect(files.map((file) => file.split('/').at(-1))).toEqual(['browser.css', 'browser.js']);
    const folder = files[0]?.replace(/[^/]*$/, '');
    for (const file of [...files, ...['editor', 'json', 'graphql'].map((name) => `${folder}${name}.worker.js`)]) {
      const answer = await send(service, {}, file);
      expect(answer.status, file).toBe(200);
      expect(answer.headers.get('content-encoding')).toBe('gzip');
      expect(answer.headers.get('cache-control')).toContain('immutable');
      const plain = await send(service, { headers: { 'accept-encoding': 'identity' } }, file);
      expect(plain.headers.has('content-encoding')).toBe(false);
      expect(plain.text).toBe(answer.text);
    }
    for (const other of [
      `${folder}nothing.js`,
      `${folder}browser.js.gz`,
      `${folder}../../package.json`,
      '/graphiql/',
    ]) {
      expect((await send(service, {}, other)).status, other).toBe(404);
    }
  }, 120_000);

  test('every example tab of GraphiQL is answered from the bundled data, and each has its name', async () => {
    await using graph = await serveGraph({ loaded: true });
    const page = await send(service, browser);
    const { tabs } = JSON.parse(page.text.match(/id="settings">([^<]*)</)?.[1] ?? '') as {
      tabs: readonly ExampleTab[];
    };
    const names = tabs.map(({ query }) => query.match(/^query (\w+)/m)?.[1]);
    expect(names).toEqual(['Leaders', 'FirstLight', 'Disagreements', 'OneCompany']);
    for (const { query, variables } of tabs) {
      const answer = await ask(graph, query, variables === undefined ? undefined : JSON.parse(variables));
      expect(answer.status, answer.text.slice(0, 300)).toBe(200);
      expect(answer.body.errors).toBeUndefined();
      expect(Object.values(answer.body.data ?? {})).not.toContain(null);
      expect(answer.text.length).toBeGreaterThan(200);
    }
  });

  test('the schema is there as text', async () => {
    const sdl = await send(service, {}, '/schema.graphql');
    expect(sdl.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(buildSchema(sdl.text)).toBeInstanceOf(GraphQLSchema);
  });

  test('pages answer GET and HEAD only', async () => {
    for (const path of ['/', '/schema.graphql', '/health/live', '/health/ready']) {
      const head = await send(service, { method: 'HEAD' }, path);
      expect([head.status, head.text]).toEqual([200, '']);
      const post = await send(service, { method: 'POST', body: 'x' }, path);
      expect(post.status).toBe(405);
      expect(post.headers.get('allow')).toBe('GET, HEAD');
    }
    expect((await send(service, { method: 'POST', body: 'x' }, '/nothing')).status).toBe(404);
  });
});

describe('health', () => {
  test('readiness says why not, liveness does not care', async () => {
    expect((await send(service, {}, '/health/ready')).body).toEqual({ status: 'ready' });
    ready = async () => 'the database does not answer';
    const notReady = await send(service, {}, '/health/ready');
    expect([notReady.status, notReady.body]).toEqual([
      503,
      { status: 'not ready', reason: 'the database does not answer' },
    ]);
    expect(notReady.headers.get('retry-after')).toBe('1');
    ready = async () => {
      throw new Error('canary');
    };
    const failed = await send(service, {}, '/health/ready');
    expect([failed.status, failed.text.includes('canary')]).toEqual([503, false]);
    expect((await send(service, {}, '/health/live')).body).toEqual({ status: 'live' });
    ready = async () => null;
    expect((await send(service, {}, '/health/ready')).status).toBe(200);
  });

  test('probes at the same time share one look at the database', async () => {
    let looks = 0;
    const { promise, resolve } = Promise.withResolvers<string | null>();
    ready = () => {
      looks += 1;
      return promise;
    };
    const probes = Array.from({ length: 10 }, () => send(service, {}, '/health/ready'));
    await expect.poll(() => looks).toBe(1);
    resolve(null);
    for (const probe of await Promise.all(probes)) expect(probe.status).toBe(200);
    expect(looks).toBeLessThan(10);
    ready = async () => null;
  });
});
