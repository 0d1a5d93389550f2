import type { LocalisedText } from '../localised-text.ts';
import { ageOn } from './age.ts';

/** What a household can be, by who lives in it. */
export const compositionTitles = {
  'lives-alone': { 'zh-CN': '独居', en: 'lives alone' },
  elder: { 'zh-CN': '有老人', en: 'with an elder' },
  child: { 'zh-CN': '有儿童', en: 'with a child' },
  'elders-only': { 'zh-CN': '空巢', en: 'elders only' },
  'grandparent-child': { 'zh-CN': '老带小', en: 'elder with a child, no adult between' },
} as const satisfies Record<string, LocalisedText>;

/** One thing a household is. */
export type Composition = keyof typeof compositionTitles;

/** Where childhood ends and old age begins, in full years. */
export interface AgeBounds {
  /** First year of an adult (18). */
  readonly adult?: number;
  /** First year of an elder (60). */
  readonly elder?: number;
}

/**
 * What a household is by who lives in it: an elder with a child and nobody between them, elders only, somebody alone.
 * Nothing is said that an unknown age could make untrue: with one age unknown, nobody is known to be missing.
 *
 * @param members - birth dates where they are known
 * @param day - civil day
 * @param bounds - 18 and 60 unless told
 * @returns what holds, in a fixed order
 *
 * @example
 * ```ts
 * import { compositionOf } from '@linli/core/registry';
 *
 * compositionOf([{ born: '1954-02-01' }, { born: '2020-01-15' }], '2026-06-01');
 * // => ['elder', 'child', 'grandparent-child']
 * compositionOf([{ born: '1933-02-01' }], '2026-06-01'); // => ['lives-alone', 'elder', 'elders-only']
 * ```
 */
export function compositionOf(
  members: readonly { readonly born?: string | undefined }[],
  day: string,
  { adult = 18, elder = 60 }: AgeBounds = {},
): readonly Composition[] {
  const ages = members.map(({ born }) => (born === undefined ? undefined : ageOn(born, day)));
  const isElder = (age: number | undefined) => age !== undefined && age >= elder;
  const isChild = (age: number | undefined) => age !== undefined && age < adult;
  const hasElder = ages.some(isElder);
  const hasChild = ages.some(isChild);
  const holds: Readonly<Record<Composition, boolean>> = {
    'lives-alone': members.length === 1,
    elder: hasElder,
    child: hasChild,
    'elders-only': hasElder && ages.every(isElder),
    'grandparent-child': hasElder && hasChild && ages.every((age) => isElder(age) || isChild(age)),
  };
  return (Object.keys(holds) as Composition[]).filter((name) => holds[name]);
}
