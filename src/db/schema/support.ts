import { sql } from 'drizzle-orm';
import {
  bigint,
  customType,
  index,
  integer,
  jsonb,
  pgEnum,
  snakeCase,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';

/** The kinds of entity that have an identity in the registry, and so can carry claims, event links and observations. */
export const nodeKind = pgEnum('node_kind', [
  'COMPANY',
  'COMPANY_NAME',
  'COMPANY_IDENTIFIER',
  'COMPANY_RELATION',
  'PROGRAMME',
  'PARTNERSHIP',
  'INVESTMENT',
  'INVESTMENT_PARTY',
  'MARKET',
  'MARKET_REPORT',
  'METRIC',
  'OBSERVATION',
  'RISK',
  'RISK_EXPOSURE',
  'EVENT',
  'INITIATIVE',
  'CUSTOMER_RELATION',
  'SOURCE_DOCUMENT',
  'CLAIM',
  'INCONSISTENCY',
]);

export type NodeKind = (typeof nodeKind.enumValues)[number];

/** The registry: one row an entity, so that a reference to "any entity" is a real foreign key. Filled by triggers. */
export const node = snakeCase.table('node', { id: uuid().primaryKey(), kind: nodeKind().notNull() }, (table) => [
  unique().on(table.id, table.kind),
]);

export const changeOperation = pgEnum('change_operation', ['INSERT', 'UPDATE', 'DELETE']);

const transactionId = customType<{ data: string }>({ dataType: () => 'xid8' });

/** One row a changed row, written by triggers in the transaction of the change. */
export const changeLog = snakeCase.table(
  'change_log',
  {
    seq: bigint({ mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
    // A reader of the feed stops below pg_snapshot_xmin: sequence numbers may commit out of order.
    transactionId: transactionId().notNull().default(sql`pg_current_xact_id()`),
    // No foreign key: the log outlives what it tells of.
    nodeId: uuid(),
    operation: changeOperation().notNull(),
    tableName: text().notNull(),
    rowKey: text().notNull(),
    version: integer().notNull(),
    at: timestamp({ withTimezone: true, mode: 'string' }).notNull().default(sql`now()`),
    actor: text().notNull(),
    documentId: uuid(),
    before: jsonb(),
    after: jsonb(),
  },
  (table) => [
    index().on(table.nodeId, table.seq),
    index().on(table.tableName, table.rowKey, table.seq),
    index().on(table.documentId, table.seq),
  ],
);
