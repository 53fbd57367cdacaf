import { SourceError } from './source-error.ts';

export interface DecodeOptions {
  readonly shown: string;
  readonly encoding: string;
}

/** Decode bytes to text, a byte order mark left out; a byte that is not of the encoding is an error with its line. */
export async function* decodeText(
  bytes: AsyncIterable<Buffer>,
  { shown, encoding }: DecodeOptions,
): AsyncIterable<string> {
  const decoder = openDecoder(shown, encoding);
  let lines = 1;
  let isFirst = true;
  for await (const chunk of bytes) {
    if (isFirst && !/^utf-16/i.test(encoding)) refuseWideText(shown, chunk, encoding);
    isFirst = false;
    let text: string;
    try {
      text = decoder.decode(chunk, { stream: true });
    } catch {
      throw wrongEncoding(shown, lines + linesBeforeMistake(chunk, encoding), encoding);
    }
    lines += countLines(text);
    if (text !== '') yield text;
  }
  let rest: string;
  try {
    rest = decoder.decode();
  } catch {
    throw wrongEncoding(shown, lines, encoding);
  }
  if (rest !== '') yield rest;
}

/** Whether there is an encoding of this name. */
export function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}

function openDecoder(shown: string, encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new SourceError(shown, undefined, `cannot be read: there is no encoding ${JSON.stringify(encoding)}`);
  }
}

function refuseWideText(shown: string, chunk: Buffer, encoding: string): void {
  const mark =
    chunk[0] === 0xff && chunk[1] === 0xfe
      ? 'utf-16le'
      : chunk[0] === 0xfe && chunk[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (mark !== undefined || chunk.subarray(0, 1_000).includes(0))
    throw new SourceError(
      shown,
      1,
      `is no ${encoding}${mark ? `, but ${mark}: say encoding: ${mark} in the mapping` : ': it holds NUL bytes; it may be UTF-16, or no text at all'}`,
    );
}

function linesBeforeMistake(chunk: Buffer, encoding: string): number {
  const text = new TextDecoder(encoding).decode(chunk);
  const mistake = text.indexOf('\ufffd');
  return mistake === -1 ? countLines(text) : countLines(text.slice(0, mistake));
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function wrongEncoding(shown: string, line: number, encoding: string): SourceError {
  return new SourceError(
    shown,
    line,
    `is no ${encoding} text; say its encoding in the mapping, such as encoding: windows-1252`,
  );
}
