import { readFile, writeFile } from 'node:fs/promises';
import type postgres from 'postgres';

// What `getconf CLK_TCK` says on every Linux.
const ticksPerSecond = 100;

/** Processor time that a process has used, in seconds; with `waited`, also that of its children that have ended. */
export async function cpuSeconds(pid: number, waited = false): Promise<number> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8');
  // The second field is a name in brackets that may hold spaces; user and system time are the 14th and 15th.
  const fields = status
    .slice(status.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const ticks = fields.slice(11, waited ? 15 : 13).reduce((sum, each) => sum + each, 0);
  return ticks / ticksPerSecond;
}

/** Give the process id of the server that a connection leads to; undefined when it is on another machine. */
export async function findPostmaster(sql: postgres.Sql): Promise<number | undefined> {
  const [row] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
  const status = await readFile(`/proc/${row?.pid}/stat`, 'utf8').catch(() => '');
  if (!status.includes('(postgres)')) return undefined;
  return Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]);
}

/** Processor time that a Postgres server and all its sessions have used, in seconds. */
export async function postgresCpuSeconds(postmaster: number): Promise<number> {
  const children = await readFile(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8');
  const times = await Promise.all(
    children
      .trim()
      .split(' ')
      .map((pid) => cpuSeconds(Number(pid)).catch(() => 0)),
  );
  return times.reduce((sum, each) => sum + each, await cpuSeconds(postmaster, true));
}

/** Memory of a process in bytes, now and at its highest since `resetPeak`. */
export async function memoryOf(pid: number): Promise<{ readonly now: number; readonly peak: number }> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const kilobytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? Number.NaN);
  return { now: kilobytes('VmRSS') * 1024, peak: kilobytes('VmHWM') * 1024 };
}

/** Let the highest memory of a process begin anew. */
export async function resetPeak(pid: number): Promise<void> {
  await writeFile(`/proc/${pid}/clear_refs`, '5');
}

/** Memory of their own, in bytes, that all sessions of a Postgres server have. */
export async function sessionMemory(postmaster: number): Promise<number> {
  const children = await readFile(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8');
  const sizes = await Promise.all(
    children
      .trim()
      .split(' ')
      .map(async (pid) => {
        const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
        return Number(/^RssAnon:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024;
      }),
  );
  return sizes.reduce((sum, each) => sum + each, 0);
}
