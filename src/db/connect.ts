import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import {
  DatabaseError,
  DatabaseUnavailableError,
  leavesConnectionUsable,
  StatementTimeoutError,
  toDatabaseError,
} from './errors.ts';
import { createPool, type Lendable } from './pool.ts';

export { DatabaseError, DatabaseUnavailableError, StatementTimeoutError };

/** A value as Postgres writes it in text: nothing is parsed, so that nothing is lost. */
type Row = Readonly<Record<string, string | null>>;

interface StatementOptions {
  /** Stops the statement; the promise rejects with the signal's reason at once. */
  readonly signal?: AbortSignal;
  /** Milliseconds until the statement is stopped, waiting and connecting included. The server's own limit stays. */
  readonly deadlineMs?: number;
  /** Whether the server should keep the statement's plan under a name: for statements that come again. */
  readonly prepare?: boolean;
}

export interface Database {
  /** Run one statement whose parameters are text or null (cast in SQL), and give the first column of its first row. */
  text(statement: string, parameters: readonly (string | null)[], options?: StatementOptions): Promise<string | null>;
  /** Run one statement and give all its rows, values as text. */
  rows(statement: string, parameters?: readonly (string | null)[], options?: StatementOptions): Promise<readonly Row[]>;
  /** Run several statements separated by semicolons in one implicit transaction; they may not begin or end one. */
  script(statements: string, options?: Omit<StatementOptions, 'prepare'>): Promise<void>;
  /** Refuse new statements, let those that run finish for `timeoutMs` (default 5,000), and close all connections. */
  close(options?: { timeoutMs?: number }): Promise<void>;
}

export interface DatabaseOptions {
  readonly url: string;
  readonly poolSize?: number;
  readonly statementTimeoutMs?: number;
  /** Longest wait for a connection, be it busy or not there yet. */
  readonly connectTimeoutMs?: number;
  /** Called with the text of each statement that is sent. */
  readonly onStatement?: (statement: string) => void;
  /** Called with what went wrong where no caller waits for it. */
  readonly onError?: (error: unknown) => void;
}

/** How long a connection may take to answer to a cancel before it counts as dead. */
const cancelGraceMs = 500;
const mostPreparedStatements = 500;
const longestLifeMs = 1_800_000;

type Mode = 'prepared' | 'unprepared' | 'simple';
type Result = readonly (readonly (string | null)[])[];

interface Connection extends Lendable {
  run<T>(statement: string, parameters: readonly (string | null)[], mode: Mode, rows: boolean): Running<T>;
  destroy(): void;
}

interface Running<T> {
  readonly settled: Promise<{ readonly value: T } | { readonly error: unknown }>;
  /** Ask the server to stop the statement; resolves when it has been told, to false when nobody could be told. */
  cancel(): Promise<boolean>;
}

/**
 * Connect to a database; connections are opened when they are needed.
 *
 * Every statement has a deadline of its own. One that does not answer to its cancel loses its connection, and the idle
 * connections with it, as the network is suspected. No statement is sent twice: the caller learns that it failed.
 */
export function connectDatabase({
  url,
  poolSize = 10,
  statementTimeoutMs = 5_000,
  connectTimeoutMs = 3_000,
  onStatement,
  onError,
}: DatabaseOptions): Database {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url))
    throw new DatabaseUnavailableError('its URL must look like postgres://user:password@host:5432/database');
  const pool = createPool(poolSize, () => openConnection(url, statementTimeoutMs, connectTimeoutMs));

  async function execute<T>(
    statement: string,
    parameters: readonly (string | null)[],
    mode: Mode,
    rows: boolean,
    { signal, deadlineMs = statementTimeoutMs + cancelGraceMs }: StatementOptions = {},
  ): Promise<T> {
    const started = performance.now();
    const connection = await pool.acquire(Math.min(connectTimeoutMs, deadlineMs), signal);
    onStatement?.(statement);
    const running = connection.run<T>(statement, parameters, mode, rows);

    const { promise: stopped, resolve: stop } = Promise.withResolvers<'late' | 'aborted'>();
    const timer = setTimeout(stop, deadlineMs - (performance.now() - started), 'late');
    const abort = () => stop('aborted');
    signal?.addEventListener('abort', abort, { once: true });
    const first = await Promise.race([running.settled, stopped]);
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);

    if (typeof first === 'object') {
      if ('error' in first && !leavesConnectionUsable(first.error)) connection.destroy();
      pool.release(connection);
      return outcome(first);
    }
    const halted = halt(connection, running);
    if (first === 'aborted') {
      halted.catch((error: unknown) => onError?.(error));
      throw signal?.reason;
    }
    return outcome(await halted);
  }

  /** Cancel what runs and give its end; the connection goes back only when the cancel can no longer hit another statement. */
  async function halt<T>(connection: Connection, running: Running<T>) {
    const telling = running.cancel();
    const grace = new AbortController();
    const end = await Promise.race([
      running.settled,
      sleep(cancelGraceMs, undefined, { signal: grace.signal }).catch(() => undefined),
    ]);
    grace.abort();
    if (end === undefined || !(await telling)) {
      connection.destroy();
      pool.discardIdle();
    }
    pool.release(connection);
    return end ?? { error: new DatabaseUnavailableError('it does not answer') };
  }

  return {
    async text(statement, parameters, options) {
      const mode = options?.prepare === false ? 'unprepared' : 'prepared';
      const result = await execute<Result>(statement, parameters, mode, false, options);
      return result[0]?.[0] ?? null;
    },
    rows: (statement, parameters = [], options) =>
      execute(statement, parameters, options?.prepare === false ? 'unprepared' : 'prepared', true, options),
    async script(statements, options) {
      await execute(statements, [], 'simple', true, options);
    },
    close: ({ timeoutMs = 5_000 } = {}) => pool.drain(timeoutMs),
  };
}

