import { nearestName } from '@linli/errors';

import { raise } from '../clocks/errors.ts';
import { limitToString } from '../limit.ts';
import { pauseFor, type Reckoning, reckon } from './reckoning.ts';
import type { ReadQuota, ReadRules } from './stopwatch-rules.ts';
import type { Terms } from './terms.ts';

interface Used {
  readonly count: number;
  /** The quota as a limit that runs while the stopwatch is paused for the reason, and rests in between. */
  readonly reckoning: Reckoning | undefined;
  /** When the last pause for the reason ended. */
  readonly endedAt: number;
}

/** What is left of the quotas for pauses. */
export class PauseQuotas {
  readonly #quotas: ReadRules['pauses'];
  readonly #used = new Map<string, Used>();

  constructor(quotas: ReadRules['pauses']) {
    this.#quotas = quotas;
  }

  /**
   * Begins a pause.
   *
   * @returns when its quota is used up, or Infinity
   * @throws TIME_PAUSE_REASON when pausing for the reason is not allowed
   * @throws TIME_PAUSE_QUOTA when its quota is used up
   */
  begin(reason: string | undefined, at: number, terms: Terms, path: string): number {
    if (this.#quotas === undefined) return Infinity;
    const quota = reason === undefined ? undefined : this.#quotas.get(reason);
    if (reason === undefined || quota === undefined) throw this.#notAllowed(reason, path);
    const used = this.#used.get(reason);
    const count = (used?.count ?? 0) + 1;
    if (count > quota.most) throw usedUp(reason, { most: quota.most }, path);
    const reckoning = quotaAt(quota, used, at, terms);
    if (reckoning !== undefined && reckoning.due <= at) {
      throw usedUp(reason, { longest: limitToString({ parts: [reckoning.terms.limit] }) }, path);
    }
    this.#used.set(reason, { count, reckoning, endedAt: at });
    return reckoning?.due ?? Infinity;
  }

  /** Ends a pause. */
  end(reason: string | undefined, at: number): void {
    const used = reason === undefined ? undefined : this.#used.get(reason);
    if (reason !== undefined && used !== undefined) this.#used.set(reason, { ...used, endedAt: at });
  }

  #notAllowed(reason: string | undefined, path: string): Error {
    const known = [...(this.#quotas?.keys() ?? [])];
    const nearest = reason === undefined ? undefined : nearestName(reason, known);
    const data = { reason: reason ?? '', nearest, known: known.length === 0 ? undefined : known };
    return raise('TIME_PAUSE_REASON', { path: `${path}/reason`, data });
  }
}

function quotaAt({ longest }: ReadQuota, used: Used | undefined, at: number, terms: Terms): Reckoning | undefined {
  if (longest === undefined) return undefined;
  if (used?.reckoning !== undefined) return pauseFor(used.reckoning, used.endedAt, at);
  return reckon({ limit: longest, calendar: terms.calendar, policies: {} }, at, []);
}

function usedUp(reason: string, data: { most: number } | { longest: string }, path: string): Error {
  return raise('TIME_PAUSE_QUOTA', { path, data: { reason, ...data } });
}
