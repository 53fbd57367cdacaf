import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { connectDatabase } from '../../src/db/connect.ts';
import { explain } from '../../src/db/embedded/explain.ts';
import { EmbeddedDatabaseError, startEmbeddedDatabase } from '../../src/db/embedded.ts';

const started: ChildProcess[] = [];
let root: string;
/** A stopped database with one row, to be copied. */
let prepared: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'nephoscope-embedded-'));
  prepared = join(root, 'prepared');
  await using embedded = await startEmbeddedDatabase({ folder: prepared });
  await withDatabase(embedded.url, (database) =>
    database.script('create table kept (a int); insert into kept values (1)'),
  );
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rm(root, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 }));

async function withDatabase<T>(
  url: string,
  use: (database: ReturnType<typeof connectDatabase>) => Promise<T>,
): Promise<T> {
  const database = connectDatabase({ url });
  try {
    return await use(database);
  } finally {
    await database.close();
  }
}

const keptRows = (url: string) => withDatabase(url, (database) => database.text('select count(*) from kept', []));

async function copyOfPrepared(): Promise<string> {
  const folder = await mkdtemp(join(root, 'copy-'));
  await cp(prepared, folder, { recursive: true });
  return folder;
}

/** Run a service of its own process on a folder; gives its database's URL. */
async function startService(folder: string): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('embedded-service.ts', import.meta.url)), folder]);
  started.push(child);
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (data) => resolve(String(data).trim()));
    child.once('close', () => reject(new Error(errors)));
  });
  return { url, child };
}

const kill = (child: ChildProcess) =>
  new Promise((resolve) => {
    child.once('close', resolve);
    child.kill('SIGKILL');
  });

