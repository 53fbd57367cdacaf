import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** What the system tells of a process. */
export interface ProcessFacts {
  /** What it was started as; empty when the system does not tell. */
  readonly command: string;
  /** When it began, in the system's own count; tells a process from a later one of the same id. */
  readonly beginning: string;
}

/** Look at a process; undefined when it has ended, be it that nobody has taken note of its end yet. */
export async function inspectProcess(pid: number): Promise<ProcessFacts | undefined> {
  if (process.platform !== 'linux') {
    const ps = promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]);
    const command = await ps.then(({ stdout }) => stdout.trim()).catch(() => '');
    return command === '' ? undefined : { command, beginning: '0' };
  }
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The second field is a name in brackets that may hold spaces: the state follows it, the beginning is the 22nd field.
  const [state, ...further] = status.slice(status.lastIndexOf(')') + 2).split(' ');
  if (status === '' || state === 'Z' || state === 'X') return undefined;
  return { command: await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''), beginning: further[18] ?? '0' };
}