function outcome<T>(end: { readonly value: T } | { readonly error: unknown }): T {
  if ('error' in end) throw toDatabaseError(end.error);
  return end.value;
}

/** Every type is passed on as the text that it is; the driver's own conversions lose digits, zones and microseconds. */
const asText = {
  to: 25,
  from: [16, 17, 20, 21, 23, 26, 114, 700, 701, 1082, 1114, 1184, 3802],
  serialize: (value: unknown) => value,
  parse: (value: string) => value,
};

/**
 * Open one connection: a client of the driver with a single connection that is never opened twice.
 *
 * The driver's pool, reconnecting, lifetime and cancel are left alone: it sends statements over a connection that it
 * knows to be broken, reconnects without end when a server hangs up early, and a failing cancel rejects a promise that
 * nobody holds, which ends the process.
 */
function openConnection(url: string, statementTimeoutMs: number, connectTimeoutMs: number): Connection {
  const openedAt = performance.now();
  const prepared = new Set<string>();
  let target: net.NetConnectOpts | undefined;
  let socket: net.Socket | undefined;
  let lost = false;

  const ownSocket = {
    socket: async ({ host: [host = ''], port: [port = 0], path }: Address) => {
      if (target) throw Object.assign(new Error('the connection closed'), { code: 'CONNECTION_CLOSED' });
      target = path ? { path } : { host, port, noDelay: true };
      socket = net.connect(target);
      // An error that comes before the driver listens would end the process.
      socket.on('error', () => {});
      return Object.assign(socket, { host, port });
    },
  };
  const client = postgres(url, {
    ...ownSocket,
    max: 1,
    connect_timeout: connectTimeoutMs / 1000,
    max_lifetime: null,
    fetch_types: false,
    types: { asText },
    onnotice: () => {},
    onclose: () => {
      lost = true;
    },
    connection: {
      application_name: 'nephoscope',
      TimeZone: 'UTC',
      DateStyle: 'ISO',
      statement_timeout: statementTimeoutMs,
      // Compiling costs more than it saves on short statements.
      jit: 'off',
    },
  });

  const destroy = () => {
    lost = true;
    socket?.destroy();
  };

  return {
    get spent() {
      return lost || prepared.size >= mostPreparedStatements || performance.now() - openedAt > longestLifeMs;
    },
    destroy,
    discard() {
      lost = true;
      client.end({ timeout: 1 }).then(destroy, destroy);
    },
    run<T>(statement: string, parameters: readonly (string | null)[], mode: Mode, rows: boolean): Running<T> {
      if (mode === 'prepared') prepared.add(statement);
      // Without `simple`, a statement without parameters would not be prepared.
      const options = { prepare: mode === 'prepared', simple: mode === 'simple' };
      const query: Query = client.unsafe(statement, [...parameters], options);
      const settled = Promise.resolve(rows ? query : query.values()).then(
        (value) =>
          mode === 'simple' && controlsTransaction(value) ? { error: transactionControl() } : { value: value as T },
        (error: unknown) => ({ error }),
      );
      return {
        settled,
        cancel: async () => target !== undefined && query.state?.pid != null && (await sendCancel(target, query.state)),
      };
    },
  };
}

interface Address {
  readonly host: readonly string[];
  readonly port: readonly number[];
  readonly path?: string | false;
}

interface BackendKey {
  readonly pid: number | null;
  readonly secret: number | null;
}

/** The driver notes on a query which backend runs it. */
type Query = postgres.PendingQuery<postgres.Row[]> & { readonly state?: BackendKey };

/** Send a CancelRequest; resolves to true once the server has read it and hung up. */
function sendCancel(target: net.NetConnectOpts, { pid, secret }: BackendKey): Promise<boolean> {
  const request = Buffer.alloc(16);
  request.writeInt32BE(16, 0);
  request.writeInt32BE(80_877_102, 4);
  request.writeInt32BE((pid ?? 0) | 0, 8);
  request.writeInt32BE((secret ?? 0) | 0, 12);
  return new Promise((resolve) => {
    const socket = net.connect(target);
    const timer = setTimeout(() => socket.destroy(new Error('no answer')), cancelGraceMs);
    socket.on('error', () => {});
    socket.on('close', (failed) => {
      clearTimeout(timer);
      resolve(!failed);
    });
    socket.resume().end(request);
  });
}

const controls = new Set(['BEGIN', 'START TRANSACTION', 'COMMIT', 'ROLLBACK', 'PREPARE TRANSACTION']);

function controlsTransaction(value: readonly unknown[]): boolean {
  return [value, ...value].some(
    (each) => Array.isArray(each) && 'command' in each && controls.has(String(each.command)),
  );
}

const transactionControl = () =>
  Object.assign(new Error('a script may not begin or end a transaction'), { name: 'PostgresError', code: '25001' });
