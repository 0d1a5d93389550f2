/** A list with one more entry. A case may have thousands; this copies them several times faster than a spread does. */
export function added<Entry>(list: readonly Entry[], entry: Entry): readonly Entry[] {
  return list.toSpliced(list.length, 0, entry);
}
