import { createHash } from 'node:crypto';
import { type SQL, sql } from 'drizzle-orm';
import { refusal } from './errors.ts';
import type { Row } from './model.ts';
import { keySql, type OrderKey } from './order.ts';
import { bind, type Inputs, type Read } from './parameter.ts';

/** Tells, in one request, what a list's cursors are bound to: its rows, order and filter. */
export type Fingerprint = (inputs: Inputs) => string;

/** Hash what a list's cursors are bound to. */
export function fingerprint(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 12);
}

/** Build a row's cursor in SQL: the fingerprint and the order's values in full precision, as base64url of a JSON array. */
export function cursorSql(row: Row, keys: readonly OrderKey[], boundTo: Fingerprint): SQL {
  const values = keys.map((key) => sql`${keySql(row, key)}::text`);
  const content = sql`json_build_array(${bind(boundTo, 'text')}, ${sql.join(values, sql`, `)})::text`;
  return sql`translate(encode(convert_to(${content}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}

/** Readers of a cursor's values, one an order key. Reading throws BAD_CURSOR for a cursor that is not this list's. */
export function cursorReaders(
  argument: string,
  read: (inputs: Inputs) => unknown,
  keys: readonly OrderKey[],
  boundTo: Fingerprint,
): readonly Read[] {
  return keys.map(
    (_, index) => (inputs) => decodeCursor(argument, read(inputs), keys, boundTo(inputs))[index] as string | null,
  );
}

function decodeCursor(
  argument: string,
  cursor: unknown,
  keys: readonly OrderKey[],
  boundTo: string,
): readonly (string | null)[] {
  const [madeFor, ...values] = parseCursor(argument, cursor);
  if (madeFor !== boundTo) {
    throw refusal(
      'BAD_CURSOR',
      `The cursor in "${argument}" was made for another list, order or filter. Use it with those, or start without it.`,
      { argument },
    );
  }
  const fits = values.length === keys.length && keys.every((key, index) => isValueOf(key, values[index]));
  if (!fits) throw invalid(argument);
  return values as (string | null)[];
}

function parseCursor(argument: string, cursor: unknown): readonly unknown[] {
  const encoded = String(cursor);
  const bytes = Buffer.from(encoded, 'base64url');
  // Only the one spelling that this service gives out is a cursor: base64 decoders skip what they do not know.
  if (bytes.toString('base64url') !== encoded) throw invalid(argument);
  try {
    const content: unknown = JSON.parse(bytes.toString('utf8'));
    if (Array.isArray(content)) return content;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw invalid(argument);
}

function isValueOf(key: OrderKey, value: unknown): boolean {
  if (value === null) return key.nullable;
  return typeof value === 'string' && key.codec.isText(value);
}

function invalid(argument: string) {
  return refusal('BAD_CURSOR', `The cursor in "${argument}" is not one that this service gives out.`, { argument });
}
