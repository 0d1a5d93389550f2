import { definePack, type Pack } from '@linli/core';

import { facts } from './facts.ts';
import { parameters } from './parameters.ts';
import { plans } from './plans.ts';
import { sizeRules, whistleRules } from './rules.ts';
import { sources } from './sources.ts';
import { tests } from './tests.ts';

/**
 * Whistle: the grass roots call, every department reports in on a clock of its own, the whistle closes on a joint result
 * and the caller's rating. Big matters become projects, small ones go to volunteers.
 *
 * @example
 * ```ts
 * import { whistle } from '@linli/pack-whistle';
 *
 * const steps = Object.entries(whistle.plans['whistle']?.steps ?? {});
 * steps.map(([step, { each = false, parties, rates }]) => [step, each, parties ?? 0, rates ?? '']);
 * // => [['report-in', true, 0, ''], ['joint-result', false, 2, ''], ['rating', false, 0, 'report-in']]
 * ```
 */
export const whistle: Pack = definePack({
  id: 'whistle',
  version: '1.0.0',
  title: { 'zh-CN': '吹哨报到', en: 'Whistle' },
  about: {
    'zh-CN': '社区吹哨，部门各自限时报到，联合出结果，吹哨方评价；大事立项，小事志愿者办。参考规则包。',
    en: 'The community calls, departments report in, bring a joint result, and are rated. A reference pack.',
  },
  from: '2026-01-01',
  sources,
  parameters,
  roles: { 'part-time-member': { 'zh-CN': '兼职委员', en: 'part-time member' } },
  facts,
  plans,
  rules: [...whistleRules, ...sizeRules],
  tests,
});

export default whistle;
