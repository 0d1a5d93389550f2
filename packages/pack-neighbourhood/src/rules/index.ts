import type { PackRuleInput } from '@linli/core';

import { barrierRules } from './barrier.ts';
import { careRules } from './care.ts';
import { enterpriseRules } from './enterprise.ts';
import { facilityRules } from './facility.ts';
import { replyRules } from './reply.ts';
import { responsibilityRules } from './responsibility.ts';
import { sizeRules } from './size.ts';

/** What holds beside the tree, whatever the category. */
export const rules: PackRuleInput[] = [
  ...replyRules,
  ...careRules,
  ...responsibilityRules,
  ...sizeRules,
  ...enterpriseRules,
  ...barrierRules,
  ...facilityRules,
];
