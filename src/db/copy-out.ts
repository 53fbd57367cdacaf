import { Readable } from 'node:stream';
import type { Connection } from './connection.ts';
import { leavesConnectionUsable, StatementTimeoutError, toDatabaseError } from './errors.ts';
import type { Pool } from './pool.ts';

export interface CopyOptions {
  /** Stops the copy: the stream is destroyed with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Milliseconds that may pass without a byte from the server, be it the server or the reader who holds things up. */
  readonly stallMs?: number;
}

/**
 * Stream what one `COPY … TO STDOUT` gives, in the server's own bytes. Whatever goes wrong, from the first connection on,
 * destroys the stream with one of the errors of `errors.ts`; destroying the stream stops the statement.
 */
export function copyOut(
  pool: Pool<Connection>,
  statement: string,
  { signal, stallMs = 30_000, waitMs }: CopyOptions & { readonly waitMs: number },
): Readable {
  const leaving = new AbortController();
  let giveBack: ((isWhole: boolean) => void) | undefined;
  let source: Readable | undefined;
  let received = () => 0;

  const out = new Readable({
    read: () => source?.resume(),
    destroy(error, callback) {
      clearInterval(watch);
      signal?.removeEventListener('abort', abort);
      leaving.abort();
      giveBack?.(false);
      callback(error);
    },
  });
  const abort = () => out.destroy(signal?.reason instanceof Error ? signal.reason : new Error('The copy was stopped.'));
  let [bytes, since] = [0, performance.now()];
  const watch = setInterval(() => {
    if (received() !== bytes) [bytes, since] = [received(), performance.now()];
    else if (performance.now() - since >= stallMs) out.destroy(new StatementTimeoutError());
  }, stallMs / 4);

  function fail(error: unknown): void {
    if (leavesConnectionUsable(error)) giveBack?.(true);
    out.destroy(toDatabaseError(error));
  }

  async function start(): Promise<void> {
    const connection = await pool.acquire(waitMs, leaving.signal);
    if (out.destroyed) return pool.release(connection);
    const copying = connection.copyOut(statement);
    received = copying.received;
    giveBack = (isWhole) => {
      giveBack = undefined;
      if (isWhole) return pool.release(connection);
      // A server that computes does not notice that nobody listens, so it is told; what it still sends is not read.
      const drop = () => {
        connection.destroy();
        pool.release(connection);
      };
      copying.cancel().then(drop, drop);
    };
    source = await copying.begun;
    if (out.destroyed) return;
    if (source.errored) throw source.errored;
    source
      .on('data', (chunk) => {
        if (!out.push(chunk)) source?.pause();
      })
      .on('end', () => {
        giveBack?.(true);
        out.push(null);
      })
      .on('error', fail)
      .on('close', () => giveBack && out.destroy(toDatabaseError(undefined)));
  }

  if (signal?.aborted) abort();
  else {
    signal?.addEventListener('abort', abort, { once: true });
    start().catch(fail);
  }
  return out;
}
