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
import type { Limits } from '../../config.ts';
import { isErrorCode, publicError } from '../../graphql/errors.ts';
import { checkDocument, checkDocumentText } from '../document-limits.ts';
import type { ServerPlugin } from '../request-context.ts';

/** What a token's node, its location and its share of a plan were measured to take, roughly; only the proportion matters. */
const bytesPerToken = 600;
/** More would only help someone who maps the schema by mistakes. */
const maxErrors = 5;

interface Prepared {
  readonly document: DocumentNode;
  readonly errors: readonly GraphQLError[];
  readonly bytes: number;
}

/**
 * Turn a document's text into a checked and validated document, once a text: limits first, since neither the parser nor the rules of
 * validation are cheap on hostile input. Valid documents are kept up to a number of bytes.
 */
export function useDocuments(options: { schema: GraphQLSchema; limits: Limits; introspection: boolean }): ServerPlugin {
  const { schema, limits, introspection } = options;
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const cache = new LRUCache<string, Prepared>({
    maxSize: Math.max(1, limits.documentCacheBytes),
    sizeCalculation: (prepared) => prepared.bytes,
  });
  const errorsOf = new WeakMap<DocumentNode, readonly GraphQLError[]>();

  function prepare(text: string): Prepared {
    const tokens = checkDocumentText(text, limits);
    const document = parseDocument(text);
    checkDocument(document, limits);
    const errors = validate(schema, document, rules, { maxErrors, hideSuggestions: !introspection }).map(
      asValidationError,
    );
    const prepared = { document, errors, bytes: 2 * text.length + bytesPerToken * tokens + 1 };
    errorsOf.set(document, errors);
    if (errors.length === 0) cache.set(text, prepared);
    return prepared;
  }

  return {
    onParse({ params, setParsedDocument }) {
      const text = String(params.source);
      setParsedDocument((cache.get(text) ?? prepare(text)).document);
    },
    onValidate({ params, setResult }) {
      setResult([...(errorsOf.get(params.documentAST) ?? [])]);
    },
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
