import { expect, test } from 'vitest';
import { connectDatabase } from '../../src/db/connect.ts';
import { type Migration, MigrationError, migrate, migrationStatus, readMigrations } from '../../src/db/migrate.ts';
import { testDatabase } from '../support/database.ts';

const migration = (name: string, sql: string, hash = `hash of ${sql}`): Migration => ({
  name,
  sql,
  hash: hash.replaceAll(/\W/g, ''),
});
const first = migration('20260101000000_first', 'create table one (a int);');
const second = migration('20260102000000_second', 'create table two (a int); insert into two values (1);');
const third = migration('20260103000000_third', 'create table three (a int);');

const tables =
  "select coalesce(string_agg(relname, ',' order by relname), '') from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'";

test('five services that start at once migrate once, and all go on', async () => {
  await using test = await testDatabase({ migrated: false });
  const services = Array.from({ length: 5 }, () => connectDatabase({ url: test.url }));
  const applied = await Promise.all(services.map((service) => migrate(service)));
  const names = (await readMigrations()).map(({ name }) => name);
  expect(applied.flat().sort()).toEqual(names);
  expect(await migrationStatus(test.database, await readMigrations())).toEqual({ pending: [], problems: [] });
  expect(await migrate(test.database)).toEqual([]);
  expect(
    await test.database.text(
      "select count(*) from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())",
      [],
    ),
  ).toBe('0');
  await Promise.all(services.map((service) => service.close()));
});

test('what is pending is told without being applied', async () => {
  await using test = await testDatabase({ migrated: false });
  expect(await migrationStatus(test.database, [first, second])).toEqual({
    pending: [first.name, second.name],
    problems: [],
  });
  await migrate(test.database, [first]);
  expect(await migrationStatus(test.database, [first, second])).toEqual({ pending: [second.name], problems: [] });
});

test.each([
  [
    'an edited migration',
    [first, second],
    [migration(first.name, 'create table one (a bigint);'), second, third],
    `${first.name} was edited`,
  ],
  [
    'a missing migration',
    [first, second],
    [second, third],
    `${first.name} was applied to the database, but its file is missing`,
  ],
  ['a migration out of order', [first, third], [first, second, third], `${second.name} comes before ${third.name}`],
  [
    'a newer database',
    [first, second, third],
    [first, second],
    `newer than this service: it has migration ${third.name}`,
  ],
])('%s is refused by name, and the database stays as it is', async (_, applied, known, message) => {
  await using test = await testDatabase({ migrated: false });
  await migrate(test.database, applied);
  const before = await test.database.text(tables, []);
  await expect(migrate(test.database, known)).rejects.toThrow(MigrationError);
  await expect(migrate(test.database, known)).rejects.toThrow(message);
  expect((await migrationStatus(test.database, known)).problems).toEqual([expect.stringContaining(message)]);
  expect(await test.database.text(tables, [])).toBe(before);
});

test('a migration that fails half-way leaves nothing and is named; those before it stay', async () => {
  await using test = await testDatabase({ migrated: false });
  const failing = migration(second.name, 'create table two (a int); select 1/0;');
  await expect(migrate(test.database, [first, failing, third])).rejects.toThrow(
    /Migration 20260102000000_second failed.*division by zero/,
  );
  expect(await test.database.text(tables, [])).toBe('migration_journal,one');
  expect(await migrate(test.database, [first, second, third])).toEqual([second.name, third.name]);
});

test('a migration that ends its transaction cannot be noted as applied without its lock', async () => {
  await using test = await testDatabase({ migrated: false });
  const ending = migration(second.name, 'create table two (a int); commit;');
  await expect(migrate(test.database, [first, ending])).rejects.toThrow(MigrationError);
});

test('a service that waits for the lock finds the work done by the other', async () => {
  await using test = await testDatabase({ migrated: false });
  const slow = migration(second.name, 'create table two (a int); select pg_sleep(0.5);');
  const other = connectDatabase({ url: test.url });
  const applied = await Promise.all([
    migrate(test.database, [first, slow, third]),
    migrate(other, [first, slow, third]),
  ]);
  expect(applied.flat().sort()).toEqual([first.name, second.name, third.name]);
  await other.close();
});

test('a killed migrator leaves neither lock nor half a migration', async () => {
  await using test = await testDatabase({ migrated: false });
  const slow = migration(first.name, 'create table one (a int); select pg_sleep(60);');
  const victim = connectDatabase({ url: test.url });
  const killed = migrate(victim, [slow]).then(
    () => 'applied',
    () => 'killed',
  );
  const kill = () =>
    test.database.text(
      "select count(pg_terminate_backend(pid)) from pg_stat_activity where query like '%pg_sleep(60)%' and state = 'active' and pid <> pg_backend_pid() and datname = current_database()",
      [],
    );
  await expect.poll(kill).not.toBe('0');
  expect(await killed).toBe('killed');
  expect(await migrate(test.database, [first])).toEqual([first.name]);
  await victim.close();
});

test('a database whose locale knows only ASCII is refused', async () => {
  await using test = await testDatabase({ migrated: false });
  const url = new URL(test.url);
  const name = `${url.pathname.slice(1)}_c`;
  await test.database.rows(`create database ${name} encoding 'UTF8' locale 'C' template template0`, [], {
    deadlineMs: 20_000,
  });
  url.pathname = name;
  const plain = connectDatabase({ url: url.href });
  await expect(migrate(plain)).rejects.toThrow(/LC_CTYPE C;.*C\.UTF-8/);
  expect(await plain.text(tables, [])).toBe('');
  await plain.close();
  await test.database.rows(`drop database ${name} with (force)`);
});
