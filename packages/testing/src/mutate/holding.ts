import type { PackRule } from '@linli/core';
import { stages } from '@linli/core/policy';
import { LinliError } from '@linli/errors';

import type { Setting } from '../setting.ts';
import type { Run } from '../suite/run.ts';
import type { Change } from './change.ts';

/** How many mutants are compiled together. */
const batchSize = 500;

/** In which runs the one rule of a change now holds; `refused` where core does not take the rule. */
export type Holding = ReadonlySet<Run> | 'refused';

/**
 * Finds out where the rules of many mutants would hold, all compiled together: every condition they share is asked
 * once, so that mutants nobody notices cost next to nothing.
 *
 * @param changes - each of one rule that may hold for other requests
 * @param runs - the tests as they went
 * @param setting - the packs around the mutants
 */
export function holdings(changes: readonly Change[], runs: readonly Run[], setting: Setting): Map<Change, Holding> {
  const found = new Map<Change, Holding>();
  for (let start = 0; start < changes.length; start += batchSize) {
    findHoldings(changes.slice(start, start + batchSize), runs, setting, found);
  }
  return found;
}

function findHoldings(
  changes: readonly Change[],
  runs: readonly Run[],
  setting: Setting,
  found: Map<Change, Holding>,
): void {
  const policy = compileTogether(changes, setting);
  if (policy !== undefined) {
    const held = changes.map(() => new Set<Run>());
    changes.forEach((change, at) => found.set(change, held[at] ?? new Set()));
    for (const run of runs) {
      for (const stage of stages) {
        const record = run.stages[stage];
        const matches = record === undefined ? [] : policy.ruleSets[stage].evaluate(record.facts, record.asOf);
        for (const { rule } of matches) held[positionOf(rule.name)]?.add(run);
      }
    }
  } else if (changes.length === 1) {
    changes.forEach((change) => found.set(change, 'refused'));
  } else {
    const half = Math.ceil(changes.length / 2);
    findHoldings(changes.slice(0, half), runs, setting, found);
    findHoldings(changes.slice(half), runs, setting, found);
  }
}

/** All packs in use without their rules, but for those of the mutants. */
function compileTogether(changes: readonly Change[], { pack, policy, policyOf }: Setting) {
  const rules = changes.flatMap(({ holdingElsewhere }, at) => holdingElsewhere.map((rule) => numbered(rule, at)));
  try {
    return policyOf(policy.packs.map((each) => ({ ...each, rules: each === pack ? rules : [] })));
  } catch (error) {
    if (!(error instanceof LinliError)) throw error;
    return undefined;
  }
}

function numbered(rule: PackRule, at: number): PackRule {
  return { ...rule, name: `${rule.name}#${at}` };
}

function positionOf(name: string): number {
  return Number(name.slice(name.lastIndexOf('#') + 1));
}
