import { Readable } from 'node:stream';
import { parser } from 'stream-json';
import { pick } from 'stream-json/filters/pick.js';
import { streamArray } from 'stream-json/streamers/stream-array.js';
import type { SourceRow } from '../mapping/value.ts';
import { longestRow } from './limits.ts';
import type { ReadOptions } from './rows.ts';
import { SourceError } from './source-error.ts';
import { asTexts, type PathStep, parseRowsPath, structuredRow } from './structured.ts';

/** Read the rows of a JSON document as they pass; of lists inside lists, the outermost is read item by item. Rows are numbered, as a document has no lines to speak of. */
export async function* readJson(
  text: AsyncIterable<string>,
  { file, shown, format }: ReadOptions,
): AsyncIterable<SourceRow> {
  const steps = parseRowsPath(format.rows ?? '[]') ?? [];
  const outer = steps.findIndex(({ isList }) => isList);
  const path = steps
    .slice(0, outer + 1)
    .map(({ key }) => key)
    .filter(Boolean);
  let sinceRow = 0;
  const watched = async function* () {
    for await (const chunk of text) {
      sinceRow += chunk.length;
      if (sinceRow > longestRow)
        throw new SourceError(
          shown,
          undefined,
          `has more than ${longestRow} characters without a row at ${format.rows ?? '[]'}`,
        );
      yield chunk;
    }
  };
  const stream = compose(Readable.from(watched()), path);
  let number = 0;
  try {
    for await (const { value } of stream) {
      sinceRow = 0;
      for (const { item, around } of rowsOf(
        asTexts(value),
        steps.slice(outer + 1),
        new Map(),
        steps[outer]?.key ?? '',
      )) {
        number += 1;
        yield structuredRow(file, number, item, around);
      }
    }
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError(
      shown,
      undefined,
      `is no JSON with rows at ${format.rows ?? '[]'}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  if (number === 0) throw new SourceError(shown, undefined, `has no rows at ${format.rows ?? '[]'}`);
}

function compose(source: Readable, path: readonly string[]): AsyncIterable<{ value: unknown }> {
  const stages = [
    parser.asStream(numbersAsTexts),
    ...(path.length === 0 ? [] : [pick.asStream({ filter: path.join('.'), once: true })]),
    streamArray.asStream({ numberAsString: true }),
  ];
  let stream: Readable = source;
  for (const stage of stages) {
    stream.on('error', (error) => stage.destroy(error));
    stream = stream.pipe(stage);
  }
  return stream;
}

const numbersAsTexts = { packKeys: true, packStrings: true, packNumbers: true, streamValues: false };

interface Row {
  readonly item: unknown;
  readonly around: ReadonlyMap<string, unknown>;
}

function* rowsOf(
  value: unknown,
  [step, ...rest]: readonly PathStep[],
  around: ReadonlyMap<string, unknown>,
  name: string,
): Iterable<Row> {
  if (step === undefined) return void (yield { item: value, around });
  const inner =
    step.key === '' || typeof value !== 'object' || value === null
      ? value
      : (value as Record<string, unknown>)[step.key];
  const outer = new Map([...around, [name, value]]);
  if (!step.isList) yield* rowsOf(inner, rest, outer, step.key);
  else if (Array.isArray(inner)) for (const item of inner) yield* rowsOf(item, rest, outer, step.key);
}
