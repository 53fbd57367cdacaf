declare global {
  interface JSON {
    /** Part of ECMAScript, not yet of the compiler's library. */
    parse(
      text: string,
      reviver: (key: string, value: unknown, context: { readonly source?: string }) => unknown,
    ): never;
    rawJSON(text: string): unknown;
  }
}

/**
 * Parse a record. Numbers with more digits than a JavaScript number keeps are handed to `keep` as they were written, and
 * what it makes of them stands in their place.
 */
export function parseRecord(line: string, keep: (source: string) => unknown): Record<string, unknown> {
  // Looking at each number costs several times the parsing, and hardly a record has such a one.
  if (!/[:[,] ?-?(?:\d{16}|\d+[.eE])/.test(line)) return JSON.parse(line);
  return JSON.parse(line, (_key, value: unknown, { source }: { source?: string }) =>
    typeof value === 'number' && source !== undefined && String(value) !== source ? keep(source) : value,
  );
}
