import { expect, test } from 'vitest';
import { ask, expectRefusal, send, serveInProcess } from '../support/service.ts';
import { createToySchema } from './toy-schema.ts';

test('K1 a stopping service finishes what runs, starts nothing new, and says so', async () => {
  const toy = createToySchema();
  await using service = await serveInProcess(toy.schema);
  const running = ask(service, '{ wait }');
  await expect.poll(() => toy.waiting.length).toBe(1);
  const stopped = service.server.stop(60_000);
  const ready = await send(service, {}, '/health/ready');
  expect([ready.status, ready.body]).toEqual([503, { status: 'not ready', reason: 'the service is stopping' }]);
  expect((await send(service, {}, '/health/live')).status).toBe(200);
  const refused = await ask(service, '{ hello }');
  expectRefusal(refused, 503, 'UNAVAILABLE');
  expect(refused.headers.get('retry-after')).toBe('1');
  expect(refused.headers.get('connection')).toBe('close');
  toy.release();
  expect((await running).body.data).toEqual({ wait: 'waited' });
  expect(await stopped).toBe(true);
  await expect(send(service, {}, '/health/live')).rejects.toThrow();
});

test('K1 requests that do not end are cut off at the deadline', async () => {
  const toy = createToySchema();
  await using service = await serveInProcess(toy.schema);
  const hanging = ask(service, '{ wait }').catch((error: unknown) => error);
  await expect.poll(() => toy.waiting.length).toBe(1);
  expect(await service.server.stop(50)).toBe(false);
  expect(await hanging).toBeInstanceOf(Error);
});

test('J5 operations above the limit are refused at once, and taken again when there is room', async () => {
  const toy = createToySchema();
  await using service = await serveInProcess(toy.schema, { limits: { concurrentOperations: 3 } });
  const running = Array.from({ length: 3 }, () => ask(service, '{ wait }'));
  await expect.poll(() => toy.waiting.length).toBe(3);
  const refused = await ask(service, '{ hello }');
  expectRefusal(refused, 503, 'UNAVAILABLE');
  expect(refused.headers.get('retry-after')).toBe('1');
  toy.release();
  for (const answer of await Promise.all(running)) expect(answer.status).toBe(200);
  expect((await ask(service, '{ hello }')).body.data).toEqual({ hello: 'world' });
});
