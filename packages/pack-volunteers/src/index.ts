import { definePack, type Pack } from '@linli/core';

import { categories } from './categories.ts';
import { facts } from './facts.ts';
import { parameters } from './parameters.ts';
import { plans } from './plans.ts';
import { rounds } from './rounds.ts';
import { rules } from './rules.ts';
import { sources } from './sources.ts';
import { tests } from './tests.ts';

export { brands } from './brands.ts';
export { volunteerRules } from './volunteer-rules.ts';

/**
 * Volunteers: publicity that goes to the team of its colour, patrols that a season asks for, company for elders,
 * errands, partners for the holidays. Colours and brands are data (`brands`); what nobody has defined is
 * reported, not guessed. `volunteerRules` says what minors may be asked to do.
 *
 * Source: what a few communities do, see `sources.practice`; a reference pack until a community has confirmed it.
 *
 * @example
 * ```ts
 * import { brandMember, teamForTheme, unmappedMembers } from '@linli/core/registry';
 * import { brands } from '@linli/pack-volunteers';
 *
 * teamForTheme(brands, 'forest-fire')?.role; // => 'orange-light-team'
 * const red = brandMember(brands, 'seven-lights', 'red');
 * 'why' in red && red.why.code; // => 'BRAND_UNMAPPED'
 * unmappedMembers(brands).map(({ brand, open }) => [brand, open]);
 * // => [['seven-lights', 6], ['four-red-five-people', 9]]
 * ```
 */
export const volunteers: Pack = definePack({
  id: 'volunteers',
  version: '1.0.0',
  title: { 'zh-CN': '志愿服务', en: 'Volunteers' },
  about: {
    'zh-CN': '宣传按主题派给对应颜色的队伍，高温季节安排巡逻，结对陪伴，义务搬运，假期链接资源。参考规则包。',
    en: 'Publicity goes to the team of its colour, heat asks for patrols, elders are paired, partners help in the holidays.',
  },
  from: '2026-01-01',
  sources,
  parameters,
  roles: { 'orange-light-team': { 'zh-CN': '橙色之光志愿服务队', en: 'Orange Light volunteer team' } },
  facts,
  categories,
  plans,
  rounds,
  rules,
  tests,
});

export default volunteers;
