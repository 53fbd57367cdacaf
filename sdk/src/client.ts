import { type Call, call } from './call.ts';
import type { OperationDocument, TypedDocument } from './document.ts';
import { bindOperations, type Operations } from './generated/namespaces.ts';
import { type CallOptions, type ClientOptions, createTransport } from './transport.ts';

/** The variables of a document, which may be left out when none is required. */
// {} asks whether every variable can be left out.
export type DocumentArguments<Variables> = {} extends Variables
  ? [variables?: Variables, options?: CallOptions]
  : [variables: Variables, options?: CallOptions];

/** The client: this package's operations by what they are about, and any document of your own. */
export interface Client extends Operations {
  /** Sends a typed document of your own: GraphQL Codegen's (string or tree), gql.tada's, or a string. */
  request<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...rest: DocumentArguments<Variables>
  ): Call<Result>;
  request<Result = unknown>(
    document: string,
    variables?: Readonly<Record<string, unknown>>,
    options?: CallOptions,
  ): Call<Result>;
}

/** Makes a client of a Nephoscope service. */
export function createClient(options: ClientOptions): Client {
  const transport = createTransport(options);
  return {
    ...bindOperations(transport),
    request: (document: unknown, variables?: unknown, callOptions?: CallOptions): Call<never> =>
      call(transport, document as OperationDocument<never, unknown>, null)(variables, callOptions),
  };
}
