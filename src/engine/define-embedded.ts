import { ObjectFieldBuilder, type SchemaTypes } from '@pothos/core';
import type { SQL } from 'drizzle-orm';
import { fieldExtension, type PartScope } from './model.ts';

/** An object made of columns of one row; the field that shows it gives the parts, its type's fields name them. */
export interface EmbeddedOptions<Types extends SchemaTypes> {
  readonly description: string;
  readonly fields: (t: PartFields<Types>) => Record<string, unknown>;
}

interface PartOptions {
  readonly type: unknown;
  readonly description: string;
  readonly nullable?: boolean;
  /** Name of the part; the field's own by default is not assumed, so that a part can be renamed alone. */
  readonly part: string;
  readonly args?: Record<string, unknown>;
  /** Makes the value of the part and the field's arguments; the part itself by default. */
  readonly sql?: (part: SQL, scope: PartScope) => SQL;
}

class PartFields<Types extends SchemaTypes> extends ObjectFieldBuilder<Types, unknown> {
  /** A field that shows one part of the object. */
  part({ type, description, nullable = false, part, args = {}, sql }: PartOptions): unknown {
    return this.field({
      type,
      description,
      nullable,
      args,
      extensions: fieldExtension(sql ? { kind: 'part', part, sql } : { kind: 'part', part }),
    } as never);
  }
}

export function defineEmbedded<Types extends SchemaTypes>(
  builder: PothosSchemaTypes.SchemaBuilder<Types>,
  name: string,
  { description, fields }: EmbeddedOptions<Types>,
): void {
  builder.objectType(
    name as never,
    {
      description,
      fields: () => fields(new PartFields(builder)) as never,
    } as never,
  );
}
