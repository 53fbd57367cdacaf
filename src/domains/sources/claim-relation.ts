import { claimRelation, claimRelationKind } from '../../db/schema/sources.ts';
import { builder } from '../../graphql/builder.ts';

builder.columnEnum(claimRelationKind, {
  description: 'How one claim stands to another.',
  values: {
    CONTRADICTS: 'Both cannot be true.',
    CORROBORATES: 'It bears the other out.',
    REFINES: 'It says the same more exactly.',
    DUPLICATES: 'It says the same again.',
    DERIVED_FROM: 'It was taken or worked out from the other.',
  },
});

builder.table(claimRelation, {
  description: 'That one claim contradicts, bears out or refines another.',
  columns: {
    kind: 'How `fromClaim` stands to `toClaim`.',
    note: 'Why it is held to be so.',
  },
  fields: (t) => ({
    fromClaim: t.one('fromClaim', { description: 'The claim that contradicts, bears out or refines the other.' }),
    toClaim: t.one('toClaim', { description: 'The claim that is contradicted, borne out or refined.' }),
  }),
});
