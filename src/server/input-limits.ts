import type { Limits } from '../config.ts';
import { publicError } from '../graphql/errors.ts';

type InputLimits = Pick<Limits, 'inputDepth' | 'inputValues' | 'listItems' | 'stringLength'>;

/**
 * Check the variables of a request before they are coerced: their number and nesting, and that every text can be stored as it is
 * (Postgres takes no NUL, and a lone surrogate would become U+FFFD without a word).
 */
export function checkVariables(variables: Readonly<Record<string, unknown>>, limits: InputLimits): void {
  let values = 0;
  const open: { value: unknown; path: string; depth: number }[] = [{ value: variables, path: '', depth: 0 }];
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const { value, path, depth } = entry;
    if (typeof value === 'string') checkString(value, `variable "${path}"`, limits);
    if (typeof value !== 'object' || value === null) continue;
    if (depth > limits.inputDepth) {
      throw publicError('LIMIT_EXCEEDED', `Variable "${cut(path)}" nests more than ${limits.inputDepth} deep.`, {
        extensions: { kind: 'input depth', limit: limits.inputDepth },
      });
    }
    const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
    if (Array.isArray(value) && value.length > limits.listItems) {
      throw publicError(
        'LIMIT_EXCEEDED',
        `Variable "${cut(path)}" has ${value.length} items, the limit is ${limits.listItems}.`,
        {
          extensions: { kind: 'list items', limit: limits.listItems, requested: value.length },
        },
      );
    }
    for (const [key, item] of entries) {
      values += 1;
      if (values > limits.inputValues) {
        throw publicError('LIMIT_EXCEEDED', `The variables hold more than ${limits.inputValues} values.`, {
          extensions: { kind: 'input values', limit: limits.inputValues },
        });
      }
      if (typeof key === 'string')
        checkString(key, path === '' ? 'a variable name' : `a key of variable "${path}"`, limits);
      if (typeof item === 'string' || typeof item === 'object')
        open.push({ value: item, path: path === '' ? String(key) : `${path}.${key}`, depth: depth + 1 });
    }
  }
}

/** Refuse a text that is too long, holds NUL, or is not well-formed Unicode; `where` names it for the client. */
export function checkString(text: string, where: string, limits: Pick<InputLimits, 'stringLength'>): void {
  if (text.length > limits.stringLength) {
    throw publicError(
      'BAD_USER_INPUT',
      `The text in ${cut(where)} has ${text.length} characters, the limit is ${limits.stringLength}.`,
      {
        extensions: { kind: 'string length', limit: limits.stringLength, requested: text.length },
      },
    );
  }
  if (text.includes('\0')) {
    throw publicError('BAD_USER_INPUT', `The text in ${cut(where)} contains a NUL character.`);
  }
  if (!text.isWellFormed()) {
    throw publicError(
      'BAD_USER_INPUT',
      `The text in ${cut(where)} is not well-formed Unicode: it contains half of a surrogate pair.`,
    );
  }
}

function cut(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
