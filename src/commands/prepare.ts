import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { isEmpty } from '../datasets/is-empty.ts';
import type { Database } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';

const bundledDataset = fileURLToPath(new URL('../../data/cloud-market-2022', import.meta.url));

/** Bring the database up to date, and fill an empty one with the bundled data set. */
export async function prepare(database: Database, logger: Logger): Promise<void> {
  const applied = await migrate(database);
  if (applied.length > 0) logger.info({ migrations: applied }, 'the database was brought up to date');
  if (!(await isEmpty(database))) return;
  const { loadDataset } = await import('../datasets/load.ts');
  const { title, kinds } = await loadDataset(database, bundledDataset);
  const records = Object.values(kinds).reduce((sum, { inserted }) => sum + inserted, 0);
  logger.info({ records }, `the database was empty, so the bundled data set was loaded: ${title}`);
}
