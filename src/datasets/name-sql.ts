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

/** SQL for the name of the row `alias` by the fields of its key (`nodeNameText`); `targetName` gives it for a field that refers to a row. */
export function keyName({ name, key, fields }: Kind, alias: string, targetName: (field: Field) => string): string {
  const texts = key.flatMap((part) => {
    const field = fields.get(part);
    if (field === undefined) return [];
    if (field.refersTo !== undefined && isKey(field)) return targetName(field);
    const column = `${alias}."${field.column.name}"`;
    return field.column.getSQLType() === 'daterange' ? `lower(${column})::text` : `${column}::text`;
  });
  return `'${name}:' || to_json(array[${texts.join(', ')}]::text[])::text`;
}

/** A query for `id` and `name` of all records of a kind that is named by its key. */
export function keyNames(kind: Kind): string {
  const name = keyName(kind, 'named', (field) => nameOf(kindNamed(field.refersTo ?? ''), `"to ${field.name}"`));
  const fields = kind.key.flatMap((part) => kind.fields.get(part) ?? []);
  return `select named.id, ${name} as name from "${kind.name}" as named ${targetJoins(fields, 'named')}`;
}