const serverPid = async (folder: string) =>
  Number.parseInt(await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8'), 10);

const start = (folder: string, port?: number) =>
  startEmbeddedDatabase({ folder, ...(port === undefined ? {} : { port }) });

test('a database survives a restart, compares by code point, and knows letters beyond ASCII', async () => {
  const folder = await copyOfPrepared();
  await using embedded = await start(folder);
  expect(await keptRows(embedded.url)).toBe('1');
  const facts = await withDatabase(embedded.url, (database) =>
    database.rows(
      "select current_setting('server_encoding') as encoding, lower('É') as lower, 'é' < 'z' as by_language, current_setting('fsync') as fsync",
    ),
  );
  expect(facts).toEqual([{ encoding: 'UTF8', lower: 'é', by_language: 'f', fsync: 'on' }]);
});

test('a killed service leaves no server behind, and what it acknowledged is there at the next start', async () => {
  const folder = await copyOfPrepared();
  const { url, child } = await startService(folder);
  await withDatabase(url, (database) => database.rows('insert into kept values (2)'));
  await kill(child);
  await using embedded = await start(folder);
  expect(await keptRows(embedded.url)).toBe('2');
});

test('a server that outlived its service is stopped by the next one', async () => {
  const folder = await copyOfPrepared();
  const { url, child } = await startService(folder);
  await withDatabase(url, (database) => database.rows('insert into kept values (2)'));
  const server = await serverPid(folder);
  // The guardian shell and its watcher: without them nobody stops the server.
  const [, , , guardian] = (await readFile(`/proc/${server}/stat`, 'utf8')).split(' ');
  const helpers = (await readFile(`/proc/${guardian}/task/${guardian}/children`, 'utf8')).trim().split(' ');
  for (const pid of [guardian, ...helpers]) if (Number(pid) !== server) process.kill(Number(pid), 'SIGKILL');
  await kill(child);
  expect(process.kill(server, 0)).toBe(true);
  await using embedded = await start(folder);
  expect(await keptRows(embedded.url)).toBe('2');
  expect(await serverPid(folder)).not.toBe(server);
});

test('a server that was killed comes back by itself on its address, with what it acknowledged', async () => {
  const folder = await copyOfPrepared();
  const errors: Error[] = [];
  await using embedded = await startEmbeddedDatabase({ folder, onError: (error) => errors.push(error) });
  const database = connectDatabase({ url: embedded.url });
  await database.rows('insert into kept values (2)');
  for (let time = 0; time < 2; time += 1) {
    const killed = await serverPid(folder);
    process.kill(killed, 'SIGKILL');
    // The sessions of the killed server may answer a little longer.
    await expect.poll(() => serverPid(folder).catch(() => killed), { timeout: 20_000 }).not.toBe(killed);
    const rows = () => database.text('select count(*) from kept', []).catch(() => 'away');
    await expect.poll(rows, { timeout: 20_000 }).toBe('2');
  }
  await database.close();
  expect(errors[0]?.message).toMatch(/ended unexpectedly; it is started again/);
});

test('a folder in use is refused with the process that uses it, which goes on undisturbed', async () => {
  const folder = await copyOfPrepared();
  const { url, child } = await startService(folder);
  await expect(start(folder)).rejects.toThrow(`in use by another nephoscope, process ${child.pid}`);
  expect(await keptRows(url)).toBe('1');
  await kill(child);

  await using embedded = await start(folder);
  await expect(start(folder)).rejects.toThrow('in use by this process already');
  expect(await keptRows(embedded.url)).toBe('1');
});

/** Start several services at once; gives the one that won, once the others have said why they did not. */
async function contest(folder: string): Promise<{ url: string; child: ChildProcess }> {
  const services = await Promise.allSettled(Array.from({ length: 5 }, () => startService(folder)));
  const winners = services.flatMap((service) => (service.status === 'fulfilled' ? [service.value] : []));
  const reasons = services.flatMap((service) => (service.status === 'rejected' ? [String(service.reason)] : []));
  for (const reason of reasons) expect(reason).toMatch(/FolderInUseError.*: \S+ is in use by another nephoscope/);
  expect(winners).toHaveLength(1);
  return winners[0] as (typeof winners)[0];
}

test('of several services that start at once one wins, and the others say so: on a new folder, and after a kill', async () => {
  const folder = join(root, 'contested');
  await kill((await contest(folder)).child);
  const { url } = await contest(folder);
  expect(await withDatabase(url, (database) => database.text('select 1', []))).toBe('1');
}, 90_000);

test('a service that is killed while it makes the database leaves its folder to the next one', async () => {
  const folder = join(root, 'killed-early');
  const service = startService(folder).catch((error: unknown) => error);
  const files = () => readdir(folder).catch(() => []);
  await expect.poll(files, { interval: 5 }).toContainEqual(expect.stringMatching(/^postgres\.new-\d+$/));
  await kill(started.at(-1) as ChildProcess);
  expect(await service).toBeInstanceOf(Error);
  await using embedded = await start(folder);
  expect(await withDatabase(embedded.url, (database) => database.text('select 1', []))).toBe('1');
  expect((await files()).filter((name) => name.startsWith('postgres.new'))).toEqual([]);
});

test('a process id in the lock file that belongs to another program is no obstacle', async () => {
  const folder = await copyOfPrepared();
  const file = join(folder, 'postgres', 'postmaster.pid');
  await writeFile(file, `${process.pid}\n${folder}/postgres\n1700000000\n5432\n\n127.0.0.1\n`);
  await using embedded = await start(folder);
  expect(await keptRows(embedded.url)).toBe('1');
});

test('a database that was only half made is made anew', async () => {
  const folder = join(root, 'half');
  await mkdir(join(folder, 'postgres.new-4194305', 'base'), { recursive: true });
  await using embedded = await start(folder);
  expect(await withDatabase(embedded.url, (database) => database.text('select 1', []))).toBe('1');
  expect((await readdir(folder)).filter((name) => name.startsWith('postgres.new'))).toEqual([]);
});

const broken: readonly [what: string, breakIt: (folder: string) => Promise<unknown>, message: RegExp][] = [
  [
    'a folder of other files',
    (folder) => rm(join(folder, 'postgres', 'PG_VERSION')),
    /is not a database, or a damaged one: it lacks PG_VERSION/,
  ],
  [
    'a database of another version',
    (folder) => writeFile(join(folder, 'postgres', 'PG_VERSION'), '17\n'),
    /made by PostgreSQL 17, and this service brings PostgreSQL 18/,
  ],
  [
    'a damaged control file',
    (folder) => writeFile(join(folder, 'postgres', 'global', 'pg_control'), Buffer.alloc(8192)),
    /does not start, and may be damaged: .*FATAL.*postgres\.log/,
  ],
  [
    'a lost control file',
    (folder) => rm(join(folder, 'postgres', 'global', 'pg_control')),
    /may be damaged: .*could not find the database system.*\/postgres\/global\/pg_control/,
  ],
  [
    'a lost write-ahead log',
    (folder) => rename(join(folder, 'postgres', 'pg_wal'), join(folder, 'pg_wal')),
    /does not start, and may be damaged/,
  ],
  [
    'a lost password',
    (folder) => rm(join(folder, 'postgres', 'nephoscope.password')),
    /password of the database, .*nephoscope\.password, is missing/,
  ],
];

test.each(broken)('%s is refused, and stays as it is', async (_, breakIt, message) => {
  const folder = await copyOfPrepared();
  await breakIt(folder);
  await expect(start(folder)).rejects.toThrow(EmbeddedDatabaseError);
  await expect(start(folder)).rejects.toThrow(message);
});

test('a folder that cannot be written and one that is a file are refused', async () => {
  const readOnly = join(root, 'read-only');
  await mkdir(readOnly);
  await chmod(readOnly, 0o500);
  // Nothing is forbidden to root but the file systems of the kernel.
  await expect(start(process.getuid?.() === 0 ? '/sys/nephoscope' : readOnly)).rejects.toThrow(
    /cannot be read and written by this user|read-only/,
  );
  await expect(start('/proc/nephoscope/data')).rejects.toThrow(/cannot be made, as no folder can be made there/);
  await writeFile(join(root, 'file'), '');
  await expect(start(join(root, 'file'))).rejects.toThrow(/something else is there/);
});

test('a port in use is refused when it was asked for', async () => {
  const folder = await copyOfPrepared();
  const holder = net.createServer();
  await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
  const { port } = holder.address() as net.AddressInfo;
  await expect(start(folder, port)).rejects.toThrow(/port is in use by another program/);
  await new Promise((resolve) => holder.close(resolve));
  await using embedded = await start(folder, port);
  expect(new URL(embedded.url).port).toBe(String(port));
});

test.each([
  [
    'initdb: error: could not write to file "pg_wal/xlogtemp.12": No space left on device',
    /disk that holds \/data is full/,
  ],
  ['FATAL:  could not create lock file "postmaster.pid": Read-only file system', /on a read-only file system/],
  ["Error: EACCES: permission denied, mkdir '/data'", /cannot be read and written by this user/],
  ['FATAL:  data directory "/data" has wrong ownership', /belongs to another one/],
  [
    'LOG:  starting\nPANIC:  could not locate a valid checkpoint record\nLOG:  startup process exited',
    /may be damaged: PANIC: {2}could not locate a valid checkpoint record/,
  ],
])('the server\'s "%s" is explained', (output, message) => {
  expect(explain(output, '/data')).toMatch(message);
});
