/**
 * Some entries of a list, chosen by chance that a seed decides, in the order of the list.
 *
 * @param list - what to choose from
 * @param size - how many; all where there are not more
 * @param seed - the same seed gives the same choice
 */
export function sampleOf<Entry>(list: readonly Entry[], size: number, seed: number): readonly Entry[] {
  if (list.length <= size) return list;
  const random = randomFrom(seed);
  const drawn = list.map((entry, at) => ({ entry, at, lot: random() }));
  const chosen = drawn.toSorted((a, b) => a.lot - b.lot).slice(0, size);
  return chosen.toSorted((a, b) => a.at - b.at).map(({ entry }) => entry);
}

/** Numbers from 0 to 1 that look random; mulberry32 by Tommy Ettinger, public domain. */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
