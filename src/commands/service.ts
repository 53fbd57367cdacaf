import type { Logger } from 'pino';
import type { Config, Limits } from '../config.ts';
import type { Exporter } from '../datasets/export/exporter.ts';
import type { Database } from '../db/connect.ts';
import { migrationStatus, readMigrations } from '../db/migrate.ts';
import { createEngine } from '../engine/engine.ts';
import { schema } from '../graphql/schema.ts';
import { createApp, graphqlEndpoint } from '../server/app.ts';
import { createGraphiql } from '../server/graphiql/graphiql.ts';
import type { Readiness } from '../server/plugins/use-health.ts';
import { describeForLog } from '../server/public-errors.ts';
import { type RunningServer, startServer } from '../server/serve.ts';
import { readTrustedDocuments } from '../server/trusted-documents.ts';
import { collectOnceIn } from './tidy-memory.ts';

/** Put the graph on the network; the limits of the configuration hold for all of it. */
export async function start(config: Config, database: Database, logger: Logger): Promise<RunningServer> {
  const { limits, introspection, corsOrigins, host, port } = config;
  const onForgotten = collectOnceIn(500);
  const engine = createEngine({ schema, database, limits: engineLimits(limits), onForgotten });
  const graphiql = config.graphiql ? await createGraphiql(graphqlEndpoint) : undefined;
  const readiness = await readinessOf(database);
  const trusted = await readTrustedDocuments(config.trustedDocuments);
  const parts = { schema, readiness, engine, trusted, graphiql, exporter: () => exporterOf(database) };
  const app = createApp({ ...parts, limits, logger, introspection, corsOrigins });
  const server = await startServer({ app, host, port, limits, logger });
  const place = graphiql ? `open ${server.url}${graphqlEndpoint} for GraphiQL` : `ask ${server.url}${graphqlEndpoint}`;
  logger.info(`Nephoscope is ready: ${place}`);
  graphiql?.prepare().catch((error: unknown) => {
    logger.error({ error: describeForLog(error) }, 'GraphiQL could not be prepared');
  });
  return server;
}

/** What only exports need is loaded for the first of them. */
async function exporterOf(database: Database): Promise<Exporter> {
  const { ledgerExporter } = await import('./ledger-exporter.ts');
  return await ledgerExporter(database);
}

/** Tell the engine its share of the limits. */
export function engineLimits(limits: Limits) {
  return {
    maxCost: limits.cost,
    maxPageSize: limits.pageSize,
    defaultPageSize: Math.min(20, limits.pageSize),
  };
}

const probeMs = 1_000;

/** Be ready when the database answers soon and is what this code expects. */
export async function readinessOf(database: Database): Promise<Readiness> {
  const migrations = await readMigrations();
  return async () => {
    try {
      await database.text('select 1', [], { deadlineMs: probeMs });
    } catch {
      return 'the database does not answer';
    }
    const { pending, problems } = await migrationStatus(database, migrations);
    if (problems.length > 0) return 'the database does not fit this version of the service';
    return pending.length > 0 ? 'the database is not up to date' : null;
  };
}
