import { quoteLiteral } from '../../db/literal.ts';
import type { Field, Kind } from '../kinds.ts';
import { freshUuid, quoted } from '../staging/sql-text.ts';
import { columnList, defaultOf, isCode, keyColumn, type StagedKind, sqlType } from '../staging/staged-kinds.ts';
import { type ApplyContext, actorOf, documentId, makeTable, tableOf } from './context.ts';

/** Whether rows are added to what a company has, and never changed. */
export function isAddedOnly({ kind, isNative }: StagedKind): boolean {
  return !isNative && (kind.name === 'company_name' || kind.name === 'company_identifier');
}

/** Make one row of the rows with one id. Rows that contradict each other are bad, unless the mapping says what that means. */
export function pickRecords(context: ApplyContext, staged: StagedKind): string[] {
  const { kind, fields, isNameable, repeated, hasVersions } = staged;
  const rec = tableOf(context, 'rec', kind.name);
  const rows = isNameable
    ? rec
    : `(select r.*, m.id from ${rec} r join ${tableOf(context, 'map', kind.name)} m on m.cand = r.cand)`;
  const pick = tableOf(context, 'pick', kind.name);
  if (hasVersions)
    return makeTable(
      pick,
      `select r.*, row_number() over (partition by id order by recorded_at, seq) as wave from ${rows} r`,
    );
  if (typeof repeated === 'object') {
    const order = repeated.prefer.map(
      ({ field, order, empty }) =>
        `${quoted(kind.fields.get(field)?.column.name ?? field)} ${order === 'least' ? 'asc' : 'desc'} nulls ${empty}`,
    );
    return makeTable(pick, `select distinct on (id) * from ${rows} r order by id, ${order.join(', ')}, seq`);
  }
  const firsts = `select r.*, min(seq) over (partition by id) as first from ${rows} r`;
  if (repeated === 'combine') return makeTable(pick, combined(staged, rows));
  const data = fields.filter(({ column }) => column.name !== kind.identity);
  const contradictions = isAddedOnly(staged)
    ? []
    : [
        `insert into ${context.schema}.bad select r.file, r.line, r.template, ${quoteLiteral(staged.key[0] ?? '')}, null, 'the same ${kind.name} stands in line ' || f.line || ' with other values (same ${staged.key.join(', ')})'
from (${firsts}) r join ${rec} f on f.seq = r.first where r.seq <> r.first and (${columnList(data, 'r.')}) is distinct from (${columnList(data, 'f.')})`,
      ];
  return [...makeTable(pick, `select * from (${firsts}) as r where seq = first`), ...contradictions];
}

/** The first row with a value gives it; a date and its precision come from one row. */
function combined({ kind, fields, isClaimed }: StagedKind, rows: string): string {
  const precisionOf = new Map(
    fields.flatMap((field): [string, Field][] => (field.precision === undefined ? [] : [[field.precision, field]])),
  );
  const columns = fields
    .filter(({ column }) => column.name !== kind.identity)
    .flatMap((field): [string, string][] => {
      const column = quoted(field.column.name);
      const given = quoted((precisionOf.get(field.name) ?? field).column.name);
      const first = (value: string, type = '') =>
        `(array_agg(${value} order by seq) filter (where ${given} is not null))[1]${type}`;
      const value: [string, string] = [
        column,
        field.column.dimensions > 0 ? first(`${column}::text`, `::${sqlType(field)}`) : first(column),
      ];
      const key = quoted(keyColumn(field));
      return field.refersTo === undefined
        ? [value]
        : [value, [key, `(array_agg(${key} order by seq) filter (where ${key} is not null))[1]`]];
    });
  const own = ['seq', 'file', 'line', 'template', ...(isClaimed ? ['locator'] : [])];
  const names = ['id', ...own, ...columns.map(([name]) => name)].join(', ');
  const several = [
    ...own.map((name) => (name === 'seq' ? 'min(seq)' : `(array_agg(${name} order by seq))[1]`)),
    ...columns.map(([, value]) => value),
  ];
  return `with counted as (select r.*, count(*) over (partition by id) as rows from ${rows} r)
select ${names} from counted where rows = 1 union all select id, ${several.join(', ')} from counted where rows > 1 group by id`;
}

const moneyFields = new Set([
  'amount',
  'amount_high',
  'currency',
  'amount_qualifier',
  'value',
  'value_high',
  'qualifier',
]);

/** Fields that only mean something together: a date with its precision, an amount with its currency. */
function groupOf(kind: Kind, field: Field, staged: readonly Field[]): readonly Field[] {
  if (kind.fields.has('currency') && moneyFields.has(field.name))
    return staged.filter(({ name }) => moneyFields.has(name));
  return staged.filter((other) => other === field || other.precision === field.name || field.precision === other.name);
}

/**
 * The rows as they would stand in the table. What a document states of a record that several describe is kept as its
 * claim, so that a later import knows what it may change: what the ledger has from this document, and what is unknown.
 */
export function planRecords(context: ApplyContext, staged: StagedKind): string[] {
  const { kind, isClaimed } = staged;
  return [
    ...(isClaimed ? baseClaims(context, kind) : []),
    ...makeTable(tableOf(context, 'plan', kind.name), planQuery(context, staged)),
  ];
}

