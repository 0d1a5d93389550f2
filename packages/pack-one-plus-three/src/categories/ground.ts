import type { Category } from '@linli/core';

import { damaged, indoors, words } from '../words.ts';

/** What opens under people’s feet: collapses, bursts, manholes, trenches. */
export const ground = {
  'hazard/collapse': {
    title: { 'zh-CN': '地面塌陷', en: 'Ground collapse' },
    mentions: {
      any: words('塌陷 塌方 地陷 坍塌 塌了个 塌了一个 塌下去 塌出 陷下去 陷进去 深坑 下陷 路面塌 地面塌 路塌'),
      and: words('路 地面 地砖 院 小区 街 门口 车位 坑 楼前 楼下 广场 操场'),
      none: [
        ...indoors,
        ...words('房 墙 楼板 天花板 吊顶 基坑 价格 资金 公司 坑人 井盖 医院 高速 公路 国道 省道 县道 棚'),
      ],
    },
    priority: 66,
    lead: ['municipal-department', 'housing-department', 'community-office'],
    severity: 'emergency',
  },
  'hazard/sewer-burst': {
    title: { 'zh-CN': '排水管道爆裂', en: 'Burst sewer' },
    mentions: {
      any: words('污水管 下水管 排水管 雨水管 排污管 下水道'),
      and: words('爆 破裂 断裂 裂开 炸 塌 冲垮'),
      none: [...indoors, ...words('楼上 工厂 厂区 养殖')],
    },
    priority: 70,
    lead: ['municipal-department', 'housing-department', 'community-office'],
    severity: 'emergency',
    source: 'yuncheng-burst',
  },
  'hazard/water-main-burst': {
    title: { 'zh-CN': '供水供热管道爆裂', en: 'Burst water or heating main' },
    mentions: [
      {
        any: words('水管 暖气管 热力管 供热管 主管'),
        and: words('爆裂 爆管 爆了 炸 喷水 喷出 喷泉 挖断 破裂 喷了'),
        none: [...indoors, ...words('污水管 下水管 排水管 雨水管 工厂 厂区 燃气 天然气 煤气 水表')],
      },
      { any: words('爆管'), none: [...indoors, ...words('燃气 天然气 煤气 爆管理')] },
    ],
    priority: 68,
    lead: ['water-company', 'municipal-department', 'community-office'],
    severity: 'emergency',
    source: 'yuncheng-burst',
  },
  'hazard/manhole': {
    title: { 'zh-CN': '井盖缺损', en: 'Missing or broken manhole cover' },
    mentions: {
      any: words('井盖 雨水箅子 雨篦 水篦子 盖板 窨井口 井口没盖 井没盖'),
      and: [...damaged, ...words('丢 偷 没盖 没有盖 陷 响 哐 绊 掉进 移位 高出')],
      none: words('电梯'),
    },
    priority: 64,
    lead: ['municipal-department', 'housing-department', 'community-office'],
  },
  'hazard/trench': {
    title: { 'zh-CN': '开挖未围挡', en: 'Open trench' },
    mentions: {
      any: words(`
        挖了个坑 挖了一个坑 挖开的 挖了沟 挖的坑 挖开了 施工留下 没回填 挖了一条沟 挖了一道沟 挖的沟 施工坑 开挖的
        路面挖开 把路挖
      `),
      none: words('河 矿 挖断 山 种菜 鱼塘 农田'),
    },
    priority: 56,
    lead: ['municipal-department', 'housing-department', 'community-office'],
  },
} satisfies Record<string, Category>;
