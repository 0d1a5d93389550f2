import type { Linli } from '../linli.ts';
import { inWalkingOrder } from './walking-order.ts';
import { nextOpeningOf, type RoundSlot } from './slot.ts';
import { activeStops, isDone, type RoundState } from './state.ts';
import type { StopState, Visit } from './stop.ts';
import { isSweep } from './terms.ts';

/** How a stop is tried next. */
export interface NextTry {
  readonly stop: string;
  /** How often it was tried without success since it was last done. */
  readonly tries: number;
  /** The way: visit, call. */
  readonly method: string;
  /** The slot to try it in; `undefined` where any will do. */
  readonly slot: string | undefined;
  /** When that slot begins next; `undefined` where it can be tried at once. */
  readonly from: Date | undefined;
}

/**
 * Who is to be tried next, and how: stops of a sweep that are not done, and those of a recurring round whose last try
 * failed. Who was missed in one slot is queued for the next; who was done is not disturbed.
 *
 * @param state - the round
 * @param query - `slot`: only those queued for it; `linli`: whose zone counts
 * @returns one line for each stop, in walking order
 */
export function queueOf(
  state: RoundState,
  { linli, slot }: { readonly linli: Linli; readonly slot?: string },
): readonly NextTry[] {
  const sweeps = isSweep(state.terms);
  const waiting = activeStops(state).filter((stop) =>
    sweeps ? !isDone(state, stop) : stop.visits.at(-1)?.done === false,
  );
  return inWalkingOrder(waiting, state.terms.order)
    .map((stop) => nextTryOf(state, stop, linli))
    .filter((next) => slot === undefined || next.slot === undefined || next.slot === slot);
}

/** How a stop is tried next. */
export function nextTryOf({ terms }: RoundState, stop: StopState, { calendar }: Linli): NextTry {
  const { slots, retry, method } = terms;
  const lastDone = stop.visits.findLastIndex(({ done }) => done);
  const failed = stop.visits.slice(lastDone + 1);
  const last = failed.at(-1);
  const tries = failed.length;
  const first = { stop: stop.id, tries, method, slot: slots[0]?.name, from: undefined };
  if (last === undefined) return first;
  if (retry.most !== undefined && tries >= retry.most) {
    return { ...first, method: retry.then ?? method, slot: undefined };
  }
  const slot = nextSlot(slots, failed, retry.sameSlot);
  const from =
    slot === undefined || slot.name === last.slot ? undefined : nextOpeningOf(slot, new Date(last.doneAt), calendar);
  return { ...first, slot: slot?.name, from };
}

/** The same slot until it was tried often enough in a row, then the one after it, and round again. */
function nextSlot(slots: readonly RoundSlot[], failed: readonly Visit[], sameSlot: number): RoundSlot | undefined {
  const last = failed.at(-1)?.slot;
  const position = slots.findIndex(({ name }) => name === last);
  const before = failed.findLastIndex(({ slot }) => slot !== last);
  const inRow = failed.length - 1 - before;
  return slots[inRow < sameSlot ? Math.max(position, 0) : (position + 1) % slots.length];
}
