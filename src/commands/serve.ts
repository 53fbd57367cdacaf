import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { openDatabase } from './open-database.ts';
import { stopRequested } from './stop-request.ts';

/** Run the service until it is told to stop, and give the exit code. Throws when it cannot start; whatever had started is stopped. */
export async function serve(config: Config, logger: Logger): Promise<number> {
  const { shutdownTimeoutMs } = config.limits;
  const stop = stopRequested(logger, shutdownTimeoutMs);
  await using resources = new AsyncDisposableStack();
  const { promise: waiting, resolve: onWait } = Promise.withResolvers<void>();
  const opening = openDatabase(config, logger, { join: false, onWait });
  // The graph takes longer to load than the database to start, which loading would hold up if it did not come second.
  await Promise.race([waiting, opening]);
  const loading = Promise.all([import('./prepare.ts'), import('./service.ts')]);
  loading.catch(() => {});
  const { database, withTime } = resources.use(await opening);
  const [{ prepare }, { start }] = await loading;
  await withTime((patient) => prepare(patient, logger));
  const server = await start(config, database, logger);
  const request = await stop;
  logger.info({ reason: request.reason }, 'Nephoscope is stopping');
  const isQuiet = await server.stop(shutdownTimeoutMs * 0.6);
  if (!isQuiet) logger.warn('requests were cut off at the deadline');
  return request.exitCode;
}
