import { definePack, type Pack } from '@linli/core';

import { categories } from './categories/index.ts';
import { parameters } from './parameters.ts';
import { plans } from './plans.ts';
import { rules } from './rules.ts';
import { sources } from './sources.ts';
import { tests } from './tests/index.ts';

/**
 * "1+3": a hazard in shared space is made safe within 1 day and repaired within 3 working days by the housing and
 * municipal departments together. Both clocks start at the same instant. A collapse, a burst pipe or a live wire is an
 * emergency with shorter limits, taken from the standard of Yuncheng.
 *
 * Source: one community's practice, see `sources.practice`; a reference pack until a community has confirmed it.
 *
 * @example
 * ```ts
 * import { onePlusThree } from '@linli/pack-one-plus-three';
 *
 * const steps = Object.entries(onePlusThree.plans['one-plus-three']?.steps ?? {});
 * steps.map(([step, { start, evidence }]) => [step, start, evidence]);
 * // => [['make-safe', 'open', ['warning-photo']], ['resolve', 'open', ['repair-photo']]]
 * ```
 */
export const onePlusThree: Pack = definePack({
  id: 'one-plus-three',
  version: '1.0.0',
  title: { 'zh-CN': '“1+3”公共隐患处置', en: '1+3: hazards in shared space' },
  about: {
    'zh-CN': '公共空间隐患：1天内设警示，3个工作日内修复，两步同时起算。参考规则包，采用前请确认时限。',
    en: 'A hazard in shared space is made safe within 1 day and repaired within 3 working days; both clocks start together.',
  },
  from: '2026-01-01',
  sources,
  parameters,
  categories,
  plans,
  rules,
  allow: {
    CHECK_PACKS_DIFFER: {
      neighbourhood:
        'A hazard in shared space comes before the everyday category of the same thing, by priority, and yields to a fire.',
    },
  },
  tests,
});

export default onePlusThree;
