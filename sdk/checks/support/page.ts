import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** A page, by path. */
export type Files = (path: string) => Promise<string>;

/** The files of a folder, `index.html` first. */
export const folderFiles =
  (folder: string): Files =>
  (path) =>
    readFile(join(folder, path === '/' ? 'index.html' : path), 'utf8');

/** An empty page with a script. */
export const scriptPage =
  (script: string): Files =>
  async (path) =>
    path === '/script.js'
      ? script
      : '<!doctype html><meta charset="utf-8"><div id="root"></div><script type="module" src="/script.js"></script>';

/** Serves a page, and passes what it asks at /graphql on to a service, as a proxy in front of both would. */
export async function servePage(files: Files, service: string): Promise<{ url: string } & AsyncDisposable> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const answer = async (): Promise<void> => {
      if (!path.startsWith('/graphql')) {
        const text = await files(path);
        response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/html' }).end(text);
        return;
      }
      const { status, text } = await passOn(request, new URL(path, service));
      response.writeHead(status, { 'content-type': 'application/graphql-response+json' }).end(text);
    };
    answer().catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function passOn(request: IncomingMessage, url: URL): Promise<{ status: number; text: string }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { headers, method = 'GET' } = request;
  const accept = headers.accept ?? '';
  const answered = await fetch(url, {
    method,
    headers: method === 'POST' ? { accept, 'content-type': 'application/json' } : { accept },
    ...(method === 'POST' ? { body: Buffer.concat(chunks) } : {}),
  });
  return { status: answered.status, text: await answered.text() };
}
