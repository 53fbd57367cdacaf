import type { Logger } from 'pino';
import type { RequestContext, ServerPlugin } from '../request-context.ts';

/** Write the entry of one request: never variables, headers or the document, and every text of the client's cut. */
export function logRequest(
  logger: Logger,
  { method, status, context }: { method: string; status: number; context: RequestContext },
): void {
  if (!logger.isLevelEnabled('info')) return;
  const { requestId, startedAt, path, params, errorCodes } = context;
  logger.info(
    {
      requestId,
      method: method.slice(0, 20),
      path: path.slice(0, 200),
      status,
      milliseconds: Math.round((performance.now() - startedAt) * 10) / 10,
      ...(params?.operationName ? { operationName: params.operationName.slice(0, 100) } : {}),
      ...(errorCodes ? { errorCodes } : {}),
    },
    'request',
  );
}

/** Write one entry for each request. */
export function useRequestLog(logger: Logger): ServerPlugin {
  return {
    onResponse({ request, response, serverContext }) {
      logRequest(logger, { method: request.method, status: response.status, context: serverContext });
    },
  };
}
