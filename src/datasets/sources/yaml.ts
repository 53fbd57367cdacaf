import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { SourceRow } from '../mapping/value.ts';
import { DatasetError, type Problem } from '../problem.ts';
import { findAlias, parseYamlFile, plainTexts } from '../yaml-file.ts';
import type { ReadOptions } from './rows.ts';
import { SourceError } from './source-error.ts';
import { type PathStep, parseRowsPath, structuredRow } from './structured.ts';
import { readWholeText } from './whole-text.ts';

/** Read the rows of a YAML file, which has to be read whole. */
export async function* readYaml(
  text: AsyncIterable<string>,
  { file, shown, format }: ReadOptions,
): AsyncIterable<SourceRow> {
  const content = await readWholeText(text, shown, 'YAML');
  const problems: Problem[] = [];
  const yaml = parseYamlFile(shown, Buffer.from(content), problems);
  const alias = findAlias(yaml?.root);
  if (yaml !== null && alias !== null)
    problems.push({ ...yaml.position(alias), path: '', message: 'aliases (*name) are not read; write the value out' });
  if (yaml === null || problems.length > 0) throw new DatasetError(problems);
  const steps = parseRowsPath(format.rows ?? '[]') ?? [];
  let count = 0;
  for (const { node, around } of rowNodes(yaml.root, steps, new Map())) {
    count += 1;
    yield structuredRow(file, yaml.position(node).line, plainTexts(node), around);
  }
  if (count === 0) throw new SourceError(shown, undefined, `has no rows at ${format.rows ?? '[]'}`);
}

interface RowNode {
  readonly node: Node;
  readonly around: ReadonlyMap<string, unknown>;
}

function* rowNodes(
  node: Node | null,
  [step, ...rest]: readonly PathStep[],
  around: ReadonlyMap<string, unknown>,
): Iterable<RowNode> {
  if (step === undefined || node === null) return;
  const found: unknown = step.key === '' ? node : isMap(node) ? node.get(step.key, true) : undefined;
  if (!step.isList) {
    if (isMap(found)) yield* rowNodes(found, rest, around);
    return;
  }
  if (!isSeq<Node>(found)) return;
  for (const item of found.items) {
    if (rest.length === 0) yield { node: item, around };
    else yield* rowNodes(item, rest, new Map([...around, [step.key, scalars(item)]]));
  }
}

/** What a list around the rows says of itself: its plain values, not the lists inside it. */
function scalars(node: Node): unknown {
  if (!isMap<Node, Node | null>(node)) return plainTexts(node);
  return Object.fromEntries(
    node.items.filter(({ value }) => isScalar(value)).map(({ key, value }) => [plainTexts(key), plainTexts(value)]),
  );
}
