import type { Category } from '@linli/core';
import { teamForTheme } from '@linli/core/registry';

import { brands } from './brands.ts';
import { words } from './words.ts';

const publicity = words('宣传 宣讲 讲解 讲座 劝导 传单 倡议 巡逻 巡查 巡护');

/** The team of the brand that has the theme, then any volunteers. */
const leadFor = (theme: string): string[] => {
  const team = teamForTheme(brands, theme);
  return [...(team === undefined ? [] : [team.role]), 'volunteer-team', 'community-office'];
};

/**
 * What volunteers do. Publicity goes to the team whose colour has the theme. Their priorities (41-46) stand above
 * everyday matters, which end at 40.
 */
export const categories = {
  volunteering: {
    title: { 'zh-CN': '志愿服务', en: 'Volunteers at work' },
    responsibility: 'joint',
    tier: 'community',
    lead: ['volunteer-team', 'community-office'],
    plan: 'volunteers/volunteer-errand',
    source: 'practice',
  },
  'volunteering/forest-fire': {
    title: { 'zh-CN': '森林防火宣传', en: 'Publicity against forest fire' },
    mentions: { any: words('森林防火 护林防火 林火 山火'), and: publicity },
    priority: 46,
    lead: leadFor('forest-fire'),
  },
  'volunteering/anti-fraud': {
    title: { 'zh-CN': '反诈宣传', en: 'Publicity against fraud' },
    mentions: { any: words('反诈 防诈 防骗'), and: publicity, none: words('被骗 骗了 转账 损失') },
    priority: 45,
    lead: leadFor('anti-fraud'),
  },
  'volunteering/no-burning': {
    title: { 'zh-CN': '禁烧禁放宣传', en: 'Publicity against burning and fireworks' },
    mentions: { any: words('禁烧 禁放'), and: publicity },
    priority: 44,
    lead: leadFor('no-burning'),
  },
  'volunteering/companion': {
    title: { 'zh-CN': '结对陪伴', en: 'Company for elders' },
    mentions: {
      any: words('陪伴 陪聊 结对 陪陪'),
      and: words('老人 奶奶 爷爷 空巢 老伴'),
      none: words('陪护费 护工'),
    },
    priority: 43,
  },
  'volunteering/errand': {
    title: { 'zh-CN': '义务搬运配送', en: 'Errands by volunteers' },
    mentions: { any: words('志愿队 义务 爱心图书'), and: words('运送 搬运 配送 搬书 送书') },
    priority: 42,
  },
} satisfies Record<string, Category>;
