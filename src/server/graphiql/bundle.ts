import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const entry = fileURLToPath(new URL('./browser.js', import.meta.url));
const sources = [entry, fileURLToPath(new URL('./browser.css', import.meta.url)), fileURLToPath(import.meta.url)];
const require = createRequire(import.meta.url);
/** The workers must come from the copy of the editor that GraphiQL itself uses, so they are looked up from there. */
const requireAsEditor = createRequire(createRequire(require.resolve('graphiql')).resolve('@graphiql/react'));

/** The folder where the bundle is kept, below `node_modules/.cache`, or below the temporary folder when that cannot be written. */
const cacheFolders = [fileURLToPath(new URL('../../../node_modules/.cache', import.meta.url)), tmpdir()];

/** Tell the version of the bundle by what goes into it; cheap, so that pages can name it before it is built. */
export async function bundleVersion(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(await readFile(source));
  for (const name of ['graphiql', 'react', 'react-dom'])
    hash.update(JSON.stringify(require(`${name}/package.json`).version));
  return hash.digest('hex').slice(0, 16);
}

/**
 * Make GraphiQL's files for the browser, once for each version, and tell where they are by name.
 *
 * GraphiQL comes as modules that import CommonJS packages, which no browser runs; bundled here, it needs no other host at run time.
 */
export async function buildBundle(version: string): Promise<ReadonlyMap<string, string>> {
  for (const cacheFolder of cacheFolders) {
    const known = await list(join(cacheFolder, 'nephoscope', `graphiql-${version}`));
    if (known !== undefined) return known;
  }
  for (const cacheFolder of cacheFolders) {
    const parent = join(cacheFolder, 'nephoscope');
    const isWritable = await mkdir(parent, { recursive: true }).then(
      () => true,
      () => false,
    );
    if (isWritable) return buildInto(parent, join(parent, `graphiql-${version}`));
  }
  throw new Error(`GraphiQL cannot be prepared: neither ${cacheFolders.join(' nor ')} can be written.`);
}

/** Builds beside the final folder and renames, so that a folder with the final name is always whole. */
async function buildInto(parent: string, folder: string): Promise<ReadonlyMap<string, string>> {
  const draft = await mkdtemp(join(parent, 'draft-'));
  try {
    await bundleInto(draft);
    for (const file of await readdir(draft)) {
      await writeFile(join(draft, `${file}.gz`), await promisify(gzip)(await readFile(join(draft, file))));
    }
    await rename(draft, folder).catch(async (error: unknown) => {
      // Another process was faster: its folder holds the same.
      if ((await list(folder)) === undefined) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  const files = await list(folder);
  if (files === undefined) throw new Error(`GraphiQL was prepared, but ${folder} is not there.`);
  return files;
}

async function bundleInto(outdir: string): Promise<void> {
  const { build, stop } = await import('esbuild');
  const options = {
    outdir,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    entryNames: '[name]',
    assetNames: '[name]-[hash]',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.ttf': 'file' },
    logLevel: 'error',
  } as const;
  try {
    await Promise.all([
      build({ ...options, entryPoints: [entry] }),
      build({
        ...options,
        entryPoints: {
          'editor.worker': requireAsEditor.resolve('monaco-editor/esm/vs/editor/editor.worker.js'),
          'json.worker': requireAsEditor.resolve('monaco-editor/esm/vs/language/json/json.worker.js'),
          'graphql.worker': requireAsEditor.resolve('monaco-graphql/esm/graphql.worker.js'),
        },
      }),
    ]);
  } finally {
    await stop();
  }
}

async function list(folder: string): Promise<ReadonlyMap<string, string> | undefined> {
  const names = await readdir(folder).catch(() => undefined);
  return names && new Map(names.map((name) => [basename(name), join(folder, name)]));
}
