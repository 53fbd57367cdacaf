import { pause, within } from './deadline.ts';
import { readDocument } from './document.ts';
import { NephoscopeError } from './errors.ts';
import { retryDelay } from './retry.ts';
import { decode, encodeBody, encodeHeaders, type Fail } from './wire.ts';

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
}

/** How to reach the service; what a call can set too is the default for all calls. */
export interface ClientOptions extends Omit<CallOptions, 'signal'> {
  /** The GraphQL endpoint, such as `http://localhost:4000/graphql`. */
  readonly url: string;
  /** A bearer token, or what gives one; asked again at each attempt. */
  readonly auth?: string | (() => string | null | undefined | Promise<string | null | undefined>) | undefined;
  /** Used instead of the global `fetch`. */
  readonly fetch?: ((url: string, init: RequestInit) => Response | Promise<Response>) | undefined;
  /**
   * Whether this package's operations go by their id: `prefer` sends the text when the service does not know the id,
   * `require` never sends a text. Default: `off`.
   */
  readonly trustedDocuments?: 'off' | 'prefer' | 'require' | undefined;
  /** Prints documents that come as a tree without source: `print` of graphql-js. */
  print?(document: object): string;
  readonly hooks?: Hooks | undefined;
}

/** What can be listened to. What a hook throws, the call rejects with. */
export interface Hooks {
  /** Before each attempt; headers may be added, such as `traceparent`. */
  readonly onRequest?: (event: RequestEvent & { readonly headers: Headers }) => void;
  /** After each answer. */
  readonly onResponse?: (
    event: RequestEvent & { readonly response: ResponseInfo; readonly durationMs: number },
  ) => void;
  /** Before the wait for the next attempt. */
  readonly onRetry?: (event: RequestEvent & { readonly error: NephoscopeError; readonly delayMs: number }) => void;
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
  readonly extensions: Readonly<Record<string, unknown>> | undefined;
  readonly response: ResponseInfo;
}

/** Sends one document and resolves to its whole answer; rejects with a `NephoscopeError`. */
export type Transport = (document: unknown, variables?: unknown, options?: CallOptions) => Promise<Answer<unknown>>;

/** Makes the function that every call goes through. */
export function createTransport(client: ClientOptions): Transport {
  if (/\/\/[^/]*@/.test(client.url))
    throw new NephoscopeError('usage', 'createClient', 'put credentials in auth, not in url');
  const { trustedDocuments = 'off' } = client;
  const unknownIds = new Set<string>();

  return async (given, variables, call = {}) => {
    const document = readDocument(given, client);
    const { name: operation, id } = document;
    const timeoutMs = call.timeoutMs ?? client.timeoutMs ?? 30_000;
    const totalTimeoutMs = call.totalTimeoutMs ?? client.totalTimeoutMs ?? 120_000;
    const retries = document.isMutation ? 0 : (call.retries ?? client.retries ?? 2);
    const deadline = performance.now() + totalTimeoutMs;
    let attempt = 0;
    const fail: Fail = (kind, what, details) =>
      new NephoscopeError(kind, operation, what, { attempts: attempt, ...details });
    const late = (ms: number) => (): NephoscopeError =>
      fail('timeout', `no whole answer within ${ms} ms`, { isRetryable: true });
    const isById = (): boolean => trustedDocuments !== 'off' && id !== undefined && !unknownIds.has(id);

    const send = async (signal: AbortSignal): Promise<Answer<unknown>> => {
      const body = encodeBody(document, variables, isById(), fail);
      const headers = await encodeHeaders(client, call, fail);
      attempt++;
      client.hooks?.onRequest?.({ operation, attempt, headers });
      const startedAt = performance.now();
      let reply: Response;
      let text: string;
      try {
        reply = await (client.fetch ?? fetch)(client.url, { method: 'POST', headers, body, signal });
        text = await reply.text();
      } catch (cause) {
        throw fail('network', 'no answer from the service', { cause, isRetryable: true });
      }
      const requestId = reply.headers.get('x-request-id') ?? undefined;
      const response = { status: reply.status, headers: reply.headers, requestId, attempts: attempt };
      client.hooks?.onResponse?.({ operation, attempt, response, durationMs: performance.now() - startedAt });
      return decode(text, response, fail);
    };

    try {
      return await within(totalTimeoutMs, call.signal, late(totalTimeoutMs), async (signal) => {
        for (let retry = 0; ; ) {
          try {
            return await within(timeoutMs, signal, late(timeoutMs), send);
          } catch (error) {
            if (signal.aborted || !(error instanceof NephoscopeError)) throw error;
            if (trustedDocuments === 'prefer' && error.code?.startsWith('PERSISTED_QUERY') && id && isById()) {
              unknownIds.add(id);
              continue;
            }
            const delayMs = error.isRetryable && retry < retries ? retryDelay(retry++, error.retryAfterMs) : null;
            if (delayMs === null || performance.now() + delayMs > deadline) throw error;
            client.hooks?.onRetry?.({ operation, attempt, error, delayMs });
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
