import type { ServerPlugin } from '../request-context.ts';

/**
 * Let pages of listed origins read answers: exact matches only, without credentials, never `null`.
 *
 * Yoga's own plugin reflects any origin by default, and answers an origin that is not on a list of several with `null`.
 */
export function useCors(origins: readonly string[]): ServerPlugin {
  const allowed = new Set(origins);
  return {
    onRequest({ request, fetchAPI, endResponse }) {
      if (request.method !== 'OPTIONS' || !request.headers.has('access-control-request-method')) return;
      if (!allowed.has(request.headers.get('origin') ?? '')) return;
      endResponse(
        new fetchAPI.Response(null, {
          status: 204,
          headers: {
            'access-control-allow-methods': 'GET, POST',
            'access-control-allow-headers': 'accept, content-type, x-request-id',
            'access-control-max-age': '600',
          },
        }),
      );
    },
    onResponse({ request, response }) {
      response.headers.append('vary', 'Origin');
      const origin = request.headers.get('origin');
      if (origin === null || !allowed.has(origin)) return;
      response.headers.set('access-control-allow-origin', origin);
      response.headers.set('access-control-expose-headers', 'retry-after, x-request-id');
    },
  };
}
