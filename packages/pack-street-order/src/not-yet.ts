/** Somebody who is asked to put something right: a shop, a stall. */
export interface Shop {
  readonly id: string;
  /** The name others may see. */
  readonly name: string;
}

/** One line of a list that is shown. */
export interface ListedShop extends Shop {
  /** Id of the photo, where it may be shown. */
  readonly photo?: string;
}

/**
 * The list of those who have not yet put things right, as it may be shown. Who complies is gone from it at once; the
 * list says nothing about who, or how many, were ever on it.
 *
 * @param shops - all who were asked
 * @param compliant - ids of those who have put it right
 * @param photos - ids of photos that may be shown, by id of the shop: see {@link exposureRefusals}
 * @returns those who are left, in the order given
 *
 * @example
 * ```ts
 * import { notYetCompliant } from '@linli/pack-street-order';
 *
 * const shops = ['s1', 's2', 's3'].map((id) => ({ id, name: `shop ${id}` }));
 * notYetCompliant(shops, ['s2']).map(({ id }) => id); // => ['s1', 's3']
 * ```
 */
export function notYetCompliant(
  shops: readonly Shop[],
  compliant: Iterable<string>,
  photos: ReadonlyMap<string, string> = new Map(),
): ListedShop[] {
  const done = new Set(compliant);
  return shops
    .filter(({ id }) => !done.has(id))
    .map(({ id, name }) => {
      const photo = photos.get(id);
      return { id, name, ...(photo !== undefined && { photo }) };
    });
}
