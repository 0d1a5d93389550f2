import type { Idle } from './idle.ts';
import { pauseFor, reckon } from './reckoning.ts';
import type { Replay } from './replay.ts';

/** A pause or suspension, what it cost, and when the limit was due after it. */
export interface IdleCost {
  readonly idle: Idle;
  /** Milliseconds in the limit's own measure; a suspension that goes on is counted to its end, a pause until now. */
  readonly cost: number;
  readonly due: number;
}

/** What each pause cost, by the terms that hold now. */
export function idleCostsOf({ terms, startedAt, extensions, idles }: Replay, now: number): readonly IdleCost[] {
  if (startedAt === undefined) return [];
  let reckoning = reckon(terms, startedAt, extensions);
  return idles.map((idle) => {
    const before = reckoning.idle;
    const goesOn = idle.kind === 'suspension' ? idle.endsBy : now;
    reckoning = pauseFor(reckoning, idle.from, idle.to ?? goesOn);
    return { idle, cost: reckoning.idle - before, due: reckoning.due };
  });
}
