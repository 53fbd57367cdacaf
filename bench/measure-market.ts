import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { questionFor } from './contestants/ask.ts';
import type { Contestant, RunningContestant } from './contestants/contestant.ts';
import { type Entrant, enter } from './contestants/entrant.ts';
import { startContestant } from './contestants/start.ts';
import type { MarketFindings, Start } from './findings.ts';
import { type Driver, startDriver } from './load/drive.ts';
import type { MarketSize } from './market/size.ts';
import { checkAgreement } from './measure/agreement.ts';
import { type Comparison, compare } from './measure/compare.ts';
import { askManyDocuments, type MemoryAfter } from './measure/many-documents.ts';
import { median } from './measure/median.ts';
import { type Overload, overload } from './measure/overload.ts';
import { findPostmaster, memoryOf } from './measure/processes.ts';
import { measureTraffic, type Traffic } from './measure/traffic.ts';
import { startWireTap } from './measure/wire.ts';
import type { Operation } from './operations/operation.ts';
import { point } from './operations/point.ts';
import type { Part } from './options.ts';
import { comparisonTable } from './report/comparison-table.ts';

export interface MarketPlan {
  readonly size: MarketSize;
  readonly databaseUrl: string;
  readonly contestants: readonly Contestant[];
  readonly operations: readonly Operation[];
  readonly parts: readonly Part[];
  readonly connections: readonly number[];
  readonly rounds: number;
  readonly seconds: number;
  readonly progress: (line: string) => void;
}

/** The market's database and what watches it. */
interface Setting extends MarketPlan {
  readonly sql: postgres.Sql;
  readonly postmaster: number | undefined;
  readonly driver: Driver;
}

const starts = 3;
const firstWarmSeconds = 5;
const overloadSeconds = 15;
/** Of what a contestant can answer. */
const overloadTimes = 1.5;
/** One that takes its time, so that the generator has no trouble to keep up. */
const overloadOperation = 'page-50x5';

/** Find out about one market whatever is asked. */
export async function measureMarket(plan: MarketPlan): Promise<MarketFindings> {
  await using stack = new AsyncDisposableStack();
  const sql = postgres(plan.databaseUrl, { max: 1, fetch_types: false });
  stack.defer(() => sql.end());
  const setting = { ...plan, sql, postmaster: await findPostmaster(sql), driver: stack.use(startDriver()) };
  const wants = (part: Part) => plan.parts.includes(part);
  return {
    size: plan.size,
    starts: wants('starts') ? await measureStarts(setting) : [],
    comparisons: wants('comparison') ? await compareAll(setting) : [],
    traffic: wants('traffic') ? await measureAllTraffic(setting) : [],
    memory: wants('memory') ? await measureMemory(setting) : [],
    overloads: wants('overload') ? await overloadAll(setting) : [],
  };
}

async function start({ sql }: Setting, contestant: Contestant, databaseUrl: string): Promise<RunningContestant> {
  const [firstCase = {}] = await point.cases(sql);
  return startContestant(contestant, databaseUrl, questionFor(contestant.name, point, firstCase));
}

async function measureStarts(setting: Setting): Promise<readonly Start[]> {
  const found: Start[] = [];
  for (const contestant of setting.contestants) {
    const times: number[] = [];
    const sizes: number[] = [];
    for (let turn = 0; turn < starts; turn += 1) {
      await using running = await start(setting, contestant, setting.databaseUrl);
      times.push(running.startMs);
      await sleep(1_000);
      sizes.push((await memoryOf(running.process.pid)).now);
    }
    found.push({ contestant: contestant.name, milliseconds: median(times), bytes: median(sizes) });
    setting.progress(`${contestant.name} answers ${median(times).toFixed(0)} ms after its start`);
  }
  return found;
}

async function compareAll(setting: Setting): Promise<readonly Comparison[]> {
  await using stack = new AsyncDisposableStack();
  const running: RunningContestant[] = [];
  for (const contestant of setting.contestants)
    running.push(stack.use(await start(setting, contestant, setting.databaseUrl)));
  const comparisons: Comparison[] = [];
  for (const operation of setting.operations) {
    const entrants = await enterAll(setting, operation, running);
    await checkAgreement(entrants);
    setting.progress(`${operation.name}: all agree on ${entrants[0]?.questions.length} cases`);
    // What all operations go through is compiled for the first of them.
    const warmSeconds = comparisons.length === 0 ? firstWarmSeconds : Math.max(1, setting.seconds);
    const found = await compare({ ...setting, operation: operation.name, entrants, warmSeconds });
    console.log(comparisonTable(found));
    comparisons.push(...found);
  }
  return comparisons;
}

async function enterAll(
  { sql }: Setting,
  operation: Operation,
  running: readonly RunningContestant[],
): Promise<readonly Entrant[]> {
  const cases = await operation.cases(sql);
  const entrants = await Promise.all(running.map((each) => enter(each, operation, cases)));
  return entrants.filter((each) => each !== undefined);
}

async function measureAllTraffic(setting: Setting): Promise<readonly Traffic[]> {
  const found: Traffic[] = [];
  for (const contestant of setting.contestants) {
    await using tap = await startWireTap(setting.databaseUrl);
    await using running = await start(setting, contestant, tap.url);
    for (const operation of setting.operations) {
      for (const entrant of await enterAll(setting, operation, [running]))
        found.push(await measureTraffic(operation.name, entrant, tap));
    }
    setting.progress(`${contestant.name}: statements and bytes counted`);
  }
  return found;
}

async function measureMemory(setting: Setting): Promise<readonly MemoryAfter[]> {
  const found: MemoryAfter[] = [];
  for (const contestant of setting.contestants.filter(({ name }) => name !== 'limit')) {
    await using running = await start(setting, contestant, setting.databaseUrl);
    const after = await askManyDocuments(running, setting.postmaster);
    found.push(...after);
    const shown = after.map(({ documents, node }) => `${(node / 1_048_576).toFixed(0)} MB after ${documents}`);
    setting.progress(`${contestant.name}: ${shown.join(', ')} documents`);
  }
  return found;
}

async function overloadAll(setting: Setting): Promise<readonly Overload[]> {
  const operation = setting.operations.find(({ name }) => name === overloadOperation);
  if (!operation) return [];
  const found: Overload[] = [];
  for (const contestant of setting.contestants) {
    await using running = await start(setting, contestant, setting.databaseUrl);
    const [entrant] = await enterAll(setting, operation, [running]);
    if (!entrant) continue;
    const job = {
      kind: 'closed',
      url: running.url,
      questions: entrant.questions,
      connections: 64,
      seconds: 3,
    } as const;
    const saturated = await setting.driver.run(job);
    const perSecond = Math.round((overloadTimes * saturated.requests) / saturated.seconds);
    const each = await overload(setting.driver, operation.name, entrant, perSecond, overloadSeconds);
    found.push(each);
    const { sent, answered, refused, failed } = each.result;
    setting.progress(
      `${contestant.name} at ${perSecond}/s: of ${sent} ${answered.count} answered, ${refused.count} refused, ${failed.count} failed`,
    );
  }
  return found;
}
