import type { RuleLogic } from '../logic/edition.ts';
import type { Analysis } from './analysis.ts';
import { canonical } from './canonical.ts';
import { type Finding, finding } from './finding.ts';
import type { Outcome } from './hit-policy.ts';
import type { Rule } from '../rule.ts';

/** Pairs of rules beyond this number are not compared. */
const pairLimit = 300_000;

/** Rules that say again what another one says: under the same conditions, or under narrower ones. */
export function repeatedRules(analysis: Analysis): readonly Finding[] {
  return alike(analysis.rules, ({ rule }) => canonical(rule.event)).flatMap((group) =>
    group.flatMap((each) => {
      const found = group.find((other) => other !== each && makesNeedless(other, each, analysis));
      if (found === undefined) return [];
      const same = analysis.isImplied(each, found);
      const data = { witness: analysis.sample(each) };
      const code = same ? 'CHECK_REDUNDANT' : 'CHECK_SUBSUMED';
      return [finding(code, [each.rule, found.rule], `/${each.at}`, data)];
    }),
  );
}

/** Whether a rule could go, because another one with the same event holds whenever it does, and is heard no later. */
function makesNeedless(other: RuleLogic, rule: RuleLogic, analysis: Analysis): boolean {
  if (!isHeardFirst(other, rule)) {
    const later = priorityOf(other.rule) < priorityOf(rule.rule);
    if (later || analysis.isImplied(rule, other)) return false;
  }
  return analysis.heldWith(rule).has(other.rule.name) && analysis.isImplied(other, rule);
}

/** Rules that conflict: those that nothing but their order decides between, and those that never win. */
export function conflicts(analysis: Analysis, judge: (one: Rule, other: Rule) => Outcome): readonly Finding[] {
  const findings: Finding[] = [];
  let left = pairLimit;
  for (const group of alike(analysis.rules, ({ rule }) => rule.event.type)) {
    const beaten = new Set<RuleLogic>();
    for (const [at, one] of group.entries()) {
      for (const other of group.slice(at + 1)) {
        left -= 1;
        if (left < 0) return findings;
        const outcome = judge(one.rule, other.rule);
        if (outcome === 'tie') findings.push(...overlap(one, other, analysis));
        else if (outcome !== 'none') {
          const [winner, loser] = outcome === 'one' ? [one, other] : [other, one];
          if (beaten.has(loser) || !isShadowed(loser, winner, analysis)) continue;
          beaten.add(loser);
          const witness = analysis.sample(loser);
          findings.push(finding('CHECK_DEAD', [loser.rule, winner.rule], `/${loser.at}`, { witness }));
        }
      }
    }
  }
  return findings;
}

function overlap(one: RuleLogic, other: RuleLogic, analysis: Analysis): readonly Finding[] {
  const goals = [one, other].map(({ logic }) => ({ node: logic, holds: true }));
  const witness = analysis.witness(goals, (held) => held.has(one.rule.name) && held.has(other.rule.name));
  if (witness === undefined) return [];
  const names = new Set([one.rule.name, other.rule.name]);
  const winner = [...analysis.held(witness)].find((name) => names.has(name));
  return [finding('CHECK_OVERLAP', [one.rule, other.rule], `/${one.at}`, { witness, winner })];
}

function isShadowed(loser: RuleLogic, winner: RuleLogic, analysis: Analysis): boolean {
  return analysis.heldWith(loser).has(winner.rule.name) && analysis.isImplied(winner, loser);
}

function isHeardFirst(one: RuleLogic, other: RuleLogic): boolean {
  const [first, second] = [priorityOf(one.rule), priorityOf(other.rule)];
  return first === second ? one.at < other.at : first > second;
}

function priorityOf(rule: Rule): number {
  return rule.priority ?? 1;
}

/** Rules grouped by a key; groups of one are left out. */
function alike(rules: readonly RuleLogic[], key: (rule: RuleLogic) => string): readonly (readonly RuleLogic[])[] {
  const groups = new Map<string, RuleLogic[]>();
  for (const rule of rules) {
    const name = key(rule);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [rule]);
    else group.push(rule);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
