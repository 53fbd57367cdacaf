/** The longest time a service may ask to wait; beyond it the call fails and says when to come back. */
const longestWaitMs = 60_000;
const firstBackoffMs = 500;
const longestBackoffMs = 8_000;

/** Codes in `extensions.code` that say: the same query may succeed later. */
const passingCodes = /^(RATE_LIMITED|UNAVAILABLE)$/;

/** Whether an answer with this status or these codes is worth asking again. */
export function isPassing(status: number, codes: readonly string[]): boolean {
  return /^(408|425|429|5..)$/.test(`${status}`) || codes.some((code) => passingCodes.test(code));
}

/** Milliseconds that a `Retry-After` header asks for, in seconds or as a date; undefined when it says nothing. */
export function readRetryAfter(header: string | null): number | undefined {
  if (!header) return undefined;
  const ms = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/** How long to wait before retry number `retry` (from 0): what the service asked for, then full jitter; null: do not. */
export function retryDelay(retry: number, retryAfterMs = 0): number | null {
  if (retryAfterMs > longestWaitMs) return null;
  return retryAfterMs + Math.random() * Math.min(longestBackoffMs, firstBackoffMs * 2 ** retry);
}
