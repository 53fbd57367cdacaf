import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  Lexer,
  type SelectionSetNode,
  Source,
  TokenKind,
  visit,
} from 'graphql';
import type { Limits } from '../config.ts';
import { publicError } from '../graphql/errors.ts';
import { checkString } from './input-limits.ts';

type DocumentLimits = Pick<
  Limits,
  | 'documentBytes'
  | 'tokens'
  | 'depth'
  | 'fields'
  | 'aliases'
  | 'directives'
  | 'fragments'
  | 'operations'
  | 'variables'
  | 'inputDepth'
  | 'stringLength'
  | 'listItems'
>;

const directivesPerNode = 4;

/**
 * Check the text of a document before it is parsed, and count its tokens: the parser recurses with every bracket and overflows
 * the stack at about two thousand. Text that is not GraphQL is left to the parser, which words that best.
 */
export function checkDocumentText(text: string, limits: DocumentLimits): number {
  if (text.length > limits.documentBytes) {
    throw exceeded(
      'document',
      `The document is longer than ${limits.documentBytes} bytes.`,
      limits.documentBytes,
      text.length,
    );
  }
  // Fields nest once for themselves and once for an inline fragment around them; arguments nest by their own limit.
  const nestingLimit = 2 * limits.depth + limits.inputDepth + 2;
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  let nesting = 0;
  let name = '';
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
      tokens += 1;
      if (tokens > limits.tokens) {
        throw exceeded('tokens', `The document has more than ${limits.tokens} tokens.`, limits.tokens);
      }
      switch (token.kind) {
        case TokenKind.BRACE_L:
        case TokenKind.BRACKET_L:
        case TokenKind.PAREN_L:
          nesting += 1;
          if (nesting > nestingLimit) {
            throw exceeded('nesting', `The document nests brackets more than ${nestingLimit} deep.`, nestingLimit);
          }
          break;
        case TokenKind.BRACE_R:
        case TokenKind.BRACKET_R:
        case TokenKind.PAREN_R:
          nesting -= 1;
          break;
        case TokenKind.NAME:
          name = token.value;
          if (name.length > 255) throw exceeded('name', 'A name is longer than 255 characters.', 255, name.length);
          break;
        case TokenKind.INT:
        case TokenKind.FLOAT:
          if (!Number.isFinite(Number(token.value))) {
            throw publicError(
              'BAD_USER_INPUT',
              `The number in argument "${name}" at line ${token.line} is out of range.`,
            );
          }
          break;
        case TokenKind.STRING:
        case TokenKind.BLOCK_STRING:
          checkString(token.value, `argument "${name}" at line ${token.line}, column ${token.column}`, limits);
          break;
      }
    }
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.extensions['code'] !== undefined) throw error;
  }
  return tokens;
}

/** Check what a parsed document asks for, with every fragment counted wherever it is spread; stops at cycles, which validation reports. */
export function checkDocument(document: DocumentNode, limits: DocumentLimits): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  let operations = 0;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations += 1;
  }
  atMost('operations', operations, limits.operations);
  atMost('fragments', fragments.size, limits.fragments);
  checkSyntaxCounts(document, limits);
  const measured = new Map<string, Measure>();
  for (const definition of document.definitions) {
    checkOperation(definition, fragments, measured, limits);
  }
}

function checkSyntaxCounts(document: DocumentNode, limits: DocumentLimits): void {
  let aliases = 0;
  let directives = 0;
  let inputDepth = 0;
  const value = {
    enter(node: { values?: readonly unknown[]; fields?: readonly unknown[] }) {
      inputDepth += 1;
      atMost('input depth', inputDepth, limits.inputDepth);
      atMost('list items', (node.values ?? node.fields ?? []).length, limits.listItems);
    },
    leave() {
      inputDepth -= 1;
    },
  };
  visit(document, {
    enter(node) {
      if ('directives' in node && node.directives !== undefined && node.directives.length > 0) {
        directives += node.directives.length;
        atMost('directives in one place', node.directives.length, directivesPerNode);
        atMost('directives', directives, limits.directives);
      }
      if (node.kind === Kind.FIELD && node.alias !== undefined) {
        aliases += 1;
        atMost('aliases', aliases, limits.aliases);
      }
      if (node.kind === Kind.LIST || node.kind === Kind.OBJECT) value.enter(node);
    },
    leave(node) {
      if (node.kind === Kind.LIST || node.kind === Kind.OBJECT) value.leave();
    },
  });
}

interface Measure {
  readonly fields: number;
  readonly depth: number;
}
const nothing: Measure = { fields: 0, depth: 0 };

function checkOperation(
  definition: DefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  measured: Map<string, Measure>,
  limits: DocumentLimits,
): void {
  if (definition.kind !== Kind.OPERATION_DEFINITION) return;
  atMost('variables', definition.variableDefinitions?.length ?? 0, limits.variables);
  const { fields, depth } = measure(definition.selectionSet, true);
  atMost('depth', depth, limits.depth);
  atMost('fields', fields, limits.fields);

  function measure(set: SelectionSetNode, isRoot: boolean): Measure {
    let fields = 0;
    let depth = 0;
    for (const selection of set.selections) {
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? measureFragment(selection.name.value)
          : selection.selectionSet === undefined
            ? nothing
            : measure(selection.selectionSet, isRoot && selection.kind === Kind.INLINE_FRAGMENT);
      if (selection.kind === Kind.FIELD) {
        fields += 1 + inner.fields;
        // Introspection nests deeply by itself and costs no data; graphql's own rule bounds its depth. Only the fields
        // themselves are exempt: a fragment may be called `__schema` too.
        const isIntrospection = isRoot && (selection.name.value === '__schema' || selection.name.value === '__type');
        depth = Math.max(depth, isIntrospection ? 1 : 1 + inner.depth);
      } else {
        fields += inner.fields;
        depth = Math.max(depth, inner.depth);
      }
    }
    return { fields, depth };
  }

  function measureFragment(name: string): Measure {
    const known = measured.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    if (fragment === undefined) return nothing;
    measured.set(name, nothing);
    const result = measure(fragment.selectionSet, false);
    measured.set(name, result);
    return result;
  }
}

function atMost(kind: string, requested: number, limit: number): void {
  if (requested <= limit) return;
  const count = Number.isFinite(requested) ? requested : 'without end';
  throw exceeded(kind, `The document has ${kind} ${count}, the limit is ${limit}.`, limit, requested);
}

function exceeded(kind: string, message: string, limit: number, requested?: number): GraphQLError {
  return publicError('LIMIT_EXCEEDED', message, {
    extensions: { kind, limit, ...(requested === undefined ? {} : { requested }) },
  });
}
