import { Readable } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import type { SourceFormat } from '../mapping/format.ts';
import type { SourceRow } from '../mapping/value.ts';
import { suggestName } from '../problem.ts';
import { longestRow } from './limits.ts';
import type { ReadOptions, RowProblem } from './rows.ts';
import { SourceError } from './source-error.ts';

interface Parsed {
  readonly record: readonly string[];
  readonly info: Info;
}

/** Read the rows of a CSV file; a row with too many or too few cells is given as a problem. */
export async function* readCsv(
  text: AsyncIterable<string>,
  { file, shown, format, columns }: ReadOptions,
): AsyncIterable<SourceRow | RowProblem> {
  const parser = openParser(format);
  // `pipe` carries no errors on.
  const source = Readable.from(text).on('error', (error) => parser.destroy(error));
  let header = Array.isArray(format.header) ? headerOf(format.header, shown, columns) : undefined;
  let line = (format.lines_before ?? 0) + 1;
  try {
    for await (const { record, info } of source.pipe(parser) as AsyncIterable<Parsed>) {
      const begin = line;
      line = info.lines + 1;
      if (header === undefined) {
        header = headerOf(record, shown, columns);
        continue;
      }
      if (record.length !== header.size) {
        const message = `has ${record.length} cells where the header has ${header.size}`;
        // It may be one that is left out on purpose, such as a footer.
        yield { file, line: begin, message, row: csvRow(file, begin, record, header.places) };
        continue;
      }
      yield csvRow(file, begin, record, header.places);
    }
  } catch (error) {
    throw error instanceof CsvError ? explained(error, shown, line) : error;
  }
  if (header === undefined) throw new SourceError(shown, 1, 'is empty: it has no header');
}

function openParser(format: SourceFormat) {
  return parse({
    delimiter: format.separator ?? ',',
    quote: format.quote ?? '"',
    escape: format.quote ?? '"',
    from_line: (format.lines_before ?? 0) + 1,
    info: true,
    max_record_size: longestRow,
    relax_column_count: true,
    skip_empty_lines: true,
  });
}

interface Header {
  readonly size: number;
  readonly places: ReadonlyMap<string, number>;
}

function headerOf(names: readonly string[], shown: string, columns: readonly string[]): Header {
  const places = new Map(names.map((name, index) => [name, index]));
  const twice = columns.find((column) => names.filter((name) => name === column).length > 1);
  if (twice !== undefined) throw new SourceError(shown, 1, `has two columns called ${JSON.stringify(twice)}`);
  const missing = columns.filter((column) => !places.has(column));
  if (missing.length > 0) {
    const told = missing.map((column) => `${JSON.stringify(column)}${suggestName(column, names)}`).join(', ');
    throw new SourceError(
      shown,
      1,
      `has no column ${told}. Its columns are ${names
        .map((name) => JSON.stringify(name))
        .join(', ')
        .slice(0, 1_000)}`,
    );
  }
  return { size: names.length, places };
}

function csvRow(file: number, line: number, cells: readonly string[], places: ReadonlyMap<string, number>): SourceRow {
  return {
    file,
    line,
    get(column) {
      const cell = cells[places.get(column) ?? -1];
      return cell === undefined || cell === '' ? null : cell;
    },
    content: () => cells.join('\u0000'),
    own: () =>
      Object.fromEntries([...places].map(([name, place]) => [name, cells[place] === '' ? null : cells[place]])),
  };
}

function explained(error: CsvError, shown: string, line: number): SourceError {
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return new SourceError(
      shown,
      line,
      `has a row of more than ${longestRow} characters; is a quote not closed, or are the line ends not those of a text file?`,
    );
  return new SourceError(shown, line, `is no CSV in the form that the mapping gives: ${error.message}`);
}
