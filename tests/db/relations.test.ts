import { getTableColumns, is, One, type Relation } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { expect, test } from 'vitest';
import { relations } from '../../src/db/relations.ts';
import * as schema from '../../src/db/schema/index.ts';
import { testDatabase } from '../support/database.ts';

const tables = Object.entries(schema).flatMap(([name, value]) =>
  is(value, PgTable) ? [{ name, table: value, config: getTableConfig(value) }] : [],
);
const current = tables.filter(({ name }) => !name.endsWith('History'));

const foreignKeys = current.flatMap(({ name, config }) =>
  config.foreignKeys.map((key) => {
    const { columns, foreignColumns, foreignTable } = key.reference();
    return {
      from: name,
      columns: columns.map((column) => column.name),
      to: tables.find(({ table }) => table === foreignTable)?.name ?? '?',
      foreignColumns: foreignColumns.map((column) => column.name),
    };
  }),
);

type Key = (typeof foreignKeys)[number];

/** Whether a relation joins the same columns as a foreign key; the kind of the registry's key goes without saying. */
function joins(relation: Relation, key: Key, forward: boolean): boolean {
  const own = key.columns.filter((column) => column !== 'node_kind');
  const foreign = key.foreignColumns.filter((column) => column !== 'kind');
  const names = (columns: Relation['sourceColumns']) =>
    columns.map((column) => (column._.column as { name: string }).name);
  const [source, target] = forward ? [own, foreign] : [foreign, own];
  return (
    relation.through === undefined &&
    String(names(relation.sourceColumns)) === String(source) &&
    String(names(relation.targetColumns)) === String(target)
  );
}

test.each(foreignKeys)('$from($columns) has a relation to $to, and one back', (key) => {
  const config = relations as Record<string, { relations: Record<string, Relation> }>;
  const forward = Object.values(config[key.from]?.relations ?? {}).filter(
    (relation) => relation.targetTableName === key.to && joins(relation, key, true),
  );
  const backward = Object.values(config[key.to]?.relations ?? {}).filter(
    (relation) => relation.targetTableName === key.from && joins(relation, key, false),
  );
  expect(forward.every((relation) => is(relation, One))).toBe(true);
  expect([forward.length, backward.length]).toEqual([
    expect.toSatisfy((count) => count >= 1),
    expect.toSatisfy((count) => count >= 1),
  ]);
});

test('every column that refers to another table leads an index', async () => {
  await using test = await testDatabase();
  const unindexed = await test.database.rows(`
    select conrelid::regclass::text as table, conname as key from pg_constraint
    where contype = 'f' and not exists (
      select from pg_index where indrelid = conrelid
        and conkey[1] = indkey[0] and (indpred is null or pg_get_expr(indpred, indrelid) = (
          select format('(%I IS NOT NULL)', attname) from pg_attribute where attrelid = conrelid and attnum = conkey[1]
        ))
    )`);
  expect(unindexed).toEqual([]);
});

test('each table of the data model has its history beside it, with the same columns', async () => {
  const unversioned = new Set(['node', 'changeLog']);
  for (const { name, table } of current.filter((each) => !unversioned.has(each.name))) {
    const history = tables.find((each) => each.name === `${name}History`);
    expect(Object.keys(history ? getTableColumns(history.table) : {}), name).toEqual([
      ...Object.keys(getTableColumns(table)),
      'supersededAt',
    ]);
  }
  await using test = await testDatabase();
  const triggered = await test.database.text(
    "select count(distinct tgrelid) from pg_trigger where tgname in ('record_insert', 'record_update', 'record_delete', 'stamp_version')",
    [],
  );
  expect(Number(triggered)).toBe(current.length - unversioned.size);
});
