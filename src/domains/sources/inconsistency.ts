import { sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { claim, inconsistency, inconsistencyClaim } from '../../db/schema/sources.ts';
import { builder } from '../../graphql/builder.ts';

const link = alias(inconsistencyClaim, 'link');

builder.table(inconsistency, {
  description: 'Something in a document that does not hold together, and how the ledger reads it.',
  columns: {
    slug: 'Short name in addresses, stable: `i06`.',
    kind: 'What is wrong.',
    what: 'What does not hold together.',
    reading: 'How the ledger reads it all the same.',
    confidence: 'How sure the ledger is of its reading, 0 to 100.',
    isExternal: 'True when it shows only beside other documents.',
  },
  interfaces: ['Node', 'Sourced'],
  registeredAs: 'INCONSISTENCY',
  order: [{ column: 'slug', direction: 'ASC' }],
  fields: (t) => ({
    document: t.one('document', { description: 'The document in which it is.' }),
    claims: t.matching(claim, {
      description: 'The claims that do not hold together.',
      on: (self, other) =>
        sql`${other.id} in (select ${link.claimId} from ${inconsistencyClaim} ${sql.identifier('link')} where ${link.inconsistencyId} = ${self.id})`,
    }),
    subjectClaims: t.many('subjectClaims', { description: 'What documents say about the inconsistency itself.' }),
  }),
});

builder.table(inconsistencyClaim, {
  description: 'That a claim has a part in an inconsistency.',
  columns: {},
  fields: (t) => ({
    inconsistency: t.one('inconsistency', { description: 'The inconsistency.' }),
    claim: t.one('claim', { description: 'A claim that has a part in it.' }),
  }),
});

builder.tableQueries((t) => ({
  inconsistency: t.lookup(inconsistency, {
    description: 'One inconsistency; null when there is none.',
    by: {
      id: { column: 'id', description: 'Global id of the inconsistency.' },
      slug: { column: 'slug', description: 'Slug of the inconsistency, such as `i06`.' },
    },
  }),
  inconsistencies: t.list(inconsistency, { description: 'What does not hold together in the documents, by slug.' }),
}));
