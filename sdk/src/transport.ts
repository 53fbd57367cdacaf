import { pause, within } from './deadline.ts';
import type { OperationDocument } from './document.ts';
import { NephoscopeError, type ServiceError } from './errors.ts';
import { retryDelay } from './retry.ts';
import type { Identification } from './trusted-documents.ts';
import { decode, encode, encodeHeaders, type Fail } from './wire.ts';

/** What one call can set for itself. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt, its body included. Default: 30,000. */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds for the call, retries and waits included. Default: 120,000. */
  readonly totalTimeoutMs?: number | undefined;
  /** How often a query is sent again after a passing failure; mutations never are. Default: 2. */
  readonly retries?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** `GET` lets caches keep the answers of queries; mutations, and queries too long for an address, go by `POST` still. */
  readonly method?: 'GET' | 'POST' | undefined;
  /** `partial` resolves to data that came with errors, which `withResponse` has. Default: `throw`. */
  readonly errorPolicy?: 'throw' | 'partial' | undefined;
}

/** How to reach the service; what a call can set too is the default for all calls. */
export interface TransportOptions extends Omit<CallOptions, 'signal'> {
  /** The GraphQL endpoint, such as `http://localhost:4000/graphql`. */
  readonly url: string;
  /** A bearer token, or what gives one; asked again at each attempt. */
  readonly auth?: string | (() => string | null | undefined | Promise<string | null | undefined>) | undefined;
  /** Used instead of the global `fetch`. */
  readonly fetch?: ((url: string, init: RequestInit) => Response | Promise<Response>) | undefined;
  /** Sends ids in place of texts: `trustedDocuments('prefer')`. */
  readonly identification?: Identification | undefined;
  readonly hooks?: Hooks | undefined;
}

/** What can be listened to. What a hook throws, the call rejects with. */
export interface Hooks {
  /** Before each attempt; headers may be added, such as `traceparent`. */
  readonly onRequest?: ((event: RequestEvent & { readonly headers: Headers }) => void) | undefined;
  /** After each answer. */
  readonly onResponse?:
    | ((event: RequestEvent & { readonly response: ResponseInfo; readonly durationMs: number }) => void)
    | undefined;
  /** Before the wait for the next attempt. */
  readonly onRetry?:
    | ((event: RequestEvent & { readonly error: NephoscopeError; readonly delayMs: number }) => void)
    | undefined;
}

export interface RequestEvent {
  readonly operation: string;
  /** From 1. */
  readonly attempt: number;
}

export interface ResponseInfo {
  readonly status: number;
  readonly headers: Headers;
  /** The id under which the service logged the request. */
  readonly requestId: string | undefined;
  /** How many requests were sent until this answer. */
  readonly attempts: number;
}

/** An answer with what came beside it. */
export interface Answer<Data> {
  readonly data: Data;
  /** What went wrong beside the data: empty unless `errorPolicy` is `partial`. */
  readonly errors: readonly ServiceError[];
  readonly extensions: Readonly<Record<string, unknown>> | undefined;
  readonly response: ResponseInfo;
}

/** Sends one document and resolves to its whole answer; rejects with a `NephoscopeError`. */
export type Transport = (
  document: OperationDocument,
  variables?: unknown,
  options?: CallOptions,
) => Promise<Answer<unknown>>;

/** Makes the function that every call goes through. */
export function createTransport(client: TransportOptions): Transport {
  if (/\/\/[^/]*@/.test(client.url))
    throw new NephoscopeError('usage', 'createClient', 'put credentials in auth, not in url');
  const { identification, hooks } = client;

  return async (document, variables, call = {}) => {
    const { name: operation, kind } = document;
    const option = <Name extends keyof CallOptions & keyof TransportOptions>(name: Name) => call[name] ?? client[name];
    const timeoutMs = option('timeoutMs') ?? 30_000;
    const totalTimeoutMs = option('totalTimeoutMs') ?? 120_000;
    const retries = kind === 'mutation' ? 0 : (option('retries') ?? 2);
    const deadline = performance.now() + totalTimeoutMs;
    let attempt = 0;
    const fail: Fail = (kind, what, details) =>
      new NephoscopeError(kind, operation, what, { attempts: attempt, ...details });
    const late = (ms: number) => (): NephoscopeError =>
      fail('timeout', `no whole answer within ${ms} ms`, { isRetryable: true });

    const send = async (signal: AbortSignal): Promise<Answer<unknown>> => {
      const id = await identification?.identify(document);
      const { url, ...request } = encode(document, id, variables, client.url, option('method'), fail);
      const headers = await encodeHeaders(client, call, 'body' in request, fail);
      attempt++;
      hooks?.onRequest?.({ operation, attempt, headers });
      const startedAt = performance.now();
      let reply: Response;
      let text: string;
      try {
        reply = await (client.fetch ?? fetch)(url, { ...request, headers, signal });
        text = await reply.text();
      } catch (cause) {
        throw fail('network', 'no answer from the service', { cause, isRetryable: true });
      }
      const requestId = reply.headers.get('x-request-id') ?? undefined;
      const response = { status: reply.status, headers: reply.headers, requestId, attempts: attempt };
      hooks?.onResponse?.({ operation, attempt, response, durationMs: performance.now() - startedAt });
      return decode(text, response, option('errorPolicy') === 'partial', fail);
    };

    try {
      return await within(totalTimeoutMs, call.signal, late(totalTimeoutMs), async (signal) => {
        for (let retry = 0; ; ) {
          try {
            return await within(timeoutMs, signal, late(timeoutMs), send);
          } catch (error) {
            if (signal.aborted || !(error instanceof NephoscopeError)) throw error;
            if (error.code?.startsWith('PERSISTED_QUERY') && identification?.isRefused(document)) continue;
            const delayMs = error.isRetryable && retry < retries ? retryDelay(retry++, error.retryAfterMs) : null;
            if (delayMs === null || performance.now() + delayMs > deadline) throw error;
            hooks?.onRetry?.({ operation, attempt, error, delayMs });
            await pause(delayMs, signal);
          }
        }
      });
    } catch (error) {
      if (!call.signal?.aborted || error !== call.signal.reason) throw error;
      throw fail('aborted', 'aborted by the caller', { cause: error });
    }
  };
}
