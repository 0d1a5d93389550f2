import { describe, expect, it } from 'vitest';

import { Table } from '../../src/evaluate/table.ts';

/** The clauses of a row whose bit is set. */
function clausesOf(table: Table, row: number): number[] {
  const found: number[] = [];
  for (let clause = 0; clause < table.width * 32; clause += 1) {
    if (((table.rows[row + table.head + (clause >>> 5)]! >>> (clause & 31)) & 1) === 1) found.push(clause);
  }
  return found;
}

/** The words of a row that its summary says may not be zero. */
function wordsOf(table: Table, row: number): number[] {
  const found: number[] = [];
  for (let word = 0; word < table.width; word += 1) {
    if (((table.rows[row + (word >>> 5)]! >>> (word & 31)) & 1) === 1) found.push(word);
  }
  return found;
}

/** What rows have in common: places of words, and the words. */
function commonOf(table: Table, ...starts: number[]): readonly (readonly [number, number])[] {
  const [places, words] = [new Int32Array(table.width), new Int32Array(table.width)];
  const count = table.common(Int32Array.from(starts), places, words);
  return Array.from({ length: count }, (_, at) => [places[at]!, words[at]!] as const);
}

/** More clauses than one word of a summary tells of. */
const clauses = 1100;

describe('a table of rows', () => {
  it('has a row of all clauses, and room for their summary', () => {
    const table = new Table(clauses);
    expect([table.width, table.head, table.stride]).toEqual([35, 2, 37]);
    expect(clausesOf(table, table.all)).toEqual(Array.from({ length: clauses }, (_, at) => at));
    expect(wordsOf(table, table.all)).toHaveLength(35);
  });

  it('turns bits around, and knows again which words are zero once it is told to look', () => {
    const table = new Table(clauses);
    const row = table.reserve(2) + table.stride;
    for (const clause of [3, 40, 1099]) table.flip(row, clause);
    expect(clausesOf(table, row)).toEqual([3, 40, 1099]);
    expect(wordsOf(table, row)).toEqual([0, 1, 34]);
    table.flip(row, 40);
    expect(clausesOf(table, row)).toEqual([3, 1099]);
    expect(wordsOf(table, row)).toEqual([0, 1, 34]);
    table.summarise(row);
    expect(clausesOf(table, row)).toEqual([3, 1099]);
    expect(wordsOf(table, row)).toEqual([0, 34]);
    expect(clausesOf(table, row - table.stride)).toEqual([]);
  });

  it('copies rows with their summaries', () => {
    const table = new Table(clauses);
    const [from, into] = [table.reserve(1), table.reserve(1)];
    table.flip(from, 1099);
    table.copy(from, into);
    expect([clausesOf(table, into), wordsOf(table, into)]).toEqual([[1099], [34]]);
  });

  it('lists the words that rows have in common, without those that are zero', () => {
    const table = new Table(clauses);
    const [one, other] = [table.reserve(1), table.reserve(1)];
    for (const clause of [0, 1, 33, 64, 1099]) table.flip(one, clause);
    for (const clause of [1, 2, 34, 64, 1099]) table.flip(other, clause);
    const last = 1 << (1099 & 31);
    expect(commonOf(table, table.all, one, other)).toEqual([
      [0, 2],
      [2, 1],
      [34, last],
    ]);
    expect(commonOf(table, one)).toEqual([
      [0, 3],
      [1, 2],
      [2, 1],
      [34, last],
    ]);
  });

  it('makes room twofold, and gives back what was not used', () => {
    const table = new Table(clauses);
    const kept = table.reserve(3);
    expect(table.rows).toHaveLength(4 * table.stride);
    table.reserve(1);
    expect(table.rows).toHaveLength(8 * table.stride);
    table.flip(kept, 7);
    table.reserve(2);
    expect(table.rows).toHaveLength(8 * table.stride);
    table.trim();
    expect(table.rows).toHaveLength(7 * table.stride);
    expect(clausesOf(table, kept)).toEqual([7]);
  });
});
