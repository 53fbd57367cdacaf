import { readFile } from 'node:fs/promises';
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import type { Logger } from 'pino';
import { type Config, ConfigError, describeSettings, readConfig } from './config.ts';
import { DatasetError } from './datasets/problem.ts';
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
  ListenError,
  MigrationError,
];

// What the commands load is compiled once; without a folder to write to, it is compiled every time.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url)));

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
  .description('load a data set into the database: all of it or nothing')
  .argument('<folder>', 'folder of the data set, with its dataset.yaml')
  .option('--dry-run', 'tell what would change, and write nothing')
  .action((folder: string, options: { dryRun?: boolean }) =>
    run(async (config, logger) =>
      print((await import('./commands/maintain.ts')).importDataset(config, logger, folder, options)),
    ),
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
