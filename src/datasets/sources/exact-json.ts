import { asTexts } from './structured.ts';

/** Parse JSON with numbers as the texts that they were written as, so that no digit is lost; true and false become texts too. */
export function parseExactJson(text: string): unknown {
  // The reviver costs several times the parsing, and most numbers survive without it.
  if (!/\d{16}|\d[.eE]/.test(text)) return asTexts(JSON.parse(text));
  const reviver = (_key: string, value: unknown, context?: { source?: string }): unknown =>
    typeof value === 'number' ? (context?.source ?? String(value)) : typeof value === 'boolean' ? String(value) : value;
  return JSON.parse(text, reviver);
}
