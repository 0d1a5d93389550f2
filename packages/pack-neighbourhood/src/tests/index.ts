import type { Example } from '@linli/core';

import { halfSaidTests } from './half-said.ts';
import { homeTests } from './homes.ts';
import { peopleTests } from './people.ts';
import { planTests } from './plans.ts';
import { ruleTests } from './rules.ts';
import { streetTests } from './streets.ts';
import { surroundingTests } from './surroundings.ts';
import { utilityTests } from './utilities.ts';

/** The pack’s tests by example: every leaf once at least, and what is easily taken for it. */
export const tests: Example[] = [
  ...utilityTests,
  ...streetTests,
  ...homeTests,
  ...surroundingTests,
  ...peopleTests,
  ...halfSaidTests,
  ...planTests,
  ...ruleTests,
];
