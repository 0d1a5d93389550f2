import type { FactDeclaration, FactDeclarations } from '@linli/rules';
import type { Finding } from '@linli/rules/check';

import type { Policy } from '../../triage/policy.ts';
import type { Effect } from '../effect.ts';
import type { PackRule } from '../pack.ts';
import { packFinding } from './pack-finding.ts';

/**
 * Care that depends on compliance. A fact says by `compliance: true` in its declaration that it tells how somebody has
 * behaved; a rule of care must not read it, neither for nor against. Rules of care are those that propose, as proposals
 * are help that nobody asked for; those that read the fact `care`; and those that assign or set limits by a plan or step
 * with the word `care` in its id.
 */
export function careFindings({ ruleSets }: Policy): readonly Finding[] {
  return Object.values(ruleSets).flatMap(({ rules, options }) => {
    const marked = new Set(Object.keys(options.facts).filter((fact) => isAboutCompliance(options.facts, fact)));
    if (marked.size === 0) return [];
    return (rules as readonly PackRule[]).flatMap((rule) => {
      const read = factsIn(rule.conditions);
      const fact = [...read].find((name) => marked.has(name));
      if (fact === undefined || !(isCare(rule.event) || read.has('care'))) return [];
      return [packFinding('CHECK_CARE_COMPLIANCE', rule.meta, { rule: rule.name, fact }, [rule.name])];
    });
  });
}

function isAboutCompliance(facts: FactDeclarations, name: string): boolean {
  const declared: FactDeclaration | string | undefined = facts[name];
  return typeof declared === 'object' && declared.compliance === true;
}

function isCare({ type, params }: Effect): boolean {
  if (type === 'propose') return true;
  if (type !== 'timebox') return false;
  return /(?:^|[/-])care(?:$|-)/.test('plan' in params ? params.plan : params.step);
}

/** Every fact that conditions read, as a question or as a value. */
function factsIn(conditions: unknown): ReadonlySet<string> {
  const facts = new Set<string>();
  JSON.stringify(conditions, (key, value: unknown) => {
    if (key === 'fact' && typeof value === 'string') facts.add(value);
    return value;
  });
  return facts;
}
