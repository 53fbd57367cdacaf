import type { SourceRow } from '../mapping/value.ts';

/** A step down to the rows: a key, and whether a list stands there. */
export interface PathStep {
  readonly key: string;
  readonly isList: boolean;
}

/** Read `data.items[]` or `[]` as steps; null when it is no such path. */
export function parseRowsPath(text: string): readonly PathStep[] | null {
  const steps = text.split('.').map((part): PathStep | null => {
    const found = /^(?<key>[^[\].]*)(?<list>\[\])?$/.exec(part)?.groups;
    return found === undefined ? null : { key: found['key'] ?? '', isList: found['list'] !== undefined };
  });
  return steps.every((step) => step !== null) && steps.at(-1)?.isList === true ? steps : null;
}

/** A row of JSON or YAML: its own values, then those of the lists around it, by the name of the list. */
export function structuredRow(
  file: number,
  line: number,
  own: unknown,
  around: ReadonlyMap<string, unknown>,
  json?: (column: string) => string | undefined,
): SourceRow {
  return {
    file,
    line,
    get(column) {
      const value = valueAt(own, column);
      if (value !== undefined) return value;
      const dot = column.indexOf('.');
      const outer = dot === -1 ? undefined : around.get(column.slice(0, dot));
      return (outer === undefined ? undefined : valueAt(outer, column.slice(dot + 1))) ?? null;
    },
    own: () => own as Readonly<Record<string, unknown>>,
    ...(json && { json }),
    content: () => JSON.stringify([own, ...[...around.values()].map(withoutLists)]),
  };
}

/** A row of a list of plain texts has one column, `value`. */
export function valueAt(value: unknown, path: string): unknown {
  if (typeof value === 'string') return path === 'value' ? cell(value) : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = value as Record<string, unknown>;
  if (Object.hasOwn(fields, path)) return cell(fields[path]);
  let found: unknown = value;
  for (const key of path.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string, unknown>)[key];
  }
  return cell(found);
}

/** An empty cell is unknown. */
export function cell(value: unknown): unknown {
  return value === '' || value === undefined ? null : value;
}

function withoutLists(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).filter(([, inner]) => !(Array.isArray(inner) && typeof inner[0] === 'object')),
  );
}

/** Make JSON values of what a parser gave: numbers and true/false as texts, everything else as it is. */
export function asTexts(value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(asTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asTexts(inner)]));
}
