import type { Readable } from 'node:stream';
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';
import {
  answerMarginMs,
  type Connection,
  cancelGraceMs,
  type End,
  type Mode,
  openConnection,
  type Running,
} from './connection.ts';
import { type CopyInOptions, copyIn } from './copy-in.ts';
import { type CopyOptions, copyOut } from './copy-out.ts';
import {
  AnswerTooLargeError,
  DatabaseError,
  DatabaseUnavailableError,
  isCancelled,
  leavesConnectionUsable,
  StatementTimeoutError,
  toDatabaseError,
} from './errors.ts';
import { createPipelines, type Place } from './pipelines.ts';
import { createPool, type Pool } from './pool.ts';

export { DatabaseError, DatabaseUnavailableError, StatementTimeoutError };

/** A value as Postgres writes it in text: nothing is parsed, so that nothing is lost. */
type Row = Readonly<Record<string, string | null>>;

interface StatementOptions {
  /** Stops the statement; the promise rejects with the signal's reason at once. */
  readonly signal?: AbortSignal;
  /** Milliseconds until the statement is stopped, waiting and connecting included. The server's own limit stays. */
  readonly deadlineMs?: number;
  /**
   * Whether the statement changes nothing: it may then share a connection with other short ones, and be sent once more when one of them
   * has taken the connection down or was cancelled beside it.
   */
  readonly onlyReads?: boolean;
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
  /**
   * Stream what one `COPY … TO STDOUT` gives, on connections of its own that the limit of statements does not hold for.
   * Errors, those at the start included, are the stream's; destroying the stream stops the statement.
   */
  copyOut(statement: string, options?: CopyOptions): Readable;
  /** Send chunks to one `COPY … FROM STDIN`, for as long as the database goes on taking them; all of it is kept or nothing. */
  copyIn(
    statement: string,
    chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    options?: CopyInOptions,
  ): Promise<void>;
  /** Take an advisory lock for as long as a connection of its own lasts, or give null when somebody else has it. */
  holdLock(name: string): Promise<AsyncDisposable | null>;
  /** Refuse new statements, let those that run finish for `timeoutMs` (default 5,000), and close all connections. */
  close(options?: { timeoutMs?: number }): Promise<void>;
}

export interface DatabaseOptions {
  readonly url: string;
  readonly poolSize?: number;
  /** Longest run of one statement; a minute unless told, for a service has a limit of its own. */
  readonly statementTimeoutMs?: number;
  /** Connections beside the pool for copying, opened when they are needed. */
  readonly copies?: number;
  /** Longest wait for a connection, be it busy or not there yet. */
  readonly connectTimeoutMs?: number;
  /** Most bytes that a statement may give, copying apart; more is not read. */
  readonly answerBytes?: number;
  /** Called with the text of each statement that is sent. */
  readonly onStatement?: (statement: string) => void;
  /** Called with what went wrong where no caller waits for it. */
  readonly onError?: (error: unknown) => void;
}

/** A few fill the processors of a server; more of them would have less to carry together. */
const mostPipelines = 3;
/** How long a statement that nobody waits for may go on when others would be hit by its cancel. */
const neighbourGraceMs = 50;
/** Whoever copies slowly but steadily still holds a snapshot, which keeps the server from cleaning up. */
const longestCopyMs = 3_600_000;

type Result = readonly (readonly (string | null)[])[];

/**
 * Connect to a database; connections are opened when they are needed.
 *
 * Every statement has a deadline of its own. One that does not answer to its cancel loses its connection, and the idle
 * connections with it, as the network is suspected. A statement is not sent twice, the caller learns that it failed, but for one that
 * only reads and paid for a neighbour on its connection.
 */
