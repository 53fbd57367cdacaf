import type { Transform } from 'node:stream';
import { createGzip, createZstdCompress } from 'node:zlib';
import type { Kind } from '../kinds.ts';
import { csvRecords } from './csv-records.ts';
import type { Records } from './lines.ts';
import { parquetRecords } from './parquet-records.ts';
import { yamlRecords } from './yaml-records.ts';

export interface FormatOptions {
  /** For CSV: leave texts that a spreadsheet would take for a formula as they are. */
  readonly raw?: boolean;
}

/** A way to write the records of one kind into one file. */
export interface Format {
  readonly mediaType: string;
  write(kind: Kind, records: Records, options: FormatOptions): AsyncIterable<string | Uint8Array>;
}

/** The formats by the ending of their files. */
export const formats = {
  yaml: { mediaType: 'application/yaml', write: yamlRecords },
  ndjson: {
    mediaType: 'application/x-ndjson',
    async *write(_, records) {
      for await (const batch of records) yield `${batch.join('\n')}\n`;
    },
  },
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', write: csvRecords },
  parquet: { mediaType: 'application/vnd.apache.parquet', write: parquetRecords },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

interface Compression {
  readonly mediaType: string;
  start(): Transform;
}

/** The compressions by the ending that they add. */
export const compressions = {
  gz: { mediaType: 'application/gzip', start: () => createGzip() },
  zst: { mediaType: 'application/zstd', start: () => createZstdCompress() },
} as const satisfies Record<string, Compression>;

export type CompressionName = keyof typeof compressions;

const pieceLength = 65_536;

/** Cut bytes into even pieces: what a compression makes of a text depends on the pieces in which it comes, and those on how busy the machine is. */
export async function* evenPieces(source: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  let piece = Buffer.allocUnsafe(pieceLength);
  let length = 0;
  for await (const chunk of source) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    for (let from = 0; from < bytes.length; ) {
      const part = bytes.subarray(from, from + pieceLength - length);
      piece.set(part, length);
      length += part.length;
      from += part.length;
      if (length < pieceLength) continue;
      yield piece;
      piece = Buffer.allocUnsafe(pieceLength);
      length = 0;
    }
  }
  if (length > 0) yield piece.subarray(0, length);
}
