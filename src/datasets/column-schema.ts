import type { PgColumn } from 'drizzle-orm/pg-core';
import * as z from 'zod';
import { parseCalendarSpan } from './calendar.ts';
import { suggestName } from './problem.ts';

/** A date or a range that a file gives by one text (`2022-09`), together with how precise that text is. */
export interface FuzzyValue {
  readonly text: string;
  readonly precision: string | null;
}

/** Whether a column's checked value is a `FuzzyValue`. */
export function isFuzzyColumn(column: PgColumn): boolean {
  return ['date', 'daterange'].includes(column.getSQLType());
}

const integerBounds: Readonly<Record<string, readonly [bigint, bigint]>> = {
  smallint: [-32768n, 32767n],
  integer: [-2147483648n, 2147483647n],
  bigint: [-9223372036854775808n, 9223372036854775807n],
};

/**
 * Check a field's text, or texts, against the column it goes to; the result is what the column's type reads.
 * `hasPrecision` lets a date be given as a month, quarter or year, since another column keeps how precise it is;
 * `isKey` asks for a value even where the column does not.
 */
export function columnSchema(column: PgColumn, { hasPrecision = false, isKey = false } = {}): z.ZodType {
  const scalar = column.getSQLType() === 'date' ? dateSchema(hasPrecision) : scalarSchema(column);
  const value = column.dimensions > 0 ? z.array(scalar, { error: 'must be a list: [a, b]' }) : scalar;
  if (isKey || (column.notNull && !column.hasDefault)) return value;
  return column.notNull ? value.optional() : value.nullable().optional();
}

function scalarSchema(column: PgColumn): z.ZodType {
  const { enumValues } = column;
  if (enumValues !== undefined && enumValues.length > 0) return enumSchema(enumValues);
  const type = column
    .getSQLType()
    .replace(/\[\]$/, '')
    .replace(/\(.*\)/, '');
  switch (type) {
    case 'jsonb':
      return z
        .json({ error: 'must be plain values: texts, numbers, true, false, lists and mappings' })
        .refine(isExact, {
          error:
            'holds a number that would lose digits, or a text the database cannot keep; put such a number in quotes',
        });
    case 'boolean':
      return z.enum(['true', 'false'], { error: 'must be true or false' });
    case 'smallint':
    case 'integer':
    case 'bigint':
      return integerSchema(type);
    case 'numeric':
      return text('must be a number such as 9.5, without exponent or separators').regex(/^[+-]?\d+(\.\d+)?$/, {
        error: 'must be a number such as 9.5, without exponent or separators',
      });
    case 'daterange':
      return rangeSchema;
    case 'timestamp with time zone':
      return z.iso.datetime({ offset: true, error: 'must be a time such as 2022-09-22T08:30:00Z' });
    case 'uuid':
      return z.uuid({ error: 'must be a UUID' });
    case 'char':
      return text().length(lengthOf(column), { error: `must have ${lengthOf(column)} characters` });
    default:
      return column.name === 'slug' ? slugSchema : text();
  }
}

function text(error = 'must be one text'): z.ZodString {
  return z
    .string({ error: (issue) => (issue.input === undefined ? undefined : error) })
    .min(1, { error: 'is an empty text; leave the field out instead' })
    .refine(isStorable, {
      error: 'contains a NUL or half a surrogate pair, which the database cannot keep',
    });
}

function isStorable(value: string): boolean {
  return !value.includes('\0') && value.isWellFormed();
}

function isExact(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isInteger(value) || Number.isSafeInteger(value);
  if (typeof value === 'string') return isStorable(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, inner]) => isStorable(key) && isExact(inner));
}

const slugSchema = text().regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/, {
  error: 'must be small letters and digits in words joined by "-" or "_"',
});

function enumSchema(values: readonly string[]): z.ZodType {
  return z.enum(values, {
    error: ({ input }) =>
      input === undefined
        ? undefined
        : `${JSON.stringify(input)} is none of ${values.join(', ')}${typeof input === 'string' ? suggestName(input, values) : ''}`,
  });
}

function integerSchema(type: string): z.ZodType {
  const [least, most] = integerBounds[type] ?? [0n, 0n];
  return text('must be a whole number')
    .regex(/^[+-]?\d{1,19}$/, { error: 'must be a whole number' })
    .refine((value) => !/^[+-]?\d{1,19}$/.test(value) || (BigInt(value) >= least && BigInt(value) <= most), {
      error: `must be between ${least} and ${most}`,
    });
}

function lengthOf(column: PgColumn): number {
  return Number(/\((\d+)\)/.exec(column.getSQLType())?.[1] ?? 1);
}

const dayMessage = 'must be a day of the calendar such as 2022-09-22';
const fuzzyMessage = `${dayMessage}, or 2022-09, 2022-Q3 or 2022 where no more is known`;

function dateSchema(hasPrecision: boolean): z.ZodType {
  const message = hasPrecision ? fuzzyMessage : dayMessage;
  return z.string({ error: message }).transform((value, context): FuzzyValue => {
    const span = parseCalendarSpan(value);
    if (span === null || (span.precision !== 'DAY' && !hasPrecision)) {
      context.issues.push({ code: 'custom', input: value, message: `${JSON.stringify(value)} ${message}` });
      return z.NEVER;
    }
    return { text: span.first, precision: span.precision };
  });
}

const rangeMessage =
  'must be { from: 2022-04-01, before: 2022-07-01 } (the second day is not part of it), or 2022, 2022-Q2, 2022-04 or 2022-04-01';

const boundSchema = z
  .string({ error: rangeMessage })
  .refine((value) => parseCalendarSpan(value)?.precision === 'DAY', { error: dayMessage })
  .nullable()
  .optional();

const rangeSchema = z
  .union([z.string(), z.strictObject({ from: boundSchema, before: boundSchema })], { error: rangeMessage })
  .transform((value, context): FuzzyValue => {
    if (typeof value !== 'string') {
      const { from, before } = value;
      if (from != null && before != null && from >= before) {
        context.issues.push({
          code: 'custom',
          input: value,
          message: `ends (before ${before}) before it begins (from ${from})`,
        });
        return z.NEVER;
      }
      return { text: `[${from ?? ''},${before ?? ''})`, precision: null };
    }
    const span = parseCalendarSpan(value);
    if (span === null) {
      context.issues.push({ code: 'custom', input: value, message: `${JSON.stringify(value)} ${rangeMessage}` });
      return z.NEVER;
    }
    return { text: `[${span.first},${span.next})`, precision: span.precision };
  });
