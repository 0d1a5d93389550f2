import type { Category } from '@linli/core';

import { damaged, wishes, words } from '../words.ts';

const highways = words('国道 省道 县道 乡道 高速 公路 村道 镇');

/** Where people walk: ramps, rails, steps, pavements. */
export const ways = {
  'hazard/ramp': {
    title: { 'zh-CN': '坡道破损', en: 'Broken ramp' },
    mentions: {
      any: words('坡道 无障碍通道 轮椅通道 无障碍坡 轮椅坡'),
      and: [...damaged, ...words('滑 坑 绊')],
      none: [...wishes, ...words('驾校 考试')],
    },
    priority: 62,
  },
  'hazard/handrail': {
    title: { 'zh-CN': '扶手破损', en: 'Broken handrail' },
    mentions: {
      any: words('扶手 扶栏'),
      and: damaged,
      none: [...wishes, ...words('电梯扶手 扶手电梯 沙发 座椅 公交')],
    },
    priority: 60,
  },
  'hazard/steps': {
    title: { 'zh-CN': '台阶破损', en: 'Broken steps' },
    mentions: {
      any: words('台阶 踏步 石阶'),
      and: [...damaged, ...words('绊')],
      none: [...wishes, ...words('上台阶 新台阶 扶手 迈上')],
    },
    priority: 58,
  },
  'hazard/pavement': {
    title: { 'zh-CN': '路面人行道破损', en: 'Broken road or pavement' },
    mentions: {
      any: words(`
        马路牙 路沿石 道牙 路面 人行道 地砖 路砖 步道 水泥路 柏油路 沥青路 小区路 道板 便道 巷子 巷道 水泥地 地面
      `),
      and: words('坑 破损 烂 碎 裂 翘 松动 下沉 凹 不平 凸 损坏 绊'),
      none: [
        ...highways,
        ...wishes,
        ...words('摆摊 占道 垃圾 坑人 坑害 坑钱 路灯 房屋 楼 墙 改造 招标 工程 店 井盖 大桥'),
      ],
    },
    priority: 52,
    lead: ['municipal-department', 'housing-department', 'community-office'],
  },
} satisfies Record<string, Category>;
