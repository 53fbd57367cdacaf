import { taxonomyTerm } from '../../db/schema/reference.ts';
import { builder } from '../../graphql/builder.ts';
import { localizedTextParts } from '../../graphql/localized-text.ts';

builder.table(taxonomyTerm, {
  description: 'A term of an open list: a sector, a category of risk or a market segment.',
  columns: {
    scheme: 'The list that the term belongs to, such as `SECTOR`, `RISK_CATEGORY` or `SEGMENT`.',
    code: 'Code of the term, unique in its list.',
    parentCode: 'Code of the broader term in the same list; null for a term at the top.',
  },
  filters: { labels: 'Labels by language.' },
  order: [
    { column: 'scheme', direction: 'ASC' },
    { column: 'code', direction: 'ASC' },
  ],
  fields: (t) => ({
    label: t.object({
      type: 'LocalizedText',
      description: 'What the term is called.',
      parts: ({ columns }) => localizedTextParts(columns.labels),
    }),
    parent: t.one('parent', { description: 'The broader term; null for a term at the top.' }),
    children: t.many('children', { description: 'The narrower terms directly below.' }),
  }),
});

builder.tableQueries((t) => ({
  taxonomyTerms: t.list(taxonomyTerm, {
    description: 'Terms of the open lists (sectors, categories of risk, market segments), by list and code.',
  }),
}));
