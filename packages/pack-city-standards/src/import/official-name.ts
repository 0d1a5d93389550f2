import type { Mention } from '@linli/core';

/** The longest a word of a category may be. */
const longestWord = 40;
/** Where the priorities of everyday matters end; what a city names comes before them, danger to life comes first. */
const everydayEnds = 40;

/** An official name as the words of its category, written as texts are matched; none where it is too long for one. */
export function officialMentions(name: string): Mention[] {
  const word = name.normalize('NFKC').toLowerCase();
  return word.length > longestWord ? [] : [{ any: [word] }];
}

/**
 * The priority that goes with a name. A name that holds another name is the more special one, and longer: it comes
 * first.
 *
 * @param name - the official name
 * @param above - the priority that names stand above
 */
export function namePriority(name: string, above = everydayEnds): number {
  return above + name.length;
}
