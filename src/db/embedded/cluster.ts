import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, readdir, readFile, rename, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { EmbeddedDatabaseError } from './error.ts';
import { explain } from './explain.ts';

const superuser = 'nephoscope';

/** Room that a new database needs on the disk, with its first log files. */
const leastFreeBytes = 100_000_000;

/** Where to connect to the embedded database, as superuser. */
export const databaseUrl = (port: number, password: string): string =>
  `postgres://${superuser}:${password}@127.0.0.1:${port}/postgres`;

/** The files of the embedded database within the service's data folder. */
export const filesOf = (folder: string) => ({
  data: join(folder, 'postgres'),
  log: join(folder, 'postgres.log'),
});

/** The superuser's password, in the database's own folder, so that both appear, move and are backed up together. */
export const passwordIn = (data: string) => join(data, 'nephoscope.password');

/**
 * Name a path for a program of another account, which may not be allowed on the way to it (a folder within /root):
 * through the descriptor that we opened for it, which leads there without the way.
 */
export const reachablePath = (account: Account | undefined, path: string, descriptor: number): string =>
  account && process.platform === 'linux' ? `/proc/self/fd/${descriptor}` : path;

/** The server's programs, and how to run them. */
export interface Programs {
  readonly binaries: Binaries;
  readonly account: Account | undefined;
  /** Called when one of them has been started and is not done yet. */
  readonly onWait: () => void;
}

/** Make sure that the folder holds a database of this version, and give the superuser's password. */
export async function prepareCluster(folder: string, programs: Programs): Promise<string> {
  const { binaries, account } = programs;
  const { data } = filesOf(folder);
  try {
    if ((await filesIn(data)).length === 0) await initialise(folder, programs);
    await recognise(data, binaries);
    // Copied by root, as from a backup, the files would be closed to the server.
    if (account && (await stat(data)).uid === 0)
      await promisify(execFile)('chown', ['-R', `${account.uid}:${account.gid}`, data]);
    return (await readFile(passwordIn(data), 'utf8')).trim();
  } catch (error) {
    throw error instanceof EmbeddedDatabaseError ? error : new EmbeddedDatabaseError(explain(String(error), folder));
  }
}

const filesIn = (data: string): Promise<string[]> =>
  readdir(data).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });

async function recognise(data: string, binaries: Binaries): Promise<void> {
  const present = await filesIn(data);
  if (!present.includes('PG_VERSION') || !present.includes('global'))
    throw new EmbeddedDatabaseError(
      `${data} is not a database, or a damaged one: it lacks PG_VERSION or global.` +
        ' Move it away for a new one to be made, put a backup in its place, or set NEPHOSCOPE_DATA to another folder.',
    );
  const version = (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim();
  if (version !== binaries.version)
    throw new EmbeddedDatabaseError(
      `${data} was made by PostgreSQL ${version || '?'}, and this service brings PostgreSQL ${binaries.version}.` +
        ' Export its data with the version of the service that made it and import it here, or set NEPHOSCOPE_DATA to another folder.',
    );
}

/** Make a new database beside its place and move it there when it is whole, so that a half-made one is never started. */
async function initialise(folder: string, programs: Programs): Promise<void> {
  const { account } = programs;
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < leastFreeBytes) throw new EmbeddedDatabaseError(explain('No space left on device', folder));
  // Whoever made these was killed, and what it had started may still write there for a moment.
  for (const name of await readdir(folder))
    if (name.startsWith('postgres.new-'))
      await rm(join(folder, name), { recursive: true, force: true, maxRetries: 50, retryDelay: 100 });

  const unfinished = join(folder, `postgres.new-${process.pid}`);
  const password = `${unfinished}.password`;
  try {
    await mkdir(unfinished, { mode: 0o700 });
    await writeFile(password, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
    if (account) for (const path of [unfinished, password]) await chown(path, account.uid, account.gid);
    let complaint = '';
    // C.UTF-8 for the functions of the C library, which trigrams are cut by; not every system has it under that name.
    for (const locale of ['C.UTF-8', 'en_US.UTF-8']) {
      complaint = await initdb(programs, unfinished, password, locale);
      if (!/invalid locale name/.test(complaint)) break;
    }
    if (complaint !== '') throw new EmbeddedDatabaseError(explain(complaint, folder));
    await rename(password, passwordIn(unfinished));
    await rename(unfinished, filesOf(folder).data);
  } finally {
    for (const path of [unfinished, password]) await rm(path, { recursive: true, force: true });
  }
}

/** Run initdb; gives what it complained about, empty when all went well. */
async function initdb(
  { binaries, account, onWait }: Programs,
  data: string,
  password: string,
  locale: string,
): Promise<string> {
  await using dataHandle = await open(data);
  await using passwordHandle = await open(password);
  const child = spawn(
    binaries.initdb,
    [
      `--pgdata=${reachablePath(account, data, 3)}`,
      `--pwfile=${reachablePath(account, password, 4)}`,
      `--username=${superuser}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      `--locale=${locale}`,
      '--lc-messages=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
    ],
    { ...account, cwd: '/', env: {}, stdio: ['ignore', 'ignore', 'pipe', dataHandle.fd, passwordHandle.fd] },
  );
  onWait();
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  return code === 0 ? '' : complaint || `initdb ended with ${code}`;
}
