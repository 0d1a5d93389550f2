import type { Rule } from '@linli/rules';
import type { Outcome } from '@linli/rules/check';

import { graver } from '../../triage/severity.ts';
import type { Effect } from '../effect.ts';
import type { PackRule } from '../pack.ts';

type Assign = Extract<Effect, { type: 'assign' }>['params'];

/**
 * What becomes of two rules of one effect that hold together, as triage has it: one category by precedence, the gravest
 * severity, the first lead, responsibility and tier named, the strictest of all limits, remarks each once. The earlier
 * rule comes first in the order of packs and ids.
 */
export function triagePolicy(one: Rule, other: Rule): Outcome {
  if (!isPackRule(one) || !isPackRule(other)) return 'none';
  const [a, b] = [one.event, other.event];
  if (a.type === 'rate' && b.type === 'rate') {
    const [mild, grave] = [a.params.severity, b.params.severity];
    if (mild === grave) return 'none';
    return graver(mild, grave) === mild ? 'one' : 'other';
  }
  if (a.type === 'classify' && b.type === 'classify') {
    if (a.params.category === b.params.category) return 'none';
    return one.priority >= other.priority ? 'one' : 'other';
  }
  if (a.type === 'assign' && b.type === 'assign') return assignments(one.priority - other.priority, a.params, b.params);
  return remarkOf(a) !== undefined && remarkOf(a) === remarkOf(b) ? remarks(one, other) : 'none';
}

function isPackRule(rule: Rule): rule is PackRule {
  return rule.meta !== undefined && rule.priority !== undefined;
}

/** A rule that names a lead of its own is never idle: nobody may hold the role of the other lead. */
function assignments(lead: number, a: Assign, b: Assign): Outcome {
  if (lead === 0) {
    const clash = (['lead', 'responsibility', 'tier'] as const).some(
      (key) => a[key] !== undefined && b[key] !== undefined && String(a[key]) !== String(b[key]),
    );
    return clash ? 'tie' : 'none';
  }
  if (lead > 0) return covers(a, b) ? 'one' : 'none';
  return covers(b, a) ? 'other' : 'none';
}

/** Whether nothing is left of an assignment that comes second. */
function covers(first: Assign, second: Assign): boolean {
  const leads = new Set([first.lead ?? []].flat());
  return (
    [second.lead ?? []].flat().every((role) => leads.has(role)) &&
    (second.partners ?? []).every((role) => first.partners?.includes(role)) &&
    (['responsibility', 'tier'] as const).every((key) => second[key] === undefined || first[key] !== undefined)
  );
}

/** What remarks are collected by. */
function remarkOf(effect: Effect): string | undefined {
  if (effect.type === 'tag') return effect.params.tag;
  if (effect.type === 'propose') return effect.params.action;
  return effect.type === 'require' ? effect.params.evidence : undefined;
}

function remarks(one: PackRule, other: PackRule): Outcome {
  if (JSON.stringify(one.event.params) === JSON.stringify(other.event.params)) return 'none';
  if (one.priority === other.priority) return 'tie';
  return one.priority > other.priority ? 'one' : 'other';
}
