import { type Logger, pino } from 'pino';
import type { Config } from '../config.ts';

/** So much waits for a reader that is slow or stopped; what comes on top is dropped, and how much is said once it reads again. */
const longestBacklog = 4_194_304;

/** Entries of requests are written together; everything else is written at once. */
const largestBatch = 65_536;
const longestWaitMs = 50;
const endOfRequest = '"msg":"request"}\n';

interface LogStream extends NodeJS.WritableStream {
  readonly writableLength: number;
  readonly isTTY?: boolean;
}

/**
 * Make the logger: one JSON object a line, or on a terminal one line for a person to read. The stream may block, fill up or go away
 * without taking the service with it.
 */
export function createLogger(level: Config['logLevel'], stream: LogStream): Logger {
  let dropped = 0;
  let isBroken = false;
  let waiting = '';
  let timer: NodeJS.Timeout | undefined;
  stream.on('error', () => {
    isBroken = true;
  });
  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    if (waiting !== '' && !isBroken) stream.write(waiting);
    waiting = '';
  }
  // Writing to a file or a pipe blocks: a line for every request would take as long as the request itself.
  function later(text: string, isUrgent: boolean): void {
    waiting += text;
    if (isUrgent || waiting.length > largestBatch) flush();
    else timer ??= setTimeout(flush, longestWaitMs).unref();
  }
  const destination = {
    flush,
    write(line: string) {
      if (isBroken) return;
      if (stream.writableLength > longestBacklog) {
        dropped += 1;
        return;
      }
      if (dropped > 0) {
        later(`${JSON.stringify({ level: 'warn', msg: 'log entries were dropped', dropped })}\n`, false);
        dropped = 0;
      }
      if (stream.isTTY) later(readable(JSON.parse(line)), true);
      else later(line, !line.endsWith(endOfRequest));
    },
  };
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  );
}

/** Values are written as JSON, so that no text of a client moves the cursor or colours the terminal. */
function readable({ time = '', level = '', msg = '', ...details }: Record<string, unknown>): string {
  const severity = level === 'info' ? '' : `${String(level)}: `;
  const rest = Object.entries(details).map(([name, value]) => ` ${name}=${JSON.stringify(value)}`);
  return `${String(time).slice(11, 19)} ${severity}${String(msg)}${rest.join('')}\n`;
}
