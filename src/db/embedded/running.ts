import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { databaseUrl, filesOf, passwordIn } from './cluster.ts';
import { inspectProcess } from './process.ts';

/** Give the address of the server that another service of ours runs on the folder; undefined when there is none, or none that is ready. */
export async function runningServer(folder: string): Promise<string | undefined> {
  const { data } = filesOf(folder);
  const [status, password] = await Promise.all(
    [join(data, 'postmaster.pid'), passwordIn(data)].map((file) => readFile(file, 'utf8').catch(() => '')),
  );
  // Process, data folder, beginning, port, socket folder, address, shared memory, state: as Postgres writes them.
  const [pid = '', , , port = '', , , , state = ''] = (status ?? '').split('\n').map((line) => line.trim());
  if (state !== 'ready' || !(Number(pid) > 0) || !password) return undefined;
  const server = await inspectProcess(Number(pid));
  return server?.command.includes('nephoscope-') ? databaseUrl(Number(port), password.trim()) : undefined;
}
