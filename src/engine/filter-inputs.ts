import type { ColumnCodec } from './column-codec.ts';

/** One operator of a column filter: what it takes, and its description in the schema. */
interface Operator {
  readonly takes: 'value' | 'list' | 'boolean' | 'text';
  readonly description: string;
}

const equality = {
  eq: { takes: 'value', description: 'Equal to this value.' },
  ne: { takes: 'value', description: 'Known, and other than this value.' },
  in: { takes: 'list', description: 'Equal to one of these values; an empty list matches nothing.' },
  notIn: { takes: 'list', description: 'Known, and none of these values.' },
} as const satisfies Record<string, Operator>;

const known = {
  isNull: { takes: 'boolean', description: '`true`: the value is unknown. `false`: the value is known.' },
} as const satisfies Record<string, Operator>;

const comparison = {
  lt: { takes: 'value', description: 'Less than (before) this value.' },
  lte: { takes: 'value', description: 'Less than (before) or equal to this value.' },
  gt: { takes: 'value', description: 'Greater than (after) this value.' },
  gte: { takes: 'value', description: 'Greater than (after) or equal to this value.' },
} as const satisfies Record<string, Operator>;

const pattern = {
  contains: {
    takes: 'text',
    description: 'Contains this text, in upper or lower case; `%` and `_` stand for themselves.',
  },
  startsWith: {
    takes: 'text',
    description: 'Starts with this text, in upper or lower case; `%` and `_` stand for themselves.',
  },
  endsWith: {
    takes: 'text',
    description: 'Ends with this text, in upper or lower case; `%` and `_` stand for themselves.',
  },
} as const satisfies Record<string, Operator>;

const membership = {
  has: { takes: 'value', description: 'Holds this value.' },
  hasAny: { takes: 'list', description: 'Holds at least one of these values.' },
  hasAll: { takes: 'list', description: 'Holds all of these values.' },
} as const satisfies Record<string, Operator>;

export type OperatorName =
  | keyof typeof equality
  | keyof typeof known
  | keyof typeof comparison
  | keyof typeof pattern
  | keyof typeof membership
  | 'overlaps';

/** The operators that a column can be filtered by; undefined when it cannot. */
export function operatorsOf(codec: ColumnCodec): Partial<Record<OperatorName, Operator>> | undefined {
  if (codec.family === 'opaque') return undefined;
  if (codec.isArray) return { ...membership, ...known };
  switch (codec.family) {
    case 'text':
      return { ...equality, ...comparison, ...pattern, ...known };
    case 'ordered':
      return { ...equality, ...comparison, ...known };
    case 'boolean':
      return { eq: equality.eq, ne: equality.ne, ...known };
    case 'enum':
    case 'id':
      return { ...equality, ...known };
    case 'range':
      return {
        has: { takes: 'value', description: 'Covers this day.' },
        overlaps: {
          takes: 'list',
          description: 'Overlaps the days between these two, the first included and the second not.',
        },
        ...known,
      };
  }
}

/** The name of a column's filter input: one a scalar or enum, one more for lists of it. */
export function filterName(codec: ColumnCodec): string {
  if (codec.family === 'range') return 'PeriodFilter';
  const scalar = codec.typeName === 'ID' ? 'Id' : codec.typeName;
  return `${scalar}${codec.isArray ? 'List' : ''}Filter`;
}

/** True for a column whose order means something to a reader. */
export function isOrderable(codec: ColumnCodec): boolean {
  return !codec.isArray && codec.family !== 'opaque' && codec.family !== 'boolean';
}
