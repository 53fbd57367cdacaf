import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as a service received it. */
export interface ReceivedRequest {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: { readonly query?: string; readonly documentId?: string; readonly variables?: unknown };
}

/** A real HTTP server that answers each request by the next line of a script, the last one for all that follow. */
export async function startScriptedService(
  ...script: ((response: ServerResponse) => void)[]
): Promise<{ url: string; received: ReceivedRequest[] } & AsyncDisposable> {
  const received: ReceivedRequest[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString('utf8')) });
      script[Math.min(received.length, script.length) - 1]?.(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    received,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A line of a script: status, body (text as it is, anything else as JSON), headers. */
export function answer(status: number, body: unknown, headers: Record<string, string> = {}) {
  return (response: ServerResponse): void => {
    response.writeHead(status, { 'content-type': 'application/graphql-response+json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
}

/** The same for a `fetch` without a network: each call takes the next response of the script, the last one for the rest. */
export function scriptFetch(...script: (() => Response | Promise<Response>)[]) {
  const sent: { url: string; init: RequestInit; body: ReceivedRequest['body'] }[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    sent.push({ url, init, body: JSON.parse(String(init.body)) });
    const next = script[Math.min(sent.length, script.length) - 1];
    if (next === undefined) throw new Error('the script is empty');
    return next();
  };
  return { fetch, sent };
}

/** A response for `scriptFetch`. */
export function respond(status: number, body: unknown, headers: Record<string, string> = {}) {
  return (): Response => new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
}
