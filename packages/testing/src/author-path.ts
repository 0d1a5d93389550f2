import type { Category, Mention, Pack, PackRule } from '@linli/core';

/**
 * Where the author wrote a part of a rule.
 *
 * @param pack - the rule's pack
 * @param rule - one of its rules
 * @param pointer - JSON pointer within the rule: `/conditions/all/1/value`
 * @returns JSON pointer into the pack; for a rule that stands for a category, into the category
 */
export function authorPath(pack: Pack, rule: PackRule, pointer: string): string {
  if (!isOfCategory(rule)) return rule.meta.path + pointer;
  const [, at = '', part = ''] = /^\/conditions\/any\/(\d+)\/all\/(\d+)/.exec(pointer) ?? [];
  const mentions = mentionsOf(pack, rule);
  const mention = [mentions ?? []].flat()[Number(at)];
  if (rule.event.type !== 'classify' || mention === undefined || at === '') return rule.meta.path;
  const place = Array.isArray(mentions) ? `/mentions/${at}` : '/mentions';
  return `${rule.meta.path}${place}/${placesOf(mention)[Number(part)] ?? ''}`;
}

/** Whether a rule stands for a category, rather than being written as a rule. */
export function isOfCategory({ meta }: PackRule): boolean {
  return meta.path.startsWith('/categories/');
}

/** Whether a rule says what follows from a category by default: its severity, its lead, its plan. */
export function isDefault(rule: PackRule): boolean {
  return isOfCategory(rule) && rule.event.type !== 'classify';
}

/** The category code a rule of a category stands for. */
export function categoryOf({ meta }: PackRule): string {
  return meta.path.slice('/categories/'.length).replaceAll('~1', '/');
}

function mentionsOf(pack: Pack, rule: PackRule): Category['mentions'] {
  return pack.categories[categoryOf(rule)]?.mentions;
}

/** Where the word lists of a mention stand, in the order of the conditions made from them. */
function placesOf({ and = [], none }: Mention): string[] {
  const several = and.some((entry) => typeof entry !== 'string');
  return [
    'any',
    ...(several ? and.map((_, at) => `and/${at}`) : and.length > 0 ? ['and'] : []),
    ...(none ? ['none'] : []),
  ];
}
