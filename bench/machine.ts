import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { cpus, release, totalmem, type } from 'node:os';
import { promisify } from 'node:util';
import type postgres from 'postgres';
import type { Machine } from './findings.ts';

const packages = [
  ['..', 'postgres', 'graphql', 'graphql-yoga', '@pothos/core', 'drizzle-orm', 'autocannon'],
  ['postgraphile', 'postgraphile', 'grafast', 'postgraphile-plugin-connection-filter', 'pg', 'graphql'],
  ['pothos-drizzle', '@pothos/core', '@pothos/plugin-drizzle', 'drizzle-orm', 'graphql-yoga', 'graphql'],
] as const;

/** Describe what the bench runs on. */
export async function describeMachine(sql: postgres.Sql): Promise<Machine> {
  const [row] = await sql<{ version: string }[]>`select split_part(version(), ' on ', 1) as version`;
  const versions = await Promise.all(
    packages.flatMap(([folder, ...names]) =>
      names.map(async (name) => {
        const file = new URL(`${folder}/node_modules/${name}/package.json`, import.meta.url);
        const text = await readFile(file, 'utf8').catch(() => '{}');
        const { version = 'not installed' } = JSON.parse(text) as { version?: string };
        return [folder === '..' ? name : `${folder}: ${name}`, version] as const;
      }),
    ),
  );
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryBytes: totalmem(),
    system: `${type()} ${release()}`,
    node: process.version,
    postgres: row?.version ?? 'unknown',
    versions: Object.fromEntries(versions),
  };
}

/** The commit that is measured; `+` when files differ from it. */
export async function describeCommit(): Promise<string> {
  const git = async (...parts: string[]) =>
    (await promisify(execFile)('git', parts, { cwd: import.meta.dirname }).catch(() => ({ stdout: '' }))).stdout.trim();
  const changed = await git('status', '--porcelain', '--untracked-files=no', '../src', '../drizzle', '.');
  return (await git('rev-parse', '--short', 'HEAD')) + (changed === '' ? '' : '+');
}
