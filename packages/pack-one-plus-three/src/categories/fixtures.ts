import type { Category } from '@linli/core';

import { damaged, indoors, wishes, words } from '../words.ts';

/** What people lean on, sit on, or need in order to see: walls, rails, lights, equipment. */
export const fixtures = {
  'hazard/wall': {
    title: { 'zh-CN': '围墙倾斜', en: 'Leaning wall' },
    mentions: {
      any: words('后墙 老墙 围墙 院墙 挡土墙 护坡 砖墙 影壁 挡墙'),
      and: words('歪 要倒 倒了 快倒 裂 鼓 塌 摇摇欲坠 松动 危险 斜'),
      none: [...indoors, ...words('违建 违章 翻围墙')],
    },
    priority: 61,
  },
  'hazard/guard-rail': {
    title: { 'zh-CN': '护栏破损', en: 'Broken guard rail' },
    mentions: {
      any: words('护栏 栏杆 围栏 隔离栏 铁栏 围网 铁丝网'),
      and: [...damaged, ...words('撞')],
      none: [...wishes, ...indoors, ...words('防盗 窗户 扶手 破坏绿化 高速 国道 省道')],
    },
    priority: 57,
    lead: ['municipal-department', 'housing-department', 'community-office'],
  },
  'hazard/stair-light': {
    title: { 'zh-CN': '楼道灯不亮', en: 'Stair light out' },
    mentions: [
      {
        any: words('楼道 楼梯 走廊 过道 门洞'),
        and: [words('灯 照明 摸黑 漆黑 黑漆漆'), words('坏 不亮 没亮 不着 黑 灭 闪 没人修 不管用')],
        none: [...wishes, ...indoors, ...words('灯笼 路灯 红绿灯 灯箱 不坏')],
      },
      { any: words('声控灯 感应灯 楼道灯 楼梯灯'), and: words('坏 不亮 没亮 不着 灭 闪 失灵 不管用'), none: wishes },
    ],
    priority: 54,
    tier: 'community',
    lead: ['property-management', 'community-office'],
  },
  'hazard/equipment': {
    title: { 'zh-CN': '活动设施破损', en: 'Broken fitness or play equipment' },
    mentions: {
      any: words('健身器材 健身设施 健身器械 秋千 滑梯 单杠 双杠 跷跷板 漫步机 篮球架 长椅 石凳 凉亭 游乐设施 座椅'),
      and: [...damaged, ...words('危险 划伤 老化')],
      none: [...wishes, ...words('会所 公交 学校 退款')],
    },
    priority: 53,
  },
} satisfies Record<string, Category>;
