import { createHistogram } from 'node:perf_hooks';
import autocannon from 'autocannon';
import { headers } from '../contestants/ask.ts';
import type { LoadJob, LoadResult } from './job.ts';

// A process of its own: jobs come as messages, and their results go back.
process.on('message', (job: LoadJob) => {
  run(job).then(
    (result) => process.send?.(result),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});

async function run({ url, questions, connections, seconds }: LoadJob): Promise<LoadResult> {
  // autocannon's own histogram counts whole milliseconds.
  const times = createHistogram({ figures: 3 });
  let failures = 0;
  const cpu = process.cpuUsage();
  const requests = questions.map(({ path, body }, index) => ({
    method: 'POST' as const,
    path,
    body,
    headers,
    // To put bodies together costs the generator time, so that only some are looked at.
    ...(index % 16 === 0
      ? {
          onResponse: (status: number, text: string) => {
            if (status !== 200 || !text.startsWith('{"data":') || text.includes('"errors":[')) failures += 1;
          },
        }
      : {}),
  }));
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon({ url, connections, duration: seconds, requests }, (error, result) =>
      error ? reject(error as Error) : resolve(result),
    );
    instance.on('response', (_client, status, _bytes, milliseconds) => {
      times.record(Math.max(1, Math.round(milliseconds * 1e6)));
      if (status !== 200) failures += 1;
    });
  });
  const { user, system } = process.cpuUsage(cpu);
  return {
    requests: times.count,
    seconds: (result.finish.getTime() - result.start.getTime()) / 1000,
    p50: times.percentile(50) / 1e6,
    p99: times.percentile(99) / 1e6,
    bytes: result.throughput.total,
    failures: failures + result.errors + result.timeouts,
    generatorCpuSeconds: (user + system) / 1e6,
  };
}
