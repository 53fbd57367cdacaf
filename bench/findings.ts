import type { ContestantName } from './contestants/contestant.ts';
import type { MarketSize } from './market/size.ts';
import type { Comparison } from './measure/compare.ts';
import type { ImportSpeed } from './measure/import.ts';
import type { MemoryAfter } from './measure/many-documents.ts';
import type { Overload } from './measure/overload.ts';
import type { Traffic } from './measure/traffic.ts';

/** All that a run found, as it is kept in JSON. */
export interface Findings {
  readonly at: string;
  readonly commit: string;
  readonly machine: Machine;
  readonly settings: {
    readonly seed: number;
    readonly rounds: number;
    readonly seconds: number;
    readonly postgres: string;
  };
  readonly markets: readonly MarketFindings[];
  readonly imports?: ImportSpeed;
}

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryBytes: number;
  readonly system: string;
  readonly node: string;
  readonly postgres: string;
  /** By package. */
  readonly versions: Readonly<Record<string, string>>;
}

export interface MarketFindings {
  readonly size: MarketSize;
  readonly comparisons: readonly Comparison[];
  readonly traffic: readonly Traffic[];
  readonly starts: readonly Start[];
  readonly memory: readonly MemoryAfter[];
  readonly overloads: readonly Overload[];
}

/** From the start of a contestant's process to its first answer, in milliseconds: the median of several. */
export interface Start {
  readonly contestant: ContestantName;
  readonly milliseconds: number;
  /** At rest, after that answer. */
  readonly bytes: number;
}
