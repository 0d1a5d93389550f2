import type { Category } from '@linli/core';

import { electricBikes, words } from '../words.ts';

const lift = words('电梯 升降梯 轿厢');

/** Lifts: people trapped, faults, retrofit. */
export const lifts = {
  lift: {
    title: { 'zh-CN': '电梯', en: 'Lifts' },
    mentions: { any: lift, none: [...electricBikes, ...words('电梯房 电梯洋房 扶梯 工资 充电 电梯公司 电梯口')] },
    priority: 4,
    responsibility: 'joint',
    tier: 'community',
    lead: ['property-management', 'community-office'],
    partners: ['lift-maintainer', 'grid-worker'],
    plan: 'standard',
  },
  'lift/trapped': {
    title: { 'zh-CN': '电梯困人', en: 'People trapped in a lift' },
    mentions: {
      any: lift,
      and: words(`
        被困 困在电梯 困在里 困在轿厢 困了人 困着人 困住 困人 出不来 关在里 关在电梯 卡在里面 卡在半 关人 打不开门出
      `),
      none: words('困难 困扰 上次 经常 多次 曾 屡 好几次 老是 去年'),
    },
    priority: 95,
    severity: 'emergency',
    responsibility: 'assisted',
    partners: ['lift-maintainer', 'fire-station', 'grid-worker'],
    plan: 'emergency',
  },
  'lift/fault': {
    title: { 'zh-CN': '电梯故障', en: 'Lift out of order' },
    mentions: {
      any: lift,
      and: words(`
        坏 故障 用不了 不能用 关不严 不好使 按不动 停运 停用 不运行 停了 不动 维修 没修 修好 修了 下坠 急坠 坠落 下滑
        往下掉 掉下来 冲顶 异响 响声 抖 晃 卡 失灵 夹 隐患 不走 困人 被困 漏水 过期 不安全 事故 惊魂 问题 老化 关不上
        打不开 瘫痪
      `),
      none: [...electricBikes, ...words('加装 充电 电梯费 广告')],
    },
    priority: 17,
    severity: 'urgent',
    plan: 'urgent',
  },
  'lift/inspection': {
    title: { 'zh-CN': '电梯检验维保', en: 'Lift inspection and maintenance' },
    mentions: {
      any: lift,
      and: words('年检 检验 维保 保养 检测 合格证 超期 未检 质量 安全'),
      none: [...electricBikes, ...words('加装 充电')],
    },
    priority: 12,
    lead: ['property-management', 'community-office'],
    partners: ['market-supervision', 'lift-maintainer'],
  },
  'lift/retrofit': {
    title: { 'zh-CN': '老楼加装电梯', en: 'Adding a lift to an old building' },
    mentions: {
      any: words('加电梯 装个电梯 增设电梯 老楼装梯 加梯 装电梯'),
      none: words('阻止器 摄像头 智能梯控 参加梯'),
    },
    priority: 30,
    tier: 'street',
    lead: ['community-office', 'street-office'],
    partners: ['owners-committee', 'housing-department', 'property-management'],
    plan: 'deliberation',
  },
  'lift/fee': {
    title: { 'zh-CN': '电梯费用与广告', en: 'Lift fees and advertising' },
    mentions: [
      { any: words('电梯费 梯控 电梯卡 电梯广告 电梯里的广告') },
      { any: lift, and: words('收费 广告 刷卡 分摊 电费 收钱'), none: words('加装 充电') },
    ],
    priority: 15,
    partners: ['owners-committee'],
    plan: 'advice',
  },
} satisfies Record<string, Category>;
