import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, rm } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { filesOf, type Programs, reachablePath } from './cluster.ts';
import { ownerMark } from './holder.ts';

/** A running server. */
export interface Postmaster {
  readonly pid: number;
  /** Resolves when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** End it, with a checkpoint when there is time for one. */
  stop(timeoutMs: number): Promise<void>;
}

export interface Launch extends Programs {
  readonly folder: string;
  readonly port: number;
  readonly settings: Readonly<Record<string, string>>;
}

/**
 * The shell that stands between the service and the server, so that the server never outlives the service: when the
 * service ends in whatever way, the pipe closes, `read` returns, and the server is told to stop. It first says the
 * server's process id. A session of its own keeps a Ctrl-C in the terminal from stopping the server before the service.
 */
const guardian = `
exec 5<&0
"$@" 5<&- </dev/null >&2 &
server=$!
echo "$server"
{ read -r _ <&5; kill -INT "$server"; } >/dev/null 2>&1 &
watch=$!
wait "$server"
code=$?
kill "$watch" 2>/dev/null
exit "$code"
`;

/** Start the server; gives it once it answers, or what it wrote before it ended. */
export async function launch({
  folder,
  binaries,
  account,
  port,
  settings,
  onWait,
}: Launch): Promise<Postmaster | string> {
  const { data, log } = filesOf(folder);
  await using dataHandle = await open(data);
  // A new file, as that of a server before may belong to another user, and its last sessions may still write to it.
  await rm(log, { force: true });
  await using logHandle = await open(log, 'wx', 0o600);
  const all = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    cluster_name: await ownerMark(process.pid),
    // Errors quote what users sent, so only the server's own messages are logged.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
    ...settings,
  };
  const arguments_ = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(
    '/bin/sh',
    ['-c', guardian, 'sh', binaries.postgres, '-D', reachablePath(account, data, 3), ...arguments_],
    { ...account, cwd: '/', env: {}, detached: true, stdio: ['pipe', 'pipe', logHandle.fd, dataHandle.fd] },
  );
  onWait();
  const pipes = [child.stdin, child.stdout] as Socket[];
  for (const pipe of pipes) pipe.on('error', () => {});
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  child.once('close', end).once('error', end);

  const pid = Number(await Promise.race([once(pipes[1] as Socket, 'data'), ended]));
  while (!(await Promise.race([ended.then(() => true), sleep(10, false)]))) {
    if (!(await isReady(data, pid))) continue;
    child.unref();
    for (const pipe of pipes) pipe.unref();
    return { pid, ended, stop: (timeoutMs) => stop(child, pid, ended, timeoutMs) };
  }
  return (await readFile(log, 'utf8')) || 'the server did not start';
}

async function isReady(data: string, pid: number): Promise<boolean> {
  const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
}

async function stop(child: ChildProcess, pid: number, ended: Promise<void>, timeoutMs: number): Promise<void> {
  child.ref();
  child.stdin?.end();
  const harder = new AbortController();
  const escalate = async () => {
    for (const signal of ['SIGQUIT', 'SIGKILL'] as const) {
      await sleep(timeoutMs, undefined, { signal: harder.signal });
      process.kill(pid, signal);
    }
  };
  escalate().catch(() => {});
  await ended;
  harder.abort();
}
