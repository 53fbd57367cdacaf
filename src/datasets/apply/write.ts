import { quoteLiteral } from '../../db/literal.ts';
import { quoted } from '../staging/sql-text.ts';
import { columnList, isRecognised, type StagedKind } from '../staging/staged-kinds.ts';
import { candidates, resolveCompanies, writeCandidates } from './companies.ts';
import { type ApplyContext, actorOf, documentId, tableOf } from './context.ts';
import { isAddedOnly, pickRecords, planQuery, planRecords } from './plan.ts';
import { identify, identifyLinks, resolveReferences } from './records.ts';
import { brokenRule, type Rule } from './rules.ts';

/**
 * The whole application of a staged import, as statements of one implicit transaction: everything is worked out in the
 * staging tables, and written only when no row is bad. Imports wait for each other, so that each sees what the last one wrote.
 */
export function applyScript(context: ApplyContext, rules: readonly Rule[], { dryRun }: { dryRun: boolean }): string {
  return [
    'set local statement_timeout = 0',
    // A server whose client is gone must not finish what nobody waits for.
    "set local client_connection_check_interval = '1s'",
    "set local work_mem = '64MB'",
    `select pg_advisory_xact_lock(hashtextextended('nephoscope import', 0))`,
    `delete from ${context.schema}.bad`,
    `delete from ${context.schema}.report`,
    ...resolution(context),
    ...rules.map((rule) => brokenRule(context, rule)),
    ...(dryRun ? preview(context) : [writeBlock(context)]),
    "select set_config('nephoscope.back_loaded', '', true)",
  ].join(';\n');
}

function resolution(context: ApplyContext): string[] {
  const { kinds } = context;
  const nameable = kinds.filter(({ isNameable }) => isNameable);
  const links = kinds.filter(({ isNameable }) => !isNameable);
  // The document comes first, as companies are recognised by what it said before.
  const told = nameable
    .filter((staged) => !isRecognised(staged))
    .toSorted((a) => (a.kind.name === 'source_document' ? -1 : 1));
  const hasCompanies = kinds.some(isRecognised);
  const identified = (staged: StagedKind) => [...resolveReferences(context, staged), ...identifyLinks(context, staged)];
  return [
    ...told.flatMap((staged) => identify(context, staged)),
    ...(hasCompanies ? [...resolveCompanies(context), ...candidates(context)] : []),
    // Records of any kind may be referred to where a field says so, those that are named by their key among them.
    ...links.filter((staged) => !refersToAny(staged)).flatMap(identified),
    ...nameable.flatMap((staged) => resolveReferences(context, staged)),
    ...links.filter(refersToAny).flatMap(identified),
    ...kinds.flatMap((staged) => pickRecords(context, staged)),
    ...kinds.flatMap((staged) => (staged.hasVersions ? olderVersions(context, staged) : planRecords(context, staged))),
  ];
}

function refersToAny({ fields }: StagedKind): boolean {
  return fields.some(({ refersTo }) => refersTo === 'node');
}

/** A version from before the one that the ledger holds, and that it never held, came too late to be put in order. */
function olderVersions(context: ApplyContext, { kind }: StagedKind): string[] {
  return [
    `insert into ${context.schema}.bad select p.file, p.line, p.template, 'recorded_at', p.recorded_at::text, 'is before the version that the ledger holds, of ' || h.recorded_at || ', and is not among the earlier ones'
from ${tableOf(context, 'pick', kind.name)} p join ${quoted(kind.name)} h on h.id = p.id
where p.recorded_at < h.recorded_at and not exists (select from ${quoted(`${kind.name}_history`)} past where past.id = p.id and past.recorded_at = p.recorded_at)`,
  ];
}

