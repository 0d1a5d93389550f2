import type { Example, Pack } from '@linli/core';
import { nearestName } from '@linli/errors';

import type { TestingCode } from '../messages/en.ts';
import type { TestFailure } from '../report.ts';

type Problem = Pick<TestFailure, 'code' | 'path' | 'expectation' | 'data'>;
type Kind = 'RULE' | 'STEP' | 'CATEGORY' | 'ROLE' | 'TAG' | 'PROPOSAL' | 'REQUIREMENT';

/** Every name a test may expect, by kind. */
export type KnownNames = Readonly<Record<Kind, ReadonlySet<string>>>;

/** The full id of a rule: a bare name means one of the pack under test. */
export function ruleId(name: string, pack: string): string {
  return name.startsWith(`${pack}/`) ? name : `${pack}/${name}`;
}

/**
 * The names that decisions of these packs can bring about.
 *
 * @param packs - all packs in use
 * @param roles - ids of all roles
 */
export function knownNames(packs: readonly Pack[], roles: Iterable<string>): KnownNames {
  const names = { RULE: new Set<string>(), STEP: new Set<string>(), CATEGORY: new Set<string>() };
  const remarks = { TAG: new Set<string>(), PROPOSAL: new Set<string>(), REQUIREMENT: new Set<string>() };
  for (const { plans, categories, rules } of packs) {
    for (const { steps } of Object.values(plans)) Object.keys(steps).forEach((step) => names.STEP.add(step));
    Object.keys(categories).forEach((code) => names.CATEGORY.add(code));
    for (const { name, event } of rules) {
      names.RULE.add(name);
      if (event.type === 'timebox' && 'step' in event.params) names.STEP.add(event.params.step);
      if (event.type === 'tag') remarks.TAG.add(event.params.tag);
      if (event.type === 'propose') remarks.PROPOSAL.add(event.params.action);
      if (event.type === 'require') remarks.REQUIREMENT.add(event.params.evidence);
    }
  }
  return { ...names, ...remarks, ROLE: new Set(roles) };
}

/** What a test expects that no decision can bring about, with the nearest name that one can. */
export function unknownNames({ then }: Example, known: KnownNames, pack: string): Problem[] {
  const check = (kind: Kind, names: readonly string[], expectation: string, place = expectation) =>
    names.flatMap((name, at) => {
      const exists = known[kind].has(name) || (kind === 'RULE' && known.RULE.has(ruleId(name, pack)));
      if (exists) return [];
      const code = `TEST_UNKNOWN_${kind}` satisfies TestingCode;
      const path = `/then/${place.replace('*', String(at)).replace('?', name)}`;
      return [{ code, path, expectation, data: { name, nearest: nearest(kind, name, known, pack) } }];
    });
  return [
    ...check('CATEGORY', then.category == null ? [] : [then.category], 'category'),
    ...check('ROLE', then.lead === undefined ? [] : [then.lead], 'lead'),
    ...check('ROLE', then.partners ?? [], 'partners', 'partners/*'),
    ...check('STEP', Object.keys(then.due ?? {}), 'due', 'due/?'),
    ...check('TAG', then.tags ?? [], 'tags', 'tags/*'),
    ...check('PROPOSAL', then.proposals ?? [], 'proposals', 'proposals/*'),
    ...check('REQUIREMENT', then.requirements ?? [], 'requirements', 'requirements/*'),
    ...check('RULE', then.rules ?? [], 'rules', 'rules/*'),
    ...check('RULE', then.notRules ?? [], 'notRules', 'notRules/*'),
  ];
}

/** A bare name is compared with the bare names of the pack, a full one with all. */
function nearest(kind: Kind, name: string, known: KnownNames, pack: string): string | undefined {
  const full = nearestName(name, known[kind]);
  if (kind !== 'RULE' || full !== undefined) return full;
  const own = [...known.RULE].filter((id) => id.startsWith(`${pack}/`)).map((id) => id.slice(pack.length + 1));
  return nearestName(name, own);
}
