import type { CodegenConfig } from '@graphql-codegen/cli';
import type { MocksConfig } from './sdk/codegen/mocks.ts';
import type { TypesConfig } from './sdk/codegen/types.ts';

const generated = 'sdk/src/generated/';

/** How the service writes each scalar in JSON: what a number would round stays text. */
const scalars: TypesConfig['scalars'] = {
  CountryCode: { type: 'string' },
  CurrencyCode: { type: 'string' },
  Date: { type: 'string', name: 'CalendarDate' },
  DateTime: { type: 'string' },
  Decimal: { type: 'string' },
  JSON: { type: 'unknown', name: 'JsonValue' },
  LanguageTag: { type: 'string' },
  URL: { type: 'string', name: 'WebAddress' },
};

/** What mocks give for scalars that their writer leaves out. */
const examples: MocksConfig['examples'] = {
  CountryCode: 'CN',
  CurrencyCode: 'USD',
  Date: '2022-09-22',
  DateTime: '2022-09-22T00:00:00.000000Z',
  Decimal: '1',
  LanguageTag: 'en',
  URL: 'https://example.com/',
};

/** Makes `sdk/src/generated/` from the contract and the SDK's operations: `npx graphql-codegen`. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'sdk/operations/**/*.graphql',
  generates: {
    [`${generated}types.ts`]: {
      plugins: ['sdk/codegen/types.ts'],
      config: { scalars },
    },
    [`${generated}enums.ts`]: { plugins: ['sdk/codegen/enums.ts'], config: { scalars } },
    [`${generated}documents.ts`]: { plugins: ['sdk/codegen/documents.ts'] },
    [`${generated}operations.ts`]: { plugins: ['sdk/codegen/operations.ts'] },
    [`${generated}namespaces.ts`]: { plugins: ['sdk/codegen/namespaces.ts'] },
    [`${generated}nodes.ts`]: { plugins: ['sdk/codegen/nodes.ts'] },
    [`${generated}mocks.ts`]: { plugins: ['sdk/codegen/mocks.ts'], config: { examples } },
    [`${generated}introspection.ts`]: { plugins: ['sdk/codegen/introspection.ts'] },
    [`${generated}persisted-documents.json`]: { plugins: ['sdk/codegen/manifest.ts'] },
  },
};

export default config;
