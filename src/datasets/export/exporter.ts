import { once } from 'node:events';
import { pipeline, Readable } from 'node:stream';
import type { Database } from '../../db/connect.ts';
import { type Kind, kinds } from '../kinds.ts';
import { suggestName } from '../problem.ts';
import { ExportError } from './export-error.ts';
import {
  type CompressionName,
  compressions,
  evenPieces,
  type FormatName,
  type FormatOptions,
  formats,
} from './formats.ts';
import { readLines } from './lines.ts';
import { type Manifest, manifestText } from './manifest.ts';
import { exportStatement } from './statement.ts';

/** Compile a filter on the rows of a kind, as the API takes it, into SQL for the row `record`; throws what is wrong with it. */
export type Filter = (kind: Kind, where: unknown) => string;

export interface FileOptions extends FormatOptions {
  /** Which records: the `where` of the API for the kind; all without it. */
  readonly where?: unknown;
  readonly signal?: AbortSignal;
  /** Milliseconds that may pass without a byte from the database, be it the database or the reader who holds things up. */
  readonly stallMs?: number;
}

/** Opens files by name: `companies.csv`, `investments.ndjson.gz`, `ledger.ndjson` with all kinds, `dataset.yaml` with the licences. */
export interface Exporter {
  /** Check that there can be such a file, without asking the database. Throws an `ExportError`, or what the filter throws. */
  plan(fileName: string, options: FileOptions): PlannedFile;
}

/** A file that can be made. */
interface PlannedFile {
  readonly mediaType: string;
  /**
   * Begin to make it, while it is read; resolves once the database has something to give. Throws an error of the database's.
   * The signal of the options stops the database.
   */
  open(): Promise<Readable>;
}

/** Find a kind by the name of its file in a data set (`market-reports`). Throws an `ExportError` that suggests one. */
export function kindOfFile(name: string): Kind {
  const kind = [...kinds.values()].find(({ file }) => file === name);
  if (kind !== undefined) return kind;
  const names = [...kinds.values()].map(({ file }) => file);
  const shown = JSON.stringify(name.slice(0, 100));
  throw new ExportError(
    `There is no kind of record called ${shown}${suggestName(name, names) || '.'} The kinds: ${names.join(', ')}.`,
  );
}

export function createExporter(options: {
  readonly database: Database;
  readonly filter: Filter;
  readonly manifest: Manifest;
}): Exporter {
  const { database, filter, manifest } = options;

  function copy(statement: string, { signal, stallMs }: FileOptions): Readable {
    return database.copyOut(statement, { ...(signal && { signal }), ...(stallMs !== undefined && { stallMs }) });
  }

  function plan(name: string, format: FormatName, options: FileOptions) {
    const { mediaType, write } = formats[format];
    if (name === 'dataset' && format === 'yaml') {
      refuseFilter(options);
      const statement = exportStatement([], { envelope: false, head: manifest.query });
      return { mediaType, statement, write: (source: Readable) => manifestOf(source, manifest) };
    }
    if (name === 'ledger') {
      if (format !== 'ndjson')
        throw new ExportError(
          'The whole ledger is one file as ledger.ndjson only; other formats have a file for each kind.',
        );
      refuseFilter(options);
      const queries = [...kinds.values()].map((kind) => ({ kind }));
      const statement = exportStatement(queries, { envelope: true, head: manifest.query });
      return { mediaType, statement, write: (source: Readable) => wholeLedger(source, manifest) };
    }
    const kind = kindOfFile(name);
    const condition = options.where === undefined ? undefined : filter(kind, options.where);
    const statement = exportStatement([{ kind, condition }], { envelope: false });
    return { mediaType, statement, write: (source: Readable) => write(kind, readLines(source), options) };
  }

  return {
    plan(fileName, options) {
      const { name, format, compression } = parseFileName(fileName);
      const { mediaType, statement, write } = plan(name, format, options);
      return {
        mediaType: compression === undefined ? mediaType : compressions[compression].mediaType,
        async open() {
          const source = copy(statement, options);
          await once(source, 'readable');
          const written = Readable.from(write(source), { objectMode: false });
          // A reader who has stopped would not learn of it from a stream that waits for him.
          source.once('error', (error) => written.destroy(error));
          if (compression === undefined) return written;
          const compressed = compressions[compression].start();
          // What goes wrong ends the stream that is handed out, where it is seen.
          pipeline(written, evenPieces, compressed, () => {});
          return compressed;
        },
      };
    },
  };
}

async function* manifestOf(source: Readable, manifest: Manifest): AsyncGenerator<string> {
  for await (const [line = ''] of readLines(source)) yield manifestText(manifest.describe(line));
}

/** The licences stand before the records, in an envelope as they do. */
async function* wholeLedger(source: Readable, manifest: Manifest): AsyncGenerator<string> {
  let isFirst = true;
  for await (const lines of readLines(source)) {
    const [first = '', ...rest] = lines;
    const head = isFirst ? JSON.stringify({ kind: 'dataset', record: manifest.describe(first) }) : first;
    isFirst = false;
    yield `${[head, ...rest].join('\n')}\n`;
  }
}

function refuseFilter({ where }: FileOptions): void {
  if (where !== undefined) throw new ExportError('A filter is for the records of one kind.');
}

function parseFileName(fileName: string) {
  const [, name = '', format = '', compression] = /^([^.]*)\.([^.]*)(?:\.([^.]*))?$/.exec(fileName) ?? [];
  if (!isFormat(format) || !(compression === undefined || isCompression(compression))) {
    const shown = JSON.stringify(fileName.slice(0, 100));
    throw new ExportError(
      `${shown} must be a kind and a format, such as companies.csv: ${Object.keys(formats).join(', ')}, each also with .gz or .zst.`,
    );
  }
  return { name, format, compression };
}

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}

function isCompression(name: string): name is CompressionName {
  return Object.hasOwn(compressions, name);
}
