import SchemaBuilder from '@pothos/core';
import { relations } from '../db/relations.ts';
import { node } from '../db/schema/support.ts';
import enginePlugin from '../engine/plugin.ts';
import type { EngineContext } from '../engine/use-engine.ts';
import { scalars } from './scalars.ts';

type TextScalar = { Input: string; Output: string };

interface Types {
  Context: EngineContext;
  Scalars: {
    ID: { Input: string; Output: string };
    Decimal: TextScalar;
    Date: TextScalar;
    DateTime: TextScalar;
    CurrencyCode: TextScalar;
    CountryCode: TextScalar;
    LanguageTag: TextScalar;
    URL: TextScalar;
    JSON: { Input: unknown; Output: unknown };
  };
  DefaultFieldNullability: false;
}

/** The one schema builder: domains add their types to it, and it imports none of them. */
export const builder = new SchemaBuilder<Types>({
  plugins: [enginePlugin],
  defaultFieldNullability: false,
  engine: {
    relations,
    registry: { table: node, id: 'id', kind: 'kind' },
    scalars: { decimal: 'Decimal', date: 'Date', dateTime: 'DateTime', json: 'JSON' },
    commonColumns: {
      version: 'How often the row has been written: 1 for a row that never changed.',
      recordedAt: 'When the ledger came to hold the row as it is now; not when the fact became true.',
    },
    hiddenColumns: ['nodeKind'],
  },
});

for (const [name, scalar] of Object.entries(scalars)) builder.addScalarType(name as keyof typeof scalars, scalar);

builder.queryType({ description: 'Everything that can be asked of the ledger.' });
