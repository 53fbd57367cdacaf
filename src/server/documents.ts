import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Limits } from '../config.ts';
import { isErrorCode, publicError } from '../graphql/errors.ts';
import { checkDocument, checkDocumentText } from './document-limits.ts';

/** What a token's node, its location and its share of a plan were measured to take, roughly; only the proportion matters. */
const bytesPerToken = 600;
/** More would only help someone who maps the schema by mistakes. */
const maxErrors = 5;

interface Prepared {
  readonly document: DocumentNode;
  readonly errors: readonly GraphQLError[];
  readonly bytes: number;
}

/** Documents by their text: checked and validated once, and the valid ones kept up to a number of bytes. */
export interface Documents {
  /** Check and parse a text. Throws when it is too large, or is not GraphQL. */
  read(text: string): DocumentNode;
  /** What validation found wrong with a document that was read. */
  errorsOf(document: DocumentNode): readonly GraphQLError[];
}

/** Limits come first, since neither the parser nor the rules of validation are cheap on hostile input. */
export function createDocuments(options: { schema: GraphQLSchema; limits: Limits; introspection: boolean }): Documents {
  const { schema, limits, introspection } = options;
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const cache = new LRUCache<string, Prepared>({
    maxSize: Math.max(1, limits.documentCacheBytes),
    sizeCalculation: (prepared) => prepared.bytes,
  });
  const errors = new WeakMap<DocumentNode, readonly GraphQLError[]>();

  function prepare(text: string): Prepared {
    const tokens = checkDocumentText(text, limits);
    const document = parseDocument(text);
    checkDocument(document, limits);
    const found = validate(schema, document, rules, { maxErrors, hideSuggestions: !introspection });
    const prepared = {
      document,
      errors: found.map(asValidationError),
      bytes: 2 * text.length + bytesPerToken * tokens + 1,
    };
    errors.set(document, prepared.errors);
    if (prepared.errors.length === 0) cache.set(text, prepared);
    return prepared;
  }

  return {
    read: (text) => (cache.get(text) ?? prepare(text)).document,
    errorsOf: (document) => errors.get(document) ?? [],
  };
}

/** A scalar's own refusal of a literal keeps its code; whatever else it threw is not passed on. */
function asValidationError(error: GraphQLError): GraphQLError {
  const { code } = error.extensions;
  return publicError(isErrorCode(code) ? code : 'GRAPHQL_VALIDATION_FAILED', error.message, {
    nodes: error.nodes ?? null,
  });
}

function parseDocument(text: string): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof GraphQLError) {
      throw publicError('GRAPHQL_PARSE_FAILED', error.message, {
        source: error.source ?? null,
        positions: error.positions ?? null,
      });
    }
    if (error instanceof RangeError) throw publicError('GRAPHQL_PARSE_FAILED', 'The document nests too deeply.');
    throw error;
  }
}
