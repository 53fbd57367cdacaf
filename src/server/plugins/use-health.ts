import type { ServerPlugin } from '../request-context.ts';

/** Says why the service cannot take requests right now, or null when it can. */
export type Readiness = () => Promise<string | null>;

/** Answer `/health/live` (the process serves) and `/health/ready` (it can do its work), by GET and HEAD. */
export function useHealth(readiness: Readiness): ServerPlugin {
  // Many probes at a time share one look at the database.
  let pending: Promise<string | null> | undefined;
  function check(): Promise<string | null> {
    pending ??= readiness()
      .catch((error: unknown) => (error instanceof Error ? `the check failed: ${error.name}` : 'the check failed'))
      .finally(() => {
        pending = undefined;
      });
    return pending;
  }
  return {
    async onRequest({ request, serverContext, fetchAPI, endResponse }) {
      const { path } = serverContext;
      if (path !== '/health/live' && path !== '/health/ready') return;
      const answer = (status: number, body: object, headers: Record<string, string> = {}) =>
        endResponse(
          new fetchAPI.Response(JSON.stringify(body), {
            status,
            headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
          }),
        );
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        answer(405, { status: 'method not allowed' }, { allow: 'GET, HEAD' });
        return;
      }
      const reason = path === '/health/ready' ? await check() : null;
      if (reason === null) answer(200, { status: path === '/health/ready' ? 'ready' : 'live' });
      else answer(503, { status: 'not ready', reason }, { 'retry-after': '1' });
    },
  };
}
