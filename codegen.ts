import type { CodegenConfig } from '@graphql-codegen/cli';

const generated = 'sdk/src/generated/';

/** Makes `sdk/src/generated/` from the contract and the SDK's operations: `npx graphql-codegen`. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'sdk/operations/**/*.graphql',
  generates: {
    [`${generated}types.ts`]: {
      plugins: ['sdk/codegen/types.ts'],
      config: {
        // How the service writes each scalar in JSON: what a number would round stays text.
        scalars: {
          CountryCode: { type: 'string' },
          CurrencyCode: { type: 'string' },
          Date: { type: 'string', name: 'CalendarDate' },
          DateTime: { type: 'string' },
          Decimal: { type: 'string' },
          JSON: { type: 'unknown', name: 'JsonValue' },
          LanguageTag: { type: 'string' },
          URL: { type: 'string', name: 'WebAddress' },
        },
      },
    },
    [`${generated}documents.ts`]: { plugins: ['sdk/codegen/documents.ts'] },
    [`${generated}operations.ts`]: { plugins: ['sdk/codegen/operations.ts'] },
    [`${generated}namespaces.ts`]: { plugins: ['sdk/codegen/namespaces.ts'] },
    [`${generated}persisted-documents.json`]: { plugins: ['sdk/codegen/manifest.ts'] },
  },
};

export default config;
