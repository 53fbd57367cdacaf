-- What Drizzle cannot say: the registry, system versioning, exclusion over valid time, rules across rows and tables.

-- 1. The registry. Its keys are checked at commit, so that an entity may be written before or after what points at it.

do $$
declare
  reference record;
begin
  for reference in
    select conrelid::regclass as referrer, conname from pg_constraint where contype = 'f' and confrelid = 'node'::regclass
  loop
    execute format('alter table %s alter constraint %I deferrable initially deferred', reference.referrer, reference.conname);
  end loop;
end
$$;

create function register_nodes() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into node (id, kind) select id, node_kind from new_rows;
  else
    delete from node using old_rows where node.id = old_rows.id;
  end if;
  return null;
end
$$;

-- 2. System versioning.
-- Settings of the transaction: nephoscope.actor (who), nephoscope.document (uuid of the source), and
-- nephoscope.back_loaded = 'on' for an import whose rows say themselves when they were recorded.

-- The columns named as arguments are generated: before the update they are not computed yet, and would look changed.
-- Rows are compared here and not by suppress_redundant_updates_trigger(), which takes a compressed text for a new one.
create function stamp_version() returns trigger language plpgsql as $$
declare
  back_loaded boolean := coalesce(current_setting('nephoscope.back_loaded', true), '') = 'on';
begin
  if tg_op = 'INSERT' then
    new.version := 1;
    if not back_loaded then
      new.recorded_at := now();
    end if;
    return new;
  end if;
  if tg_nargs > 0 then
    new := jsonb_populate_record(new, (select jsonb_object_agg(name, to_jsonb(old) -> name) from unnest(tg_argv) as name));
  end if;
  new.version := old.version;
  if not back_loaded then
    new.recorded_at := old.recorded_at;
  end if;
  if not (new *<> old) then
    return null;
  end if;
  new.version := old.version + 1;
  if new.recorded_at < old.recorded_at then
    raise exception 'a row of % cannot be recorded before the version that it supersedes', tg_table_name
      using errcode = 'check_violation', table = tg_table_name, constraint = tg_table_name || '_recorded_in_order';
  end if;
  if new.recorded_at = old.recorded_at then
    new.recorded_at := greatest(now(), old.recorded_at);
  end if;
  return new;
end
$$;

-- Argument: the primary key's column.
create function record_changes() returns trigger language plpgsql as $$
declare
  key text := tg_argv[0];
  history regclass := format('%I.%I', tg_table_schema, tg_table_name || '_history');
  columns text[] := array(
    select attname from pg_attribute
    where attrelid = history and attnum > 0 and not attisdropped and attname <> 'superseded_at' order by attnum
  );
  changed bigint;
  kept bigint;
begin
  if tg_op <> 'INSERT' then
    execute format(
      'insert into %s (%s, superseded_at) select %s, %s from old_rows %s',
      history,
      (select string_agg(format('%I', name), ', ') from unnest(columns) as name),
      (select string_agg(format('old_rows.%I', name), ', ') from unnest(columns) as name),
      case tg_op when 'UPDATE' then 'new_rows.recorded_at' else 'greatest(now(), old_rows.recorded_at)' end,
      case tg_op when 'UPDATE' then format('join new_rows using (%I)', key) else '' end
    );
    get diagnostics kept = row_count;
    select count(*) into changed from old_rows;
    if kept <> changed then
      raise exception 'the primary key of % cannot be changed', tg_table_name
        using errcode = 'check_violation', table = tg_table_name, constraint = tg_table_name || '_key_unchanged';
    end if;
  end if;

  execute format(
    'insert into change_log (node_id, operation, table_name, row_key, version, actor, document_id, before, after)
     select %s, $1, $2, %I::text, %s.version, $3, $4, %s, %s from %s',
    case when 'node_kind' = any (columns) then key else 'null' end,
    key,
    case tg_op when 'DELETE' then 'old_rows' else 'new_rows' end,
    case tg_op when 'INSERT' then 'null' else 'to_jsonb(old_rows)' end,
    case tg_op when 'DELETE' then 'null' else 'to_jsonb(new_rows)' end,
    case tg_op
      when 'INSERT' then 'new_rows'
      when 'DELETE' then 'old_rows'
      else format('old_rows join new_rows using (%I)', key)
    end
  ) using
    tg_op::change_operation,
    tg_table_name,
    coalesce(nullif(current_setting('nephoscope.actor', true), ''), session_user::text),
    nullif(current_setting('nephoscope.document', true), '')::uuid;
  return null;
