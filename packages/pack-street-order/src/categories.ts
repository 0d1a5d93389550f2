import type { Category } from '@linli/core';

import { words } from './words.ts';

/**
 * Shops and stalls. The codes and names are those of the everyday tree, so that both packs speak of the same matters;
 * the priorities stand just below, so that the tree decides where words may mean something else.
 */
export const categories = {
  street: {
    title: { 'zh-CN': '街面秩序与商户', en: 'Street order and shops' },
    responsibility: 'joint',
    tier: 'street',
    lead: ['urban-management', 'community-office'],
    partners: ['grid-worker', 'market-supervision'],
    plan: 'shop-order',
    source: 'yuncheng',
  },
  'street/outside-shop': {
    title: { 'zh-CN': '店外经营', en: 'Goods in front of shops' },
    mentions: { any: words('店外经营 出店经营 跨门经营 店外摆放 店外堆放'), none: words('充电 电动车') },
    priority: 20,
  },
  'street/stalls': {
    title: { 'zh-CN': '占道摆摊', en: 'Street stalls' },
    mentions: { any: words('占道经营 占道摆摊 占道叫卖'), none: words('施工 广场舞') },
    priority: 15,
  },
} satisfies Record<string, Category>;
