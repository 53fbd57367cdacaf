import type { Random } from '../oracle/random.ts';

const texts = [
  'Anker',
  'anker',
  'Bay "of" quotes',
  "O'Neill's",
  'back\\slash',
  'per%cent_under',
  '🚢 emoji 👩‍👩‍👧',
  'مرفأ',
  'עוגן',
  'Ünïcödé',
  'tab\tand\nline',
  'a',
  '',
  '{json: "x"}',
  '],[',
  'NULL',
];
const moments = [
  '2022-09-22 10:00:00.123456+00',
  '2022-09-22 10:00:00.123457+00',
  '2022-09-22 10:00:00+00',
  '1999-12-31 23:59:59.999999+00',
  '2022-09-22 12:00:00.5+02',
];
const days = ['2022-01-01', '2022-01-02', '0001-01-01', '9999-12-31', '2020-02-29'];
const numbers = ['0', '-1.50', '1.5', '1.500', '12345678901234567890.123456789', '7', '0.1', '-0.0001'];
const ranges = ['[2020-01-01,2021-01-01)', '[2020-06-01,)', '(,2020-03-01)', 'empty'];

/** One row, as the text of each column. */
export type TextRow = Record<string, string | null>;

/** Rows with NULLs, ties, quotes, emoji, right-to-left text and microseconds, by table in order of insertion. */
export function generateRows(random: Random): Record<string, TextRow[]> {
  let made = 0;
  const uuid = () => {
    made += 1;
    const digits = (random.int(65536) * 65536 + made).toString(16).padStart(12, '0');
    return `0192${random.int(65536).toString(16).padStart(4, '0')}-0000-7000-8000-${digits}`;
  };
  const maybe = <Value>(value: Value, probability = 0.25): Value | null => (random.chance(probability) ? null : value);
  const array = (values: readonly string[]) =>
    `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;

  const ports = Array.from({ length: 14 }, () => ({
    id: uuid(),
    name: random.pick(texts),
    country: maybe(random.pick(['FR', 'CN', 'US'])),
    depth: maybe(random.pick(numbers)),
    berths: maybe(String(random.int(4) - 1)),
    busy: String(random.chance(0.5)),
    opened: maybe(random.pick(days)),
    seen_at: maybe(random.pick(moments)),
    tags: array(random.chance(0.3) ? [] : random.some(texts, 3)),
    names: maybe(JSON.stringify({ en: random.pick(texts), n: 1.5, deep: [null, true] })),
  }));
  const ships: TextRow[] = [];
  for (let index = 0; index < 40; index += 1) {
    const flagship = ships.length > 0 ? maybe(random.pick(ships).id as string, 0.5) : null;
    const price = maybe(random.pick(numbers));
    ships.push({
      id: uuid(),
      name: random.pick(texts),
      kind: random.pick(['FERRY', 'TANKER', 'TUG', 'YACHT']),
      port_id: maybe(random.pick(ports).id),
      flagship_id: flagship,
      rank: maybe(String(random.int(3))),
      price,
      currency_code: maybe(random.pick(['USD', 'CNY'])),
      launched_at: maybe(random.pick(moments)),
      service: maybe(random.pick(ranges)),
      former_kinds: `{${random.chance(0.4) ? '' : random.some(['FERRY', 'TUG', 'YACHT'], 2).join(',')}}`,
    });
  }
  const voyages = Array.from({ length: 60 }, () => ({
    id: uuid(),
    ship_id: random.pick(ships).id as string,
    port_id: random.pick(ports).id,
    cargo: maybe(random.pick(numbers)),
    left_at: random.pick(moments),
  }));
  const things = [
    ...ports.map(({ id }) => ({ id, kind: 'PORT' })),
    ...ships.map(({ id }) => ({ id: id as string, kind: 'SHIP' })),
  ];
  const sightings = Array.from({ length: 40 }, () => ({
    id: uuid(),
    subject_id: maybe(random.pick(things).id, 0.15),
    remark: maybe(random.pick(texts)),
    seen_on: random.pick(days),
  }));
  return { thing: things, port: ports, ship: ships, voyage: voyages, sighting: sightings };
}
