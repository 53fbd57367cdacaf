import type { Page } from './page.ts';

/** Write the page at `/`: what this is, and where to go. It works without scripts, in light and dark. */
export function homePage(options: { endpoint: string; introspection: boolean; graphiql: boolean }): Page {
  const { endpoint, introspection, graphiql } = options;
  const links = [
    ...(graphiql
      ? [
          card(
            endpoint,
            'GraphiQL',
            'Ask in the browser: example questions, completion, and the meaning of every field.',
          ),
        ]
      : []),
    ...(introspection
      ? [card('/schema.graphql', 'Schema', 'The contract as text, to read, to diff, and to generate clients from.')]
      : []),
    card('/health/ready', 'Health', 'Whether the service and its database can answer right now.'),
  ];
  return {
    body: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="An open ledger of the cloud market, as a GraphQL API.">
<title>Nephoscope</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main>
<header>
${mark}
<h1>Nephoscope</h1>
<p class="lead">An open ledger of the cloud market: companies, partners, investments, market reports and risks.
Every figure comes with the document it was taken from, who said it, and who disagrees.</p>
</header>
<nav aria-label="Where to go">
${links.join('\n')}
</nav>
<section>
<h2>Ask from anywhere</h2>
<p>Send a GraphQL operation as JSON to <code>${endpoint}</code>.</p>
<pre><code>URL=http://localhost:4000 # where you opened this page
curl "$URL${endpoint}" \\
  -H 'Content-Type: application/json' \\
  -d '{"query": "{ companies(first: 3) { nodes { slug } } }"}'</code></pre>
</section>
</main>
</body>
</html>
`,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  };
}

function card(address: string, title: string, text: string): string {
  return `<a href="${address}"><strong>${title}</strong><span>${text}</span></a>`;
}

/** A nephoscope's plate: the circle in which clouds are watched, and the arrow of where they move. */
const mark = `<svg viewBox="0 0 48 48" width="56" height="56" role="img" aria-label="A round plate with a cloud moving across it">
<circle cx="24" cy="24" r="21.5" fill="none" stroke="currentColor" stroke-width="1.5" opacity=".45"/>
<path d="M24 2.5v5M24 40.5v5M2.5 24h5M40.5 24h5" stroke="currentColor" stroke-width="1.5" opacity=".45"/>
<path d="M15.5 30a5 5 0 0 1 .6-9.96 7 7 0 0 1 13.2-1.7A5.9 5.9 0 0 1 31.5 30z" fill="var(--accent)"/>
<path d="M13 35.5h20m-4-3 4 3-4 3" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/>
</svg>`;

const style = `
:root { --back: #f6f8fa; --card: #fff; --text: #16202b; --soft: #51606f; --line: #d8dfe6; --accent: #2b7bbb; }
@media (prefers-color-scheme: dark) {
  :root { --back: #10161d; --card: #18212b; --text: #e6edf3; --soft: #9aa9b8; --line: #2b3844; --accent: #6cb6ee; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 1.0625rem/1.6 system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: clamp(2rem, 8vh, 6rem) 1.25rem 4rem; }
h1 { font-size: 2.25rem; line-height: 1.2; letter-spacing: -.02em; margin: .75rem 0 .5rem; }
h2 { font-size: 1.125rem; margin: 2.5rem 0 .25rem; }
p { margin: 0 0 .75rem; }
.lead { color: var(--soft); font-size: 1.1875rem; max-width: 40rem; }
nav { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); margin-top: 2rem; }
nav a { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; color: inherit; padding: 1rem 1.125rem; text-decoration: none; }
nav a:hover, nav a:focus-visible { border-color: var(--accent); outline: 2px solid transparent; box-shadow: 0 0 0 1px var(--accent); }
nav strong { color: var(--accent); display: block; }
nav span { color: var(--soft); display: block; font-size: .9375rem; line-height: 1.45; margin-top: .25rem; }
pre { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; overflow-x: auto; padding: 1rem 1.125rem; }
code { font: .9rem/1.5 ui-monospace, monospace; }
`;
