import type { Operand } from '../logic/node.ts';
import { type Classes, odd } from './classes.ts';
import { uncertain } from './fact-index.ts';
import type { Spans } from './spans.ts';
import type { Table } from './table.ts';

/** A table of more words than this, and of more rows than that, keeps only some rows, and the flips between them. */
const [wordsLimit, rowsLimit] = [1 << 17, 1 << 11];

/** A clause that asks about an operand, and the classes it accepts. */
export interface Asking {
  readonly clause: number;
  readonly spans: Spans;
}

/**
 * Answers, for one operand, which clauses its value leaves standing: a row of bits for each class of values. Where that
 * would take much room, only every so many rows one is kept, and the bits that flip from each row to the next.
 */
export class ScalarIndex {
  readonly operand: Operand;
  readonly concerned: number;
  readonly #classes: Classes;
  readonly #table: Table;
  /** Kept rows lie this power of two apart. */
  readonly #spacing: number;
  readonly #start: number;
  /** The clauses that flip on entering each class, and where those of each class start; only where rows are left out. */
  readonly #flips: Int32Array;
  readonly #flipStarts: Int32Array;
  /** A row to work in. */
  readonly #scratch: number;

  constructor(operand: Operand, classes: Classes, asking: readonly Asking[], table: Table) {
    this.operand = operand;
    this.#classes = classes;
    this.#table = table;
    let spacing = 0;
    const most = Math.max(rowsLimit, wordsLimit / table.stride);
    while (classes.count >> spacing > most) spacing += 1;
    this.#spacing = spacing;
    const { starts, flips } = flipsOf(classes.count, asking);
    this.concerned = table.reserve(1);
    for (const { clause } of asking) table.flip(this.concerned, clause);
    this.#scratch = table.reserve(1);
    this.#start = table.reserve(((classes.count - 1) >> spacing) + 1);
    table.copy(table.all, this.#scratch);
    for (const { clause } of asking) table.flip(this.#scratch, clause);
    for (let found = 0; found < classes.count; found += 1) {
      for (let at = starts[found]!; at < starts[found + 1]!; at += 1) table.flip(this.#scratch, flips[at]!);
      const kept = found >> spacing;
      if (kept << spacing !== found) continue;
      table.copy(this.#scratch, this.#start + kept * table.stride);
      table.summarise(this.#start + kept * table.stride);
    }
    this.#flips = spacing === 0 ? new Int32Array(0) : flips;
    this.#flipStarts = spacing === 0 ? new Int32Array(0) : starts;
  }

  /** The row of the clauses that a value leaves standing, or {@link uncertain}. */
  rowOf(value: unknown): number {
    const found = this.#classes.of(value);
    if (found === odd) return uncertain;
    const row = this.#start + (found >> this.#spacing) * this.#table.stride;
    return this.#spacing === 0 ? row : this.#rowBetween(row, found);
  }

  #rowBetween(kept: number, found: number): number {
    const table = this.#table;
    table.copy(kept, this.#scratch);
    const first = (found >> this.#spacing) << this.#spacing;
    const end = this.#flipStarts[found + 1]!;
    for (let at = this.#flipStarts[first + 1]!; at < end; at += 1) table.flip(this.#scratch, this.#flips[at]!);
    return this.#scratch;
  }
}

/** The clauses that flip on entering each class, class by class. */
function flipsOf(classes: number, asking: readonly Asking[]): { starts: Int32Array; flips: Int32Array } {
  const starts = new Int32Array(classes + 1);
  for (const { spans } of asking) for (const place of spans) starts[place + 1]! += 1;
  for (let at = 0; at < classes; at += 1) starts[at + 1]! += starts[at]!;
  const next = starts.slice();
  const flips = new Int32Array(starts[classes]!);
  for (const { clause, spans } of asking) {
    for (const place of spans) {
      flips[next[place]!] = clause;
      next[place]! += 1;
    }
  }
  return { starts, flips };
}
