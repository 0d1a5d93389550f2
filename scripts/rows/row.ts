import type { Mechanism } from './mechanisms.ts';
import type { TestTitle } from './titles.ts';

/** A mechanism and the tests whose titles carry its id. */
export interface Row extends Mechanism {
  readonly tests: readonly TestTitle[];
}

const wholeWords = /[\p{L}\p{N}_]+/gu;

/** Joins mechanisms and titles by id; an id counts only as a word of its own. */
export function rowsOf(mechanisms: readonly Mechanism[], titles: readonly TestTitle[]): Row[] {
  const tests = new Map<string, TestTitle[]>(mechanisms.map(({ id }) => [id, []]));
  for (const title of titles) {
    for (const word of new Set(title.title.match(wholeWords))) tests.get(word)?.push(title);
  }
  return mechanisms.map((mechanism) => ({ ...mechanism, tests: tests.get(mechanism.id) ?? [] }));
}

/** Whether no acceptance test carries the row's id. */
export function isMissing({ tests }: Row): boolean {
  return tests.length === 0;
}
