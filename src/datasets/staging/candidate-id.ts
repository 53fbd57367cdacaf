import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

const pool = new Uint8Array(16_384);
let used = pool.length;

/** Make a uuid of version 7; chance is drawn for a thousand at a time, as each draw costs more than all the rest. */
export function candidateId(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += 16;
  return v7({ random: pool.subarray(used - 16, used) });
}
