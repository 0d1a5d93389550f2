import { definePack, type Pack } from '@linli/core';

import { categories } from './categories.ts';
import { facts } from './facts.ts';
import { parameters } from './parameters.ts';
import { plans } from './plans.ts';
import { kindRules, orderRules } from './rules/kinds.ts';
import { notAcceptedRules } from './rules/not-accepted.ts';
import { sources } from './sources.ts';
import { tests } from './tests/index.ts';

/**
 * Orders of a hotline: dispatch, first contact, feedback and call-back with a clock each, by the kind of order; a window
 * for refusing, two extensions, one suspension, an appeal that keeps the late fact; and the doors of what a hotline does
 * not take on. Beijing's figures: a reference pack.
 *
 * @example
 * ```ts
 * import { hotline } from '@linli/pack-hotline';
 *
 * Object.keys(hotline.plans); // => ['emergency', 'utility', 'general', 'complex']
 * hotline.parameters['dispatch-utility']?.values; // => [{ value: '2h', source: 'standard' }]
 * hotline.plans['general']?.refusal; // => { parameter: 'refusal-long' }
 * ```
 */
export const hotline: Pack = definePack({
  id: 'hotline',
  version: '1.0.0',
  title: { 'zh-CN': '热线工单', en: 'Hotline' },
  about: {
    'zh-CN': '派单、首次联系、反馈、回访各自计时；退单、延期、挂账、申诉有限度；不属热线的事指明去处。参考规则包。',
    en: 'Dispatch, first contact, feedback and call-back on their own clocks; what is not for a hotline is shown its door.',
  },
  jurisdiction: '北京市',
  from: '2026-01-01',
  sources,
  parameters,
  roles: { 'hotline-centre': { 'zh-CN': '热线中心', en: 'hotline centre' } },
  facts,
  categories,
  plans,
  rules: [...kindRules, ...orderRules, ...notAcceptedRules],
  tests,
});

export default hotline;
