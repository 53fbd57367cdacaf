import type { Database } from '../db/connect.ts';
import { kinds } from './kinds.ts';

/** Whether the database holds no record of any kind yet. */
export async function isEmpty(database: Database): Promise<boolean> {
  const held = [...kinds.values()].map(({ name }) => `exists (select from "${name}")`);
  return (await database.text(`select case when ${held.join(' or ')} then 'filled' else 'empty' end`, [])) === 'empty';
}
