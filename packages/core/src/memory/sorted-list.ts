/** Entries in order; to find the place of one takes a few comparisons. */
export interface SortedList<Entry> {
  readonly entries: readonly Entry[];
  add(entry: Entry): void;
  /** Takes away the entry that compares equal. */
  remove(entry: Entry): void;
  /** Takes the first entries away for as long as the condition holds, at most so many. */
  takeWhile(condition: (entry: Entry) => boolean, limit: number): Entry[];
}

/** A list in the order of a comparison, in which no two entries are equal. */
export function sortedList<Entry>(compare: (a: Entry, b: Entry) => number): SortedList<Entry> {
  const entries: Entry[] = [];
  const placeOf = (entry: Entry): number => {
    let [low, high] = [0, entries.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(entries[middle] as Entry, entry) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    entries,
    add: (entry) => void entries.splice(placeOf(entry), 0, entry),
    remove: (entry) => void entries.splice(placeOf(entry), 1),
    takeWhile: (condition, limit) => {
      let count = 0;
      while (count < limit && count < entries.length && condition(entries[count] as Entry)) count += 1;
      return entries.splice(0, count);
    },
  };
}
