import * as z from 'zod';

const columnName = z
  .string()
  .min(1)
  .describe('Name of a column; in JSON and YAML a path such as extra.country or item.name.');
const texts = z.union([z.string(), z.array(z.string()).min(1)]);
const regex = z.string().min(1).describe('Regular expression of JavaScript, with the flag u.');

const condition = z
  .strictObject({
    column: columnName,
    is: texts.optional().describe('The column holds this text, or one of these.'),
    not: texts.optional().describe('The column holds neither this text nor one of these.'),
    empty: z.boolean().optional().describe('The column is empty (true), or is not (false).'),
    matches: regex.optional(),
  })
  .describe('A condition on one column.');
export type ConditionFormat = z.infer<typeof condition>;
const conditions = z.array(condition).min(1).describe('Conditions that must all hold.');

const constant = z.union([z.string(), z.number(), z.boolean()]).describe('A constant.');
const tableTarget = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** What is done to a text, in the order of this list. */
const steps = {
  empty: z.array(z.string()).optional().describe('Texts that mean “not known”, such as N/A.'),
  repair: z
    .literal('windows-1252')
    .optional()
    .describe('Undo UTF-8 that was once read as Windows-1252 (Ã© for é); counted.'),
  trim: z.boolean().optional().describe('Cut white space off both ends; counted.'),
  replace: z
    .array(z.strictObject({ pattern: regex, by: z.string() }))
    .optional()
    .describe('Replace every match; $1 is the first group.'),
  pattern: regex.optional().describe('Keep the first group of the match, or all of the match.'),
  table: z.record(z.string(), tableTarget).optional().describe('What each text stands for; null for nothing.'),
  lookup: z
    .strictObject({
      in: z.enum(['country', 'currency', 'taxonomy_term']),
      by: z.string().describe('Column that holds the text: alpha3, numeric3, name, names.en, labels.en, code.'),
      scheme: z.string().optional().describe('Scheme of the taxonomy.'),
    })
    .optional()
    .describe('Find a reference record by one of its columns, and give its code.'),
  otherwise: z
    .enum(['refuse', 'keep', 'empty'])
    .optional()
    .describe(
      'What becomes of a text that pattern, table or lookup does not know: a bad row (the default), itself, nothing.',
    ),
  date: z
    .string()
    .optional()
    .describe('How the date is written, by YYYY, MM, M, DD, D, MMM (Jan), MMMM (January), such as DD.MM.YYYY.'),
  plus_days: z
    .int()
    .min(-366)
    .max(366)
    .optional()
    .describe('Move a day: 1 makes the day after the last day of a period of it.'),
  number: z
    .strictObject({
      decimal: z.enum(['.', ',']).optional().describe('The decimal sign; "." by default.'),
      thousands: z.string().length(1).optional().describe('The sign between thousands, which is left out.'),
      exponent: z.boolean().optional().describe('Write 2.6E+12 out.'),
      times: z.int().positive().optional().describe('Multiply, for figures in thousands or millions.'),
      units: z
        .record(z.string().min(1), z.int().positive())
        .optional()
        .describe('What a word after the number multiplies it by, such as Mio.: 1000000.'),
    })
    .optional(),
  case: z.enum(['upper', 'lower']).optional(),
  pad: z.strictObject({ length: z.int().positive().max(100), with: z.string().length(1) }).optional(),
  slug: z.literal(true).optional().describe('Small letters, digits and hyphens only.'),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
};

interface Expression extends z.infer<z.ZodObject<typeof steps>> {
  column?: string | undefined;
  item?: true | string | undefined;
  constant?: string | number | boolean | undefined;
  record?: string | undefined;
  join?: ValueFormat[] | undefined;
  with?: string | undefined;
  first?: ValueFormat[] | undefined;
  choose?: { when?: ConditionFormat[] | undefined; value: ValueFormat }[] | undefined;
  list?: ValueFormat[] | undefined;
  split?: { column: string; by: string } | undefined;
  object?: Record<string, ValueFormat> | undefined;
  from?: ValueFormat | undefined;
  before?: ValueFormat | undefined;
}
export type ExpressionFormat = Expression;
export type ValueFormat = string | number | boolean | Expression;

