import type { Operation, Variables, Walk } from '../operations/operation.ts';
import { ask, type Question, questionFor } from './ask.ts';
import type { ContestantName, RunningContestant } from './contestant.ts';

/** A contestant with the requests that ask an operation of it, one for each case. */
export interface Entrant {
  readonly running: RunningContestant;
  readonly questions: readonly Question[];
}

function canBeAsked(name: ContestantName, operation: Operation): boolean {
  return name === 'limit' || typeof operation.documents[name] === 'string';
}

/** Prepare a contestant for an operation; undefined when it cannot be asked that. */
export async function enter(
  running: RunningContestant,
  operation: Operation,
  cases: readonly Variables[],
): Promise<Entrant | undefined> {
  const { name } = running.contestant;
  if (!canBeAsked(name, operation)) return undefined;
  const own = name !== 'limit' && operation.walk ? await walk(running.url, operation.walk[name], cases) : cases;
  return { running, questions: own.map((variables) => questionFor(name, operation, variables)) };
}

/** Page through a list to each case's position, and give the cursors found there: they are each contestant's own. */
async function walk(url: string, { query, longestPage }: Walk, cases: readonly Variables[]) {
  const found: Variables[] = [];
  let position = 0;
  let after: string | null = null;
  for (const target of cases.map((each) => Number(each['position']))) {
    while (position < target) {
      const first = Math.min(longestPage, target - position);
      const body = JSON.stringify({ query, variables: { first, after } });
      const answer: Walked = JSON.parse(await ask(url, { path: '/graphql', body }));
      after = answer.data.list.pageInfo.endCursor;
      position += first;
    }
    found.push({ cursor: after });
  }
  return found;
}

interface Walked {
  readonly data: { readonly list: { readonly pageInfo: { readonly endCursor: string } } };
}
