import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { connectDatabase, type Database, type DatabaseOptions } from '../../src/db/connect.ts';

export interface TestDatabase extends AsyncDisposable {
  readonly url: string;
  /** Connected as the owner of the database; `onStatement` counts what the test sends. */
  readonly database: Database;
}

export interface TestDatabaseOptions extends Partial<DatabaseOptions> {
  /** False for a database without a table. */
  readonly migrated?: boolean;
}

/**
 * Create a database for one test or one file of tests; it is dropped when it is disposed of:
 * `await using test = await testDatabase();`
 */
export async function testDatabase({ migrated = true, ...options }: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const { url: serverUrl, template } = inject('testServer');
  const name = `${template}_${randomBytes(6).toString('hex')}`;
  await onServer(
    serverUrl,
    migrated
      ? `create database ${name} template ${template}`
      : `create database ${name} encoding 'UTF8' locale 'C.UTF-8' template template0`,
  );
  const url = new URL(serverUrl);
  url.pathname = name;
  const database = connectDatabase({ url: url.href, ...options });
  return {
    url: url.href,
    database,
    async [Symbol.asyncDispose]() {
      await database.close();
      await onServer(serverUrl, `drop database if exists ${name} with (force)`);
    },
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const admin = connectDatabase({ url, poolSize: 1, statementTimeoutMs: 60_000 });
  try {
    await admin.rows(statement, [], { prepare: false });
  } finally {
    await admin.close();
  }
}