/** The writes, in one block that does nothing when a row is bad. */
function writeBlock(context: ApplyContext): string {
  const { schema, kinds } = context;
  const writes = kinds.flatMap((staged) => [
    ...(staged.hasVersions ? writeVersions(context, staged) : writeKind(context, staged)),
    // Claims on the records of later kinds may stand before them; the registry is checked at the end.
    ...(staged.kind.name === 'source_document'
      ? kinds.filter(({ isClaimed }) => isClaimed).flatMap((each) => writeClaims(context, each))
      : []),
  ]);
  const hasCompanies = kinds.some(isRecognised);
  return `do $write$
declare
  added bigint;
  changed bigint;
  waves bigint;
begin
  if exists (select from ${schema}.bad) then
    return;
  end if;
  perform set_config('nephoscope.actor', ${quoteLiteral(actorOf(context))}, true), set_config('nephoscope.document', ${kinds.some(({ isNative }) => isNative) ? "''" : `${documentId(context)}::text`}, true);
${writes.map((write) => `  ${write};`).join('\n')}
${hasCompanies ? `  ${writeCandidates(context)};\n  get diagnostics added = row_count;\n  insert into ${schema}.report (kind, candidates) values ('resolution_decision', added);` : ''}
  set constraints all immediate;
end
$write$`;
}

function writeKind(context: ApplyContext, staged: StagedKind): string[] {
  const { kind, fields } = staged;
  const plan = tableOf(context, 'plan', kind.name);
  return [
    insertNew(
      kind.name,
      kind.identity,
      [...kind.fields.values()].map(({ column }) => column.name),
      plan,
    ),
    'get diagnostics added = row_count',
    ...(isAddedOnly(staged)
      ? ['changed := 0']
      : [
          updateHeld(
            kind.name,
            kind.identity,
            fields.map(({ column }) => column.name).filter((name) => name !== kind.identity),
            plan,
          ),
          'get diagnostics changed = row_count',
        ]),
    report(context, kind.name),
  ];
}

function insertNew(table: string, identity: string, columns: readonly string[], plan: string): string {
  const list = [...new Set([identity, ...columns])].map(quoted).join(', ');
  return `insert into ${quoted(table)} (${list}) select ${list} from ${plan} where is_new order by seq`;
}

function updateHeld(table: string, identity: string, columns: readonly string[], plan: string): string {
  const list = (alias: string) => columns.map((column) => `${alias}${quoted(column)}`).join(', ');
  const sets = columns.map((column) => `${quoted(column)} = plan.${quoted(column)}`).join(', ');
  return `update ${quoted(table)} as held set ${sets} from ${plan} as plan
  where plan.${quoted(identity)} = held.${quoted(identity)} and not plan.is_new and row(${list('held.')}) is distinct from row(${list('plan.')})`;
}

function report(context: ApplyContext, kind: string): string {
  const staged = context.kinds.find((each) => each.kind.name === kind);
  const hidesRepeats = staged !== undefined && (isAddedOnly(staged) || staged.repeated === 'combine');
  const [rec, pick] = [tableOf(context, 'rec', kind), tableOf(context, 'pick', kind)];
  const duplicates = hidesRepeats ? '0' : `(select count(*) from ${rec}) - (select count(*) from ${pick})`;
  return `insert into ${context.schema}.report select ${quoteLiteral(kind)}, added, changed, (select count(*) from ${pick}) - added - changed, ${duplicates}`;
}

