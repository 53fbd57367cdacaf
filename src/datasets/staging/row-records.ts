import { createHash } from 'node:crypto';
import { type FuzzyValue, isFuzzyColumn } from '../column-schema.ts';
import type { Field } from '../kinds.ts';
import { slugOf } from '../mapping/slug.ts';
import { type CompiledSource, eachKey, type Template, type TemplateField } from '../mapping/template.ts';
import { BadValue, type Evaluation, type RowReference, type SourceRow, splitText } from '../mapping/value.ts';
import { candidateId } from './candidate-id.ts';
import { arrayText } from './copy-text.ts';
import { isCode, keyColumn } from './staged-kinds.ts';

/** A record made of a row, by staged column; columns that it lacks are null. */
export interface RowRecord {
  readonly template: Template | undefined;
  readonly kind: string;
  readonly values: ReadonlyMap<string, string | null>;
}

/** What is wrong with one value of a row. */
interface RowMistake {
  readonly column: string;
  readonly value: string | null;
  readonly message: string;
}

export interface RowResult {
  readonly records: readonly RowRecord[];
  readonly mistakes: readonly RowMistake[];
}

/** Make the records of a row; with any mistake, none of them is to be used. */
export function rowRecords(
  source: CompiledSource,
  row: SourceRow,
  fileName: string,
  note: Evaluation['note'],
): RowResult {
  const ids = new Map<string, string>();
  const maker: Maker = { source, row, fileName, note, records: [], mistakes: [], content: undefined };
  const ofItems = new Map<string, Map<string, string>[]>();
  for (const template of source.templates) {
    if (!template.holds({ row })) continue;
    const { each } = template;
    if (each === undefined) makeRecord(maker, template, { item: null, ids, names: ids });
    else {
      const names = ofItems.get(eachKey(each)) ?? [];
      ofItems.set(eachKey(each), names);
      for (const [index, item] of splitText(row.get(each.column), each.split).entries()) {
        const own = (names[index] ??= new Map());
        makeRecord(maker, template, { item, ids: new Map([...ids, ...own]), names: own });
      }
    }
  }
  return maker;
}

/** Make the record of the document, which the digest of the files belongs to. */
export function documentRecord(source: CompiledSource, template: Template, sha256: string): RowResult {
  const row: SourceRow = { file: 0, line: 0, get: () => null, content: () => '' };
  const maker: Maker = {
    source,
    row,
    fileName: '',
    note: () => {},
    records: [],
    mistakes: [],
    content: undefined,
  };
  makeRecord(maker, template, { item: null, ids: new Map(), names: new Map() });
  const records = maker.records.map((record) => ({
    ...record,
    values: new Map([...record.values, ['sha256', sha256]]),
  }));
  return { records, mistakes: maker.mistakes };
}

interface Maker {
  readonly source: CompiledSource;
  readonly row: SourceRow;
  readonly fileName: string;
  readonly note: Evaluation['note'];
  readonly records: RowRecord[];
  readonly mistakes: RowMistake[];
  content: string | undefined;
  locator?: string;
}

interface Place {
  readonly item: unknown;
  /** Ids of the records so far that it may refer to, by alias. */
  readonly ids: ReadonlyMap<string, string>;
  /** Where its own alias is kept. */
  readonly names: Map<string, string>;
  readonly ownerId?: string;
}

function makeRecord(
  maker: Maker,
  template: Template,
  { item, ids, names, ownerId }: Place,
): ReadonlyMap<string, string | null> | undefined {
  const { row, note, mistakes } = maker;
  const evaluation: Evaluation = { row, item, ids, note };
  const values = new Map<string, string | null>();
  let isGiven = false;
  let isWhole = true;
  for (const field of template.fields) {
    try {
      const value = field.value(evaluation);
      if (value !== null && field.columns.length > 0) isGiven = true;
      if (isReference(value)) values.set(field.field.column.name, value.id);
      else setValue(values, field, value);
    } catch (error) {
      if (!(error instanceof BadValue)) throw error;
      isWhole = false;
      isGiven = true;
      mistakes.push({ column: error.column, value: error.value, message: error.message });
    }
  }
  // A part of a record for which the row has nothing is not there.
  if (template.owner && !isGiven && template.fields.some(({ columns }) => columns.length > 0)) return undefined;
  if (isWhole) reportMissing(maker, template, values);
  const id = candidateId();
  values.set('id', id);
  if (template.owner) values.set(template.owner.column.name, ownerId ?? null);
  if (template.recordedAt) setRecordedAt(maker, template, evaluation, values);
  if (template.alias !== undefined) names.set(template.alias, id);
  if (template.repeated === 'number') values.set('content', contentOf(maker));
  settleAmounts(template, values);
  values.set('locator', locatorOf(maker));
  maker.records.push({ template, kind: template.kind.name, values });
  const inside = template.nested.map((nested) => ({
    nested,
    made: makeRecord(maker, nested, { item, ids, names, ownerId: id }),
  }));
  if (template.kind.name === 'company') completeCompany(maker, template, values, inside);
  return values;
}

