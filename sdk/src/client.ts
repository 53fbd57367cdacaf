import { type Call, call } from './call.ts';
import { type DeprecationNotice, watchDeprecations } from './deprecation.ts';
import { type OperationDocument, type Printer, readDocument, type TypedDocument } from './document.ts';
import { bindOperations, type Operations } from './generated/namespaces.ts';
import {
  type Answer,
  type CallOptions,
  createTransport,
  type Hooks,
  type Transport,
  type TransportOptions,
} from './transport.ts';
import { trustedDocuments } from './trusted-documents.ts';

/** The variables of a document, which may be left out when none is required. */
// {} asks whether every variable can be left out.
export type DocumentArguments<Variables> = {} extends Variables
  ? [variables?: Variables, options?: CallOptions]
  : [variables: Variables, options?: CallOptions];

/** How to reach the service, and what all calls share. */
export interface ClientOptions extends Omit<TransportOptions, 'identification' | 'hooks'>, Printer {
  /**
   * Whether documents go by their id: `prefer` sends the text when the service does not know the id, `require` never
   * sends a text. Default: `off`.
   */
  readonly trustedDocuments?: 'off' | 'prefer' | 'require' | undefined;
  /** Variables for every operation that declares them, such as a page size, unless its call gives its own. */
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly hooks?: ClientHooks | undefined;
}

/** What can be listened to. What a hook throws, the call rejects with. */
export interface ClientHooks extends Hooks {
  /** When the service says that an operation will end, once an operation. */
  readonly onDeprecation?: ((notice: DeprecationNotice) => void) | undefined;
}

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
  /** The same client with other options for all its calls: `market.with({ variables: { first: 100 } })`. */
  with(options: Partial<ClientOptions>): Client;
}

/** Makes a client of a Nephoscope service. */
export function createClient(options: ClientOptions): Client {
  const { trustedDocuments: trust = 'off', hooks, variables: shared } = options;
  const send = createTransport({
    ...options,
    hooks: hooks?.onDeprecation
      ? { ...hooks, onResponse: watchDeprecations(hooks.onDeprecation, hooks.onResponse) }
      : hooks,
    identification: trust === 'off' ? undefined : trustedDocuments(trust),
  });
  const transport: Transport = shared
    ? (document, own, callOptions) => send(document, { ...declared(shared, document), ...(own as object) }, callOptions)
    : send;
  const read = async (document: unknown, ...rest: [unknown?, CallOptions?]): Promise<Answer<unknown>> =>
    transport(readDocument(document, options), ...rest);
  return {
    ...bindOperations(transport),
    request: (document: unknown, ...rest: [unknown?, CallOptions?]): Call<never> =>
      call(read, document as OperationDocument<never, unknown>, null)(...rest),
    with: (more) => createClient({ ...options, ...more }),
  };
}

/** Those of the variables that a document declares. */
function declared(variables: object, { text }: OperationDocument): object {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => RegExp(`\\$${name}\\s*:`).test(text)));
}
