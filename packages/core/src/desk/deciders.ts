import { nearestName } from '@linli/errors';

import type { Decider } from '../stream/decider.ts';
import type { StreamEvent } from '../stream/stream-event.ts';
import { raise } from './raise.ts';

/** A command of whatever kind of work; its decider checks the rest. `satisfies CaseCommand` checks it while typing. */
export interface AnyCommand {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** A decider whose own types do not matter: what it reads from a store it has written itself. */
export type AnyDecider = Decider<unknown, { readonly type: string }, StreamEvent>;

/** The deciders of a desk, found by the id of a stream. */
export class Deciders {
  readonly #byKind: ReadonlyMap<string, AnyDecider>;

  constructor(deciders: readonly AnyDecider[]) {
    this.#byKind = new Map(deciders.map((decider) => [decider.kind, decider]));
  }

  /**
   * The decider of a stream.
   *
   * @param stream - full id: `case/r1`
   * @throws LinliError `DESK_KIND`
   */
  of(stream: string): AnyDecider {
    const [kind = ''] = stream.split('/', 1);
    const decider = this.#byKind.get(kind);
    if (decider !== undefined) return decider;
    const known = [...this.#byKind.keys()];
    throw raise('DESK_KIND', { path: '/stream', data: { kind, nearest: nearestName(kind, known), known } });
  }

  has(stream: string): boolean {
    return this.#byKind.has(stream.split('/', 1)[0] ?? '');
  }
}

/** The full id of a stream: an id without a kind is that of a case. */
export function streamOf(id: string): string {
  return id.includes('/') ? id : `case/${id}`;
}
