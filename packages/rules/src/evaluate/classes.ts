import type { Spans } from './spans.ts';

/** Values that are told apart by what they are, each a class of its own. */
const special = {
  absent: 0,
  none: 1,
  yes: 2,
  no: 3,
  notANumber: 4,
  object: 5,
  otherText: 6,
  firstNumber: 7,
} as const;

/** A value of no class: a text or an object that may read as a number, where values are ordered. */
export const odd = -1;

/**
 * Sorts the values of one fact into classes that no condition on it can tell apart, given the constants those conditions
 * compare with: each number constant and each gap between two is a class, each text constant, and one class for the rest
 * of each type.
 */
export class Classes {
  /** How many classes there are. */
  readonly count: number;
  /** The number constants in order, and `NaN` up to a power of two. */
  readonly #numbers: Float64Array;
  readonly #texts = new Map<string, number>();
  readonly #textList: readonly string[];
  readonly #firstText: number;
  readonly #otherText: string;
  /** Whether a condition orders values: then there are values of no class, whose answers must be asked for. */
  readonly ordered: boolean;

  /**
   * @param constants - what the conditions compare with
   * @param ordered - whether a condition orders values, so that a text that reads as a number matters
   */
  constructor(constants: Iterable<unknown>, ordered: boolean) {
    const numbers = new Set<number>();
    const texts = new Set<string>();
    for (const constant of constants) {
      if (typeof constant === 'number') numbers.add(constant);
      else if (typeof constant === 'string') texts.add(constant);
    }
    this.#numbers = new Float64Array(2 ** Math.ceil(Math.log2(numbers.size + 1))).fill(Number.NaN);
    this.#numbers.set([...numbers].toSorted((a, b) => a - b));
    this.#firstText = special.firstNumber + 2 * numbers.size + 1;
    for (const text of texts) this.#texts.set(text, this.#firstText + this.#texts.size);
    this.#textList = [...texts];
    this.count = this.#firstText + texts.size;
    this.ordered = ordered;
    let other = '?';
    while (texts.has(other)) other += '?';
    this.#otherText = other;
  }

  /** The class of a value, or {@link odd}. */
  of(value: unknown): number {
    if (typeof value === 'string') {
      if (this.ordered && !Number.isNaN(Number.parseFloat(value))) return odd;
      return this.#texts.get(value) ?? special.otherText;
    }
    if (typeof value === 'number') return this.#ofNumber(value);
    if (value === undefined) return special.absent;
    if (value === null) return special.none;
    if (typeof value === 'boolean') return value ? special.yes : special.no;
    return this.ordered ? odd : special.object;
  }

  /** The classes of values for which `holds`, a question that depends on `constants` only. */
  where(holds: (value: unknown) => boolean, constants: readonly unknown[]): Spans {
    const spans: number[] = [];
    const add = (at: number, answer: boolean) => {
      if (answer !== (spans.length % 2 === 0)) return;
      if (spans.at(-1) === at) spans.pop();
      else spans.push(at);
    };
    const own = [...new Set(constants.map((constant) => this.#ofConstant(constant)))].toSorted((a, b) => a - b);
    for (let at = 0; at < special.firstNumber; at += 1) add(at, holds(this.#sample(at)));
    add(special.firstNumber, holds(this.#sample(special.firstNumber)));
    for (const at of own) {
      if (at < special.firstNumber || at >= this.#firstText) continue;
      add(at, holds(this.#sample(at)));
      add(at + 1, holds(this.#sample(at + 1)));
    }
    const otherwise = holds(this.#otherText);
    if (this.#texts.size > 0) add(this.#firstText, otherwise);
    for (const at of own) {
      if (at < this.#firstText) continue;
      add(at, holds(this.#textList[at - this.#firstText]));
      add(at + 1, otherwise);
    }
    return spans.at(-1) === this.count ? spans.slice(0, -1) : spans;
  }

  #ofConstant(constant: unknown): number {
    return typeof constant === 'string' ? (this.#texts.get(constant) ?? odd) : this.of(constant);
  }

  #ofNumber(value: number): number {
    if (Number.isNaN(value)) return special.notANumber;
    const numbers = this.#numbers;
    // How many constants are less, found by halves and without a branch that would be guessed wrong half the time.
    let less = 0;
    for (let half = numbers.length >> 1; half > 0; half >>= 1) {
      less += -Number(numbers[less + half - 1]! < value) & half;
    }
    return special.firstNumber + 2 * less + Number(numbers[less] === value);
  }

  /** A value of a class that is no text constant. */
  #sample(at: number): unknown {
    if (at < special.firstNumber) return [undefined, null, true, false, Number.NaN, {}, this.#otherText][at];
    const place = at - special.firstNumber;
    const below = this.#numberAt((place >> 1) - 1);
    const here = this.#numberAt(place >> 1);
    if (place % 2 === 1) return here;
    if (below === undefined) return (here ?? 1) - 1;
    return here === undefined ? below + 1 : below + (here - below) / 2;
  }

  #numberAt(at: number): number | undefined {
    const number = this.#numbers[at];
    return Number.isNaN(number) ? undefined : number;
  }
}
