import { readFile } from 'node:fs/promises';
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type * as z from 'zod';
import { DatasetError, type Problem, suggestName } from '../problem.ts';
import { findAlias, nodeAt, parseYamlFile, type YamlFile } from '../yaml-file.ts';
import { type MappingFormat, mappingFormat } from './format.ts';

/** A mapping as its file holds it, with the place of each of its parts. */
export interface MappingFile {
  readonly file: string;
  readonly format: MappingFormat;
  /** A problem at a path of the mapping, such as `['sources', 0, 'records', 1, 'fields', 'name']`. */
  problem(path: readonly PropertyKey[], message: string): Problem;
}

/** Mistakes in a mapping, told with their places in it. */
export class MappingError extends DatasetError {
  override readonly name = 'MappingError';

  constructor(problems: readonly Problem[]) {
    super(problems, 'The mapping');
  }
}

/** Read a mapping; throws a `MappingError` with every mistake of its form, each with its line and column. */
export async function readMapping(file: string): Promise<MappingFile> {
  const problems: Problem[] = [];
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new MappingError([{ file, line: 1, column: 1, path: '', message: `cannot be read (${error.code})` }]);
  });
  const yaml = parseYamlFile(file, bytes, problems);
  const alias = findAlias(yaml?.root);
  if (yaml !== null && alias !== null)
    problems.push({ ...yaml.position(alias), path: '', message: 'aliases (*name) are not read; write the value out' });
  if (yaml === null || problems.length > 0) throw new MappingError(problems);
  const problem = (path: readonly PropertyKey[], message: string): Problem => ({
    ...yaml.position(yaml.root === null ? null : nodeAt(yaml.root, path)),
    path: written(path),
    message,
  });
  const parsed = mappingFormat.safeParse(typedValue(yaml.root));
  if (parsed.success) return { file, format: parsed.data, problem };
  throw new MappingError(parsed.error.issues.flatMap((issue) => describe(issue, yaml, problem)));
}

function describe(
  issue: z.core.$ZodIssue,
  yaml: YamlFile,
  problem: MappingFile['problem'],
  before: readonly PropertyKey[] = [],
): Problem[] {
  const path = [...before, ...issue.path];
  if (issue.code === 'invalid_union') {
    // Of the forms that a value may have, the one that fits furthest is the one that was meant.
    const isObject = yaml.root !== null && isMap(nodeAt(yaml.root, path));
    const [best] = issue.errors
      .map((issues) => ({ issues, depth: Math.max(0, ...issues.map((each) => depthOf(each, isObject))) }))
      .filter(({ depth }) => depth > 0)
      .sort((a, b) => b.depth - a.depth);
    if (best) return best.issues.flatMap((each) => describe(each, yaml, problem, path));
  }
  const known = knownKeys(path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const allowed = suggestName(key, known) || (known.length === 0 ? '' : `; allowed are ${known.join(', ')}`);
      return problem([...path, key], `there is no ${JSON.stringify(key)} here${allowed}`);
    });
  if (issue.code !== 'invalid_type') return [problem(path, issue.message)];
  const isMissing =
    yaml.root !== null && path.length > 0 && nodeAt(yaml.root, path) === nodeAt(yaml.root, path.slice(0, -1));
  if (isMissing) return [problem(path, 'is missing')];
  const form = issue.expected === 'object' && known.length > 0 ? `: { ${known.join(', ')} }` : '';
  return [problem(path, `${issue.message}${form}`)];
}

/** How far a branch of a union fits: how deep in it the mistake stands. */
function depthOf(issue: z.core.$ZodIssue, isObject: boolean): number {
  const inside =
    issue.code === 'invalid_union'
      ? Math.max(0, ...issue.errors.flat().map((each) => depthOf(each, isObject)))
      : issue.code === 'unrecognized_keys' && isObject && issue.path.length === 0
        ? 0.5
        : 0;
  return issue.path.length + inside;
}

/** The keys that may stand at a path, for suggestions only. */
function knownKeys(path: readonly PropertyKey[]): string[] {
  let schema: unknown = mappingFormat;
  for (const step of path) {
    const shape = shapeOf(schema);
    schema = shape?.[String(step)] ?? elementOf(schema);
  }
  return Object.keys(shapeOf(schema) ?? {});
}

function inner(schema: unknown): {
  type?: string;
  shape?: Record<string, unknown>;
  element?: unknown;
  valueType?: unknown;
  innerType?: unknown;
  options?: unknown[];
} {
  const definition = (schema as { def?: ReturnType<typeof inner> } | undefined)?.def ?? {};
  return definition.type === 'optional' ? inner(definition.innerType) : definition;
}

function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  const { shape, options } = inner(schema);
  return shape ?? options?.map(shapeOf).find((each) => each !== undefined);
}

function elementOf(schema: unknown): unknown {
  const { element, valueType, options } = inner(schema);
  return element ?? valueType ?? options?.map(elementOf).find((each) => each !== undefined);
}

function written(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`))
    .join('');
}

/** Values with the types of YAML, save that a number that is not written as one is, such as 0001577552, stays a text. */
function typedValue(node: Node | null | undefined): unknown {
  if (isScalar(node)) {
    const isOdd = typeof node.value === 'number' && node.source !== undefined && String(node.value) !== node.source;
    return isOdd ? node.source : node.value;
  }
  if (isSeq<Node>(node)) return node.items.map(typedValue);
  if (isMap<Node, Node>(node))
    return Object.fromEntries(node.items.map(({ key, value }) => [keyText(key), typedValue(value)]));
  return null;
}

function keyText(key: unknown): string {
  return isScalar(key) ? (key.source ?? String(key.value)) : String(key);
}
