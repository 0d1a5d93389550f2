import { definePack, type Pack } from '@linli/core';

import { categories } from './categories.ts';
import { facts } from './facts.ts';
import { parameters } from './parameters.ts';
import { plans } from './plans.ts';
import { rules } from './rules.ts';
import { sources } from './sources.ts';
import { tests } from './tests.ts';

export { type ExposureQuestion, type ExposureRefusal, exposureRefusals, type ShopPhoto } from './exposure.ts';
export { type ListedShop, notYetCompliant, type Shop } from './not-yet.ts';

/**
 * Shops and stalls: which shop it is, stopped within two hours, put right within days; back within seven days, the same
 * case goes on with the next measure. Exposure is off by default, never with a face, and leaves no trace.
 *
 * @example
 * ```ts
 * import { streetOrder } from '@linli/pack-street-order';
 *
 * streetOrder.plans['shop-order']?.measures; // => ['advice', 'written-notice', 'rectification-order', 'penalty']
 * streetOrder.parameters['exposure']?.values; // => [{ value: false, source: 'practice' }]
 * ```
 */
export const streetOrder: Pack = definePack({
  id: 'street-order',
  version: '1.0.0',
  title: { 'zh-CN': '街面秩序', en: 'Street order' },
  about: {
    'zh-CN': '认定商户、限时制止、反复加力；曝光默认关闭、人脸打码、整改即撤。参考规则包。',
    en: 'Which shop, stopped in time, stricter each time it comes back; exposure off by default. A reference pack.',
  },
  from: '2026-01-01',
  sources,
  parameters,
  facts,
  categories,
  plans,
  rules,
  tests,
});

export default streetOrder;
