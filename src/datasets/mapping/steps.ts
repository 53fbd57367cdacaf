import { suggestName } from '../problem.ts';
import { dateReader, dayMoved } from './date-format.ts';
import { plainNumber } from './decimal.ts';
import type { ExpressionFormat } from './format.ts';
import { repairMisread } from './repair.ts';
import { slugOf } from './slug.ts';

/** Count what was done to a value that its source did not ask for: nothing is repaired or trimmed unseen. */
export type Note = (what: string) => void;

/** A value that a step refuses; `message` says what it should have been. */
export class RefusedValue extends Error {
  readonly value: string;

  constructor(value: string, message: string) {
    super(message);
    this.value = value;
  }
}

export type LookupFormat = NonNullable<ExpressionFormat['lookup']>;
type Step = (text: string, note: Note) => string | null;

/** Compile the steps of an expression into one function; null is “not known”. `codes` gives what a look-up finds. */
export function compileSteps(
  format: ExpressionFormat,
  codes: (lookup: LookupFormat) => ReadonlyMap<string, string>,
): Step | undefined {
  const steps = [...textSteps(format), ...knowledgeSteps(format, codes), ...spellingSteps(format)];
  if (steps.length === 0) return undefined;
  return (text, note) => {
    let value: string | null = text;
    for (const step of steps) {
      if (value === null || value === '') return null;
      value = step(value, note);
    }
    return value === '' ? null : value;
  };
}

function textSteps({ empty, repair, trim, replace = [], pattern, otherwise }: ExpressionFormat): Step[] {
  const steps: Step[] = [];
  if (empty) {
    const unknown = new Set(empty);
    steps.push((text) => (unknown.has(text) ? null : text));
  }
  if (repair) steps.push(counted('repaired', repairMisread));
  if (trim) steps.push(counted('trimmed', (text) => text.trim()));
  for (const { pattern: from, by } of replace) {
    const all = new RegExp(from, 'gu');
    steps.push((text) => text.replace(all, by));
  }
  if (pattern !== undefined) {
    const one = new RegExp(pattern, 'u');
    steps.push((text) => {
      const found = one.exec(text);
      return found === null
        ? unfit(otherwise, text, `does not match ${pattern}`)
        : (found[1] ?? (found.length > 1 ? '' : found[0]));
    });
  }
  return steps;
}

function knowledgeSteps(
  { table, lookup, otherwise }: ExpressionFormat,
  codes: (lookup: LookupFormat) => ReadonlyMap<string, string>,
): Step[] {
  const steps: Step[] = [];
  if (table) {
    const known = new Map(
      Object.entries(table).map(([text, meaning]) => [text, meaning === null ? null : String(meaning)]),
    );
    steps.push((text) => {
      const meaning = known.get(text);
      return meaning === undefined
        ? unfit(otherwise, text, `is not in the mapping's table${suggestName(text, known.keys())}`)
        : meaning;
    });
  }
  if (lookup) {
    const known = codes(lookup);
    steps.push(
      (text) =>
        known.get(text) ??
        unfit(otherwise, text, `is the ${lookup.by} of no ${lookup.in}${suggestName(text, known.keys())}`),
    );
  }
  return steps;
}

function spellingSteps(format: ExpressionFormat): Step[] {
  const { date, plus_days: days, number, case: letters, pad, slug, prefix = '', suffix = '' } = format;
  const steps: Step[] = [];
  if (date !== undefined) {
    const read = dateReader(date);
    steps.push((text) => read(text) ?? refuse(text, `is no date written as ${date}`));
  }
  if (days !== undefined) steps.push((text) => dayMoved(text, days) ?? refuse(text, 'is no day such as 2022-09-22'));
  if (number)
    steps.push((text) => plainNumber(text, number) ?? refuse(text, 'is no number in the form that the mapping gives'));
  if (letters === 'upper') steps.push((text) => text.toUpperCase());
  if (letters === 'lower') steps.push((text) => text.toLowerCase());
  if (pad) steps.push((text) => text.padStart(pad.length, pad.with));
  if (slug) steps.push(slugOf);
  if (prefix !== '' || suffix !== '') steps.push((text) => `${prefix}${text}${suffix}`);
  return steps;
}

function counted(what: string, change: (text: string) => string): Step {
  return (text, note) => {
    const changed = change(text);
    if (changed !== text) note(what);
    return changed;
  };
}

function unfit(otherwise: ExpressionFormat['otherwise'], text: string, message: string): string | null {
  if (otherwise === 'keep') return text;
  return otherwise === 'empty' ? null : refuse(text, message);
}

function refuse(value: string, message: string): never {
  throw new RefusedValue(value, message);
}
