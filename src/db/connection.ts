import net from 'node:net';
import { Readable, Writable } from 'node:stream';
import postgres from 'postgres';
import { AnswerTooLargeError } from './errors.ts';
import type { Lendable } from './pool.ts';
import { watch } from './watch.ts';

/** How long a connection may take to answer to a cancel before it counts as dead. */
export const cancelGraceMs = 500;
/** How long the answer of a server that stopped a statement at its own limit may take to come here. */
export const answerMarginMs = 250;
const mostPreparedStatements = 500;
/** What the protocol adds to an answer, the greeting of a new connection included. */
const overheadBytes = 4_096;
const longestLifeMs = 1_800_000;

export type Mode = 'prepared' | 'unprepared' | 'simple';

export interface Connection extends Lendable {
  run<T>(statement: string, parameters: readonly (string | null)[], mode: Mode, rows: boolean): Running<T>;
  /** Run one `COPY … TO STDOUT`. */
  copyOut(statement: string): CopyingOut;
  /** Run one `COPY … FROM STDIN`; a connection whose copying failed must be destroyed. */
  copyIn(statement: string): CopyingIn;
  destroy(): void;
}

export type End<T> = { readonly value: T } | { readonly error: unknown };

export interface Running<T> {
  readonly settled: Promise<End<T>>;
  /** Resolves when those that were sent before it on this connection have settled; undefined when there are none. */
  readonly turn: Promise<unknown> | undefined;
  /** Ask the server to stop the statement; resolves when it has been told, to false when nobody could be told in time. */
  cancel(withinMs?: number): Promise<boolean>;
}

/** Every type is passed on as the text that it is; the driver's own conversions lose digits, zones and microseconds. */
const asText = {
  to: 25,
  from: [16, 17, 20, 21, 23, 26, 114, 700, 701, 1082, 1114, 1184, 3802],
  serialize: (value: unknown) => value,
  parse: (value: string) => value,
};

interface CopyingOut extends Pick<Running<unknown>, 'cancel'> {
  readonly begun: Promise<Readable>;
  /** How many bytes the connection has brought so far. */
  received(): number;
}

interface CopyingIn {
  readonly begun: Promise<Writable>;
  /** Resolves when the server has taken all of it; rejects as soon as it, or the connection, fails. */
  readonly ended: Promise<void>;
}

/**
 * Open one connection: a client of the driver with a single connection that is never opened twice.
 *
 * The driver's pool, reconnecting, lifetime and cancel are left alone: it sends statements over a connection that it
 * knows to be broken, reconnects without end when a server hangs up early, and a failing cancel rejects a promise that
 * nobody holds, which ends the process.
 */
