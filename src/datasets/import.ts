import type { Database } from '../db/connect.ts';
import { apply, type Work } from './apply-import.ts';
import { collectBadRows } from './bad-rows.ts';
import type { ImportReport } from './import-report.ts';
import { loadLookups } from './lookups.ts';
import { readMapping } from './mapping/read-mapping.ts';
import { type CompiledSource, compileDocument, compileSources, type Template } from './mapping/template.ts';
import { type InputFile, openInputs } from './sources/input-file.ts';
import { readRows } from './sources/rows.ts';
import { SourceError } from './sources/source-error.ts';
import { documentRecord, rowRecords } from './staging/row-records.ts';
import { stagedKinds } from './staging/staged-kinds.ts';
import { openStaging } from './staging/staging.ts';

export interface ImportOptions {
  /** Work everything out, and write nothing. */
  readonly dryRun?: boolean;
  /** Leave bad rows out instead of refusing all. */
  readonly skipBad?: boolean;
  /** Where to write the list of all bad rows. */
  readonly badRowsFile?: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Encoding of the files, where it is another one than the mapping says. */
  readonly encoding?: string;
}

/** How far an import is; the bytes are those of the files on the disk. */
export interface Progress {
  readonly phase: 'reading' | 'applying';
  readonly rows: number;
  readonly bytes: number;
  readonly totalBytes: number;
}

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
  const compiler = await loadLookups(database, mapping);
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
      warnings: await unknownCompanies(database, sources),
      ...counts,
    };
  } finally {
    await badRows.close();
  }
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

/** Companies that the mapping says are in the ledger, and that are not. */
async function unknownCompanies(database: Database, sources: readonly CompiledSource[]): Promise<string[]> {
  const known = sources.flatMap(({ templates }) => templates.flatMap((template) => [...template.known]));
  if (known.length === 0) return [];
  const rows = await database.rows(
    'select slug from jsonb_array_elements_text($1::text::jsonb) as slug where slug not in (select slug from company)',
    [JSON.stringify([...new Set(known.map(([, slug]) => slug))])],
    { prepare: false },
  );
  const missing = new Set(rows.map(({ slug }) => slug));
  return known
    .filter(([, slug]) => missing.has(slug))
    .map(([text, slug]) => `known: ${text} is no ${slug}, as the ledger has no company of this slug`);
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
  const encoded = options.encoding === undefined ? {} : { encoding: options.encoding };
  let [rows, bytes] = [0, 0];
  for (const [file, source] of matched) {
    const number = files.indexOf(file);
    const onRead = (count: number) => {
      bytes += count;
      options.onProgress?.({ phase: 'reading', rows, bytes, totalBytes });
    };
    for await (const row of readRows(
      file,
      { file: number, shown: file.shown, format: { ...source.format, ...encoded }, columns: source.columns },
      onRead,
    )) {
      options.signal?.throwIfAborted();
      rows += 1;
      const readable = 'get' in row ? row : row.row;
      const skip = readable && source.skip.find(({ holds }) => holds({ row: readable }));
      if (skip) {
        skipped[skip.reason] = (skipped[skip.reason] ?? 0) + 1;
        continue;
      }
      if (!('get' in row)) {
        await badRows.add({ file: file.shown, line: row.line, column: '', value: null, reason: row.message });
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
