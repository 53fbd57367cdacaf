import type { Limits } from '../../config.ts';
import { publicError } from '../../graphql/errors.ts';
import { paramsFromJson, paramsFromQueryString } from '../graphql-params.ts';
import { checkVariables } from '../input-limits.ts';
import { answerMediaTypes, isJson, negotiate } from '../media-types.ts';
import { decodeBody, readBody } from '../request-body.ts';
import type { RequestContext, ServerPlugin } from '../request-context.ts';
import type { TrustedDocuments } from '../trusted-documents.ts';

/**
 * Take GraphQL requests by GET and by POST of plain JSON, and nothing else.
 *
 * Media types are checked before anything is read or run. Neither forms nor text pass, and no cookie means anything to this service, so
 * that a page of another origin cannot act for its visitor; that is also why queries by GET are allowed (mutations are not).
 */
export function useGraphqlRequest(limits: Limits, trusted?: TrustedDocuments): ServerPlugin {
  return {
    onRequestParse({ request, serverContext, setRequestParser }) {
      serverContext.mediaType = negotiate(request.headers.get('accept')) ?? undefined;
      if (request.method !== 'GET' && request.method !== 'POST') {
        throw publicError('METHOD_NOT_ALLOWED', 'GraphQL is served by GET and POST only.', {
          headers: { allow: 'GET, POST' },
        });
      }
      if (serverContext.mediaType === undefined) {
        throw publicError(
          'NOT_ACCEPTABLE',
          `Answers come as ${answerMediaTypes.join(' or ')}; the Accept header allows neither.`,
        );
      }
      if (request.method === 'GET') {
        setRequestParser(() => checked(paramsFromQueryString(serverContext.queryString, trusted)));
        return;
      }
      if (!isJson(request.headers.get('content-type'))) {
        throw publicError(
          'UNSUPPORTED_MEDIA_TYPE',
          'The body must be JSON in UTF-8, sent with "Content-Type: application/json".',
        );
      }
      if ((request.headers.get('content-encoding') ?? 'identity').trim().toLowerCase() !== 'identity') {
        throw publicError('UNSUPPORTED_MEDIA_TYPE', 'The body must not be compressed.');
      }
      setRequestParser(async () => checked(paramsFromJson(await textOf(request, serverContext), trusted)));
    },
  };

  async function textOf(request: Request, { body, req }: RequestContext): Promise<string> {
    return body ? decodeBody(body) : readBody(request, req, limits.bodyBytes);
  }

  function checked(params: ReturnType<typeof paramsFromJson>) {
    if (params.variables !== undefined) checkVariables(params.variables, limits);
    return params;
  }
}
