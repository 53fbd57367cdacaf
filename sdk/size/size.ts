import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

// Bundles one query with each client, as little as it takes, and writes the table into the SDK's README. Needs the SDK's
// build (npm run build -w sdk) and this folder's packages.

const here = fileURLToPath(new URL('.', import.meta.url));
const query = '{ company(slug: "aws") { name } }';

interface Contestant {
  readonly name: string;
  /** The package whose version is shown. */
  readonly package: string;
  readonly code: string;
  /** What the build must leave out to succeed at all. */
  readonly external?: readonly string[];
}

const sdk = '../dist/esm';
const contestants: readonly Contestant[] = [
  {
    name: '@nephoscope/sdk, one query',
    package: '..',
    code: `import { companiesGet, createTransport } from '${sdk}/operations.js'; globalThis.answer = companiesGet(createTransport({ url: '/graphql' }), { slug: 'aws' });`,
  },
  {
    name: '@nephoscope/sdk, one paged list',
    package: '..',
    code: `import { companiesList, createTransport } from '${sdk}/operations.js'; globalThis.answer = companiesList(createTransport({ url: '/graphql' })).toArray({ limit: 100 });`,
  },
  {
    name: '@nephoscope/sdk, all operations',
    package: '..',
    code: `import { createClient } from '${sdk}/index.js'; globalThis.answer = createClient({ url: '/graphql' }).companies.get({ slug: 'aws' });`,
  },
  {
    name: '@shopify/graphql-client',
    package: '@shopify/graphql-client',
    code: `import { createGraphQLClient } from '@shopify/graphql-client'; globalThis.answer = createGraphQLClient({ url: '/graphql', headers: {} }).request('${query}');`,
  },
  {
    name: '@urql/core, without cache',
    package: '@urql/core',
    code: `import { Client, fetchExchange } from '@urql/core'; globalThis.answer = new Client({ url: '/graphql', exchanges: [fetchExchange] }).query('${query}', {}).toPromise();`,
  },
  {
    name: 'graphql-request',
    package: 'graphql-request',
    code: `import { GraphQLClient } from 'graphql-request'; globalThis.answer = new GraphQLClient('/graphql').request('${query}');`,
  },
  {
    name: '@apollo/client',
    package: '@apollo/client',
    code: `import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client'; globalThis.answer = new ApolloClient({ link: new HttpLink({ uri: '/graphql' }), cache: new InMemoryCache() }).query({ query: gql('${query}') });`,
  },
  {
    name: '@linear/sdk',
    package: '@linear/sdk',
    code: `import { LinearClient } from '@linear/sdk'; globalThis.answer = new LinearClient({ apiKey: '' }).viewer;`,
    external: ['crypto', 'node:crypto'],
  },
];

async function measure({ name, package: folder, code, external = [] }: Contestant): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: here },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"', __DEV__: 'false' },
    external: [...external],
    write: false,
    logLevel: 'error',
  });
  const text = outputFiles[0]?.text ?? '';
  const root = folder === '..' ? `${here}..` : `${here}node_modules/${folder}`;
  const { version, dependencies = {} } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {
    version: string;
    dependencies?: Record<string, string>;
  };
  const own = folder === '..' ? `${root}/dist` : root;
  const bytes = globSync('**', { cwd: own, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes(`${own}/node_modules`))
    .reduce((sum, entry) => sum + statSync(`${entry.parentPath}/${entry.name}`).size, 0);
  const row = [name, version, text.length, gzipSync(text, { level: 9 }).length, Object.keys(dependencies).length];
  return `| ${[...row, Math.round(bytes / 1000)].map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell)).join(' | ')} |`;
}

const rows: string[] = [];
for (const contestant of contestants) rows.push(await measure(contestant));
const table = `| | version | minified B | min + gzip B | dependencies | kB on disk |
|---|---|--:|--:|--:|--:|
${rows.join('\n')}
`;
process.stdout.write(table);

const readme = `${here}../README.md`;
const text = readFileSync(readme, 'utf8');
const [start, end] = ['<!-- sizes: sdk/size/size.ts -->\n', '<!-- /sizes -->'];
writeFileSync(
  readme,
  `${text.slice(0, text.indexOf(start) + start.length)}\n${table}\n${text.slice(text.indexOf(end))}`,
);
