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

/** PF_EXITING of the kernel: nothing of the program runs any more. */
const exitingFlag = 0x4;

/** Look at a process; undefined when it has ended, be it that nobody has taken note of its end yet. */
export async function inspectProcess(pid: number): Promise<ProcessFacts | undefined> {
  if (process.platform !== 'linux') {
    const ps = promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]);
    const command = await ps.then(({ stdout }) => stdout.trim()).catch(() => '');
    return command === '' ? undefined : { command, beginning: '0' };
  }
  // Looked at first: the memory of a process that ends goes before the process, and its command with it.
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The second field is a name in brackets that may hold spaces: the state follows it, flags and beginning are the 9th and the 22nd.
  const [state, ...further] = status.slice(status.lastIndexOf(')') + 2).split(' ');
  const isExiting = (Number(further[5]) & exitingFlag) !== 0;
  if (status === '' || state === 'Z' || state === 'X' || isExiting) return undefined;
  return { command, beginning: further[18] ?? '0' };
}
