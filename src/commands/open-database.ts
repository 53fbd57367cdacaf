import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { connectDatabase, type Database } from '../db/connect.ts';
import { joinEmbeddedDatabase, startEmbeddedDatabase } from '../db/embedded.ts';
import { describeForLog } from '../server/public-errors.ts';

export interface OpenDatabase extends AsyncDisposable {
  /** For requests: within the limits of the configuration. */
  readonly database: Database;
  /** Do something that may take long, like a migration, on connections of its own. */
  withTime<T>(work: (database: Database) => Promise<T>): Promise<T>;
}

const longMs = 3_600_000;

/**
 * Connect to the configured database, or start the embedded one; both end with it. A command that is done soon may `join` the embedded one of
 * a service that runs; a service may not, as it would lose its database when the other stops.
 * `onWait` is called when there is time for something else.
 */
export async function openDatabase(
  config: Config,
  logger: Logger,
  { join = true, onWait = () => {} }: { join?: boolean; onWait?: () => void } = {},
): Promise<OpenDatabase> {
  const onError = (error: unknown) => logger.error({ error: describeForLog(error) }, 'database error');
  const { connectTimeoutMs, poolSize, statementTimeoutMs } = config.limits;
  const { concurrentExports: copies, responseBytes: answerBytes } = config.limits;
  const open = join ? joinEmbeddedDatabase : startEmbeddedDatabase;
  const embedded =
    config.databaseUrl === undefined ? await open({ folder: config.dataFolder, onError, onWait }) : undefined;
  const url = config.databaseUrl ?? embedded?.url ?? '';
  const timeouts = { statementTimeoutMs, connectTimeoutMs };
  const database = connectDatabase({ url, poolSize, copies, answerBytes, ...timeouts, onError });
  return {
    database,
    async withTime(work) {
      const patient = connectDatabase({ url, poolSize: 2, statementTimeoutMs: longMs, connectTimeoutMs, onError });
      try {
        return await work(patient);
      } finally {
        await patient.close({ timeoutMs: 1_000 });
      }
    },
    async [Symbol.asyncDispose]() {
      await database.close({ timeoutMs: 1_000 });
      await embedded?.stop({ timeoutMs: 2_500 });
    },
  };
}
