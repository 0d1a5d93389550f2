import type { Category } from '@linli/core';

import { broken, wanted, words } from '../words.ts';

const dark = [...broken, ...words('不着了 不开 没开 没亮 灭 熄 黑 暗 闪 形同虚设 摆设 看不见 没电 没人修 维修')];

/** Lights in streets, stairways and yards. */
export const lights = {
  lights: {
    title: { 'zh-CN': '照明', en: 'Lighting' },
    responsibility: 'joint',
    tier: 'community',
    lead: ['property-management', 'community-office'],
    partners: ['grid-worker'],
    plan: 'standard',
  },
  'lights/street': {
    title: { 'zh-CN': '路灯不亮', en: 'Street light out' },
    mentions: {
      any: words('路灯 街灯 灯杆 盏灯'),
      and: dark,
      none: words('红绿灯 装路灯 没有路灯 无路灯 信号塔 灯箱'),
    },
    priority: 15,
    lead: ['municipal-department', 'property-management', 'community-office'],
    partners: ['grid-worker', 'community-office'],
  },
  'lights/street-missing': {
    title: { 'zh-CN': '加装路灯', en: 'Street lights wanted' },
    mentions: {
      any: words('路灯 亮化 街灯'),
      and: [...wanted, ...words('装 增设 无路灯 没路灯')],
      none: words('工程款 拖欠'),
    },
    priority: 14,
    tier: 'street',
    lead: ['municipal-department', 'community-office'],
    partners: ['community-office', 'property-management'],
    plan: 'project',
  },
  'lights/stair': {
    title: { 'zh-CN': '楼道灯', en: 'Stairway light' },
    mentions: [
      {
        any: words('楼道 楼梯 走廊 过道 单元门 门洞 电梯间 地下室 车库'),
        and: words('灯 照明 漆黑 摸黑 黑咕隆咚 黑漆漆'),
        none: words('灯笼 路灯 幻灯 红绿灯 灯箱'),
      },
      { any: words('声控灯 感应灯 楼道灯 走廊灯 楼梯灯 过道灯') },
    ],
    priority: 16,
    tier: 'grid',
  },
  'lights/yard': {
    title: { 'zh-CN': '小区院内照明', en: 'Light in the yard' },
    mentions: {
      any: words('小区 院子 院里 院内 大院 家属院 车棚 公园 广场 公厕'),
      and: words('照明 草坪灯 庭院灯 景观灯 没灯 没有灯 没个灯 黑灯瞎火 漆黑 黑漆漆 灯都不亮 灯不亮 灯坏'),
      none: words('路灯 楼道 楼梯 红绿灯 信号灯'),
    },
    priority: 13,
  },
  'lights/glare': {
    title: { 'zh-CN': '灯光扰民', en: 'Glaring light' },
    mentions: [
      { any: words('光污染 灯光扰民 灯光刺眼 强光 晃眼 灯太亮 灯光太亮 灯光直射'), none: words('阳光 眼镜') },
      {
        any: words('霓虹灯 射灯 灯箱 电子屏 led屏 显示屏 灯光 招牌灯'),
        and: words('刺眼 晃 太亮 照进 照得 睡不着 通宵 整夜 一夜 影响休息 扰民 打扰'),
      },
    ],
    priority: 17,
    lead: ['urban-management', 'community-office'],
    plan: 'street-order',
  },
} satisfies Record<string, Category>;
