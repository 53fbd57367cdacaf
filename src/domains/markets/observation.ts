import { sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { comparison, metric, observation, observationStatus } from '../../db/schema/markets.ts';
import { builder } from '../../graphql/builder.ts';
import { moneyParts } from '../../graphql/money.ts';
import { periodParts } from '../../graphql/period.ts';
import { isAlternative, isBest, isDisputed } from './best-value.ts';

builder.columnEnum(comparison, {
  description: 'What a change is measured against.',
  values: {
    NONE: 'Nothing: the value is a level, not a change.',
    YOY: 'The same period of the year before.',
    QOQ: 'The quarter before.',
    YTD: 'The same months of the year before, from its beginning.',
  },
});

builder.columnEnum(observationStatus, {
  description: 'What kind of figure it is, in the terms of official statistics (SDMX).',
  values: {
    NORMAL: 'A figure as usual.',
    BREAK: 'The series breaks here: earlier values are not comparable.',
    DEFINITION_DIFFERS: 'Measured by another definition than the metric’s.',
    ESTIMATED: 'An estimate.',
    FORECAST: 'A value for a time that had not come.',
    IMPUTED: 'Filled in from other values.',
    MISSING: 'Known to be missing: there is no value.',
    PROVISIONAL: 'To be revised by its own source.',
    LOW_RELIABILITY: 'Given with a warning by its own source.',
  },
});

const unitMetric = alias(metric, 'unit_metric');

builder.table(observation, {
  description:
    'One figure: the value of one metric for one subject, market and period, in one document. Sources that disagree have one each.',
  columns: {
    slug: 'Short name of the figure in the data set that brought it; null for most.',
    region: 'Where it was measured, when that is not the market’s region: `world`, `CN`, `world-ex-CN`.',
    value:
      'The value in `unit`: per cent for shares and growth, units of the currency for money; null when it is missing.',
    valueHigh: 'Upper end of the value, in `unit`, when a range was stated (`qualifier` is BETWEEN).',
    currencyCode: 'Currency of the value, when its unit is CURRENCY.',
    qualifier: 'How exactly the value is known.',
    comparison: 'What a change is measured against; NONE for a level.',
    status: 'What kind of figure it is: normal, estimated, forecast, …',
    rank: 'Whether the figure is to be taken before others on the same thing, beside them, or no longer.',
    publishedOn: 'The day on which the figure was published; null when only the document’s date is known.',
  },
  filters: {
    period: 'The days that the figure is for.',
    periodKind: 'What kind of period the figure is for.',
    periodLabel: 'What the source calls the period.',
    fiscalYear: 'Fiscal year of the company, named by the year in which it ends.',
    fiscalPeriod: 'Part of the fiscal year: Q1 to Q4, H1, H2, 9M or FY.',
  },
  types: { currencyCode: 'CurrencyCode' },
  interfaces: ['Node', 'Sourced'],
  registeredAs: 'OBSERVATION',
  fields: (t) => ({
    subject: t.node('subjectId', {
      type: 'Node',
      description: 'What the figure is about: a company, a programme, a market, …',
    }),
    metric: t.one('metric', { description: 'What was measured.' }),
    unit: t.expression({
      type: 'MetricUnit',
      description: 'What the value is counted in; the metric’s unit.',
      sql: ({ columns }) =>
        sql`(select ${unitMetric.unit} from ${metric} ${sql.identifier('unit_metric')} where ${unitMetric.id} = ${columns.metricId})`,
    }),
    market: t.one('market', { description: 'The market it was measured in; null for figures that need none.' }),
    report: t.one('report', { description: 'The market report that gives the figure.' }),
    document: t.one('document', { description: 'The document in which the figure was read.' }),
    currency: t.one('currency', { description: 'Currency of the value, when its unit is CURRENCY.' }),
    money: t.object({
      type: 'Money',
      description: 'The value as an amount of money; null when its unit is not CURRENCY or the value is missing.',
      parts: ({ columns }) => moneyParts({ ...columns, amount: columns.value, amountHigh: columns.valueHigh }),
      present: ({ columns }) => sql`num_nulls(${columns.value}, ${columns.currencyCode}) = 0`,
    }),
    period: t.object({
      type: 'Period',
      description: 'The time that the figure is for; its `kind` is UNKNOWN when the source gives none.',
      parts: ({ columns }) =>
        periodParts({
          period: columns.period,
          kind: columns.periodKind,
          label: columns.periodLabel,
          fiscalYear: columns.fiscalYear,
          fiscalPeriod: columns.fiscalPeriod,
        }),
    }),
    alternatives: t.matching(observation, {
      description:
        'Other figures for the same thing: same subject, metric, market, region, period and comparison, from any document, deprecated ones and missing values left out.',
      on: isAlternative,
    }),
    isBest: t.expression({
      type: 'Boolean',
      description:
        'True for the one figure to take among those for the same thing: deprecated ones are dropped, preferred ones go first, then the latest published, then the latest recorded.',
      sql: ({ columns }) => isBest(columns),
    }),
    isDisputed: t.expression({
      type: 'Boolean',
      description:
        'True when an alternative in the same currency cannot mean the same value. 39 covers 38.5 to 39.5; a round number of thousands, millions or billions covers half of one either way, within 0.5 per cent; an approximate value covers 5 per cent either way; AT_LEAST and AT_MOST are open on one side.',
      sql: ({ columns }) => isDisputed(columns),
    }),
    observations: t.many('observations', { description: 'Figures about this figure.' }),
  }),
});

builder.tableQueries((t) => ({
  observation: t.lookup(observation, {
    description: 'One figure; null when there is none.',
    by: {
      id: { column: 'id', description: 'Global id of the figure.' },
      slug: { column: 'slug', description: 'Slug of the figure, for those that have one.' },
    },
  }),
  observations: t.list(observation, {
    description: 'Figures of every metric, subject and source, as they were registered.',
  }),
}));
