import { metric, metricNature, metricUnit } from '../../db/schema/markets.ts';
import { builder } from '../../graphql/builder.ts';
import { localizedTextParts } from '../../graphql/localized-text.ts';

builder.columnEnum(metricUnit, {
  description: 'What the values of a metric are counted in.',
  values: {
    PERCENT: 'Per cent: 39 means 39 %.',
    RANK: 'A place in an order, 1 being the first.',
    CURRENCY: 'Units of the currency that stands with the value, not thousands or millions.',
    COUNT: 'A number of things.',
    SCORE: 'Points on a scale of the publisher’s.',
    INDEX: 'A number that only means something beside others of its series.',
  },
});

builder.columnEnum(metricNature, {
  description: 'Whether values of a metric belong to a stretch of time or to a moment.',
  values: {
    FLOW: 'Over a period: revenue, income, a share of a year’s sales.',
    STOCK: 'At a moment: a number of partners, a debt.',
  },
});

builder.table(metric, {
  description: 'Something that is measured: a market share, a net income, a number of partners.',
  columns: {
    slug: 'Code of the metric, stable: `market_share`.',
    unit: 'What its values are counted in.',
    nature: 'Whether its values are over a period or at a moment.',
    tags: 'The same measure in other vocabularies, with their prefix: `us-gaap:NetIncomeLoss`.',
    minimum: 'The smallest value that makes sense, in the metric’s unit; null when there is none.',
    maximum: 'The largest value that makes sense, in the metric’s unit; null when there is none.',
  },
  hidden: ['labels'],
  interfaces: ['Node', 'Sourced'],
  registeredAs: 'METRIC',
  order: [{ column: 'slug', direction: 'ASC' }],
  fields: (t) => ({
    label: t.object({
      type: 'LocalizedText',
      description: 'Name of the metric, by language.',
      parts: ({ columns }) => localizedTextParts(columns.labels),
    }),
    observations: t.many('observations', { description: 'Figures of this metric, whoever they are about.' }),
    subjectObservations: t.many('subjectObservations', { description: 'Figures about the metric itself.' }),
  }),
});

builder.tableQueries((t) => ({
  metric: t.lookup(metric, {
    description: 'One metric; null when there is none.',
    by: {
      id: { column: 'id', description: 'Global id of the metric.' },
      slug: { column: 'slug', description: 'Code of the metric, such as `market_share`.' },
    },
  }),
  metrics: t.list(metric, { description: 'Metrics, by code.' }),
}));