end
$$;

create function refuse_truncate() returns trigger language plpgsql as $$
begin
  raise exception 'truncating % would leave no history: delete its rows', tg_table_name using errcode = 'object_not_in_prerequisite_state';
end
$$;

-- Gives a table, whose history table stands beside it, its version stamp, its history and its lines in the change log.
create procedure keep_ledger(ledger regclass) language plpgsql as $$
declare
  key text := (
    select attname from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
    where indrelid = ledger and indisprimary
  );
  generated text := (
    select coalesce(string_agg(quote_literal(attname), ', '), '') from pg_attribute where attrelid = ledger and attgenerated <> ''
  );
  registered boolean := exists (select from pg_attribute where attrelid = ledger and attname = 'node_kind');
begin
  execute format('create trigger stamp_version before insert or update on %s for each row execute function stamp_version(%s)', ledger, generated);
  execute format('create trigger record_insert after insert on %s referencing new table as new_rows for each statement execute function record_changes(%L)', ledger, key);
  execute format('create trigger record_update after update on %s referencing old table as old_rows new table as new_rows for each statement execute function record_changes(%L)', ledger, key);
  execute format('create trigger record_delete after delete on %s referencing old table as old_rows for each statement execute function record_changes(%L)', ledger, key);
  execute format('create trigger refuse_truncate before truncate on %s for each statement execute function refuse_truncate()', ledger);
  if registered then
    execute format('create trigger register_insert after insert on %s referencing new table as new_rows for each statement execute function register_nodes()', ledger);
    execute format('create trigger register_delete after delete on %s referencing old table as old_rows for each statement execute function register_nodes()', ledger);
  end if;
end
$$;

do $$
declare
  ledger regclass;
begin
  for ledger in
    select now.oid from pg_class as now join pg_class as past
      on past.relname = now.relname || '_history' and past.relnamespace = now.relnamespace
    where now.relkind = 'r' and now.relnamespace = (select relnamespace from pg_class where oid = 'node'::regclass)
  loop
    call keep_ledger(ledger);
  end loop;
end
$$;

-- 3. No two current rows of a link overlap in valid time. Checked at commit, so that one statement may close a row and
-- open the next.

alter table company_name
  add constraint company_name_no_overlap exclude using gist
    (company_id with =, lang with =, kind with =, name with =, valid with &&) deferrable initially deferred,
  add constraint company_name_one_primary exclude using gist
    (company_id with =, lang with =, valid with &&) where (is_primary) deferrable initially deferred;

alter table company_identifier
  add constraint company_identifier_one_owner exclude using gist
    (scheme with =, (coalesce(authority, '')) with =, value with =, valid with &&) deferrable initially deferred;

alter table company_relation
  add constraint company_relation_no_overlap exclude using gist
    (parent_id with =, child_id with =, kind with =, valid with &&) deferrable initially deferred;

alter table partnership
  add constraint partnership_no_overlap exclude using gist (
    provider_id with =, partner_id with =, kind with =,
    (coalesce(programme_id, '00000000-0000-0000-0000-000000000000')) with =, valid with &&
  ) deferrable initially deferred;

alter table customer_relation
  add constraint customer_relation_no_overlap exclude using gist
    (customer_id with =, provider_id with =, workload with =, valid with &&) deferrable initially deferred;

alter table risk_exposure
  add constraint risk_exposure_no_overlap exclude using gist (
    risk_id with =, company_id with =, kind with =,
    (coalesce(via_company_id, '00000000-0000-0000-0000-000000000000')) with =, valid with &&
  ) deferrable initially deferred;

