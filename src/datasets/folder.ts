import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as z from 'zod';
import { type Kind, kinds } from './kinds.ts';
import { DatasetError, type Problem, suggestName } from './problem.ts';
import { readRecords, type SourceRecord } from './records.ts';
import { mappingEntries, nodeAt, parseYamlFile, plainTexts } from './yaml-file.ts';

/** What `dataset.yaml` says about the folder it stands in. */
interface Manifest {
  readonly format: '1';
  readonly name: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly licence: string;
  readonly attribution: readonly string[];
  readonly source: string;
  /** Folders of data sets that this one refers to, relative to its own; they are loaded with it. */
  readonly requires?: readonly string[] | undefined;
}

const line = z.string().min(1);
const manifestSchema = z.strictObject({
  format: z.literal('1', { error: 'must be 1, the only format there is' }),
  name: line,
  title: line,
  description: line.optional(),
  licence: line,
  attribution: z.array(line),
  source: line,
  requires: z.array(line).optional(),
}) satisfies z.ZodType<Manifest>;

const manifestFile = 'dataset.yaml';
const byFile: ReadonlyMap<string, Kind> = new Map([...kinds.values()].map((kind) => [`${kind.file}.yaml`, kind]));

/** A data set as its files hold it, with the data sets it requires before it. */
export interface Dataset {
  /** Null when it could not be read, which is among the problems. */
  readonly manifest: Manifest | null;
  readonly records: readonly SourceRecord[];
  readonly problems: readonly Problem[];
  /** Kinds of which a file could not be read at all, so that nobody can say which of their records are unknown. */
  readonly unreadable: ReadonlySet<Kind>;
}

/** A file of a data set on the disk, maybe packed. */
export interface DatasetFile {
  readonly path: string;
  readonly kind: Kind;
  readonly format: 'yaml' | 'ndjson' | 'json' | 'csv';
}

/** A folder of a data set as it lies on the disk: its manifest, and its files, those of the folders that it requires first. */
interface FolderFiles {
  readonly manifest: Manifest | null;
  readonly files: readonly DatasetFile[];
}

/** List the files of a data set without reading them, packed ones included. Throws a `DatasetError`. */
export async function listDataset(folder: string): Promise<FolderFiles> {
  const walk: Walk = { problems: [], seen: new Set() };
  const files: DatasetFile[] = [];
  const manifest = await walkFolder(folder, walk, async (path, name) => {
    const parts = /^(?<stem>.+)\.(?<format>yaml|ndjson|json|csv)(?:\.(?:gz|zst))?$/.exec(name)?.groups;
    if (parts === undefined) return;
    const kind = kindOf(path, `${parts['stem']}.yaml`, walk.problems);
    if (kind) files.push({ path, kind, format: parts['format'] as DatasetFile['format'] });
  });
  if (walk.problems.length > 0) throw new DatasetError(walk.problems);
  return { manifest, files };
}

/** Read a folder and the folders it requires, with every mistake that shows without the database. */
export async function readDataset(folder: string): Promise<Dataset> {
  const walk: Walk = { problems: [], seen: new Set() };
  const { problems } = walk;
  const records: SourceRecord[] = [];
  const unreadable = new Set<Kind>();
  const manifest = await walkFolder(folder, walk, async (path, name) => {
    if (!/\.(?:ya?ml|json|ndjson|csv)$/i.test(name)) return;
    const kind = kindOf(path, name, problems);
    if (!kind) return;
    const bytes = await readBytes(path, problems);
    const found = bytes === null ? null : readRecords(kind, path, bytes, problems);
    if (found === null) unreadable.add(kind);
    else for (const record of found) records.push(record);
  });
  return { manifest, problems, records, unreadable };
}

interface Walk {
  readonly problems: Problem[];
  /** Folders that were entered. */
  readonly seen: Set<string>;
}

/** Visit the files of a folder but its manifest, after those of the folders that the manifest requires. */
async function walkFolder(
  folder: string,
  walk: Walk,
  visit: (path: string, name: string) => Promise<void>,
): Promise<Manifest | null> {
  const { problems, seen } = walk;
  seen.add(join(folder));
  const names = await listFolder(folder, problems);
  if (names === null) return null;
  const manifest = names.includes(manifestFile) ? await readManifest(join(folder, manifestFile), problems) : null;
  if (!names.includes(manifestFile)) {
    const message = `has no ${manifestFile}, which says what a data set is and under which licence`;
    problems.push({ ...beginningOf(folder), message });
  }
  for (const required of manifest?.requires ?? []) {
    const other = join(folder, required);
    if (!seen.has(other)) await walkFolder(other, walk, visit);
  }
  for (const name of names) if (name !== manifestFile) await visit(join(folder, name), name);
  return manifest;
}

/** Tell which kind of record stands in a file by the name that it has as YAML. */
function kindOf(path: string, name: string, problems: Problem[]): Kind | undefined {
  const kind = byFile.get(name);
  if (kind === undefined) {
    const message = `no kind of record stands in a file of this name${suggestName(basename(path), byFile.keys())}`;
    problems.push({ ...beginningOf(path), message });
  }
  return kind;
}

const beginningOf = (file: string) => ({ file, line: 1, column: 1, path: '' });

async function listFolder(folder: string, problems: Problem[]): Promise<readonly string[] | null> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  } catch (error) {
    problems.push({ ...beginningOf(folder), message: `cannot be read as a folder (${codeOf(error)})` });
    return null;
  }
}

async function readBytes(file: string, problems: Problem[]): Promise<Uint8Array | null> {
  try {
    return await readFile(file);
  } catch (error) {
    problems.push({ ...beginningOf(file), message: `cannot be read as a file (${codeOf(error)})` });
    return null;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

async function readManifest(file: string, problems: Problem[]): Promise<Manifest | null> {
  const bytes = await readBytes(file, problems);
  if (bytes === null) return null;
  const yaml = parseYamlFile(file, bytes, problems);
  if (yaml === null) return null;
  const { root } = yaml;
  const result = manifestSchema.safeParse(plainTexts(root));
  if (result.success) return result.data;
  const given = mappingEntries(root);
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const node = given.find((entry) => entry.key === key)?.keyNode;
        const message = `is no field of ${manifestFile}${suggestName(key, Object.keys(manifestSchema.shape))}`;
        problems.push({ ...yaml.position(node), path: key, message });
      }
      continue;
    }
    const isMissing = issue.path.length === 1 && !given.some(({ key }) => key === issue.path[0]);
    const node = root === null ? null : nodeAt(root, issue.path);
    problems.push({
      ...yaml.position(node),
      path: issue.path.join('.'),
      message: isMissing ? 'is missing' : issue.message,
    });
  }
  return null;
}
