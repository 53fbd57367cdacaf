import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Make a folder and those above it. Node's own way to do so never ends where no folder can be made, such as in /proc. */
export async function makeFolder(folder: string): Promise<void> {
  const isThere = async () => (await stat(folder).catch(() => undefined))?.isDirectory() ?? false;
  if (await isThere()) return;
  await makeFolder(dirname(folder));
  await mkdir(folder).catch(async (error: unknown) => {
    // Another process may have been faster.
    if (!(await isThere())) throw error;
  });
}
