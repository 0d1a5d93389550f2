import type { PackRule } from '@linli/core';
import { type PackMatch, type Policy, type Stage, stages } from '@linli/core/policy';
import type { RuleSet } from '@linli/rules';

import type { Setting } from '../setting.ts';
import type { Run } from '../suite/run.ts';
import type { Change } from './change.ts';

/** Where each rule stands in its stage, so that matches keep the order of the whole. */
export type Order = ReadonlyMap<string, number>;

/** The order of all rules of a policy. */
export function orderOf({ ruleSets }: Policy): Order {
  return new Map(stages.flatMap((stage) => ruleSets[stage].rules.map(({ name }, at) => [name, at] as const)));
}

/**
 * The policy of a mutant for one run. Everything up to the changed rules is as it was, so they need not be asked: what
 * they answered is on record, and where they now hold is known.
 *
 * @param change - changes rules of at most one stage
 * @param run - the test as it went
 * @param holds - whether the rules that may hold elsewhere hold in this run
 */
export function replayed(change: Change, run: Run, holds: boolean, { policy, pack }: Setting, order: Order): Policy {
  const [stage] = change.stages;
  const record = stage === undefined ? undefined : run.stages[stage];
  const changed = withPack(policy, pack.id, change);
  if (stage === undefined || record === undefined) return changed;
  const kept = record.matches.flatMap((match): PackMatch[] => {
    if (!change.rules.has(match.rule.name)) return [match];
    const rule = change.rules.get(match.rule.name);
    return rule === undefined || change.holdingElsewhere.includes(rule) ? [] : [matchOf(rule)];
  });
  const matches = [...kept, ...(holds ? change.holdingElsewhere.map(matchOf) : [])].toSorted(byPrecedence(order));
  return { ...changed, ruleSets: { ...policy.ruleSets, [stage]: answering(() => matches) } };
}

/**
 * The policy of a mutant for every run: the changed rules are compiled anew, the others answer as they are.
 *
 * @throws LinliError where core refuses the mutant
 */
export function recompiled(change: Change, { policy, pack, policyOf }: Setting, order: Order): Policy {
  const changedRules = [...change.rules.values()].filter((rule) => rule !== undefined);
  const packs = policy.packs.map((each) =>
    each === pack ? { ...change.pack, rules: changedRules } : { ...each, rules: [] },
  );
  const alone = policyOf(packs);
  const overlaid = (stage: Stage) =>
    answering((...question) => {
      const kept = policy.ruleSets[stage].evaluate(...question).filter(({ rule }) => !change.rules.has(rule.name));
      const both = [...kept, ...alone.ruleSets[stage].evaluate(...question)] as PackMatch[];
      return both.toSorted(byPrecedence(order));
    });
  const ruleSets = change.stages.map((stage) => [stage, overlaid(stage)] as const);
  return { ...withPack(policy, pack.id, change), ruleSets: { ...policy.ruleSets, ...Object.fromEntries(ruleSets) } };
}

/** The changed pack in its place, with its plans and parameters. */
function withPack(policy: Policy, id: string, { pack }: Change): Policy {
  const packs = policy.packs.map((each) => (each.id === id ? pack : each));
  const plans = new Map(policy.vocabulary.plans);
  for (const [name, plan] of Object.entries(pack.plans)) plans.set(`${id}/${name}`, { plan, pack });
  return { ...policy, packs, vocabulary: { ...policy.vocabulary, plans } };
}

function matchOf(rule: PackRule): PackMatch {
  return { rule, event: rule.event };
}

function byPrecedence(order: Order) {
  return ({ rule: one }: PackMatch, { rule: other }: PackMatch) =>
    other.priority - one.priority || (order.get(one.name) ?? 0) - (order.get(other.name) ?? 0);
}

/** A rule set of which only the matches are asked, as a decision does that nobody has explained. */
function answering(evaluate: RuleSet['evaluate']): RuleSet {
  return { evaluate } satisfies Pick<RuleSet, 'evaluate'> as RuleSet;
}
