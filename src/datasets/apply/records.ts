import { quoteLiteral } from '../../db/literal.ts';
import { kinds as allKinds, type Field, type Kind, kindNamed } from '../kinds.ts';
import { keyName, keyNames } from '../name-sql.ts';
import { isNameable, namedByKey } from '../record-name.ts';
import { quoted } from '../staging/sql-text.ts';
import { isCode, keyColumn, type StagedKind } from '../staging/staged-kinds.ts';
import { type ApplyContext, documentId, makeTable, tableOf } from './context.ts';

/** Give every staged record of a kind that is told by texts its id: the ledger’s, or that of the first row with its key. */
export function identify(context: ApplyContext, { kind, repeated }: StagedKind): string[] {
  const input = tableOf(context, 'in', kind.name);
  const keys = kind.key.map((part) => quoted(kind.fields.get(part)?.column.name ?? part));
  // Rows of one key that say different things are different records, and get a number in the order of the file.
  const named =
    repeated === 'number'
      ? `select cand, seq, case when place > 1 then slug || '_' || place else slug end as slug from (
    select cand, seq, slug, dense_rank() over (partition by slug order by first) as place
    from (select id as cand, seq, slug, min(seq) over (partition by slug, content) as first from ${input}) as alike
  ) as placed`
      : `select id as cand, seq, ${keys.join(', ')} from ${input}`;
  const id = kind.identity === 'id' ? 'coalesce(held.id, named.first)' : `named.${quoted(kind.identity)}`;
  return [
    ...makeTable(
      tableOf(context, 'map', kind.name),
      `select named.cand, ${id} as id, ${keys.map((key) => `named.${key}`).join(', ')}
from (select named.*, first_value(cand) over (partition by ${keys.join(', ')} order by seq) as first from (${named}) as named) as named
left join ${quoted(kind.name)} as held on ${keys.map((key) => `held.${key} = named.${key}`).join(' and ')}`,
    ),
    `create index on ${tableOf(context, 'map', kind.name)} (cand)`,
  ];
}

/** Put the ids of what the rows refer to in the place of candidates and texts; a text that names nothing is a bad row. */
export function resolveReferences(context: ApplyContext, staged: StagedKind): string[] {
  const { kind, fields } = staged;
  const joins: string[] = [];
  const columns: string[] = ['i.seq', 'i.file', 'i.line', 'i.template'];
  if (staged.repeated === 'number') columns.push('i.content');
  if (staged.isClaimed)
    columns.push(kind.name === 'company' ? `i.locator || jsonb_build_object('key', m.key) as locator` : 'i.locator');
  if (staged.hasVersions) columns.push('i.recorded_at');
  if (staged.isNative) columns.push('i.given');
  if (staged.isNameable) {
    columns.push('m.id');
    joins.push(`join ${tableOf(context, 'map', kind.name)} m on m.cand = i.id`);
  } else columns.push('i.id as cand');
  for (const [index, field] of fields.entries()) {
    const column = quoted(field.column.name);
    if (kind.identity === field.column.name) continue;
    if (field.name === 'slug' && staged.isNameable) columns.push('m.slug');
    else if (field.refersTo === undefined) columns.push(`i.${column}`);
    else {
      const resolved = resolution(context, staged, field, index);
      joins.push(...resolved.joins);
      columns.push(`${resolved.value} as ${column}`, `i.${quoted(keyColumn(field))}`);
    }
  }
  return [
    ...makeTable(
      tableOf(context, 'rec', kind.name),
      `select ${columns.join(', ')} from ${tableOf(context, 'in', kind.name)} i ${joins.join('\n')}`,
    ),
    ...fields
      .filter(({ refersTo }) => refersTo !== undefined)
      .map((field) => unknownReferences(context, staged, field)),
  ];
}

function resolution(
  context: ApplyContext,
  staged: StagedKind,
  field: Field,
  index: number,
): { joins: string[]; value: string } {
  const key = `i.${quoted(keyColumn(field))}`;
  const { refersTo = '' } = field;
  if (field.name === 'document' && refersTo === 'source_document' && !staged.isNative)
    return {
      joins: textJoins(context, field, index, key),
      value: `coalesce(t${index}.id, n${index}.id, ${documentId(context)})`,
    };
  if (refersTo === 'node') return nodeResolution(context, staged, field, index);
  const joins = textJoins(context, field, index, key);
  const target = kindNamed(refersTo);
  const isStaged = context.kinds.some(({ kind }) => kind === target);
  const code = quoted(target.key.at(-1) ?? 'code');
  if (isCode(field))
    return { joins, value: isStaged ? `coalesce(t${index}.${code}, n${index}.${code})` : `t${index}.${code}` };
  if (!isStaged) return { joins, value: `t${index}.id` };
  joins.push(
    `left join ${tableOf(context, 'map', refersTo)} a${index} on a${index}.cand = i.${quoted(field.column.name)}`,
  );
  return { joins, value: `coalesce(a${index}.id, t${index}.id, n${index}.id)` };
}

