import { expect, test } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { openHarbour } from './harbour/service.ts';
import { createJudge } from './oracle/run.ts';

// A run is repeated by its seed: ORACLE_SEED=… npx vitest run tests/engine/oracle.test.ts
const seed = Number(process.env['ORACLE_SEED'] ?? Date.now() % 1_000_000_000);
const operations = 1000;

test(`the engine and a naive executor agree on ${operations} generated operations (ORACLE_SEED=${seed})`, async () => {
  await using database = await testDatabase();
  await using harbour = await openHarbour(database.url, seed);
  const judge = createJudge(harbour);
  for (let index = 0; index < operations; index += 1) {
    const { operation, engine, naive } = await judge(seed + index);
    expect(
      engine,
      `ORACLE_SEED=${seed}, operation ${index}: ${operation.text} ${JSON.stringify(operation.variables)}`,
    ).toBe(naive);
  }
  // Each was one statement: an answer is one snapshot.
  expect(harbour.statements).toHaveLength(operations);
}, 300_000);