function isReference(value: unknown): value is RowReference {
  return typeof value === 'object' && value !== null && 'alias' in value && 'id' in value;
}

function setValue(values: Map<string, string | null>, { field, schema, columns }: TemplateField, value: unknown): void {
  const column = columns[0] ?? field.name;
  if (field.refersTo !== undefined) {
    if (value !== null && typeof value !== 'string')
      throw new BadValue(column, JSON.stringify(value), 'must be the name of one record');
    values.set(keyColumn(field), value);
    return;
  }
  if (value === null) {
    if (!values.has(field.column.name)) values.set(field.column.name, null);
    if (field.precision !== undefined && !values.has(field.precision)) values.set(field.precision, 'NONE');
    return;
  }
  const checked = schema.safeParse(value);
  if (!checked.success)
    throw new BadValue(
      column,
      typeof value === 'string' ? value : JSON.stringify(value),
      checked.error.issues[0]?.message ?? 'is not allowed',
    );
  values.set(field.column.name, columnText(field, checked.data));
  if (isFuzzyColumn(field.column) && field.precision !== undefined) {
    const { precision } = checked.data as FuzzyValue;
    if (precision !== null) values.set(field.precision, precision);
  }
}

function columnText({ column }: Field, value: unknown): string {
  if (isFuzzyColumn(column)) return (value as FuzzyValue).text;
  if (column.dimensions > 0) return arrayText(value as readonly string[]);
  return column.getSQLType() === 'jsonb' ? JSON.stringify(value) : String(value);
}

function reportMissing(
  { mistakes }: Maker,
  { kind, fields }: Template,
  values: ReadonlyMap<string, string | null>,
): void {
  for (const { field, columns } of fields) {
    if (!field.column.notNull || field.column.hasDefault) continue;
    if (kind.name === 'company' && field.name === 'slug') continue;
    const isThere = values.get(field.column.name) != null || values.get(keyColumn(field)) != null;
    if (!isThere)
      mistakes.push({
        column: columns[0] ?? '',
        value: null,
        message: `is empty, and a ${kind.name} needs the field ${field.name}`,
      });
  }
}

function setRecordedAt(
  { mistakes }: Maker,
  { recordedAt }: Template,
  evaluation: Evaluation,
  values: Map<string, string | null>,
): void {
  const value = recordedAt?.(evaluation) ?? null;
  if (
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2}))?$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  )
    values.set('recorded_at', value);
  else
    mistakes.push({
      column: 'recorded_at',
      value: value === null ? null : JSON.stringify(value),
      message: 'must be a day or a time with its zone, such as 2012-10-25',
    });
}

/** What a row says as a whole, as 16 bytes: rows of one key that say the same are one record. */
function contentOf(maker: Maker): string {
  maker.content ??= createHash('md5').update(maker.row.content()).digest('hex');
  return maker.content;
}

/** Where in the document: the file, and the columns by which the mapping finds a row again, or its line. */
function locatorOf(maker: Maker): string {
  const { source, row, fileName } = maker;
  const { key } = source.format;
  maker.locator ??= JSON.stringify({
    file: fileName,
    ...(key ? { row: Object.fromEntries(key.map((column) => [column, row.get(column)])) } : { line: row.line }),
  });
  return maker.locator;
}

/** An amount that the row does not give is undisclosed, and has no currency. */
function settleAmounts({ kind, fields }: Template, values: Map<string, string | null>): void {
  const has = (name: string) => fields.some(({ field }) => field.name === name);
  if (!has('amount') || values.get('amount') !== null) return;
  const currency = kind.fields.get('currency');
  if (currency) values.set(isCode(currency) ? keyColumn(currency) : currency.column.name, null);
  if (kind.fields.has('amount_qualifier')) values.set('amount_qualifier', 'UNDISCLOSED');
}

/** A company has a slug, a name among its names, and may be one that the mapping knows. */
function completeCompany(
  { records }: Maker,
  template: Template,
  values: Map<string, string | null>,
  inside: readonly { nested: Template; made: ReadonlyMap<string, string | null> | undefined }[],
): void {
  const name = values.get('name') ?? null;
  if (name === null) return;
  if (values.get('slug') == null) values.set('slug', slugOf(name));
  const identifier = inside
    .find(({ nested, made }) => nested.kind.name === 'company_identifier' && made !== undefined)
    ?.made?.get('value');
  values.set('known', template.known.get(identifier ?? '') ?? template.known.get(name) ?? null);
  if (template.hasNames) return;
  const named = new Map([
    ['id', candidateId()],
    ['company_id', values.get('id') ?? null],
    ['name', name],
    ['kind', 'TRADING'],
    ['lang', 'und'],
  ]);
  records.push({ template, kind: 'company_name', values: named });
}
