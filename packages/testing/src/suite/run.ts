import { type Decision, type Example, readInstant } from '@linli/core';
import { type PackMatch, type Policy, type Stage, stages } from '@linli/core/policy';
import { LinliError } from '@linli/errors';
import type { AsOf, Facts, RuleSet } from '@linli/rules';

import type { Setting } from '../setting.ts';

/** What a stage of a decision was asked, and what it answered. */
export interface StageRecord {
  readonly facts: Facts;
  readonly asOf: AsOf | undefined;
  readonly matches: readonly PackMatch[];
}

/** A test that was run. */
export interface Run {
  readonly example: Example;
  /** JSON pointer to the test. */
  readonly path: string;
  /** What was decided, where it could be. */
  readonly decision?: Decision;
  /** What each stage went by. */
  readonly stages: Partial<Readonly<Record<Stage, StageRecord>>>;
  /** Why it could not be decided. */
  readonly error?: LinliError;
}

/** Runs a test: the request as given, decided at the instant the test names, else when the request came in. */
export function runExample(example: Example, path: string, setting: Setting): Run {
  const records: Partial<Record<Stage, StageRecord>> = {};
  const policy = watched(setting.policy, (stage, record) => {
    records[stage] = record;
  });
  try {
    const decision = decideExample(example, setting, policy);
    return { example, path, stages: records, decision };
  } catch (error) {
    if (!(error instanceof LinliError)) throw error;
    return { example, path, stages: records, error };
  }
}

/**
 * Decides the request of a test.
 *
 * @throws LinliError where the request cannot be read or decided
 */
export function decideExample(example: Example, setting: Setting, policy: Policy): Decision {
  return setting.decide(requestOf(example), decisionInstant(example, setting), policy);
}

/**
 * The instant a test is decided at.
 *
 * @throws LinliError `REQ_DATE` where it cannot be read
 */
export function decisionInstant({ given, when }: Example, { start }: Setting): Date {
  return when?.at === undefined ? readInstant(given['receivedAt'] ?? start) : readInstant(when.at, '/when/at');
}

/** The request of a test; its id is made from the name. */
function requestOf({ name, given }: Example): Readonly<Record<string, unknown>> {
  return { id: idOf(name), ...given };
}

/** The name in the characters an id may have. */
function idOf(name: string): string {
  return `test:${name.replaceAll(/[^\w.]+/g, '-')}`.slice(0, 128);
}

/** The same policy; what its rule sets are asked and answer is noted. */
function watched(policy: Policy, note: (stage: Stage, record: StageRecord) => void): Policy {
  const ruleSets = stages.map((stage) => {
    const ruleSet = policy.ruleSets[stage];
    const watching: Pick<RuleSet, 'evaluate' | 'explain'> = {
      evaluate(facts, asOf) {
        const matches = ruleSet.evaluate(facts, asOf) as readonly PackMatch[];
        note(stage, { facts, asOf, matches });
        return matches;
      },
      explain: (facts, asOf) => ruleSet.explain(facts, asOf),
    };
    return [stage, watching] as const;
  });
  return { ...policy, ruleSets: Object.fromEntries(ruleSets) as Policy['ruleSets'] };
}
