import type { Category } from '@linli/core';

import { broken, smelly, wanted, words } from '../words.ts';

const pipes = words(`
  下水 排水管 排水沟 排水口 污水管 排污管 污水井 雨水管 管道 主管 地沟 阴沟 暗沟 管线 落水管 地漏 窨井 雨水井
`);
const stuck = words('堵 不通 疏通 排不出 下不去 淤 不下水 排不下 走不动 走不下去 走得慢 走得特别慢 走得很慢 下得慢');
const otherPipes = words('燃气 天然气 暖气 供热 自来水 堵车 交通 拥堵 信访 投诉渠道 沟通不通');

/** Waste water: blocked, backing up, overflowing, standing. */
export const drains = {
  drain: {
    title: { 'zh-CN': '排水', en: 'Drains' },
    responsibility: 'joint',
    tier: 'community',
    lead: ['property-management', 'community-office'],
    partners: ['grid-worker', 'municipal-department'],
    plan: 'standard',
  },
  'drain/blocked': {
    title: { 'zh-CN': '下水管道堵塞', en: 'Blocked drain' },
    about: {
      'zh-CN': '几户共用的管道，大家共同办，费用可分摊。',
      en: 'A pipe several households share: done together, costs may be shared.',
    },
    mentions: { any: pipes, and: stuck, none: otherPipes },
    priority: 12,
    severity: 'urgent',
    plan: 'urgent',
  },
  'drain/indoor': {
    title: { 'zh-CN': '户内马桶水池堵塞', en: 'Blocked toilet or sink inside the flat' },
    mentions: {
      any: words(`
        马桶 我家厕所 家里厕所 厨房的下水 厨房下水 卫生间下水 卫生间的下水 坐便 蹲坑 蹲便 洗菜池 洗碗池 水槽 洗手池
        洗手盆 厨房水池 浴缸 洗衣机下水
      `),
      and: stuck,
      none: words('公厕 公共厕所 返水 反水 主管 整栋 一层楼 楼上 公用 下水管 好几家 邻居家也'),
    },
    priority: 14,
    responsibility: 'self',
    tier: 'household',
    lead: ['household-representative', 'grid-worker', 'community-office'],
    partners: ['property-management'],
    plan: 'self-help',
  },
  'drain/backflow': {
    title: { 'zh-CN': '污水返水倒灌', en: 'Waste water backing up' },
    mentions: [
      {
        any: words('返水 往外漾 漾出来 返污水 反污水 倒灌 返粪 反粪 污水倒流 往上返 往上翻 往上冒 返上来 反上来'),
        none: words('海水 江水 河水 违反 煤气 冷风 烟倒灌'),
      },
      { any: words('马桶 地漏 厕所 厨房'), and: words('冒水 冒粪 冒脏水 冒污水 反水 溢出来 漫出来') },
    ],
    priority: 25,
    severity: 'urgent',
    plan: 'urgent',
  },
  'drain/overflow': {
    title: { 'zh-CN': '污水外溢、化粪池满溢', en: 'Overflowing sewage or septic tank' },
    mentions: [
      {
        any: words('污水 粪水 粪便 脏水 屎尿 大粪 下水道 窨井'),
        and: words('外溢 溢出 横流 满地 漫出 漫到 流得到处 到处流 流到路 冒出 往外冒 流一地 四溢 满溢'),
        none: words('工厂 厂里 养殖 养猪 猪场 牛场 公司 化工 市场 菜场 矿'),
      },
      { any: words('化粪池'), and: words('满 溢 冒 堵 清掏 抽 清理 爆 臭 炸') },
    ],
    priority: 24,
    severity: 'urgent',
    plan: 'urgent',
  },
  'drain/waterlogging': {
    title: { 'zh-CN': '积水内涝', en: 'Standing water and flooding' },
    mentions: {
      any: words('积水 成河 成了河 变成河 水淹 淹水 被淹 一下雨就淹 一下雨就是 水漫 涝 泡在水里 灌水 进水'),
      none: words('关节 胸腔 脑积水 肺 腹 眼睛 养老 旱涝 手机 水库 淹死'),
    },
    priority: 15,
    severity: 'urgent',
    lead: ['municipal-department', 'property-management', 'community-office'],
    partners: ['grid-worker', 'community-office'],
    plan: 'urgent',
  },
  'drain/smell': {
    title: { 'zh-CN': '下水道返臭', en: 'Smell from the drains' },
    mentions: {
      any: words('下水 地漏 排水沟 阴沟 臭水沟 暗沟 雨水井 雨水篦子 污水井 窨井'),
      and: smelly,
      none: words('工厂 厂区 养殖 养猪 河'),
    },
    priority: 13,
  },
  'drain/manhole': {
    title: { 'zh-CN': '井盖缺损', en: 'Missing or broken manhole cover' },
    mentions: {
      any: words('井盖 铁盖子 下水道口 下水口 井口盖 雨水箅子 雨篦 盖板 水篦子 窨井口 下水井没盖 井口没盖'),
      and: [...broken, ...words('缺 没了 没有 不见 丢 偷 塌 陷 响 哐 翘 松 没盖 移位 绊 掉进 高出')],
      none: words('电梯盖板 污染'),
    },
    priority: 30,
    severity: 'urgent',
    lead: ['municipal-department', 'property-management', 'community-office'],
    plan: 'urgent',
  },
  'drain/renewal': {
    title: { 'zh-CN': '排水管网改造', en: 'Renewal of drains' },
    mentions: {
      any: words('排水 下水道 雨污分流 污水管网 污水处理 下水管道'),
      and: [...wanted, ...words('改造 老化 修建 铺设 不完善 重建 没修 太小 不畅')],
      none: words('工厂 厂区 公司 养殖 排污 直排 医院'),
    },
    priority: 8,
    tier: 'street',
    lead: ['municipal-department', 'community-office'],
    partners: ['property-management', 'community-office'],
    plan: 'project',
  },
} satisfies Record<string, Category>;
