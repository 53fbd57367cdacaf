import { isAlias, isCollection, isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Position, Problem } from './problem.ts';

/** A parsed YAML 1.2 file, with the place of each of its nodes. */
export interface YamlFile {
  readonly root: Node | null;
  /** The place of a node, or of the file's beginning. */
  position(node: Node | null | undefined): Position;
}

const indentationMistakes = new Set<string>([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
  'TAB_AS_INDENT',
  'UNEXPECTED_TOKEN',
]);

/** Parse one file; syntax errors, repeated keys, anchors and aliases are added to `problems`, and the result is null. */
export function parseYamlFile(file: string, bytes: Uint8Array, problems: Problem[]): YamlFile | null {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    problems.push({ file, line: 1, column: 1, path: '', message: 'is not UTF-8 text; save it in that encoding' });
    return null;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const mistakes = [...document.errors, ...document.warnings];
  // The parser often tells one slip several times; the first report of a line is the useful one.
  const told = new Set<number>();
  for (const { code, message, pos } of mistakes) {
    const position = place(pos[0]);
    if (told.has(position.line)) continue;
    told.add(position.line);
    const hint = indentationMistakes.has(code) ? '; is the line indented like its neighbours?' : '';
    problems.push({ ...position, path: '', message: `${message}${hint}` });
  }
  if (mistakes.length > 0) return null;
  return {
    root: document.contents,
    position: (node) => (node?.range ? place(node.range[0]) : { file, line: 1, column: 1 }),
  };
}

/** The entries of a mapping as key text and node, in the file's order; an empty list for anything else. */
export function mappingEntries(
  node: Node | null | undefined,
): readonly { key: string; keyNode: Node; value: Node | null }[] {
  if (!isMap<Node, Node | null>(node)) return [];
  return node.items.map(({ key, value }) => ({ key: textOf(key), keyNode: key, value }));
}

/**
 * Turn a node into plain values in which every scalar is its text as written and an empty one is null: what a text means
 * is decided by the column it goes to, so that `0001577552`, `no` and `2022-09` survive.
 */
export function plainTexts(node: Node | null | undefined): unknown {
  if (isScalar(node)) return node.value === null ? null : textOf(node);
  if (isSeq<Node>(node)) return node.items.map(plainTexts);
  if (isMap<Node, Node>(node)) {
    return Object.fromEntries(node.items.map(({ key, value }) => [textOf(key), plainTexts(value)]));
  }
  return null;
}

/** Turn a node into JSON values with the types that YAML gives them. */
export function jsonValue(node: Node | null | undefined): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq<Node>(node)) return node.items.map(jsonValue);
  if (isMap<Node, Node>(node)) {
    return Object.fromEntries(node.items.map(({ key, value }) => [textOf(key), jsonValue(value)]));
  }
  return null;
}

/** Find the node at a path, or the deepest one on the way to it. */
export function nodeAt(node: Node, path: readonly PropertyKey[]): Node {
  let found = node;
  for (const step of path) {
    if (!isCollection(found)) break;
    const next: unknown = found.get(step, true);
    if (!isScalar(next) && !isCollection(next)) break;
    found = next;
  }
  return found;
}

/** Whether the file uses `*alias`, which would let a small file stand for a huge one. */
export function findAlias(node: Node | null | undefined): Node | null {
  if (isAlias(node)) return node;
  if (!isCollection(node)) return null;
  for (const item of node.items) {
    const inside: readonly unknown[] = isPair(item) ? [item.key, item.value] : [item];
    for (const child of inside) {
      if (isAlias(child)) return child;
      const found = isCollection(child) ? findAlias(child) : null;
      if (found !== null) return found;
    }
  }
  return null;
}

function textOf(node: unknown): string {
  return isScalar(node) ? (node.source ?? String(node.value)) : String(node);
}
