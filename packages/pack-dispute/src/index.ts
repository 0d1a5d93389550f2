import { definePack, type Pack } from '@linli/core';

import { mediation, sharedPipe } from './mediation.ts';
import { parameters } from './parameters.ts';
import { rules } from './rules.ts';
import { sources } from './sources.ts';
import { tests } from './tests.ts';

/**
 * Disputes between neighbours: who is blamed is noted as what somebody said, the cause is found before anybody pays,
 * both sides are heard, costs are shared to the fen and paid household by household. It adds to
 * `@linli/pack-neighbourhood`, which knows the matters themselves.
 *
 * @example
 * ```ts
 * import { dispute } from '@linli/pack-dispute';
 *
 * Object.entries(dispute.assemblies['mediation']?.steps ?? {}).map(([step, { soft }]) => [step, soft]);
 * // => [['hear', false], ['role-reversal', true], ['settle', false]]
 * ```
 */
export const dispute: Pack = definePack({
  id: 'dispute',
  version: '1.0.0',
  title: { 'zh-CN': '邻里纠纷', en: 'Disputes' },
  about: {
    'zh-CN': '先查原因再谈责任，双方都听，费用商定分摊、逐户收讫。参考规则包，与邻里日常事项包同用。',
    en: 'The cause before the blame, both sides heard, costs shared and paid. Used beside the everyday pack.',
  },
  from: '2026-01-01',
  sources,
  parameters,
  categories: { dispute: { title: { 'zh-CN': '邻里与家庭纠纷', en: 'Disputes' } } },
  rules,
  assemblies: { mediation, 'shared-pipe': sharedPipe },
  tests,
});

export default dispute;
