import { readFile } from 'node:fs/promises';
import type { Limits } from '../config.ts';

/** For files, the log, the listening socket, and cancelling: nothing of the service opens more than a few at a time. */
const reserved = 64;

/**
 * Tell how many clients may be connected: as many as configured, or as the system's limit on open files leaves beside
 * the database's connections. Without this, clients could take the last descriptor, and no statement would run.
 */
export async function mostConnections({ connections, poolSize, concurrentExports }: Limits): Promise<number> {
  const told = await readFile('/proc/self/limits', 'utf8').catch(() => '');
  const openFiles = Number(/^Max open files +(\d+)/m.exec(told)?.[1] ?? Number.POSITIVE_INFINITY);
  return Math.max(1, Math.min(connections, openFiles - poolSize - concurrentExports - reserved));
}
