import { type SQL, sql } from 'drizzle-orm';
import type { ArgumentValue } from './argument.ts';
import type { ColumnCodec } from './column-codec.ts';
import { refusal } from './errors.ts';
import type { OperatorName } from './filter-inputs.ts';
import { decodeGlobalId, decodeGlobalIdOf } from './global-id.ts';
import { aliasRow, columnOf, type Model, type RelationModel, type Row, relationOf, typeOfTable } from './model.ts';
import { arrayLiteral, bind, type Read } from './parameter.ts';

/** What compiling a filter needs beside the filter: the model, fresh aliases, and how an id column's type is told. */
export interface FilterContext {
  readonly model: Model;
  nextAlias(): string;
}

/** Filters nest at most this deep, so that a statement stays within what Postgres plans quickly. */
const deepestFilter = 10;

/** Compile a `where` input over a row. */
export function filterSql(context: FilterContext, row: Row, where: ArgumentValue, depth = 1): SQL {
  if (where.kind !== 'object') return sql`true`;
  if (depth > deepestFilter) {
    throw refusal('LIMIT_EXCEEDED', `Filters may nest ${deepestFilter} deep at most.`, {
      limit: deepestFilter,
      kind: 'filterDepth',
    });
  }
  const conditions = [...where.fields].map(([key, value]) => condition(context, row, key, value, depth));
  return all(conditions);
}

function condition(context: FilterContext, row: Row, key: string, value: ArgumentValue, depth: number): SQL {
  refuseNull(key, value);
  if (key === 'and' || key === 'or') {
    const items = value.kind === 'list' ? value.items : [value];
    const parts = items.map((item) => filterSql(context, row, item, depth + 1));
    return key === 'and' ? all(parts) : any(parts);
  }
  // "is not true" makes a negation the exact complement: rows for which the condition is unknown are in it.
  if (key === 'not') return sql`(${filterSql(context, row, value, depth + 1)}) is not true`;
  const codec = row.type.codecs[key];
  if (codec) return columnCondition(context, row, key, codec, value);
  return relationCondition(context, row, relationOf(row.type, key), value, depth);
}

function relationCondition(
  context: FilterContext,
  row: Row,
  relation: RelationModel,
  value: ArgumentValue,
  depth: number,
): SQL {
  const exists = (where: ArgumentValue, negate: boolean) => {
    const target = aliasRow(typeOfTable(context.model, relation.target), context.nextAlias());
    const inner = filterSql(context, target, where, depth + 1);
    const match = negate ? sql`(${inner}) is not true` : inner;
    return sql`exists (select 1 from ${target.type.table} ${sql.identifier(target.alias)} where ${joinSql(row, relation, target)} and ${match})`;
  };
  if (value.kind !== 'object') return sql`true`;
  if (!relation.toMany) {
    if (value.fields.size === 0) return sql`true`;
    return namedRow(context, row, relation, value, depth) ?? exists(value, false);
  }
  return all(
    [...value.fields].map(([quantifier, where]) => {
      refuseNull(quantifier, where);
      if (quantifier === 'some') return exists(where, false);
      return sql`not ${exists(where, quantifier === 'every')}`;
    }),
  );
}

/**
 * A condition that lets one target row at most through, as it names it by a unique column, is answered before any row is looked at: rows
 * are then found, and come in order, by an index that begins with the reference. Unknown, where `exists` would be false, is the same in a filter.
 */
function namedRow(
  context: FilterContext,
  row: Row,
  relation: RelationModel,
  where: ArgumentValue & { kind: 'object' },
  depth: number,
): SQL | undefined {
  const type = typeOfTable(context.model, relation.target);
  const [source, ...otherSources] = relation.sourceColumns;
  const [target] = relation.targetColumns;
  const names = [...where.fields].some(
    ([key, value]) => type.unique.has(key) && value.kind === 'object' && value.fields.has('eq'),
  );
  if (!names || source === undefined || target === undefined || otherSources.length > 0) return undefined;
  const named = aliasRow(type, context.nextAlias());
  const found = sql`select ${columnOf(named, target)} from ${type.table} ${sql.identifier(named.alias)} where ${filterSql(context, named, where, depth + 1)}`;
  return sql`${columnOf(row, source)} = (${found})`;
}

/** The condition under which target rows belong to a row. */
export function joinSql(row: Row, relation: RelationModel, target: Row): SQL {
  return all(
    relation.sourceColumns.map(
      (source, index) => sql`${columnOf(target, relation.targetColumns[index] as string)} = ${columnOf(row, source)}`,
    ),
  );
}

