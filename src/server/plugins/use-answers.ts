import type { ExecutionResult } from 'graphql';
import type { FetchAPI } from 'graphql-yoga';
import type { Logger } from 'pino';
import { defaultMediaType } from '../media-types.ts';
import { answerTooLarge, describeForLog, type PublicError, toPublicError } from '../public-errors.ts';
import type { ServerPlugin } from '../request-context.ts';

/**
 * Turn a result into the answer: mask what was not meant for the client and log it, put the request id into every error, choose the status.
 *
 * The status follows GraphQL over HTTP: 200 as soon as there is data, otherwise that of the gravest error.
 */
export function useAnswers(options: { logger: Logger; introspection: boolean; largest: number }): ServerPlugin {
  const { logger, introspection, largest } = options;
  return {
    onResultProcess({ request, result, serverContext, setResultProcessor }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result) return;
      // A result may bring its own way to become text: the engine's is text already.
      const single = result;
      const mediaType = serverContext.mediaType ?? defaultMediaType;
      setResultProcessor((_, fetchAPI) => {
        const failed = single.errors !== undefined || !('data' in single || single.stringify !== undefined);
        if (failed) return answerErrors(fetchAPI, single);
        const text = single.stringify?.(single) ?? JSON.stringify(single);
        return Buffer.byteLength(text) > largest
          ? answerErrors(fetchAPI, { errors: [answerTooLarge(largest)] })
          : respond(fetchAPI, 200, text);
      }, mediaType);

      function answerErrors(fetchAPI: FetchAPI, failed: ExecutionResult): Response {
        // Yoga drops the errors of aborted requests.
        const errors = (failed.errors?.length ? failed.errors : [new Error('no result')]).map((error) => {
          const shown = toPublicError(error, { requestId: serverContext.requestId, introspection });
          // When the client has left there is nobody to tell, and its own leaving is what went wrong.
          if (shown.isUnexpected && !request.signal.aborted) {
            logger.error(
              { requestId: serverContext.requestId, code: shown.code, error: describeForLog(error) },
              'unexpected error',
            );
          }
          return shown;
        });
        serverContext.errorCodes = [...new Set(errors.map(({ code }) => code))];
        const gravest = errors.reduce((worst, error) => (error.status > worst.status ? error : worst));
        const hasData = failed.data !== undefined && (failed.data !== null || gravest.status < 500);
        const body = {
          errors: errors.map(({ body }) => body),
          ...(hasData ? { data: failed.data } : {}),
          ...(failed.extensions && Object.keys(failed.extensions).length > 0 ? { extensions: failed.extensions } : {}),
        };
        return respond(
          fetchAPI,
          hasData ? 200 : statusFor(gravest),
          JSON.stringify(body),
          hasData ? {} : headersOf(errors),
        );
      }

      function statusFor(error: PublicError): number {
        return mediaType === 'application/json' ? (error.legacyStatus ?? error.status) : error.status;
      }

      function respond(
        fetchAPI: FetchAPI,
        status: number,
        body: string,
        headers: Record<string, string> = {},
      ): Response {
        return new fetchAPI.Response(body, {
          status,
          headers: { 'content-type': `${mediaType}; charset=utf-8`, ...headers },
        });
      }
    },
  };
}

function headersOf(errors: readonly PublicError[]): Record<string, string> {
  return Object.assign({}, ...errors.map(({ headers }) => headers));
}
