import { getColumns, type SQL, sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  type AnyPgColumnBuilder,
  check,
  customType,
  type ExtraConfigColumn,
  foreignKey,
  index,
  integer,
  jsonb,
  type PgBuildExtraConfigColumns,
  type PgColumn,
  type PgTableExtraConfigValue,
  snakeCase,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { type NodeKind, node, nodeKind } from './schema/support.ts';

/** A half-open range of days, `[from,to)`, as Postgres writes it. */
export const dateRange = customType<{ data: string }>({ dataType: () => 'daterange' });

/** A text for each language, by BCP 47 tag. */
export const labels = () => jsonb().$type<Readonly<Record<string, string>>>();

/** A moment with microseconds, as text: a JavaScript Date would drop them. */
export const instant = () => timestamp({ withTimezone: true, mode: 'string' });

export const slug = () => text();

/** When a fact held in the world; an open end means that it is not known or has not come. */
export const valid = () => dateRange().notNull().default(sql`'(,)'`);

/** A reference to a row; the arrow is called late, so that domains may refer to each other in circles. */
export const reference = (target: () => AnyPgColumn) => uuid().references(target);

/** Columns of an index by which lists go from the latest to the earliest, unknown days last. */
export const latestFirst = (on: ExtraConfigColumn, id: ExtraConfigColumn) =>
  [on.desc().nullsLast(), id.desc().nullsFirst()] as const;

const versionColumns = () => ({
  version: integer().notNull().default(1),
  recordedAt: instant().notNull().default(sql`now()`),
});

const identityColumns = (kind: NodeKind) => ({ id: uuid().primaryKey(), nodeKind: nodeKind().notNull().default(kind) });

type Columns = Record<string, AnyPgColumnBuilder>;
type Constraints<C extends Columns> = (
  table: PgBuildExtraConfigColumns<C & ReturnType<typeof versionColumns>>,
) => PgTableExtraConfigValue[];

const columnChecks = (name: string, columns: readonly ExtraConfigColumn[]): PgTableExtraConfigValue[] =>
  columns.flatMap((column) => {
    const named = (rule: string, condition: SQL) => [check(`${name}_${column.name}_${rule}`, condition)];
    const type = column.dimensions === 0 ? column.getSQLType() : 'array';
    if (type === 'daterange') return named('not_empty', sql`not isempty(${column})`);
    // The bound keeps every indexed text below the 2,704 bytes of an index row.
    if (type === 'text' && column.name === 'slug')
      return named('format', sql`${column} ~ '^[a-z0-9]+([-_][a-z0-9]+)*$' and octet_length(${column}) <= 200`);
    if (type === 'text' && column.notNull)
      return named('not_blank', sql`${column} ~ '\\S' and octet_length(${column}) <= 2000`);
    return [];
  });

/**
 * Declare a versioned table and, beside it, the table of the same columns that keeps what is no longer believed.
 * Triggers of the migration `ledger` fill the history; it has no constraint of its own, as it holds what was once allowed.
 */
export function ledgerTable<Name extends string, C extends Columns>(
  name: Name,
  columns: C,
  constraints: Constraints<C> = () => [],
) {
  const table = snakeCase.table(name, { ...columns, ...versionColumns() }, (self) => [
    ...columnChecks(name, Object.values<ExtraConfigColumn>(self)),
    ...constraints(self),
  ]);
  const present = getColumns(table) as Record<string, PgColumn>;
  const past = Object.fromEntries(
    Object.entries(present).map(([key, column]) => [
      key,
      column.toBuilder({ primaryKey: false, unique: false, default: undefined, generated: undefined, notNull: false }),
    ]),
  );
  const key = Object.keys(present).find((each) => present[each]?.primary) ?? 'id';
  const history = snakeCase.table(`${name}_history`, { ...past, supersededAt: instant().notNull() }, (self) => [
    index().on((self as Record<string, ExtraConfigColumn>)[key] ?? self.supersededAt, self.supersededAt),
    index().on(self.supersededAt),
  ]);
  return { table, history };
}

/**
 * Declare a versioned table whose rows have an identity in the registry: `id`, and `nodeKind`, which is always the
 * table's own kind, so that the foreign key on both stops one kind's id from being used as another's.
 */
export function entityTable<Name extends Lowercase<NodeKind>, C extends Columns>(
  name: Name,
  columns: C,
  constraints: Constraints<C & ReturnType<typeof identityColumns>> = () => [],
) {
  const kind = name.toUpperCase() as NodeKind;
  return ledgerTable(name, { ...identityColumns(kind), ...columns }, (self) => [
    foreignKey({ columns: [self.id, self.nodeKind], foreignColumns: [node.id, node.kind] }),
    check(`${name}_node_kind`, sql`${self.nodeKind} = ${sql.raw(`'${kind}'`)}`),
    ...('slug' in self ? [unique().on(self.slug)] : []),
    ...constraints(self),
  ]);
}
