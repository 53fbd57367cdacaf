import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { type LoadReport, loadDataset } from '../datasets/load.ts';
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

/** Load the data set of a folder, and tell what was new, changed, or there already. */
export async function importDataset(
  config: Config,
  logger: Logger,
  folder: string,
  options: { dryRun?: boolean },
): Promise<string> {
  await using opened = await openDatabase(config, logger);
  const report = await opened.withTime(async (database) => {
    await migrate(database);
    return loadDataset(database, folder, options);
  });
  return describeReport(report, options.dryRun ?? false);
}

function describeReport({ title, kinds }: LoadReport, isDryRun: boolean): string {
  const rows = Object.entries(kinds).map(
    ([kind, { inserted, updated, unchanged }]) =>
      `  ${kind.padEnd(24)} ${inserted} new, ${updated} changed, ${unchanged} as they were`,
  );
  return [`${title}${isDryRun ? ' (dry run, nothing was written)' : ''}`, ...rows].join('\n');
}
