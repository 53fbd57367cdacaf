import type { SourceRow } from '../mapping/value.ts';
import { exactParts, parseExactJson } from './exact-json.ts';
import { longestRow } from './limits.ts';
import type { ReadOptions, RowProblem } from './rows.ts';
import { SourceError } from './source-error.ts';
import { structuredRow } from './structured.ts';

const nothing: ReadonlyMap<string, unknown> = new Map();

/** Read a file that has one JSON object a line; a line that is none is given as a problem. */
export async function* readNdjson(
  text: AsyncIterable<string>,
  { file, shown }: ReadOptions,
): AsyncIterable<SourceRow | RowProblem> {
  let line = 0;
  for await (const content of readLines(text, shown)) {
    line += 1;
    if (content.trim() === '') continue;
    let value: unknown;
    try {
      value = parseExactJson(content);
    } catch (error) {
      yield { file, line, message: `is no JSON: ${error instanceof Error ? error.message : String(error)}` };
      continue;
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      yield { file, line, message: 'is no JSON object' };
    else yield structuredRow(file, line, value, nothing, exactParts(content));
  }
}

async function* readLines(text: AsyncIterable<string>, shown: string): AsyncIterable<string> {
  let rest = '';
  let line = 1;
  for await (const chunk of text) {
    const lines = (rest + chunk).split(/\r\n|\n|\r(?!\n|$)/);
    rest = lines.pop() ?? '';
    line += lines.length;
    if (rest.length > longestRow || lines.some((each) => each.length > longestRow))
      throw new SourceError(shown, line, `has a line of more than ${longestRow} characters`);
    yield* lines;
  }
  if (rest !== '') yield rest.replace(/\r$/, '');
}
