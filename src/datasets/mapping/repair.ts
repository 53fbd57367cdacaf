const windows1252 = new TextDecoder('windows-1252');
const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [windows1252.decode(Uint8Array.of(byte)), byte]));
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Undo one reading of UTF-8 as Windows-1252 (`Ã©` for `é`); a text that is not wholly such a misreading stays as it is. */
export function repairMisread(text: string): string {
  if (!/[\u0080-\u{10ffff}]/u.test(text)) return text;
  const read: number[] = [];
  for (const character of text) {
    const byte = bytes.get(character);
    if (byte === undefined) return text;
    read.push(byte);
  }
  try {
    return utf8.decode(Uint8Array.from(read));
  } catch {
    return text;
  }
}
