/** How a source writes its numbers; a plain `1234.5` when nothing is said. */
export interface NumberFormat {
  readonly decimal?: '.' | ',' | undefined;
  readonly thousands?: string | undefined;
  readonly exponent?: boolean | undefined;
  readonly times?: number | undefined;
  /** What a word after the number multiplies it by. */
  readonly units?: Readonly<Record<string, number>> | undefined;
}

/** Read a number in a given format and write it plainly, without losing a digit; null when it is none. */
export function plainNumber(
  text: string,
  { decimal = '.', thousands, exponent = false, times = 1, units = {} }: NumberFormat,
): string | null {
  const unit = Object.keys(units)
    .filter((each) => text.endsWith(each))
    .reduce((longest, each) => (each.length > longest.length ? each : longest), '');
  const figure = unit === '' ? text : text.slice(0, -unit.length).trimEnd();
  const bare = thousands === undefined ? figure : withoutThousands(figure, thousands, decimal);
  const parts = /^(?<sign>[+-]?)(?<whole>\d+)(?:[.,](?<fraction>\d+))?(?:[eE](?<power>[+-]?\d{1,3}))?$/.exec(
    bare ?? '',
  )?.groups;
  if (parts === undefined || (parts['fraction'] !== undefined && bare?.[bare.search(/[.,]/)] !== decimal)) return null;
  if (parts['power'] !== undefined && !exponent) return null;
  const fraction = parts['fraction'] ?? '';
  const digits = BigInt(`${parts['whole']}${fraction}`) * BigInt(times) * BigInt(units[unit] ?? 1);
  return shifted(digits, Number(parts['power'] ?? 0) - fraction.length, parts['sign'] === '-');
}

/** Signs between thousands count only where they stand before groups of three digits; 1.5 is no 15. */
function withoutThousands(text: string, thousands: string, decimal: string): string | null {
  const sign = thousands.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const [whole = '', ...rest] = text.split(decimal);
  if (!whole.includes(thousands)) return text;
  return new RegExp(`^[+-]?\\d{1,3}(?:${sign}\\d{3})+$`, 'u').test(whole)
    ? [whole.replaceAll(thousands, ''), ...rest].join(decimal)
    : null;
}

function shifted(digits: bigint, places: number, isNegative: boolean): string {
  let text = String(digits);
  if (places > 0) text += '0'.repeat(places);
  else if (places < 0) {
    const padded = text.padStart(1 - places, '0');
    text = `${padded.slice(0, places)}.${padded.slice(places)}`;
  }
  const plain = text.includes('.') ? text.replace(/\.?0+$/, '') : text.replace(/^0+(?=\d)/, '');
  return isNegative && plain !== '0' ? `-${plain}` : plain;
}
