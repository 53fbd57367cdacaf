import { finished } from 'node:stream';
import type { Logger } from 'pino';
import type { Limits } from '../../config.ts';
import { ExportError } from '../../datasets/export/export-error.ts';
import type { Exporter, FileOptions } from '../../datasets/export/exporter.ts';
import { publicError } from '../../graphql/errors.ts';
import { parseJson } from '../graphql-params.ts';
import { checkVariables } from '../input-limits.ts';
import { describeForLog, toPublicError } from '../public-errors.ts';
import type { RequestContext, ServerPlugin } from '../request-context.ts';
import { type Admission, unavailable } from './use-admission.ts';

export interface ExportOptions {
  /** Asked when the first export comes. */
  exporter: () => Promise<Exporter>;
  admission: Admission;
  limits: Limits;
  logger: Logger;
  introspection: boolean;
}

/** Exports are files below this address. */
const folder = '/export/';

/**
 * Answer `GET /export/<file>`: records of a kind as `companies.csv`, all as `ledger.ndjson`, the licences as `dataset.yaml`,
 * each also with `.gz` or `.zst`; `where` is the filter of the API as JSON, `raw=true` leaves texts of CSV as they are.
 *
 * A file is made while it is read. It counts as an operation as long as it runs, and as one of a smaller number of exports; when the
 * client leaves, or stops reading, the database stops. A file that breaks off ends without the end of its transfer, never as if it were whole.
 */
export function useExport({ exporter, admission, limits, logger, introspection }: ExportOptions): ServerPlugin {
  let running = 0;
  let exporting: Promise<Exporter> | undefined;

  async function open(request: Request, context: RequestContext) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      const headers = { allow: 'GET, HEAD' };
      throw publicError('METHOD_NOT_ALLOWED', 'Exports are read with GET.', { headers });
    }
    exporting ??= exporter();
    const left = new AbortController();
    const name = context.path.slice(folder.length);
    const file = (await exporting).plan(name, {
      ...readQuery(context.queryString, limits),
      signal: left.signal,
      stallMs: limits.exportStallMs,
    });
    const headers = {
      'content-type': file.mediaType,
      'content-disposition': `attachment; filename="${name}"`,
      link: `<${folder}dataset.yaml>; rel="license"`,
      'cache-control': 'no-store',
    };
    if (request.method === 'HEAD') return { headers, body: null };

    admit();
    const startedAt = performance.now();
    const leave = () => left.abort(new Error('The client left.'));
    context.res?.once('close', leave);
    request.signal.addEventListener('abort', leave, { once: true });
    const giveBack = () => {
      running -= 1;
      admission.running -= 1;
    };
    const end = (error?: Error | null) => {
      giveBack();
      const hasLeft = left.signal.aborted;
      leave();
      const milliseconds = Math.round(performance.now() - startedAt);
      const entry = { requestId: context.requestId, file: name.slice(0, 100), milliseconds };
      if (!error || hasLeft) logger.info({ ...entry, isWhole: !error }, 'export');
      else logger.warn({ ...entry, error: describeForLog(error) }, 'an export broke off');
    };
    try {
      const body = await file.open();
      finished(body, { writable: false }, end);
      return { headers, body };
    } catch (error) {
      giveBack();
      throw error;
    }
  }

  function admit(): void {
    if (admission.isDraining) throw unavailable('The service is stopping.', { connection: 'close' });
    if (admission.running >= limits.concurrentOperations || running >= limits.concurrentExports)
      throw unavailable('The service is busy with other exports.');
    running += 1;
    admission.running += 1;
  }

  return {
    async onRequest({ request, serverContext, fetchAPI, endResponse }) {
      if (!serverContext.path.startsWith(folder)) return;
      try {
        const { headers, body } = await open(request, serverContext);
        if (body) serverContext.stream = body;
        endResponse(new fetchAPI.Response(null, { status: 200, headers }));
      } catch (error) {
        const { requestId } = serverContext;
        const refused = error instanceof ExportError ? publicError('BAD_USER_INPUT', error.message) : error;
        const shown = toPublicError(refused, { requestId, introspection });
        if (shown.isUnexpected && !request.signal.aborted)
          logger.error({ requestId, code: shown.code, error: describeForLog(error) }, 'unexpected error');
        serverContext.errorCodes = [shown.code];
        endResponse(
          new fetchAPI.Response(JSON.stringify({ errors: [shown.body] }), {
            status: shown.status,
            headers: { 'content-type': 'application/json; charset=utf-8', ...shown.headers },
          }),
        );
      }
    },
  };
}

function readQuery(queryString: string, limits: Limits): Pick<FileOptions, 'where' | 'raw'> {
  const search = new URLSearchParams(queryString);
  const given = Object.fromEntries(search);
  const unknown = Object.keys(given).find((key) => key !== 'where' && key !== 'raw');
  if (unknown !== undefined || Object.keys(given).length < search.size) {
    throw publicError('BAD_REQUEST', 'An export takes the parameters "where" and "raw", each once at most.');
  }
  if (given['raw'] !== undefined && given['raw'] !== 'true' && given['raw'] !== 'false')
    throw publicError('BAD_REQUEST', 'The parameter "raw" must be true or false.');
  const raw = given['raw'] === 'true';
  if (given['where'] === undefined) return { raw };
  const where = parseJson(given['where'], 'The parameter "where"');
  if (typeof where !== 'object' || where === null || Array.isArray(where))
    throw publicError('BAD_REQUEST', 'The parameter "where" must be an object.');
  checkVariables({ where }, limits);
  return { raw, where };
}
