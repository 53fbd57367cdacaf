import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { openDatabase } from './open-database.ts';
import { stopRequested } from './stop-request.ts';

/** Run the service until it is told to stop, and give the exit code. Throws when it cannot start; whatever had started is stopped. */
export async function serve(config: Config, logger: Logger): Promise<number> {
  const { shutdownTimeoutMs } = config.limits;
  const stop = stopRequested(logger, shutdownTimeoutMs);
  await using resources = new AsyncDisposableStack();
  // The graph takes about as long to load as the database to start.
  const loading = Promise.all([import('./prepare.ts'), import('./service.ts')]);
  loading.catch(() => {});
  const { database, withTime } = resources.use(await openDatabase(config, logger, { join: false }));
  const [{ prepare }, { start }] = await loading;
  await withTime((patient) => prepare(patient, logger));
  const server = await start(config, database, logger);
  const request = await stop;
  logger.info({ reason: request.reason }, 'Nephoscope is stopping');
  const isQuiet = await server.stop(shutdownTimeoutMs * 0.6);
  if (!isQuiet) logger.warn('requests were cut off at the deadline');
  return request.exitCode;
}
