import { GraphQLError, type GraphQLErrorOptions } from 'graphql';

/**
 * Every code that an error may carry in `extensions.code`: what it means, and the HTTP status of an answer that has no data.
 *
 * `legacyStatus` is the status under `Accept: application/json`, where GraphQL over HTTP asks for 200 as soon as the request
 * itself was well-formed; without it both media types get `status`.
 */
export const errorCodes = {
  BAD_REQUEST: {
    status: 400,
    meaning:
      'The HTTP request is not a GraphQL request: broken JSON, missing or mistyped parameters, unknown operation name; or it is no HTTP, or, with status 408, did not arrive in time.',
  },
  GRAPHQL_PARSE_FAILED: { status: 400, legacyStatus: 200, meaning: 'The document is not GraphQL syntax.' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, legacyStatus: 200, meaning: 'The document does not fit the schema.' },
  BAD_USER_INPUT: {
    status: 400,
    legacyStatus: 200,
    meaning: 'A variable or an argument has a value that its type does not allow.',
  },
  BAD_ID: {
    status: 400,
    legacyStatus: 200,
    meaning: 'An id is not one that this service gave out, or it is of another type.',
  },
  BAD_CURSOR: {
    status: 400,
    legacyStatus: 200,
    meaning: 'A cursor is broken, or was made for another order or filter.',
  },
  LIMIT_EXCEEDED: {
    status: 400,
    legacyStatus: 200,
    meaning: 'The operation is larger, deeper or more costly than the service allows.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 404,
    legacyStatus: 200,
    meaning: 'The documentId is not one of the trusted documents; send the text as "query", where texts are allowed.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    status: 400,
    legacyStatus: 200,
    meaning: 'This service takes no documentId; send the text as "query".',
  },
  DOCUMENT_NOT_TRUSTED: {
    status: 403,
    legacyStatus: 200,
    meaning: 'This service answers trusted documents only, by their documentId or their exact text.',
  },
  METHOD_NOT_ALLOWED: { status: 405, meaning: 'The HTTP method is not allowed here; mutations go by POST.' },
  NOT_ACCEPTABLE: { status: 406, meaning: 'The Accept header names no media type that the service can answer with.' },
  PAYLOAD_TOO_LARGE: {
    status: 413,
    meaning: 'The request body is larger than the service reads, or, with status 431, its headers.',
  },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, meaning: 'The body is not uncompressed JSON in UTF-8.' },
  INTERNAL: { status: 500, meaning: 'Something went wrong in the service; the request id finds it in the log.' },
  UNAVAILABLE: {
    status: 503,
    meaning: 'The service or its database cannot answer right now; try again after Retry-After.',
  },
  TIMEOUT: { status: 504, meaning: 'The operation took longer than the service allows.' },
} as const satisfies Record<string, { status: number; legacyStatus?: number; meaning: string }>;

export type ErrorCode = keyof typeof errorCodes;

/** Tell whether a value is one of the documented error codes. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(errorCodes, value);
}

/** Build an error that reaches the client as it is, with a documented code; `http.headers` become headers of the answer. */
export function publicError(
  code: ErrorCode,
  message: string,
  options: GraphQLErrorOptions & { headers?: Readonly<Record<string, string>> } = {},
): GraphQLError {
  const { headers, extensions, ...rest } = options;
  return new GraphQLError(message, {
    ...rest,
    extensions: { ...extensions, code, ...(headers === undefined ? {} : { http: { headers } }) },
  });
}
