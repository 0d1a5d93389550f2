import type { Category } from '@linli/core';

import { fouled, leaking, wanted, words } from '../words.ts';

/** Tap water: outages, pressure, quality, leaks and bills. */
export const water = {
  water: {
    title: { 'zh-CN': '供水', en: 'Water supply' },
    responsibility: 'joint',
    tier: 'community',
    lead: ['water-company', 'property-management', 'community-office'],
    partners: ['grid-worker'],
    plan: 'standard',
  },
  'water/outage': {
    title: { 'zh-CN': '停水', en: 'No water' },
    mentions: [
      {
        any: words('停水 断水 没水了 没有水了 没水用 没有水用 没自来水 龙头没水 家里没水 供水中断 一滴水都'),
        none: words('停水泵 水费'),
      },
      {
        any: words('停了一天 停了两天 停了三天 断了一天 断了两天 停了一上午'),
        and: words('水'),
        none: words('电 气 暖 水泵'),
      },
    ],
    priority: 20,
    severity: 'urgent',
    plan: 'utility-outage',
  },
  'water/pressure': {
    title: { 'zh-CN': '水压不足', en: 'Low water pressure' },
    mentions: [
      { any: words('水压 水流太小 水流很小 水太小 水上不来 水抽不上'), none: words('消防 液压 血压') },
      { any: words('自来水'), and: words('上不去 上不了 不能上 上不来 细得 太小 很小') },
      {
        any: words('水流 出水'),
        and: words('太细 太小 很小 好小 太弱 太慢 尿似 一点点'),
        none: words('马桶 消防 江 河 溪'),
      },
    ],
    severity: 'urgent',
  },
  'water/quality': {
    title: { 'zh-CN': '水质问题', en: 'Water quality' },
    mentions: [
      {
        any: words('自来水 水龙头 饮用水 桶装水 生活用水 供水'),
        and: [...fouled, ...words('水质 不能喝 不卫生 水垢 没法用 污染')],
      },
      {
        any: words('水质'),
        and: words('小区 水厂 家里 居民 水务 喝 烧水 供水'),
        none: words('河 江 湖 水库 池塘 鱼塘 泳池'),
      },
      { any: words('水是黄的 水发黄 黄水 水发黑 水里有虫'), none: words('污水 河 硫磺水') },
    ],
    priority: 15,
    severity: 'urgent',
  },
  'water/burst': {
    title: { 'zh-CN': '水管爆裂', en: 'Burst water pipe' },
    mentions: [
      {
        any: words('水管'),
        and: words('爆 喷水 喷出 挖断 断了 破裂 裂了'),
        none: words('污水管 排水管 下水管'),
      },
      { any: words('爆管 水管炸'), none: words('燃气 天然气 暖气 热力 污水 下水 爆管理') },
    ],
    priority: 25,
    severity: 'urgent',
    plan: 'urgent',
  },
  'water/leak': {
    title: { 'zh-CN': '公共水管漏水', en: 'Leaking shared water pipe' },
    mentions: {
      any: words('水管 自来水 水表井 总阀 主管 水阀 管网'),
      and: leaking,
      none: words('楼上 外墙 屋顶 楼顶 暖气 下水 污水 燃气 天然气 软管 马桶'),
    },
    priority: 12,
    severity: 'urgent',
  },
  'water/indoor-leak': {
    title: { 'zh-CN': '户内水管水龙头漏水', en: 'Leaking tap or pipe inside the flat' },
    about: {
      'zh-CN': '自家设施，自己办；有困难的人协助办。',
      en: 'One’s own fittings: one’s own matter, unless help is needed.',
    },
    mentions: {
      any: words('水龙头 角阀 软管 马桶 坐便 花洒 洗手池 洗菜池 家里水管 家里的水管 厨房水管 卫生间水管 入户水管'),
      and: [...leaking, ...words('关不上 关不严 拧不紧')],
      none: words('楼上 楼下 公厕 公共厕所 浇花 绿化'),
    },
    priority: 22,
    responsibility: 'self',
    tier: 'household',
    lead: ['household-representative', 'grid-worker', 'community-office'],
    partners: ['property-management'],
    plan: 'self-help',
  },
  'water/tank': {
    title: { 'zh-CN': '水箱与二次供水', en: 'Water tank and pump room' },
    mentions: [
      { any: words('二次供水') },
      {
        any: words('水箱 水泵房 蓄水池'),
        and: words('清洗 脏 盖 没洗 不洗 消毒 死 漏 坏 卫生'),
        none: words('马桶水箱 汽车水箱'),
      },
    ],
    priority: 22,
    lead: ['property-management', 'water-company', 'community-office'],
  },
  'water/bill': {
    title: { 'zh-CN': '水费水表', en: 'Water bill and meter' },
    mentions: { any: words('水费 水表 水价 抄表 阶梯水'), none: words('电表 燃气 天然气 水表井 代缴 代交 帮') },
    priority: 15,
    responsibility: 'self',
    plan: 'advice',
  },
  'water/connection': {
    title: { 'zh-CN': '接通自来水与管网改造', en: 'Connection to the mains' },
    mentions: {
      any: words('自来水 饮水工程 饮用水 安全饮水 供水管网 水管老化 吃水难 用水难 饮水难'),
      and: [...wanted, ...words('没通 未通 不通 接通 通水 改造 老化 入户 安装 开户 吃水难 用水难 饮水难')],
      none: words('污染 停水 水压'),
    },
    priority: 8,
    plan: 'referral',
  },
} satisfies Record<string, Category>;
