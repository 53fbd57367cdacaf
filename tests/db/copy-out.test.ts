import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  connectDatabase,
  DatabaseError,
  DatabaseUnavailableError,
  StatementTimeoutError,
} from '../../src/db/connect.ts';
import { quoteLiteral } from '../../src/db/literal.ts';
import { testDatabase } from '../support/database.ts';
import { startFaultProxy } from '../support/fault-proxy.ts';

const endless = 'copy (select repeat(generate_series(1, 1000000000)::text, 100)) to stdout';
const slow = 'copy (select pg_sleep(3600)) to stdout';
const running =
  "select count(*)::text from pg_stat_activity where datname = current_database() and query like 'copy%' and state = 'active'";

async function failure(stream: NodeJS.ReadableStream): Promise<unknown> {
  return text(stream).then(
    (all) => `ended with ${all.length} characters`,
    (error: unknown) => error,
  );
}

/** Ask until nothing is being copied any more; the statement that asks takes its time by itself. */
async function untilNoneRuns(database: { text(statement: string, parameters: []): Promise<string | null> }) {
  while ((await database.text(running, [])) !== '0');
}

describe('copying out', () => {
  it('gives the bytes of the server, and its connection back', async () => {
    await using test = await testDatabase();
    const database = connectDatabase({ url: test.url, copies: 1 });
    for (const round of [1, 2, 3]) {
      const stream = database.copyOut(`copy (select n * ${round} from generate_series(1, 100000) as n) to stdout`);
      const lines = (await text(stream)).split('\n');
      expect(lines.length).toBe(100_001);
      expect(lines.at(-2)).toBe(String(100_000 * round));
    }
    await database.close();
  });

  it('gives its connection back in working order, wherever its reader let it wait', async () => {
    await using test = await testDatabase();
    const database = connectDatabase({ url: test.url, copies: 1 });
    for (let rows = 200; rows <= 4_000; rows += 100) {
      const stream = database.copyOut(`copy (select repeat('x', 99) from generate_series(1, ${rows})) to stdout`);
      await once(stream, 'readable');
      await untilNoneRuns(test.database);
      expect((await text(stream)).length).toBe(100 * rows);
    }
    await database.close();
  });

  it('reports a broken statement, and one that breaks on the way, by the stream', async () => {
    await using test = await testDatabase();
    const { database } = test;
    expect(await failure(database.copyOut('copy (select from nowhere) to stdout'))).toMatchObject({ code: '42P01' });
    const late = database.copyOut('copy (select 1 / (100000 - n) from generate_series(1, 200000) as n) to stdout');
    expect(await failure(late)).toBeInstanceOf(DatabaseError);
    expect(await text(database.copyOut('copy (select 1) to stdout'))).toBe('1\n');
  });

  it('waits for a slow reader without holding what it has not read, and stops the statement when the reader leaves', async () => {
    await using test = await testDatabase();
    const { database } = test;
    const stream = database.copyOut(endless);
    await once(stream, 'readable');
    const before = process.memoryUsage().arrayBuffers;
    for (let round = 0; round < 20; round += 1) expect(await database.text(running, [])).toBe('1');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8_000_000);
    stream.destroy();
    await untilNoneRuns(database);
  });

  it('stops at a signal, before it began and while the server computes', async () => {
    await using test = await testDatabase();
    const { database } = test;
    const reason = new Error('enough');
    expect(await failure(database.copyOut(slow, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    const leave = new AbortController();
    const stream = database.copyOut(slow, { signal: leave.signal });
    while ((await database.text(running, [])) !== '1');
    leave.abort(reason);
    expect(await failure(stream)).toBe(reason);
    await untilNoneRuns(database);
  });

  it('gives up when nothing moves, be it for the server, the reader or the network', async () => {
    await using test = await testDatabase();
    const { database } = test;
    expect(await failure(database.copyOut(slow, { stallMs: 200 }))).toBeInstanceOf(StatementTimeoutError);
    const unread = database.copyOut(endless, { stallMs: 200 });
    expect(await once(unread, 'error')).toEqual([expect.any(StatementTimeoutError)]);
    await untilNoneRuns(database);

    await using proxy = await startFaultProxy(test.url);
    const through = connectDatabase({ url: proxy.url });
    const stream = through.copyOut(endless, { stallMs: 2_000 });
    await once(stream, 'readable');
    proxy.set('hole');
    expect(await failure(stream)).toBeInstanceOf(StatementTimeoutError);
    proxy.set('pass');
    const another = through.copyOut(endless);
    await once(another, 'readable');
    proxy.set('reset');
    expect(await failure(another)).toBeInstanceOf(DatabaseUnavailableError);
    await through.close({ timeoutMs: 0 });
  });

  it('lets no more copies run than it has connections for, and ends them when it closes', async () => {
    await using test = await testDatabase();
    const database = connectDatabase({ url: test.url, copies: 1, connectTimeoutMs: 2_000 });
    const first = database.copyOut(endless);
    await once(first, 'readable');
    expect(await failure(database.copyOut('copy (select 1) to stdout'))).toBeInstanceOf(DatabaseUnavailableError);
    const ended = failure(first);
    await database.close({ timeoutMs: 0 });
    expect(await ended).toBeInstanceOf(DatabaseUnavailableError);
  });
});

describe('a literal', () => {
  it('means the very text that it was made of', async () => {
    await using test = await testDatabase();
    const nasty = fc.array(
      fc.oneof(fc.constantFrom("'", "''", '\\', "\\'", '$1', '$$', '--', '/*', ';', '"', '\n', '😀'), fc.string()),
    );
    await fc.assert(
      fc.asyncProperty(nasty, fc.boolean(), async (parts, conforming) => {
        const value = parts.join('').replaceAll('\0', '').toWellFormed();
        const setting = `select set_config('standard_conforming_strings', '${conforming ? 'on' : 'off'}', false)`;
        await test.database.rows(setting);
        const statement = `select to_json(${quoteLiteral(value)}::text)::text`;
        expect(JSON.parse((await test.database.text(statement, [], { prepare: false })) ?? '')).toBe(value);
      }),
      { numRuns: 200 },
    );
    expect(quoteLiteral(null)).toBe('NULL');
    expect(() => quoteLiteral('a\0b')).toThrow(RangeError);
  });
});
