import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Page } from '../page.ts';
import { buildBundle, bundleVersion } from './bundle.ts';
import { exampleTabs } from './example-tabs.ts';

/** GraphiQL as this service serves it: one page and the files that it loads, all from here. */
export interface Graphiql {
  readonly page: Page;
  /** Find a file of it by the path of the request. */
  asset(path: string, acceptEncoding: string | null): Promise<Page | undefined>;
  /** Make the files now, so that the first visitor does not wait. */
  prepare(): Promise<void>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
};

/** Compose GraphiQL's page; its files are made when they are first needed, which takes a few seconds once for each installation. */
export async function createGraphiql(endpoint: string): Promise<Graphiql> {
  const version = await bundleVersion();
  const folder = `/graphiql/${version}/`;
  let files: Promise<ReadonlyMap<string, string>> | undefined;
  const bundle = () => {
    // A failure is not kept: the next visitor tries again.
    files ??= buildBundle(version).catch((error: unknown) => {
      files = undefined;
      throw error;
    });
    return files;
  };
  return {
    page: graphiqlPage(folder, { endpoint, tabs: await exampleTabs() }),
    async asset(path, acceptEncoding) {
      if (!path.startsWith(folder)) return undefined;
      const name = path.slice(folder.length);
      const contentType = contentTypes[extname(name)];
      const file = contentType === undefined ? undefined : (await bundle()).get(name);
      if (file === undefined || contentType === undefined) return undefined;
      const isZipped = /\bgzip\b/.test(acceptEncoding ?? '');
      return {
        body: await readFile(isZipped ? `${file}.gz` : file),
        headers: {
          'content-type': contentType,
          'cache-control': 'public, max-age=31536000, immutable',
          vary: 'accept-encoding',
          ...(isZipped ? { 'content-encoding': 'gzip' } : {}),
        },
      };
    },
    async prepare() {
      await bundle();
    },
  };
}

function graphiqlPage(folder: string, settings: object): Page {
  // A closing tag inside the settings would end the script element.
  const json = JSON.stringify(settings).replaceAll('<', '\\u003c');
  return {
    body: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Nephoscope · GraphiQL</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${folder}browser.css">
<style>
html, body, #graphiql { height: 100%; margin: 0; }
#graphiql > p { font: 1rem system-ui, sans-serif; padding: 2rem; }
</style>
</head>
<body>
<div id="graphiql"><p>GraphiQL is loading; the first time after an installation this takes a few seconds.</p></div>
<noscript><p>GraphiQL needs JavaScript. The schema is at <a href="/schema.graphql">/schema.graphql</a>.</p></noscript>
<script type="application/json" id="settings">${json}</script>
<script type="module" src="${folder}browser.js"></script>
</body>
</html>
`,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      // The editor sets styles from scripts; nothing else may come from anywhere but this service.
      'content-security-policy':
        "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  };
}
