import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { migrate } from '../db/migrate.ts';
import { openDatabase } from './open-database.ts';

/** Bring the database up to date, and tell what was done. */
export async function migrateDatabase(config: Config, logger: Logger): Promise<string> {
  await using opened = await openDatabase(config, logger);
  const applied = await opened.withTime((database) => migrate(database));
  return applied.length === 0
    ? 'The database is up to date.'
    : `Applied:\n${applied.map((name) => `  ${name}`).join('\n')}`;
}
