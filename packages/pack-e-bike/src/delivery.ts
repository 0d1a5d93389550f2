/** What was wanted at a place, and what was delivered there. */
export interface PlaceDelivery {
  /** Id of the place. */
  readonly place: string;
  /** From the census. */
  readonly demand: number;
  readonly delivered: number;
}

/** Delivery against demand. A surplus at one place does not fill the gap at another. */
export interface DeliveryGap {
  readonly demand: number;
  readonly delivered: number;
  /** What is still wanted, over all places. */
  readonly gap: number;
  /** Places where something is wanted, the widest gap first. */
  readonly short: readonly { readonly place: string; readonly gap: number }[];
}

/**
 * How far delivery has met demand.
 *
 * @param places - demand and delivery of each place
 * @returns the sums, the gap, and the places that are short
 *
 * @example
 * ```ts
 * import { deliveryGap } from '@linli/pack-e-bike';
 *
 * deliveryGap([{ place: 'willow', demand: 200, delivered: 140 }]);
 * // => { demand: 200, delivered: 140, gap: 60, short: [{ place: 'willow', gap: 60 }] }
 * ```
 */
export function deliveryGap(places: readonly PlaceDelivery[]): DeliveryGap {
  const sum = (figure: (place: PlaceDelivery) => number) => places.reduce((total, place) => total + figure(place), 0);
  const short = places
    .map(({ place, demand, delivered }) => ({ place, gap: Math.max(0, demand - delivered) }))
    .filter(({ gap }) => gap > 0)
    .toSorted((a, b) => b.gap - a.gap || (a.place < b.place ? -1 : 1));
  return {
    demand: sum(({ demand }) => demand),
    delivered: sum(({ delivered }) => delivered),
    gap: short.reduce((total, { gap }) => total + gap, 0),
    short,
  };
}
