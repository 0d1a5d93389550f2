import { definePack, type Pack } from '@linli/core';

import { categories, rules } from './categories.ts';
import { parameters } from './parameters.ts';
import { plans } from './plans.ts';
import { project, projectLedger } from './project.ts';
import { sources } from './sources.ts';
import { tests } from './tests.ts';

/**
 * Renovation: nothing is decided before home visits and an opinion meeting are on record, each building elects a
 * supervisor who signs for its works, and what residents are not content with is built again. The ledger keeps money
 * asked, granted and spent, and places before and after.
 *
 * @example
 * ```ts
 * import { renovation } from '@linli/pack-renovation';
 *
 * renovation.assemblies['project']?.steps['decide']?.gate; // => ['visit', 'meeting']
 * renovation.assemblies['project']?.steps['inspect']?.signatures; // => { each: 'building' }
 * ```
 */
export const renovation: Pack = definePack({
  id: 'renovation',
  version: '1.0.0',
  title: { 'zh-CN': '老旧小区改造', en: 'Renovation' },
  about: {
    'zh-CN': '先入户、先开会，再定方案；每栋推选监理员签字；资金、前后对照入台账。参考规则包。',
    en: 'Visits and a meeting before a decision, a supervisor for each building, money and pictures on the books.',
  },
  from: '2026-01-01',
  sources,
  parameters,
  roles: { 'building-supervisor': { 'zh-CN': '楼栋监理员', en: 'building supervisor' } },
  categories,
  plans,
  rules,
  assemblies: { project },
  ledgers: { projects: projectLedger },
  tests,
});

export default renovation;
