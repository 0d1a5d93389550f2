import type { Category } from '@linli/core';

import { charged, employment, leaking, wanted, words } from '../words.ts';

const heat = words('暖气 供暖 供热 地暖 采暖 取暖 热力');

/** Central heating in winter. */
export const heating = {
  heating: {
    title: { 'zh-CN': '供暖', en: 'Heating' },
    responsibility: 'joint',
    tier: 'community',
    lead: ['heating-company', 'property-management', 'community-office'],
    partners: ['grid-worker'],
    plan: 'standard',
  },
  'heating/cold': {
    title: { 'zh-CN': '暖气不热', en: 'Cold radiators' },
    mentions: {
      any: heat,
      and: words('不热 不暖 冰凉 凉的 凉了 冷 温度 不达标 冻 没来 停了 停暖 停供 没热 半温 温吞'),
      none: words('收费 供热费 供暖费 取暖费 采暖费 暖气费 费用'),
    },
    priority: 14,
    severity: 'urgent',
    plan: 'utility-outage',
  },
  'heating/leak': {
    title: { 'zh-CN': '暖气管道漏水', en: 'Leaking heating pipe' },
    mentions: { any: heat, and: [...leaking, ...words('爆 喷')] },
    priority: 20,
    severity: 'urgent',
    plan: 'urgent',
  },
  'heating/fee': {
    title: { 'zh-CN': '取暖费', en: 'Heating fee' },
    mentions: [
      { any: words('取暖费 采暖费 供热费 供暖费 热力费 暖气费'), none: [...employment, ...words('补贴')] },
      { any: heat, and: charged, none: [...employment] },
    ],
    priority: 12,
    responsibility: 'self',
    plan: 'advice',
  },
  'heating/connection': {
    title: { 'zh-CN': '供暖开通改造', en: 'Heating connection' },
    mentions: {
      any: words('供暖 供热 暖气 地暖'),
      and: [...wanted, ...words('开通 接入 改造 安装 没通 未通')],
      none: words('取暖费 补贴'),
    },
    priority: 9,
    plan: 'project',
  },
} satisfies Record<string, Category>;
