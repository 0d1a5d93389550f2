import type { Category } from '@linli/core';

import { fixtures } from './fixtures.ts';
import { ground } from './ground.ts';
import { overhead } from './overhead.ts';
import { ways } from './ways.ts';

/**
 * Hazards in shared space. Their priorities (52-72) stand above everyday matters, which end at 40, and below danger to
 * life such as a gas leak, which begins at 89: see `@linli/pack-neighbourhood`.
 */
export const categories = {
  hazard: {
    title: { 'zh-CN': '公共空间隐患', en: 'Hazards in shared space' },
    severity: 'urgent',
    responsibility: 'joint',
    tier: 'street',
    lead: ['housing-department', 'municipal-department', 'community-office'],
    partners: ['community-office', 'grid-worker', 'municipal-department', 'property-management'],
    plan: 'one-plus-three',
    source: 'practice',
  },
  ...ways,
  ...ground,
  ...overhead,
  ...fixtures,
} satisfies Record<string, Category>;
