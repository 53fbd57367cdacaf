import { type Database, DatabaseError } from '../db/connect.ts';
import { readRules } from './apply/rules.ts';
import { applyScript } from './apply/write.ts';
import { type BadRows, collectBadRows } from './bad-rows.ts';
import { ImportRefused, type ImportReport, readReport } from './import-report.ts';
import { loadLookups } from './lookups.ts';
import { readMapping } from './mapping/read-mapping.ts';
import { type CompiledSource, compileDocument, compileSources, type Template } from './mapping/template.ts';
import { type InputFile, openInputs } from './sources/input-file.ts';
import { readRows } from './sources/rows.ts';
import { SourceError } from './sources/source-error.ts';
import { documentRecord, rowRecords } from './staging/row-records.ts';
import { quoted } from './staging/sql-text.ts';
import { type StagedKind, stagedKinds } from './staging/staged-kinds.ts';
import { openStaging, type Staging } from './staging/staging.ts';

export interface ImportOptions {
  /** Work everything out, and write nothing. */
  readonly dryRun?: boolean;
  /** Leave bad rows out instead of refusing all. */
  readonly skipBad?: boolean;
  /** Where to write the list of all bad rows. */
  readonly badRowsFile?: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** How far an import is; the bytes are those of the files on the disk. */
export interface Progress {
  readonly phase: 'reading' | 'applying';
  readonly rows: number;
  readonly bytes: number;
  readonly totalBytes: number;
}

/** Conflicts with other writers that trying again settles. */
const conflicts = new Set(['23505', '23P01', '40001', '40P01']);
const attempts = 5;
const longestMs = 86_400_000;

/**
 * Import files by a mapping: one source document, one transaction, all or nothing. The same files again change nothing; changed files change
 * what differs. Throws `DatasetError` for a wrong mapping, `SourceError` for a file that cannot be read, `ImportRefused` for bad rows.
 */
export async function importFiles(
  database: Database,
  mappingPath: string,
  paths: readonly string[],
  options: ImportOptions = {},
): Promise<ImportReport> {
  const mapping = await readMapping(mappingPath);
  const compiler = await loadLookups(database, mapping.format);
  const sources = compileSources(mapping, compiler);
  const document = compileDocument(mapping, compiler);
  const inputs = await openInputs(paths);
  const matched = matchFiles(inputs.files, sources);
  await refuseOtherDocument(database, inputs.sha256, String(mapping.format.document['slug']));
  const kinds = stagedKinds(
    sources,
    document.fields.map(({ field }) => field.name),
  );
  const badRows = collectBadRows(options.badRowsFile);
  try {
    await using staging = await openStaging(database, kinds, options.signal);
    const work: Work = {
      database,
      options,
      badRows,
      kinds,
      staging,
      files: inputs.files,
      templates: templatesByNumber(sources),
      mapping: mapping.format.name,
    };
    const read = await readAll(work, matched, inputs.size);
    for (const source of sources.slice(0, 1))
      await staging.add(documentRecord(source, document, inputs.sha256).records, { file: -1, line: 0 });
    await staging.finish();
    options.onProgress?.({ phase: 'applying', rows: read.rows, bytes: inputs.size, totalBytes: inputs.size });
    const counts = await apply(work);
    return {
      name: mapping.format.name,
      title: mapping.format.title,
      ...read,
      badRows: badRows.count,
      firstBadRows: badRows.first,
      ...counts,
    };
  } finally {
    await badRows.close();
  }
}

interface Work {
  readonly database: Database;
  readonly options: ImportOptions;
  readonly badRows: BadRows;
  readonly kinds: readonly StagedKind[];
  readonly staging: Staging;
  readonly files: readonly InputFile[];
  readonly templates: ReadonlyMap<number, Template>;
  readonly mapping: string;
}

function matchFiles(
  files: readonly InputFile[],
  sources: readonly CompiledSource[],
): ReadonlyMap<InputFile, CompiledSource> {
  const matched = new Map<InputFile, CompiledSource>();
  for (const file of files) {
    const found = sources.filter(
      ({ format }) => format.files === undefined || globPattern(format.files).test(file.name),
    );
    const [only] = found;
    if (only === undefined || found.length > 1) {
      const patterns = sources.map(({ format }) => format.files ?? '*').join(', ');
      throw new SourceError(
        file.shown,
        undefined,
        `fits ${only === undefined ? 'none' : 'several'} of the mapping's sources, which are for ${patterns}`,
      );
    }
    matched.set(file, only);
  }
  if (matched.size === 0) throw new SourceError('the import', undefined, 'has no file to read');
  return matched;
}

function globPattern(glob: string): RegExp {
  const escaped = glob
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${escaped}$`, 'iu');
}

async function refuseOtherDocument(database: Database, sha256: string, slug: string): Promise<void> {
  const other = await database.text(
    'select slug from source_document where sha256 = $1::text and slug <> $2::text',
    [sha256, slug],
    { prepare: false },
  );
  if (other !== null)
    throw new SourceError(
      'the import',
      undefined,
      `is of files that were imported as the document ${other}; say document: { slug: ${other} } in the mapping to import them under it again`,
    );
}

function templatesByNumber(sources: readonly CompiledSource[]): ReadonlyMap<number, Template> {
  const all = (template: Template): Template[] => [template, ...template.nested.flatMap(all)];
  return new Map(
    sources.flatMap(({ templates }) => templates.flatMap(all)).map((template) => [template.number, template]),
  );
}

async function readAll(
  { options, badRows, staging, files }: Work,
  matched: ReadonlyMap<InputFile, CompiledSource>,
  totalBytes: number,
) {
  const skipped: Record<string, number> = {};
  const changedValues: Record<string, number> = {};
  const note = (column: string, what: string) => {
    const key = `${column} ${what}`;
    changedValues[key] = (changedValues[key] ?? 0) + 1;
  };
  let [rows, bytes] = [0, 0];
  for (const [file, source] of matched) {
    const number = files.indexOf(file);
    const onRead = (count: number) => {
      bytes += count;
      options.onProgress?.({ phase: 'reading', rows, bytes, totalBytes });
    };
    for await (const row of readRows(
      file,
      { file: number, shown: file.shown, format: source.format, columns: source.columns },
      onRead,
    )) {
      options.signal?.throwIfAborted();
      rows += 1;
      if (!('get' in row)) {
        await badRows.add({ file: file.shown, line: row.line, column: '', value: null, reason: row.message });
        continue;
      }
      const skip = source.skip.find(({ holds }) => holds({ row }));
      if (skip) {
        skipped[skip.reason] = (skipped[skip.reason] ?? 0) + 1;
        continue;
      }
      const { records, mistakes } = rowRecords(source, row, file.name, note);
      for (const { column, value, message } of mistakes)
        await badRows.add({ file: file.shown, line: row.line, column, value, reason: message });
      if (mistakes.length > 0) continue;
      const wait = staging.add(records, row);
      if (wait) await wait;
    }
  }
  return { rows, skipped, changedValues };
}

async function apply(work: Work): Promise<Pick<ImportReport, 'kinds' | 'candidates'>> {
  const { database, options, badRows, staging, kinds, mapping } = work;
  const { dryRun = false, skipBad = false, signal } = options;
  const rules = await readRules(database, kinds);
  const isRefused = badRows.count > 0 && !skipBad;
  const script = applyScript({ schema: staging.schema, kinds, mapping }, rules, { dryRun: dryRun || isRefused });
  for (let attempt = 1; ; attempt += 1) {
    try {
      await database.script(script, { deadlineMs: longestMs, ...(signal && { signal }) });
    } catch (error) {
      if (attempt < attempts && error instanceof DatabaseError && conflicts.has(error.code)) continue;
      throw error;
    }
    const found = await reportBadRows(work);
    if (badRows.count > 0 && !skipBad) throw new ImportRefused(badRows.count, badRows.first, options.badRowsFile);
    if (found === 0) return await readReport(database, staging.schema);
    await dropBadRows(work);
  }
}

async function reportBadRows({ database, staging, badRows, files, templates }: Work): Promise<number> {
  const rows = await database.rows(
    `select distinct file, line, template, field, value, message from ${staging.schema}.bad order by file, line, template, field`,
    [],
    { prepare: false },
  );
  for (const { file, line, template, field, value, message } of rows) {
    const names = field?.split(',') ?? [];
    const told = templates
      .get(Number(template))
      ?.fields.filter(({ field: own }) => names.includes(own.name) || names.includes(own.column.name));
    const given = told?.find(({ columns }) => columns.length > 0);
    const shown = files[Number(file)]?.shown ?? 'document';
    await badRows.add({
      file: shown,
      line: Number(line),
      column: given?.columns[0] ?? field ?? '',
      value: value ?? null,
      reason: message ?? '',
    });
  }
  return rows.length;
}

/** A row is left out whole, with all the records that it makes. */
async function dropBadRows({ database, staging, kinds }: Work): Promise<void> {
  const { schema } = staging;
  if ((await database.text(`select 1 from ${schema}.bad where file < 0 limit 1`, [], { prepare: false })) !== null)
    throw new Error('The document of the import is refused by the database.');
  await database.script(
    kinds
      .map(
        ({ kind }) =>
          `delete from ${schema}.${quoted(`in ${kind.name}`)} row using ${schema}.bad where bad.file = row.file and bad.line = row.line`,
      )
      .join(';\n'),
  );
}
