import type { Question } from '../contestants/ask.ts';

/** Ask the questions in turn over so many connections, each as soon as it has its answer. */
export interface ClosedLoop {
  readonly kind: 'closed';
  readonly url: string;
  readonly questions: readonly Question[];
  readonly connections: number;
  readonly seconds: number;
}

export interface ClosedLoopResult {
  /** Requests that were answered. */
  readonly requests: number;
  readonly seconds: number;
  /** Of the answers, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Requests that were refused or got no answer. */
  readonly failures: number;
  /** What the first failure said. */
  readonly complaint: string | undefined;
  /** Processor time of the generator itself. */
  readonly generatorCpuSeconds: number;
}

/** Ask the questions in turn, so many a second, whether answers come or not. */
export interface OpenLoop {
  readonly kind: 'open';
  readonly url: string;
  readonly questions: readonly Question[];
  readonly perSecond: number;
  readonly seconds: number;
}

/** How many requests ended in one way, and how long that took them, in milliseconds. */
export interface Ending {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
}

export interface OpenLoopResult {
  readonly sent: number;
  readonly answered: Ending;
  /** With the code UNAVAILABLE. */
  readonly refused: Ending;
  /** In any other way, or not within the patience after the last was sent. */
  readonly failed: Ending;
}
