/**
 * Why a call failed: `network` no answer; `timeout` no whole answer in time; `aborted` by the caller's signal;
 * `http` an error status without a GraphQL answer; `protocol` an answer that is not GraphQL; `graphql` errors of the
 * service, see `code`; `auth`, `forbidden`, `rate_limited` as said; `usage` the call itself is wrong.
 */
export type ErrorKind =
  | 'network'
  | 'timeout'
  | 'aborted'
  | 'http'
  | 'protocol'
  | 'graphql'
  | 'auth'
  | 'forbidden'
  | 'rate_limited'
  | 'usage';

/** An error as the service words it. */
export interface ServiceError {
  readonly message: string;
  readonly path?: ReadonlyArray<string | number>;
  readonly locations?: ReadonlyArray<{ readonly line: number; readonly column: number }>;
  readonly extensions?: { readonly code?: string; readonly [key: string]: unknown };
}

/** What is known of a failure beside its kind. */
export interface FailureDetails {
  readonly code?: string | undefined;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly isRetryable?: boolean | undefined;
  readonly attempts?: number | undefined;
  readonly errors?: readonly ServiceError[] | undefined;
  readonly data?: unknown;
  readonly cause?: unknown;
}

const brand = Symbol.for('nephoscope.error');

/**
 * The one error that calls reject with. `instanceof` holds across copies of this package. Nothing that is printed,
 * logged or turned into JSON holds variables, headers, tokens or data; the service's own words are in `errors`.
 */
export class NephoscopeError extends Error {
  declare readonly kind: ErrorKind;
  /** The operation's name. */
  declare readonly operation: string;
  /** `extensions.code` of the first error. */
  declare readonly code: string | undefined;
  /** HTTP status of the last answer. */
  declare readonly status: number | undefined;
  /** The id under which the service logged the request. */
  declare readonly requestId: string | undefined;
  /** How long the service asked to wait. */
  declare readonly retryAfterMs: number | undefined;
  /** Whether the same query may succeed later. */
  declare readonly isRetryable: boolean;
  /** How many requests were sent. */
  declare readonly attempts: number;
  // Private, as loggers copy every enumerable property of an error, and these hold what was asked and answered.
  readonly #errors: readonly ServiceError[];
  readonly #data: unknown;

  constructor(kind: ErrorKind, operation: string, what: string, details: FailureDetails = {}) {
    const { errors = [], data, cause, ...told } = details;
    super(`${operation}: ${what}${told.requestId ? ` (request ${told.requestId})` : ''}`, cause ? { cause } : {});
    Object.defineProperty(this, brand, { value: true });
    Object.assign(this, { kind, operation, isRetryable: false, attempts: 0 }, told);
    this.#errors = errors;
    this.#data = data;
  }

  override get name(): string {
    return 'NephoscopeError';
  }

  /** The service's errors, in its own words, which may repeat what was sent. */
  get errors(): readonly ServiceError[] {
    return this.#errors;
  }

  /** What was answered beside the errors. */
  get data(): unknown {
    return this.#data;
  }

  /** All that may be logged. */
  toJSON(): object {
    return Object.assign({ name: this.name, message: this.message }, this as object);
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return brand in Object(value);
  }
}
