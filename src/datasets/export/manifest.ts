import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { quoteLiteral } from '../../db/literal.ts';
import { kinds } from '../kinds.ts';

/** What the folder of a data set that comes with the service says of itself, and how to tell whether a ledger holds it. */
interface BundledDataset {
  readonly title: string;
  readonly licence: string;
  readonly attribution: readonly string[];
  /** SQL that is true when the ledger holds records of it. */
  readonly isHeld: string;
}

/** What the database tells: which data sets it holds, by their place in the list, and which documents have a licence. */
interface Held {
  readonly datasets: readonly number[];
  readonly documents: readonly {
    readonly title: string;
    readonly publisher: string | null;
    readonly url: string | null;
    readonly licence: string;
  }[];
}

/** The fields of `dataset.yaml`. */
export type ManifestFields = ReturnType<typeof manifestFields>;

/** The manifest of an export: whom its records are owed to. */
export interface Manifest {
  /** SQL for one line, which `text` needs. */
  readonly query: string;
  /**
   * Make of that line what `dataset.yaml` says: the licences and attributions of what the ledger holds. It has no time and
   * no version, so that the same ledger always says the same.
   */
  describe(line: string): ManifestFields;
}

/** Prepare the manifest, from the data sets in the folders of `folder`. */
export async function prepareManifest(folder: string): Promise<Manifest> {
  const datasets = await bundledDatasets(folder);
  const held = datasets.map(({ isHeld }, index) => `case when ${isHeld} then ${index} end`);
  return {
    query: `select json_build_object(
  'datasets', to_json(array_remove(array[${held.join(', ')}]::int[], null)),
  'documents', coalesce((
    select json_agg(json_build_object('title', title, 'publisher', coalesce(company.name, publisher_name), 'url', url, 'licence', licence)
      order by source_document.slug collate "C")
    from source_document left join company on company.id = publisher_id where licence is not null
  ), '[]'::json)
)::text as line`,
    describe: (line) => manifestFields(datasets, JSON.parse(line)),
  };
}

function manifestFields(datasets: readonly BundledDataset[], held: Held) {
  const sets = held.datasets.flatMap((index) => datasets[index] ?? []);
  const licences = new Set([...sets, ...held.documents].map(({ licence }) => licence));
  const attribution = [
    ...sets.flatMap(({ title, licence, attribution }) => [`${title}: ${licence}`, ...attribution]),
    ...held.documents.map(
      ({ title, publisher, url, licence }) =>
        `${[title, publisher, url].filter((part) => part !== null).join(', ')}: ${licence}`,
    ),
  ];
  return {
    format: 1,
    name: 'ledger',
    title: 'Records of a Nephoscope ledger',
    description:
      'Each record cites the document that it comes from; the licences below hold for what was taken from there.',
    licence: licences.size === 0 ? 'not stated' : [...licences].sort().join(' AND '),
    source: 'nephoscope export',
    attribution: [...new Set(attribution)],
  };
}

/** Write `dataset.yaml`. */
export function manifestText(fields: ManifestFields): string {
  return stringify(fields, { lineWidth: 0 });
}

async function bundledDatasets(folder: string): Promise<BundledDataset[]> {
  const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const found = await Promise.all(
    names.map(async ({ name }) => {
      const files = await readdir(join(folder, name));
      if (!files.includes('dataset.yaml')) return [];
      const { title, licence, attribution } = parse(await readFile(join(folder, name, 'dataset.yaml'), 'utf8'));
      return [{ name, title, licence, attribution, isHeld: await heldCondition(join(folder, name), files) }];
    }),
  );
  return found.flat().sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A data set is told by its documents; one that has none, by there being records of its kinds. */
async function heldCondition(folder: string, files: readonly string[]): Promise<string> {
  const documents = 'source-documents.yaml';
  if (files.includes(documents)) {
    const records: readonly { slug: string }[] = parse(await readFile(join(folder, documents), 'utf8')) ?? [];
    const slugs = records.map(({ slug }) => quoteLiteral(slug));
    return `exists (select from source_document where slug in (${[...slugs, 'null'].join(', ')}))`;
  }
  const tables = [...kinds.values()].filter(({ file }) => files.includes(`${file}.yaml`)).map(({ name }) => name);
  return [...tables.map((name) => `exists (select from "${name}")`), 'false'].join(' or ');
}
