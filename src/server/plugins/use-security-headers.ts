import type { ServerPlugin } from '../request-context.ts';

/** Keep browsers from guessing media types and from sending addresses on; pages bring their own Content-Security-Policy. */
export function useSecurityHeaders(): ServerPlugin {
  return {
    onResponse({ response }) {
      response.headers.set('x-content-type-options', 'nosniff');
      response.headers.set('referrer-policy', 'no-referrer');
    },
  };
}
