import { claim } from '../db/schema/sources.ts';
import { builder } from './builder.ts';

builder.tableInterface('Node', {
  description: 'Anything in the ledger that has an identity of its own.',
  fields: (t) => ({
    id: t.globalId('Global id: opaque, stable, unique over all types. `node(id)` finds the row again.'),
  }),
});

builder.tableInterface('Sourced', {
  description: 'Anything in the ledger about which documents make claims.',
  fields: (t) => ({
    id: t.globalId('Global id: opaque, stable, unique over all types.'),
    claims: t.many('claims', claim, {
      description:
        'What documents say of it, claim by claim. For a document: what it says; for an observation: the claims that state its figure.',
    }),
  }),
});

builder.tableQueries((t) => ({
  node: t.nodeById('Node', 'Anything in the ledger by its global id; null when there is no such row.'),
  nodes: t.nodesByIds(
    'Node',
    'Several things by their global ids, in the order of the ids; null in the place of an id without a row.',
  ),
}));
