import type { Predicate } from '../logic/node.ts';
import type { Domain, Literal } from './domain.ts';

/**
 * A fact whose values fall into finitely many cells that no question tells apart: an enumeration, a boolean, or the
 * stretches of a number between the thresholds it is compared with. Each cell is one value; a set of cells is a bit mask.
 */
export class FiniteDomain implements Domain {
  /** One value of each cell. */
  readonly cells: readonly unknown[];
  readonly #everything: bigint;
  readonly #masks = new Map<Predicate, bigint>();

  /**
   * @param cells - one value of each cell
   */
  constructor(cells: readonly unknown[]) {
    this.cells = cells;
    this.#everything = (1n << BigInt(cells.length)) - 1n;
  }

  /** The cells that answer as wanted. */
  where(literals: readonly Literal[]): bigint {
    let mask = this.#everything;
    for (const { predicate, holds } of literals) mask &= holds ? this.#mask(predicate) : ~this.#mask(predicate);
    return mask;
  }

  /** See {@link Domain}. */
  allows(literals: readonly Literal[]): boolean {
    return this.where(literals) !== 0n;
  }

  /** See {@link Domain}. */
  *values(literals: readonly Literal[]): Generator {
    for (let mask = this.where(literals); mask !== 0n; mask &= mask - 1n) {
      const lowest = (mask & -mask).toString(2).length - 1;
      yield this.cells[lowest];
    }
  }

  /** The cells for which a question holds. */
  #mask(predicate: Predicate): bigint {
    let mask = this.#masks.get(predicate);
    if (mask === undefined) {
      const bits = this.cells.map((cell) => (predicate.holds(cell, predicate.prepared) ? '1' : '0'));
      mask = BigInt(`0b${bits.toReversed().join('')}`);
      this.#masks.set(predicate, mask);
    }
    return mask;
  }
}
