import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

const pool = new Uint8Array(16_384);
let used = pool.length;
let msecs = 0;
let seq = 0;

/**
 * Make a uuid of version 7, above all that were made before: of two records of one file the one that comes first is the
 * older one. Chance is drawn for a thousand at a time, as each draw costs more than all the rest.
 */
export function candidateId(): string {
  const now = Date.now();
  seq = now > msecs ? 0 : seq + 1;
  msecs = Math.max(now, msecs);
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += 16;
  return v7({ random: pool.subarray(used - 16, used), msecs, seq });
}
