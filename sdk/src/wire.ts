import type { OperationDocument } from './document.ts';
import type { ErrorKind, FailureDetails, NephoscopeError, ServiceError } from './errors.ts';
import { isPassing, readRetryAfter } from './retry.ts';
import type { Answer, CallOptions, ResponseInfo, TransportOptions } from './transport.ts';

/** Makes an error that knows its operation and how many requests were sent. */
export type Fail = (kind: ErrorKind, what: string, details?: FailureDetails) => NephoscopeError;

const kinds: Readonly<Record<string, ErrorKind>> = {
  __proto__: null as never,
  401: 'auth',
  403: 'forbidden',
  429: 'rate_limited',
  UNAUTHENTICATED: 'auth',
  FORBIDDEN: 'forbidden',
  RATE_LIMITED: 'rate_limited',
};

/** Caches and servers between cut longer addresses. */
const longestAddress = 8_000;

/** The request: a body, or for GET an address that holds it all; with `id` it has the document's id in place of its text. */
export function encode(
  { text, kind }: OperationDocument,
  id: string | undefined,
  variables: unknown,
  url: string,
  method: CallOptions['method'],
  fail: Fail,
): { readonly url: string; readonly method: string; readonly body?: string } {
  const document = id ? { documentId: id } : { query: text };
  try {
    if (method === 'GET' && kind === 'query') {
      const asked = new URLSearchParams({ ...document, variables: JSON.stringify(variables ?? {}) });
      const address = `${url}${url.includes('?') ? '&' : '?'}${asked}`;
      if (address.length <= longestAddress) return { url: address, method };
    }
    return { url, method: 'POST', body: JSON.stringify({ ...document, variables }) };
  } catch (cause) {
    throw fail('usage', 'the variables are not JSON', { cause });
  }
}

/** The request's headers, the caller's last. */
export async function encodeHeaders(
  client: TransportOptions,
  call: CallOptions,
  hasBody: boolean,
  fail: Fail,
): Promise<Headers> {
  const { auth } = client;
  const token = typeof auth === 'function' ? await auth() : auth;
  const headers = new Headers({
    accept: 'application/graphql-response+json, application/json;q=0.9',
    ...(hasBody ? { 'content-type': 'application/json' } : {}),
  });
  try {
    if (token) headers.set('authorization', `Bearer ${token}`);
    // One by one, as names that differ only in case would be joined.
    for (const own of [client.headers, call.headers]) {
      for (const name in own) headers.set(name, own[name] ?? '');
    }
    return headers;
  } catch {
    // The platform's error repeats the value, which may be a token.
    throw fail('usage', 'a header has a value that is not allowed');
  }
}

/** The answer in a body, or the error that it amounts to. */
export function decode(body: string, response: ResponseInfo, isPartialGood: boolean, fail: Fail): Answer<unknown> {
  const { status, headers, requestId } = response;
  const isOk = status < 300;
  let answer: Partial<Answer<unknown>> = {};
  let errors: readonly ServiceError[] = [];
  let codes: readonly string[] = [];
  let what = isOk ? 'the answer is not GraphQL' : `HTTP ${status}`;
  try {
    answer = JSON.parse(body) ?? {};
    errors = (answer as { errors?: readonly ServiceError[] }).errors ?? [];
    codes = errors.map(codeOf);
    const [first] = errors;
    if (first) {
      what = `${codes[0] || 'error'}${first.path ? ` at ${first.path.join('.')}` : ''}`;
      // A wrong document is its writer's; the words of other errors may repeat variables.
      if (/^GRAPHQL_(PARSE|VALIDATION)_FAILED$/.test(codes[0] ?? '')) what += `: ${first.message}`;
    }
  } catch {
    // Not GraphQL over HTTP, told by the status; the platform's message would repeat the body.
    answer = {};
    errors = [];
  }
  const { data, extensions } = answer;
  if (isOk && data != null && (isPartialGood || !errors[0])) return { data, errors, extensions, response };
  throw fail(kinds[codes[0] ?? ''] ?? kinds[status] ?? (errors[0] ? 'graphql' : isOk ? 'protocol' : 'http'), what, {
    status,
    code: codes[0] || undefined,
    errors,
    data,
    isRetryable: isPassing(status, codes),
    requestId,
    retryAfterMs: readRetryAfter(headers.get('retry-after')),
  });
}

function codeOf({ extensions }: ServiceError): string {
  const code: unknown = extensions?.code;
  return typeof code === 'string' ? code : '';
}
