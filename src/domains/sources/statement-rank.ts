import { statementRank } from '../../db/schema/reference.ts';
import { builder } from '../../graphql/builder.ts';

builder.columnEnum(statementRank, {
  description: 'Which of several statements on the same thing is to be believed (as in Wikidata).',
  values: {
    PREFERRED: 'To be taken before the others.',
    NORMAL: 'Beside the others.',
    DEPRECATED: 'Known to be wrong or outdated; kept, so that it is known who said it.',
  },
});
