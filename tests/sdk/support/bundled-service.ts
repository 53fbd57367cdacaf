import { fileURLToPath } from 'node:url';
import { engineLimits } from '../../../src/commands/service.ts';
import { readConfig } from '../../../src/config.ts';
import { loadDataset } from '../../../src/datasets/load.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import { schema } from '../../../src/graphql/schema.ts';
import { readTrustedDocuments } from '../../../src/server/trusted-documents.ts';
import { testDatabase } from '../../support/database.ts';
import { serveInProcess } from '../../support/service.ts';

const bundledDataset = fileURLToPath(new URL('../../../data/cloud-market-2022', import.meta.url));

export interface BundledService extends AsyncDisposable {
  /** The GraphQL endpoint. */
  readonly url: string;
  /** What the service logged so far, parsed. */
  readonly log: readonly Record<string, unknown>[];
}

/** The real service on a port of its own, over a database that holds the bundled data set and nothing else. */
export async function startBundledService(): Promise<BundledService> {
  const resources = new AsyncDisposableStack();
  const { database } = resources.use(await testDatabase());
  await loadDataset(database, bundledDataset);
  const { limits } = readConfig({});
  const engine = createEngine({ schema, database, limits: engineLimits(limits) });
  const trusted = await readTrustedDocuments('allow');
  const service = resources.use(await serveInProcess(schema, { engine, trusted }));
  return {
    url: `${service.url}/graphql`,
    log: service.log,
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  };
}
