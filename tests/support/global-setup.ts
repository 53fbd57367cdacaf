import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { connectDatabase } from '../../src/db/connect.ts';
import { startEmbeddedDatabase } from '../../src/db/embedded.ts';
import { migrate } from '../../src/db/migrate.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A server where the tests may create databases, and the migrated database that they are cloned from. */
    testServer: { url: string; template: string };
  }
}

/** Start the server of the run, or take the one in TEST_DATABASE_URL, and migrate the database that tests clone. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await testServer();
  const template = `nephoscope_test_${randomBytes(6).toString('hex')}`;
  const admin = connectDatabase({ url: server.url, statementTimeoutMs: 60_000 });
  await admin.rows(`create database ${template} encoding 'UTF8' locale 'C.UTF-8' template template0`);
  const url = new URL(server.url);
  url.pathname = template;
  const database = connectDatabase({ url: url.href });
  await migrate(database);
  await database.close();

  project.provide('testServer', { url: server.url, template });
  return async () => {
    // Each test drops its own database; what an aborted one left has the template's name before its own.
    const left = await admin.rows('select datname as name from pg_database where starts_with(datname, $1::text)', [
      template,
    ]);
    for (const { name } of left) await admin.rows(`drop database if exists ${name} with (force)`);
    await admin.close();
    await server.stop();
  };
}

async function testServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };

  const folder = await mkdtemp(join(tmpdir(), 'nephoscope-test-'));
  // Removes the folder when this process ends in whatever way, once the server has left it.
  const remover = spawn(
    '/bin/sh',
    ['-c', 'read -r _; while [ -e "$1/postgres/postmaster.pid" ]; do sleep 0.1; done; rm -rf "$1"', 'sh', folder],
    { detached: true, stdio: ['pipe', 'ignore', 'ignore'] },
  );
  remover.unref();
  const embedded = await startEmbeddedDatabase({
    folder,
    settings: {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      autovacuum: 'off',
      max_connections: '200',
    },
  });
  return {
    url: embedded.url,
    async stop() {
      await embedded.stop();
      remover.ref();
      const removed = new Promise((resolve) => remover.once('close', resolve));
      remover.stdin.end();
      await removed;
    },
  };
}
