import { type RecordQuery, recordSql } from './record-sql.ts';

/**
 * Write the one statement of an export: a line of JSON a record, all from one snapshot, in an order that does not depend on
 * ids or on when rows were written. In an envelope a line is `{"kind":…,"record":{…}}`; `head` gives lines before all others.
 */
export function exportStatement(
  queries: readonly RecordQuery[],
  { envelope, head }: { readonly envelope: boolean; readonly head?: string },
): string {
  const parts = queries.map((query, index) => {
    const line = envelope ? inEnvelope(query.kind.name) : 'line';
    return `select ${index + 1} as place, key, ${line} as line from (${recordSql(query)}) as records`;
  });
  if (head !== undefined) parts.unshift(`select 0 as place, array[]::text[] as key, line from (${head}) as head`);
  // A line of JSON holds no control character, so that with these no line is ever quoted: its bytes come as they are.
  return `copy (select line from (${parts.join('\nunion all\n')}) as lines order by place, key collate "C", line collate "C")
to stdout (format csv, delimiter E'\\x02', quote E'\\x01', encoding 'UTF8')`;
}

/** Put the lines of a query into envelopes of a kind. */
export function headInEnvelope(kind: string, query: string): string {
  return `select ${inEnvelope(kind)} as line from (${query}) as records`;
}

function inEnvelope(kind: string): string {
  return `'{"kind":"${kind}","record":' || line || '}'`;
}
