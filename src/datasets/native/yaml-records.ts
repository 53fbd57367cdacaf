import type { Kind } from '../kinds.ts';
import { DatasetError, type Problem } from '../problem.ts';
import { readRecords, type SourceRecord } from '../records.ts';
import { longestDocument } from '../sources/limits.ts';
import { SourceError } from '../sources/source-error.ts';

/** A record of a YAML file, or what is wrong in an item of it. */
export type YamlRecord = { readonly line: number; readonly record: SourceRecord } | { readonly problem: Problem };

/** Some items of a list, as the text of a file of their own. */
interface Batch {
  readonly text: string;
  /** Lines of the file before it. */
  readonly before: number;
  /** Lines on which its items begin, in the file. */
  readonly starts: readonly number[];
}

const batchLength = 32_768;

/**
 * Read the records of a YAML list as they pass. Each item begins with `-` in the first column, which nothing inside one can, so that items
 * are parsed some at a time; a list in brackets is one item. Of an item with a mistake no record is given. Throws `DatasetError` for what is no YAML.
 */
export async function* yamlRecords(kind: Kind, path: string, text: AsyncIterable<string>): AsyncIterable<YamlRecord> {
  for await (const { text: part, before, starts } of batchesOf(text, path)) {
    const found: Problem[] = [];
    const records = readRecords(kind, path, Buffer.from(part), found);
    const problems = found.map((problem) => ({ ...problem, line: problem.line + before }));
    if (records === null) throw new DatasetError(problems);
    const itemOf = (line: number) => starts.findLast((start) => start <= line);
    const wrong = new Set(problems.map(({ line }) => itemOf(line)));
    for (const problem of problems) yield { problem };
    for (const record of records) {
      const line = record.place().line + before;
      if (wrong.size === 0 || !wrong.has(itemOf(line))) yield { line, record };
    }
  }
}

async function* batchesOf(text: AsyncIterable<string>, path: string): AsyncIterable<Batch> {
  let held = '';
  let before = 0;
  let line = 0;
  let starts: number[] = [];
  for await (const each of linesOf(text, path)) {
    line += 1;
    if (/^-(?:\s|$)/.test(each)) {
      if (held.length > batchLength) {
        yield { text: held, before, starts };
        [held, before, starts] = ['', line - 1, []];
      }
      starts.push(line);
    }
    held += each;
    if (held.length > longestDocument)
      throw new SourceError(
        path,
        line,
        `has more than ${longestDocument} characters in one item; convert it to NDJSON`,
      );
  }
  if (held !== '') yield { text: held, before, starts };
}

/** Lines with their ends; YAML counts a carriage return alone as one. */
async function* linesOf(text: AsyncIterable<string>, path: string): AsyncIterable<string> {
  let rest = '';
  for await (const chunk of text) {
    const lines = (rest + chunk).split(/(?<=\n|\r(?!\n|$))/);
    rest = lines.pop() ?? '';
    if (rest.length > longestDocument)
      throw new SourceError(path, undefined, `has a line of more than ${longestDocument} characters`);
    yield* lines;
  }
  if (rest !== '') yield rest;
}