/** The query of a plan; `condition` chooses among the picked rows, which are called p, and the ledger’s, which are h. */
export function planQuery(context: ApplyContext, staged: StagedKind, condition = 'true'): string {
  const { kind, fields, isClaimed, hasVersions } = staged;
  const identity = quoted(kind.identity);
  const columns = [...kind.fields.values()].map(
    (field) => `${plannedValue(context, staged, field)} as ${quoted(field.column.name)}`,
  );
  const own = [
    'p.seq',
    'p.file',
    'p.line',
    'p.template',
    ...(hasVersions ? ['p.recorded_at'] : []),
    `h.${identity} is null as is_new`,
  ];
  if (kind.identity === 'id') own.unshift('p.id');
  if (isClaimed)
    own.push(
      `coalesce(b.claim_id, ${freshUuid}) as "record claim"`,
      'b.claim_id is null as "claim is new"',
      'p.locator',
      `${stated(kind, fields)} as stated`,
      'b.value as "stated before"',
    );
  return `select ${[...own, ...columns].join(', ')}
from ${tableOf(context, 'pick', kind.name)} p
left join ${quoted(kind.name)} h on h.${identity} = p.id
${isClaimed ? `left join ${tableOf(context, 'base', kind.name)} b on b.id = p.id` : ''}
where ${condition}`;
}

function plannedValue(context: ApplyContext, staged: StagedKind, field: Field): string {
  const { kind, fields, isClaimed } = staged;
  const column = quoted(field.column.name);
  if (field.column.name === kind.identity) return 'p.id';
  const isNew = `h.${quoted(kind.identity)} is null`;
  const fallback = defaultOf(field);
  if (!fields.includes(field)) {
    const initial = isClaimed && field.refersTo === 'claim' ? `coalesce(b.claim_id, h.${column})` : fallback;
    return `case when ${isNew} then ${initial} else h.${column} end`;
  }
  if (staged.isNative) {
    const value =
      field.column.notNull && field.column.hasDefault ? `coalesce(p.${column}, ${fallback})` : `p.${column}`;
    return `case when ${isNew} or get_bit(p.given, ${fields.indexOf(field)}) = 1 then ${value} else h.${column} end`;
  }
  if (kind.name === 'company_name' && field.name === 'is_primary')
    return `case when ${isNew} then coalesce(p.is_primary, p.company_id in (select company_id from ${context.schema}.cluster where way = 'NEW') and row_number() over (partition by p.company_id, p.lang, ${isNew} order by p.seq) = 1) else h.is_primary end`;
  const complete = (alias: string, each: Field) => {
    const value = `${alias}.${quoted(each.column.name)}`;
    return each.column.notNull && each.column.hasDefault ? `coalesce(${value}, ${defaultOf(each)})` : value;
  };
  const given = complete('p', field);
  if (isAddedOnly(staged) || field.name === 'slug')
    return `case when ${isNew} then ${given} else coalesce(h.${column}, ${given}) end`;
  if (!isClaimed) return given;
  if (field.refersTo !== undefined && !isCode(field)) {
    const key = `p.${quoted(keyColumn(field))}`;
    return `case when ${isNew} or h.${column} is null then p.${column}
  when b.id is not null and ${key} is distinct from b.value ->> ${quoteLiteral(field.name)} then p.${column}
  when b.id is not null and ${key} is null then coalesce(p.${column}, h.${column}) else h.${column} end`;
  }
  const group = groupOf(kind, field, fields);
  const row = (alias: string) => `row(${group.map((each) => complete(alias, each)).join(', ')})`;
  return `case when ${isNew} or (${row('p')} is distinct from ${row('b')} and ${row('h')} is not distinct from ${row('b')}) then ${given} else h.${column} end`;
}

/** What the document states of a record: the fields that it gives, references by their texts. */
function stated(kind: Kind, fields: readonly Field[]): string {
  const pairs = fields
    .filter(({ column, refersTo, name }) => column.name !== kind.identity && refersTo !== 'claim' && name !== 'slug')
    .map((field) =>
      field.refersTo === undefined || isCode(field)
        ? `${quoteLiteral(field.column.name)}, p.${quoted(field.column.name)}`
        : `${quoteLiteral(field.name)}, p.${quoted(keyColumn(field))}`,
    );
  return `jsonb_strip_nulls(jsonb_build_object(${pairs.join(', ')}))`;
}

function baseClaims(context: ApplyContext, kind: Kind): string[] {
  const columns = [...kind.fields.values()].filter(({ refersTo }) => refersTo !== 'claim');
  return makeTable(
    tableOf(context, 'base', kind.name),
    // The claims on other kinds of record must be gone before their values are read as rows of this one.
    `with own as materialized (
  select distinct on (subject_id) subject_id, id, value from claim
  where document_id = ${documentId(context)} and property = 'record' and extracted_by = ${quoteLiteral(actorOf(context))}
    and subject_id in (select id from ${tableOf(context, 'pick', kind.name)})
  order by subject_id, id
)
select own.subject_id as id, own.id as claim_id, own.value, ${columnList(columns, 'stated.')}
from own cross join lateral jsonb_populate_record(null::${quoted(kind.name)}, own.value) as stated`,
  );
}
