import type { Pack } from '@linli/core';
import type { Locale } from '@linli/errors';

import { failureLines, type FormatOptions, formatReport } from './format-report.ts';
import type { PackTestReport, TestFailure } from './report.ts';
import { testPack, type TestPackOptions } from './test-pack.ts';

/** What a test runner offers: `describe` and `it` of vitest, jest or node:test. */
export interface Runner {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: (name: string, body: () => void) => unknown;
}

/** How a pack is tested, and in which language its failures read. */
export interface DescribePackOptions extends TestPackOptions, FormatOptions {
  /** English unless told. */
  readonly locale?: Locale;
}

/**
 * Runs the tests of a pack in a test runner: one test for each of the pack's, and one for the suite as a whole.
 *
 * @param pack - the pack
 * @param runner - `describe` and `it` of the runner at hand
 * @param options - as for {@link testPack}, and the language of failures
 *
 * @example
 * ```ts
 * import { definePack } from '@linli/core';
 * import { describePack } from '@linli/testing';
 *
 * const lights = definePack({
 *   id: 'lights',
 *   version: '1.0.0',
 *   title: { 'zh-CN': '路灯', en: 'Street lights' },
 *   from: '2026-01-01',
 *   categories: { light: { title: { 'zh-CN': '路灯', en: 'Street light' }, mentions: { any: ['路灯'] } } },
 *   tests: [{ name: 'a dark lamp', given: { text: '3号楼门口路灯不亮' }, then: { category: 'light' } }],
 * });
 * const names: string[] = [];
 * const runner = { describe: (_: string, body: () => void) => body(), it: (name: string) => names.push(name) };
 * describePack(lights, runner);
 * names; // => ['a dark lamp', 'is tested well']
 * ```
 */
export function describePack(pack: Pack, { describe, it }: Runner, options: DescribePackOptions = {}): void {
  const locale = options.locale ?? 'en';
  let known: PackTestReport | undefined;
  const report = () => (known ??= testPack(pack, options));
  const failuresOf = (concerns: (failure: TestFailure) => boolean) => report().failures.filter(concerns);
  describe(`${pack.id} ${pack.version}`, () => {
    for (const [at, { name }] of pack.tests.entries()) {
      it(name, () => {
        const failures = failuresOf(({ path }) => `${path}/`.startsWith(`/tests/${at}/`));
        if (failures.length > 0) throw new Error(failureLines(failures, locale, options).join('\n'));
      });
    }
    it('is tested well', () => {
      const failures = failuresOf(({ test }) => test === undefined);
      if (failures.length > 0) throw new Error(formatReport({ ...report(), failures }, locale, options));
    });
  });
}
