import type { OperationDocument } from './document.ts';
import type { Answer, CallOptions, Transport } from './transport.ts';

/** A request under way: await it for its value. */
export interface Call<Value> extends Promise<Value> {
  /** The value with the response's status, headers, request id and attempts. */
  withResponse(): Promise<Answer<Value>>;
}

/** How an operation is called, once it is bound to a transport. */
export type Caller<Variables, Value> = (variables?: Variables, options?: CallOptions) => Call<Value>;

/** Binds an operation to a transport; `key` names the one root field whose value is the answer, null keeps all. */
export function call<Data, Variables, Key extends keyof Data>(
  transport: Transport,
  document: OperationDocument<Data, Variables>,
  key: Key,
): Caller<Variables, Data[Key]>;
export function call<Data, Variables>(
  transport: Transport,
  document: OperationDocument<Data, Variables>,
  key: null,
): Caller<Variables, Data>;
export function call(
  transport: Transport,
  document: OperationDocument,
  key: PropertyKey | null,
): Caller<unknown, unknown> {
  return (variables, options) => {
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
  };
}
