import { type Decision, type Example, readInstant } from '@linli/core';
import { LinliError } from '@linli/errors';

import type { TestFailure } from '../report.ts';
import { ruleId } from './names.ts';
import { sameOffset } from './offset.ts';

/** An expectation a decision does not meet. */
export type Mismatch = Pick<TestFailure, 'code' | 'path' | 'data' | 'expectation' | 'expected' | 'actual' | 'error'>;

type Then = Example['then'];

/**
 * What a decision does not meet of what a test expects. Lists are compared as sets: the same members, in any order.
 * Of `due` and `rules` only what the test names is looked at.
 *
 * @param then - the expectations
 * @param decision - what was decided
 * @param pack - id of the pack, which bare names of rules belong to
 * @returns the mismatches, their paths relative to the test
 */
export function mismatchesOf(then: Then, decision: Decision, pack: string): Mismatch[] {
  const { category, severity, responsibility, tier, assignment, tags, proposals, requirements } = decision;
  return [
    ...single('category', then.category, category?.code),
    ...single('severity', then.severity, severity),
    ...single('responsibility', then.responsibility, responsibility),
    ...single('tier', then.tier, tier),
    ...single('lead', then.lead, assignment.lead?.role),
    ...set(
      'partners',
      then.partners,
      assignment.partners.map(({ role }) => role),
    ),
    ...due(then.due ?? {}, decision),
    ...set(
      'tags',
      then.tags,
      tags.map(({ tag }) => tag),
    ),
    ...set(
      'proposals',
      then.proposals,
      proposals.map(({ action }) => action),
    ),
    ...set(
      'requirements',
      then.requirements,
      requirements.map(({ evidence }) => evidence),
    ),
    ...rules('rules', then.rules, decision, pack),
    ...rules('notRules', then.notRules, decision, pack),
  ];
}

function single(expectation: keyof Then, expected: string | null | undefined, actual: string | undefined): Mismatch[] {
  return expected === undefined || expected === (actual ?? null) ? [] : [mismatch(expectation, expected, actual)];
}

function set(expectation: keyof Then, expected: readonly string[] | undefined, actual: readonly string[]): Mismatch[] {
  if (expected === undefined) return [];
  const wanted = new Set(expected);
  return wanted.size === actual.length && actual.every((entry) => wanted.has(entry))
    ? []
    : [mismatch(expectation, expected, actual)];
}

function due(expected: Readonly<Record<string, string>>, { timeBoxes }: Decision): Mismatch[] {
  return Object.entries(expected).flatMap(([step, text]) => {
    const actual = timeBoxes.find((box) => box.step === step)?.dueAt;
    const wrong = mismatch(`due/${step}`, text, actual && sameOffset(actual, text));
    try {
      return actual?.getTime() === readInstant(text, wrong.path).getTime() ? [] : [wrong];
    } catch (error) {
      if (!(error instanceof LinliError)) throw error;
      return [{ ...wrong, code: 'TEST_ERROR', error }];
    }
  });
}

function rules(
  key: 'rules' | 'notRules',
  names: readonly string[] | undefined,
  decision: Decision,
  pack: string,
): Mismatch[] {
  return (names ?? []).flatMap((name, at) => {
    const held = decision.rules.includes(ruleId(name, pack)) || decision.rules.includes(name);
    if (held === (key === 'rules')) return [];
    const code = held ? 'TEST_RULE_HELD' : 'TEST_RULE_SILENT';
    return [
      { code, path: `/then/${key}/${at}`, expectation: key, expected: !held, actual: held, data: { rule: name } },
    ];
  });
}

function mismatch(expectation: string, expected: unknown, actual: unknown): Mismatch {
  return {
    code: 'TEST_EXPECTED',
    path: `/then/${expectation}`,
    expectation,
    expected,
    actual: actual ?? null,
    data: {},
  };
}
