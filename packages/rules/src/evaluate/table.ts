import { flip, wordsFor } from './bits.ts';

/** One bit for each clause of a rule set, in a row of words; the rows of all indexes in one array, so that combining them is quick. */
export class Table {
  /** How many words a row takes. */
  readonly width: number;
  /** All rows; valid until {@link reserve} is called again. */
  rows: Int32Array;
  /** The row of all clauses. */
  readonly all = 0;
  #used: number;

  /** @param clauses - how many bits a row has */
  constructor(clauses: number) {
    this.width = wordsFor(clauses);
    this.#used = this.width;
    this.rows = new Int32Array(this.width);
    for (let clause = 0; clause < clauses; clause += 1) flip(this.rows, this.all, clause);
  }

  /**
   * Makes room for rows of zeros.
   *
   * @returns where the first one starts
   */
  reserve(rows: number): number {
    const start = this.#used;
    this.#used += rows * this.width;
    if (this.#used > this.rows.length) {
      const grown = new Int32Array(Math.max(this.#used, this.rows.length * 2));
      grown.set(this.rows);
      this.rows = grown;
    }
    return start;
  }

  /** Gives back the room that was made in advance. */
  trim(): void {
    this.rows = this.rows.slice(0, this.#used);
  }
}
