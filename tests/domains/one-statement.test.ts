import { fileURLToPath } from 'node:url';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/datasets/load.ts';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { schema } from '../../src/graphql/schema.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { cloudMarket2022 } from './support/graph.ts';

let database: TestDatabase;
let engine: Engine;
const statements: string[] = [];

beforeAll(async () => {
  database = await testDatabase({ onStatement: (statement) => statements.push(statement) });
  await loadDataset(database.database, fileURLToPath(cloudMarket2022));
  engine = createEngine({
    schema,
    database: database.database,
    limits: { maxCost: 1_000_000, maxPageSize: 200, defaultPageSize: 20 },
  });
});
afterAll(async () => database[Symbol.asyncDispose]());

async function ask(text: string) {
  statements.length = 0;
  const outcome = await engine.run({ document: parse(text) });
  if (outcome.kind !== 'data') throw new Error(`Not planned whole: ${JSON.stringify(outcome)}`);
  return JSON.parse(outcome.text) as Record<string, unknown>;
}

describe('one operation is one statement', () => {
  test.each([
    [
      'five levels of lists',
      `{ companies(first: 3) { nodes { name
          programmes(first: 5) { nodes { name
            investments(first: 5) { nodes { title
              parties(first: 5) { nodes { role
                company { exposures(first: 5) { nodes { risk { title } } } } } } } } } } } } }`,
    ],
    [
      'six root fields, a node and nodes among them',
      `{ company(slug: "aws") { name } companies { totalCount } risks { totalCount } claims(first: 1) { nodes { id } }
         a: node(id: "Company:0192c5e0-0000-7000-8000-000000000000") { id } b: nodes(ids: []) { id } }`,
    ],
    [
      'one field under several aliases with other arguments',
      `{ company(slug: "alibaba-group") {
          latest: observations(first: 1) { nodes { value } }
          profits: observations(where: { metric: { slug: { eq: "net_income" } } }) { nodes { value } }
          last: observations(last: 2, orderBy: [{ value: ASC }]) { nodes { value } totalCount }
          count: observations { totalCount } } }`,
    ],
    [
      'fragments on interfaces and on what they can be',
      `query { events { nodes { title links { nodes { node { __typename ...Named ... on Sourced { claims { totalCount } } } } } } } }
       fragment Named on Node { id ... on Company { name } ... on Risk { title } ... on Event { title } ... on Initiative { name } }`,
    ],
    [
      'counts under filters over relations',
      `{ exposed: companies(where: { exposures: { some: { risk: { status: { eq: OPEN } } } } }) { totalCount }
         calm: companies(where: { exposures: { none: {} } }) { totalCount }
         doubtful: claims(where: { flags: { hasAny: [ROUNDED, CURRENCY_ASSUMED] } }) { totalCount } }`,
    ],
  ])('with %s', async (_what, text) => {
    await ask(text);
    expect(statements).toHaveLength(1);
  });
});

test('all parts of an answer are of one snapshot: what is written meanwhile is in all of them, or in none', async () => {
  const enough = new AbortController();
  const writer = (async () => {
    for (let round = 0; !enough.signal.aborted && round < 200; round += 1) {
      await database.database.rows('update company set note = $1::text', [`round ${round}`]);
    }
  })();
  for (let round = 0; round < 25; round += 1) {
    const answer = await ask(
      '{ a: companies(first: 200) { nodes { note } } b: programmes(first: 5) { nodes { owner { note } } } c: company(slug: "oracle") { note } d: partnerships { nodes { provider { note } partner { note } } } }',
    );
    const notes = new Set([...JSON.stringify(answer).matchAll(/"note":("[^"]*"|null)/g)].map(([, note]) => note));
    // The first notes come from the data set; from the first round on there is one.
    if (JSON.stringify(answer.c).includes('round')) expect(notes.size).toBe(1);
  }
  enough.abort();
  await writer;
});
