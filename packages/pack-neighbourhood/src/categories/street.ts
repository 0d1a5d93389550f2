import type { Category } from '@linli/core';

import { broken, employment, neglectful, words } from '../words.ts';

/** Order in the streets, shops and markets. */
export const street = {
  street: {
    title: { 'zh-CN': '街面秩序与商户', en: 'Street order and shops' },
    responsibility: 'joint',
    tier: 'street',
    lead: ['urban-management', 'community-office'],
    partners: ['grid-worker'],
    plan: 'street-order',
  },
  'street/outside-shop': {
    title: { 'zh-CN': '店外经营', en: 'Goods in front of shops' },
    about: {
      'zh-CN': '曝光商户默认关闭，不作为处置手段。',
      en: 'Exposing a shop in public is off by default and no measure of this pack.',
    },
    mentions: [
      { any: words('店外经营 出店经营 跨门经营 出店占道 超门线 跨门占道 门前摆货') },
      {
        any: words('店 超市 商户 商家 商铺 门面 饭馆 烧烤摊 水果铺 门市 小卖部 铺子 菜店 餐馆'),
        and: [
          words('摆到 摆马路 摆着 摆在 摆出 放到 放在 堆到 堆在 伸到 占了 占用 占着 占满 摆满 占领'),
          words('人行道 盲道 门外 门口 路边 马路 便道 路上 店外 街上 公共通道'),
        ],
        none: words('充电 停车 停满 辆车 轿车 货车 电动车 电瓶车 流动 家门口 楼道 垃圾 消防通道'),
      },
    ],
    priority: 21,
  },
  'street/stalls': {
    title: { 'zh-CN': '占道摆摊', en: 'Street stalls' },
    mentions: {
      any: words(`
        占道经营 摆摊 流动摊 小贩 摊点 地摊 摊贩 马路市场 夜宵摊 烧烤摊 早餐摊 游商 路边摊 小吃摊 夜市 水果摊 菜摊
        占道卖 占道设 摊位 占道摆 小吃街 马路菜市 占道加工 占道作业
      `),
      none: words('人贩 工资 油烟 摊位费 退 押金 转让 毒贩 广场舞 施工'),
    },
    priority: 16,
  },
  'street/small-ads': {
    title: { 'zh-CN': '小广告乱贴乱画', en: 'Fly-posting' },
    mentions: {
      any: words('小广告 牛皮癣 乱贴 乱涂 乱画 涂鸦 贴满 发传单 散发广告 开锁广告 涂写'),
      none: words('皮肤 医院 银屑 贴罚单'),
    },
    priority: 17,
    tier: 'grid',
    partners: ['grid-worker', 'volunteer-team'],
  },
  'street/signboard': {
    title: { 'zh-CN': '招牌与户外广告', en: 'Signboards and hoardings' },
    mentions: {
      any: words('招牌 广告牌 店招 灯箱 户外广告 门头 横幅 宣传牌 宣传栏 指示牌 标语 条幅 站牌 路牌 门牌'),
      and: [...broken, ...words('掉 晃 摇 挡 占 遮 违规 乱 拆 影响 没装 错 更换 过期 字')],
      none: words('招牌菜 冒用 侵权 交通信号 公交站 门牌号登记 噪 光污染 信用 骗 文字版 晃眼 刺眼'),
    },
    priority: 14,
  },
  'street/barbecue': {
    title: { 'zh-CN': '露天烧烤', en: 'Open-air barbecue' },
    mentions: {
      any: words('烧烤 烤串 夜宵店 大排档'),
      and: words('烟 扰民 露天 呛 吵 噪 油 味 喝酒 半夜 凌晨'),
      none: words('食物中毒 工资 拉肚子'),
    },
    priority: 23,
    partners: ['environment-department', 'grid-worker'],
  },
  'street/market': {
    title: { 'zh-CN': '菜市场', en: 'Markets' },
    mentions: {
      any: words('集贸市场 菜场 生鲜市场 水产市场 集市 农贸 菜市'),
      and: words('脏 乱 臭 卫生 管理 短斤少两 缺斤 搬 消毒 破 建 没有 太远 积水 污水 秩序 堵 改造 活禽 关闭'),
      none: words('人力资源 旁边 附近 对面 拖欠 工资 征 传销 诈骗 公交 假币'),
    },
    priority: 17,
    lead: ['market-supervision', 'urban-management', 'community-office'],
    plan: 'standard',
  },
  'street/shared-bikes': {
    title: { 'zh-CN': '共享单车', en: 'Shared bicycles' },
    mentions: {
      any: words('共享单车 共享电动车 共享电单车 共享电车 小黄车 哈啰 青桔 共享自行车 公共自行车'),
      none: words('押金 退款'),
    },
    priority: 24,
  },
  'street/enforcement': {
    title: { 'zh-CN': '城管执法反映', en: 'Conduct of street enforcement' },
    mentions: {
      any: words('城管'),
      and: [...neglectful, ...words('执法 打人 暴力 哄抢 没收 作为 选择性 索要 罚款 野蛮 粗暴 推搡')],
      none: [...employment, ...words('补贴 考试 城管数字')],
    },
    priority: 9,
    lead: ['street-office', 'community-office'],
    partners: ['urban-management'],
    plan: 'referral',
  },
} satisfies Record<string, Category>;
