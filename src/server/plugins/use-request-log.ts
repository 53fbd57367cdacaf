import type { Logger } from 'pino';
import type { ServerPlugin } from '../request-context.ts';

/** Write one entry for each request: never variables, headers or the document, and every text of the client's cut. */
export function useRequestLog(logger: Logger): ServerPlugin {
  return {
    onResponse({ request, response, serverContext }) {
      const { requestId, startedAt, path, params, errorCodes } = serverContext;
      logger.info(
        {
          requestId,
          method: request.method.slice(0, 20),
          path: path.slice(0, 200),
          status: response.status,
          milliseconds: Math.round((performance.now() - startedAt) * 10) / 10,
          ...(params?.operationName ? { operationName: params.operationName.slice(0, 100) } : {}),
          ...(errorCodes ? { errorCodes } : {}),
        },
        'request',
      );
    },
  };
}
