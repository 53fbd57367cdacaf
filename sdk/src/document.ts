import { NephoscopeError } from './errors.ts';

/** What a document of any tool may carry to say what it answers and takes; nothing of it exists at run time. */
export interface TypedDocument<Result, Variables> {
  readonly __apiType?: (variables: Variables) => Result;
}

/** An operation as this package publishes it: a plain object, so that bundlers keep only what is used. */
export interface OperationDocument<Result = unknown, Variables = never> extends TypedDocument<Result, Variables> {
  readonly kind: 'query' | 'mutation';
  readonly name: string;
  readonly text: string;
}

/** A printer of document trees, such as `print` of graphql-js; a method, so that each tool's type for the tree fits. */
export interface Printer {
  print?(document: object): string;
}

/** Reads a document of ours, a string, a `TypedDocumentString`, or a tree with its source; throws kind `usage` for others. */
export function readDocument(document: unknown, { print }: Printer = {}): OperationDocument {
  const { name, text: ownText, loc } = (document ?? {}) as Partial<OperationDocument> & Tree;
  if (ownText && name) return document as OperationDocument;
  const isString = Object.prototype.toString.call(document) === '[object String]';
  const text = isString ? String(document) : (loc?.source?.body ?? print?.(document as object));
  if (!text) {
    throw new NephoscopeError('usage', 'document', 'it has no text; give createClient print of graphql-js');
  }
  if (/^(?:[\s,]|#.*\n)*subscription\b/.test(text)) {
    throw new NephoscopeError('usage', 'document', 'it is a subscription, which the service does not answer');
  }
  return {
    // The word alone decides: a query taken for a mutation only loses its retries, the other way round would send twice.
    kind: /\bmutation\b/.test(text) ? 'mutation' : 'query',
    name: /\b(?:query|mutation)\s+(\w+)/.exec(text)?.[1] ?? 'anonymous',
    text,
  };
}

interface Tree {
  readonly loc?: { readonly source?: { readonly body?: string } };
}
