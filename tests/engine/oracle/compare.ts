// How the naive executor compares values: each kind by its own rules, none of them by Postgres'.

/** Compare exact decimals of any length. */
export function compareDecimals(left: string, right: string): number {
  const places = Math.max(fraction(left).length, fraction(right).length);
  const difference = scaled(left, places) - scaled(right, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function fraction(value: string): string {
  return value.split('.')[1] ?? '';
}

function scaled(value: string, places: number): bigint {
  const negative = value.startsWith('-');
  const [whole = '0', part = ''] = value.replace('-', '').split('.');
  const digits = BigInt(whole + part.padEnd(places, '0'));
  return negative ? -digits : digits;
}

/** Compare texts by code point, as the "C" collation does. */
export function compareTexts(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}

/** Turn Postgres' text of a moment into microseconds since 1970. */
export function microseconds(moment: string): bigint {
  const [, day, time, part = '', offset = 'Z'] =
    /^(\S+)[T ](\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|[+-]\d\d(?::\d\d)?)?$/.exec(moment) ?? [];
  const zone = offset === 'Z' ? 'Z' : offset.length === 3 ? `${offset}:00` : offset;
  return BigInt(Date.parse(`${day}T${time}${zone}`)) * 1000n + BigInt(part.padEnd(6, '0'));
}

/** Write microseconds since 1970 as RFC 3339 in UTC. */
export function momentText(value: bigint): string {
  const micro = ((value % 1000000n) + 1000000n) % 1000000n;
  const seconds = new Date(Number((value - micro) / 1000n)).toISOString().slice(0, 19);
  return `${seconds}.${micro.toString().padStart(6, '0')}Z`;
}
