import type { SourceFormat } from '../mapping/format.ts';
import type { SourceRow } from '../mapping/value.ts';
import { readCsv } from './csv.ts';
import { decodeText } from './decode.ts';
import type { InputFile } from './input-file.ts';
import { readJson } from './json.ts';
import { readNdjson } from './ndjson.ts';
import { readYaml } from './yaml.ts';

/** A row that cannot be read, while the rows after it can. */
export interface RowProblem {
  readonly file: number;
  readonly line: number;
  readonly message: string;
  /** What could be read of it. */
  readonly row?: SourceRow;
}

export interface ReadOptions {
  /** Number of the file in the import. */
  readonly file: number;
  /** The file's name in messages. */
  readonly shown: string;
  readonly format: SourceFormat;
  /** Columns that must be there. */
  readonly columns: readonly string[];
}

/** Read the rows of a file in the format of its source, with bounded memory. Throws `SourceError` when the rest of the file cannot be read. */
export function readRows(
  input: InputFile,
  options: ReadOptions,
  onRead: (bytes: number) => void,
): AsyncIterable<SourceRow | RowProblem> {
  const { encoding = 'utf-8', format } = options.format;
  const text = decodeText(input.read(onRead), { shown: input.shown, encoding });
  if (format === 'csv') return readCsv(text, options);
  if (format === 'ndjson') return readNdjson(text, options);
  return format === 'json' ? readJson(text, options) : readYaml(text, options);
}
