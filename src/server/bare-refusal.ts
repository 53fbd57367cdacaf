import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { publicError } from '../graphql/errors.ts';
import { defaultMediaType } from './media-types.ts';
import { requestIdFor } from './plugins/use-request-id.ts';
import { securityHeaders } from './plugins/use-security-headers.ts';
import { toPublicError } from './public-errors.ts';

/** What node:http says of requests that it cannot read, by its error's code, and how they are answered. */
const unreadable: Readonly<Record<string, { status: number; error: Error }>> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    error: publicError('PAYLOAD_TOO_LARGE', 'The address and the headers are larger than the service reads.'),
  },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: {
    status: 413,
    error: publicError('PAYLOAD_TOO_LARGE', 'The extensions of a chunk are larger than the service reads.'),
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    error: publicError('BAD_REQUEST', 'The request did not arrive in time.'),
  },
};
const notHttp = { status: 400, error: publicError('BAD_REQUEST', 'This is not a request of HTTP/1.1.') };
export const withoutHost = publicError('BAD_REQUEST', 'A request of HTTP/1.1 names its host.');

/** Answer what node:http could not make a request of, and close the connection; `isAnswering` when an answer is under way on it. */
export function refuseUnreadable(
  error: NodeJS.ErrnoException,
  socket: Duplex,
  { logger, isAnswering }: { logger: Logger; isAnswering: boolean },
): void {
  if (!socket.writable || isAnswering || error.code === 'ECONNRESET') return void socket.destroy();
  const { status, error: told } = unreadable[error.code ?? ''] ?? notHttp;
  const { headers, body } = refusal(told, { status, logger });
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
  socket.destroy();
}

/** Answer a request that the app never got, or made nothing of. */
export function refuseBare(res: ServerResponse, error: unknown, logger: Logger): void {
  const given = res.req.headers['x-request-id'];
  const { status, headers, body } = refusal(error, { given, logger });
  res.writeHead(status, headers).end(body);
}

function refusal(
  error: unknown,
  { given, logger, ...chosen }: { status?: number; given?: string | string[] | undefined; logger: Logger },
) {
  const requestId = requestIdFor(given);
  const shown = toPublicError(error, { requestId, introspection: false });
  const status = chosen.status ?? shown.status;
  const body = JSON.stringify({ errors: [shown.body] });
  logger.info({ requestId, status, errorCodes: [shown.code] }, 'request');
  return {
    status,
    body,
    headers: {
      'content-type': `${defaultMediaType}; charset=utf-8`,
      'content-length': Buffer.byteLength(body),
      'x-request-id': requestId,
      ...securityHeaders,
      connection: 'close',
    },
  };
}
