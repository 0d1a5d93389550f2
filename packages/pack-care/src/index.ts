import { definePack, type Pack } from '@linli/core';

import { categories } from './categories.ts';
import { facts } from './facts.ts';
import { parameters } from './parameters.ts';
import { plans } from './plans.ts';
import { services } from './rounds/services.ts';
import { visits } from './rounds/visits.ts';
import { rules } from './rules/index.ts';
import { sources } from './sources.ts';
import { tests } from './tests.ts';
import { text } from './texts.ts';

/**
 * Care for the old, the young and key persons: visits every few days, twice the attention where there is a reason,
 * visits on life events, meals with orders and a latest time, errands with mandate, receipt and confirmation, and
 * temporary aid with an approver by amount. Care goes by need alone.
 *
 * @example
 * ```ts
 * import { care } from '@linli/pack-care';
 *
 * Object.keys(care.rounds['households']?.attention?.reasons ?? {});
 * // => ['key-household', 'high-floor', 'lives-alone']
 * care.parameters['town-approval-limit']?.values; // => [{ value: 2000, source: 'zouping' }]
 * ```
 */
export const care: Pack = definePack({
  id: 'care',
  version: '1.0.0',
  title: text('一老一小关爱', 'Care'),
  about: text(
    '一老一小与重点人群：看望、加倍关注、大事必访、助餐、代办、临时救助。参考规则包，采用前请确认。',
    'Visits, twice the attention, life events, meals, errands, temporary aid. A reference pack: confirm before use.',
  ),
  from: '2026-01-01',
  sources,
  parameters,
  facts,
  categories,
  plans,
  rounds: { ...visits, ...services },
  rules,
  tests,
});

export default care;
