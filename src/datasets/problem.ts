import { closest, distance } from 'fastest-levenshtein';

/** One mistake in a data set: the place (line and column count from 1), the path inside the record, and what to do. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly message: string;
}

/** Where a value stands in a file; line and column count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Thrown by `loadDataset` when a data set cannot be loaded; lists every problem, and nothing was written. */
export class DatasetError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], what = 'The data set') {
    const sorted = [...problems].sort(
      (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
    );
    super(describeProblems(sorted, what));
    this.name = 'DatasetError';
    this.problems = sorted;
  }
}

/** Suggest the nearest of the known names as a sentence that can follow a message, or nothing when none is near. */
export function suggestName(wanted: string, known: Iterable<string>): string {
  const names = [...known];
  if (names.length === 0) return '';
  const nearest = closest(wanted, names);
  const allowed = Math.ceil(wanted.length / 3);
  return distance(wanted.toLowerCase(), nearest.toLowerCase()) <= allowed ? `; did you mean "${nearest}"?` : '';
}

function describeProblems(problems: readonly Problem[], what: string): string {
  const lines = problems.map(
    ({ file, line, column, path, message }) =>
      `  ${file}:${line}:${column} ${path === '' ? '' : `${path}: `}${message}`,
  );
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [`${what} has ${count}; nothing was written.`, ...lines].join('\n');
}
