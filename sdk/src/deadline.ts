// Above it, timers fire at once.
const longestTimerMs = 2 ** 31 - 1;

/**
 * Runs work that must end within a time: settles then, or when the outer signal aborts, even if the work ignores its
 * signal. Leaves no timer and no listener behind. Rejects with what `late` makes, or with the outer signal's reason.
 */
export async function within<Value>(
  ms: number,
  outer: AbortSignal | undefined,
  late: () => unknown,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  outer?.throwIfAborted();
  const controller = new AbortController();
  const { signal } = controller;
  const abort = (): void => controller.abort(outer?.reason);
  outer?.addEventListener('abort', abort);
  const timer = setTimeout(() => controller.abort(late()), Math.min(ms, longestTimerMs));
  const ended = new Promise<never>((_, reject) => {
    signal.onabort = () => reject(signal.reason);
  });
  try {
    return await Promise.race([work(signal), ended]);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', abort);
    signal.onabort = null;
  }
}

/** Waits, unless the signal aborts first: rejects with its reason then. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  const over = (): unknown => over;
  return within(ms, signal, over, () => new Promise<void>(() => {})).catch((reason) => {
    if (reason !== over) throw reason;
  });
}
