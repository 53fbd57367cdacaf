import { randomUUID } from 'node:crypto';
import type { ServerPlugin } from '../request-context.ts';

const sane = /^[\w.:-]{1,128}$/;

/** Take a sane id that the client gave, or make one. */
export function requestIdFor(given: string | readonly string[] | null | undefined): string {
  return typeof given === 'string' && sane.test(given) ? given : randomUUID();
}

/** Give every request an id (its own `X-Request-Id` when that is sane), which its answer, its errors and its log entries carry. */
export function useRequestId(): ServerPlugin {
  return {
    onRequest({ request, serverContext }) {
      serverContext.requestId ||= requestIdFor(request.headers.get('x-request-id'));
    },
    onResponse({ response, serverContext }) {
      response.headers.set('x-request-id', serverContext.requestId);
    },
  };
}
