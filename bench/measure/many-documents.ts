import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from '../contestants/ask.ts';
import type { ContestantName, RunningContestant } from '../contestants/contestant.ts';
import { memoryOf, sessionMemory } from './processes.ts';

/** Memory in bytes after so many documents, none of them twice. */
export interface MemoryAfter {
  readonly contestant: ContestantName;
  readonly documents: number;
  readonly node: number;
  /** Of all sessions of the Postgres server; null when that runs elsewhere. */
  readonly sessions: number | null;
}

const stations = [0, 1_000, 10_000];
const atOnce = 16;

/** Ask thousands of different documents of a contestant, and give its memory on the way. */
export async function askManyDocuments(
  running: RunningContestant,
  postmaster: number | undefined,
): Promise<readonly MemoryAfter[]> {
  const found: MemoryAfter[] = [];
  let next = 0;
  for (const station of stations) {
    const worker = async () => {
      while (next < station) {
        const query = documentNo(running.contestant.name, next);
        next += 1;
        await ask(running.url, { path: '/graphql', body: JSON.stringify({ query }) });
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    // What can be collected is collected meanwhile.
    await sleep(2_000);
    found.push({
      contestant: running.contestant.name,
      documents: station,
      node: (await memoryOf(running.process.pid)).now,
      sessions: postmaster === undefined ? null : await sessionMemory(postmaster),
    });
  }
  return found;
}

const fields = ['slug', 'kind', 'status', 'countryCode', 'homepage', 'description', 'fiscalYearEnd'];

/** A document that differs from all others in what it asks for and what it calls it. */
function documentNo(name: ContestantName, number: number): string {
  const root = name === 'postgraphile' ? 'companyBySlug' : 'company';
  const chosen = fields.filter((_, index) => (number >> index) % 2 === 1);
  return `query D${number} { ${root}(slug: "company-${number}") { name${number}: name ${chosen.join(' ')} } }`;
}
