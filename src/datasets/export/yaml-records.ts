import { Document, Scalar, type ScalarTag, visit } from 'yaml';
import type { Kind } from '../kinds.ts';
import { parseRecord } from './exact-json.ts';
import type { Records } from './lines.ts';

/** A number or a date whose text is written as it is, without quotes. */
class Plain {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const plainTag: ScalarTag = {
  tag: 'tag:yaml.org,2002:float',
  default: true,
  test: /^(?!)/,
  identify: (value) => value instanceof Plain,
  resolve: (text) => text,
  stringify: ({ value }) => (value as Plain).text,
};

/** Write records as a YAML list, one field a line. */
export async function* yamlRecords(kind: Kind, records: Records): AsyncGenerator<string> {
  const plain = [...kind.fields.values()]
    .filter(({ column, refersTo }) => refersTo === undefined && /^(?:numeric|bigint|date)$/.test(column.getSQLType()))
    .filter(({ column }) => column.dimensions === 0)
    .map(({ name }) => name);
  let between = '';
  for await (const batch of records) {
    const texts = batch.map((line) => {
      const record = parseRecord(line, (source) => new Plain(source));
      for (const name of plain) if (typeof record[name] === 'string') record[name] = new Plain(record[name]);
      const text = between + yamlText([record]);
      between = '\n';
      return text;
    });
    yield texts.join('');
  }
}

/** Write one record as a list of its own; what stands inside the fields of a record stands on one line. */
function yamlText(value: readonly Record<string, unknown>[]): string {
  const document = new Document(value, {
    version: '1.2',
    customTags: (tags) => [plainTag, ...tags],
    aliasDuplicateObjects: false,
  });
  visit(document, {
    Pair(_, { value }) {
      if (typeof value === 'object' && value !== null && 'items' in value) Object.assign(value, { flow: true });
      return visit.SKIP;
    },
    Scalar(_, scalar) {
      if (scalar.type === Scalar.BLOCK_FOLDED) scalar.type = Scalar.BLOCK_LITERAL;
    },
  });
  return document.toString({ lineWidth: 0 });
}
