import type { Field, Kind } from '../kinds.ts';
import { nodeNameText, readNodeName } from '../record-name.ts';
import { candidateId } from '../staging/candidate-id.ts';
import { arrayText } from '../staging/copy-text.ts';
import type { RowRecord } from '../staging/row-records.ts';
import { keyColumn } from '../staging/staged-kinds.ts';

/**
 * Make a staged record of checked fields: texts, lists, JSON values; null where the file empties a field. `exact` gives the
 * JSON text of a field whose numbers must keep their digits.
 */
export function nativeRecord(
  kind: Kind,
  fields: ReadonlyMap<string, unknown>,
  exact: (field: string) => string | undefined = () => undefined,
): RowRecord {
  const values = new Map<string, string | null>([['id', candidateId()]]);
  let given = '';
  for (const field of kind.fields.values()) {
    given += fields.has(field.name) ? '1' : '0';
    if (!fields.has(field.name)) continue;
    const value = fields.get(field.name);
    values.set(
      field.refersTo === undefined ? field.column.name : keyColumn(field),
      value == null ? null : textOf(field, value, exact),
    );
  }
  values.set('given', given);
  return { template: undefined, kind: kind.name, values };
}

function textOf(
  { name, column, refersTo }: Field,
  value: unknown,
  exact: (field: string) => string | undefined,
): string {
  if (refersTo === undefined && column.dimensions > 0) return arrayText(value as readonly string[]);
  if (refersTo === undefined && column.getSQLType() === 'jsonb') return exact(name) ?? JSON.stringify(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (refersTo !== 'node') return text;
  const named = readNodeName(text);
  // What names nothing is told with the records that are not there.
  return typeof named === 'string' ? text : nodeNameText(named);
}
