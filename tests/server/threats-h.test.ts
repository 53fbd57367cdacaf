import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DatabaseUnavailableError, StatementTimeoutError, toDatabaseError } from '../../src/db/errors.ts';
import { ask, expectNoInternals, expectRefusal, send, serveInProcess, type TestService } from '../support/service.ts';
import { createToySchema } from './toy-schema.ts';

const toy = createToySchema();
let service: TestService;
beforeAll(async () => {
  service = await serveInProcess(toy.schema);
});
afterAll(() => service[Symbol.asyncDispose]());

/** What the database layer makes of a refusal whose text quotes SQL and values. */
const refusedWith = (code: string) =>
  toDatabaseError(
    Object.assign(new Error('canary: SELECT'), { name: 'PostgresError', code, constraint_name: 'canary' }),
  );

const logged = (requestId: unknown) => service.log.filter((entry) => entry['requestId'] === requestId);

describe('H: errors, logs, secrets', () => {
  test.each(['crash', 'codeless', 'badLeaf'])(
    'H1 an internal error (%s) is masked, and its request id is in the log',
    async (field) => {
      const answer = await ask(service, `{ hello broken: ${field} }`);
      expect(answer.status).toBe(200);
      expect(answer.body.data).toEqual({ hello: 'world', broken: null });
      const [error] = answer.body.errors ?? [];
      expect(error).toMatchObject({ path: ['broken'], extensions: { code: 'INTERNAL' } });
      expectNoInternals(answer);
      const requestId = error?.extensions['requestId'];
      expect(requestId).toBe(answer.headers.get('x-request-id'));
      expect(logged(requestId)).toContainEqual(expect.objectContaining({ level: 'error', msg: 'unexpected error' }));
    },
  );

  test('H1 when nothing of the answer is left, the status is 500', async () => {
    expectRefusal(await ask(service, '{ never }'), 500, 'INTERNAL');
  });

  test('H1 a deliberate refusal by a resolver passes as it is', async () => {
    const answer = await ask(service, '{ refusal }');
    expect(answer.body.errors).toMatchObject([
      { message: 'That id is of another type.', extensions: { code: 'BAD_ID' } },
    ]);
  });

  test.each([
    [new DatabaseUnavailableError('it is starting or stopping', '57P03'), 503, 'UNAVAILABLE'],
    [new StatementTimeoutError(), 504, 'TIMEOUT'],
    [refusedWith('40001'), 503, 'UNAVAILABLE'],
    [refusedWith('42703'), 500, 'INTERNAL'],
  ] as const)('H1 %s is answered by its kind', async (thrown, status, code) => {
    toy.failWith(thrown);
    const answer = await ask(service, '{ failsAndCannotBeNull }');
    expectRefusal(answer, status, code);
    expect(answer.headers.has('retry-after')).toBe(status === 503);
    const legacy = await ask(service, '{ failsAndCannotBeNull }', {}, { headers: { accept: 'application/json' } });
    expect(legacy.status).toBe(status);
  });

  test.each([
    ['22P02', 'BAD_USER_INPUT'],
    ['54001', 'LIMIT_EXCEEDED'],
  ])('H1 SQLSTATE %s, which a value caused, is told as %s', async (sqlState, code) => {
    toy.failWith(refusedWith(sqlState));
    const answer = await ask(service, '{ failsAndCannotBeNull }');
    expect(answer.body).toMatchObject({ data: null, errors: [{ extensions: { code } }] });
    expectNoInternals(answer);
  });

  test('H1 a scalar that throws at a value is a mistake of the client', async () => {
    expectRefusal(await ask(service, 'query ($p: Picky) { picky(p: $p) }', { p: 'x' }), 400, 'BAD_USER_INPUT');
    expectRefusal(await ask(service, '{ picky(p: "x") }'), 400, 'GRAPHQL_VALIDATION_FAILED');
  });

  test('H2 secrets in variables, headers and errors are nowhere in the log', async () => {
    await using watched = await serveInProcess(toy.schema);
    await ask(
      watched,
      'query ($t: String) { echo(text: $t) crash databaseError }',
      { t: 'canary-variable' },
      {
        headers: { authorization: 'Bearer canary-header', cookie: 'canary-cookie' },
        extensions: { note: 'canary-extension' },
      },
    );
    await ask(watched, '{ echo(text: "canary-literal") databaseError }');
    await send(watched, {}, '/graphql?query={canaryField}&variables={"a":"canary-get"}');
    const text = JSON.stringify(watched.log);
    expect(text).toContain('unexpected error');
    expect(text).not.toMatch(/canary-(variable|header|cookie|extension|literal|get)|duplicate key/);
  });

  test('H3 a request writes one line, escaped and cut', async () => {
    await using watched = await serveInProcess(toy.schema);
    const operationName = 'x'.repeat(5_000);
    const names = ['a\r\nb', 'a\u001b[31mb', operationName];
    for (const name of names) await ask(watched, '{ hello }', {}, { operationName: name });
    await send(watched, {}, `/${'y'.repeat(5_000)}%0d%0a`);
    expect(watched.log.length).toBe(names.length + 1);
    for (const entry of watched.log) expect(JSON.stringify(entry).length).toBeLessThan(1_000);
  });

  test('H1 a request id of the client is kept when it is sane, and replaced when it is not', async () => {
    const kept = await ask(service, '{ nope }', {}, { headers: { 'x-request-id': 'trace-1.2:3' } });
    expect(kept.headers.get('x-request-id')).toBe('trace-1.2:3');
    expect(kept.body.errors?.[0]?.extensions['requestId']).toBe('trace-1.2:3');
    for (const bad of ['a b', '<script>', 'x'.repeat(200), '"']) {
      const answer = await ask(service, '{ hello }', {}, { headers: { 'x-request-id': bad } });
      expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  test('every answer carries a request id and nosniff, whatever it is', async () => {
    for (const path of ['/', '/graphql', '/health/live', '/health/ready', '/schema.graphql', '/nothing']) {
      const { headers } = await send(service, {}, path);
      expect(headers.get('x-request-id'), path).toMatch(/^[\w.:-]+$/);
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    }
  });
});
