import { cell, valueAt } from '../sources/structured.ts';
import type { ConditionFormat, ExpressionFormat, ValueFormat } from './format.ts';
import { compileSteps, type LookupFormat, type Note, RefusedValue } from './steps.ts';

/** One row of a source, whatever its format. */
export interface SourceRow {
  /** Number of the file in the import, from 0. */
  readonly file: number;
  /** Line on which the row begins, from 1; of a JSON document, the number of the row. */
  readonly line: number;
  /** A cell as text, null when it is empty or not there, or a list or an object of JSON or YAML. */
  get(column: string): unknown;
  /** All that the row says, as one text: two rows are alike when it is the same. */
  content(): string;
  /** All of its own cells, by column. */
  own?(): Readonly<Record<string, unknown>>;
  /** A value as JSON, with the digits of its numbers as they were written. */
  json?(column: string): string | undefined;
}

export interface Evaluation {
  readonly row: SourceRow;
  readonly item: unknown;
  /** Candidate ids of the records of this row, by the name that `as` gives them. */
  readonly ids: ReadonlyMap<string, string>;
  note(column: string, what: string): void;
}

/** A value that cannot be used, with the column it comes from. */
export class BadValue extends Error {
  readonly column: string;
  readonly value: string;

  constructor(column: string, value: string, message: string) {
    super(message);
    this.column = column;
    this.value = value;
  }
}

/** A reference to a record of the same row. */
export interface RowReference {
  readonly alias: string;
  readonly id: string;
}

export type Value = (evaluation: Evaluation) => unknown;

export interface Compiler {
  codes(lookup: LookupFormat): ReadonlyMap<string, string>;
}

/** Compile a value of a mapping: text, null, list, object, or a reference to a record of the row. */
export function compileValue(format: ValueFormat, compiler: Compiler): Value {
  if (typeof format !== 'object') {
    const text = String(format);
    return () => (text === '' ? null : text);
  }
  const read = compileOrigin(format, compiler);
  const steps = compileSteps(format, (lookup) => compiler.codes(lookup));
  if (steps === undefined) return read;
  const column = columnsOf(format)[0] ?? '';
  return (evaluation) => {
    const value = read(evaluation);
    const note: Note = (what) => evaluation.note(column, what);
    const take = (each: unknown): unknown => {
      if (each === null) return null;
      if (typeof each !== 'string') throw new BadValue(column, JSON.stringify(each), 'must be one text');
      try {
        return steps(each, note);
      } catch (error) {
        throw error instanceof RefusedValue ? new BadValue(column, error.value, error.message) : error;
      }
    };
    return Array.isArray(value) ? value.map(take).filter((each) => each !== null) : take(value);
  };
}

function compileOrigin(format: ExpressionFormat, compiler: Compiler): Value {
  const compile = (value: ValueFormat) => compileValue(value, compiler);
  if (format.column !== undefined) {
    const { column } = format;
    return ({ row }) => row.get(column);
  }
  if (format.item !== undefined) {
    const { item: part } = format;
    return ({ item }) => (part === true ? cell(item) : (valueAt(item, part) ?? null));
  }
  if (format.constant !== undefined) return compile(format.constant);
  if (format.record !== undefined) {
    const alias = format.record;
    return ({ ids }) => {
      const id = ids.get(alias);
      return id === undefined ? null : ({ alias, id } satisfies RowReference);
    };
  }
  if (format.join) {
    const parts = format.join.map(compile);
    return (evaluation) => {
      const texts = parts.map((part) => part(evaluation));
      return texts.includes(null) ? null : texts.join(format.with ?? '');
    };
  }
  if (format.first) {
    const parts = format.first.map(compile);
    return (evaluation) => {
      for (const part of parts) {
        const value = part(evaluation);
        if (value !== null) return value;
      }
      return null;
    };
  }
  if (format.choose) {
    const choices = format.choose.map(({ when, value }) => ({ holds: compileConditions(when), value: compile(value) }));
    return (evaluation) => choices.find(({ holds }) => holds(evaluation))?.value(evaluation) ?? null;
  }
  return compileComposite(format, compiler);
}

function compileComposite(format: ExpressionFormat, compiler: Compiler): Value {
  const compile = (value: ValueFormat) => compileValue(value, compiler);
  if (format.list) {
    const parts = format.list.map(compile);
    return (evaluation) => parts.map((part) => part(evaluation)).filter((each) => each !== null);
  }
  if (format.split) {
    const { column, by } = format.split;
    return ({ row }) => splitText(row.get(column), by);
  }
  if (format.object) {
    const parts = Object.entries(format.object).map(([key, value]) => [key, compile(value)] as const);
    return (evaluation) => {
      const pairs = parts.map(([key, part]) => [key, part(evaluation)] as const).filter(([, value]) => value !== null);
      return pairs.length === 0 ? null : Object.fromEntries(pairs);
    };
  }
  const [from, before] = [compile(format.from ?? ''), compile(format.before ?? '')];
  return (evaluation) => {
    const bounds = { from: from(evaluation), before: before(evaluation) };
    return bounds.from === null && bounds.before === null ? null : bounds;
  };
}

/** The parts of a text, without the white space around them; a list stays one. */
export function splitText(value: unknown, by: string | undefined): readonly unknown[] {
  if (value === null) return [];
  if (Array.isArray(value)) return value;
  if (by === undefined) return [value];
  return (typeof value === 'string' ? value : JSON.stringify(value))
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

export function compileConditions(
  formats: readonly ConditionFormat[] | undefined,
): (evaluation: Pick<Evaluation, 'row'>) => boolean {
  const tests = (formats ?? []).map((format) => {
    const [is, not] = [format.is, format.not].map((each) => (each === undefined ? undefined : new Set([each].flat())));
    const pattern = format.matches === undefined ? undefined : new RegExp(format.matches, 'u');
    return (row: SourceRow) => {
      const value = row.get(format.column);
      const text = value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);
      return (
        (is === undefined || is.has(text)) &&
        not?.has(text) !== true &&
        (format.empty === undefined || format.empty === (text === '')) &&
        (pattern === undefined || pattern.test(text))
      );
    };
  });
  return ({ row }) => tests.every((test) => test(row));
}

/** The columns that a value, or anything else in a mapping, reads. */
export function columnsOf(format: unknown): string[] {
  if (Array.isArray(format)) return format.flatMap(columnsOf);
  if (typeof format !== 'object' || format === null) return [];
  return Object.entries(format).flatMap(([key, value]) => {
    if (key === 'column' && typeof value === 'string') return [value];
    return key === 'table' || key === 'known' ? [] : columnsOf(value);
  });
}
