/** A date known to some precision: the first day of the span, the first day after it, and how long the span is. */
export interface CalendarSpan {
  readonly first: string;
  readonly next: string;
  readonly precision: 'DAY' | 'MONTH' | 'QUARTER' | 'YEAR';
}

const spelling = /^(?<year>\d{4})(?:-(?:Q(?<quarter>[1-4])|(?<month>\d{2})(?:-(?<day>\d{2}))?))?$/;

/** Read `2022`, `2022-Q3`, `2022-09` or `2022-09-22`; null when it is none of them or no day of the calendar. */
export function parseCalendarSpan(text: string): CalendarSpan | null {
  const parts = spelling.exec(text)?.groups;
  if (parts === undefined) return null;
  const year = Number(parts['year']);
  if (year === 0) return null;
  if (parts['day'] !== undefined) {
    const [month, day] = [Number(parts['month']), Number(parts['day'])];
    const first = isoDate(year, month, day);
    return first === text ? { first, next: isoDate(year, month, day + 1), precision: 'DAY' } : null;
  }
  if (parts['month'] !== undefined) {
    const month = Number(parts['month']);
    if (month < 1 || month > 12) return null;
    return { first: isoDate(year, month, 1), next: isoDate(year, month + 1, 1), precision: 'MONTH' };
  }
  if (parts['quarter'] !== undefined) {
    const month = Number(parts['quarter']) * 3 - 2;
    return { first: isoDate(year, month, 1), next: isoDate(year, month + 3, 1), precision: 'QUARTER' };
  }
  return { first: isoDate(year, 1, 1), next: isoDate(year + 1, 1, 1), precision: 'YEAR' };
}

/** Write a date, letting months and days overflow into the next; years before 100 would be read as 19xx by `Date.UTC`. */
function isoDate(year: number, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, 10);
}