/** Rows that are versions of each other are written one after the other, each as of the moment that it gives. */
function writeVersions(context: ApplyContext, staged: StagedKind): string[] {
  const { kind, fields } = staged;
  const plan = tableOf(context, 'plan', kind.name);
  const columns = [...kind.fields.values()].map(({ column }) => column.name);
  const given = fields.map(({ column }) => column.name).filter((name) => name !== kind.identity);
  const update = updateHeld(kind.name, kind.identity, given, plan).replace(
    ' from ',
    ', recorded_at = plan.recorded_at from ',
  );
  return [
    "perform set_config('nephoscope.back_loaded', 'on', true)",
    `insert into ${context.schema}.report values (${quoteLiteral(kind.name)}, 0, 0, 0, 0, 0)`,
    `select coalesce(max(wave), 0) into waves from ${tableOf(context, 'pick', kind.name)}`,
    `for turn in 1..waves loop
    drop table if exists ${plan};
    create unlogged table ${plan} as ${planQuery(context, staged, 'false')};
    execute ${quoteLiteral(`insert into ${plan} ${planQuery(context, staged, 'p.wave = $1 and (h.id is null or p.recorded_at > h.recorded_at)')}`)} using turn;
    ${insertNew(kind.name, kind.identity, [...columns, 'recorded_at'], plan)};
    get diagnostics added = row_count;
    ${update};
    get diagnostics changed = row_count;
    update ${context.schema}.report set inserted = inserted + added, updated = updated + changed where kind = ${quoteLiteral(kind.name)};
  end loop`,
    `update ${context.schema}.report set unchanged = (select count(*) from ${tableOf(context, 'pick', kind.name)}) - inserted - updated where kind = ${quoteLiteral(kind.name)}`,
    "perform set_config('nephoscope.back_loaded', '', true)",
  ];
}

function writeClaims(context: ApplyContext, { kind }: StagedKind): string[] {
  const plan = tableOf(context, 'plan', kind.name);
  return [
    `insert into claim (id, document_id, locator, subject_id, property, value, modality, confidence, extracted_by)
  select "record claim", ${documentId(context)}, locator, id, 'record', stated, 'REPORTED', 100, ${quoteLiteral(actorOf(context))} from ${plan} where "claim is new" order by seq`,
    'get diagnostics added = row_count',
    `update claim set value = plan.stated from ${plan} as plan where plan."record claim" = claim.id and not plan."claim is new" and plan.stated is distinct from claim.value`,
    'get diagnostics changed = row_count',
    `insert into ${context.schema}.report (kind, inserted, updated, unchanged, duplicates) select 'claim', added, changed, (select count(*) from ${plan}) - added - changed, 0`,
  ];
}

/** What the writes would count, without writing. */
function preview(context: ApplyContext): string[] {
  const { schema, kinds } = context;
  const counted = kinds.filter(({ hasVersions }) => !hasVersions);
  return [
    ...counted.map((staged) => {
      const { kind, fields, repeated } = staged;
      const [plan, rec] = [tableOf(context, 'plan', kind.name), tableOf(context, 'rec', kind.name)];
      const given = fields.filter(({ column }) => column.name !== kind.identity);
      const differs = isAddedOnly(staged)
        ? 'false'
        : `row(${columnList(given, 'h.')}) is distinct from row(${columnList(given, 'p.')})`;
      const duplicates =
        isAddedOnly(staged) || repeated === 'combine' ? '0' : `(select count(*) from ${rec}) - count(*)`;
      return `insert into ${schema}.report select ${quoteLiteral(kind.name)}, count(*) filter (where p.is_new), count(*) filter (where not p.is_new and ${differs}), count(*) filter (where not p.is_new and not (${differs})), ${duplicates}
from ${plan} p left join ${quoted(kind.name)} h on h.${quoted(kind.identity)} = p.${quoted(kind.identity)}`;
    }),
    ...kinds
      .filter(({ isClaimed }) => isClaimed)
      .map(
        ({ kind }) =>
          `insert into ${schema}.report select 'claim', count(*) filter (where "claim is new"), count(*) filter (where not "claim is new" and stated is distinct from "stated before"), count(*) filter (where not "claim is new" and stated is not distinct from "stated before"), 0 from ${tableOf(context, 'plan', kind.name)}`,
      ),
    ...(kinds.some(isRecognised)
      ? [
          `insert into ${schema}.report (kind, candidates) select 'resolution_decision', count(*) from ${schema}.candidate`,
        ]
      : []),
  ];
}
