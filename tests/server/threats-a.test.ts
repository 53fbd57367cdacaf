import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, expectRefusal, send, serveInProcess, type TestService } from '../support/service.ts';
import { createToySchema } from './toy-schema.ts';

const toy = createToySchema();
let service: TestService;
beforeAll(async () => {
  service = await serveInProcess(toy.schema);
});
afterAll(() => service[Symbol.asyncDispose]());

const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => write(i)).join(' ');

async function expectRefusedUnrun(query: string, code = 'LIMIT_EXCEEDED' as const, variables?: unknown) {
  const before = toy.calls.resolved;
  expectRefusal(await ask(service, query, variables), 400, code);
  expect(toy.calls.resolved).toBe(before);
}

describe('A: query shape', () => {
  test.each([101, 1000])('A1 %i aliases are refused before any resolver', async (count) => {
    await expectRefusedUnrun(`{ ${times(count, (i) => `a${i}: hello`)} }`);
    await expectRefusedUnrun(`{ ${times(count, (i) => `a${i}: __typename`)} }`);
  });

  test('A2 the same field 500 times is merged, thousands are refused', async () => {
    expect((await ask(service, `{ ${times(500, () => 'hello')} }`)).body.data).toEqual({ hello: 'world' });
    await expectRefusedUnrun(`{ ${times(5000, () => 'hello')} }`);
  });

  test('A3 overlapping inline fragments are refused or answered, never a stall', async () => {
    const wide = `{${times(200, () => `...on Query{${times(100, () => '...{hello}')}}`)}}`;
    expectRefusal(await ask(service, wide), 413, 'PAYLOAD_TOO_LARGE');
    await expectRefusedUnrun(`{ ${times(100, () => `... on Query { ${times(50, () => '... { hello }')} }`)} }`);
    const overlapping = `{ ${times(40, () => `... on Query { self { ${times(10, () => 'hello')} } }`)} }`;
    expect((await ask(service, overlapping)).body.data).toEqual({ self: { hello: 'world' } });
  });

  test.each([50, 500])(
    'A4 depth %i is refused with one code, plain, in fragments, and in a fragment called __schema',
    async (depth) => {
      const nested = `${'self { '.repeat(depth)} hello ${'}'.repeat(depth)}`;
      await expectRefusedUnrun(`{ ${nested} }`);
      await expectRefusedUnrun(`{ ...F } fragment F on Query { ${nested} }`);
      await expectRefusedUnrun(`{ ...__schema } fragment __schema on Query { ${nested} }`);
      const chain = times(Math.min(depth, 99), (i) => `fragment F${i} on Query { self { ...F${i + 1} } }`);
      await expectRefusedUnrun(`{ ...F0 } ${chain} fragment F${Math.min(depth, 99)} on Query { hello }`);
    },
  );

  test('A4 depth within the limit is answered', async () => {
    const { limits } = service;
    const nested = `${'self { '.repeat(limits.depth - 1)} hello ${'}'.repeat(limits.depth - 1)}`;
    expect((await ask(service, `{ ${nested} }`)).status).toBe(200);
  });

  test('A5 chained and circular fragments are refused without an overflow', async () => {
    const chain = (count: number) => times(count, (i) => `fragment F${i} on Query { ...F${i + 1} }`);
    await expectRefusedUnrun(`{ ...F0 } ${chain(1000)} fragment F1000 on Query { hello }`);
    await expectRefusedUnrun(`{ ...F0 } ${chain(110)} fragment F110 on Query { hello }`);
    expectRefusal(await ask(service, '{ ...F } fragment F on Query { ...F }'), 400, 'GRAPHQL_VALIDATION_FAILED');
    const pair = '{ ...F } fragment F on Query { self { ...G } } fragment G on Query { self { ...F } }';
    expectRefusal(await ask(service, pair), 400, 'GRAPHQL_VALIDATION_FAILED');
    const ring = times(90, (i) => `fragment F${i} on Query { ...F${(i + 1) % 90} }`);
    expectRefusal(await ask(service, `{ ...F0 } ${ring}`), 400, 'GRAPHQL_VALIDATION_FAILED');
    const largeRing = times(500, (i) => `fragment F${i} on Query { ...F${(i + 1) % 500} }`);
    await expectRefusedUnrun(`{ ...F0 } ${largeRing}`);
  });

  test.each([8, 12, 16])('A6 a fragment bomb of 2^%i is refused', async (height) => {
    const bomb = times(height, (i) => `fragment F${i} on Query { a: self { ...F${i + 1} } b: self { ...F${i + 1} } }`);
    await expectRefusedUnrun(`{ ...F0 } ${bomb} fragment F${height} on Query { hello }`);
  });

  test('A8 unknown directives are reported a few at a time, many are refused', async () => {
    const unknown = await ask(service, `{ __typename ${'@aa'.repeat(10)} }`);
    expectRefusal(unknown, 400, 'LIMIT_EXCEEDED');
    const spread = await ask(service, `{ ${times(10, (i) => `a${i}: hello @aa`)} }`);
    expectRefusal(spread, 400, 'GRAPHQL_VALIDATION_FAILED');
    expect(spread.body.errors?.length).toBeLessThan(10);
    await expectRefusedUnrun(`{ hello ${'@skip(if: false) '.repeat(1000)} }`);
    await expectRefusedUnrun(`{ ${times(100, () => 'hello @skip(if: false)')} }`);
    expect((await ask(service, '{ hello @include(if: true) }')).body.data).toEqual({ hello: 'world' });
  });

  test('A9 a thousand unknown fields give a short answer', async () => {
    const answer = await ask(service, `{ ${times(400, (i) => `unknownField${i}`)} }`);
    expectRefusal(answer, 400, 'GRAPHQL_VALIDATION_FAILED');
    expect(answer.body.errors?.length).toBeLessThan(10);
    await expectRefusedUnrun(`{ ${times(1000, (i) => `unknownField${i}`)} }`);
  });

  test.each([1, 10, 1000])('A10 a list of %i operations is refused', async (count) => {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(Array.from({ length: count }, () => ({ query: '{hello}' }))),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  test('A11 circular introspection is refused, the usual one is answered', async () => {
    const circular = `{ __schema { types { fields { type { ${'fields { type { '.repeat(5)} name ${'} }'.repeat(5)} } } } } }`;
    expectRefusal(await ask(service, circular), 400, 'GRAPHQL_VALIDATION_FAILED');
    const { getIntrospectionQuery } = await import('graphql');
    const usual = await ask(
      service,
      getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true, specifiedByUrl: true }),
    );
    expect(usual.body.data).toHaveProperty('__schema.queryType.name', 'Query');
  });

  test.each(['[', '{', '('])('A12 thirty thousand "%s" in the document are refused', async (bracket) => {
    expectRefusal(await ask(service, `{ echo(where: ${bracket.repeat(30_000)}`), 400, 'LIMIT_EXCEEDED');
    expectRefusal(await ask(service, `{ echo(where: ${bracket.repeat(1_980)}`), 400, 'LIMIT_EXCEEDED');
  });

  test('A12 a hundred thousand brackets in the variables are refused', async () => {
    const body = `{"query":"query($w: Filter) { echo(where: $w) }","variables":{"w":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    expectRefusal(await send(service, init), 400, 'LIMIT_EXCEEDED');
  });

  test('A13 many operations, variables, stray variables and comments are refused', async () => {
    await expectRefusedUnrun(times(30, (i) => `query Q${i} { hello }`));
    await expectRefusedUnrun(times(1000, (i) => `query Q${i} { hello }`));
    await expectRefusedUnrun(`query (${times(110, (i) => `$v${i}: Int`)}) { hello }`);
    await expectRefusedUnrun(`query (${times(3000, (i) => `$v${i}: Int`)}) { hello }`);
    const stray = Object.fromEntries(Array.from({ length: 15_000 }, (_, i) => [`v${i}`, null]));
    await expectRefusedUnrun('{ hello }', 'LIMIT_EXCEEDED', stray);
    await expectRefusedUnrun(`{ hello } #${'x'.repeat(150_000)}`);
    const comments = await ask(service, `{ hello } #${'x'.repeat(500_000)}`);
    expectRefusal(comments, 413, 'PAYLOAD_TOO_LARGE');
  });

  test.each([50, 2000])('A14 a filter %i deep is refused, as literal and as variable', async (depth) => {
    const literal = `${'{ not: '.repeat(depth)}{}${' }'.repeat(depth)}`;
    await expectRefusedUnrun(`{ echo(where: ${literal}) }`);
    let variable: object = {};
    for (let i = 0; i < depth; i += 1) variable = { not: variable };
    await expectRefusedUnrun('query ($w: Filter) { echo(where: $w) }', 'LIMIT_EXCEEDED', { w: variable });
  });

  test('A14 lists of thousands are refused', async () => {
    const query = 'query ($w: Filter) { echo(where: $w) }';
    await expectRefusedUnrun(query, 'LIMIT_EXCEEDED', { w: { and: Array.from({ length: 5000 }, () => ({})) } });
    await expectRefusedUnrun(query, 'LIMIT_EXCEEDED', { w: { numbers: Array.from({ length: 10_000 }, () => 1) } });
    await expectRefusedUnrun(`{ echo(where: { numbers: [${times(5000, () => '1')}] }) }`);
    expect((await ask(service, query, { w: { numbers: Array.from({ length: 1000 }, () => 1) } })).status).toBe(200);
  });

  test('A15 what distinct documents leave behind is bounded in bytes', async () => {
    await using small = await serveInProcess(toy.schema, { limits: { documentCacheBytes: 2_000_000 } });
    setFlagsFromString('--expose-gc');
    const collectGarbage: () => void = runInNewContext('gc');
    const heapAfter = async (from: number, to: number) => {
      for (let i = from; i < to; i += 1) {
        const answer = await ask(small, `query Q${i} { echo(where: { numbers: [${times(990, () => '1')}] }) }`);
        expect(answer.status).toBe(200);
      }
      collectGarbage();
      return process.memoryUsage().heapUsed;
    };
    const before = await heapAfter(0, 20);
    // Kept, each would take about 0.3 MB.
    expect((await heapAfter(20, 220)) - before).toBeLessThan(15_000_000);
  });
});