-- 4. Rules that need other rows. The advisory lock makes writers of one tree wait for each other: each alone could be
-- free of circles, and both together not.

create function refuse_company_circle() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('company_relation'));
  if exists (
    with recursive walk (origin, reached, held) as (
      select parent_id, child_id, valid from new_rows
      union
      select walk.origin, below.child_id, walk.held * below.valid
      from walk join company_relation as below on below.parent_id = walk.reached and below.valid && walk.held
    )
    select from walk where origin = reached
  ) then
    raise exception 'a company cannot stand above itself'
      using errcode = 'check_violation', table = 'company_relation', constraint = 'company_relation_no_circle';
  end if;
  return null;
end
$$;

create trigger refuse_circle_insert after insert on company_relation referencing new table as new_rows
  for each statement execute function refuse_company_circle();
create trigger refuse_circle_update after update on company_relation referencing new table as new_rows
  for each statement execute function refuse_company_circle();

-- Arguments: the expression for a row's key, and the one for the key of the row that it points to.
create function refuse_circle() returns trigger language plpgsql as $$
declare
  circular boolean;
begin
  perform pg_advisory_xact_lock(hashtext(tg_table_name));
  execute format(
    'with recursive walk (origin, reached) as (
       select %1$s, %2$s from new_rows where %2$s is not null
       union
       select walk.origin, %2$s from walk join %3$I.%4$I on %1$s = walk.reached where %2$s is not null
     )
     select exists (select from walk where origin = reached)',
    tg_argv[0], tg_argv[1], tg_table_schema, tg_table_name
  ) into circular;
  if circular then
    raise exception 'a row of % cannot lead back to itself', tg_table_name
      using errcode = 'check_violation', table = tg_table_name, constraint = tg_table_name || '_no_circle';
  end if;
  return null;
end
$$;

create trigger refuse_circle_insert after insert on market referencing new table as new_rows
  for each statement execute function refuse_circle('id', 'parent_id');
create trigger refuse_circle_update after update on market referencing new table as new_rows
  for each statement execute function refuse_circle('id', 'parent_id');
create trigger refuse_circle_insert after insert on market_report referencing new table as new_rows
  for each statement execute function refuse_circle('id', 'replaces_id');
create trigger refuse_circle_update after update on market_report referencing new table as new_rows
  for each statement execute function refuse_circle('id', 'replaces_id');
create trigger refuse_circle_insert after insert on customer_relation referencing new table as new_rows
  for each statement execute function refuse_circle('id', 'moved_to_id');
create trigger refuse_circle_update after update on customer_relation referencing new table as new_rows
  for each statement execute function refuse_circle('id', 'moved_to_id');
create trigger refuse_circle_insert after insert on taxonomy_term referencing new table as new_rows
  for each statement execute function refuse_circle('scheme || '' '' || code', 'scheme || '' '' || parent_code');
create trigger refuse_circle_update after update on taxonomy_term referencing new table as new_rows
  for each statement execute function refuse_circle('scheme || '' '' || code', 'scheme || '' '' || parent_code');

create function check_observation_metric() returns trigger language plpgsql as $$
begin
  if exists (
    select from new_rows join metric on metric.id = new_rows.metric_id
    where new_rows.value < metric.minimum or coalesce(new_rows.value_high, new_rows.value) > metric.maximum
      or (new_rows.value is not null and (metric.unit = 'CURRENCY') <> (new_rows.currency_code is not null))
  ) then
    raise exception 'a value is outside its metric''s range, lacks a currency, or has one that its metric does not know'
      using errcode = 'check_violation', table = 'observation', constraint = 'observation_fits_metric';
  end if;
  return null;
end
$$;

create trigger check_metric_insert after insert on observation referencing new table as new_rows
  for each statement execute function check_observation_metric();
create trigger check_metric_update after update on observation referencing new table as new_rows
  for each statement execute function check_observation_metric();
