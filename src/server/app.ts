import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { GraphQLSchema } from 'graphql';
import type { YogaServerInstance } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Limits } from '../config.ts';
import type { Exporter } from '../datasets/export/exporter.ts';
import type { Engine } from '../engine/engine.ts';
import { useEngine } from '../engine/use-engine.ts';
import { createDocuments } from './documents.ts';
import type { Graphiql } from './graphiql/graphiql.ts';
import { createLane } from './lane.ts';
import { type Admission, useAdmission } from './plugins/use-admission.ts';
import { useAnswers } from './plugins/use-answers.ts';
import { useCors } from './plugins/use-cors.ts';
import { useDocuments } from './plugins/use-documents.ts';
import { useExport } from './plugins/use-export.ts';
import { useGraphqlRequest } from './plugins/use-graphql-request.ts';
import { type Readiness, useHealth } from './plugins/use-health.ts';
import { usePages } from './plugins/use-pages.ts';
import { useRequestId } from './plugins/use-request-id.ts';
import { useRequestLog } from './plugins/use-request-log.ts';
import { useSecurityHeaders } from './plugins/use-security-headers.ts';
import { type RequestContext, type ServerPlugin, splitTarget } from './request-context.ts';
import { sendStream } from './send-stream.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

export interface AppOptions {
  schema: GraphQLSchema;
  limits: Limits;
  logger: Logger;
  /** Says why requests cannot be taken, or null. */
  readiness: Readiness;
  /** Compiles and answers operations; without it the executor runs them all. */
  engine?: Engine | undefined;
  /** Makes the files below /export; without it there are none. */
  exporter?: (() => Promise<Exporter>) | undefined;
  /** False leaves every request to yoga, for comparison. */
  lane?: boolean;
  /** Documents that clients may name by their id. */
  trusted?: TrustedDocuments | undefined;
  introspection?: boolean;
  graphiql?: Graphiql | undefined;
  corsOrigins?: readonly string[];
}

export interface App {
  /** Answer a request in process, as over HTTP. */
  fetch(url: string, init?: RequestInit): Promise<Response>;
  /** Make the answer to a request of `node:http`; undefined when it is sent already. */
  handle(req: IncomingMessage, res: ServerResponse): Promise<Response | undefined>;
  /** Start nothing new: operations get UNAVAILABLE, readiness fails. */
  drain(): void;
}

export const graphqlEndpoint = '/graphql';

/** Compose the service from its parts; it reads no environment and opens no port. */
export function createApp(options: AppOptions): App {
  const { schema, limits, logger, engine, exporter, trusted, introspection = true, corsOrigins = [] } = options;
  const admission: Admission = { running: 0, isDraining: false };
  const documents = createDocuments({ schema, limits, introspection });
  const plugins: ServerPlugin[] = [
    useRequestId(),
    useSecurityHeaders(),
    ...(corsOrigins.length > 0 ? [useCors(corsOrigins)] : []),
    useRequestLog(logger),
    useHealth(async () => (admission.isDraining ? 'the service is stopping' : options.readiness())),
    ...(exporter ? [useExport({ exporter, admission, limits, logger, introspection })] : []),
    usePages({ endpoint: graphqlEndpoint, schema, introspection, graphiql: options.graphiql }),
    useGraphqlRequest(limits, trusted),
    useAdmission(admission, limits.concurrentOperations),
    useDocuments(documents),
    ...(engine ? [useEngine(engine)] : []),
    useAnswers({ logger, introspection, largest: limits.responseBytes }),
  ];
  let loading: Promise<YogaServerInstance<RequestContext, object>> | undefined;
  const yoga = () => {
    loading ??= loadYoga(schema, plugins);
    return loading;
  };
  const hasCors = corsOrigins.length > 0;
  const lane =
    engine && options.lane !== false
      ? createLane({ endpoint: graphqlEndpoint, engine, documents, trusted, limits, admission, logger, hasCors })
      : undefined;
  return {
    async fetch(url, init) {
      const context = newContext(url);
      const response = await (await yoga()).fetch(url, { ...init }, context);
      return context.stream ? new Response(Readable.toWeb(context.stream) as ReadableStream, response) : response;
    },
    handle: async (req, res) => {
      const context: RequestContext = { ...newContext(req.url ?? '/'), req, res };
      if (await lane?.(req, res, context)) return undefined;
      // Yoga makes an address of both and throws when that cannot be parsed; what they say has no meaning here.
      req.headers.host = 'localhost';
      req.url = context.path;
      const response = await (await yoga()).handleNodeRequestAndResponse(req, res, context);
      if (!context.stream) return response;
      await sendStream(req, res, response, context.stream);
      return undefined;
    },
    drain() {
      admission.isDraining = true;
    },
  };
}

/** Yoga is a quarter of what the service loads, and the short way does without it: it is loaded for the first request that needs it. */
async function loadYoga(
  schema: GraphQLSchema,
  plugins: ServerPlugin[],
): Promise<YogaServerInstance<RequestContext, object>> {
  const { createYoga } = await import('graphql-yoga');
  return createYoga<RequestContext>({
    schema,
    plugins,
    graphqlEndpoint,
    logging: false,
    // Each of these is done by a plugin, or not wanted: their defaults are not fit for the open.
    maskedErrors: false,
    parserAndValidationCache: false,
    maxRequestBodySize: false,
    cors: false,
    graphiql: false,
    landingPage: false,
    multipart: false,
    batching: false,
    // Yoga compares the end of the whole address with it: a space never occurs there.
    healthCheckEndpoint: ' ',
  });
}

/** The first plugin gives the request its id. */
function newContext(target: string): RequestContext {
  return { requestId: '', startedAt: performance.now(), ...splitTarget(target) };
}
