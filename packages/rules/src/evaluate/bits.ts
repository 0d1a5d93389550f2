/** How many 32-bit words hold so many bits. */
export function wordsFor(bits: number): number {
  return Math.ceil(bits / 32);
}

/** Turns around one bit of a row. */
export function flip(words: Int32Array, row: number, bit: number): void {
  words[row + (bit >>> 5)]! ^= 1 << (bit & 31);
}

/** Writes the bits that all of these rows have in common; four rows at a time, since fewer passes are what counts. */
export function combine(rows: Int32Array, starts: Int32Array, into: Int32Array): void {
  for (let at = 0; at < starts.length; at += 4) {
    const a = starts[at]!;
    const b = starts[at + 1]!;
    const c = starts[at + 2]!;
    const d = starts[at + 3]!;
    const mask = at === 0 ? -1 : 0;
    for (let word = 0; word < into.length; word += 1) {
      into[word] = (into[word]! | mask) & rows[a + word]! & rows[b + word]! & rows[c + word]! & rows[d + word]!;
    }
  }
}

/**
 * Lists the places of all words that are not zero. Counts without a branch, which would be guessed wrong half the time
 * and cost more than all the rest.
 *
 * @returns how many there are
 */
export function listWords(words: Int32Array, into: Int32Array): number {
  let count = 0;
  for (let at = 0; at < words.length; at += 1) {
    const bits = words[at]!;
    into[count] = at;
    count += (bits | -bits) >>> 31;
  }
  return count;
}
