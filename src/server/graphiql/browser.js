// Runs in the browser; src/server/graphiql/bundle.ts makes one file of it and of what it imports.
import 'graphiql/style.css';
import './browser.css';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

globalThis.MonacoEnvironment = {
  getWorker(_, label) {
    const file = { json: './json.worker.js', graphql: './graphql.worker.js' }[label] ?? './editor.worker.js';
    return new Worker(new URL(file, import.meta.url), { type: 'module' });
  },
};

const { endpoint, tabs } = JSON.parse(document.getElementById('settings').textContent);

async function fetcher(params, { headers } = {}) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'content-type': 'application/json',
      ...headers,
    },
    body: JSON.stringify(params),
  });
  return response.json();
}

createRoot(document.getElementById('graphiql')).render(
  createElement(
    GraphiQL,
    { fetcher, defaultTabs: tabs, defaultEditorToolsVisibility: false, inputValueDeprecation: true },
    createElement(GraphiQL.Logo, null, createElement('a', { href: '/', className: 'nephoscope-logo' }, 'Nephoscope')),
  ),
);
