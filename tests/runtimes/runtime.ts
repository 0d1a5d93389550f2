/** A place to run a script in. */
export interface Runtime {
  readonly name: string;
  /** Why it cannot run here; `undefined` where it can. */
  readonly missing: string | undefined;
  /** Whether it has `setTimeout`, which json-rules-engine asks for, and nothing of ours. */
  readonly timers: boolean;
  /** Runs a script, and reads the promise it leaves in a global. */
  read(script: string, name: string): Promise<unknown>;
}
