import type { Locale } from '@linli/errors';

import { percent, sayIn, shown } from '../show.ts';
import type { Mutant } from './mutant.ts';
import type { MutationScore } from './mutation-score.ts';

/** How a mutation score is printed. */
export interface FormatMutationOptions {
  /** How many mistakes to list at most; all unless told. */
  readonly most?: number;
}

/**
 * Prints a mutation score and the mistakes that no test noticed.
 *
 * @param score - what {@link mutationScore} gave
 * @param locale - language of the reader
 * @param options - how many of these mistakes to list
 * @returns lines joined by line feeds
 *
 * @example
 * ```ts
 * import { formatMutationScore } from '@linli/testing';
 *
 * const pack = { id: 'lights', version: '1.0.0' };
 * formatMutationScore({ pack, score: 0.5, tried: 2, noticed: 1, refused: 0, kinds: [], survivors: [] }, 'en');
 * // => 'Pack lights 1.0.0: tests notice 1 of 2 small mistakes (50 %)'
 * ```
 */
export function formatMutationScore(score: MutationScore, locale: Locale, options: FormatMutationOptions = {}): string {
  const { pack, tried, noticed, kinds, survivors } = score;
  const { most = survivors.length } = options;
  const say = sayIn(locale);
  return [
    say('MUTATION_SCORE', { pack: pack.id, version: pack.version, tried, noticed, share: percent(score.score) }),
    ...kinds.map(({ kind, ...counts }) => `  ${say('MUTATION_KIND', { kind: say(kindTexts[kind]), ...counts })}`),
    ...survivors.slice(0, most).map((mutant) => `  ${mutant.path}  ${describeMutant(mutant, locale)}`),
    ...(survivors.length > most ? [`  ${say('MUTATION_MORE', { count: survivors.length - most })}`] : []),
  ].join('\n');
}

/**
 * What was changed in a mutant.
 *
 * @param mutant - one of {@link mutatePack}
 * @param locale - language of the reader
 *
 * @example
 * ```ts
 * import { describeMutant } from '@linli/testing';
 *
 * const mutant = { kind: 'limit', path: '/plans/repair/steps/resolve/limit', from: '3wd', to: '3d' } as const;
 * describeMutant(mutant, 'en'); // => 'the limit "3wd" changed to "3d"'
 * ```
 */
export function describeMutant(mutant: Pick<Mutant, 'kind' | 'from' | 'to'>, locale: Locale): string {
  const { kind, from, to } = mutant;
  const say = sayIn(locale);
  const dropped = to === undefined && kind !== 'rule' && kind !== 'condition' && kind !== 'words';
  return say(dropped ? 'MUTANT_DROPPED' : texts[kind], { from: shown(from, say), to: shown(to, say) });
}

const texts = {
  rule: 'MUTANT_RULE',
  operator: 'MUTANT_OPERATOR',
  group: 'MUTANT_GROUP',
  condition: 'MUTANT_CONDITION',
  words: 'MUTANT_WORDS',
  value: 'MUTANT_VALUE',
  date: 'MUTANT_DATE',
  effect: 'MUTANT_EFFECT',
  limit: 'MUTANT_LIMIT',
} as const;

const kindTexts = {
  rule: 'KIND_RULE',
  operator: 'KIND_OPERATOR',
  group: 'KIND_GROUP',
  condition: 'KIND_CONDITION',
  words: 'KIND_WORDS',
  value: 'KIND_VALUE',
  date: 'KIND_DATE',
  effect: 'KIND_EFFECT',
  limit: 'KIND_LIMIT',
} as const;
