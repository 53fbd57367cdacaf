import type postgres from 'postgres';
import type { ContestantName } from '../contestants/contestant.ts';

export type Variables = Readonly<Record<string, unknown>>;
type GraphqlContestant = Exclude<ContestantName, 'limit'>;

/** A question that every contestant is asked, and how each of them is asked it. */
export interface Operation {
  readonly name: string;
  readonly title: string;
  /** The values that are asked for in turn, read from the database: the same ones in every run on the same market. */
  readonly cases: (sql: postgres.Sql) => Promise<readonly Variables[]>;
  /** By hand: one statement whose only value is the answer's `data` as JSON text, and its parameters. */
  readonly limit: {
    readonly sql: string;
    readonly parameters: (variables: Variables) => readonly (string | number | null)[];
  };
  /** The document for each GraphQL contestant, or why it cannot be asked. */
  readonly documents: Readonly<Record<GraphqlContestant, string | { readonly cannot: string }>>;
  /** How to come by the cursors that are asked for: each contestant has its own. */
  readonly walk?: Readonly<Record<GraphqlContestant, Walk>>;
}

/** A document that pages through the field `list`, by `$first` and `$after`. */
export interface Walk {
  readonly query: string;
  readonly longestPage: number;
}
