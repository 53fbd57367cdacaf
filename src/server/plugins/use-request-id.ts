import { randomUUID } from 'node:crypto';
import type { ServerPlugin } from '../request-context.ts';

const sane = /^[\w.:-]{1,128}$/;

/** Give every request an id (its own `X-Request-Id` when that is sane), which its answer, its errors and its log entries carry. */
export function useRequestId(): ServerPlugin {
  return {
    onRequest({ request, serverContext }) {
      const given = request.headers.get('x-request-id');
      serverContext.requestId = given !== null && sane.test(given) ? given : randomUUID();
    },
    onResponse({ response, serverContext }) {
      response.headers.set('x-request-id', serverContext.requestId);
    },
  };
}
