import { expect, test } from 'vitest';
import { type Database } from '../../src/db/connect.ts';
import { testDatabase } from '../support/database.ts';
import { changed, everyRow, id } from './rows.ts';

const count = (database: Database, table: string) => database.text(`select count(*) from ${table}`, []);

test('an update keeps the superseded row, numbers the new one, and notes both', async () => {
  await using test = await testDatabase();
  const { database } = test;
  await database.script(everyRow);
  await database.script(
    "set local nephoscope.actor = 'analyst'; set local nephoscope.document = '00000000-0000-7000-8000-000000000020'; update company set name = 'Alibaba Group' where slug = 'alibaba-group'",
  );
  const [row] = await database.rows(
    `select now.name, now.version, past.name as past_name, past.version as past_version, past.superseded_at = now.recorded_at as joins,
       past.recorded_at < now.recorded_at as later
     from company as now join company_history as past using (id)`,
  );
  expect(row).toEqual({
    name: 'Alibaba Group',
    version: '2',
    past_name: 'Alibaba',
    past_version: '1',
    joins: 't',
    later: 't',
  });
  const [change] = await database.rows(
    `select node_id, operation, table_name, row_key, version, actor, document_id, before ->> 'name' as before, after ->> 'name' as after
     from change_log order by seq desc limit 1`,
  );
  expect(change).toEqual({
    node_id: id(10),
    operation: 'UPDATE',
    table_name: 'company',
    row_key: id(10),
    version: '2',
    actor: 'analyst',
    document_id: id(20),
    before: 'Alibaba',
    after: 'Alibaba Group',
  });
});

test('every insert is noted, and each entity is in the registry under its kind', async () => {
  await using test = await testDatabase();
  const { database } = test;
  await database.script(everyRow);
  const noted = await database.rows('select table_name as name, count(*) as count from change_log group by 1');
  for (const { name, count: lines } of noted) expect(await count(database, String(name)), String(name)).toBe(lines);
  expect(await database.text("select count(*) from node join company using (id) where node.kind = 'COMPANY'", [])).toBe(
    '3',
  );
  expect(await database.text('select count(distinct kind) from node', [])).toBe('20');
});

test('writing the same again writes nothing: no version, history or change', async () => {
  await using test = await testDatabase();
  const { database } = test;
  await database.script(everyRow);
  const text = 'long text, which Postgres stores compressed. '.repeat(500);
  await database.script(
    `update company set description = '${text}'; update risk set likelihood = 2, impact = 3, assessment_basis = 'a model'`,
  );
  const tables = await database.rows(
    "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and (relname like '%history' or relname = 'change_log')",
  );
  const state = async () => Promise.all(tables.map(async ({ name }) => [name, await count(database, String(name))]));
  const before = await state();
  await database.script(`
    update company set description = '${text}', name = name, version = 7, recorded_at = '2000-01-01';
    update company_name set name = name; update risk set likelihood = 2; update metric set labels = labels; update claim set locator = locator;
    ${changed('company', {})} on conflict (id) do update set name = excluded.name, slug = excluded.slug, kind = excluded.kind;
    update investment set amount = amount, instruments = instruments`);
  expect(await state()).toEqual(before);
  expect(await database.rows('select distinct version from company')).toEqual([{ version: '2' }]);
  expect(await database.rows('select score, version from risk')).toEqual([{ score: '6', version: '2' }]);
});

test('a number written with other digits is a change: 9.5 is not 9.50', async () => {
  await using test = await testDatabase();
  await test.database.script(`${everyRow}; update observation set value = 9.50`);
  expect(await test.database.rows('select value, version from observation')).toEqual([{ value: '9.50', version: '2' }]);
});

test('what fails leaves neither history nor change', async () => {
  await using test = await testDatabase();
  const { database } = test;
  await database.script(everyRow);
  const before = await count(database, 'change_log');
  await expect(
    database.rows(
      `with a as (update company set name = 'New' returning 1), b as (${changed('risk', {})} returning 1) select count(*) from a, b`,
    ),
  ).rejects.toMatchObject({ code: '23505' });
  await expect(database.script("update company set name = 'New'; select 1/0")).rejects.toMatchObject({ code: '22012' });
  expect(await count(database, 'change_log')).toBe(before);
  expect(await count(database, 'company_history')).toBe('0');
});

