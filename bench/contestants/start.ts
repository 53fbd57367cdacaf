import { spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask, type Question } from './ask.ts';
import type { Contestant, RunningContestant } from './contestant.ts';

const patienceMs = 60_000;

/** Start a contestant's server and wait for its first answer. Throws with what it wrote when it ends before. */
export async function startContestant(
  contestant: Contestant,
  databaseUrl: string,
  first: Question,
): Promise<RunningContestant> {
  const port = await freePort();
  const { arguments: parts, folder, environment } = contestant.command({ databaseUrl, port });
  const started = performance.now();
  const child = spawn(process.execPath, [...parts], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // However the bench ends, its servers end with it.
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-5_000);
  });
  const ended = once(child, 'close');
  const url = `http://127.0.0.1:${port}`;
  for (let reason: unknown; ; ) {
    const answered = await ask(url, first).then(
      () => true,
      (error: unknown) => {
        reason = error;
        return false;
      },
    );
    if (answered) break;
    const isRunning = await Promise.race([ended.then(() => false), sleep(10, true)]);
    if (!isRunning || performance.now() - started > patienceMs) {
      child.kill('SIGKILL');
      throw new Error(`${contestant.name} does not answer: ${complaint || String(reason)}`, { cause: reason });
    }
  }
  const { pid } = child;
  if (pid === undefined) throw new Error(`${contestant.name} has no process`);
  return {
    contestant,
    process: Object.assign(child, { pid }),
    url,
    startMs: performance.now() - started,
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM');
      if (!(await Promise.race([ended.then(() => true), sleep(5_000, false)]))) child.kill('SIGKILL');
      await ended;
      process.off('exit', end);
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
