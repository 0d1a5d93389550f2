import type { Mention } from '@linli/core';

/** The longest a word of a category may be. */
const longestWord = 40;
/** Where the priorities of everyday matters end; what is officially named comes before them, danger to life comes first. */
const everyday = 40;

/** An official name as the words of its category, written as texts are matched; none where it is too long for one. */
export function officialMentions(name: string): Mention[] {
  const word = name.normalize('NFKC').toLowerCase();
  return word.length > longestWord ? [] : [{ any: [word] }];
}

/** A name that holds another name is the more special one, and longer: it comes first. */
export function namePriority(name: string): number {
  return everyday + name.length;
}