export function connectDatabase({
  url,
  poolSize = 10,
  statementTimeoutMs = 60_000,
  copies = 4,
  connectTimeoutMs = 10_000,
  answerBytes = Number.POSITIVE_INFINITY,
  onStatement,
  onError,
}: DatabaseOptions): Database {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url))
    throw new DatabaseUnavailableError('its URL must look like postgres://user:password@host:5432/database');
  const pool = createPool(poolSize, () => openConnection(url, { statementTimeoutMs, connectTimeoutMs, answerBytes }));
  // At least two thirds are left for what runs long.
  const pipelines = createPipelines(pool, Math.min(mostPipelines, Math.floor(poolSize / 3)));
  const copyPool = createPool(copies, () =>
    openConnection(url, { statementTimeoutMs: longestCopyMs, connectTimeoutMs, answerBytes }),
  );

  async function execute<T>(
    statement: string,
    parameters: readonly (string | null)[],
    mode: Mode,
    rows: boolean,
    options: StatementOptions = {},
  ): Promise<T> {
    const { signal, deadlineMs = statementTimeoutMs + answerMarginMs } = options;
    const startedAt = performance.now();
    const leftMs = () => deadlineMs - (performance.now() - startedAt);
    const waitMs = Math.min(connectTimeoutMs, deadlineMs);
    signal?.throwIfAborted();
    const beside = options.onlyReads && mode === 'prepared' ? pipelines.beside(statement) : undefined;
    const place = beside ?? (await pipelines.alone(statement, waitMs, signal));
    onStatement?.(statement);
    const running = place.connection.run<T>(statement, parameters, mode, rows);
    const first = await endOrStop(running.settled, leftMs(), signal);

    if (typeof first === 'object') {
      if ('error' in first && !leavesConnectionUsable(first.error)) place.connection.destroy();
      place.release('value' in first);
      if (isOfAnother(first, place, running) && leftMs() > 0)
        return execute(statement, parameters, mode, rows, { ...options, onlyReads: false, deadlineMs: leftMs() });
      return outcome(first);
    }
    const halted = halt(place, running, first);
    if (first === 'aborted') {
      halted.catch((error: unknown) => onError?.(error));
      throw signal?.reason;
    }
    return outcome(await halted);
  }

  /** Cancel what runs and give its end; the connection goes back only when the cancel can no longer hit another statement. */
  async function halt<T>(place: Place, running: Running<T>, why: 'late' | 'aborted'): Promise<End<T>> {
    const { connection } = place;
    place.seal();
    await running.turn;
    // Nobody waits for it, and those behind would be hit: it is left to end by itself, as most do.
    let end = why === 'aborted' && place.isShared() ? await within(neighbourGraceMs, running.settled) : undefined;
    if (end === undefined) {
      const telling = [running.cancel()];
      end = await within(cancelGraceMs / 2, running.settled);
      if (end === undefined) {
        // The server takes no notice of one that comes while it waits for the next message of a statement.
        telling.push(running.cancel(cancelGraceMs / 2));
        end = await within(cancelGraceMs / 2, running.settled);
      }
      if (end === undefined || !(await Promise.all(telling)).every(Boolean)) {
        connection.destroy();
        pool.discardIdle();
      }
    }
    place.release(false);
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
    copyOut(statement, options) {
      onStatement?.(statement);
      return copyOut(copyPool, statement, { ...options, waitMs: connectTimeoutMs });
    },
    copyIn(statement, chunks, options) {
      onStatement?.(statement);
      return copyIn(copyPool, statement, chunks, { ...options, waitMs: connectTimeoutMs });
    },
    holdLock: (name) => holdLock(copyPool, name, connectTimeoutMs),
    async close({ timeoutMs = 5_000 } = {}) {
      await Promise.all([pool.drain(timeoutMs), copyPool.drain(timeoutMs)]);
    },
  };
}

async function holdLock(pool: Pool<Connection>, name: string, waitMs: number): Promise<AsyncDisposable | null> {
  const connection = await pool.acquire(waitMs);
  const close = () => {
    connection.destroy();
    pool.release(connection);
  };
  const question = 'select pg_try_advisory_lock(hashtextextended($1::text, 0))';
  const end = await connection.run<Result>(question, [name], 'unprepared', false).settled;
  if ('value' in end && end.value[0]?.[0] === 't')
    return {
      async [Symbol.asyncDispose]() {
        close();
      },
    };
  close();
  outcome(end);
  return null;
}

/** Give a statement's end, or why it should be stopped before. */
function endOrStop<T>(
  settled: Promise<End<T>>,
  leftMs: number,
  signal: AbortSignal | undefined,
): Promise<End<T> | 'late' | 'aborted'> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => setImmediate(resolve, 'late'), leftMs);
    const abort = () => {
      clearTimeout(timer);
      resolve('aborted');
    };
    signal?.addEventListener('abort', abort, { once: true });
    const tell = (end: End<T>) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      resolve(end);
    };
    void settled.then(tell);
  });
}

/** Give what a promise comes to, or undefined when that takes too long. */
async function within<T>(ms: number, promise: Promise<T>): Promise<T | undefined> {
  const waiting = new AbortController();
  const { signal } = waiting;
  // Timers come before what has arrived while the process was busy, which still counts.
  const late = sleep(ms, undefined, { signal }).then(() => turn(undefined, { signal }));
  const first = await Promise.race([promise, late.catch(() => undefined)]);
  waiting.abort();
  return first;
}

/** Tell whether a statement failed for one that was before it on its connection. */
function isOfAnother<T>(end: End<T>, place: Place, { turn }: Running<T>): boolean {
  if (turn === undefined || 'value' in end || end.error instanceof AnswerTooLargeError) return false;
  return !leavesConnectionUsable(end.error) || (isCancelled(end.error) && place.isSealed());
}

function outcome<T>(end: End<T>): T {
  if ('error' in end) throw toDatabaseError(end.error);
  return end.value;
}
