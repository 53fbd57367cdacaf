import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Install the packages of a folder exactly as its lockfile says, unless they are; gives whether it had to. Throws when npm fails. */
export async function installPackages(folder: string): Promise<boolean> {
  const mark = join(folder, 'node_modules', '.installed');
  const lockfile = await readFile(join(folder, 'package-lock.json'), 'utf8');
  if ((await readFile(mark, 'utf8').catch(() => '')) === lockfile) return false;
  const npm = spawn('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(npm, 'close')) as [number | null];
  if (code !== 0) throw new Error(`npm ci in ${folder} ended with ${code}`);
  await writeFile(mark, lockfile);
  return true;
}
