/**
 * Write a text as a literal, for the statements that take no parameters, such as COPY; everything else binds its values.
 * Throws a `RangeError` for a text that the database cannot hold.
 */
export function quoteLiteral(text: string | null): string {
  if (text === null) return 'NULL';
  if (text.includes('\0')) throw new RangeError('A text with a NUL character cannot be stored.');
  const quoted = `'${text.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;
  // Without the E a backslash would mean whatever the server's standard_conforming_strings says.
  return text.includes('\\') ? ` E${quoted}` : quoted;
}
