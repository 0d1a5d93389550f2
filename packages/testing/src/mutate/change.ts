import type { Effect, Pack, PackRule, Plan } from '@linli/core';
import { type Stage, stages } from '@linli/core/policy';

import type { Setting } from '../setting.ts';
import type { Mutant } from './mutant.ts';

/** What a mutant changes of a pack, found by comparing the two. */
export interface Change {
  readonly mutant: Mutant;
  /** The changed pack. */
  readonly pack: Pack;
  /** The rules the mutant names, as they are now; nothing where one was dropped. */
  readonly rules: ReadonlyMap<string, PackRule | undefined>;
  /** The stages these rules have their say in. */
  readonly stages: readonly Stage[];
  /** The rules among them that may now hold for other requests. */
  readonly holdingElsewhere: readonly PackRule[];
  /** Rules of any pack that ask for a limit that changed. */
  readonly timing: ReadonlySet<string>;
}

/** Finds out what a mutant changes. */
export function changeOf(mutant: Mutant, { pack, policy }: Setting): Change {
  const mutated = mutant.pack();
  const names = new Set(mutant.rules);
  const rules = new Map<string, PackRule | undefined>(mutant.rules.map((name) => [name, undefined]));
  for (const rule of mutated.rules) if (names.has(rule.name)) rules.set(rule.name, rule);
  const before = pack.rules.filter(({ name }) => names.has(name));
  const sameParameters = mutated.parameters === pack.parameters;
  const holdingElsewhere = before.flatMap((rule) => {
    const now = rules.get(rule.name);
    return now === undefined || (sameParameters && holdAlike(rule, now)) ? [] : [now];
  });
  return {
    mutant,
    pack: mutated,
    rules,
    stages: stages.filter((stage) => before.some(({ event }) => stageOf(event) === stage)),
    holdingElsewhere,
    timing: new Set(policy.packs.flatMap((each) => timingRules(each, pack, mutated))),
  };
}

function holdAlike(one: PackRule, other: PackRule): boolean {
  return one.conditions === other.conditions && one.from === other.from && one.until === other.until;
}

function stageOf({ type }: Effect): Stage {
  return type === 'tag' || type === 'propose' || type === 'require' ? 'remark' : type;
}

/** The rules of one pack that ask for a plan, or for a limit, that the mutant says otherwise. */
function timingRules({ id, rules }: Pack, before: Pack, after: Pack): string[] {
  if (before.plans === after.plans && before.parameters === after.parameters) return [];
  const changed = (limit: unknown) =>
    typeof limit === 'object' &&
    limit !== null &&
    'parameter' in limit &&
    before.parameters[String(limit.parameter)] !== after.parameters[String(limit.parameter)];
  const isChanged = (name: string, { steps }: Plan) =>
    before.plans[name] !== after.plans[name] || Object.values(steps).some(({ limit }) => changed(limit));
  const plans = new Set(
    Object.entries(before.plans).flatMap(([name, plan]) => (isChanged(name, plan) ? [`${before.id}/${name}`] : [])),
  );
  return rules.flatMap(({ name, event }) => {
    if (event.type !== 'timebox') return [];
    const { params } = event;
    if ('limit' in params) return id === before.id && changed(params.limit) ? [name] : [];
    return plans.has(params.plan.includes('/') ? params.plan : `${id}/${params.plan}`) ? [name] : [];
  });
}
