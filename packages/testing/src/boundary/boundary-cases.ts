import type { Pack } from '@linli/core';
import type { Locale } from '@linli/errors';

import { type Setting, type SettingOptions, settingOf } from '../setting.ts';
import { caseKey } from '../suite/duplicates.ts';
import { type Run, runExample } from '../suite/run.ts';
import type { BoundaryCase, BoundaryCases } from './boundary-case.ts';
import type { Boundary } from './boundary.ts';
import { dateBoundaries } from './dates.ts';
import { holidayBoundaries } from './holidays.ts';
import { numberBoundaries } from './numbers.ts';
import { boundaryCase, decideVariations } from './variation.ts';

/** How boundary cases are made. */
export interface BoundaryOptions extends SettingOptions {
  /** The language of their names; English unless told. */
  readonly locale?: Locale;
}

/**
 * Tests at the boundaries of a pack, to be reviewed: for each number a condition compares with, just below, at and
 * just above it; for each first and last day, the day before, the day and the day after; for each limit in working
 * time, a request that comes in a minute before closing for a holiday, one during it, one when work begins again. Each
 * is a variation of one of the pack's own tests, with what is decided now as its `then`.
 *
 * @param pack - a pack that `definePack` made, with tests to vary
 * @param options - as for {@link testPack}; the language of the names
 * @returns the cases that are no tests yet, and the boundaries no test comes near
 * @throws LinliError `PACK_VERSIONS`, `PACK_CLASH` where the packs do not go together
 *
 * @example
 * ```ts
 * import { definePack } from '@linli/core';
 * import { boundaryCases } from '@linli/testing';
 *
 * const title = { 'zh-CN': '坑', en: 'Pit' };
 * const pits = definePack({
 *   id: 'pits',
 *   version: '1.0.0',
 *   title,
 *   from: '2026-01-01',
 *   facts: { depthOfPit: 'number' },
 *   rules: [
 *     {
 *       name: 'deep',
 *       conditions: { all: [{ fact: 'depthOfPit', operator: 'greaterThan', value: 2 }] },
 *       event: { type: 'rate', params: { severity: 'emergency' } },
 *     },
 *   ],
 *   tests: [{ name: 'deep', given: { text: '', facts: { depthOfPit: 3 } }, then: { severity: 'emergency' } }],
 * });
 * const numbers = boundaryCases(pits).cases.slice(0, 3);
 * numbers.map(({ side, example }) => [side, example.then.severity]);
 * // => [['below', 'routine'], ['at', 'routine'], ['above', 'emergency']]
 * ```
 */
export function boundaryCases(pack: Pack, options: BoundaryOptions = {}): BoundaryCases {
  const setting = settingOf(pack, options);
  const runs = pack.tests.map((example, at) => runExample(example, `/tests/${at}`, setting));
  const boundaries = [...numberBoundaries(setting), ...dateBoundaries(setting), ...holidayBoundaries(setting)];
  const found = boundaries.map((boundary) => ({ boundary, cases: casesAt(boundary, runs, setting, options) }));
  const known = new Set(pack.tests.map(caseKey));
  return {
    cases: found.flatMap(({ cases = [] }) => cases).filter(({ example }) => isNew(caseKey(example), known)),
    unreached: found.flatMap(({ boundary, cases }) => (cases === undefined ? [boundary.path] : [])),
  };
}

/** The cases made from the first test that comes upon the boundary. */
function casesAt(
  boundary: Boundary,
  runs: readonly Run[],
  setting: Setting,
  { locale = 'en' }: BoundaryOptions,
): BoundaryCase[] | undefined {
  for (const run of runs) {
    const variations = boundary.variations(run);
    const decided = decideVariations(variations, setting);
    if (decided.length === 0 || decided.length < variations.length || !boundary.shows(decided)) continue;
    return decided.map((each) => boundaryCase(each, boundary.path, boundary.what, setting, locale));
  }
  return undefined;
}

function isNew(key: string, known: Set<string>): boolean {
  if (known.has(key)) return false;
  known.add(key);
  return true;
}
