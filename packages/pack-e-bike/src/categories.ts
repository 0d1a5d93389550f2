import type { Category } from '@linli/core';

import { words } from './words.ts';

/** Fire risks of e-bikes. Codes and names are those of the everyday tree, so that both packs speak of the same matters. */
export const categories = {
  'e-bike': {
    title: { 'zh-CN': '电动自行车', en: 'Electric bicycles' },
    responsibility: 'joint',
    tier: 'grid',
    lead: ['property-management', 'community-office'],
    partners: ['grid-worker', 'fire-station', 'household-representative'],
    plan: 'fire-risk',
    source: 'practice',
  },
  'e-bike/wire-charging': {
    title: { 'zh-CN': '飞线充电', en: 'Charging by a wire from the window' },
    mentions: { any: words('飞线充电 飞线 空中拉线充电') },
    priority: 40,
    severity: 'urgent',
  },
  'e-bike/indoors': {
    title: { 'zh-CN': '电动车进楼入户充电', en: 'E-bikes taken or charged indoors' },
    mentions: [
      { any: words('电动车 电瓶车 电动自行车'), and: words('进电梯 上楼充电 推进楼道 楼道充电 入户充电') },
      { any: words('电梯阻止器 阻车系统 梯控'), and: words('报警 触发 告警') },
    ],
    priority: 35,
    severity: 'urgent',
  },
} satisfies Record<string, Category>;
