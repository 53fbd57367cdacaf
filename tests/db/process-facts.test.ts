import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { inspectProcess } from '../../src/db/embedded/process.ts';

test('a process that is ending is seen as itself or as ended, never as one without a name', async () => {
  for (let round = 0; round < 40; round += 1) {
    const child = spawn(process.execPath, [
      '-e',
      'Buffer.alloc(40_000_000, 1); console.log(1); setInterval(() => {}, 1000)',
    ]);
    const ended = once(child, 'exit');
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    for (let seen = await inspectProcess(child.pid ?? 0); seen; seen = await inspectProcess(child.pid ?? 0))
      expect(seen.command).toContain('setInterval');
    await ended;
  }
}, 60_000);
