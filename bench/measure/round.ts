import type { Entrant } from '../contestants/entrant.ts';
import type { Driver } from '../load/drive.ts';
import { cpuSeconds, memoryOf, postgresCpuSeconds, resetPeak } from './processes.ts';

/** What one contestant did in one round. */
export interface Measured {
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly nodeCpuMs: number;
  /** Milliseconds a request; null when Postgres runs elsewhere. */
  readonly postgresCpuMs: number | null;
  readonly peakBytes: number;
  /** The part of the requests that were refused or got no answer. */
  readonly failedShare: number;
  /** The generator's part of the processor time that all together used. */
  readonly generatorShare: number;
}

export interface Round {
  readonly driver: Driver;
  readonly postmaster: number | undefined;
  readonly entrant: Entrant;
  readonly connections: number;
  readonly seconds: number;
}

/** Put one contestant under load, once. Throws when it answers less than half of the requests. */
export async function measureRound(round: Round): Promise<Measured> {
  const { driver, postmaster, entrant, connections, seconds } = round;
  const { running, questions } = entrant;
  const { pid } = running.process;
  const postgresCpu = async () => (postmaster === undefined ? undefined : await postgresCpuSeconds(postmaster));
  await resetPeak(pid);
  const [nodeBefore, postgresBefore] = [await cpuSeconds(pid), await postgresCpu()];
  let load = await driver.run({ kind: 'closed', url: running.url, questions, connections, seconds });
  for (let longer = 4 * seconds; load.requests === 0 && load.failures === 0 && longer < 60; longer *= 4)
    load = await driver.run({ kind: 'closed', url: running.url, questions, connections, seconds: longer });
  const [nodeAfter, postgresAfter] = [await cpuSeconds(pid), await postgresCpu()];
  if (load.failures >= load.requests)
    throw new Error(
      `${running.contestant.name} answered ${load.requests} requests and failed ${load.failures}: ${load.complaint ?? 'no answer'}`,
    );
  const node = nodeAfter - nodeBefore;
  const postgres =
    postgresBefore === undefined || postgresAfter === undefined ? undefined : postgresAfter - postgresBefore;
  return {
    requestsPerSecond: load.requests / load.seconds,
    p50: load.p50,
    p99: load.p99,
    nodeCpuMs: (1000 * node) / load.requests,
    postgresCpuMs: postgres === undefined ? null : (1000 * postgres) / load.requests,
    peakBytes: (await memoryOf(pid)).peak,
    failedShare: load.failures / (load.requests + load.failures),
    generatorShare: load.generatorCpuSeconds / (load.generatorCpuSeconds + node + (postgres ?? 0)),
  };
}
