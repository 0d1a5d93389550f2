import { type Watch, watches } from '@linli/time/rota';

import type { RoundState } from './state.ts';

/**
 * Who was on site without a break, for how long, and by when relief was due.
 *
 * @param state - the round
 * @param query - `at`: until when somebody who is still there is counted
 * @returns one line for each watch; none where the terms set no limit for one
 */
export function watchesOf({ terms, presences }: RoundState, { at }: { readonly at: Date }): readonly Watch[] {
  if (terms.watch === undefined) return [];
  const stretches = presences.map(({ person, from, to }) => ({
    person,
    from: new Date(from),
    ...(to !== undefined && { to: new Date(to) }),
  }));
  return watches(stretches, { longest: terms.watch.longest, at });
}