function columnCondition(
  context: FilterContext,
  row: Row,
  key: string,
  codec: ColumnCodec,
  filter: ArgumentValue,
): SQL {
  if (filter.kind !== 'object') return sql`true`;
  const column = sql`${columnOf(row, key)}`;
  return all(
    [...filter.fields].map(([operator, value]) => {
      refuseNull(`${key}.${operator}`, value);
      return compare(context, row, key, column, codec, operator as OperatorName, value);
    }),
  );
}

function compare(
  context: FilterContext,
  row: Row,
  key: string,
  column: SQL,
  codec: ColumnCodec,
  operator: OperatorName,
  value: ArgumentValue,
): SQL {
  const element = codec.family === 'range' ? 'date' : codec.sqlType;
  const toText = textOf(context, row, key, codec);
  const one = () => bind(readOne(value, toText), element);
  const list = () => bind(readList(value, toText), `${element}[]`);
  const like = (before: string, after: string) =>
    sql`${column} ilike ${bind((inputs) => `${before}${escapePattern(readOne(value, toText)(inputs) ?? '')}${after}`, 'text')}`;
  switch (operator) {
    case 'eq':
      return sql`${column} = ${one()}`;
    case 'ne':
      return sql`${column} <> ${one()}`;
    case 'lt':
      return sql`${column} < ${one()}`;
    case 'lte':
      return sql`${column} <= ${one()}`;
    case 'gt':
      return sql`${column} > ${one()}`;
    case 'gte':
      return sql`${column} >= ${one()}`;
    case 'in': {
      const among = sql`${column} = any(${list()})`;
      // An index of the known values alone is only used when it is plain that unknown ones do not matter.
      return row.type.required.has(key) ? among : sql`(${among} and ${column} is not null)`;
    }
    case 'notIn':
      return sql`${column} <> all(${list()})`;
    case 'contains':
      return like('%', '%');
    case 'startsWith':
      return like('', '%');
    case 'endsWith':
      return like('%', '');
    case 'isNull':
      return value.kind === 'leaf' && value.value === true ? sql`${column} is null` : sql`${column} is not null`;
    case 'has':
      return codec.family === 'range' ? sql`${column} @> ${one()}` : sql`${column} @> array[${one()}]`;
    case 'hasAny':
      return sql`${column} && ${list()}`;
    case 'hasAll':
      return sql`${column} @> ${list()}`;
    case 'overlaps':
      return sql`${column} && ${bind(readPeriod(key, value), 'daterange')}`;
  }
}

/** Tell how a filter's value becomes the text of a parameter: ids are decoded, everything else is written out. */
function textOf(context: FilterContext, row: Row, key: string, codec: ColumnCodec): (value: unknown) => string {
  if (codec.family !== 'id') return String;
  if (key === 'id') return (value) => decodeGlobalIdOf(row.type.typeName, value);
  const relation = Object.values(row.type.relations).find(
    (candidate) => !candidate.toMany && candidate.sourceColumns.length === 1 && candidate.sourceColumns[0] === key,
  );
  const target = relation && context.model.byTable.get(relation.target);
  // A column that may point to any node has no type in the model, and takes every id.
  return target ? (value) => decodeGlobalIdOf(target.typeName, value) : (value) => decodeGlobalId(value).uuid;
}

function readOne(value: ArgumentValue, toText: (value: unknown) => string): Read {
  if (value.kind !== 'leaf') throw new Error('A filter operator takes one value');
  return (inputs) => toText(value.read(inputs));
}

function readList(value: ArgumentValue, toText: (value: unknown) => string): Read {
  if (value.kind !== 'leaves') throw new Error('A filter operator takes a list');
  return (inputs) => arrayLiteral(value.read(inputs).map(toText));
}

function readPeriod(key: string, value: ArgumentValue): Read {
  if (value.kind !== 'leaves') throw new Error('A filter operator takes a list');
  return (inputs) => {
    const [from, to, ...more] = value.read(inputs).map(String);
    if (!from || !to || more.length > 0 || from > to) {
      throw refusal('BAD_USER_INPUT', `"${key}.overlaps" takes two days, the earlier first.`);
    }
    return `[${from},${to})`;
  };
}

function refuseNull(name: string, value: ArgumentValue): void {
  if (value.kind === 'null') {
    throw refusal(
      'BAD_USER_INPUT',
      `"${name}" in a filter must not be null. Leave it out to filter nothing, or use isNull.`,
    );
  }
}

function escapePattern(value: string): string {
  return value.replace(/[\\%_]/g, '\\$&');
}

function all(conditions: readonly SQL[]): SQL {
  if (conditions.length === 0) return sql`true`;
  return conditions.length === 1 ? (conditions[0] as SQL) : sql`(${sql.join([...conditions], sql` and `)})`;
}

function any(conditions: readonly SQL[]): SQL {
  return conditions.length === 0 ? sql`false` : sql`(${sql.join([...conditions], sql` or `)})`;
}
