import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { contestantNames } from './contestants/contestant.ts';
import { marketSizes } from './market/size.ts';
import { operations } from './operations/index.ts';
import { parts } from './options.ts';
import { rewritePage } from './report/page.ts';
import { runBench } from './run.ts';

const program = new Command('bench')
  .description('compare Nephoscope with the limit and with its peers, over HTTP, on a market of made-up companies')
  .option('--quick', 'the smaller market only, and shorter rounds')
  .option('--size <sizes>', `markets: ${Object.keys(marketSizes).join(', ')}`, oneOf(Object.keys(marketSizes)))
  .option('--only <operations>', 'some operations, by name', oneOf(operations.map(({ name }) => name)))
  .option('--against <contestants>', `some contestants: ${contestantNames.join(', ')}`, oneOf(contestantNames))
  .option('--parts <parts>', `some parts: ${parts.join(', ')}`, oneOf(parts))
  .option('--connections <counts>', 'numbers of connections, 1,16,64 unless told', numbers)
  .option('--rounds <count>', 'how often each contestant takes its turn, 5 unless told', number)
  .option('--seconds <seconds>', 'how long a turn is', number)
  .option('--seed <number>', 'what the market’s chance begins with', number, 1)
  .option('--data <folder>', 'where the database is kept between runs', join(tmpdir(), 'nephoscope-bench'))
  .option('--write', 'write results and page also of a run that leaves something out')
  .addHelpText('after', '\nDATABASE_URL names another server to make the databases on, as a superuser.');

program.action(async (options) => runBench({ ...options, databaseUrl: process.env['DATABASE_URL'] || undefined }));
program
  .command('page')
  .description('write docs/performance.md again from the results of the last whole run and bench/report/notes.md')
  .action(rewritePage);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
await program.parseAsync();

function oneOf<T extends string>(allowed: readonly T[]): (list: string) => T[] {
  return (list) =>
    list.split(',').map((name) => {
      const known = allowed.find((each) => each === name.trim());
      if (known === undefined) throw new InvalidArgumentError(`${name} is none of ${allowed.join(', ')}.`);
      return known;
    });
}

function number(text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new InvalidArgumentError('It must be a number above 0.');
  return value;
}

function numbers(list: string): number[] {
  return list.split(',').map(number);
}
