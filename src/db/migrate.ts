import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Database, DatabaseError } from './connect.ts';

/** The database cannot be brought to, or is not at, the version of the code; the message names each migration. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

/** One folder `<timestamp>_<name>` with its `migration.sql`. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the text, hexadecimal. */
  readonly hash: string;
}

export interface MigrationStatus {
  /** Migrations that wait to be applied, in order. */
  readonly pending: readonly string[];
  /** Why none may be applied: what was edited, is missing, comes out of order, or is newer than the code. */
  readonly problems: readonly string[];
}

interface JournalEntry {
  readonly name: string;
  readonly hash: string;
}

const bundledFolder = fileURLToPath(new URL('../../drizzle', import.meta.url));
const longestMs = 1_800_000;
/** Raised by a script that finds the journal changed since it was planned; the class `NM` is nobody else's. */
const journalMoved = 'NM001';

/** Read the migrations of a folder, by default the code's own, in their order. */
export async function readMigrations(folder = bundledFolder): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).sort();
  return await Promise.all(
    names.map(async (name) => {
      if (!/^\d{14}_[a-z0-9_-]+$/.test(name))
        throw new MigrationError(`${join(folder, name)} is not named like a migration, <14 digits>_<name>.`);
      // Line ends do not count: a checkout may change them.
      const sql = (await readFile(join(folder, name, 'migration.sql'), 'utf8')).replaceAll('\r\n', '\n');
      return { name, sql, hash: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/** Compare the journal of the database with the migrations: one short statement. */
export async function migrationStatus(database: Database, migrations: readonly Migration[]): Promise<MigrationStatus> {
  return compare(await readJournal(database), migrations);
}

/**
 * Apply what is pending, and give its names. Each migration is one implicit transaction that also holds its entry in the
 * journal and the lock, so that neither can be left behind; services that start at once wait for each other.
 * Throws `MigrationError` before anything is changed when the journal and the migrations do not fit together, or when a
 * migration fails, which then leaves nothing.
 */
export async function migrate(database: Database, migrations?: readonly Migration[]): Promise<readonly string[]> {
  const known = migrations ?? (await readMigrations());
  await refuseUnfit(database);
  const applied: string[] = [];
  for (;;) {
    const journal = await readJournal(database);
    const { pending, problems } = compare(journal, known);
    if (problems.length > 0) throw new MigrationError(problems.join('\n'));
    const next = known.find(({ name }) => name === pending[0]);
    if (next === undefined) return applied;
    try {
      await database.script(scriptOf(next, journal.at(-1)?.name ?? ''), { deadlineMs: longestMs });
      applied.push(next.name);
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
      if (error.code !== journalMoved)
        throw new MigrationError(
          `Migration ${next.name} failed and left nothing: ${error.serverMessage()} (${error.code}).`,
        );
    }
  }
}

async function readJournal(database: Database): Promise<readonly JournalEntry[]> {
  try {
    const rows = await database.rows('select name, hash from migration_journal order by name collate "C"');
    return rows.map(({ name, hash }) => ({ name: name ?? '', hash: hash ?? '' }));
  } catch (error) {
    if (error instanceof DatabaseError && error.code === '42P01') return [];
    throw error;
  }
}

function compare(journal: readonly JournalEntry[], migrations: readonly Migration[]): MigrationStatus {
  const files = new Map(migrations.map((migration) => [migration.name, migration]));
  const applied = new Set(journal.map(({ name }) => name));
  const lastApplied = journal.at(-1)?.name ?? '';
  const lastFile = migrations.at(-1)?.name ?? '';
  const pending = migrations.map(({ name }) => name).filter((name) => !applied.has(name));
  const problems = [
    ...journal.flatMap(({ name, hash }) => {
      const file = files.get(name);
      if (file === undefined)
        return name > lastFile
          ? [`The database is newer than this service: it has migration ${name}. Start a newer version of the service.`]
          : [`Migration ${name} was applied to the database, but its file is missing. Put it back.`];
      return file.hash === hash
        ? []
        : [
            `Migration ${name} was edited after it was applied to the database. Undo the edit, and add another migration.`,
          ];
    }),
    ...pending
      .filter((name) => name < lastApplied)
      .map(
        (name) => `Migration ${name} comes before ${lastApplied}, which is applied already. Give it a later timestamp.`,
      ),
  ];
  return { pending, problems };
}

const scriptOf = ({ name, hash, sql }: Migration, lastApplied: string): string => `
set transaction isolation level read committed;
set local statement_timeout = 0;
set local lock_timeout = ${longestMs};
select pg_advisory_xact_lock(hashtextextended('nephoscope migrations', 0));
create table if not exists migration_journal (
  name text primary key,
  hash text not null,
  applied_at timestamptz not null default now()
);
do $guard$
begin
  if (select coalesce(max(name collate "C"), '') from migration_journal) <> '${lastApplied}' then
    raise exception 'the journal has moved on' using errcode = '${journalMoved}';
  end if;
end
$guard$;
insert into migration_journal (name, hash) values ('${name}', '${hash}');
${sql}
`;

async function refuseUnfit(database: Database): Promise<void> {
  const [facts] = await database.rows(
    `select current_setting('server_version_num')::int >= 150000 as version_fits, current_setting('server_version') as version,
       pg_encoding_to_char(encoding) as encoding, datctype as locale
     from pg_database where datname = current_database()`,
    [],
    { prepare: false },
  );
  if (facts?.version_fits !== 't')
    throw new MigrationError(`The database is PostgreSQL ${facts?.version}; 15 or later is needed.`);
  const { encoding, locale } = facts;
  if (encoding !== 'UTF8' || /^(C|POSIX)$/.test(locale ?? ''))
    throw new MigrationError(
      `The database has encoding ${encoding} and LC_CTYPE ${locale}; names in many scripts need UTF8 and a locale such as C.UTF-8.` +
        " Make it by: create database … encoding 'UTF8' locale 'C.UTF-8' template template0.",
    );
}
