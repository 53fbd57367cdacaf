import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Limits } from '../config.ts';
import type { Engine, Outcome } from '../engine/engine.ts';
import type { Documents } from './documents.ts';
import { paramsFromJson } from './graphql-params.ts';
import { checkVariables } from './input-limits.ts';
import { isJson, negotiate } from './media-types.ts';
import type { Admission } from './plugins/use-admission.ts';
import { requestIdFor } from './plugins/use-request-id.ts';
import { logRequest } from './plugins/use-request-log.ts';
import { securityHeaders } from './plugins/use-security-headers.ts';
import { collectMessage, decodeBody } from './request-body.ts';
import type { RequestContext } from './request-context.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

export interface LaneOptions {
  readonly endpoint: string;
  readonly engine: Engine;
  readonly documents: Documents;
  readonly trusted: TrustedDocuments | undefined;
  readonly limits: Limits;
  readonly admission: Admission;
  readonly logger: Logger;
  /** True when answers to pages of other origins need headers of their own. */
  readonly hasCors: boolean;
}

/** Answers a request by itself, or leaves all of it to yoga; what it learned on the way is then in the context. */
export type Lane = (req: IncomingMessage, res: ServerResponse, context: RequestContext) => Promise<boolean>;

/**
 * Make the short way through the server: an ordinary POST of JSON, whose document is valid and whose answer is planned
 * whole, meets neither the Fetch API nor the hooks of yoga.
 *
 * It knows one answer only, 200 with data. Everything else goes to yoga with the body that was read and the outcome
 * that was found, so that every refusal and every error is worded, logged and sent in one place.
 */
export function createLane({
  endpoint,
  engine,
  documents,
  trusted,
  limits,
  admission,
  logger,
  hasCors,
}: LaneOptions): Lane {
  function isOrdinary({ method, headers }: IncomingMessage, { path, queryString }: RequestContext): boolean {
    return (
      method === 'POST' &&
      path === endpoint &&
      queryString === '' &&
      isJson(headers['content-type'] ?? null) &&
      headers['content-encoding'] === undefined &&
      Number(headers['content-length']) <= limits.bodyBytes &&
      !(hasCors && headers.origin !== undefined) &&
      !admission.isDraining &&
      admission.running < limits.concurrentOperations
    );
  }

  async function outcomeOf(res: ServerResponse, context: RequestContext): Promise<Outcome | undefined> {
    const params = paramsFromJson(decodeBody(context.body as Uint8Array), trusted);
    const document = documents.read(params.query as string);
    context.document = document;
    if (documents.errorsOf(document).length > 0) return undefined;
    if (params.variables) checkVariables(params.variables, limits);
    context.params = params;
    const left = new AbortController();
    // Aborting costs more than the request when nobody is waiting for it any more.
    res.once('close', () => {
      if (!res.writableFinished) left.abort();
    });
    context.outcome = engine.run({
      document,
      operationName: params.operationName,
      variables: params.variables,
      signal: left.signal,
    });
    return await context.outcome;
  }

  return async (req, res, context) => {
    if (!isOrdinary(req, context)) return false;
    const mediaType = negotiate(req.headers.accept ?? null);
    if (!mediaType) return false;
    context.requestId = requestIdFor(req.headers['x-request-id']);
    try {
      context.body = await collectMessage(req, limits.bodyBytes);
    } catch {
      // The client left in the middle of its body: there is nobody to answer.
      res.destroy();
      return true;
    }
    admission.running += 1;
    let outcome: Outcome | undefined;
    try {
      outcome = await outcomeOf(res, context);
    } catch {
      // Yoga's way meets the same refusal, or the outcome's, and tells the client.
    } finally {
      admission.running -= 1;
    }
    // The client left: there is nobody to answer, and nothing went wrong.
    if (res.destroyed) return true;
    if (outcome?.kind !== 'data') return false;
    // Given as text, head and body leave in one write.
    const body = `{"data":${outcome.text}}`;
    res.writeHead(200, {
      'content-type': `${mediaType}; charset=utf-8`,
      'content-length': Buffer.byteLength(body),
      'x-request-id': context.requestId,
      ...securityHeaders,
    });
    res.end(body);
    logRequest(logger, { method: 'POST', status: 200, context });
    return true;
  };
}
