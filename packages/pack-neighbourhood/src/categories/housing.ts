import type { Category } from '@linli/core';

import { employment, words } from '../words.ts';

/** Matters of housing that a community passes on and follows. */
export const housing = {
  housing: {
    title: { 'zh-CN': '住房事务', en: 'Housing affairs' },
    responsibility: 'assisted',
    tier: 'district',
    lead: ['housing-department', 'community-office'],
    partners: ['community-office'],
    plan: 'referral',
  },
  'housing/title-deed': {
    title: { 'zh-CN': '房产证办理', en: 'Title deeds' },
    mentions: {
      any: words('房产证 产权证 房产权 房屋产权 办证难 两证 土地证 房产登记 国土证 产权办理 不动产 房本'),
      none: words('抵押 生育'),
    },
    priority: 15,
  },
  'housing/public-housing': {
    title: { 'zh-CN': '保障性住房', en: 'Public housing' },
    mentions: {
      any: words(`
        廉租 保障房 保障性住房 经济适用房 经适房 限价房 公产房 直管公房 住房补贴 租赁补贴 经济适用住房 两房 人才公寓
        限价商品房 公租
      `),
      none: words('工资 工程款 垃圾 电梯 漏 施工 违建 噪'),
    },
    priority: 15,
    partners: ['civil-affairs', 'community-office'],
  },
  'housing/relocation': {
    title: { 'zh-CN': '征收拆迁安置', en: 'Demolition and resettlement' },
    mentions: [
      {
        any: words('拆迁 征收 棚改 棚户区 回迁 安置房 安置费 过渡费 拆除补偿 征拆 安置补偿 强拆 安置地 拆房'),
        none: [
          ...employment,
          ...words(`
            违建 违章 养猪 征收税 医疗 卫生费 噪 电梯 垃圾 路灯 传销 停水 停电 施工 天然气 社会保险 个税 个人所得税
            房产证 质量 公厕 网吧 社会抚养费 砖厂 猪场 漏水 ktv
          `),
        ],
      },
    ],
    priority: 12,
    partners: ['street-office', 'community-office'],
  },
  'housing/developer': {
    title: { 'zh-CN': '商品房与开发商', en: 'Developers and new homes' },
    mentions: [
      {
        any: words(`
          烂尾 开发商 售楼 购房合同 捂盘 一房二卖 退定金 购房定金 房企 楼盘销售 精装 期房 商品房 认购 预售 交房
        `),
        none: [
          ...employment,
          ...words(`
            网站 游戏开发 软件 手机 工程款 装修吵 电梯 天然气 充电 噪 漏水 渗水 消防 路灯 污水 车位 违建 违章
          `),
        ],
      },
    ],
    priority: 10,
  },
  'housing/provident-fund': {
    title: { 'zh-CN': '住房公积金', en: 'Housing provident fund' },
    mentions: { any: words('公积金') },
    priority: 14,
    responsibility: 'self',
    plan: 'advice',
  },
  'housing/planning': {
    title: { 'zh-CN': '规划调整', en: 'Town planning' },
    mentions: [
      {
        any: words(`
          规划局 规划方案 规划调整 调整规划 擅自规划 调规 容积率 规划设计 规划图 控规 改规划 总体规划 建设规划
          小区规划 变更规划 城市规划
        `),
        none: words('职业规划 旅游 教育'),
      },
    ],
    priority: 9,
    partners: ['street-office', 'community-office'],
  },
} satisfies Record<string, Category>;
