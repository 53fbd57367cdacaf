import { constants } from 'node:os';
import type { Logger } from 'pino';
import { describeForLog } from '../server/public-errors.ts';

export interface StopRequest {
  readonly reason: string;
  readonly exitCode: number;
}

/** Ctrl-C reaches the service twice within a moment when npm passes it on; only a later signal is a second wish. */
const sameKeypressMs = 500;

/**
 * Wait for a reason to stop: a signal, or an error that nobody caught, after which nothing can be relied on.
 *
 * From then on the process has `deadlineMs` to end by itself, and a second signal ends it at once.
 */
export function stopRequested(logger: Logger, deadlineMs: number): Promise<StopRequest> {
  const { promise, resolve } = Promise.withResolvers<StopRequest>();
  let since: number | undefined;
  const request = (stop: StopRequest) => {
    if (since !== undefined) return;
    since = performance.now();
    setTimeout(() => process.exit(stop.exitCode || 1), deadlineMs).unref();
    resolve(stop);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (since !== undefined && performance.now() - since > sameKeypressMs)
        process.exit(128 + constants.signals[signal]);
      request({ reason: signal, exitCode: 0 });
    });
  }
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      logger.fatal({ error: describeForLog(error) }, event);
      request({ reason: event, exitCode: 1 });
    });
  }
  return promise;
}
