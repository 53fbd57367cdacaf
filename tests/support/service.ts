import type { GraphQLSchema } from 'graphql';
import { type Logger, pino } from 'pino';
import { expect } from 'vitest';
import { type Limits, readConfig } from '../../src/config.ts';
import { type ErrorCode, isErrorCode } from '../../src/graphql/errors.ts';
import { type App, type AppOptions, createApp } from '../../src/server/app.ts';
import { type RunningServer, startServer } from '../../src/server/serve.ts';

export interface TestService extends AsyncDisposable {
  readonly app: App;
  readonly server: RunningServer;
  readonly url: string;
  /** What it logged so far, parsed. */
  readonly log: readonly Record<string, unknown>[];
  readonly limits: Limits;
}

/** Serve an app of this process on a free port; closed by `await using`. */
export async function serveInProcess(
  schema: GraphQLSchema,
  options: Partial<Omit<AppOptions, 'schema' | 'limits'>> & { limits?: Partial<Limits> } = {},
): Promise<TestService> {
  const { limits: given, ...rest } = options;
  const limits = { ...readConfig({}).limits, ...given };
  const { logger, log } = recordingLogger();
  const app = createApp({ schema, logger, readiness: async () => null, ...rest, limits });
  const server = await startServer({ app, host: '127.0.0.1', port: 0, limits, logger });
  return {
    app,
    server,
    url: server.url.replace('localhost', '127.0.0.1'),
    log,
    limits,
    async [Symbol.asyncDispose]() {
      await server.stop(0);
    },
  };
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: GraphqlAnswer;
}

export interface GraphqlAnswer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: unknown[]; locations?: unknown[]; extensions: Record<string, unknown> }[];
}

/** Send one operation by POST, as a client does. */
export async function ask(
  service: { url: string },
  query: unknown,
  variables?: unknown,
  init: { headers?: Record<string, string>; [parameter: string]: unknown } = {},
): Promise<Answer> {
  const { headers, ...parameters } = init;
  return send(service, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables, ...parameters }),
  });
}

/** Send any request and read its answer whole; it accepts the newer media type, whose status says more, when it does not say otherwise. */
export async function send(
  service: { url: string },
  init: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> },
  path = '/graphql',
): Promise<Answer> {
  const headers = { accept: 'application/graphql-response+json', ...init.headers };
  const response = await fetch(`${service.url}${path}`, { ...init, headers });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: isJson && text !== '' ? JSON.parse(text) : {},
  };
}

/** Expect a refusal as documented: status, code, request id, no data, nothing of the inside, and short. */
export function expectRefusal(answer: Answer, status: number, code: ErrorCode): void {
  const codes = answer.body.errors?.map((error) => error.extensions['code']);
  expect({ status: answer.status, codes: [...new Set(codes)] }, answer.text.slice(0, 500)).toEqual({
    status,
    codes: [code],
  });
  expect(answer.body).not.toHaveProperty('data');
  for (const error of answer.body.errors ?? []) {
    expect(isErrorCode(error.extensions['code'])).toBe(true);
    expect(error.extensions['requestId']).toBe(answer.headers.get('x-request-id'));
  }
  expectNoInternals(answer);
  expect(answer.text.length).toBeLessThan(8_192);
}

/** Expect that an answer tells nothing of the inside. */
export function expectNoInternals(answer: Answer): void {
  expect(answer.text).not.toMatch(
    /canary|node_modules|\.ts:\d|at \w+ \(|SELECT |originalError|stacktrace|Unexpected token/,
  );
}

export function recordingLogger(): { logger: Logger; log: Record<string, unknown>[] } {
  const log: Record<string, unknown>[] = [];
  const logger = pino(
    { level: 'trace', base: null, formatters: { level: (label) => ({ level: label }) } },
    { write: (line: string) => log.push(JSON.parse(line)) },
  );
  return { logger, log };
}
