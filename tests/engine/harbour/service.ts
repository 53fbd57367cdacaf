import { type Column, getTableColumns, getTableName } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { type GraphQLError, parse, validate } from 'graphql';
import { connectDatabase, type Database } from '../../../src/db/connect.ts';
import { createEngine, type Engine, type Outcome } from '../../../src/engine/engine.ts';
import type { Limits } from '../../../src/engine/planner.ts';
import type { Range, StoredRow } from '../oracle/naive.ts';
import { createRandom } from '../oracle/random.ts';
import { generateRows } from './data.ts';
import { schema } from './schema.ts';
import { createTables, port, ship, sighting, thing, voyage } from './tables.ts';

const limits: Limits = {
  maxCost: 1_000_000,
  maxPageSize: 200,
  defaultPageSize: 20,
};

/** The harbour's tables filled from a seed, the engine over them, and every statement that was run. */
export interface Harbour extends AsyncDisposable {
  readonly engine: Engine;
  readonly database: Database;
  readonly statements: string[];
  readonly tables: Readonly<Record<string, readonly StoredRow[]>>;
  /** Run an operation that must be valid; its data, or the refusal thrown. */
  data(text: string, variables?: Record<string, unknown>): Promise<Record<string, unknown>>;
  run(text: string, variables?: Record<string, unknown>): Promise<Outcome>;
}

/** Fill an empty database with a harbour. */
export async function openHarbour(url: string, seed: number, overrides: Partial<Limits> = {}): Promise<Harbour> {
  const statements: string[] = [];
  const database = connectDatabase({ url, poolSize: 2, onStatement: (statement) => statements.push(statement) });
  await database.script(`drop schema public cascade; create schema public; ${createTables}`);
  for (const [table, rows] of Object.entries(generateRows(createRandom(seed)))) {
    await database.rows(`insert into ${table} select * from json_populate_recordset(null::${table}, $1::text::json)`, [
      JSON.stringify(rows.map(withArrays)),
    ]);
  }
  const tables: Record<string, StoredRow[]> = {};
  for (const table of [thing, port, ship, voyage, sighting])
    tables[getTableName(table)] = await readTable(database, table);
  statements.length = 0;

  const engine = createEngine({ schema, database, limits: { ...limits, ...overrides } });
  const run = async (text: string, variables: Record<string, unknown> = {}) => {
    const document = parse(text);
    const [invalid] = validate(schema, document);
    if (invalid) throw invalid;
    return await engine.run({ document, variables });
  };
  return {
    engine,
    database,
    statements,
    tables,
    run,
    async data(text, variables) {
      const outcome = await run(text, variables);
      if (outcome.kind === 'refused') throw outcome.errors[0] as GraphQLError;
      if (outcome.kind === 'partial') throw new Error('The operation was not planned whole');
      return JSON.parse(outcome.text);
    },
    async [Symbol.asyncDispose]() {
      await database.close();
    },
  };
}

// json_populate_recordset takes a JSON array for an array column, or Postgres' own text of one.
function withArrays(row: Record<string, string | null>): Record<string, unknown> {
  return row['names'] ? { ...row, names: JSON.parse(row['names']) } : row;
}

async function readTable(database: Database, table: PgTable): Promise<StoredRow[]> {
  const columns = Object.entries(getTableColumns(table));
  const list = columns.map(([key, column]) => `${asStored(column)} as "${key}"`);
  const rows = await database.rows(
    `select row_to_json(r)::text as json from (select ${list.join(', ')} from ${getTableName(table)}) r`,
  );
  return rows.map((row) => JSON.parse(String(row['json'])) as StoredRow);
}

function asStored(column: Column): string {
  const { name } = column;
  const type = column.getSQLType();
  if (type === 'daterange') return `case when ${name} is not null then ${rangeJson(name)} end`;
  return (column as PgColumn).dimensions > 0 || type === 'jsonb' || type === 'boolean' ? name : `${name}::text`;
}

function rangeJson(name: string): string {
  const keys: Record<keyof Range, string> = { from: `lower(${name})`, to: `upper(${name})`, empty: `isempty(${name})` };
  return `json_build_object(${Object.entries(keys)
    .flatMap(([key, sql]) => [`'${key}'`, sql])
    .join(', ')})`;
}
