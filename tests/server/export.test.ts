import { once } from 'node:events';
import { connect } from 'node:net';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kinds } from '../../src/datasets/kinds.ts';
import { connectDatabase, type Database } from '../../src/db/connect.ts';
import { type FaultProxy, startFaultProxy } from '../support/fault-proxy.ts';
import { expectRefusal, type GraphService, send, serveGraph } from '../support/service.ts';

let service: GraphService;
let database: Database;

beforeAll(async () => {
  service = await serveGraph({ loaded: true, limits: { concurrentExports: 2 } });
  // The server's own limit on a statement would cut off filling tables on a busy machine.
  database = connectDatabase({ url: service.databaseUrl, statementTimeoutMs: 60_000 });
});

afterAll(async () => {
  await database.close();
  await service[Symbol.asyncDispose]();
});

async function get(path: string): Promise<{ status: number; headers: Headers; bytes: Buffer; text: string }> {
  const response = await fetch(`${service.url}${path}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes, text: bytes.toString() };
}

function filtered(file: string, where: unknown, more = ''): string {
  return `/export/${file}?where=${encodeURIComponent(JSON.stringify(where))}${more}`;
}

function records(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

const running =
  "select count(*)::text from pg_stat_activity where query like 'copy%' and state = 'active' and datname = current_database()";

async function untilNoneRuns(on = database): Promise<void> {
  await expect.poll(() => on.text(running, []), { interval: 10 }).toBe('0');
}

/** How many records each export under way has read; empty entries are not held up by their reader. */
const progress = `select string_agg(case wait_event when 'ClientWrite' then tuples_processed::text else '' end, ',' order by pid)
  from pg_stat_progress_copy join pg_stat_activity using (pid) where pg_stat_activity.datname = current_database()`;

/** Wait until exports, that many, are held up by their readers; gives how many records each has read by then. */
async function untilHeldUp(count: number): Promise<number[]> {
  let last: string | null = null;
  await expect
    .poll(
      async () => {
        const before = last;
        last = await database.text(progress, []);
        const read = last?.split(',') ?? [];
        return read.length === count && read.every(Boolean) && last === before;
      },
      { interval: 50 },
    )
    .toBe(true);
  return String(last).split(',').map(Number);
}

async function untilLogged(by: { readonly log: GraphService['log'] }, name: string): Promise<void> {
  await expect
    .poll(() => by.log.some(({ msg, error }) => msg === 'an export broke off' && isNamed(error, name)))
    .toBe(true);
}

function isNamed(error: unknown, name: string): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === name;
}

const filled = 6_000;

/** Make companies of 10 kB each: several times what all buffers on the way hold. */
async function fill(into: Database): Promise<void> {
  await into.rows(
    `insert into company (id, slug, kind, name, description)
     select gen_random_uuid(), 'made-' || n, 'OTHER', 'Made ' || n, repeat('x', 10000) from generate_series(1, $1::int) as n`,
    [String(filled)],
    { prepare: false, deadlineMs: 60_000 },
  );
}

describe('GET /export', () => {
  it('gives the records of a kind in each format, with what a client needs to keep and to attribute it', async () => {
    const ndjson = await get('/export/investments.ndjson');
    expect(ndjson.status).toBe(200);
    expect(ndjson.headers.get('content-type')).toBe('application/x-ndjson');
    expect(ndjson.headers.get('content-disposition')).toBe('attachment; filename="investments.ndjson"');
    expect(ndjson.headers.get('link')).toBe('</export/dataset.yaml>; rel="license"');
    expect(ndjson.headers.get('x-request-id')).toMatch(/./);
    expect(ndjson.headers.get('x-content-type-options')).toBe('nosniff');
    expect(records(ndjson.text)).toMatchObject([{ slug: 'inv-ali-1bn', amount: '1000000000', currency: 'USD' }]);

    const csv = await get('/export/investments.csv');
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(csv.text.split('\r\n').map((line) => line.split(',').slice(0, 2))).toEqual([
      ['slug', 'kind'],
      ['inv-ali-1bn', 'CORPORATE_PROGRAMME'],
      [''],
    ]);
    expect((await get('/export/investments.yaml')).text).toContain(
      '- slug: inv-ali-1bn\n  kind: CORPORATE_PROGRAMME\n',
    );
    expect((await get('/export/investments.parquet')).bytes.subarray(0, 4).toString()).toBe('PAR1');
  });

  it('compresses on request', async () => {
    const plain = await get('/export/claims.ndjson');
    const gz = await get('/export/claims.ndjson.gz');
    expect(gz.headers.get('content-type')).toBe('application/gzip');
    expect(gz.headers.get('content-encoding')).toBeNull();
    expect(gunzipSync(gz.bytes).toString()).toBe(plain.text);
    expect(zstdDecompressSync((await get('/export/claims.ndjson.zst')).bytes).toString()).toBe(plain.text);
  });

  it('gives the whole ledger with its licences, each record in an envelope that says its kind', async () => {
    const [first, ...rest] = records((await get('/export/ledger.ndjson')).text);
    expect(first).toMatchObject({ kind: 'dataset', record: { licence: 'Apache-2.0 AND ODC-PDDL-1.0' } });
    const counts = Map.groupBy(rest, ({ kind }) => String(kind));
    for (const { name, file } of kinds.values()) {
      const own = records((await get(`/export/${file}.ndjson`)).text);
      expect(counts.get(name)?.map(({ record }) => record) ?? []).toEqual(own);
      expect(String(own.length)).toBe(await database.text(`select count(*)::text from "${name}"`, []));
    }
    expect((await get('/export/dataset.yaml')).text).toContain('licence: Apache-2.0 AND ODC-PDDL-1.0\n');
  });

  it('takes the filters of the graph', async () => {
    const where = {
      kind: { in: ['BUSINESS_UNIT', 'GROUP'] },
      or: [{ name: { contains: 'alibaba' } }, { identifiers: { some: { scheme: { eq: 'CIK' } } } }],
      not: { slug: { endsWith: 'intl' } },
    };
    const query =
      'query ($where: CompanyWhere!) { companies(where: $where, first: 100, orderBy: [{ slug: ASC }]) { nodes { id slug } } }';
    const answer = await send(service, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { where } }),
    });
    const list = answer.body.data?.['companies'] as { nodes: { id: string; slug: string }[] } | undefined;
    const nodes = list?.nodes ?? [];
    expect(nodes.length).toBeGreaterThan(2);
    const exported = records((await get(filtered('companies.ndjson', where))).text);
    expect(exported.map(({ slug }) => slug)).toEqual(nodes.map(({ slug }) => slug));

    const byId = await get(filtered('companies.ndjson', { id: { eq: nodes[0]?.id } }));
    expect(records(byId.text)).toMatchObject([{ slug: nodes[0]?.slug }]);
    expect((await get(filtered('companies.ndjson', {}))).text).toBe((await get('/export/companies.ndjson')).text);
    expect((await get(filtered('companies.ndjson', { slug: { eq: 'nobody' } }))).text).toBe('');
    expect((await get(filtered('companies.csv', { slug: { eq: 'nobody' } }))).text).toMatch(/^slug,kind,[^\n]*\r\n$/);
  });

  it('answers HEAD without asking the database, and takes no other method', async () => {
    const response = await fetch(`${service.url}/export/companies.csv`, { method: 'HEAD' });
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      'text/csv; charset=utf-8; header=present',
      '',
    ]);
    const refused = await send(service, { method: 'POST', body: '{}' }, '/export/companies.csv');
    expectRefusal(refused, 405, 'METHOD_NOT_ALLOWED');
    expect(refused.headers.get('allow')).toBe('GET, HEAD');
  });

  it.each([
    ['/export/', 'BAD_USER_INPUT'],
    ['/export/companies', 'BAD_USER_INPUT'],
    ['/export/companies.xlsx', 'BAD_USER_INPUT'],
    ['/export/companies.csv.rar', 'BAD_USER_INPUT'],
    ['/export/companys.csv', 'BAD_USER_INPUT'],
    ['/export/node.csv', 'BAD_USER_INPUT'],
    ['/export/ledger.csv', 'BAD_USER_INPUT'],
    ['/export/%2e%2e%2fcompanies.csv%00', 'BAD_USER_INPUT'],
    ['/export/__proto__.constructor', 'BAD_USER_INPUT'],
    [filtered('ledger.ndjson', {}), 'BAD_USER_INPUT'],
    ['/export/companies.csv?where={', 'BAD_REQUEST'],
    ['/export/companies.csv?where=[]', 'BAD_REQUEST'],
    ['/export/companies.csv?where=null', 'BAD_REQUEST'],
    ['/export/companies.csv?where={}&where={}', 'BAD_REQUEST'],
    ['/export/companies.csv?filter={}', 'BAD_REQUEST'],
    ['/export/companies.csv?raw=yes', 'BAD_REQUEST'],
    [filtered('companies.csv', { nothing: { eq: 1 } }), 'BAD_USER_INPUT'],
    [filtered('companies.csv', { kind: { eq: 'PLANET' } }), 'BAD_USER_INPUT'],
    [filtered('companies.csv', { kind: null }), 'BAD_USER_INPUT'],
    [filtered('companies.csv', { slug: { eq: 'a\0b' } }), 'BAD_USER_INPUT'],
    [filtered('companies.csv', { id: { eq: 'Risk:0192c5e0-0000-7000-8000-000000000000' } }), 'BAD_ID'],
    [
      filtered(
        'companies.csv',
        [...Array(12)].reduce((inner) => ({ not: inner }), {}),
      ),
      'LIMIT_EXCEEDED',
    ],
  ] as const)('refuses %s as %s', async (path, code) => {
    expectRefusal(await send(service, {}, path), 400, code);
  });

  it('takes quotes and SQL in a filter for the texts that they are', async () => {
    for (const text of [
      "'; drop table company; --",
      "\\'; select 1; --",
      "' or true --",
      '$1',
      "E'\\x27",
      '\u0001\u0002',
    ]) {
      expect((await get(filtered('companies.ndjson', { name: { in: [text, 'Oracle'] } }))).text).toMatch(
        /^\{"slug":"oracle"/,
      );
      expect((await get(filtered('companies.ndjson', { name: { contains: text } }))).text).toBe('');
    }
  });
});

describe('an export under way', { timeout: 90_000 }, () => {
  beforeAll(() => fill(database));

  /** Ask for an export as a reader that takes the beginning and nothing more. */
  function begin(from = service): { leave(): void; started: Promise<unknown> } {
    const url = new URL(from.url);
    const socket = connect(Number(url.port), url.hostname);
    socket.write('GET /export/companies.ndjson HTTP/1.1\r\nHost: localhost\r\n\r\n');
    socket.on('error', () => {});
    const started = once(socket, 'readable');
    return { leave: () => socket.destroy(), started };
  }

  it('is sent in pieces at the pace of its reader, counted, and ends with the client', async () => {
    const [first, second] = [begin(), begin()];
    await Promise.all([first.started, second.started]);
    for (const read of await untilHeldUp(2)) expect(read).toBeLessThan(filled / 2);

    const third = await send(service, {}, '/export/companies.ndjson');
    expectRefusal(third, 503, 'UNAVAILABLE');
    expect(third.headers.get('retry-after')).toBe('1');

    first.leave();
    second.leave();
    await untilNoneRuns();
    const whole = await get('/export/companies.ndjson');
    expect(whole.text.split('\n').length).toBeGreaterThan(filled);
    expect(whole.headers.get('transfer-encoding')).toBe('chunked');
    const entries = service.log.filter(({ msg, file }) => msg === 'export' && file === 'companies.ndjson');
    expect(entries.filter(({ isWhole }) => isWhole === false).length).toBe(2);
    expect(entries.at(-1)).toMatchObject({ isWhole: true });
  });

  it('is cut off when its reader stops reading', async () => {
    await using impatient = await serveGraph({ limits: { exportStallMs: 4_000 } });
    const own = connectDatabase({ url: impatient.databaseUrl, statementTimeoutMs: 60_000 });
    await fill(own);
    const idle = begin(impatient);
    await idle.started;
    await untilLogged(impatient, 'StatementTimeoutError');
    await untilNoneRuns(own);
    idle.leave();
    await own.close();
  });

  it('is cut off, and not ended, when the database goes away', async () => {
    const response = await fetch(`${service.url}/export/companies.ndjson`);
    await untilHeldUp(1);
    await database.rows(
      "select pg_terminate_backend(pid) from pg_stat_activity where query like 'copy%' and datname = current_database()",
    );
    await expect(response.text()).rejects.toThrow('terminated');
    expect((await get('/export/risks.ndjson')).status).toBe(200);
    await untilLogged(service, 'DatabaseUnavailableError');
  });
});

it('is refused when the database cannot be reached, and given again when it is back', async () => {
  let proxy: FaultProxy | undefined;
  await using alone = await serveGraph({
    through: async (url) => {
      proxy = await startFaultProxy(url);
      return proxy.url;
    },
  });
  proxy?.set('hang-up');
  expectRefusal(await send(alone, {}, '/export/companies.csv'), 503, 'UNAVAILABLE');
  expect(alone.log).not.toContainEqual(expect.objectContaining({ msg: 'export' }));
  proxy?.set('pass');
  expect((await send(alone, {}, '/export/companies.csv')).status).toBe(200);
  await proxy?.[Symbol.asyncDispose]();
});

it('says what is too long, and starts nothing while the service stops', async () => {
  await using alone = await serveGraph({ limits: { stringLength: 100 } });
  expectRefusal(
    await send(alone, {}, filtered('risks.csv', { title: { eq: 'x'.repeat(101) } })),
    400,
    'BAD_USER_INPUT',
  );
  alone.app.drain();
  expectRefusal(await send(alone, {}, '/export/risks.csv'), 503, 'UNAVAILABLE');
});
