import { distance } from 'fastest-levenshtein';

/**
 * The known name nearest to a mistyped one, to end an error text with "Did you mean …?".
 *
 * @param name - what was written
 * @param known - the valid names
 * @returns the nearest valid name, or `undefined` when none is close enough to be what was meant: at most a third of
 *   the letters, rounded up, may differ, and never more than three
 *
 * @example
 * ```ts
 * import { nearestName } from '@linli/errors';
 *
 * nearestName('sourse', ['source', 'text', 'place']); // => 'source'
 * nearestName('colour', ['source', 'text']); // => undefined
 * ```
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const bound = Math.min(3, Math.ceil(name.length / 3));
  let best: string | undefined;
  let bestDistance = bound + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue;
    const found = distance(name.toLowerCase(), candidate.toLowerCase());
    if (found < bestDistance) [best, bestDistance] = [candidate, found];
  }
  return best;
}
