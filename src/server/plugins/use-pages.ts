import { type GraphQLSchema, printSchema } from 'graphql';
import type { Graphiql } from '../graphiql/graphiql.ts';
import { homePage } from '../home-page.ts';
import type { Page } from '../page.ts';
import type { ServerPlugin } from '../request-context.ts';

/** Answer what a browser asks for: the first page, GraphiQL at the endpoint, the schema as text. Whatever else but the endpoint is not found. */
export function usePages(options: {
  endpoint: string;
  schema: GraphQLSchema;
  introspection: boolean;
  graphiql: Graphiql | undefined;
}): ServerPlugin {
  const { endpoint, schema, introspection, graphiql } = options;
  const home = homePage({ endpoint, introspection, graphiql: graphiql !== undefined });
  let sdl: string | undefined;
  return {
    async onRequest({ request, serverContext, fetchAPI, endResponse }) {
      const { path } = serverContext;
      if (path === endpoint && !(graphiql && request.method === 'GET' && wantsPage(request))) return;
      const page = await find(path, request);
      const answer = (body: Page['body'] | null, status: number, headers: Page['headers']) =>
        endResponse(new fetchAPI.Response(body, { status, headers }));
      if (page === undefined) {
        answer('Not found.\n', 404, plain);
      } else if (request.method === 'GET' || request.method === 'HEAD') {
        answer(page.body, 200, page.headers);
      } else {
        answer('This page is read with GET.\n', 405, { ...plain, allow: 'GET, HEAD' });
      }
    },
  };

  async function find(path: string, request: Request): Promise<Page | undefined> {
    if (path === '/') return home;
    if (path === endpoint) return graphiql?.page;
    if (path === '/schema.graphql' && introspection) {
      sdl ??= `${printSchema(schema)}\n`;
      return { body: sdl, headers: plain };
    }
    return graphiql?.asset(path, request.headers.get('accept-encoding'));
  }
}

const plain = { 'content-type': 'text/plain; charset=utf-8' };

/** GraphQL clients accept JSON, browsers that open an address accept pages. */
function wantsPage(request: Request): boolean {
  return request.headers.get('accept')?.toLowerCase().includes('text/html') ?? false;
}
