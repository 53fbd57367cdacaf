import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse } from 'graphql';
import { printContract } from './codegen/contract.ts';
import { plugin as printManifest } from './codegen/manifest.ts';
import { compareReleases, isAtLeast, nextVersion, type Release } from './codegen/version.ts';

// `node sdk/semver.ts` compares the SDK with its last release and fails when its version is too low for what changed.
// `node sdk/semver.ts release` keeps this version's contract and documents in sdk/released/, for good.

const sdk = fileURLToPath(new URL('.', import.meta.url));
const released = join(sdk, 'released');

function current(): Release {
  const schema = buildSchema(readFileSync(join(sdk, '../schema/schema.graphql'), 'utf8'));
  const files = globSync('operations/**/*.graphql', { cwd: sdk }).map((location) => ({
    location,
    document: parse(readFileSync(join(sdk, location), 'utf8')),
  }));
  const { version } = JSON.parse(readFileSync(join(sdk, 'package.json'), 'utf8')) as { version: string };
  return { version, contract: printContract(schema, files), documents: JSON.parse(printManifest(schema, files)) };
}

function lastRelease(): Release | undefined {
  const folders = globSync('*/contract.graphql', { cwd: released }).map(dirname);
  const version = folders.toSorted((a, b) => (isAtLeast(a, b) ? 1 : -1)).at(-1);
  if (version === undefined) return undefined;
  return {
    version: basename(version),
    contract: readFileSync(join(released, version, 'contract.graphql'), 'utf8'),
    documents: JSON.parse(readFileSync(join(released, version, 'persisted-documents.json'), 'utf8')),
  };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const now = current();
const before = lastRelease();
const { level, differences } = before ? compareReleases(before, now) : { level: 'none' as const, differences: [] };
const least = before ? nextVersion(before.version, level) : now.version;
if (before !== undefined) {
  for (const difference of differences) say(`  ${difference}`);
  say(`Since ${before.version}: ${level}. The version is ${now.version}, and must be ${least} or more.`);
}
if (!isAtLeast(now.version, least)) {
  say(`Set "version" in sdk/package.json to ${least}, and say in sdk/CHANGELOG.md what changed.`);
  process.exitCode = 1;
} else if (process.argv[2] === 'release') {
  const folder = join(released, now.version);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'contract.graphql'), now.contract);
  writeFileSync(join(folder, 'persisted-documents.json'), `${JSON.stringify(now.documents, null, 2)}\n`);
  say(`Kept ${now.version} in sdk/released/: commit it with the tag.`);
}
