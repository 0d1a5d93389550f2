import { wordsFor } from './bits.ts';

/**
 * Rows of bits, one bit for each clause of a rule set, all in one array of 32-bit words. A row begins with a summary: one
 * bit for each of its words that may not be zero, so that what many rows have in common is found without looking at
 * words of which one is.
 */
export class Table {
  /** How many words the bits of a row take. */
  readonly width: number;
  /** How many words its summary takes. */
  readonly head: number;
  /** How many words a row takes in all. */
  readonly stride: number;
  /** All rows; valid until {@link reserve} is called again. */
  rows: Int32Array;
  /** The row of all clauses. */
  readonly all = 0;
  #used: number;

  /** @param clauses - how many bits a row has */
  constructor(clauses: number) {
    this.width = wordsFor(clauses);
    this.head = wordsFor(this.width);
    this.stride = this.head + this.width;
    this.#used = this.stride;
    this.rows = new Int32Array(this.stride);
    for (let clause = 0; clause < clauses; clause += 1) this.flip(this.all, clause);
  }

  /**
   * Makes room for rows of zeros.
   *
   * @returns where the first one starts
   */
  reserve(rows: number): number {
    const start = this.#used;
    this.#used += rows * this.stride;
    if (this.#used > this.rows.length) {
      const grown = new Int32Array(Math.max(this.#used, this.rows.length * 2));
      grown.set(this.rows);
      this.rows = grown;
    }
    return start;
  }

  /** Turns around the bit of a clause. */
  flip(row: number, clause: number): void {
    const word = clause >>> 5;
    this.rows[row + (word >>> 5)]! |= 1 << (word & 31);
    this.rows[row + this.head + word]! ^= 1 << (clause & 31);
  }

  copy(from: number, into: number): void {
    this.rows.copyWithin(into, from, from + this.stride);
  }

  /** Looks anew which words of a row are zero: after many flips its summary says too much. */
  summarise(row: number): void {
    const { rows, head, width } = this;
    rows.fill(0, row, row + head);
    for (let word = 0; word < width; word += 1) {
      if (rows[row + head + word] !== 0) rows[row + (word >>> 5)]! |= 1 << (word & 31);
    }
  }

  /**
   * Lists the words that some rows have in common and that are not zero.
   *
   * @param starts - where the rows start, at least one
   * @param places - where the places of the words are written
   * @param words - where the words are written
   * @returns how many there are
   */
  common(starts: Int32Array, places: Int32Array, words: Int32Array): number {
    const { rows, head } = this;
    let count = 0;
    for (let at = 0; at < head; at += 1) {
      let left = rows[starts[0]! + at]!;
      for (let row = 1; row < starts.length; row += 1) left &= rows[starts[row]! + at]!;
      for (; left !== 0; left &= left - 1) {
        const place = (at << 5) + 31 - Math.clz32(left & -left);
        let word = rows[starts[0]! + head + place]!;
        for (let row = 1; row < starts.length; row += 1) word &= rows[starts[row]! + head + place]!;
        places[count] = place;
        words[count] = word;
        // Counts without a branch, which would often be guessed wrong.
        count += (word | -word) >>> 31;
      }
    }
    return count;
  }

  /** Gives back the room that was made in advance. */
  trim(): void {
    this.rows = this.rows.slice(0, this.#used);
  }
}
