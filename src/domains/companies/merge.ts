import { type Column, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { company } from '../../db/schema/companies.ts';
import type { ArgumentValue } from '../../engine/argument.ts';
import { decodeGlobalIdOf } from '../../engine/global-id.ts';
import { columnOf, type Row } from '../../engine/model.ts';
import { bind } from '../../engine/parameter.ts';
import type { LookupKey } from '../../engine/root-fields.ts';

/**
 * A merge rewrites nothing: the duplicate keeps its row, its names and its identifiers, and points to the record that
 * stands for the company now. Pointers never lead to a record that points on.
 */

/** The record that was asked for, of the rows that a look-up found. */
const askedFor = new WeakMap<Row, SQL>();

/** Find the company that stands for the record with this id; null is none. */
export function standingFor(row: Row, asked: SQL): SQL {
  askedFor.set(row, asked);
  const record = alias(company, `${row.alias}_asked`);
  return sql`${columnOf(row, 'id')} = (select coalesce(${record.mergedIntoId}, ${record.id}) from ${company} ${sql.identifier(`${row.alias}_asked`)} where ${record.id} = ${asked})`;
}

/** The slug of the duplicate that was asked for, or null. */
export function redirectedFrom(row: Row): SQL {
  const asked = askedFor.get(row);
  if (asked === undefined) return sql`null::text`;
  const record = alias(company, `${row.alias}_from`);
  return sql`(select ${record.slug} from ${company} ${sql.identifier(`${row.alias}_from`)} where ${record.id} = ${asked} and ${record.id} <> ${columnOf(row, 'id')})`;
}

export const byId: LookupKey = {
  type: 'ID',
  description: 'Global id of the company, or of a duplicate that was merged into it.',
  on: (row, argument) =>
    standingFor(
      row,
      bind((inputs) => decodeGlobalIdOf(row.type.typeName, leaf(argument).read(inputs)), 'uuid'),
    ),
};

export const bySlug: LookupKey = {
  type: 'String',
  description: 'Readable key, such as `alibaba-cloud`; that of a duplicate finds the company that it was merged into.',
  on: (row, argument) => {
    const named = alias(company, `${row.alias}_named`);
    const slug = bind((inputs) => String(leaf(argument).read(inputs)), 'text');
    return standingFor(
      row,
      sql`(select ${named.id} from ${company} ${sql.identifier(`${row.alias}_named`)} where ${named.slug} = ${slug})`,
    );
  },
};

function leaf(argument: ArgumentValue): Extract<ArgumentValue, { kind: 'leaf' }> {
  if (argument.kind !== 'leaf') throw new Error('A key of a company is one value');
  return argument;
}

const duplicate = alias(company, 'duplicate');

/** Whether what belongs to `owner` belongs to the company, be it by a duplicate of it. */
export function isOwnedBy(owner: Column, { id }: { id: Column }): SQL {
  return sql`${owner} = any (array(select ${id} union all select ${duplicate.id} from ${company} ${sql.identifier('duplicate')} where ${duplicate.mergedIntoId} = ${id}))`;
}
