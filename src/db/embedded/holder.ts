import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedDatabaseError } from './error.ts';
import { inspectProcess } from './process.ts';

/** How long a server whose service is gone may take to stop, before it is told harder. */
const patienceMs = 5_000;

/** The mark that a server carries in its command line: which service started it. */
export async function ownerMark(pid: number): Promise<string> {
  return `nephoscope-${pid}-${(await inspectProcess(pid))?.beginning ?? 'gone'}`;
}

/**
 * Wait until no server runs on the data. One that a service left behind when it was killed is stopped; one whose
 * service lives is left alone: throws `EmbeddedDatabaseError`, which names the process.
 */
export async function awaitFree(data: string): Promise<void> {
  const started = performance.now();
  const signals = ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const;
  for (let told = 0; ; ) {
    const pid = await serverOn(data);
    if (pid === undefined) return;
    if (performance.now() - started >= patienceMs * told) {
      const signal = signals[told];
      if (signal === undefined)
        throw new EmbeddedDatabaseError(
          `The PostgreSQL process ${pid} on ${data} does not stop. End it, then start again.`,
        );
      process.kill(pid, signal);
      told += 1;
    }
    await sleep(25);
  }
}

/** Give the process id of the server on the data that a service left behind, or undefined when there is none. */
async function serverOn(data: string): Promise<number | undefined> {
  const file = join(data, 'postmaster.pid');
  const pid = Number.parseInt(await readFile(file, 'utf8').catch(() => ''), 10);
  if (!(pid > 0)) return undefined;
  const server = await inspectProcess(pid);
  if (server === undefined || (server.command !== '' && !server.command.includes('postgres'))) {
    // The id belongs to nobody, to a dead process or to another program: Postgres would take that for a server.
    await rm(file, { force: true });
    return undefined;
  }
  const owner = /nephoscope-(\d+)-\w+/.exec(server.command);
  if (owner === null)
    throw new EmbeddedDatabaseError(
      `${data} is in use by the PostgreSQL process ${pid}, which this service did not start. Stop it, or set NEPHOSCOPE_DATA to another folder.`,
    );
  if (owner[0] === (await ownerMark(Number(owner[1]))))
    throw new EmbeddedDatabaseError(
      `${data} is in use by another nephoscope, process ${owner[1]}. Stop it, or set NEPHOSCOPE_DATA to another folder.`,
    );
  return pid;
}
