import type { SQL } from 'drizzle-orm';
import type { Inputs, Read } from './parameter.ts';

/** A statement's text and the readers of its parameters, `$1` first. */
export interface Statement {
  readonly text: string;
  readonly readers: readonly Read[];
}

/** Render a fragment into a statement; a reader that occurs twice is one parameter. */
export function renderStatement(fragment: SQL): Statement {
  const positions = new Map<unknown, number>();
  const { sql: text } = fragment.toQuery({
    escapeName: quoteIdentifier,
    escapeString: (value) => `'${value.replaceAll("'", "''")}'`,
    escapeParam: (_index, read) => {
      if (typeof read !== 'function') throw new Error('The engine binds readers only: use bind() for a value');
      const position = positions.get(read) ?? positions.size + 1;
      positions.set(read, position);
      return `$${position}`;
    },
  });
  return { text, readers: [...positions.keys()] as Read[] };
}

/** Take a statement's parameters out of the inputs of one request. */
export function readParameters(statement: Statement, inputs: Inputs): (string | null)[] {
  return statement.readers.map((read) => read(inputs));
}

export function quoteIdentifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
