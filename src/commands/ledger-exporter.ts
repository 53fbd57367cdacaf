import { fileURLToPath } from 'node:url';
import { createExporter, type Exporter } from '../datasets/export/exporter.ts';
import { type Manifest, prepareManifest } from '../datasets/export/manifest.ts';
import { recordAlias } from '../datasets/export/record-sql.ts';
import type { Kind } from '../datasets/kinds.ts';
import type { Database } from '../db/connect.ts';
import { quoteLiteral } from '../db/literal.ts';
import { pascalCase } from '../engine/column-codec.ts';
import { rowFilter } from '../engine/row-filter.ts';
import { schema } from '../graphql/schema.ts';

const bundledDatasets = fileURLToPath(new URL('../../data', import.meta.url));

/** Read what the data sets that come with the service are owed to. */
export function ledgerManifest(): Promise<Manifest> {
  return prepareManifest(bundledDatasets);
}

/** Make the exporter of a ledger; its filters are those of the graph. */
export async function ledgerExporter(database: Database): Promise<Exporter> {
  return createExporter({ database, filter: graphFilter, manifest: await ledgerManifest() });
}

/** Compile the `where` of a kind's list in the graph into SQL. Throws the refusal that the list would give. */
export function graphFilter(kind: Kind, where: unknown): string {
  return rowFilter(schema, { typeName: pascalCase(kind.name), alias: recordAlias, where, literal: quoteLiteral });
}
