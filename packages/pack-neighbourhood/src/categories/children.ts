import type { Category } from '@linli/core';

import { words } from '../words.ts';

/** Children: missing, neglected, unattended. */
export const children = {
  child: {
    title: { 'zh-CN': '儿童与未成年人', en: 'Children' },
    responsibility: 'assisted',
    tier: 'community',
    lead: ['community-office'],
    partners: ['grid-worker', 'volunteer-team'],
    plan: 'care',
  },
  'child/missing': {
    title: { 'zh-CN': '儿童走失', en: 'Missing child' },
    mentions: {
      any: words('孩子 小孩 小朋友 儿子 女儿 娃 孙子 孙女 小男孩 小女孩'),
      and: words('走丢 走失 不见了 找不到了 没回家 失踪 跑丢 被拐 找不着了'),
      none: words('工资 钱不见 找不到学校 补偿'),
    },
    priority: 94,
    severity: 'emergency',
    lead: ['police-station', 'community-office'],
    partners: ['grid-worker', 'volunteer-team', 'household-representative'],
    plan: 'emergency',
  },
  'child/neglect': {
    title: { 'zh-CN': '留守困境儿童', en: 'Children at risk' },
    mentions: [
      {
        any: words(`
          留守儿童 困境儿童 孤儿 事实无人抚养 虐待儿童 虐待孩子 打孩子 弃婴 孩子没人管 孩子没人照看 孩子没人照顾
        `),
        none: words('体罚 学籍 学藉 老师打 孤儿院退休 学校 学费 读书 教育局 上学 教育问题'),
      },
      {
        any: words('孩子 小孩 娃 小朋友 孙子'),
        and: words('一个人在家 独自在家 锁在家 没大人管 一个人游荡 没饭吃 身上有伤 被打得 没人接送也没人管 爬窗'),
        none: words('补课 学校 老师'),
      },
    ],
    priority: 29,
    severity: 'urgent',
    partners: ['civil-affairs', 'grid-worker', 'police-station'],
  },
  'child/after-school': {
    title: { 'zh-CN': '放学托管看护', en: 'After-school care' },
    mentions: [
      {
        any: words(`
          四点半 暑期托管 寒假托管 暑托班 寒托班 社区托管 托管难 放学没人接 放学没人 孩子没地方去 孩子没人看
          孩子没人带 没人带孩子 没人看孩子 青苗 假期托管 小饭桌 孩子放假
        `),
        none: words('高考 教育局 收费 退费 乱收 学校强制'),
      },
      {
        any: words('托管'),
        and: words('社区 放学 孩子没人 双职工 暑假 寒假 小区'),
        none: words('工资 教师 收费 退费 倒闭 乱收 学校 违规 证 卷款'),
      },
    ],
    priority: 17,
    plan: 'standard',
  },
  'child/play-danger': {
    title: { 'zh-CN': '儿童玩耍安全', en: 'Children playing in danger' },
    mentions: [
      {
        any: words('小孩 孩子 小朋友 学生 娃'),
        and: words('玩水 下河 溺水 玩火 爬上 野泳 戏水 翻墙 水塘边 池塘边 攀爬 掉进水'),
        none: words('爬山 游泳课 游泳馆 学校 死亡 赔偿'),
      },
      { any: words('孩子 小孩 娃'), and: words('水池边 河边玩 楼顶玩 马路上玩 工地玩') },
    ],
    priority: 26,
    severity: 'urgent',
    partners: ['grid-worker', 'volunteer-team', 'property-management'],
    plan: 'urgent',
  },
} satisfies Record<string, Category>;
