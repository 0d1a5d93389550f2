import type { Category } from '@linli/core';

import { words } from './words.ts';

/** What the hotline itself is answerable for. Everything else has the categories of other packs. */
export const categories = {
  'hotline-service': {
    title: { 'zh-CN': '热线服务', en: 'Service of the hotline' },
    mentions: {
      any: words('接线员 话务员 坐席 热线客服 12345'),
      and: words('态度 挂断 挂我电话 不耐烦 推脱 打不通 没人接 占线'),
      none: words('街道 物业 医院'),
    },
    priority: 41,
    responsibility: 'joint',
    tier: 'district',
    lead: 'hotline-centre',
    plan: 'general',
    source: 'regulation',
  },
} satisfies Record<string, Category>;
