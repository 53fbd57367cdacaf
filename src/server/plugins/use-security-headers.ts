import type { ServerPlugin } from '../request-context.ts';

export const securityHeaders = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };

/** Keep browsers from guessing media types and from sending addresses on; pages bring their own Content-Security-Policy. */
export function useSecurityHeaders(): ServerPlugin {
  return {
    onResponse({ response }) {
      for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value);
    },
  };
}
