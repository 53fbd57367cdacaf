import { type Column, sql } from 'drizzle-orm';
import { datePrecision } from '../db/schema/reference.ts';
import { builder } from './builder.ts';

builder.columnEnum(datePrecision, {
  description: 'How exactly a date is known.',
  values: {
    DAY: 'To the day.',
    MONTH: 'To the month; the day is the first of it and means nothing.',
    QUARTER: 'To the quarter; month and day are its first and mean nothing.',
    YEAR: 'To the year; month and day are its first and mean nothing.',
    NONE: 'Not known at all.',
  },
});

builder.embedded('FuzzyDate', {
  description: 'A date that may be known only to the month, the quarter or the year.',
  fields: (t) => ({
    date: t.part({
      part: 'date',
      type: 'Date',
      description: 'The first day that the date can be; exact only when `precision` is DAY.',
    }),
    precision: t.part({ part: 'precision', type: 'DatePrecision', description: 'How exactly the date is known.' }),
    text: t.part({
      part: 'date',
      type: 'String',
      description: 'The date as exactly as it is known: "2022-09-22", "2022-09", "2022-Q3" or "2022".',
      sql: (date, { parts }) =>
        sql`case ${parts['precision']} when 'DAY' then ${date}::text when 'MONTH' then to_char(${date}, 'YYYY-MM') when 'QUARTER' then to_char(${date}, 'YYYY-"Q"Q') else to_char(${date}, 'YYYY') end`,
    }),
  }),
});

/** The parts of a `FuzzyDate`, from the two columns that hold it; it is there when the day is. */
export function fuzzyDateParts(date: Column, precision: Column) {
  return { date: sql`${date}`, precision: sql`${precision}` };
}
