import type { ParquetWriter } from 'hyparquet-writer';
import type { Kind } from '../kinds.ts';
import { type FlatColumn, flatColumns } from './columns.ts';
import { parseRecord } from './exact-json.ts';
import { ExportError } from './export-error.ts';
import type { Records } from './lines.ts';

/** Rows that are held at a time; a row group of the file has as many. */
const groupSize = 5_000;
/** Digits after the point, and in all, of the decimals of the file. */
const [scale, precision] = [12, 38];

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

/**
 * Write records as a Parquet file, a group of rows at a time: dates, decimals (38 digits, 12 after the point), texts; lists and objects as JSON.
 * Throws an `ExportError` for a value that these cannot hold exactly.
 */
export async function* parquetRecords(kind: Kind, records: Records): AsyncGenerator<Uint8Array> {
  // Loading it takes longer than most exports, and few want it.
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
  const columns = flatColumns(kind);
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: [{ name: 'record', num_children: columns.length }, ...columns.map(schemaOf)],
    createdBy: 'nephoscope',
  });
  let held: unknown[][] = columns.map(() => []);

  async function flush(): Promise<void> {
    const columnData = columns.map(({ name }, index) => ({ name, data: held[index] ?? [] }));
    await file.write({ columnData, rowGroupSize: groupSize });
    held = columns.map(() => []);
  }
  function take(): Uint8Array {
    const bytes = writer.getBytes().slice();
    writer.index = 0;
    return bytes;
  }

  for await (const batch of records) {
    for (const line of batch) {
      const record = parseRecord(line, JSON.rawJSON);
      columns.forEach((column, index) => held[index]?.push(valueOf(kind, column, column.read(record))));
      if (held[0]?.length === groupSize) {
        await flush();
        yield take();
      }
    }
  }
  await flush();
  await file.finish();
  yield take();
}

function schemaOf({ name, type }: FlatColumn): SchemaElement {
  const optional = { name, repetition_type: 'OPTIONAL' } as const;
  switch (type) {
    case 'date':
      return { ...optional, type: 'INT32', converted_type: 'DATE' };
    case 'decimal':
      return {
        ...optional,
        type: 'FIXED_LEN_BYTE_ARRAY',
        type_length: 16,
        converted_type: 'DECIMAL',
        scale,
        precision,
      };
    case 'integer':
      return { ...optional, type: 'INT32' };
    case 'boolean':
      return { ...optional, type: 'BOOLEAN' };
    default:
      return { ...optional, type: 'BYTE_ARRAY', converted_type: 'UTF8' };
  }
}

function valueOf(kind: Kind, { name, type }: FlatColumn, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (type === 'list' || type === 'json') return JSON.stringify(value);
  if (typeof value !== 'string') return value;
  const refuse = (): never => {
    throw new ExportError(
      `${kind.name}.${name} holds ${value}, which Parquet cannot hold exactly. Export another format.`,
    );
  };
  if (type === 'date') {
    const date = new Date(`${value}T00:00:00Z`);
    return Number.isNaN(date.getTime()) ? refuse() : date;
  }
  if (type !== 'decimal') return value;
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? refuse();
  const kept = fraction.replace(/0+$/, '');
  if (kept.length > scale || whole.replace(/^0+/, '').length > precision - scale) return refuse();
  return BigInt(`${sign}${whole}${kept.padEnd(scale, '0')}`);
}
