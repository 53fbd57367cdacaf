import { once } from 'node:events';
import type { Connection } from './connection.ts';
import { StatementTimeoutError, toDatabaseError } from './errors.ts';
import type { Pool } from './pool.ts';

export interface CopyInOptions {
  /** Stops the copying; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Longest time, in milliseconds, in which the database may take nothing of what waits for it; 30,000 by default. */
  readonly stallMs?: number;
}

/**
 * Send chunks of text to one `COPY … FROM STDIN`, as fast as the database takes them. A chunk may end anywhere. There is no limit to the whole:
 * only a database that takes nothing for `stallMs` is given up. Rejects with what the database said, with what the chunks threw, or with the
 * signal's reason; then nothing is kept, and the connection is closed, since a copying one cannot be trusted after a mistake.
 */
export async function copyIn(
  pool: Pool<Connection>,
  statement: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { signal, stallMs = 30_000, waitMs }: CopyInOptions & { readonly waitMs: number },
): Promise<void> {
  const connection = await pool.acquire(waitMs, signal);
  const stopped = Promise.withResolvers<never>();
  stopped.promise.catch(() => {});
  const abort = () => stopped.reject(signal?.reason);
  signal?.addEventListener('abort', abort, { once: true });
  let timer: NodeJS.Timeout | undefined;
  /** Wait for the database, and not for ever. */
  const answered = async <T>(waiting: Promise<T>): Promise<T> => {
    timer = setTimeout(() => stopped.reject(new StatementTimeoutError()), stallMs);
    try {
      return await Promise.race([waiting, stopped.promise]);
    } finally {
      clearTimeout(timer);
    }
  };
  let isWhole = false;
  try {
    const copying = connection.copyIn(statement);
    const stream = await answered(copying.begun);
    for await (const chunk of chunks) {
      signal?.throwIfAborted();
      if (!stream.write(chunk)) await answered(Promise.race([once(stream, 'drain'), copying.ended]));
    }
    signal?.throwIfAborted();
    stream.end();
    await answered(copying.ended);
    isWhole = true;
  } catch (error) {
    throw isOfDatabase(error) ? toDatabaseError(error) : error;
  } finally {
    signal?.removeEventListener('abort', abort);
    // Without its end, the server throws away what it was sent.
    if (!isWhole) connection.destroy();
    pool.release(connection);
  }
}

function isOfDatabase(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    error.name === 'PostgresError' ||
    /^(?:CONNECT|COPY_|E[A-Z]+$|ERR_STREAM)/.test(String('code' in error && error.code))
  );
}
