import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Above so many bytes of heap the engine is told to collect: left alone, it lets garbage grow to hundreds of megabytes where there is room. */
const heapBytes = 80 * 1024 * 1024;
/** Collecting takes about a tenth of a second. */
const everyMs = 250;

/** Make a function that is called now and then during long work, and keeps the garbage of the process small. */
export function tidyMemory(): () => void {
  // New objects would otherwise get up to 48 MB, most of which they hold for nothing.
  setFlagsFromString('--semi-space-growth-factor=1');
  const collect = garbageCollector();
  let last = 0;
  return () => {
    const now = performance.now();
    if (now - last < everyMs || process.memoryUsage().heapTotal < heapBytes) return;
    collect();
    last = performance.now();
  };
}

/** Make a function that collects once in `calls` calls: for old objects that make room for others, which the engine would let lie. */
export function collectOnceIn(calls: number): () => void {
  const collect = garbageCollector();
  let count = 0;
  return () => {
    count += 1;
    if (count % calls === 0) setImmediate(collect);
  };
}

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
}
