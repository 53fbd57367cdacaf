import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ConfigError, describeSettings, readConfig } from '../../src/config.ts';

test('nothing set gives a service of this machine, within limits', () => {
  const config = readConfig({});
  expect(config).toMatchObject({
    host: '127.0.0.1',
    port: 4000,
    dataFolder: '.nephoscope',
    introspection: true,
    corsOrigins: [],
  });
  expect(config.databaseUrl).toBeUndefined();
  for (const limit of Object.values(config.limits)) expect(limit).toBeGreaterThan(0);
});

test('an empty value counts as absent, and what is not a setting is nobody’s business', () => {
  expect(readConfig({ PORT: '', HOST: '  ', DATABASE_URL: '', UNKNOWN: 'x' })).toEqual(readConfig({}));
});

test('GraphiQL needs introspection', () => {
  expect(readConfig({ INTROSPECTION: 'false' }).graphiql).toBe(false);
  expect(readConfig({ GRAPHIQL: '0' }).graphiql).toBe(false);
});

test('origins are exact', () => {
  expect(readConfig({ CORS_ORIGINS: 'https://a.example, http://localhost:3000' }).corsOrigins).toEqual([
    'https://a.example',
    'http://localhost:3000',
  ]);
  for (const origins of [
    '*',
    'null',
    'https://a.example/',
    'https://a.example/x',
    'a.example',
    'https://*.example.com',
  ]) {
    expect(() => readConfig({ CORS_ORIGINS: origins }), origins).toThrow(/CORS_ORIGINS: must be origins/);
  }
});

test('every mistake is named once, with what was given, and no connection URL is ever shown', () => {
  try {
    readConfig({ PORT: 'x', LOG_LEVEL: 'loud', MAX_TOKENS: '1e3', GRAPHIQL: 'ja', DATABASE_URL: 'postgres:secret' });
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    const lines = (error as Error).message.split('\n');
    expect(lines).toHaveLength(5);
    expect(lines).toContain('PORT: must be a whole number from 0 to 65535; given: "x"');
    expect(lines.join()).not.toContain('secret');
  }
});

test('any text for a limit gives a number within its bounds, or a ConfigError', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.integer().map(String)), (text) => {
      try {
        const { limits, port } = readConfig({ MAX_DEPTH: text, PORT: text });
        expect(Number.isInteger(limits.depth) && limits.depth >= 1 && limits.depth <= 200).toBe(true);
        expect(Number.isInteger(port) && port >= 0 && port <= 65_535).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(ConfigError);
      }
    }),
  );
});

test('every setting is described with its default', () => {
  const text = describeSettings();
  expect(text).toMatch(/PORT +Port to listen on.*\[4000\]/);
  expect(text).not.toContain('undefined');
});
