/** One measured case of one candidate. */
export interface BenchRow {
  /** What was done: "+3 working days". */
  readonly case: string;
  /** Who did it: "linli", or a peer with its version. */
  readonly candidate: string;
  readonly operationsPerSecond: number;
  /** Operations a second of Linli in the same run, divided by this candidate's. */
  readonly ratioToLinli: number;
  /** Whether the answers agree with Linli's, or how often they do. */
  readonly agrees: boolean | string;
}

/** What one benchmark found. */
export interface BenchReport {
  readonly name: string;
  readonly rows: readonly BenchRow[];
  readonly notes: readonly string[];
}
