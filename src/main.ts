import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import type { Logger } from 'pino';
import type { ExportFlags } from './commands/export.ts';
import type { ImportFlags } from './commands/import.ts';
import { type Config, ConfigError, describeSettings, readConfig } from './config.ts';
import { ExportError } from './datasets/export/export-error.ts';
import { ImportInterrupted, ImportRefused } from './datasets/import-report.ts';
import { DatasetError } from './datasets/problem.ts';
import { ResolutionError } from './datasets/resolution-error.ts';
import { SourceError } from './datasets/sources/source-error.ts';
import { DatabaseUnavailableError } from './db/connect.ts';
import { EmbeddedDatabaseError } from './db/embedded.ts';
import { MigrationError } from './db/migrate.ts';
import { createLogger } from './server/logger.ts';
import { describeForLog } from './server/public-errors.ts';
import { ListenError } from './server/serve.ts';

/** Errors whose message is meant for whoever runs the command, and says all. */
const explained = [
  ConfigError,
  DatasetError,
  DatabaseUnavailableError,
  EmbeddedDatabaseError,
  ExportError,
  ImportInterrupted,
  ImportRefused,
  ListenError,
  MigrationError,
  ResolutionError,
  SourceError,
];

// A reader of our output that goes away is no reason to stop.
process.stderr.on('error', () => {});

const { version, description } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
const program = new Command('nephoscope')
  .description(description)
  .version(version, '--version')
  .helpCommand(false)
  .addHelpText('after', `\nSettings, from the environment:\n${describeSettings()}`);

program
  .command('serve')
  .description('serve the ledger over HTTP, with a database of its own unless DATABASE_URL says otherwise')
  .action(() => run(async (config, logger) => (await import('./commands/serve.ts')).serve(config, logger)));
program
  .command('migrate')
  .description('bring the database up to date')
  .action(() =>
    run(async (config, logger) => print((await import('./commands/maintain.ts')).migrateDatabase(config, logger))),
  );
program
  .command('import')
  .description('load a data set, or files of any form by a mapping: all of it or nothing')
  .argument(
    '<folder or mapping>',
    'folder of a data set with its dataset.yaml, or a mapping such as data/mappings/sp500-companies.yaml',
  )
  .argument('[files...]', 'the files to import by the mapping; .gz and .zip are unpacked')
  .option('--dry-run', 'tell what would change, and write nothing')
  .option('--skip-bad', 'leave bad rows out, and end with code 3 when there are any')
  .option('--encoding <name>', 'encoding of the files, where it is not the one that the mapping says')
  .option('--bad-rows <file>', 'where to list all bad rows (default: <mapping>.bad-rows.csv)')
  .action((what: string, files: string[], options: ImportFlags) =>
    run(async (config, logger) =>
      (await import('./commands/import.ts')).importCommand(config, logger, what, files, options),
    ),
  );
const resolve = program.command('resolve').description('judge pairs of company records that may be one company');
resolve
  .command('list')
  .description('show the pairs that wait for a judgement, the most alike first')
  .option('--judged', 'show those that were judged instead')
  .option('--limit <number>', 'at most so many pairs', '50')
  .action((options: { judged?: boolean; limit?: string }) =>
    run(async (config, logger) =>
      print((await import('./commands/resolve.ts')).showCandidates(config, logger, options)),
    ),
  );
for (const [name, judgement, description] of [
  ['accept', 'POSITIVE', 'merge two records: the older one stands for both'],
  ['reject', 'NEGATIVE', 'keep two records apart'],
  ['undo', 'WITHDRAWN', 'take the judgement on two records back'],
] as const) {
  resolve
    .command(name)
    .description(description)
    .argument('<slug>', 'slug of one company')
    .argument('<other slug>', 'slug of the other')
    .action((one: string, other: string) =>
      run(async (config, logger) =>
        print((await import('./commands/resolve.ts')).judgePair(config, logger, [one, other], judgement)),
      ),
    );
}
program
  .command('export')
  .description('write records into a folder, or one kind (or the whole ledger as NDJSON) to standard output')
  .argument('[kinds...]', 'kinds by the names of their files, such as companies market-reports; all without any')
  .option('-o, --output <folder>', 'folder to write, with a file for each kind and the licences in dataset.yaml')
  .option('-f, --format <format>', 'yaml, ndjson, csv or parquet (default: yaml in a folder, else ndjson)')
  .option('-w, --where <json>', 'only these records of the one kind: the filter of the API, as JSON')
  .option('-c, --compress <ending>', 'gz or zst')
  .option('--raw', 'in CSV, leave texts that a spreadsheet would take for formulas as they are')
  .action((kinds: string[], options: ExportFlags) =>
    run(async (config) => (await import('./commands/export.ts')).exportLedger(config, kinds, options)),
  );

await program.parseAsync();

async function print(text: Promise<string>): Promise<number> {
  process.stdout.write(`${await text}\n`);
  return 0;
}

/** Run a command with its configuration, and end the process with its exit code: 2 for a wrong configuration, 1 for anything else. */
async function run(command: (config: Config, logger: Logger) => Promise<number>): Promise<void> {
  let exitCode = 1;
  try {
    const config = readConfig(process.env);
    const logger = createLogger(config.logLevel, process.stdout);
    process.once('exit', () => logger.flush());
    exitCode = await command(config, logger);
    logger.flush();
  } catch (error) {
    const isExplained = error instanceof Error && explained.some((known) => error instanceof known);
    process.stderr.write(`${isExplained ? error.message : JSON.stringify(describeForLog(error), undefined, 2)}\n`);
    exitCode = error instanceof ConfigError ? 2 : 1;
  }
  process.exitCode = exitCode;
  // Whatever still runs is nothing that was asked for; output that nobody reads is not waited for.
  setTimeout(() => process.exit(), 500).unref();
  process.stdout.write('', () => process.exit());
}
