import { DatabaseUnavailableError } from './errors.ts';

/** What a pool lends: a thing that can be used up, and can be put away. */
export interface Lendable {
  /** Whether it should not be lent again. */
  readonly spent: boolean;
  /** Put away without waiting for it. */
  discard(): void;
}

export interface Pool<T extends Lendable> {
  /** Lend an idle one, open another, or wait for at most `waitMs`; throws `DatabaseUnavailableError`, or the signal's reason. */
  acquire(waitMs: number, signal?: AbortSignal): Promise<T>;
  /** Lend an idle one or open another, or give nothing when all are lent. */
  lend(): T | undefined;
  readonly isFull: boolean;
  readonly isDraining: boolean;
  release(lent: T): void;
  /** Put away all that are idle: their connections are suspected to be dead. */
  discardIdle(): void;
  /** Lend no more, and resolve when all that were lent are back or `timeoutMs` have passed; the rest is put away. */
  drain(timeoutMs: number): Promise<void>;
}

interface Waiter<T> {
  give(lent: T): void;
  refuse(error: unknown): void;
}

const mostWaiting = 10_000;

/** Lend at most `size` things, the last returned first, so that the busiest stay warm. */
export function createPool<T extends Lendable>(size: number, open: () => T): Pool<T> {
  const idle: T[] = [];
  const lent = new Set<T>();
  const waiting = new Set<Waiter<T>>();
  let drained: (() => void) | undefined;

  function lend(): T | undefined {
    if (lent.size >= size) return undefined;
    let each = idle.pop();
    while (each?.spent) {
      each.discard();
      each = idle.pop();
    }
    each ??= open();
    lent.add(each);
    return each;
  }

  function wait(waitMs: number, signal?: AbortSignal): Promise<T> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        waiting.delete(waiter);
      };
      const waiter: Waiter<T> = {
        give: (each) => {
          leave();
          resolve(each);
        },
        refuse: (error) => {
          leave();
          reject(error);
        },
      };
      const abort = () => waiter.refuse(signal?.reason);
      const timer = setTimeout(() => waiter.refuse(busy(size)), waitMs);
      signal?.addEventListener('abort', abort, { once: true });
      waiting.add(waiter);
    });
  }

  return {
    lend,
    get isFull() {
      return lent.size >= size;
    },
    get isDraining() {
      return drained !== undefined;
    },
    async acquire(waitMs, signal) {
      signal?.throwIfAborted();
      if (drained) throw closed();
      const each = lend();
      if (each) return each;
      if (waiting.size >= mostWaiting) throw busy(size);
      return await wait(waitMs, signal);
    },
    release(each) {
      lent.delete(each);
      if (each.spent || drained) each.discard();
      else idle.push(each);
      const [next] = waiting;
      const another = next && lend();
      if (another) next.give(another);
      if (lent.size === 0) drained?.();
    },
    discardIdle() {
      for (const each of idle.splice(0)) each.discard();
    },
    async drain(timeoutMs) {
      const empty = Promise.withResolvers<void>();
      drained = empty.resolve;
      for (const each of waiting) each.refuse(closed());
      for (const each of idle.splice(0)) each.discard();
      if (lent.size === 0) return;
      const timer = setTimeout(empty.resolve, timeoutMs);
      await empty.promise;
      clearTimeout(timer);
      for (const each of lent) each.discard();
    },
  };
}

const busy = (size: number) => new DatabaseUnavailableError(`all ${size} connections are busy`);
const closed = () => new DatabaseUnavailableError('the service is stopping');
