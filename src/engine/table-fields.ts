import { ObjectFieldBuilder, type SchemaTypes } from '@pothos/core';
import type { InferSelectModel, SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { type ConnectionFieldOptions, connectionField } from './connection-types.ts';
import {
  describeRelations,
  type ExpressionScope,
  type FieldSpec,
  fieldExtension,
  type Parts,
  type RelationModel,
  typeNameOf,
} from './model.ts';

type Scope<Table extends PgTable> = ExpressionScope<Table['_']['columns']>;

export interface ExpressionOptions<Table extends PgTable> {
  readonly type: unknown;
  readonly description: string;
  readonly nullable?: boolean;
  readonly args?: Record<string, unknown>;
  readonly sql: (scope: Scope<Table>) => SQL;
}

export interface ObjectOptions<Table extends PgTable> {
  readonly type: string;
  readonly description: string;
  readonly args?: Record<string, unknown>;
  readonly parts: (scope: Scope<Table>) => Parts;
  /** When the object is there at all; a field with a condition is nullable. */
  readonly present?: (scope: Scope<Table>) => SQL;
}

/** The fields that a table's type may have, all compiled by the engine but `computed`. */
export class TableFields<Types extends SchemaTypes, Table extends PgTable> extends ObjectFieldBuilder<Types, unknown> {
  readonly table: Table;
  readonly typeName: string;
  private readonly relations: Readonly<Record<string, RelationModel>>;

  constructor(builder: PothosSchemaTypes.SchemaBuilder<Types>, table: Table) {
    super(builder);
    this.table = table;
    this.typeName = typeNameOf(table);
    this.relations = describeRelations(table, builder.options.engine.relations);
  }

  /** The one row that a relation leads to; nullable as the relation is. */
  one(relation: string, { description }: { description: string }): unknown {
    const { target, optional } = this.relation(relation);
    return this.planned({ kind: 'one', relation }, { type: typeNameOf(target), description, nullable: optional });
  }

  /** A connection over a relation's rows. `through` makes the rows the edges, and what they lead to the nodes. */
  many(relation: string, options: ConnectionFieldOptions): unknown {
    return connectionField(
      this,
      { kind: 'connection', source: relation, ...(options.order && { order: options.order }) },
      this.relation(relation).target,
      options,
    );
  }

  /** A connection over rows that belong to this one by a condition of one's own. */
  matching<Target extends PgTable>(
    table: Target,
    {
      on,
      ...options
    }: ConnectionFieldOptions & { on: (source: Table['_']['columns'], target: Target['_']['columns']) => SQL },
  ): unknown {
    const source = {
      table,
      on: (from: { columns: unknown }, to: { columns: unknown }) => on(from.columns as never, to.columns as never),
    };
    return connectionField(
      this,
      { kind: 'connection', source, ...(options.order && { order: options.order }) },
      table,
      options,
    );
  }

  /** The node behind a uuid column, of whichever registered type it is. */
  node(
    column: keyof Table['_']['columns'] & string,
    options: { type: string; description: string; nullable?: boolean },
  ): unknown {
    return this.planned({ kind: 'node', column }, options);
  }

  /** A value that Postgres computes from the row. */
  expression({ sql, ...options }: ExpressionOptions<Table>): unknown {
    return this.planned({ kind: 'expression', sql: sql as never }, options);
  }

  /** An object made of several columns of the row. */
  object({ parts, present, ...options }: ObjectOptions<Table>): unknown {
    const spec: FieldSpec = { kind: 'object', parts: parts as never, ...(present && { present: present as never }) };
    return this.planned(spec, { ...options, nullable: present !== undefined });
  }

  /** A value that only code can make; the engine brings the columns that it needs. */
  computed<Needed extends keyof InferSelectModel<Table> & string>(options: {
    type: unknown;
    description: string;
    nullable?: boolean;
    needs: readonly Needed[];
    resolve: (row: Pick<InferSelectModel<Table>, Needed>) => unknown;
  }): unknown {
    const { needs, ...field } = options;
    return this.field({ ...field, extensions: { needs } } as never);
  }

  private planned(
    spec: FieldSpec,
    options: { type: unknown; description: string; nullable?: boolean; args?: Record<string, unknown> },
  ) {
    return this.field({ nullable: false, ...options, extensions: fieldExtension(spec) } as never);
  }

  private relation(name: string): RelationModel {
    const relation = this.relations[name];
    if (!relation) {
      throw new Error(`${this.typeName} has no relation ${name}; it has ${Object.keys(this.relations).join(', ')}`);
    }
    return relation;
  }
}
