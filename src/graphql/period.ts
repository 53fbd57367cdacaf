import { type Column, type SQL, sql } from 'drizzle-orm';
import { periodKind } from '../db/schema/reference.ts';
import { builder } from './builder.ts';

builder.columnEnum(periodKind, {
  description: 'What kind of period a figure is for.',
  values: {
    INSTANT: 'A single day, as for a count at that time.',
    MONTH: 'A month.',
    QUARTER: 'Three months.',
    HALF_YEAR: 'Six months.',
    NINE_MONTHS: 'The first three quarters of a fiscal year.',
    YEAR: 'Twelve months.',
    LTM: 'The last twelve months before a day.',
    MULTI_YEAR: 'Several years.',
    CUSTOM: 'Any other period that is known.',
    UNKNOWN: 'The source gives no period.',
  },
});

builder.embedded('Period', {
  description:
    'The time that a figure, a plan or a fact is for. Days are given where they are known; the source’s own words and the fiscal period stand beside them.',
  fields: (t) => ({
    from: t.part({
      part: 'from',
      type: 'Date',
      nullable: true,
      description: 'First day of the period; null when it is not known or has no beginning.',
    }),
    to: t.part({
      part: 'to',
      type: 'Date',
      nullable: true,
      description: 'The day after the last; null when it is not known or has no end.',
    }),
    kind: t.part({ part: 'kind', type: 'PeriodKind', description: 'What kind of period it is.' }),
    label: t.part({
      part: 'label',
      type: 'String',
      nullable: true,
      description: 'What the source calls the period; kept, not trusted.',
    }),
    fiscalYear: t.part({
      part: 'fiscalYear',
      type: 'Int',
      nullable: true,
      description: 'Fiscal year of the company, named by the year in which it ends.',
    }),
    fiscalPeriod: t.part({
      part: 'fiscalPeriod',
      type: 'String',
      nullable: true,
      description: 'Part of the fiscal year: Q1 to Q4, H1, H2, 9M or FY.',
    }),
    fiscalPeriods: t.part({
      part: 'fiscalPeriods',
      type: 'Int',
      nullable: true,
      description: 'For how many fiscal years a plan runs, when only that is said.',
    }),
  }),
});

/** The parts of a `Period`, from the columns that a table has of it. */
export function periodParts(
  columns: { period: Column } & Partial<
    Record<'kind' | 'label' | 'fiscalYear' | 'fiscalPeriod' | 'fiscalPeriods', Column>
  >,
) {
  const { period, kind, ...others } = columns;
  const parts: Record<string, SQL> = {
    from: sql`lower(${period})`,
    to: sql`upper(${period})`,
    kind: kind
      ? sql`coalesce(${kind}::text, 'UNKNOWN')`
      : sql`case when num_nonnulls(lower(${period}), upper(${period})) = 0 then 'UNKNOWN' else 'CUSTOM' end`,
  };
  for (const [name, column] of Object.entries(others)) parts[name] = sql`${column}`;
  return parts;
}
