import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { GraphQLSchema } from 'graphql';
import { type Logger, pino } from 'pino';
import { expect } from 'vitest';
import { ledgerExporter } from '../../src/commands/ledger-exporter.ts';
import { engineLimits, readinessOf } from '../../src/commands/service.ts';
import { type Limits, readConfig } from '../../src/config.ts';
import { loadDataset } from '../../src/datasets/load.ts';
import { connectDatabase } from '../../src/db/connect.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { type ErrorCode, isErrorCode } from '../../src/graphql/errors.ts';
import { schema } from '../../src/graphql/schema.ts';
import { type App, type AppOptions, createApp } from '../../src/server/app.ts';
import { type RunningServer, startServer } from '../../src/server/serve.ts';
import type { TrustedDocuments } from '../../src/server/trusted-documents.ts';
import { testDatabase } from './database.ts';

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

export interface GraphService extends TestService {
  /** Where its database is, for what a test does behind its back. */
  readonly databaseUrl: string;
}

/** A busy machine may take longer than a user should wait; what is asked of time limits sets its own. */
const patience = { statementTimeoutMs: 20_000, connectTimeoutMs: 20_000 };

/**
 * Serve the whole graph of this process over a database of its own, with the bundled data set when `loaded`. `through` may put something
 * between the service and its database.
 */
export async function serveGraph(
  options: {
    limits?: Partial<Limits>;
    loaded?: boolean;
    lane?: boolean;
    trusted?: TrustedDocuments | undefined;
    through?: (url: string) => Promise<string>;
  } = {},
): Promise<GraphService> {
  const limits = { ...readConfig({}).limits, ...patience, ...options.limits };
  const test = await testDatabase();
  if (options.loaded) await loadDataset(test.database, bundledDataset);
  const { poolSize, statementTimeoutMs, connectTimeoutMs } = limits;
  const url = (await options.through?.(test.url)) ?? test.url;
  const { concurrentExports: copies, responseBytes: answerBytes } = limits;
  const database = connectDatabase({ url, poolSize, copies, answerBytes, statementTimeoutMs, connectTimeoutMs });
  const engine = createEngine({ schema, database, limits: engineLimits(limits) });
  const readiness = await readinessOf(database);
  const service = await serveInProcess(schema, {
    exporter: () => ledgerExporter(database),
    limits,
    readiness,
    engine,
    trusted: options.trusted,
    ...(options.lane === undefined ? {} : { lane: options.lane }),
  });
  return {
    ...service,
    databaseUrl: test.url,
    async [Symbol.asyncDispose]() {
      await service[Symbol.asyncDispose]();
      await database.close({ timeoutMs: 0 });
      await test[Symbol.asyncDispose]();
    },
  };
}

export interface ServiceProcess extends AsyncDisposable {
  readonly url: string;
  readonly child: ChildProcess;
  /** What it wrote so far. */
  output(): string;
  /** Its exit code, or the name of the signal that ended it. */
  readonly exited: Promise<number | NodeJS.Signals | null>;
}

const bundledDataset = fileURLToPath(new URL('../../data/cloud-market-2022', import.meta.url));
const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

interface ProcessOptions {
  readonly nodeArgs?: readonly string[];
  /** Limit on open files; the system's own when left out. */
  readonly openFiles?: number;
}

/** Start the command line as a user does, with these variables and no others of this program's. */
export function runCommand(
  args: readonly string[],
  variables: Record<string, string>,
  { nodeArgs = [], openFiles }: ProcessOptions = {},
) {
  const limit = openFiles === undefined ? '' : `ulimit -n ${openFiles} && `;
  const child = spawn('/bin/sh', ['-c', `${limit}exec "$0" "$@"`, process.execPath, ...nodeArgs, main, ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const append = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', append);
  child.stderr.on('data', append);
  const exited = once(child, 'exit').then(([code, signal]) => (signal ?? code) as number | NodeJS.Signals | null);
  return { child, exited, output: () => output };
}

/** Start the real service as a process of its own, on a free port, and wait until it is ready. */
export async function startService(
  variables: Record<string, string>,
  options: ProcessOptions = {},
): Promise<ServiceProcess> {
  const { child, exited, output } = runCommand(['serve'], { PORT: '0', ...variables }, options);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const found = output().match(/ready: \D*(http:\S+)\/graphql/)?.[1];
      if (found) resolve(found.replace('localhost', '127.0.0.1'));
    });
    exited.then((code) => reject(new Error(`The service ended with ${code}: ${output()}`)), reject);
  });
  return {
    url,
    child,
    exited,
    output,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: GraphqlAnswer;
}

interface GraphqlAnswer {
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

function recordingLogger(): { logger: Logger; log: Record<string, unknown>[] } {
  const log: Record<string, unknown>[] = [];
  const logger = pino(
    { level: 'trace', base: null, formatters: { level: (label) => ({ level: label }) } },
    { write: (line: string) => log.push(JSON.parse(line)) },
  );
  return { logger, log };
}
