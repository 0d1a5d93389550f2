import { setTimeout as pause } from 'node:timers/promises';

import { failureOf, isBusy } from './failures.ts';

/** Tries again for as long as somebody else holds the file; other work goes on in between. */
export async function patiently<Result>(patience: number, attempt: () => Result): Promise<Result> {
  const begin = performance.now();
  for (let wait = 1; ; wait = Math.min(wait * 2, 32)) {
    try {
      return attempt();
    } catch (error) {
      const waited = Math.round(performance.now() - begin);
      if (!isBusy(error) || waited >= patience) throw failureOf(error, waited);
      await pause(wait);
    }
  }
}
