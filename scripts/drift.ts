import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

// Everything that is generated and committed must be what generating it now gives: the contract, the SDK, the
// schema of mappings and the migrations of the tables. Files are compared with what they held before, so that uncommitted work is no drift.

const generated = ['schema', 'sdk/src/generated', 'drizzle', 'data/mappings'];

async function contents(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const folder of generated) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = path.join(entry.parentPath, entry.name);
      files.set(file, await readFile(file, 'utf8'));
    }
  }
  return files;
}

const before = await contents();
execFileSync('npm', ['run', '--silent', 'generate'], { stdio: ['ignore', 'ignore', 'inherit'] });
execFileSync('npm', ['run', '--silent', 'db:generate', '--', '--name', 'undeclared-change'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
const after = await contents();

const drifted = [...new Set([...before.keys(), ...after.keys()])].filter(
  (file) => before.get(file) !== after.get(file),
);
if (drifted.length > 0) {
  process.stderr.write(`Generated files are out of date; they have been made anew. Review and commit them:\n`);
  for (const file of drifted) process.stderr.write(`  ${file}\n`);
  process.exitCode = 1;
}
