import type { Operation, Variables } from '../operations/operation.ts';
import type { ContestantName } from './contestant.ts';

/** A request over HTTP, always a POST of JSON. */
export interface Question {
  readonly path: string;
  readonly body: string;
}

export const headers = { 'content-type': 'application/json', accept: 'application/json' };

/** Put an operation that a contestant can be asked into its words. */
export function questionFor(name: ContestantName, operation: Operation, variables: Variables): Question {
  if (name === 'limit') return { path: `/${operation.name}`, body: JSON.stringify(variables) };
  return { path: '/graphql', body: JSON.stringify({ query: operation.documents[name], variables }) };
}

/** Ask once and give the answer's text. Throws when it is not a success, or holds errors. */
export async function ask(url: string, question: Question): Promise<string> {
  const response = await fetch(url + question.path, { method: 'POST', headers, body: question.body });
  const text = await response.text();
  if (!response.ok || !text.startsWith('{"data":') || text.includes('"errors":'))
    throw new Error(`${url}${question.path} answered ${response.status}: ${text.slice(0, 1000)}`);
  return text;
}