test('a deleted row goes to history and leaves the registry; what something points at stays', async () => {
  await using test = await testDatabase();
  const { database } = test;
  await database.script(everyRow);
  await database.script('delete from initiative');
  expect(
    await database.rows('select slug, version, superseded_at >= recorded_at as ends from initiative_history'),
  ).toEqual([{ slug: 'n', version: '1', ends: 't' }]);
  expect(await database.text(`select count(*) from node where id = '${id(72)}'`, [])).toBe('0');
  expect(
    await database.rows(
      "select operation, node_id, before ->> 'slug' as slug, after from change_log order by seq desc limit 1",
    ),
  ).toEqual([{ operation: 'DELETE', node_id: id(72), slug: 'n', after: null }]);
  // The event link points at the company through the registry only.
  await database.script(
    `delete from initiative; ${changed('event', { id: id(905), slug: 'other' })}; ${changed('eventLink', { id: id(906), event_id: id(905), node_id: id(60) })}`,
  );
  await database.script('delete from risk_exposure');
  await expect(database.rows('delete from risk')).rejects.toMatchObject({
    constraint: 'event_link_node_id_node_id_fkey',
  });
});

test('one statement may close a row and open the next', async () => {
  await using test = await testDatabase();
  const { database } = test;
  await database.script(everyRow);
  await database.rows(`with closed as (update company_identifier set valid = '(,2022-01-01)' where id = '${id(22)}')
    ${changed('companyIdentifier', { id: id(907), company_id: id(11), valid: '[2022-01-01,)' })}`);
  expect(await database.rows('select company_id, valid from company_identifier order by valid')).toEqual([
    { company_id: id(10), valid: '(,2022-01-01)' },
    { company_id: id(11), valid: '[2022-01-01,)' },
  ]);
  expect(await count(database, 'company_identifier_history')).toBe('1');
});

test('a back-loaded batch says when its rows were recorded, and cannot turn time round', async () => {
  await using test = await testDatabase();
  const { database } = test;
  const early = changed('company', { recorded_at: '2012-02-01' });
  await database.script(early);
  expect(await database.text("select recorded_at > now() - interval '1 day' from company", [])).toBe('t');
  await database.script(`delete from company; set local nephoscope.back_loaded = 'on'; ${early}`);
  await database.script(
    "set local nephoscope.back_loaded = 'on'; update company set name = 'A', recorded_at = '2013-01-30'",
  );
  expect(
    await database.rows(
      "select name, recorded_at, superseded_at from company_history where version = 1 and recorded_at < '2020-01-01'",
    ),
  ).toEqual([{ name: 'Alibaba', recorded_at: '2012-02-01 00:00:00+00', superseded_at: '2013-01-30 00:00:00+00' }]);
  await expect(
    database.script(
      "set local nephoscope.back_loaded = 'on'; update company set name = 'B', recorded_at = '2012-01-01'",
    ),
  ).rejects.toMatchObject({ constraint: 'company_recorded_in_order' });
});

test('keys cannot change and tables cannot be truncated, as history would be lost', async () => {
  await using test = await testDatabase();
  await test.database.script(everyRow);
  await expect(test.database.rows(`update fx_rate set id = '${id(908)}'`)).rejects.toMatchObject({
    constraint: 'fx_rate_key_unchanged',
  });
  await expect(test.database.rows('truncate fx_rate')).rejects.toMatchObject({ code: '55000' });
});

test('the feed tells below which sequence number nothing can still appear', async () => {
  await using test = await testDatabase();
  await test.database.script(everyRow);
  expect(
    await test.database.text(
      'select count(*) from change_log where transaction_id >= pg_snapshot_xmin(pg_current_snapshot())',
      [],
    ),
  ).toBe('0');
  await test.database.script(
    "update company set name = 'X'; do $$ begin if not exists (select from change_log where transaction_id >= pg_snapshot_xmin(pg_current_snapshot())) then raise 'the open transaction is not told'; end if; end $$",
  );
});
