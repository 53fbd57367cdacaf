import type { DatasetFile } from '../folder.ts';
import type { Kind } from '../kinds.ts';
import type { SourceFormat } from '../mapping/format.ts';
import type { SourceRow } from '../mapping/value.ts';
import { checkFields } from '../records.ts';
import { decodeText } from '../sources/decode.ts';
import { exactItems, exactParts, parseExactJson } from '../sources/exact-json.ts';
import type { InputFile } from '../sources/input-file.ts';
import { type RowProblem, readRows } from '../sources/rows.ts';
import { SourceError } from '../sources/source-error.ts';
import { structuredRow } from '../sources/structured.ts';
import { readWholeText } from '../sources/whole-text.ts';
import type { RowRecord } from '../staging/row-records.ts';
import { nativeRecord } from './native-record.ts';
import { yamlRecords } from './yaml-records.ts';

/** A record of a native file with its line, or what is wrong there. */
export type NativeRow =
  | { readonly line: number; readonly record: RowRecord }
  | { readonly line: number; readonly field: string; readonly value: string | null; readonly message: string };

interface NativeFile extends DatasetFile {
  readonly input: InputFile;
}

/** Read the records of one file of a data set, of YAML those inside records as well. */
export async function* readNativeFile(file: NativeFile, onRead: (bytes: number) => void): AsyncIterable<NativeRow> {
  if (file.format === 'yaml') yield* readYamlRecords(file, onRead);
  else if (file.format === 'json') for await (const row of readJsonRecords(file, onRead)) yield* rowOf(file, row);
  else
    for await (const row of readRows(
      file.input,
      { file: 0, shown: file.path, format: sourceOf(file), columns: [] },
      onRead,
    ))
      yield* 'get' in row ? rowOf(file, row) : problemRow(row);
}

const sourceOf = ({ format }: NativeFile): SourceFormat => ({
  format: format === 'yaml' ? 'json' : format,
  records: [],
});

function* problemRow({ line, message }: RowProblem): Iterable<NativeRow> {
  yield { line, field: '', value: null, message };
}

async function* readYamlRecords(
  { input, path, kind }: NativeFile,
  onRead: (bytes: number) => void,
): AsyncIterable<NativeRow> {
  const text = decodeText(input.read(onRead), { shown: path, encoding: 'utf-8' });
  for await (const each of yamlRecords(kind, path, text)) {
    if ('record' in each) yield { line: each.line, record: nativeRecord(each.record.kind, each.record.values) };
    else yield { line: each.problem.line, field: each.problem.path, value: null, message: each.problem.message };
  }
}

/** A JSON document is a list of records, and is read whole too, as their digits must be kept. */
async function* readJsonRecords(
  { input, path }: NativeFile,
  onRead: (bytes: number) => void,
): AsyncIterable<SourceRow> {
  const text = await readWholeText(decodeText(input.read(onRead), { shown: path, encoding: 'utf-8' }), path, 'JSON');
  const items = exactItems(text);
  if (items === null) throw new SourceError(path, undefined, 'must be a list of records');
  for (const [index, content] of items.entries())
    yield structuredRow(0, index + 1, parseExactJson(content), new Map(), exactParts(content));
}

function* rowOf({ kind, format }: NativeFile, row: SourceRow): Iterable<NativeRow> {
  // What an object does not give is left out, and null is null; the numbers inside JSON are checked as texts, and kept exact.
  const given = format === 'csv' ? cellsOf(kind, row) : (row.own?.() ?? {});
  const { values, mistakes } = checkFields(kind, given);
  for (const { field, message } of mistakes) {
    const value = given[field];
    yield {
      line: row.line,
      field,
      value: value == null ? null : typeof value === 'string' ? value : JSON.stringify(value),
      message,
    };
  }
  if (mistakes.length === 0) yield { line: row.line, record: nativeRecord(kind, values, (field) => row.json?.(field)) };
}

/** The cells of a line as fields: empty ones are left out, periods are put together, lists and objects are JSON. */
function cellsOf(kind: Kind, row: SourceRow): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [name, cell] of Object.entries(row.own?.() ?? {})) {
    if (typeof cell !== 'string') continue;
    const bound = /^(?<name>.+)_(?<bound>from|before)$/.exec(name)?.groups;
    const period = bound?.['name'] ?? '';
    if (!kind.fields.has(name) && kind.fields.get(period)?.column.getSQLType() === 'daterange')
      fields[period] = { ...(fields[period] as object | undefined), [bound?.['bound'] ?? '']: cell };
    else fields[name] = cellValue(kind, name, cell);
  }
  return fields;
}

function cellValue(kind: Kind, name: string, cell: string): unknown {
  const column = kind.fields.get(name)?.column;
  if (column !== undefined && (column.dimensions > 0 || column.getSQLType() === 'jsonb')) {
    try {
      return JSON.parse(cell);
    } catch {
      return cell;
    }
  }
  // An apostrophe keeps a spreadsheet from taking a text for a formula; see docs/exporting.md.
  return /^'[=+\-@\t\r']/.test(cell) ? cell.slice(1) : cell;
}
