import type { Decision, Example } from '@linli/core';
import type { Locale } from '@linli/errors';

import type { TestingCode } from '../messages/en.ts';
import type { Setting } from '../setting.ts';
import { sayIn } from '../show.ts';
import { type Run, runExample } from '../suite/run.ts';
import type { BoundaryCase, BoundarySide } from './boundary-case.ts';
import { outcomeOf } from './outcome.ts';

/** A request on one side of a boundary. */
export interface Variation {
  readonly side: BoundarySide;
  /** The number, day or instant. */
  readonly value: string | number;
  readonly given: Example['given'];
}

/** A variation that was decided. */
export interface DecidedVariation extends Variation {
  readonly run: Run;
  readonly decision: Decision;
}

/** Decides each variation; those that cannot be decided are left out. */
export function decideVariations(variations: readonly Variation[], setting: Setting): DecidedVariation[] {
  return variations.flatMap((variation) => {
    const run = runExample({ name: 'boundary', given: variation.given, then: {} }, '', setting);
    return run.decision === undefined ? [] : [{ ...variation, run, decision: run.decision }];
  });
}

const names: Readonly<Record<BoundarySide, TestingCode>> = {
  below: 'BOUNDARY_BELOW',
  at: 'BOUNDARY_AT',
  above: 'BOUNDARY_ABOVE',
  'day-before': 'BOUNDARY_DAY_BEFORE',
  'day-of': 'BOUNDARY_DAY_OF',
  'day-after': 'BOUNDARY_DAY_AFTER',
  'before-holiday': 'BOUNDARY_BEFORE_HOLIDAY',
  'in-holiday': 'BOUNDARY_IN_HOLIDAY',
  'after-holiday': 'BOUNDARY_AFTER_HOLIDAY',
};

/** A decided variation as a test. */
export function boundaryCase(
  { side, value, given, decision }: DecidedVariation,
  path: string,
  what: string,
  setting: Setting,
  locale: Locale,
): BoundaryCase {
  const name = sayIn(locale)(names[side], { what, value }).slice(0, 200);
  return { path, side, example: { name, given, then: outcomeOf(decision, setting.calendar) } };
}
