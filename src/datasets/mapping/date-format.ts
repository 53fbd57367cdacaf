import { parseCalendarSpan } from '../calendar.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const tokens: Readonly<Record<string, string>> = {
  YYYY: '(?<year>\\d{4})',
  MMMM: `(?<month>${months.join('|')})`,
  MMM: `(?<month>${months.map((month) => month.slice(0, 3)).join('|')})`,
  MM: '(?<month>\\d{2})',
  M: '(?<month>\\d{1,2})',
  DD: '(?<day>\\d{2})',
  D: '(?<day>\\d{1,2})',
};

/** Compile a format such as `DD.MM.YYYY` into a reader that gives `2022-09-22`, `2022-09` or `2022`, or null. Throws on a format without a year. */
export function dateReader(format: string): (text: string) => string | null {
  const seen = new Set<string>();
  const pattern = format.replace(/YYYY|M{1,4}|D{1,2}|[^YMD]+|./gu, (part) => {
    const token = tokens[part];
    if (token === undefined) return part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    const name = part[0] ?? '';
    if (seen.has(name)) throw new Error(`${format} says ${part} twice`);
    seen.add(name);
    return token;
  });
  if (!seen.has('Y') || (seen.has('D') && !seen.has('M')))
    throw new Error(`${format} must say the year (YYYY), and the month where it says the day`);
  const reader = new RegExp(`^${pattern}$`, 'iu');
  return (text) => {
    const found = reader.exec(text)?.groups;
    if (found === undefined) return null;
    const { year = '', month, day } = found;
    return [year, month === undefined ? undefined : monthNumber(month), day?.padStart(2, '0')]
      .filter((part) => part !== undefined)
      .join('-');
  };
}

function monthNumber(text: string): string {
  if (/^\d/.test(text)) return text.padStart(2, '0');
  return String(
    months.findIndex((month) => month.slice(0, 3).toLowerCase() === text.slice(0, 3).toLowerCase()) + 1,
  ).padStart(2, '0');
}

/** The day so many days later; null when the text is no day of the calendar. */
export function dayMoved(text: string, days: number): string | null {
  if (parseCalendarSpan(text)?.precision !== 'DAY') return null;
  const date = new Date(`${text}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
