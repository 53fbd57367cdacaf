import { type Field, type Kind, kindNamed } from './kinds.ts';

/** Whether a field holds the id of another row; a code names its row by itself. */
export function isKey({ column }: Field): boolean {
  return column.getSQLType() === 'uuid';
}

/** SQL for the text by which files name a row of a kind, which stands under `alias`; a row without a slug is named by its id. */
export function nameOf(kind: Kind, alias: string): string {
  const name = kind.key.at(-1) ?? kind.identity;
  if (name !== 'slug' || kind.fields.get('slug')?.column.notNull === true) return `${alias}."${name}"::text`;
  return `coalesce(${alias}.slug, ${alias}.id::text)`;
}

/** SQL that joins to a row of a kind the rows of some of its fields, each under `"to field"`. */
export function targetJoins(fields: readonly Field[], alias: string): string {
  return fields
    .flatMap((field) => {
      const { name, column, refersTo } = field;
      if (refersTo === undefined || refersTo === 'node' || !isKey(field)) return [];
      return `left join "${refersTo}" as "to ${name}" on "to ${name}"."${kindNamed(refersTo).identity}" = ${alias}."${column.name}"`;
    })
    .join(' ');
}

/** SQL for a record’s name by the fields of its key (`nodeNameText`), each given as SQL for its text. */
export function keyName({ name }: Kind, texts: readonly string[]): string {
  return `'${name}:' || to_json(array[${texts.join(', ')}]::text[])::text`;
}

/** A query for `id` and `name` of all records of a kind that is named by its key. */
export function keyNames(kind: Kind): string {
  const fields = kind.key.flatMap((part) => kind.fields.get(part) ?? []);
  const texts = fields.map((field) => {
    const { name, column, refersTo } = field;
    if (refersTo !== undefined && isKey(field)) return nameOf(kindNamed(refersTo), `"to ${name}"`);
    return column.getSQLType() === 'daterange' ? `lower(named."${column.name}")::text` : `named."${column.name}"::text`;
  });
  return `select named.id, ${keyName(kind, texts)} as name from "${kind.name}" as named ${targetJoins(fields, 'named')}`;
}
