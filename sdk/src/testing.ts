import { type Client, type ClientOptions, createClient } from './client.ts';
import { fill } from './fill.ts';
import { type OperationTypes, shapes } from './generated/mocks.ts';

export type { OperationTypes } from './generated/mocks.ts';

/** As much of a value as a test cares for. */
export type Partly<Value> = unknown extends Value
  ? Value
  : Value extends ReadonlyArray<infer Item>
    ? ReadonlyArray<Partly<Item>>
    : Value extends object
      ? { readonly [Key in keyof Value]?: Partly<Value[Key]> | undefined }
      : Value;

/** What an operation answers, or a function that makes it of the variables; what it throws is the service's error. */
export type Mock<Data, Variables> = Partly<Data> | ((variables: Variables) => Partly<Data> | Promise<Partly<Data>>);

/** Answers by operation name. What an answer leaves out is filled in: null and empty lists where they may be. */
export type Mocks = {
  readonly [Name in keyof OperationTypes]?: Mock<OperationTypes[Name]['data'], OperationTypes[Name]['variables']>;
};

/** What was asked of a mock, in order. */
export interface MockedCall {
  readonly operation: string;
  readonly variables: unknown;
}

/** A `fetch` that answers by mocks. */
export interface MockFetch {
  (url: string, init?: RequestInit): Promise<Response>;
  readonly calls: readonly MockedCall[];
}

/** An error that a mock throws for the service to answer with, by its code. */
export class MockedError extends Error {
  readonly code: string;
  constructor(code: string, message: string = code) {
    super(message);
    this.code = code;
  }
}

/** Answers for documents of your own, by operation name; they are answered as they are. */
export type OwnMocks = Readonly<Record<string, unknown>>;

/** Makes a `fetch` for `createClient` that answers by mocks, without a network. */
export function mockFetch(mocks: Mocks, own: OwnMocks = {}): MockFetch {
  const calls: MockedCall[] = [];
  const answer = async (url: string, init: RequestInit = {}): Promise<unknown> => {
    const asked: { query?: string; variables?: unknown } =
      init.method === 'GET' ? readAddress(url) : typeof init.body === 'string' ? JSON.parse(init.body) : {};
    if (!asked.query) throw new MockedError('PERSISTED_QUERY_NOT_FOUND', 'Mocks know texts, not ids.');
    const operation = /\b(?:query|mutation)\s+(\w+)/.exec(asked.query)?.[1] ?? 'anonymous';
    calls.push({ operation, variables: asked.variables });
    const mock: unknown = operation in own ? own[operation] : (mocks as OwnMocks)[operation];
    if (mock === undefined) throw new MockedError('NOT_MOCKED', `${operation} has no mock`);
    const data = typeof mock === 'function' ? await mock(asked.variables ?? {}) : mock;
    return operation in own ? data : fill(shapes[operation as keyof Mocks], data, operation);
  };
  const fetch = async (url: string, init?: RequestInit): Promise<Response> => {
    init?.signal?.throwIfAborted();
    try {
      return Response.json({ data: await answer(url, init) });
    } catch (error) {
      const code = error instanceof MockedError ? error.code : 'INTERNAL';
      const message = error instanceof Error ? error.message : String(error);
      return Response.json({ errors: [{ message, extensions: { code } }] });
    }
  };
  return Object.assign(fetch, { calls });
}

/** Makes a client that answers by mocks, without a network; `calls` has what was asked. */
export function mockClient(
  mocks: Mocks,
  { own, ...options }: Partial<ClientOptions> & { readonly own?: OwnMocks } = {},
): Client & { readonly calls: readonly MockedCall[] } {
  const fetch = mockFetch(mocks, own);
  const client = createClient({ url: 'http://mock.test/graphql', retries: 0, ...options, fetch });
  return Object.defineProperty(client, 'calls', { value: fetch.calls }) as typeof client & Pick<MockFetch, 'calls'>;
}

function readAddress(url: string): { query?: string; variables?: unknown } {
  const asked = new URL(url).searchParams;
  return { query: asked.get('query') ?? '', variables: JSON.parse(asked.get('variables') ?? '{}') };
}