export function openConnection(
  url: string,
  {
    statementTimeoutMs,
    connectTimeoutMs,
    answerBytes,
  }: { statementTimeoutMs: number; connectTimeoutMs: number; answerBytes: number },
): Connection {
  const openedAt = performance.now();
  const prepared = new Set<string>();
  let target: net.NetConnectOpts | undefined;
  let socket: net.Socket | undefined;
  let lost = false;
  let newest: Promise<unknown> | undefined;
  const unsettled = new Set<Query>();

  // The driver tells those that it has sent, and one of those that wait behind them: the rest would wait for ever.
  const lose = () => {
    lost = true;
    setImmediate(() => {
      for (const query of unsettled) query.reject?.(connectionClosed());
    });
  };

  const ownSocket = {
    socket: async ({ host: [host = ''], port: [port = 0], path }: Address) => {
      if (target || lost) throw connectionClosed();
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
    onclose: lose,
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
    lose();
    socket?.destroy();
  };

  const cancel = async (query: Query, withinMs = cancelGraceMs) =>
    target !== undefined && query.state?.pid != null && (await sendCancel(target, query.state, withinMs));

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
      unsettled.add(query);
      if (lost) lose();
      const turn = newest;
      const received = () => socket?.bytesRead ?? 0;
      let before = turn ? Number.POSITIVE_INFINITY : received();
      const begin = () => {
        before = received();
      };
      void turn?.then(begin);
      const isTooLarge = () => received() - before > answerBytes + overheadBytes;
      // The driver keeps all of an answer in memory, however large it is.
      const unwatch = watch(() => isTooLarge() && destroy());
      const over = () => {
        unwatch();
        unsettled.delete(query);
        if (newest === settled) newest = undefined;
      };
      const settled: Promise<End<T>> = (rows ? query : query.values()).then(
        (value) => {
          over();
          if (isTooLarge()) return { error: new AnswerTooLargeError(answerBytes) };
          if (mode === 'simple' && controlsTransaction(value)) return { error: transactionControl() };
          return { value: withoutHoles(value) as T };
        },
        (error: unknown) => {
          over();
          return { error: isTooLarge() ? new AnswerTooLargeError(answerBytes) : error };
        },
      );
      newest = settled;
      return { settled, turn, cancel: (withinMs) => cancel(query, withinMs) };
    },
    copyOut(statement) {
      const begun = Promise.withResolvers<Readable>();
      const options = { prepare: false, simple: true };
      const query: Query = client.unsafe(statement, [], options);
      // The driver settles a query with the stream first, and with the statement's end later. It may end the stream with
      // an error in the very tick that made it, before any promise tells of it.
      query.resolve = (value) => {
        if (!(value instanceof Readable)) return;
        value.on('error', () => {});
        // The driver pauses the socket for a full buffer, and forgets it when that buffer was the last.
        value.on('end', () => socket?.resume());
        begun.resolve(value);
      };
      query.reject = begun.reject;
      void query.execute();
      return { begun: begun.promise, received: () => socket?.bytesRead ?? 0, cancel: () => cancel(query) };
    },
    copyIn(statement) {
      const begun = Promise.withResolvers<Writable>();
      const ended = Promise.withResolvers<void>();
      ended.promise.catch(() => {});
      const options = { prepare: false, simple: true };
      const query: Query = client.unsafe(statement, [], options);
      // The driver settles a query once, with the stream, and forgets an error that comes after the stream's end.
      query.resolve = (value) => {
        if (!(value instanceof Writable)) return ended.resolve();
        value.on('error', ended.reject);
        begun.resolve(value);
      };
      query.reject = (error) => {
        begun.reject(error);
        ended.reject(error);
      };
      void query.execute();
      return { begun: begun.promise, ended: ended.promise };
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
type Query = postgres.PendingQuery<postgres.Row[]> & {
  readonly state?: BackendKey;
  resolve?: (value: unknown) => void;
  reject?: (error: unknown) => void;
};

/** Send a CancelRequest; resolves to true once the server has read it and hung up. */
function sendCancel(target: net.NetConnectOpts, { pid, secret }: BackendKey, withinMs: number): Promise<boolean> {
  const request = Buffer.alloc(16);
  request.writeInt32BE(16, 0);
  request.writeInt32BE(80_877_102, 4);
  request.writeInt32BE((pid ?? 0) | 0, 8);
  request.writeInt32BE((secret ?? 0) | 0, 12);
  return new Promise((resolve) => {
    const socket = net.connect(target);
    const giveUp = () => socket.destroy(new Error('no answer'));
    // Timers come before what has arrived while the process was busy, which still counts.
    const timer = setTimeout(() => setImmediate(giveUp), withinMs);
    socket.on('error', () => {});
    socket.on('close', (failed) => {
      clearTimeout(timer);
      resolve(!failed);
    });
    socket.resume().end(request);
  });
}

/** The driver goes on counting rows where a statement before, on the same connection, failed after its first ones. */
function withoutHoles(rows: readonly unknown[]): readonly unknown[] {
  return rows.length === 0 || 0 in rows ? rows : rows.filter(() => true);
}

const connectionClosed = () => Object.assign(new Error('the connection closed'), { code: 'CONNECTION_CLOSED' });

const controls = new Set(['BEGIN', 'START TRANSACTION', 'COMMIT', 'ROLLBACK', 'PREPARE TRANSACTION']);

function controlsTransaction(value: readonly unknown[]): boolean {
  return [value, ...value].some(
    (each) => Array.isArray(each) && 'command' in each && controls.has(String(each.command)),
  );
}

const transactionControl = () =>
  Object.assign(new Error('a script may not begin or end a transaction'), { name: 'PostgresError', code: '25001' });
