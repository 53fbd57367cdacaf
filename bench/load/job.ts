import type { Question } from '../contestants/ask.ts';

/** What the generator is told to do: ask the questions in turn over so many connections, each as soon as it has its answer. */
export interface LoadJob {
  readonly url: string;
  readonly questions: readonly Question[];
  readonly connections: number;
  readonly seconds: number;
}

export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  /** Of the answers, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Body and headers of all answers together. */
  readonly bytes: number;
  /** Answers that were no success, and requests without an answer. */
  readonly failures: number;
  /** Processor time of the generator itself. */
  readonly generatorCpuSeconds: number;
}
