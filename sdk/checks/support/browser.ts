import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real Chromium; Debian's package has it at this place. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: flags });
}

/** Bundles a program for a browser. */
export async function bundleForBrowser(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Serves an empty page with a script, and passes what it asks at /graphql on to a service. */
export async function servePage(script: string, service: string): Promise<{ url: string } & AsyncDisposable> {
  const page =
    '<!doctype html><meta charset="utf-8"><div id="root"></div><script type="module" src="/script.js"></script>';
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      if (!request.url?.startsWith('/graphql')) {
        const isScript = request.url === '/script.js';
        response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
        response.end(isScript ? script : page);
        return;
      }
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const { headers, method = 'GET' } = request;
      const answered = await fetch(new URL(request.url, service), {
        method,
        headers: { accept: headers.accept ?? '', ...(method === 'POST' ? { 'content-type': 'application/json' } : {}) },
        ...(method === 'POST' ? { body: Buffer.concat(chunks) } : {}),
      });
      response.writeHead(answered.status, { 'content-type': 'application/graphql-response+json' });
      response.end(await answered.text());
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
