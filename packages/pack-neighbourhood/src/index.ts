import { definePack, type Pack } from '@linli/core';

import { categories } from './categories/index.ts';
import { facts } from './facts.ts';
import { parameters } from './parameters.ts';
import { plans } from './plans.ts';
import { roles } from './roles.ts';
import { rules } from './rules/index.ts';
import { sources } from './sources.ts';
import { tests } from './tests/index.ts';

/**
 * What residents bring every day, who leads, and by when: a reference pack. Its limits are a starting point that each
 * community is to set; `sources` says where a figure comes from and how far it can be relied on.
 *
 * @example
 * ```ts
 * import { neighbourhood } from '@linli/pack-neighbourhood';
 *
 * neighbourhood.categories['drain/blocked']?.title['zh-CN']; // => '下水管道堵塞'
 * neighbourhood.parameters['street-order-stop']?.values; // => [{ value: '2h', source: 'yuncheng-standard' }]
 * neighbourhood.sources['yuncheng-standard']?.note?.en; // => 'Holds in Yuncheng; other cities have other figures.'
 * ```
 */
export const neighbourhood: Pack = definePack({
  id: 'neighbourhood',
  version: '1.0.0',
  title: { 'zh-CN': '邻里日常事项', en: 'Everyday matters of a neighbourhood' },
  about: {
    'zh-CN': '参考规则包：日常事项分类、主办、时限。时限须由各社区自行确定。',
    en: 'A reference pack: categories, leads and limits of everyday matters. Limits are to be set by each community.',
  },
  from: '2026-01-01',
  sources,
  parameters,
  roles,
  facts,
  categories,
  plans,
  rules,
  tests,
});

export default neighbourhood;
