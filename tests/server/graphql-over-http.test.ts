import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveGraph, type TestService } from '../support/service.ts';

let service: TestService;
beforeAll(async () => {
  service = await serveGraph();
});
afterAll(() => service[Symbol.asyncDispose]());

describe('the audit suite of graphql-http', () => {
  for (const audit of serverAudits({ url: () => `${service.url}/graphql` })) {
    test(`${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn();
      expect(result.status, 'reason' in result ? result.reason : undefined).toBe('ok');
    });
  }
});
