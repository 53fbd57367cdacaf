import { judgement, resolutionDecision } from '../../db/schema/companies.ts';
import { builder } from '../../graphql/builder.ts';

builder.columnEnum(judgement, {
  description: 'What was judged of two records.',
  values: {
    POSITIVE: 'They are the same company.',
    NEGATIVE: 'They are different companies.',
    UNSURE: 'Looked at, and not decided.',
    NO_JUDGEMENT: 'Proposed as a pair, and not yet looked at.',
  },
});

builder.table(resolutionDecision, {
  description: 'A judgement on whether two company records are one company; it rewrites neither, and can be withdrawn.',
  columns: {
    judgement: 'What was judged.',
    score: 'How alike the records were found, from 0 (not at all) to 1.',
    decidedBy: 'The person or program that judged.',
    decidedAt: 'When it was judged.',
    withdrawnAt: 'When the judgement was taken back; null while it stands.',
  },
  order: [{ column: 'decidedAt', direction: 'DESC' }],
  fields: (t) => ({
    left: t.one('left', { description: 'The older of the two records.' }),
    right: t.one('right', { description: 'The newer of the two records.' }),
  }),
});
