import { createHash } from 'node:crypto';
import type { GraphQLParams } from 'graphql-yoga';
import { publicError } from '../graphql/errors.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

/** Read the parameters of a POST from its JSON text. Unknown properties are ignored and null is absent, as the specification asks. */
export function paramsFromJson(text: string, trusted?: TrustedDocuments): GraphQLParams {
  const body = parseJson(text, 'The body');
  if (Array.isArray(body)) {
    throw publicError('BAD_REQUEST', 'The body is a list; batches are not supported, send one operation a request.');
  }
  if (typeof body !== 'object' || body === null) throw publicError('BAD_REQUEST', 'The body is not a JSON object.');
  const { query, documentId, operationName, variables, extensions } = body as Record<string, unknown>;
  return checkParams({ query, documentId, operationName, variables, extensions }, trusted);
}

/** Read the parameters of a GET from its query string; of a repeated parameter the first counts. */
export function paramsFromQueryString(queryString: string, trusted?: TrustedDocuments): GraphQLParams {
  const search = new URLSearchParams(queryString);
  const given = {
    query: search.get('query') || undefined,
    documentId: search.get('documentId') || undefined,
    operationName: search.get('operationName') || undefined,
    variables: parseOptionalJson(search, 'variables'),
    extensions: parseOptionalJson(search, 'extensions'),
  };
  return checkParams(given, trusted);
}

function parseOptionalJson(search: URLSearchParams, name: string): unknown {
  const text = search.get(name);
  return text ? parseJson(text, `The parameter "${name}"`) : undefined;
}

/** The parser's own message would quote the input, so the refusal is always worded the same. */
export function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw publicError('BAD_REQUEST', `${what} is not valid JSON.`);
  }
}

type Given = Record<'query' | 'documentId' | 'operationName' | 'variables' | 'extensions', unknown>;

function checkParams(given: Given, trusted: TrustedDocuments | undefined): GraphQLParams {
  const { documentId, operationName, variables, extensions } = given;
  const query = documentId == null ? given.query : textOf(documentId, given.query, trusted);
  if (operationName != null && typeof operationName !== 'string') throw mistyped('operationName', 'a string');
  if (variables != null && !isObject(variables)) throw mistyped('variables', 'an object');
  if (extensions != null && !isObject(extensions)) throw mistyped('extensions', 'an object');
  if (query != null && typeof query !== 'string') throw mistyped('query', 'a string');
  checkPersistedQuery(query ?? undefined, extensions ?? undefined);
  if (query == null) throw publicError('BAD_REQUEST', 'The request has no "query": it must hold a GraphQL document.');
  if (trusted?.isRequired && !trusted.has(query)) {
    throw publicError('DOCUMENT_NOT_TRUSTED', 'Only trusted documents are answered here; send the id of one.');
  }
  return {
    query,
    ...(operationName == null ? {} : { operationName }),
    ...(variables == null ? {} : { variables }),
    ...(extensions == null ? {} : { extensions }),
  };
}

/** The text of a trusted document; a text beside its id must be the same, and counts when the id is unknown. */
function textOf(documentId: unknown, query: unknown, trusted: TrustedDocuments | undefined): string {
  if (typeof documentId !== 'string') throw mistyped('documentId', 'a string');
  if (trusted === undefined) {
    throw publicError(
      'PERSISTED_QUERY_NOT_SUPPORTED',
      'No documentId is taken here: send the whole document as "query".',
    );
  }
  const text = trusted.textOf(documentId);
  if (text === undefined && typeof query === 'string') return query;
  if (text === undefined) throw publicError('PERSISTED_QUERY_NOT_FOUND', 'The documentId is not known here.');
  if (query != null && query !== text) throw publicError('BAD_REQUEST', 'The "query" is not the text of "documentId".');
  return text;
}

/** Automatic persisted queries are not offered, but a hash that does not fit its document is never waved through. */
function checkPersistedQuery(query: string | undefined, extensions: Record<string, unknown> | undefined): void {
  const persisted = extensions?.['persistedQuery'];
  if (!isObject(persisted)) return;
  if (query === undefined) {
    throw publicError('BAD_REQUEST', 'Persisted queries are not supported: send the whole document as "query".');
  }
  const hash = persisted['sha256Hash'];
  if (hash !== undefined && hash !== createHash('sha256').update(query).digest('hex')) {
    throw publicError('BAD_REQUEST', 'The hash of the persisted query does not fit "query".');
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mistyped(name: string, expected: string) {
  return publicError('BAD_REQUEST', `The parameter "${name}" must be ${expected}.`);
}
