import type { Category } from '@linli/core';

import { broken, wanted, words } from '../words.ts';

/** Ways for people who do not walk easily. */
export const access = {
  access: {
    title: { 'zh-CN': '无障碍设施', en: 'Accessibility' },
    responsibility: 'joint',
    tier: 'community',
    lead: ['community-office'],
    partners: ['property-management', 'municipal-department', 'disabled-federation'],
    plan: 'standard',
  },
  'access/ramp': {
    title: { 'zh-CN': '坡道', en: 'Ramps' },
    mentions: [
      {
        any: words('坡道 无障碍通道 轮椅通道 斜坡 无障碍设施 无障碍坡 轮椅坡'),
        none: words('护坡 驾校 考试'),
      },
      { any: words('轮椅 婴儿车 童车'), and: words('上不去 下不来 台阶 推不 门槛 出不了门 过不去') },
    ],
    priority: 21,
  },
  'access/handrail': {
    title: { 'zh-CN': '扶手栏杆', en: 'Handrails' },
    mentions: {
      any: words('扶手 楼梯栏杆 扶栏 台阶栏杆'),
      and: [...broken, ...wanted, ...words('没了 晃 装 加 掉')],
      none: words('电梯扶手 扶手电梯 沙发 座椅 公交'),
    },
    priority: 20,
  },
  'access/tactile-paving': {
    title: { 'zh-CN': '盲道', en: 'Tactile paving' },
    mentions: { any: words('盲道 盲文 盲人通道 提示音') },
    priority: 22,
    lead: ['municipal-department', 'community-office'],
  },
  'access/steps': {
    title: { 'zh-CN': '台阶', en: 'Steps' },
    mentions: {
      any: words('台阶 石阶 踏步'),
      and: [...broken, ...words('高 滑 绊 碎 缺 摔 改')],
      none: words('电梯 迈上 上台阶 新台阶 一个台阶'),
    },
    priority: 16,
    lead: ['property-management', 'community-office'],
    partners: ['grid-worker'],
  },
} satisfies Record<string, Category>;
