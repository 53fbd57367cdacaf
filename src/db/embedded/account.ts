import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { EmbeddedDatabaseError } from './error.ts';

/** The account that Postgres runs as when the service runs as root, which Postgres refuses for itself. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Choose whom Postgres runs as: nobody else for an ordinary user (undefined); for root the owner of the existing data,
 * or the account `postgres`, or `nobody`, which every system has.
 */
export async function databaseAccount(data: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(data).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const entries = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const entry = entries.find(([each]) => each === name);
    if (entry) return { uid: Number(entry[2]) >>> 0, gid: Number(entry[3]) >>> 0 };
  }
  throw new EmbeddedDatabaseError(
    'PostgreSQL does not run as root, and this system has neither a user "postgres" nor "nobody" to run it as.' +
      ' Create one, start the service as an ordinary user, or set DATABASE_URL.',
  );
}

/** Tell whether the account may read a file or enter a folder, on the whole way to it. */
export function mayReach(account: Account | undefined, path: string): Promise<boolean> {
  if (account === undefined) return Promise.resolve(true);
  return new Promise((resolve) => {
    execFile('/bin/sh', ['-c', 'test -r "$1" && test -x "$1"', 'sh', path], { ...account, cwd: '/' }, (error) =>
      resolve(error === null),
    );
  });
}
