import { Agent, request } from 'node:http';
import { createHistogram, type RecordableHistogram } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { headers, type Question } from '../contestants/ask.ts';
import type { Ending, OpenLoop, OpenLoopResult } from './job.ts';

const patienceMs = 10_000;
const stepMs = 5;

export async function runOpenLoop({ url, questions, perSecond, seconds }: OpenLoop): Promise<OpenLoopResult> {
  const agent = new Agent({ keepAlive: true });
  const endings = { answered: createHistogram(), refused: createHistogram(), failed: createHistogram() };
  const pending: Promise<void>[] = [];
  const started = performance.now();
  let sent = 0;
  while (performance.now() - started < seconds * 1000) {
    // What is due is sent, be it late; times count from when it was due.
    const due = ((performance.now() - started) * perSecond) / 1000;
    for (; sent < due; sent += 1) {
      const question = questions[sent % questions.length] as Question;
      const since = started + (sent * 1000) / perSecond;
      const one = send(agent, url, question).then((ending) =>
        endings[ending].record(Math.max(1, Math.round((performance.now() - since) * 1e6))),
      );
      pending.push(one);
    }
    await sleep(stepMs);
  }
  await Promise.race([Promise.all(pending), sleep(patienceMs)]);
  agent.destroy();
  await Promise.all(pending);
  return {
    sent,
    answered: endingOf(endings.answered),
    refused: endingOf(endings.refused),
    failed: endingOf(endings.failed),
  };
}

function send(agent: Agent, url: string, question: Question): Promise<'answered' | 'refused' | 'failed'> {
  return new Promise((resolve) => {
    const fail = () => resolve('failed');
    const asking = request(url + question.path, { agent, method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('error', fail)
        .on('close', fail);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const isAnswer = text.startsWith('{"data":') && !text.includes('"errors":[');
        resolve(isAnswer ? 'answered' : text.includes('"UNAVAILABLE"') ? 'refused' : 'failed');
      });
    });
    asking.on('error', fail).end(question.body);
  });
}

function endingOf(times: RecordableHistogram): Ending {
  if (times.count === 0) return { count: 0, p50: 0, p99: 0 };
  return { count: times.count, p50: times.percentile(50) / 1e6, p99: times.percentile(99) / 1e6 };
}
