import { compile } from '@linli/rules';
import { analyse, type Finding } from '@linli/rules/check';

import type { Policy } from '../../triage/policy.ts';
import type { PackRule } from '../pack.ts';
import { packFinding } from './pack-finding.ts';

/** Categories that requests get, and for which no rule can name a lead, or set a limit. */
export function categoryFindings(policy: Policy, on: string): readonly Finding[] {
  const categories = decidedCategories(policy);
  const codesOf = (stage: 'assign' | 'timebox', counts: (rule: PackRule) => boolean) =>
    unreached(policy, stage, counts, [...categories.keys()], on);
  const routeless = codesOf('assign', ({ event }) => event.type === 'assign' && event.params.lead !== undefined);
  const boundless = codesOf('timebox', ({ event }) => event.type === 'timebox');
  const found = (code: 'CHECK_CATEGORY_ROUTE' | 'CHECK_CATEGORY_TIMEBOX') => (category: string) => {
    const pack = categories.get(category) ?? '';
    return packFinding(code, { pack, path: ['categories', category] }, { category, witness: { category }, on });
  };
  return [...routeless.map(found('CHECK_CATEGORY_ROUTE')), ...boundless.map(found('CHECK_CATEGORY_TIMEBOX'))];
}

/** Categories that some rule decides on, with the first pack that does. */
export function decidedCategories({ ruleSets }: Policy): ReadonlyMap<string, string> {
  const categories = new Map<string, string>();
  for (const { event, meta } of ruleSets.classify.rules as readonly PackRule[]) {
    if (event.type !== 'classify' || categories.has(event.params.category)) continue;
    categories.set(event.params.category, meta.pack);
  }
  return categories;
}

/** The categories that no rule of a kind can hold for; where one holds for the category alone, nothing need be proven. */
function unreached(
  { ruleSets }: Policy,
  stage: 'assign' | 'timebox',
  counts: (rule: PackRule) => boolean,
  categories: readonly string[],
  on: string,
): readonly string[] {
  const { rules, options } = ruleSets[stage];
  const counted = (rules as readonly PackRule[]).filter(counts);
  const ruleSet = compile(counted, options);
  const open = categories.filter((category) => ruleSet.evaluate({ category }, { on }).length === 0);
  if (open.length === 0) return [];
  const asked = open.map((category) => ({
    name: `is ${category}`,
    conditions: { all: [{ fact: 'category', operator: 'equal', value: category }] },
    event: { type: stage },
  }));
  const analysis = analyse(compile([...counted, ...asked], options), { on });
  const inForce = counted.filter(({ from = on, until = on }) => from <= on && on <= until);
  return open.filter((category) => inForce.every(({ name }) => analysis.excludes(`is ${category}`, name)));
}
