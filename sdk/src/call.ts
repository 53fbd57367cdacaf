import type { OperationDocument } from './document.ts';
import type { Answer, CallOptions, Transport } from './transport.ts';

/** A request under way: await it for its value. */
export interface Call<Value> extends Promise<Value> {
  /** The value with the response's status, headers, request id and attempts. */
  withResponse(): Promise<Answer<Value>>;
}

/** Sends an operation; `key` names the one root field whose value is the answer, null keeps all. */
export function call<Data, Variables, Key extends keyof Data>(
  transport: Transport,
  document: OperationDocument<Data, Variables>,
  key: Key,
  variables?: Variables,
  options?: CallOptions,
): Call<Data[Key]>;
export function call<Data, Variables>(
  transport: Transport,
  document: OperationDocument<Data, Variables>,
  key: null,
  variables?: Variables,
  options?: CallOptions,
): Call<Data>;
export function call(
  transport: Transport,
  document: unknown,
  key: PropertyKey | null,
  variables?: unknown,
  options?: CallOptions,
): Call<unknown> {
  const answered = transport(document, variables, options).then((answer) =>
    key === null ? answer : { ...answer, data: (answer.data as Record<PropertyKey, unknown>)[key] },
  );
  const value = answered.then(({ data }) => data);
  return Object.assign(value, {
    withResponse() {
      // The caller now listens to `answered`; a failure of `value` alone is nobody's.
      value.catch(() => {});
      return answered;
    },
  });
}
