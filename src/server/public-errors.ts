import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import { AnswerTooLargeError, DatabaseError, DatabaseUnavailableError, StatementTimeoutError } from '../db/errors.ts';
import { type ErrorCode, errorCodes, isErrorCode, publicError } from '../graphql/errors.ts';

/** An error as the client gets it, and what the answer has to do about it. */
export interface PublicError {
  readonly code: ErrorCode;
  readonly status: number;
  readonly legacyStatus: number | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** It was not meant for the client: the message is a fixed one, and the log has to say what happened. */
  readonly isUnexpected: boolean;
  readonly body: GraphQLFormattedError;
}

const longestMessage = 600;
const fixedMessages: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_USER_INPUT: 'A value is malformed or out of the range that can be stored.',
  LIMIT_EXCEEDED: 'The operation is more than the database can take. Ask for less at a time.',
  INTERNAL: 'Something went wrong in the service. The request id finds it in the log.',
  UNAVAILABLE: 'The database cannot be reached right now. Try again in a moment.',
  TIMEOUT: 'The operation took longer than the service allows. Ask for less at a time.',
};

/** Turn any error into one that may leave the service: documented code, request id, no internals. */
export function toPublicError(thrown: unknown, options: { requestId: string; introspection: boolean }): PublicError {
  const origin = originOf(thrown);
  const error = origin instanceof AnswerTooLargeError ? answerTooLarge(origin.limit) : thrown;
  const graphqlError = error instanceof GraphQLError ? error : undefined;
  const code = codeOf(error, graphqlError);
  const { status, legacyStatus }: { status: number; legacyStatus?: number } = errorCodes[code];
  const isMasked = code === 'INTERNAL' || originOf(error) !== graphqlError;
  const message = isMasked ? (fixedMessages[code] ?? '') : (graphqlError?.message ?? '');
  const { http, ...details } = isMasked ? {} : (graphqlError?.extensions ?? {});
  return {
    code,
    status,
    legacyStatus,
    headers: { ...(code === 'UNAVAILABLE' ? { 'retry-after': '1' } : {}), ...headersOf(http) },
    isUnexpected: isMasked,
    body: {
      message: cut(options.introspection ? message : message.replaceAll(/ ?Did you mean [^?]*\?/g, '')),
      ...(graphqlError?.locations ? { locations: graphqlError.locations } : {}),
      ...(graphqlError?.path ? { path: graphqlError.path } : {}),
      extensions: { ...details, code, requestId: options.requestId },
    },
  };
}

/** Make the refusal of an answer that is larger than the service sends. */
export function answerTooLarge(limit: number): GraphQLError {
  const message = `The answer is larger than ${limit} bytes. Ask for smaller pages, or for fewer fields at a time.`;
  return publicError('LIMIT_EXCEEDED', message, { extensions: { limit } });
}

/** Describe an error for the log: no SQL, no values. Where a message may hold them, only name and code are kept. */
export function describeForLog(error: unknown): Record<string, unknown> {
  const origin = originOf(error);
  if (!(origin instanceof Error)) return { name: typeof origin };
  const { code, constraint, table } = origin as { code?: unknown; constraint?: unknown; table?: unknown };
  const mayHoldValues = origin.name === 'DrizzleQueryError' || (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code));
  return {
    name: origin.name,
    ...(mayHoldValues && !(origin instanceof DatabaseError) ? {} : { message: cut(origin.message) }),
    ...(code === undefined ? {} : { code, constraint, table }),
    stack: origin.stack
      ?.split('\n')
      .filter((line) => /^ +at /.test(line))
      .slice(0, 12)
      .map((line) => line.trim()),
    ...(origin.cause instanceof Error ? { cause: describeForLog(origin.cause) } : {}),
  };
}

/** Find what was thrown in the first place, below the locations that the executor wraps around it. */
function originOf(error: unknown): unknown {
  // What a scalar throws at a variable's value is about the value, and worded for the client.
  if (error instanceof GraphQLError && error.nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION) return error;
  let origin = error;
  while (origin instanceof GraphQLError && origin.originalError != null) origin = origin.originalError;
  return origin instanceof GraphQLError ? error : origin;
}

function codeOf(error: unknown, graphqlError: GraphQLError | undefined): ErrorCode {
  const origin = originOf(error);
  if (origin !== graphqlError) return codeOfThrown(origin);
  const { code, http } = (graphqlError?.extensions ?? {}) as { code?: unknown; http?: { status?: number } };
  // Yoga's own refusals carry its own codes: a mutation by GET is a BAD_REQUEST with status 405.
  if (http?.status === 405) return 'METHOD_NOT_ALLOWED';
  if (isErrorCode(code)) return code;
  if (code !== undefined) return http?.status === 400 ? 'BAD_REQUEST' : 'INTERNAL';
  // Without a code the executor could not coerce a variable, or, with a path, a field gave what its type does not allow.
  return graphqlError?.path === undefined ? 'BAD_USER_INPUT' : 'INTERNAL';
}

function codeOfThrown(thrown: unknown): ErrorCode {
  if (thrown instanceof DatabaseUnavailableError) return 'UNAVAILABLE';
  if (thrown instanceof StatementTimeoutError) return 'TIMEOUT';
  if (!(thrown instanceof DatabaseError)) return 'INTERNAL';
  // By class of SQLSTATE: values, conflicts that may be tried again, limits; the rest is a mistake of ours.
  return (
    ({ '22': 'BAD_USER_INPUT', '40': 'UNAVAILABLE', '54': 'LIMIT_EXCEEDED' } as const)[thrown.code.slice(0, 2)] ??
    'INTERNAL'
  );
}

function headersOf(http: unknown): Record<string, string> {
  return (http as { headers?: Record<string, string> } | undefined)?.headers ?? {};
}

function cut(message: string): string {
  return message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message;
}
