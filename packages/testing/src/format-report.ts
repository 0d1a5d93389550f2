import { type Catalogue, describeError, type Locale } from '@linli/errors';

import type { OpenCondition } from './coverage.ts';
import { explanationLines } from './explain-failures.ts';
import type { PackTestReport, TestFailure } from './report.ts';
import { percent, type Say, sayIn, shown } from './show.ts';

/** How a report is printed. */
export interface FormatOptions {
  /** Texts of other packages, for what core says of a request it cannot decide: `[coreMessages]`. English without. */
  readonly catalogues?: readonly Catalogue[];
}

/**
 * Prints what {@link testPack} found: the count, each failure under its test with the reason for the decision, then
 * what the tests do not reach.
 *
 * @param report - what was found
 * @param locale - language of the reader
 * @param options - texts of other packages
 * @returns lines joined by line feeds
 *
 * @example
 * ```ts
 * import { definePack } from '@linli/core';
 * import { formatReport, testPack } from '@linli/testing';
 *
 * const title = { 'zh-CN': '路灯', en: 'Street lights' };
 * const lights = definePack({ id: 'lights', version: '1.0.0', title, from: '2026-01-01' });
 * formatReport(testPack(lights), 'en').split('\n')[0]; // => 'Pack lights 1.0.0: 0 of 0 tests pass'
 * ```
 */
export function formatReport(report: PackTestReport, locale: Locale, options: FormatOptions = {}): string {
  const { pack, tests, failures } = report;
  const say = sayIn(locale);
  const passed = tests.filter((test) => test.passed).length;
  return [
    say('REPORT_TITLE', { pack: pack.id, version: pack.version, passed, total: tests.length }),
    ...failureLines(failures, locale, options),
    ...coverageLines(report, say),
  ].join('\n');
}

/** Failures under the name of their test; all of one test rest on one decision, which is explained once. */
export function failureLines(failures: readonly TestFailure[], locale: Locale, options: FormatOptions): string[] {
  return [...byTest(failures)].flatMap(([test, ofTest]) => [
    `✗ ${test ?? sayIn(locale)('REPORT_SUITE')}`,
    ...ofTest.map((failure) => `  ${failure.path}  ${describeFailure(failure, locale, options)}`),
    ...explanationLines(ofTest, locale),
  ]);
}

/**
 * What a failure says, in one sentence or two.
 *
 * @param failure - one of a report's failures
 * @param locale - language of the reader
 * @param options - texts of other packages
 *
 * @example
 * ```ts
 * import { describeFailure } from '@linli/testing';
 *
 * const failure = { code: 'TEST_UNKNOWN_STEP', path: '/tests/0/then/due/fix', data: { name: 'fix' } } as const;
 * describeFailure(failure, 'en'); // => 'No plan has a step "fix".'
 * ```
 */
export function describeFailure(failure: TestFailure, locale: Locale, { catalogues = [] }: FormatOptions = {}): string {
  const { code, data, expectation, expected, actual, error } = failure;
  const say = sayIn(locale);
  const shares = ['share', 'threshold'].flatMap((name) =>
    typeof data[name] === 'number' ? [[name, percent(data[name])]] : [],
  );
  return say(code, {
    ...data,
    ...Object.fromEntries(shares),
    expectation,
    expected: shown(expected, say),
    actual: shown(actual, say),
    reason: error && describeError(error, locale === 'en' ? [] : catalogues),
  });
}

function byTest(failures: readonly TestFailure[]): Map<string | undefined, TestFailure[]> {
  const groups = new Map<string | undefined, TestFailure[]>();
  for (const failure of failures) groups.set(failure.test, [...(groups.get(failure.test) ?? []), failure]);
  return groups;
}

function coverageLines({ coverage: { rules, conditions } }: PackTestReport, say: Say): string[] {
  return [
    say('REPORT_RULES', { ...rules }),
    ...rules.never.map((rule) => `  ${say('REPORT_RULE_NEVER', { rule })}`),
    say('REPORT_CONDITIONS', { ...conditions }),
    ...conditions.open.map((condition) => `  ${openLine(condition, say)}`),
  ];
}

function openLine({ rule, path, fact, operator, value, missing }: OpenCondition, say: Say): string {
  const texts = { true: 'REPORT_NEVER_TRUE', false: 'REPORT_NEVER_FALSE', both: 'REPORT_NEVER_SEEN' } as const;
  return say(texts[missing], { rule, path, fact, operator, value: shown(value, say) });
}
