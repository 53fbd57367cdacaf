import type { ChildProcess } from 'node:child_process';

export const contestantNames = ['limit', 'nephoscope', 'postgraphile', 'pothos-drizzle'] as const;
export type ContestantName = (typeof contestantNames)[number];

/** How a contestant's server is started. */
export interface Contestant {
  readonly name: ContestantName;
  readonly title: string;
  /** Folder of a package of its own, to be installed before. */
  readonly ownPackage?: string;
  /** The server's own settings for production. */
  readonly command: (given: { databaseUrl: string; port: number }) => {
    readonly arguments: readonly string[];
    readonly folder: string;
    readonly environment: Readonly<Record<string, string>>;
  };
}

/** A contestant whose server answers. */
export interface RunningContestant extends AsyncDisposable {
  readonly contestant: Contestant;
  readonly process: ChildProcess & { readonly pid: number };
  readonly url: string;
  /** From the start of the process to its first answer from the database. */
  readonly startMs: number;
}
