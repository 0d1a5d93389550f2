import { definePack, type Pack } from '@linli/core';

import { facts } from './facts.ts';
import { parameters } from './parameters.ts';
import { plans } from './plans.ts';
import { ladderRules } from './rules/ladder.ts';
import { promiseRules } from './rules/promises.ts';
import { whoseRules } from './rules/whose.ts';
import { sources } from './sources.ts';
import { tests } from './tests.ts';

/**
 * Whose matter it is: one’s own with guidance, everybody’s with shared costs, or one that needs help; at which layer it
 * is answered, and why it goes up; and what the community has promised, as clocks.
 *
 * @example
 * ```ts
 * import { responsibility } from '@linli/pack-responsibility';
 *
 * const assigned = responsibility.rules.flatMap(({ event }) => (event.type === 'assign' ? [event.params] : []));
 * assigned.map(({ responsibility: whose, tier }) => [whose ?? '', tier]);
 * // => [['self', 'household'], ['assisted', 'grid'], ['joint', 'community'], ['joint', 'community'],
 * //   ['', 'community'], ['', 'street']]
 * ```
 */
export const responsibility: Pack = definePack({
  id: 'responsibility',
  version: '1.0.0',
  title: { 'zh-CN': '自己办、共同办、协助办', en: 'Self, joint, assisted' },
  about: {
    'zh-CN': '按权属和能力分清三种办法；网格、社区、街道逐级接办并说明理由；服务承诺有时限。参考规则包。',
    en: 'Own, joint or assisted by ownership and ability; layer by layer with reasons; promises as clocks.',
  },
  from: '2026-01-01',
  sources,
  parameters,
  facts,
  plans,
  rules: [...whoseRules, ...ladderRules, ...promiseRules],
  tests,
});

export default responsibility;
