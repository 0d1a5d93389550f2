import type { Category } from '@linli/core';

import { charged, wanted, words } from '../words.ts';

const gasNames = words('燃气 天然气 煤气 液化气 管道气 瓦斯');

/** Piped and bottled gas. */
export const gas = {
  gas: {
    title: { 'zh-CN': '燃气', en: 'Gas' },
    responsibility: 'joint',
    tier: 'community',
    lead: ['gas-company', 'property-management', 'community-office'],
    partners: ['grid-worker'],
    plan: 'standard',
  },
  'gas/leak': {
    title: { 'zh-CN': '燃气泄漏', en: 'Gas leak' },
    mentions: [
      {
        any: gasNames,
        and: words('泄漏 泄露 漏气 跑气 在漏 漏了 臭鸡蛋 闻到 有味 味道 气味 味儿 挖断 挖破 爆了 中毒'),
        none: words('翻新 讲座 宣传 防止 预防 漏缴 漏水 担心 怕'),
      },
      { any: words('臭鸡蛋味 煤气味 燃气味 天然气味 漏煤气 漏燃气 漏天然气 煤气中毒 一氧化碳') },
    ],
    priority: 90,
    severity: 'emergency',
    responsibility: 'assisted',
    partners: ['fire-station', 'property-management', 'grid-worker'],
    plan: 'emergency',
  },
  'gas/outage': {
    title: { 'zh-CN': '停气', en: 'No gas' },
    mentions: [
      {
        any: words('停气 断气了 断了气 没煤气 没天然气 没燃气 没有燃气用 没有天然气用 气停了'),
      },
      { any: gasNames, and: words('停了 没气 打不着火 打不着 断供 不供气 停供 中断 关了阀 被关') },
    ],
    priority: 20,
    severity: 'urgent',
    plan: 'utility-outage',
  },
  'gas/safety': {
    title: { 'zh-CN': '燃气安全隐患', en: 'Gas safety' },
    mentions: [
      {
        any: gasNames,
        and: words('隐患 安检 老化 软管 报警器 违规使用 私自改 私改 罐堆 堆放 渗水 生锈 腐蚀 安全'),
      },
      {
        any: words('煤气罐 液化气罐 气瓶 燃气灶 燃气热水器'),
        and: words('堆 放在 楼道 门口 私 违规 直排 老化 危险 充装 不安全'),
      },
    ],
    priority: 21,
    severity: 'urgent',
    partners: ['grid-worker', 'fire-station', 'property-management'],
    plan: 'urgent',
  },
  'gas/connection': {
    title: { 'zh-CN': '燃气开通安装', en: 'Gas connection' },
    mentions: {
      any: gasNames,
      and: [...wanted, ...words('开通 通气 安装 开户 接通 入户 没通 未通 不通 用上 装表 改造 进小区 还没')],
      none: words('工资 收费 价格 涨价 退费 煤气罐 费用 收取 垄断 乱收'),
    },
    priority: 9,
    plan: 'referral',
  },
  'gas/bill': {
    title: { 'zh-CN': '燃气收费气表', en: 'Gas bill and meter' },
    mentions: {
      any: [...gasNames, ...words('气价')],
      and: [...charged, ...words('气费 计费 气表 气价 充值 换表 阶梯 收取 多少钱 黑')],
      none: words('工资'),
    },
    priority: 10,
    responsibility: 'self',
    plan: 'advice',
  },
} satisfies Record<string, Category>;
