import type { FieldRef, SchemaTypes } from '@pothos/core';
import { ObjectFieldBuilder } from '@pothos/core';
import type { PgTable } from 'drizzle-orm/pg-core';
import { type ConnectionSpec, describeRelations, fieldExtension, type OrderItem, typeNameOf } from './model.ts';

export interface ConnectionFieldOptions {
  readonly description: string;
  /** A to-one relation of the listed rows: its target is the node, and the row itself stands on the edge. */
  readonly through?: string;
  /** The list's own order, when nothing is asked; the table's by default. */
  readonly order?: readonly OrderItem[];
}

interface FieldMaker {
  readonly builder: unknown;
  readonly arg: unknown;
  field(options: never): unknown;
}

const ofConnection = fieldExtension({ kind: 'ofConnection' });

/** Make a connection field over a table's rows, and the types it needs where they are not there yet. */
export function connectionField(
  t: FieldMaker,
  spec: ConnectionSpec,
  table: PgTable,
  options: ConnectionFieldOptions,
): unknown {
  const builder = t.builder as PothosSchemaTypes.SchemaBuilder<SchemaTypes>;
  const rowType = typeNameOf(table);
  const { through } = options;
  const complete = through === undefined ? spec : { ...spec, through };
  const arg = t.arg as (options: { type: unknown; description: string }) => unknown;
  return t.field({
    type: connectionType(builder, table, through),
    nullable: false,
    description: options.description,
    args: {
      where: arg({ type: `${rowType}Where`, description: 'Which rows to list; all of them when left out or empty.' }),
      orderBy: arg({
        type: [`${rowType}OrderBy`],
        description: 'The order of the list: by the first, then the second, and so on. The id breaks ties.',
      }),
      first: arg({
        type: 'Int',
        description: 'How many rows to take from the start; 20 when neither `first` nor `last` is given.',
      }),
      after: arg({
        type: 'String',
        description: 'Take the rows after this cursor, which is one of the same list, order and filter.',
      }),
      last: arg({ type: 'Int', description: 'How many rows to take from the end.' }),
      before: arg({
        type: 'String',
        description: 'Take the rows before this cursor, which is one of the same list, order and filter.',
      }),
    },
    extensions: fieldExtension(complete),
  } as never);
}

const typesOf = new WeakMap<object, Set<string>>();

function connectionType(
  builder: PothosSchemaTypes.SchemaBuilder<SchemaTypes>,
  table: PgTable,
  through: string | undefined,
): string {
  const rowType = typeNameOf(table);
  const name = through === undefined ? rowType : `${rowType}${through[0]?.toUpperCase()}${through.slice(1)}`;
  const defined = typesOf.get(builder) ?? new Set();
  typesOf.set(builder, defined);
  if (defined.has(name)) return `${name}Connection`;
  defined.add(name);
  definePageInfo(builder, defined);
  const relation =
    through === undefined ? undefined : describeRelations(table, builder.options.engine.relations)[through];
  const nodeType = relation ? typeNameOf(relation.target) : rowType;
  const nullable = relation?.optional ?? false;

  const field = (type: unknown, description: string, options: object = {}) =>
    new ObjectFieldBuilder<SchemaTypes, unknown>(builder).field({
      type,
      description,
      nullable: false,
      extensions: ofConnection,
      ...options,
    } as never) as FieldRef<SchemaTypes, unknown>;

  builder.objectType(
    `${name}Edge` as never,
    {
      description: `One place in a list of ${nodeType} rows.`,
      fields: () => ({
        cursor: field('String', 'Marks this place; give it as `after` or `before` to go on from here.'),
        node: field(nodeType, `The ${nodeType} at this place.`, { nullable }),
        ...(through !== undefined && {
          [`${rowType[0]?.toLowerCase()}${rowType.slice(1)}`]: field(
            rowType,
            `The ${rowType} that puts the node into this list.`,
          ),
        }),
      }),
    } as never,
  );
  builder.objectType(
    `${name}Connection` as never,
    {
      description: `A page of a list of ${nodeType} rows, and what is known of the whole list.`,
      fields: () => ({
        nodes: field(
          [nodeType],
          'The rows of the page, in order.',
          nullable ? { nullable: { list: false, items: true } } : {},
        ),
        edges: field([`${name}Edge`], 'The rows of the page with their cursors and what links them here.'),
        pageInfo: field('PageInfo', 'Where the page lies in the list.'),
        totalCount: field('Int', 'How many rows the whole list has, whatever the page; counted when asked for.'),
      }),
    } as never,
  );
  return `${name}Connection`;
}

function definePageInfo(builder: PothosSchemaTypes.SchemaBuilder<SchemaTypes>, defined: Set<string>): void {
  if (defined.has('PageInfo')) return;
  defined.add('PageInfo');
  const field = (type: string, description: string, nullable: boolean) =>
    new ObjectFieldBuilder<SchemaTypes, unknown>(builder).field({
      type,
      description,
      nullable,
      extensions: ofConnection,
    } as never);
  builder.objectType(
    'PageInfo' as never,
    {
      description: 'Where a page lies in its list.',
      fields: () => ({
        hasNextPage: field('Boolean', 'True exactly when the list has a row after the page.', false),
        hasPreviousPage: field('Boolean', 'True exactly when the list has a row before the page.', false),
        startCursor: field('String', 'Cursor of the page’s first row; null when the page is empty.', true),
        endCursor: field('String', 'Cursor of the page’s last row; null when the page is empty.', true),
      }),
    } as never,
  );
}
