import type postgres from 'postgres';

/** An index to make again after the rows are there, which is several times faster than to keep it up to date meanwhile. */
interface TakenIndex {
  readonly table: string;
  readonly create: string;
}

/**
 * Drop the indexes of the tables that no foreign key leans on, and give what makes them again. Primary keys stay: their
 * values come in order.
 */
export async function takeIndexes(sql: postgres.Sql): Promise<readonly TakenIndex[]> {
  const found = await sql<(TakenIndex & { drop: string })[]>`
    select ledger.relname as table,
      case when constrained.oid is null then pg_get_indexdef(index.oid)
        else format('alter table %I add constraint %I %s', ledger.relname, constrained.conname, pg_get_constraintdef(constrained.oid)) end as create,
      case when constrained.oid is null then format('drop index %I', index.relname)
        else format('alter table %I drop constraint %I', ledger.relname, constrained.conname) end as drop
    from pg_index
      join pg_class as index on index.oid = indexrelid
      join pg_class as ledger on ledger.oid = indrelid
      left join pg_constraint as constrained on constrained.conindid = indexrelid and contype in ('u', 'x')
    where ledger.relnamespace = 'public'::regnamespace and ledger.relkind = 'r' and not indisprimary
      and not exists (select from pg_constraint where contype = 'f' and conindid = indexrelid)
      and ledger.relname not in ('change_log', 'nephoscope_migration') and ledger.relname not like '%\\_history'
    order by ledger.relname, index.relname`;
  for (const { drop } of found) await sql.unsafe(drop);
  return found;
}
