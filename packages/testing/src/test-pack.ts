import type { Pack } from '@linli/core';

import { type Coverage, coverageOf, shareOf } from './coverage.ts';
import type { TestingCode } from './messages/en.ts';
import type { PackTestReport, TestFailure } from './report.ts';
import { type Setting, type SettingOptions, settingOf } from './setting.ts';
import { duplicates } from './suite/duplicates.ts';
import { mismatchesOf } from './suite/mismatches.ts';
import { type KnownNames, knownNames, unknownNames } from './suite/names.ts';
import { type Run, runExample } from './suite/run.ts';
import { isVacuous } from './suite/vacuous.ts';

/** How a pack is tested. */
export interface TestPackOptions extends SettingOptions {
  /** The shares, 0 to 1, that tests must reach: of rules held (1 unless told) and of conditions seen both ways (0). */
  readonly threshold?: { readonly rules?: number; readonly conditions?: number };
}

/**
 * Runs the tests of a pack, and looks at the tests themselves. A suite fails where an expectation is not met, where it
 * is empty, where two tests share a name or a request, where a test would pass whatever was decided, where it expects
 * a name that does not exist, and where too few rules ever held.
 *
 * @param pack - a pack that `definePack` made
 * @param options - packs used beside it, neighbourhood, calendar and the coverage asked for
 * @returns what was found, as data; {@link formatReport} prints it
 * @throws LinliError `PACK_VERSIONS`, `PACK_CLASH` where the packs do not go together
 *
 * @example
 * ```ts
 * import { definePack } from '@linli/core';
 * import { testPack } from '@linli/testing';
 *
 * const lights = definePack({
 *   id: 'lights',
 *   version: '1.0.0',
 *   title: { 'zh-CN': '路灯', en: 'Street lights' },
 *   from: '2026-01-01',
 *   categories: { light: { title: { 'zh-CN': '路灯', en: 'Street light' }, mentions: { any: ['路灯'] } } },
 *   tests: [{ name: 'a dark lamp', given: { text: '3号楼门口路灯不亮' }, then: { category: 'light' } }],
 * });
 * testPack(lights).passed; // => true
 * testPack(lights).coverage.rules; // => { held: 1, total: 1, never: [] }
 * ```
 */
export function testPack(pack: Pack, options: TestPackOptions = {}): PackTestReport {
  const setting = settingOf(pack, options);
  const { packs, vocabulary } = setting.policy;
  const known = knownNames(packs, vocabulary.roles.keys());
  const runs = pack.tests.map((example, at) => runExample(example, `/tests/${at}`, setting));
  const failuresByRun = runs.map((run) => failuresOf(run, runs, known, setting));
  const coverage = coverageOf(runs, setting);
  const failures = [
    ...failuresByRun.flat(),
    ...duplicates(pack.tests),
    ...(runs.length === 0
      ? [{ code: 'TEST_NONE', path: '/tests', data: {} } as const]
      : coverageFailures(coverage, options)),
  ];
  return {
    pack: { id: pack.id, version: pack.version },
    passed: failures.length === 0,
    tests: runs.map(({ example }, at) => ({ name: example.name, passed: failuresByRun[at]?.length === 0 })),
    failures,
    coverage,
  };
}

function failuresOf(run: Run, runs: readonly Run[], known: KnownNames, setting: Setting): TestFailure[] {
  const { example, path, decision, error } = run;
  const ofTest = { path, test: example.name, data: {} };
  const unknown = unknownNames(example, known, setting.pack.id);
  const named = unknown.map((problem) => ({ ...ofTest, ...problem, path: path + problem.path }));
  if (decision === undefined) return [...named, { ...ofTest, code: 'TEST_ERROR', ...(error && { error }) }];
  const unmet = mismatchesOf(example.then, decision, setting.pack.id)
    .filter((mismatch) => unknown.every((problem) => !`${problem.path}/`.startsWith(`${mismatch.path}/`)))
    .map((mismatch) => ({ ...ofTest, ...mismatch, path: path + mismatch.path, explanation: decision.explain() }));
  const failures = [...named, ...unmet];
  if (failures.length > 0 || !isVacuous(run, runs, setting)) return failures;
  return [{ ...ofTest, code: 'TEST_VACUOUS', path: `${path}/then` }];
}

function coverageFailures({ rules, conditions }: Coverage, { threshold = {} }: TestPackOptions): TestFailure[] {
  return [
    ...belowThreshold('TEST_RULE_COVERAGE', shareOf(rules.held, rules.total), threshold.rules ?? 1),
    ...belowThreshold(
      'TEST_CONDITION_COVERAGE',
      shareOf(conditions.seenBothWays, conditions.total),
      threshold.conditions ?? 0,
    ),
  ];
}

function belowThreshold(code: TestingCode, share: number, threshold: number): TestFailure[] {
  return share >= threshold ? [] : [{ code, path: '/tests', data: { share, threshold } }];
}
