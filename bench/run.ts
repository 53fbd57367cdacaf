import postgres from 'postgres';
import { questionFor } from './contestants/ask.ts';
import type { ContestantName, RunningContestant } from './contestants/contestant.ts';
import { enter } from './contestants/entrant.ts';
import { contestants } from './contestants/index.ts';
import { installPackages } from './contestants/install.ts';
import { startContestant } from './contestants/start.ts';
import { startDriver } from './load/drive.ts';
import { fillMarket } from './market/fill.ts';
import { type MarketSize, marketSizes } from './market/size.ts';
import { checkAgreement } from './measure/agreement.ts';
import { type Comparison, compare } from './measure/compare.ts';
import { findPostmaster } from './measure/processes.ts';
import { operations } from './operations/index.ts';
import { point } from './operations/point.ts';
import { comparisonTable } from './report/comparison-table.ts';
import { startBenchServer } from './server.ts';

export interface BenchOptions {
  readonly quick?: boolean;
  readonly size?: readonly MarketSize['name'][];
  readonly only?: readonly string[];
  readonly against?: readonly ContestantName[];
  readonly connections: readonly number[];
  readonly rounds: number;
  readonly seconds?: number;
  readonly seed: number;
  readonly data: string;
  readonly databaseUrl: string | undefined;
}

/** Run the bench, telling on the console what it does and finds. */
export async function runBench(options: BenchOptions): Promise<void> {
  const started = performance.now();
  const progress = (line: string) => console.log(`[${((performance.now() - started) / 1000).toFixed(1)} s] ${line}`);
  for (const { name, ownPackage } of chosenContestants(options)) {
    if (ownPackage && (await installPackages(ownPackage))) progress(`${name}: packages installed`);
  }
  await using server = await startBenchServer(options.databaseUrl, options.data);
  for (const size of options.size ?? (options.quick ? ['S' as const] : ['S' as const, 'L' as const])) {
    const databaseUrl = await fillMarket({
      serverUrl: server.url,
      size: marketSizes[size],
      seed: options.seed,
      progress: (line) => progress(`market ${size}: ${line}`),
    });
    await measureMarket(databaseUrl, options, progress);
  }
}

async function measureMarket(
  databaseUrl: string,
  options: BenchOptions,
  progress: (line: string) => void,
): Promise<readonly Comparison[]> {
  const chosen = operations.filter(({ name }) => options.only?.includes(name) ?? true);
  await using stack = new AsyncDisposableStack();
  const sql = postgres(databaseUrl, { max: 1 });
  stack.defer(() => sql.end());
  const postmaster = await findPostmaster(sql);
  const [firstCase = {}] = await point.cases(sql);
  const running: RunningContestant[] = [];
  for (const contestant of chosenContestants(options)) {
    const question = questionFor(contestant.name, point, firstCase);
    const each = stack.use(await startContestant(contestant, databaseUrl, question));
    progress(`${contestant.name} answered ${each.startMs.toFixed(0)} ms after its start`);
    running.push(each);
  }
  const driver = stack.use(startDriver());
  const comparisons: Comparison[] = [];
  for (const operation of chosen) {
    const cases = await operation.cases(sql);
    const entered = await Promise.all(running.map((each) => enter(each, operation, cases)));
    const entrants = entered.filter((each) => each !== undefined);
    await checkAgreement(entrants);
    progress(`${operation.name}: ${operation.title}; all agree on ${cases.length} cases`);
    const { connections, rounds, seconds = options.quick ? 0.7 : 2 } = options;
    const found = await compare({
      driver,
      postmaster,
      operation: operation.name,
      entrants,
      connections,
      rounds,
      seconds,
    });
    console.log(comparisonTable(found));
    comparisons.push(...found);
  }
  return comparisons;
}

function chosenContestants({ against }: BenchOptions) {
  return contestants.filter(({ name }) => against?.includes(name) ?? true);
}