const expression: z.ZodType<Expression> = z
  .strictObject({
    column: columnName.optional(),
    item: z
      .union([z.literal(true), columnName])
      .optional()
      .describe('The item of `each` (true), or a part of it, such as name or country.code.'),
    constant: constant.optional(),
    record: z.string().optional().describe('The record of the same row that `as` names.'),
    get join() {
      return z.array(value).min(1).optional().describe('Join texts; empty when one of them is.');
    },
    with: z.string().optional().describe('What stands between joined texts.'),
    get first() {
      return z.array(value).min(1).optional().describe('The first that is not empty.');
    },
    get choose() {
      return z
        .array(z.strictObject({ when: conditions.optional(), value }))
        .min(1)
        .optional()
        .describe('The value of the first whose conditions hold.');
    },
    get list() {
      return z.array(value).optional().describe('A list for a field that holds one.');
    },
    split: z
      .strictObject({ column: columnName, by: z.string().min(1) })
      .optional()
      .describe('A list out of one text.'),
    get object() {
      return z
        .record(z.string(), value)
        .optional()
        .describe('An object for labels and the like; empty parts are left out.');
    },
    get from() {
      return value.optional().describe('First day of a period.');
    },
    get before() {
      return value.optional().describe('The day after a period.');
    },
    ...steps,
  })
  .meta({ id: 'Expression' });
const value: z.ZodType<ValueFormat> = z.union([constant, expression]).meta({ id: 'Value' });

const fields = z
  .record(z.string(), z.union([value, z.array(z.record(z.string(), value))]))
  .describe('Fields as in the native format; names, identifiers, parties and other records inside are lists.');

const record = z.strictObject({
  kind: z.string().describe('Kind of record, such as company or investment_party.'),
  as: z.string().optional().describe('A name by which other records of the row refer to this one.'),
  when: conditions.optional(),
  each: z
    .strictObject({ column: columnName, split: z.string().min(1).optional() })
    .optional()
    .describe('One record for each item of a list, or for each part of a text.'),
  fields,
  known: z
    .record(z.string(), z.string())
    .optional()
    .describe(
      'Companies that you know to be in the ledger: the first identifier’s value, or the name, and the slug there.',
    ),
  repeated: z
    .union([
      z.enum(['refuse', 'combine', 'number']),
      z.strictObject({
        prefer: z
          .array(
            z.strictObject({
              field: z.string(),
              order: z.enum(['least', 'greatest']),
              empty: z.enum(['first', 'last']),
            }),
          )
          .min(1),
      }),
    ])
    .optional()
    .describe(
      'What rows with the same key mean: a mistake unless they are alike (refuse), parts of one record (combine, the default of companies), different records that get a number (number), or one of which the best counts (prefer).',
    ),
  recorded_at: value.optional().describe('When the row became known; rows of one key are then its versions.'),
});
export type RecordFormat = z.infer<typeof record>;

const source = z.strictObject({
  files: z.string().optional().describe('Which files these are, such as *companies*.csv; all by default.'),
  format: z.enum(['csv', 'ndjson', 'json', 'yaml']),
  encoding: z.string().optional().describe('utf-8 by default; windows-1252, utf-16le, gb18030, …'),
  separator: z.string().min(1).max(4).optional().describe('Between the cells of a CSV line; a comma by default.'),
  quote: z.string().length(1).optional().describe('Around cells of a CSV file; " by default.'),
  header: z
    .union([z.literal(true), z.array(z.string().min(1)).min(1)])
    .optional()
    .describe('The columns of a file without a first line that names them.'),
  lines_before: z.int().nonnegative().optional().describe('Lines of a CSV file before its header, which are left out.'),
  rows: z
    .string()
    .optional()
    .describe('Where the rows stand in JSON or YAML: data[] or landscape[].items[]; [] for a list at the top.'),
  skip: z
    .array(z.strictObject({ when: conditions, reason: z.string().min(1) }))
    .optional()
    .describe('Rows that are left out on purpose; they are counted by reason.'),
  key: z
    .array(columnName)
    .min(1)
    .optional()
    .describe('Columns by which a reader finds a row again; its line by default.'),
  records: z.array(record).min(1),
});
export type SourceFormat = z.infer<typeof source>;

export const mappingFormat = z
  .strictObject({
    format: z.literal(1),
    name: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'must be small letters and digits joined by hyphens' }),
    title: z.string().min(1),
    description: z.string().optional(),
    document: z
      .record(z.string(), constant)
      .describe('The source document that the rows are cited to: slug, kind, title, publisher_name, url, licence, …'),
    attribution: z.array(z.string()).optional().describe('What must be said wherever the data are shown.'),
    sources: z.array(source).min(1),
  })
  .meta({ title: 'Mapping of a file to the ledger of Nephoscope' });
export type MappingFormat = z.infer<typeof mappingFormat>;
