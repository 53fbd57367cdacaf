import { type Field, type Kind, kindNamed, kinds } from '../kinds.ts';
import { isKey, keyNames, nameOf, targetJoins } from '../name-sql.ts';
import { namedByKey } from '../record-name.ts';

/** The alias under which a record's own row stands in its query; conditions are written for it. */
export const recordAlias = 'record';

/** A query that gives `key` (text[], what records are ordered by) and `line` (the record as JSON). */
export interface RecordQuery {
  readonly kind: Kind;
  /** A condition on the row `record`; all rows without it. */
  readonly condition?: string | undefined;
}

/**
 * Write the query for the records of a kind, spelled as data sets spell them: references by name, dates as precise as
 * they are known, numbers as texts that keep every digit. What is unknown is left out, and so is a validity without
 * bounds; everything else is written, defaults included.
 */
export function recordSql({ kind, condition }: RecordQuery): string {
  const fields = [...kind.fields.values()];
  const members = fields.map((field) => `${literal(`"${field.name}":`)} || (${valueJson(kind, field)})`);
  return `select array[${keyParts(kind).join(', ')}]::text[] as key, '{' || concat_ws(',', ${members.join(', ')}) || '}' as line
from "${kind.name}" as "${recordAlias}" ${targetJoins(fields, `"${recordAlias}"`)}${condition === undefined ? '' : ` where ${condition}`}`;
}

/** Survivors of a merge stand before what was merged into them, since their ids must be the older ones when they are loaded. */
const mergeDepth = `case when "${recordAlias}".merged_into_id is null then '0000' else (
  with recursive up (id, depth) as (
    select "${recordAlias}".merged_into_id, 0
    union all select company.merged_into_id, depth + 1 from up join company using (id) where depth < 1000
  ) select to_char(max(depth), 'FM0000') from up
) end`;

function keyParts(kind: Kind): string[] {
  const natural = kind.key.map((name) => {
    const field = kind.fields.get(name);
    if (field === undefined) throw new Error(`${kind.name} has no field ${name}.`);
    return field.column.getSQLType() === 'daterange' ? `lower(${columnOf(field)})::text` : plainText(kind, field);
  });
  return kind.name === 'company' ? [mergeDepth, ...natural] : natural;
}

/** SQL for the JSON text of a field's value, or null where the field is left out. */
function valueJson(kind: Kind, field: Field): string {
  const column = columnOf(field);
  const { column: declared, refersTo } = field;
  const type = declared.getSQLType();
  if (refersTo !== undefined) return toJson(plainText(kind, field));
  if (declared.dimensions > 0) return toJson(column);
  const dated = [...kind.fields.values()].find(({ precision }) => precision === field.name);
  if (dated !== undefined) {
    return `case when ${columnOf(dated)} is not null and ${impreciseSpelling(dated)} is null then ${toJson(column)} end`;
  }
  switch (type) {
    case 'jsonb':
      return `${column}::text`;
    case 'daterange':
      return field.precision === undefined
        ? rangeJson(field)
        : `coalesce(${toJson(impreciseSpelling(field))}, ${rangeJson(field)})`;
    case 'timestamp with time zone':
      return toJson(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`);
    case 'boolean':
    case 'smallint':
    case 'integer':
      return toJson(column);
    default:
      return toJson(plainText(kind, field));
  }
}

/** SQL for a field's value as one text: what a CSV cell or a sort key would hold. */
function plainText(kind: Kind, field: Field): string {
  const column = columnOf(field);
  const { refersTo } = field;
  if (refersTo === 'node') return nodeName(column);
  if (refersTo !== undefined && isKey(field)) {
    const target = kindNamed(refersTo);
    return nameOf(target, `"to ${field.name}"`);
  }
  // What the database does not name is named by its id, so that it can be told apart and referred to.
  if (field.name === 'slug') return nameOf(kind, `"${recordAlias}"`);
  if (field.column.getSQLType() === 'date' && field.precision !== undefined) {
    return `coalesce(${impreciseSpelling(field)}, ${column}::text)`;
  }
  return `${column}::text`;
}

/** `company:oracle`, through the registry. */
function nodeName(column: string): string {
  const cases = [...kinds.values()].flatMap((kind) => {
    const when = `when '${kind.name.toUpperCase()}' then`;
    if (namedByKey.has(kind)) return `${when} (select name from (${keyNames(kind)}) as named where named.id = node.id)`;
    if (!kind.fields.has('slug')) return [];
    const name = `'${kind.name}:' || ${nameOf(kind, 'named')}`;
    return `${when} (select ${name} from "${kind.name}" as named where named.id = node.id)`;
  });
  return `(select case node.kind::text ${cases.join(' ')} end from node where node.id = ${column})`;
}

/** SQL for `2022`, `2022-Q3`, `2022-09` or `2022-09-22`; null where the value is not the span that its precision says. */
function impreciseSpelling(field: Field): string {
  const column = columnOf(field);
  const isRange = field.column.getSQLType() === 'daterange';
  const day = isRange ? `lower(${column})` : column;
  const spell = (unit: string, interval: string, format: string) => {
    const ends = isRange ? ` and upper(${column}) = (${day} + interval '${interval}')::date` : '';
    return `when '${unit.toUpperCase()}' then case when ${day} = date_trunc('${unit}', ${day}::timestamp)::date${ends} then to_char(${day}, '${format}') end`;
  };
  return `case "${recordAlias}"."${field.precision}"::text ${[
    spell('day', '1 day', 'YYYY-MM-DD'),
    spell('month', '1 month', 'YYYY-MM'),
    spell('quarter', '3 months', 'YYYY-"Q"Q'),
    spell('year', '1 year', 'YYYY'),
  ].join(' ')} end`;
}

function rangeJson(field: Field): string {
  const column = columnOf(field);
  const bound = (name: string, end: string) => `'"${name}":"' || ${end}(${column}) || '"'`;
  const json = `'{' || concat_ws(',', ${bound('from', 'lower')}, ${bound('before', 'upper')}) || '}'`;
  // An unknown period and one without bounds differ; a validity is never unknown, and has no bounds unless it says so.
  return `case when ${column} is not null${field.column.notNull ? ` and ${column} <> '(,)'` : ''} then ${json} end`;
}

function columnOf({ column }: Field): string {
  return `"${recordAlias}"."${column.name}"`;
}

function toJson(value: string): string {
  return `to_json(${value})::text`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
