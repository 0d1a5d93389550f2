import type { Pack, PackRule } from '@linli/core';
import { type Stage, stages } from '@linli/core/policy';
import { compile, type FactCondition } from '@linli/rules';

import { authorPath, categoryOf, isDefault } from './author-path.ts';
import { conditionPlaces, isPredicate } from './condition-places.ts';
import type { Setting } from './setting.ts';
import type { Run } from './suite/run.ts';

/** How much of a pack its tests reach. */
export interface Coverage {
  readonly rules: RuleCoverage;
  readonly conditions: ConditionCoverage;
}

/**
 * The rules that held in at least one test. Rules taken over unchanged from a pack that this one extends do not count,
 * nor do defaults of a category that no rule classifies into.
 */
export interface RuleCoverage {
  readonly held: number;
  readonly total: number;
  /** Ids of the rules that never held. */
  readonly never: readonly string[];
}

/** The conditions of the author's rules and categories that were both true and false in tests. */
export interface ConditionCoverage {
  readonly seenBothWays: number;
  readonly total: number;
  readonly open: readonly OpenCondition[];
}

/** A condition that no test saw true, false, or either. */
export interface OpenCondition extends Pick<FactCondition, 'fact' | 'operator' | 'value'> {
  /** Id of the rule. */
  readonly rule: string;
  /** JSON pointer into the pack. */
  readonly path: string;
  /** What no test has shown yet; `both` where no test came upon the condition while its rule was in force. */
  readonly missing: 'true' | 'false' | 'both';
}

/** What tests reach of the pack under test. */
export function coverageOf(runs: readonly Run[], setting: Setting): Coverage {
  return { rules: ruleCoverage(runs, setting), conditions: conditionCoverage(runs, setting) };
}

/** The share that is covered; all of nothing is all. */
export function shareOf(covered: number, total: number): number {
  return total === 0 ? 1 : covered / total;
}

function ruleCoverage(runs: readonly Run[], { pack, policy, own }: Setting): RuleCoverage {
  const reachable = classifiedInto(policy.packs);
  const rules = pack.rules.filter((rule) => own.rule(rule) && (!isDefault(rule) || reachable.has(categoryOf(rule))));
  const held = new Set(runs.flatMap(({ decision }) => decision?.rules ?? []));
  const never = rules.map(({ name }) => name).filter((name) => !held.has(name));
  return { held: rules.length - never.length, total: rules.length, never };
}

/** The categories that some rule classifies into. */
export function classifiedInto(packs: readonly Pack[]): Set<string> {
  const events = packs.flatMap(({ rules }) => rules.map(({ event }) => event));
  return new Set(events.flatMap((event) => (event.type === 'classify' ? [event.params.category] : [])));
}

interface Sighting {
  readonly rule: PackRule;
  readonly pointer: string;
  readonly condition: FactCondition;
  readonly seen: Set<boolean>;
}

function conditionCoverage(runs: readonly Run[], setting: Setting): ConditionCoverage {
  const sightings = stages.flatMap((stage) => sightingsAt(stage, runs, setting));
  const open = sightings.flatMap(({ rule, pointer, condition, seen }) => {
    if (seen.size === 2) return [];
    const { fact, operator, value } = condition;
    const missing = seen.size === 0 ? 'both' : seen.has(true) ? 'false' : 'true';
    return [
      { rule: rule.name, path: authorPath(setting.pack, rule, pointer), fact, operator, value, missing } as const,
    ];
  });
  return { seenBothWays: sightings.length - open.length, total: sightings.length, open };
}

/** What the conditions of one stage were seen as: each is asked for itself, as a rule that holds when it does. */
function sightingsAt(stage: Stage, runs: readonly Run[], { pack, policy, own }: Setting): Sighting[] {
  const { rules, options } = policy.ruleSets[stage];
  const asking = (rules as readonly PackRule[]).filter(
    (rule) => rule.meta.pack === pack.id && own.rule(rule) && !isDefault(rule),
  );
  const sightings = asking.flatMap((rule) =>
    conditionPlaces(rule.conditions)
      .filter(isPredicate)
      .map(({ pointer, condition }): Sighting => ({ rule, pointer, condition, seen: new Set() })),
  );
  const asked = sightings.map(({ condition }, at) => ({
    name: `${at}`,
    conditions: { all: [condition] },
    event: { type: '-' },
  }));
  const ruleSet = compile(asked, options);
  for (const { stages: records } of runs) {
    const record = records[stage];
    if (record === undefined) continue;
    const held = new Set(ruleSet.evaluate(record.facts, record.asOf).map(({ rule }) => rule.name));
    for (const [at, { rule, seen }] of sightings.entries()) {
      if (isInForce(rule, record.asOf?.on)) seen.add(held.has(`${at}`));
    }
  }
  return sightings;
}

function isInForce({ from, until }: PackRule, day = ''): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}
