import { asTexts } from './structured.ts';

/** Parse JSON with numbers as the texts that they were written as, so that no digit is lost; true and false become texts too. */
export function parseExactJson(text: string): unknown {
  // The reviver costs several times the parsing, and most numbers survive without it.
  if (!/\d{16}|\d[.eE]/.test(text)) return asTexts(JSON.parse(text));
  const reviver = (_key: string, value: unknown, context?: { source?: string }): unknown =>
    typeof value === 'number' ? (context?.source ?? String(value)) : typeof value === 'boolean' ? String(value) : value;
  return JSON.parse(text, reviver);
}

/** Give the parts of a JSON object as JSON, with their numbers as they were written; it is parsed when the first is asked for. */
export function exactParts(text: string): (key: string) => string | undefined {
  let whole: Readonly<Record<string, unknown>> | undefined;
  return (key) => {
    whole ??= exactValue(text) as Readonly<Record<string, unknown>>;
    return Object.hasOwn(whole, key) && whole[key] !== null ? JSON.stringify(whole[key]) : undefined;
  };
}

/** The objects of a JSON list, each as its own text; null when it is no such list. */
export function exactItems(text: string): readonly string[] | null {
  const whole = exactValue(text);
  const isList =
    Array.isArray(whole) && whole.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item));
  return isList ? whole.map((item) => JSON.stringify(item)) : null;
}

function exactValue(text: string): unknown {
  // The reviver costs several times the parsing, and few numbers need it.
  if (!/\d{16}|\d[.eE]/.test(text)) return JSON.parse(text);
  return JSON.parse(text, (_key: string, value: unknown, { source }: { source?: string }): unknown =>
    typeof value === 'number' && source !== undefined && String(value) !== source ? JSON.rawJSON(source) : value,
  );
}
