import { type DocumentNode, parse } from 'graphql';
import type { OperationDocument } from './document.ts';

/** A document as a tree that knows what it answers and takes, as Apollo Client, urql and others read it. */
export interface TypedDocumentNode<Result, Variables> extends DocumentNode {
  readonly __apiType?: (variables: Variables) => Result;
}

/** Parses a document; needs the package `graphql`. */
export function toNode<Result, Variables>({
  text,
}: OperationDocument<Result, Variables>): TypedDocumentNode<Result, Variables> {
  return parse(text);
}
