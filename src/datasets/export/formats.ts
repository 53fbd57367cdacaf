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
