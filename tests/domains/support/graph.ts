import { fileURLToPath } from 'node:url';
import { type DocumentNode, parse, validate } from 'graphql';
import { expect } from 'vitest';
import { loadDataset } from '../../../src/datasets/load.ts';
import type { Database } from '../../../src/db/connect.ts';
import { createEngine, type Engine } from '../../../src/engine/engine.ts';
import type { Limits } from '../../../src/engine/planner.ts';
import { schema } from '../../../src/graphql/schema.ts';
import { testDatabase } from '../../support/database.ts';

/** The whole graph over a database of its own. */
export interface Graph extends AsyncDisposable {
  readonly database: Database;
  readonly engine: Engine;
  /** Where its database is. */
  readonly url: string;
  /** The data of an operation, which must be valid and answered. */
  ask<Data>(operation: string | DocumentNode, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
}

const roomy: Limits = { maxCost: 200_000, maxPageSize: 200, defaultPageSize: 20 };

/** Open the graph over an empty database into which a data set was loaded; with wide limits where none are given. */
export async function openGraph(folder: URL, limits: Partial<Limits> = {}): Promise<Graph> {
  const test = await testDatabase();
  const { database } = test;
  await loadDataset(database, fileURLToPath(folder));
  const engine = createEngine({ schema, database, limits: { ...roomy, ...limits } });
  return {
    url: test.url,
    database,
    engine,
    async ask<Data>(operation: string | DocumentNode, variables: Readonly<Record<string, unknown>> = {}) {
      const document = typeof operation === 'string' ? parse(operation) : operation;
      expect(validate(schema, document)).toEqual([]);
      const outcome = await engine.run({ document, variables });
      if (outcome.kind !== 'data') throw new Error(`Not answered: ${JSON.stringify(outcome)}`);
      return JSON.parse(outcome.text) as Data;
    },
    async [Symbol.asyncDispose]() {
      await test[Symbol.asyncDispose]();
    },
  };
}

export const cloudMarket2022 = new URL('../../../data/cloud-market-2022', import.meta.url);
