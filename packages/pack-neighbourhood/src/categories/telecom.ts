import type { Category } from '@linli/core';

import { employment, wanted, words } from '../words.ts';

/** Networks, signals, cables, television. */
export const telecom = {
  telecom: {
    title: { 'zh-CN': '通信', en: 'Telecommunications' },
    responsibility: 'joint',
    tier: 'community',
    lead: ['telecom-company', 'property-management', 'community-office'],
    partners: ['grid-worker'],
    plan: 'standard',
  },
  'telecom/broadband': {
    title: { 'zh-CN': '宽带网络', en: 'Broadband' },
    mentions: {
      any: words(`
        宽带 断网 网断 网太卡 网不通 没网 网速 wifi 上不了网 没网了 网络不通 网络故障 光猫 没有网络 网络太慢 网络信号
        拉网线 通网 光纤
      `),
      none: words('诈骗 网络直播 普通网 交通网 光缆挖断 开通网上 电网 联通网 管网 公司工资'),
    },
    priority: 15,
  },
  'telecom/signal': {
    title: { 'zh-CN': '手机信号差', en: 'Weak mobile signal' },
    mentions: {
      any: words('手机信号 没信号 没有信号 信号差 信号不好 信号太差 信号弱 电话打不出 无信号 没格 信号覆盖'),
      none: words('信号灯 电视 信号塔 信号发射 信号接收'),
    },
    priority: 17,
  },
  'telecom/mast': {
    title: { 'zh-CN': '通信基站', en: 'Mobile masts' },
    mentions: {
      any: words('基站 架了个塔 信号塔 发射塔 信号接收塔 通信塔 信号发射 通讯塔 铁塔 5g站'),
      none: words('旅游 埃菲尔 高压铁塔 工资 变电'),
    },
    priority: 18,
    tier: 'street',
    lead: ['telecom-company', 'environment-department', 'community-office'],
    partners: ['community-office'],
    plan: 'mediation',
  },
  'telecom/cables': {
    title: { 'zh-CN': '线缆凌乱垂落', en: 'Untidy or hanging cables' },
    mentions: [
      {
        any: words('线缆 光缆 网线 电话线 通讯线 通信线 电线 架空线 废弃线 空中线 电缆 线路'),
        and: words('乱 垂 蜘蛛网 耷拉 掉下 缠 拖在地 绊 搭在 断了 脱落 悬 密密麻麻 挂在'),
        none: words('充电 老化 裸露 打火 冒火花 飞线 乱收费 线路公交 公交线路 乱停 扰乱 混乱 电动车 班线 客运'),
      },
      { any: words('蜘蛛网'), and: words('线 楼 巷'), none: words('灰 蛛网膜') },
    ],
    priority: 21,
    severity: 'urgent',
    partners: ['power-company', 'grid-worker', 'property-management'],
  },
  'telecom/television': {
    title: { 'zh-CN': '有线电视', en: 'Television' },
    mentions: {
      any: words('有线电视 数字电视 机顶盒 电视信号 广电网络 看不了电视 收不到台 电视没信号 高清频道'),
      none: [...employment, ...words('电视台 电视剧')],
    },
    priority: 16,
    plan: 'advice',
  },
  'telecom/charges': {
    title: { 'zh-CN': '通信资费', en: 'Phone charges' },
    mentions: {
      any: words('话费 流量费 携号转网 套餐 移动公司 联通公司 电信公司 电信营业厅 移动营业厅 骚扰电话 垃圾短信'),
      and: [...wanted, ...words('扣 收 乱 欺 取消 改不了 退 骚扰 短信 推销 套路 霸王 强制 投诉 不合理 不通 不让')],
      none: [...employment, ...words('基站 体检套餐 婚纱 塔 宽带 机房 摄影 美容 楼 辐射')],
    },
    priority: 13,
    responsibility: 'self',
    plan: 'advice',
  },
} satisfies Record<string, Category>;
