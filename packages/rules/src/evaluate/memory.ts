import type { Reading } from '../logic/reading.ts';
import { wordsFor } from './bits.ts';

/** What one evaluation works in. */
export class Memory {
  /** The words with bits of clauses that still stand, and their places; the first {@link words} of them. */
  readonly standing: Int32Array;
  readonly places: Int32Array;
  words = 0;
  /** The facts, once more than a look at given ones is needed. */
  reading: Reading | undefined = undefined;
  /** One bit for each condition that was found to hold, and one for each word with such bits. */
  readonly #holding: Int32Array;
  readonly #summary: Int32Array;

  /**
   * @param width - how many words hold all clauses
   * @param conditions - how many there are
   */
  constructor(width: number, conditions: number) {
    this.standing = new Int32Array(width);
    this.places = new Int32Array(width);
    this.#holding = new Int32Array(wordsFor(conditions));
    this.#summary = new Int32Array(wordsFor(this.#holding.length));
  }

  /** Whether a condition was found to hold. */
  holds(condition: number): boolean {
    return ((this.#holding[condition >>> 5]! >>> (condition & 31)) & 1) === 1;
  }

  /** Notes that a condition holds. */
  note(condition: number): void {
    const word = condition >>> 5;
    this.#holding[word]! |= 1 << (condition & 31);
    this.#summary[word >>> 5]! |= 1 << (word & 31);
  }

  /** The items of the conditions that hold, in order; afterwards, nothing holds. */
  take<Item>(items: readonly Item[]): Item[] {
    const holding = this.#holding;
    const summary = this.#summary;
    const taken: Item[] = [];
    for (let at = 0; at < summary.length; at += 1) {
      for (let words = summary[at]!; words !== 0; words &= words - 1) {
        const word = (at << 5) + 31 - Math.clz32(words & -words);
        for (let bits = holding[word]!; bits !== 0; bits &= bits - 1) {
          taken.push(items[(word << 5) + 31 - Math.clz32(bits & -bits)]!);
        }
        holding[word] = 0;
      }
      summary[at] = 0;
    }
    return taken;
  }
}
