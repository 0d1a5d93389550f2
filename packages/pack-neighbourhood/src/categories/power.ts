import type { Category } from '@linli/core';

import { electricBikes, wanted, words } from '../words.ts';

/** Electricity in homes and shared parts. */
export const power = {
  power: {
    title: { 'zh-CN': '供电', en: 'Electricity' },
    responsibility: 'joint',
    tier: 'community',
    lead: ['power-company', 'property-management', 'community-office'],
    partners: ['grid-worker'],
    plan: 'standard',
  },
  'power/outage': {
    title: { 'zh-CN': '停电', en: 'Power cut' },
    mentions: {
      any: words('停电 断电 没电了 没有电了 跳闸 电停了 楼黑了 全黑了 家里没电 全楼没电 一直没电 大面积没电 掉闸'),
      none: words('停电梯 停电动 停电瓶 手机没电 电池没电 断电缆 断电话 开始停电 断电保护'),
    },
    priority: 18,
    severity: 'urgent',
    plan: 'utility-outage',
  },
  'power/danger': {
    title: { 'zh-CN': '漏电与线路隐患', en: 'Dangerous wiring' },
    mentions: [
      {
        any: words('漏电 电死 触电 外壳带电 铁门带电 电线着 电线冒火 电表箱冒 配电箱冒'),
      },
      {
        any: words('电线 电路 电表箱 电箱 电闸 插座 线路'),
        and: words('老化 裸露 冒火花 打火 冒烟 烧焦 焦味 滋滋 糊味 烧糊 发热 发烫 短路 断落 掉下来'),
      },
    ],
    priority: 28,
    severity: 'urgent',
    partners: ['property-management', 'grid-worker', 'fire-station'],
    plan: 'urgent',
  },
  'power/voltage': {
    title: { 'zh-CN': '电压不足、变压器', en: 'Low voltage and transformers' },
    mentions: { any: words('电压 变压器 负荷不够 电力增容 用电负荷 带不动空调'), none: words('高压电塔 噪 吵 嗡') },
    priority: 12,
    severity: 'urgent',
  },
  'power/bill': {
    title: { 'zh-CN': '电费电表', en: 'Electricity bill and meter' },
    mentions: {
      any: words('电费 电表 电价 商业用电 临时用电 临时电 转供电 阶梯电'),
      none: [...electricBikes, ...words('充电费 代缴 代交 电表箱')],
    },
    priority: 11,
    responsibility: 'self',
    plan: 'advice',
  },
  'power/connection': {
    title: { 'zh-CN': '通电与线路改造', en: 'Connection and renewal of lines' },
    mentions: {
      any: words('通电 农网改造 电网改造 电力改造 供电设施 三相电 一户一表 用电难 电力设施 电线杆 电缆'),
      and: [...wanted, ...words('改造 没通 未通 移 搬 接 挡 更换 老旧')],
      none: words('普通电 开通电 联通电 交通电 水表 倒 斜 断'),
    },
    priority: 9,
    plan: 'referral',
  },
  'power/substation': {
    title: { 'zh-CN': '高压线、变电站', en: 'Pylons and substations' },
    mentions: {
      any: words('高压线 高压电 变电站 变电所 高压塔 高压走廊 铁塔辐射 电磁辐射'),
      none: words('基站 信号塔 发射塔'),
    },
    priority: 13,
    tier: 'district',
    lead: ['power-company', 'environment-department', 'community-office'],
    plan: 'referral',
  },
} satisfies Record<string, Category>;
