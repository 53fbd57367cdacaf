import { describe, expect, it } from 'vitest';
import {
  connectDatabase,
  DatabaseError,
  DatabaseUnavailableError,
  StatementTimeoutError,
} from '../../src/db/connect.ts';
import { testDatabase } from '../support/database.ts';
import { startFaultProxy } from '../support/fault-proxy.ts';

const into = (table: string) => `copy ${table} from stdin`;

async function* lines(count: number, size = 1_000): AsyncGenerator<Buffer> {
  for (let each = 0; each < count; each += size)
    yield Buffer.from(Array.from({ length: Math.min(size, count - each) }, (_, index) => `${each + index}\n`).join(''));
}

async function* endlessly(): AsyncGenerator<Buffer> {
  for (;;) yield Buffer.from('1\n'.repeat(10_000));
}

describe('copying into a table', () => {
  it('takes all of it, whatever the chunks, and nothing of it when a chunk fails', async () => {
    await using test = await testDatabase();
    const { database } = test;
    await database.script('create table number (value int primary key)');
    const bytes = Buffer.from('1\n2\n345\n');
    await database.copyIn(
      into('number'),
      [...bytes].map((byte) => Buffer.from([byte])),
    );
    expect(await database.text('select sum(value)::text from number', [])).toBe('348');
    async function* failing() {
      yield* lines(5_000);
      throw new Error('the file ended early');
    }
    await database.script('delete from number');
    await expect(database.copyIn(into('number'), failing())).rejects.toThrow('the file ended early');
    await database.copyIn(into('number'), lines(50_000));
    expect(await database.text('select count(*)::text from number', [])).toBe('50000');
  });

  it.each([
    ['in the middle', 'x\n', '22P02'],
    ['after the last chunk', '7\n', '23505'],
  ])('tells what the database refuses %s, and goes on', async (_, bad, code) => {
    await using test = await testDatabase();
    const { database } = test;
    await database.script('create table number (value int unique deferrable initially deferred)');
    async function* chunks() {
      yield* lines(20_000);
      yield Buffer.from(bad);
    }
    const refused = await database.copyIn(into('number'), chunks()).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DatabaseError);
    expect((refused as DatabaseError).code).toBe(code);
    expect(await database.text('select count(*)::text from number', [])).toBe('0');
    await expect(database.copyIn(into('nowhere'), lines(1))).rejects.toThrow(DatabaseError);
    await database.copyIn(into('number'), lines(3));
    expect(await database.text('select count(*)::text from number', [])).toBe('3');
  });

  it('stops on a signal and keeps nothing', async () => {
    await using test = await testDatabase();
    const { database } = test;
    await database.script('create table number (value int)');
    const controller = new AbortController();
    async function* chunks() {
      yield* lines(1_000);
      controller.abort(new Error('enough'));
      yield* endlessly();
    }
    await expect(database.copyIn(into('number'), chunks(), { signal: controller.signal })).rejects.toThrow('enough');
    expect(await database.text('select count(*)::text from number', [])).toBe('0');
  });

  it('gives up a database that goes away or takes nothing', async () => {
    await using test = await testDatabase();
    await test.database.script('create table number (value int)');
    await using proxy = await startFaultProxy(test.url);
    const database = connectDatabase({ url: proxy.url });
    async function* cutOff() {
      yield* lines(10_000);
      proxy.set('reset');
      yield* endlessly();
    }
    await expect(database.copyIn(into('number'), cutOff())).rejects.toThrow(DatabaseUnavailableError);
    proxy.set('pass');
    async function* swallowed() {
      yield* lines(10_000);
      proxy.set('hole');
      yield* lines(10);
    }
    await expect(database.copyIn(into('number'), swallowed(), { stallMs: 300 })).rejects.toThrow(StatementTimeoutError);
    proxy.set('pass');
    await database.copyIn(into('number'), lines(10));
    await database.close();
    expect(await test.database.text('select count(*)::text from number', [])).toBe('10');
  });

  it('holds a lock that only one can have, for as long as it lives', async () => {
    await using test = await testDatabase();
    const other = connectDatabase({ url: test.url });
    {
      await using held = await test.database.holdLock('one thing');
      expect(held).not.toBeNull();
      expect(await other.holdLock('one thing')).toBeNull();
    }
    await expect
      .poll(async () => {
        await using held = await other.holdLock('one thing');
        return held;
      })
      .not.toBeNull();
    await other.close();
  });
});
