import { SingleBar } from 'cli-progress';
import type { Progress } from '../datasets/import.ts';

export interface ProgressDisplay extends Disposable {
  update(progress: Progress): void;
  finish(): void;
}

/** Not more often than this, in milliseconds, where every line stays. */
const lineEveryMs = 5_000;

/** Show how far an import is: a bar with rows, rate and time left on a terminal, a line now and then elsewhere. */
export function showProgress(stream: NodeJS.WriteStream): ProgressDisplay {
  const started = performance.now();
  const rate = (rows: number) => Math.round(rows / Math.max(0.001, (performance.now() - started) / 1000));
  return stream.isTTY ? showBar(stream, rate) : writeLines(stream, rate);
}

function showBar(stream: NodeJS.WriteStream, rate: (rows: number) => number): ProgressDisplay {
  const bar = new SingleBar({
    stream,
    format: '{phase} [{bar}] {percentage}% | {rows} rows | {rate} rows/s | {eta_formatted} left',
    hideCursor: true,
    clearOnComplete: false,
    etaBuffer: 200,
  });
  let isShown = false;
  const stop = () => {
    if (isShown) bar.stop();
    isShown = false;
  };
  return {
    update({ phase, rows, bytes, totalBytes }) {
      const payload = { phase, rows, rate: rate(rows) };
      if (!isShown) bar.start(Math.max(1, totalBytes), 0, payload);
      isShown = true;
      bar.update(Math.min(bytes, totalBytes), payload);
    },
    finish: stop,
    [Symbol.dispose]: stop,
  };
}

function writeLines(stream: NodeJS.WriteStream, rate: (rows: number) => number): ProgressDisplay {
  let last = performance.now();
  let phase = '';
  return {
    update(progress) {
      const now = performance.now();
      if (progress.phase === phase && now - last < lineEveryMs) return;
      if (phase === '' && progress.phase === 'reading') phase = 'reading';
      else {
        const { rows, bytes, totalBytes } = progress;
        phase = progress.phase;
        const share = totalBytes === 0 ? 100 : Math.floor((bytes / totalBytes) * 100);
        stream.write(`${phase}: ${rows} rows, ${share}% of the files, ${rate(rows)} rows/s\n`);
      }
      last = now;
    },
    finish() {},
    [Symbol.dispose]() {},
  };
}
