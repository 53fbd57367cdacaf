import { parse } from 'graphql';
import { schema } from '../harbour/schema.ts';
import type { Harbour } from '../harbour/service.ts';
import { createNaiveExecutor, type NaiveExecutor } from './naive.ts';
import { type GeneratedOperation, generateOperation, type Pool } from './operations.ts';
import { createRandom, type Random } from './random.ts';

/** What both executors made of one generated operation; cursors, which only the engine can make, are levelled. */
export interface Verdict {
  readonly operation: GeneratedOperation;
  readonly engine: string;
  readonly naive: string;
}

/** Ask generated operations of both executors. The same seed over the same harbour gives the same verdict. */
export function createJudge(harbour: Harbour): (seed: number) => Promise<Verdict> {
  const naive = createNaiveExecutor(schema, harbour.tables);
  const pool = poolOf(harbour);
  return (seed) => judge(harbour, naive, generateOperation(schema, pool, createRandom(seed)));
}

async function judge(harbour: Harbour, naive: NaiveExecutor, operation: GeneratedOperation): Promise<Verdict> {
  const expected = await naive.execute(parse(operation.text), operation.variables);
  const actual = await harbour
    .data(operation.text, operation.variables)
    .catch((error: unknown) => ({ error: String(error) }));
  return {
    operation,
    engine: JSON.stringify(actual, levelCursors),
    naive: JSON.stringify(expected.errors ? { errors: expected.errors.map(String) } : expected.data, levelCursors),
  };
}

function levelCursors(_key: string, value: unknown): unknown {
  return typeof value === 'string' && /^Wy[\w-]{20,}$/.test(value) ? 'cursor' : value;
}

function poolOf(harbour: Harbour): Pool {
  const column = (table: string, name: string) =>
    (harbour.tables[table] ?? []).map((row) => row[name]).filter((value) => value !== null);
  const idOf = (type: string, random: Random) => `${type}:${random.pick(column(type.toLowerCase(), 'id'))}`;
  const values: Record<string, (random: Random) => unknown> = {
    String: (random) =>
      random.pick([
        ...column('port', 'name'),
        ...column('port', 'country'),
        'a',
        'A',
        '%',
        '_',
        '"',
        '🚢',
        'فأ',
        'zzz',
      ]),
    Any: (random) => idOf(random.pick(['Port', 'Ship']), random),
    Port: (random) => idOf('Port', random),
    Ship: (random) => idOf('Ship', random),
    Voyage: (random) => idOf('Voyage', random),
    Sighting: (random) => idOf('Sighting', random),
    Decimal: (random) => random.pick(['0', '1.5', '1.50', '-2', '12345678901234567890.123456789', '7']),
    Int: (random) => random.int(4) - 1,
    Boolean: (random) => random.chance(0.5),
    Date: (random) => random.pick(['2022-01-01', '2022-01-02', '2020-06-15', '9999-12-31']),
    DateTime: (random) =>
      random.pick(['2022-09-22T10:00:00.123456Z', '2022-09-22T12:00:00+02:00', '1999-12-31T23:59:59.999999Z']),
  };
  return (scalar, random) => {
    const make = values[scalar];
    if (!make) throw new Error(`No values for ${scalar}`);
    return make(random);
  };
}
