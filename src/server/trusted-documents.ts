import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Documents that were released with the SDK: a client may send their id in place of their text. */
export interface TrustedDocuments {
  /** Whether nothing else is answered. */
  readonly isRequired: boolean;
  /** The text of an id as clients send it, `sha256:` and a hash. */
  textOf(id: string): string | undefined;
  /** Whether a text is that of a trusted document. */
  has(text: string): boolean;
}

const releases = fileURLToPath(new URL('../../sdk/released', import.meta.url));
const manifest = z.record(z.string().regex(/^sha256:[0-9a-f]{64}$/), z.string());

/** Read the manifests of all released SDKs; undefined when they are off. Throws when a manifest is missing or broken. */
export async function readTrustedDocuments(
  mode: 'off' | 'allow' | 'require',
  folder: string = releases,
): Promise<TrustedDocuments | undefined> {
  if (mode === 'off') return undefined;
  const texts = new Map<string, string>();
  for (const version of await readdir(folder)) {
    for (const [id, text] of await readManifest(join(folder, version, 'persisted-documents.json'))) texts.set(id, text);
  }
  const known = new Set(texts.values());
  return { isRequired: mode === 'require', textOf: (id) => texts.get(id), has: (text) => known.has(text) };
}

async function readManifest(file: string): Promise<[id: string, text: string][]> {
  try {
    return Object.entries(manifest.parse(JSON.parse(await readFile(file, 'utf8'))));
  } catch (cause) {
    throw new Error(`${file} is not a manifest of trusted documents; restore it, or set TRUSTED_DOCUMENTS=off`, {
      cause,
    });
  }
}
