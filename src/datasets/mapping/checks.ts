import { isEncoding } from '../sources/decode.ts';
import { parseRowsPath } from '../sources/structured.ts';
import { dateReader } from './date-format.ts';
import type { ConditionFormat, ExpressionFormat, SourceFormat, ValueFormat } from './format.ts';

/** Something in a mapping that its schema cannot say is wrong, with its place below the part that was checked. */
export interface Mistake {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

type Path = readonly PropertyKey[];

/** Check what a source says of its files. */
export function* sourceMistakes(source: SourceFormat): Iterable<Mistake> {
  const { encoding, rows, format, skip = [] } = source;
  if (encoding !== undefined && !isEncoding(encoding))
    yield {
      path: ['encoding'],
      message: `there is no encoding ${JSON.stringify(encoding)}; such as utf-8, utf-16le, windows-1252, iso-8859-2, macintosh, shift_jis, gb18030`,
    };
  if (rows !== undefined && (format === 'csv' || format === 'ndjson'))
    yield { path: ['rows'], message: `is for json and yaml; in ${format} every line is a row` };
  else if (rows !== undefined && parseRowsPath(rows) === null)
    yield { path: ['rows'], message: 'must be a path that ends with a list, such as [], data[] or groups[].items[]' };
  const forCsv = ['separator', 'quote', 'header', 'lines_before'] as const;
  for (const name of forCsv)
    if (format !== 'csv' && source[name] !== undefined)
      yield { path: [name], message: `is for csv, not for ${format}` };
  for (const [index, { when }] of skip.entries()) yield* conditionMistakes(when, ['skip', index, 'when']);
}

/** Check the regular expressions of conditions. */
export function* conditionMistakes(conditions: readonly ConditionFormat[], path: Path): Iterable<Mistake> {
  for (const [index, { matches }] of conditions.entries())
    yield* thrownBy([...path, index, 'matches'], () => matches !== undefined && new RegExp(matches, 'u'));
}

const origins = ['column', 'item', 'constant', 'record', 'join', 'first', 'choose', 'list', 'split', 'object'] as const;

/** Check where a value comes from, and its regular expressions and dates; the values inside it as well. */
export function* valueMistakes(format: ValueFormat, path: Path = []): Iterable<Mistake> {
  if (typeof format !== 'object') return;
  const given = [
    ...origins.filter((origin) => format[origin] !== undefined),
    ...(format.from !== undefined || format.before !== undefined ? ['from'] : []),
  ];
  if (given.length !== 1) {
    const what = given.length === 0 ? '' : `, and not by ${given.join(' and ')} together`;
    const message = `must say where the value comes from by exactly one of ${origins.join(', ')}, from or before${what}`;
    yield { path, message };
  }
  yield* thrownBy([...path, 'pattern'], () => format.pattern !== undefined && new RegExp(format.pattern, 'u'));
  for (const [index, { pattern }] of (format.replace ?? []).entries())
    yield* thrownBy([...path, 'replace', index, 'pattern'], () => new RegExp(pattern, 'u'));
  yield* thrownBy([...path, 'date'], () => format.date !== undefined && dateReader(format.date));
  yield* insideMistakes(format, path);
}

function* insideMistakes(format: ExpressionFormat, path: Path): Iterable<Mistake> {
  for (const name of ['join', 'first', 'list'] as const)
    for (const [index, each] of (format[name] ?? []).entries()) yield* valueMistakes(each, [...path, name, index]);
  for (const [index, { when, value }] of (format.choose ?? []).entries()) {
    yield* conditionMistakes(when ?? [], [...path, 'choose', index, 'when']);
    yield* valueMistakes(value, [...path, 'choose', index, 'value']);
  }
  for (const [key, each] of Object.entries(format.object ?? {})) yield* valueMistakes(each, [...path, 'object', key]);
  for (const name of ['from', 'before'] as const) yield* valueMistakes(format[name] ?? '', [...path, name]);
}

function* thrownBy(path: Path, work: () => unknown): Iterable<Mistake> {
  try {
    work();
  } catch (error) {
    yield { path, message: error instanceof Error ? error.message : String(error) };
  }
}
