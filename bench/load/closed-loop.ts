import { createHistogram } from 'node:perf_hooks';
import autocannon from 'autocannon';
import { headers } from '../contestants/ask.ts';
import type { ClosedLoop, ClosedLoopResult } from './job.ts';

/** Bodies are put together and looked at for one of so many questions: it costs the generator time. Each stands for all. */
const lookedAt = 16;

/** autocannon looks whether its time is over whenever it takes a sample; left alone, once a second. */
const endCheckMs = 50;

export async function runClosedLoop({ url, questions, connections, seconds }: ClosedLoop): Promise<ClosedLoopResult> {
  // autocannon's own histogram counts whole milliseconds.
  const times = createHistogram({ figures: 3 });
  let failures = 0;
  let falseSuccesses = 0;
  let complaint: string | undefined;
  const requests = questions.map(({ path, body }) => ({ method: 'POST' as const, path, body, headers }));
  // With one question alone, every answer would be looked at: it is told several times.
  const several = requests.length < lookedAt ? Array.from({ length: lookedAt }, () => requests).flat() : requests;
  const cpu = process.cpuUsage();
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const all = several.map((request, index) => (index % lookedAt === 0 ? { ...request, onResponse: look } : request));
    const instance = autocannon(
      { url, connections, duration: seconds, sampleInt: endCheckMs, requests: all },
      (error, result) => (error ? reject(error as Error) : resolve(result)),
    );
    instance.on('response', (_client, status, _bytes, milliseconds) => {
      if (status === 200) times.record(Math.max(1, Math.round(milliseconds * 1e6)));
      else failures += 1;
    });
  });
  const { user, system } = process.cpuUsage(cpu);

  function look(status: number, text: string): void {
    if (text.startsWith('{"data":') && !text.includes('"errors":[')) return;
    complaint ??= text.slice(0, 300);
    if (status === 200) falseSuccesses += lookedAt;
  }

  return {
    requests: Math.max(0, times.count - falseSuccesses),
    seconds: (result.finish.getTime() - result.start.getTime()) / 1000,
    p50: times.percentile(50) / 1e6,
    p99: times.percentile(99) / 1e6,
    failures: failures + falseSuccesses + result.errors + result.timeouts,
    complaint,
    generatorCpuSeconds: (user + system) / 1e6,
  };
}
