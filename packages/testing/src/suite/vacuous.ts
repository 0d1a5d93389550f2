import type { Decision, Example } from '@linli/core';

import type { Setting } from '../setting.ts';
import { mismatchesOf } from './mismatches.ts';
import { decisionInstant, type Run } from './run.ts';

/**
 * Whether a test would pass whatever was decided: its expectations are met by the decision on an empty text and by
 * those on the requests of all other tests. "Stays unclassified" is no such test as soon as another one is classified.
 */
export function isVacuous({ example }: Run, runs: readonly Run[], setting: Setting): boolean {
  const meets = (decision: Decision) => mismatchesOf(example.then, decision, setting.pack.id).length === 0;
  return (
    meets(decideEmpty(example, setting)) && runs.every(({ decision }) => decision === undefined || meets(decision))
  );
}

function decideEmpty(example: Example, setting: Setting): Decision {
  const at = decisionInstant(example, setting);
  return setting.decide({ id: 'test:empty', text: '' }, at);
}