/** Look a text up among the records of the ledger and those of this import. */
function textJoins(context: ApplyContext, field: Field, index: number, key: string): string[] {
  const target = kindNamed(field.refersTo ?? '');
  const last = quoted(target.key.at(-1) ?? 'slug');
  const scheme =
    field.scheme === undefined ? undefined : field.scheme === null ? 'i.scheme' : quoteLiteral(field.scheme);
  const conditions = (alias: string) =>
    [`${alias}.${last} = ${key}`, ...(scheme === undefined ? [] : [`${alias}.scheme = ${scheme}`])].join(' and ');
  if (!isNameable(target)) return [];
  const joins = [`left join ${quoted(target.name)} t${index} on ${conditions(`t${index}`)}`];
  if (!context.kinds.some(({ kind }) => kind === target)) return joins;
  const keys = target.key.map(quoted).join(', ');
  return [
    ...joins,
    `left join (select distinct id, ${keys} from ${tableOf(context, 'map', target.name)}) n${index} on ${conditions(`n${index}`)}`,
  ];
}

/** Any kind of record may stand there: by its candidate id, or by its name as in `company:oracle`. */
function nodeResolution(
  context: ApplyContext,
  { kind: referring }: StagedKind,
  field: Field,
  index: number,
): { joins: string[]; value: string } {
  const key = quoted(keyColumn(field));
  const identified = context.kinds.filter(({ isNameable, kind }) => isNameable || namedByKey.has(kind));
  const maps = identified
    .filter(({ kind }) => kind.identity === 'id')
    .map(({ kind }) => `select cand, id from ${tableOf(context, 'map', kind.name)}`);
  const held = [...allKinds.values()].filter(({ fields }) => fields.has('slug'));
  const names = [
    ...held.map(({ name }) => `select ${quoteLiteral(`${name}:`)} || slug as name, id from ${quoted(name)}`),
    ...identified
      .filter(({ kind, isNameable }) => isNameable && kind.key.length === 1 && kind.key[0] === 'slug')
      .map(
        ({ kind: { name } }) =>
          `select distinct ${quoteLiteral(`${name}:`)} || slug, id from ${tableOf(context, 'map', name)}`,
      ),
    ...[...namedByKey].flatMap((kind) => {
      const staged = identified.find((each) => each.kind === kind && each.isNative);
      // Few records are referred to so, and all of the kind would be named for it.
      const isAsked = `exists (select from ${tableOf(context, 'in', referring.name)} where ${key} like ${quoteLiteral(`${kind.name}:%`)})`;
      return [keyNames(kind), ...(staged ? [stagedKeyNames(context, kind)] : [])].map(
        (query) => `(select distinct on (name) name, id from (${query}) as named where ${isAsked} order by name, id)`,
      );
    }),
  ];
  const candidates = ['select null::uuid as cand, null::uuid as id where false', ...maps].join(' union all ');
  return {
    joins: [
      `left join (${candidates}) a${index} on a${index}.cand = i.${quoted(field.column.name)}`,
      `left join (${names.join(' union ')}) t${index} on t${index}.name = i.${key}`,
    ],
    value: `coalesce(a${index}.id, t${index}.id)`,
  };
}

function stagedKeyNames(context: ApplyContext, kind: Kind): string {
  const name = keyName(kind, 'r', (field) => `r.${quoted(keyColumn(field))}`);
  return `select m.id, ${name} as name from ${tableOf(context, 'rec', kind.name)} r join ${tableOf(context, 'map', kind.name)} m on m.cand = r.cand`;
}

function unknownReferences(context: ApplyContext, { kind }: StagedKind, field: Field): string {
  const key = quoted(keyColumn(field));
  const what = field.refersTo === 'node' ? 'record' : field.refersTo;
  return `insert into ${context.schema}.bad select file, line, template, ${quoteLiteral(field.name)}, ${key}, ${quoteLiteral(`there is no ${what} called so`)}
from ${tableOf(context, 'rec', kind.name)} where ${key} is not null and ${quoted(field.column.name)} is null`;
}

/** Give ids to records that are told by what they refer to, such as a party of an investment. */
export function identifyLinks(context: ApplyContext, { kind, key }: StagedKind): string[] {
  const fieldsOf = key.map((part) => kind.fields.get(part)).filter((field) => field !== undefined);
  const expressions = fieldsOf.map((field) => ({
    field,
    of: (alias: string) =>
      field.column.getSQLType() === 'daterange' && field.name === 'valid'
        ? `lower(${alias}."valid")`
        : `${alias}.${quoted(field.column.name)}`,
  }));
  const rec = tableOf(context, 'rec', kind.name);
  const fallback = (field: Field, text: string) =>
    field.column.notNull && field.column.hasDefault && field.name === 'comparison' ? `coalesce(${text}, 'NONE')` : text;
  const conditions = expressions.map(({ field, of }) => {
    const [held, own] = [of('held'), fallback(field, of('r'))];
    return field.column.notNull && field.name !== 'valid'
      ? `${held} = ${own}`
      : `(${held} = ${own} or (${held} is null and ${own} is null))`;
  });
  return [
    ...makeTable(
      tableOf(context, 'map', kind.name),
      `select r.cand, coalesce(held.id, r.first) as id
from (select r.*, first_value(cand) over (partition by ${expressions.map(({ field, of }) => fallback(field, of('r'))).join(', ')} order by seq) as first from ${rec} r) as r
left join ${quoted(kind.name)} held on ${conditions.join(' and ')}`,
    ),
    `create index on ${tableOf(context, 'map', kind.name)} (cand)`,
  ];
}
