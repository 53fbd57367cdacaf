import { getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import {
  buildSchema,
  type DocumentNode,
  execute,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  printSchema,
} from 'graphql';
import { modelOf, specOf, type TableModel } from '../../../src/engine/model.ts';
import { compareDecimals, compareTexts, microseconds, momentText } from './compare.ts';

/** A row as the naive executor holds it: every column as Postgres prints it. */
export type StoredRow = Readonly<Record<string, unknown>>;

interface Found {
  readonly __typename: string;
  readonly type: TableModel;
  readonly row: StoredRow;
}

export type NaiveExecutor = ReturnType<typeof createNaiveExecutor>;

type Where = Readonly<Record<string, unknown>>;
type Args = Readonly<Record<string, unknown>>;

/** A truth value of SQL: null is "unknown". */
type Truth = boolean | null;

/**
 * Answer operations as a textbook would: a resolver a field, a scan a relation, filters and orders in code.
 *
 * It shares the engine's description of the tables, and none of its planning, SQL, paging or merging of fields.
 */
export function createNaiveExecutor(schema: GraphQLSchema, tables: Readonly<Record<string, readonly StoredRow[]>>) {
  const model = modelOf(schema);
  // Rebuilt from the SDL, the schema has no resolvers but the one below.
  const bare = buildSchema(printSchema(schema));
  const rowsOf = (type: TableModel) => tables[getTableName(type.table)] ?? [];
  const typeOf = (table: PgTable) => model.byTable.get(table) as TableModel;
  const found = (type: TableModel, row: StoredRow | undefined): Found | null =>
    row ? { __typename: type.typeName, type, row } : null;

  function related(type: TableModel, row: StoredRow, relationName: string): { type: TableModel; rows: StoredRow[] } {
    const relation = type.relations[relationName];
    if (!relation) throw new Error(`No relation ${relationName}`);
    const target = typeOf(relation.target);
    const rows = rowsOf(target).filter((candidate) =>
      relation.sourceColumns.every((source, index) => {
        const key = row[source];
        return key !== null && candidate[relation.targetColumns[index] as string] === key;
      }),
    );
    return { type: target, rows };
  }

  function findNode(uuid: unknown): Found | null {
    for (const type of model.byTable.values()) {
      const row = type.registeredAs ? rowsOf(type).find((candidate) => candidate['id'] === uuid) : undefined;
      if (row) return found(type, row);
    }
    return null;
  }

  function matches(type: TableModel, row: StoredRow, where: Where): Truth {
    return and(
      Object.entries(where).map(([key, value]): Truth => {
        if (key === 'and') return and((value as Where[]).map((each) => matches(type, row, each)));
        if (key === 'or') return or((value as Where[]).map((each) => matches(type, row, each)));
        if (key === 'not') return matches(type, row, value as Where) !== true;
        if (type.codecs[key]) return columnMatches(type, row, key, value as Where);
        const relation = type.relations[key];
        const { type: target, rows } = related(type, row, key);
        if (!relation?.toMany) {
          if (Object.keys(value as Where).length === 0) return true;
          return rows.some((each) => matches(target, each, value as Where) === true);
        }
        return and(
          Object.entries(value as Where).map(([quantifier, inner]): Truth => {
            const hits = rows.filter((each) => matches(target, each, inner as Where) === true).length;
            return quantifier === 'some' ? hits > 0 : quantifier === 'none' ? hits === 0 : hits === rows.length;
          }),
        );
      }),
    );
  }

  function columnMatches(type: TableModel, row: StoredRow, key: string, filter: Where): Truth {
    const value = row[key];
    const wanted = (operand: unknown) => (type.codecs[key]?.family === 'id' ? String(operand).split(':')[1] : operand);
    const order = (operand: unknown) => compare(type, key, value, wanted(operand));
    const known = (truth: () => boolean): Truth => (value === null ? null : truth());
    return and(
      Object.entries(filter).map(([operator, operand]): Truth => {
        const list = operand as unknown[];
        const text = () => String(value).toLowerCase();
        const part = () => String(operand).toLowerCase();
        switch (operator) {
          case 'isNull':
            return (value === null) === operand;
          case 'eq':
            return known(() => order(operand) === 0);
          case 'ne':
            return known(() => order(operand) !== 0);
          case 'lt':
            return known(() => order(operand) < 0);
          case 'lte':
            return known(() => order(operand) <= 0);
          case 'gt':
            return known(() => order(operand) > 0);
          case 'gte':
            return known(() => order(operand) >= 0);
          case 'in':
            // "= any" of an empty list is false even for an unknown value.
            return list.length === 0 ? false : known(() => list.some((each) => order(each) === 0));
          case 'notIn':
            return list.length === 0 ? true : known(() => list.every((each) => order(each) !== 0));
          case 'contains':
            return known(() => text().includes(part()));
          case 'startsWith':
            return known(() => text().startsWith(part()));
          case 'endsWith':
            return known(() => text().endsWith(part()));
          case 'has':
            return known(() =>
              isRange(value) ? covers(value, String(operand)) : (value as unknown[]).includes(operand),
            );
          case 'hasAny':
            return known(() => list.some((each) => (value as unknown[]).includes(each)));
          case 'hasAll':
            return known(() => list.every((each) => (value as unknown[]).includes(each)));
          case 'overlaps':
            return known(() => overlaps(value as Range, String(list[0]), String(list[1])));
          default:
            throw new Error(`No operator ${operator}`);
        }
      }),
    );
  }

  /** The rows of a list, filtered and in order; every row, whatever the page. */
  function listRows(
    type: TableModel,
    rows: readonly StoredRow[],
    args: Args,
    fallback: readonly OrderItem[],
  ): StoredRow[] {
    const where = (args['where'] ?? {}) as Where;
    const keys = orderKeys(args['orderBy'] as Record<string, string>[] | null | undefined, fallback);
    return rows
      .filter((row) => matches(type, row, where) === true)
      .sort((left, right) => {
        for (const { column, direction, nulls } of keys) {
          const [a, b] = [sortValue(left[column]), sortValue(right[column])];
          if (a === null && b === null) continue;
          if (a === null || b === null) return (a === null) === (nulls === 'FIRST') ? -1 : 1;
          const order = compare(type, column, a, b);
          if (order !== 0) return direction === 'ASC' ? order : -order;
        }
        return 0;
      });
  }

  function page(type: TableModel, rows: StoredRow[], args: Args, through: string | undefined) {
    const size = (args['first'] ?? args['last'] ?? 20) as number;
    const backward = args['last'] !== undefined && args['last'] !== null;
    const shown = backward ? rows.slice(Math.max(0, rows.length - size)) : rows.slice(0, size);
    const more = rows.length > size;
    const nodeOf = (row: StoredRow) => {
      if (through === undefined) return found(type, row);
      const target = related(type, row, through);
      return found(target.type, target.rows[0]);
    };
    const cursors = shown.length > 0 ? 'cursor' : null;
    return {
      nodes: shown.map(nodeOf),
      edges: shown.map((row) => ({
        cursor: 'cursor',
        node: nodeOf(row),
        [type.typeName[0]?.toLowerCase() + type.typeName.slice(1)]: found(type, row),
      })),
      totalCount: rows.length,
      pageInfo: {
        hasNextPage: !backward && more,
        hasPreviousPage: backward && more,
        startCursor: cursors,
        endCursor: cursors,
      },
    };
  }

  const resolve: GraphQLFieldResolver<unknown, unknown> = (source, args, _context, info) => {
    const original = schema.getType(info.parentType.name) as GraphQLObjectType;
    const spec = specOf(original.getFields()[info.fieldName] as GraphQLField<unknown, unknown>);
    const { type, row } = (source ?? {}) as Found;
    switch (spec?.kind) {
      case 'id':
        return `${type.typeName}:${row['id']}`;
      case 'column':
        return answerOf(type, spec.column, row[spec.column]);
      case 'one': {
        const target = related(type, row, spec.relation);
        return found(target.type, target.rows[0]);
      }
      case 'node': {
        const node = findNode(row[spec.column]);
        const wanted = getNamedType(info.returnType).name;
        return node &&
          (wanted === node.__typename ||
            bare.isSubType(bare.getType(wanted) as never, bare.getType(node.__typename) as never))
          ? node
          : null;
      }
      case 'nodeById':
        return spec.list
          ? (args['ids'] as string[]).map((id) => findNode(id.split(':')[1]))
          : findNode(String(args['id']).split(':')[1]);
      case 'row': {
        const target = typeOf(spec.table);
        const [name, value] = Object.entries(args)[0] as [string, string];
        const wanted = name === 'id' ? value.split(':')[1] : value;
        const hits = rowsOf(target).filter((candidate) => candidate[name] === wanted);
        return found(target, hits.sort((left, right) => compareTexts(String(left['id']), String(right['id'])))[0]);
      }
      case 'connection': {
        const { source: from, through, order } = spec;
        const list =
          typeof from === 'string'
            ? related(type, row, from)
            : 'on' in from
              ? { type: typeOf(from.table), rows: customRows(typeOf(from.table), row) }
              : { type: typeOf(from.table), rows: rowsOf(typeOf(from.table)) };
        return page(list.type, listRows(list.type, list.rows, args, order ?? list.type.order), args, through);
      }
      case 'object':
        return row['price'] === null ? null : { amount: row['price'], currency: row['currencyCode'] };
      case 'part':
        return (source as Record<string, unknown>)[spec.part];
      case 'expression':
        return `${args['word'] ?? 'Ahoy'} ${row['name']}`;
      default:
        return (source as Record<string, unknown>)[info.fieldName];
    }
  };

  /** The one relation of the harbour that is made by hand: other ports of the same country. */
  function customRows(type: TableModel, row: StoredRow): StoredRow[] {
    return rowsOf(type).filter(
      (other) => other['country'] !== null && other['country'] === row['country'] && other['id'] !== row['id'],
    );
  }

  return {
    execute: (document: DocumentNode, variables: Record<string, unknown>) =>
      execute({ schema: bare, document, variableValues: variables, rootValue: {}, fieldResolver: resolve }),
    listRows: (type: TableModel, args: Args) => listRows(type, rowsOf(type), args, type.order),
  };
}

interface OrderItem {
  readonly column: string;
  readonly direction: string;
}

function orderKeys(asked: readonly Record<string, string>[] | null | undefined, fallback: readonly OrderItem[]) {
  const items =
    asked && asked.length > 0
      ? asked.flatMap((item) => Object.entries(item))
      : fallback.map(({ column, direction }) => [column, direction] as const);
  const first = items.filter(([column], index) => items.findIndex(([other]) => other === column) === index);
  const keys = first.map(([column, value]) => {
    const [direction, , nulls = 'LAST'] = value.split('_');
    return { column, direction: direction as string, nulls };
  });
  return [...keys, { column: 'id', direction: keys.at(-1)?.direction ?? 'ASC', nulls: 'LAST' }];
}

function and(truths: readonly Truth[]): Truth {
  return truths.includes(false) ? false : truths.includes(null) ? null : true;
}

function or(truths: readonly Truth[]): Truth {
  return truths.includes(true) ? true : truths.includes(null) ? null : false;
}

function compare(type: TableModel, column: string, left: unknown, right: unknown): number {
  const codec = type.codecs[column];
  const [a, b] = [String(left), String(right)];
  switch (codec?.sqlType) {
    case 'numeric':
    case 'integer':
      return compareDecimals(a, b);
    case 'timestamp with time zone': {
      const difference = microseconds(a) - microseconds(b);
      return difference < 0n ? -1 : difference > 0n ? 1 : 0;
    }
    case '"ship_kind"': {
      const order = ['FERRY', 'TANKER', 'TUG', 'YACHT'];
      return order.indexOf(a) - order.indexOf(b);
    }
    default:
      return compareTexts(a, b);
  }
}

function answerOf(type: TableModel, column: string, value: unknown): unknown {
  if (value === null) return null;
  switch (type.codecs[column]?.sqlType) {
    case 'integer':
      return Number(value);
    case 'timestamp with time zone':
      return momentText(microseconds(String(value)));
    default:
      return value;
  }
}

/** A half-open range of days; an empty one covers nothing. */
export interface Range {
  readonly from: string | null;
  readonly to: string | null;
  readonly empty: boolean;
}

function isRange(value: unknown): value is Range {
  return typeof value === 'object' && value !== null && 'empty' in value;
}

/** A range is ordered by its beginning; without one, or empty, it counts as unknown. */
function sortValue(value: unknown): unknown {
  return isRange(value) ? (value.empty ? null : value.from) : value;
}

function covers({ from, to, empty }: Range, day: string): boolean {
  return !empty && (from === null || from <= day) && (to === null || day < to);
}

function overlaps({ from, to, empty }: Range, start: string, end: string): boolean {
  return !empty && start < end && (from === null || from < end) && (to === null || start < to);
}
