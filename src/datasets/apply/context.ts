import { quoted } from '../staging/sql-text.ts';
import type { StagedKind } from '../staging/staged-kinds.ts';

/** What the statements of one import are made of. */
export interface ApplyContext {
  /** The schema of its staging tables, quoted. */
  readonly schema: string;
  readonly kinds: readonly StagedKind[];
  readonly mapping: string;
}

/** The steps that rows go through: as staged (in), their final ids (map), with references resolved (rec), one a record (pick), as they would stand in the table (plan). */
type Step = 'in' | 'map' | 'rec' | 'pick' | 'base' | 'plan';

export function tableOf({ schema }: ApplyContext, step: Step, kind: string): string {
  return `${schema}.${quoted(`${step} ${kind}`)}`;
}

/** Make a table of a query anew, and tell the planner what is in it. */
export function makeTable(table: string, query: string): string[] {
  return [`drop table if exists ${table}`, `create unlogged table ${table} as ${query}`, `analyze ${table}`];
}

/** The document that the import cites. */
export function documentId(context: ApplyContext): string {
  return `(select id from ${tableOf(context, 'map', 'source_document')} limit 1)`;
}

export function actorOf({ mapping }: ApplyContext): string {
  return `import ${mapping}`;
}
