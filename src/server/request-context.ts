import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import type { DocumentNode } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import type { Outcome } from '../engine/engine.ts';
import type { AnswerMediaType } from './media-types.ts';

/** What the plugins and resolvers of one request share. Yoga adds `request` and `params`; the raw messages are there over HTTP only. */
export interface RequestContext {
  requestId: string;
  /** Monotonic, milliseconds. */
  startedAt: number;
  /** The path as it was sent, without query string: the Host header has no say in it. */
  path: string;
  /** What follows the question mark. */
  queryString: string;
  request?: Request;
  params?: GraphQLParams;
  mediaType?: AnswerMediaType | undefined;
  errorCodes?: readonly string[];
  isAdmitted?: boolean;
  /** The body, when it was read before yoga came in. */
  body?: Uint8Array;
  /** The document, when it was read before yoga came in. */
  document?: DocumentNode;
  /** What the engine made of the request, when it was asked before yoga came in. */
  outcome?: Promise<Outcome>;
  /** The body of an answer that is made while it is sent; the answer itself has none then. */
  stream?: Readable;
  req?: IncomingMessage;
  res?: ServerResponse;
}

export type ServerPlugin = Plugin<object, RequestContext, object>;

/**
 * Split a request target into path and query string without decoding anything: `/path?query`, or an absolute address as proxies send
 * it. The path always begins with a slash.
 */
export function splitTarget(target: string): { path: string; queryString: string } {
  const local = target.startsWith('/') ? target : `/${target.replace(/^[a-z]+:\/\/[^/?#]*\/?/i, '')}`;
  const mark = local.indexOf('?');
  return mark === -1
    ? { path: local, queryString: '' }
    : { path: local.slice(0, mark), queryString: local.slice(mark + 1) };
}
