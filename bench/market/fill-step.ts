/** One thing to do when a market is made, in one transaction: its name for the progress, and its statements. */
export interface FillStep {
  readonly title: string;
  readonly sql: string;
  /** Reads what other steps wrote. */
  readonly isDerived?: boolean;
}
