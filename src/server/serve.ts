import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Limits } from '../config.ts';
import type { App } from './app.ts';
import { refuseBare, refuseUnreadable, withoutHost } from './bare-refusal.ts';
import { mostConnections } from './descriptors.ts';
import { describeForLog } from './public-errors.ts';

export interface RunningServer {
  /** Where browsers and clients reach it. */
  readonly url: string;
  /** Finish the requests in flight, refuse new ones, and stop listening; resolves to false when the deadline cut requests off. */
  stop(deadlineMs: number): Promise<boolean>;
}

/** Says why an address cannot be listened on, and what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/** Serve an app over HTTP/1.1. Throws `ListenError`. */
export async function startServer(options: {
  app: App;
  host: string;
  port: number;
  limits: Limits;
  logger: Logger;
}): Promise<RunningServer> {
  const { app, host, port, limits, logger } = options;
  const inFlight = new Set<ServerResponse>();
  const server = createServer({
    // A request that trickles in holds a connection no longer than this; Node's own defaults check twice a minute only.
    headersTimeout: Math.min(limits.headersTimeoutMs, limits.requestTimeoutMs),
    requestTimeout: limits.requestTimeoutMs,
    connectionsCheckingInterval: Math.min(1_000, limits.headersTimeoutMs),
    keepAliveTimeout: limits.keepAliveTimeoutMs,
    maxHeaderSize: 16_384,
    // Node's own refusal says nothing; ours is below.
    requireHostHeader: false,
  });
  server.maxConnections = await mostConnections(limits);
  if (server.maxConnections < limits.connections)
    logger.warn(
      { connections: server.maxConnections },
      'the limit on open files (ulimit -n) allows fewer connections than MAX_CONNECTIONS',
    );
  server.on('request', answer);
  // Whatever else a client expects, it gets an answer.
  server.on('checkExpectation', answer);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const isAnswering = [...inFlight].some((res) => res.socket === socket && res.headersSent);
    refuseUnreadable(error, socket, { logger, isAnswering });
  });
  server.on('checkContinue', (req: IncomingMessage, res: ServerResponse) => {
    if (!(Number(req.headers['content-length']) > limits.bodyBytes)) res.writeContinue();
    answer(req, res);
  });

  function answer(req: IncomingMessage, res: ServerResponse): void {
    inFlight.add(res);
    res.once('close', () => {
      inFlight.delete(res);
      if (inFlight.size === 0) server.emit('quiet');
    });
    if (req.headers.host === undefined && req.httpVersion === '1.1') return refuseBare(res, withoutHost, logger);
    app
      .handle(req, res)
      .then((response) => response && send(req, res, response))
      .catch((error: unknown) => {
        logger.error({ error: describeForLog(error) }, 'an answer failed');
        if (res.headersSent) res.destroy();
        else refuseBare(res, error, logger);
      });
  }

  server.listen(port, host);
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    throw new ListenError(cannotListen(error, host, port), { cause: error });
  });
  server.on('error', (error) => logger.error({ error: describeForLog(error) }, 'server error'));

  return {
    url: urlOf(host, server.address() as AddressInfo),
    async stop(deadlineMs) {
      // It goes on listening until the last answer is out, so that whoever asks for readiness gets an answer.
      app.drain();
      const timeout = new AbortController();
      const isQuiet =
        inFlight.size === 0 ||
        (await Promise.race([
          once(server, 'quiet', { signal: timeout.signal }).then(() => true),
          delay(deadlineMs, false, { signal: timeout.signal }),
        ]));
      timeout.abort();
      server.close();
      server.closeAllConnections();
      return isQuiet;
    },
  };
}

/** How much of an unwanted body is read away, so that its sender gets to see the refusal instead of a reset connection. */
const lingering = { bytes: 1_048_576, milliseconds: 1_000 };

/** Send an answer; when the request's body was not read to its end, the connection cannot be used again. */
async function send(req: IncomingMessage, res: ServerResponse, response: Response): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer());
  const isUnread = !req.complete;
  res.writeHead(response.status, {
    ...Object.fromEntries(response.headers),
    ...(response.status === 204 ? {} : { 'content-length': body.length }),
    ...(isUnread ? { connection: 'close' } : {}),
  });
  if (isUnread) {
    res.write(body);
    await linger(req);
  }
  res.end(isUnread ? undefined : body);
}

async function linger(req: IncomingMessage): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, lingering.milliseconds);
  let bytes = 0;
  req.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > lingering.bytes) resolve();
  });
  req.on('end', resolve).on('close', resolve).on('error', resolve).resume();
  await promise;
  clearTimeout(timer);
  req.pause();
}

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} of ${host} is in use. Stop what uses it, or choose another with PORT.`;
  if (error.code === 'EACCES') return `Port ${port} of ${host} needs more rights. Choose one above 1023 with PORT.`;
  return `Cannot listen on port ${port} of ${host} (${error.code}). Check HOST and PORT.`;
}

function urlOf(host: string, address: AddressInfo): string {
  const isLocal = ['127.0.0.1', '::1', '0.0.0.0', '::', 'localhost'].includes(host);
  const name = isLocal ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${address.port}`;
}
