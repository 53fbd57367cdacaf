#!/usr/bin/env node
// The service runs TypeScript as it is, which takes Node 24. An older Node that starts this file hands over to the one
// that the project brings along; the file itself therefore has to run on any.
import './compile-cache.js';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const major = Number(process.versions.node.split('.')[0]);
const self = fileURLToPath(import.meta.url);
const own = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));

if (major >= 24) {
  await import('../src/main.ts');
} else if (existsSync(own)) {
  const child = spawn(own, [self, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = signal === null ? code : 128 + constants.signals[signal];
  });
} else {
  console.error(
    `Nephoscope needs Node 24 or newer; this is ${process.version}, and the project's own is not installed. Run npm ci.`,
  );
  process.exitCode = 1;
}
