import { access, chown, constants, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makeFolder } from '../make-folder.ts';
import { EmbeddedDatabaseError, FolderInUseError } from './error.ts';
import { ownerMark } from './holder.ts';

/** What SQLite says when another process has the lock. */
const busy = 5;

/**
 * Make the folder and take it for this process alone, before anything in it is looked at. Throws `EmbeddedDatabaseError`
 * when another process has it.
 *
 * The lock is one of the operating system's on an empty file: it cannot be taken twice, holds against every user, and
 * ends with the process in whatever way that ends. Node offers such locks through SQLite only.
 */
export async function lockFolder(folder: string): Promise<Disposable> {
  await makeFolder(folder);
  const file = join(folder, 'nephoscope.lock');
  const holder = join(folder, 'nephoscope.pid');
  // SQLite does not say why it cannot make or write a file. One that is there is not opened: closing it would end a lock
  // that this process has.
  await writeFile(file, '', { flag: 'wx', mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await access(file, constants.R_OK | constants.W_OK);
  const lock = new DatabaseSync(file);
  try {
    // A journal on the disk would need room on it.
    lock.exec('pragma journal_mode = memory; begin exclusive');
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode !== busy) throw error;
    const pid = await signedBy(holder);
    if (pid === process.pid) throw new EmbeddedDatabaseError(`${folder} is in use by this process already.`);
    throw new FolderInUseError(
      `${folder} is in use by another nephoscope${pid ? `, process ${pid}` : ''}. Stop it, or set NEPHOSCOPE_DATA to another folder.`,
    );
  }
  try {
    await writeFile(holder, `${await ownerMark(process.pid)}\n`);
    await leaveToOwner(folder, [file, holder]);
  } catch (error) {
    lock.close();
    throw error;
  }
  return { [Symbol.dispose]: () => lock.close() };
}

/** Files that root made in the folder of an ordinary user are the user's, who could not start the service otherwise. */
async function leaveToOwner(folder: string, files: readonly string[]): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = await stat(folder);
  for (const file of files) await chown(file, uid, gid);
}

/** Give the process that has the lock; nothing when it took the lock a moment ago and has not signed yet. */
async function signedBy(holder: string): Promise<number | undefined> {
  const mark = (await readFile(holder, 'utf8').catch(() => '')).trim();
  const pid = Number(/^nephoscope-(\d+)-/.exec(mark)?.[1]);
  return pid > 0 && mark === (await ownerMark(pid)) ? pid : undefined;
}
