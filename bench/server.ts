import { mkdir } from 'node:fs/promises';
import { startEmbeddedDatabase } from '../src/db/embedded.ts';

/** A Postgres server for the bench. */
export interface BenchServer extends AsyncDisposable {
  readonly url: string;
  readonly description: string;
}

/**
 * Start the embedded server on a folder, or take the given one. Memory is set for a machine that serves one database, and
 * what runs by itself (autovacuum, compiling) is off, so that rounds can be compared.
 */
export async function startBenchServer(given: string | undefined, folder: string): Promise<BenchServer> {
  if (given !== undefined)
    return { url: given, description: 'given by DATABASE_URL', async [Symbol.asyncDispose]() {} };
  await mkdir(folder, { recursive: true });
  const settings = {
    shared_buffers: '2GB',
    effective_cache_size: '6GB',
    work_mem: '32MB',
    random_page_cost: '1.1',
    jit: 'off',
    autovacuum: 'off',
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_wal_size: '6GB',
    checkpoint_timeout: '1h',
    synchronous_commit: 'off',
  };
  const server = await startEmbeddedDatabase({ folder, settings, onError: (error) => console.error(error.message) });
  const shown = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  return {
    url: server.url,
    description: `embedded, ${shown.join(' ')}`,
    [Symbol.asyncDispose]: () => server.stop(),
  };
}
