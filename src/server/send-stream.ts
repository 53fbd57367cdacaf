import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Send an answer whose body is made meanwhile, as fast as the client reads. When the body breaks off, the connection is cut, so
 * that nobody takes what came for the whole; whoever makes the body says why.
 */
export async function sendStream(
  req: IncomingMessage,
  res: ServerResponse,
  { status, headers }: Response,
  body: Readable,
): Promise<void> {
  // A request whose own body was not read leaves the connection unfit for another one.
  res.writeHead(status, { ...Object.fromEntries(headers), ...(req.complete ? {} : { connection: 'close' }) });
  await pipeline(body, res).catch(() => res.destroy());
}
