import { type Logger, pino } from 'pino';
import type { Config } from '../config.ts';

/** So much waits for a reader that is slow or stopped; what comes on top is dropped, and how much is said once it reads again. */
const longestBacklog = 4_194_304;

/** Make the logger: one JSON object a line on a stream that may block, fill up or go away without taking the service with it. */
export function createLogger(
  level: Config['logLevel'],
  stream: NodeJS.WritableStream & { writableLength: number },
): Logger {
  let dropped = 0;
  let isBroken = false;
  stream.on('error', () => {
    isBroken = true;
  });
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    {
      write(line: string) {
        if (isBroken) return;
        if (stream.writableLength > longestBacklog) {
          dropped += 1;
          return;
        }
        if (dropped > 0) {
          stream.write(`${JSON.stringify({ level: 'warn', msg: 'log entries were dropped', dropped })}\n`);
          dropped = 0;
        }
        stream.write(line);
      },
    },
  );
}
