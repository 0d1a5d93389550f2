import type { Category } from '@linli/core';

import { employment, loud, words } from '../words.ts';

const night = words('半夜 凌晨 通宵 夜间 深夜 整夜 大晚上 中午 午休 一大早 周末 礼拜天 星期天 休息日');

/** Noise that is not between two flats; that one is a dispute. */
export const noise = {
  noise: {
    title: { 'zh-CN': '噪音扰民', en: 'Noise' },
    mentions: {
      any: words('噪音 噪声 扰民 吵得 太吵'),
      none: words('油烟 养猪 养殖 拥堵 拌嘴 粉尘 废气 臭 吵架 狗 隔音 耳机 车内噪'),
    },
    priority: 5,
    responsibility: 'joint',
    tier: 'community',
    lead: ['community-office'],
    partners: ['grid-worker', 'police-station'],
    plan: 'street-order',
  },
  'noise/construction': {
    title: { 'zh-CN': '工地噪音', en: 'Construction noise' },
    mentions: {
      any: words('工地 施工 打桩 桩基 挖掘机 搅拌机 建筑队 混凝土泵 工程车 挖机 拆楼 爆破 铁路修建 修路'),
      and: [...loud, ...night],
      none: words('装修 粉尘漫天 邻居 楼上 震裂 开裂 地震 水管 响应 影响出行 拖欠 工资'),
    },
    priority: 20,
    lead: ['urban-management', 'environment-department', 'community-office'],
    partners: ['housing-department', 'grid-worker'],
  },
  'noise/renovation': {
    title: { 'zh-CN': '装修噪音', en: 'Noise from home renovation' },
    mentions: [
      {
        any: words('装修 电钻 冲击钻 打孔 砸墙声 敲敲打打 电锤 切割机'),
        and: [...loud, ...night],
        none: words('工地 装修公司 装修押金 质量 工厂 厂区 加工 响应 影响结构 承重墙'),
      },
    ],
    priority: 21,
    tier: 'grid',
    lead: ['property-management', 'community-office'],
    partners: ['grid-worker'],
  },
  'noise/square-dance': {
    title: { 'zh-CN': '广场舞', en: 'Square dancing' },
    mentions: [
      {
        any: words('广场舞 跳广场 坝坝舞 抽陀螺 陀螺声 打陀螺 响鞭 吊嗓子 吹唢呐 吹萨克斯 合唱队 露天k歌 露天唱歌'),
      },
      {
        any: words('跳舞 唱歌 唱戏 音响'),
        and: [words('广场 公园 楼下 空地 小区门口'), loud],
        none: words('ktv 酒吧 店 商场'),
      },
    ],
    priority: 24,
    partners: ['police-station', 'volunteer-team'],
    plan: 'mediation',
  },
  'noise/commerce': {
    title: { 'zh-CN': '商业噪音', en: 'Noise from shops and bars' },
    mentions: [
      {
        any: words('ktv 酒吧 歌厅 夜店 迪吧 夜总会 舞厅 清吧 麻将馆 棋牌室 夜宵城 娱乐城 会所 卡拉ok 练歌房 网吧'),
        and: [...loud, ...night],
        none: [...employment, ...words('押金 退卡 消费 影响未成年 响应')],
      },
      {
        any: words('店 商场 超市 商户 商铺 门面 餐馆 培训班 幼儿园 市场 叫卖 喇叭'),
        and: words('音响 扰民 噪音 噪声 喇叭 太吵 吵死 吵得 吵闹'),
        none: words('油烟 装修 工地 施工 汽车喇叭 鸣笛 货车 按喇叭 停车 工厂 车辆 炸街 飙车'),
      },
      { any: words('吆喝 叫卖 喇叭喊'), and: words('楼下 门口 一天到晚 早上 半夜 吵') },
    ],
    priority: 19,
    lead: ['urban-management', 'police-station', 'community-office'],
    partners: ['grid-worker', 'market-supervision'],
  },
  'noise/traffic': {
    title: { 'zh-CN': '交通噪音', en: 'Traffic noise' },
    mentions: {
      any: words(`
        高架 高速 货车 火车鸣 火车声 火车过 火车吵 铁路 鸣笛 按喇叭 汽车喇叭 炸街 飞机 轨道 磁浮 地铁 交通噪 改装车
        洒水车 警报声 车辆噪 公路噪 隔音屏 声屏障 汽笛 京珠 岳临 绕城
      `),
      and: words('噪 吵 扰民 轰鸣 睡 鸣笛 喇叭 声屏障 隔音 警报声 炸街 汽笛 震'),
      none: words('施工 工地 震裂 地震 震区 震惊'),
    },
    priority: 18,
    tier: 'street',
    lead: ['traffic-police', 'environment-department', 'community-office'],
  },
  'noise/equipment': {
    title: { 'zh-CN': '设备噪音', en: 'Noise from machines' },
    mentions: [
      {
        any: words(`
          水泵 风机 变压器 冷却塔 机房 空调外机 空调主机 中央空调 排风 抽烟机 排烟机 配电房 发电机 换热站 增压泵 热泵
          压缩机 设备 低频 泵房 排气扇 制冷机
        `),
        and: words('噪 吵 嗡 响 轰鸣 震动 扰民 睡'),
        none: words('影响力 响应 滴水 工厂 厂房 厂区 加工厂 机械厂 健身设备 油烟 影响供水 影响供电'),
      },
      { any: words('电梯'), and: words('噪 嗡 轰鸣 扰民') },
    ],
    priority: 22,
    lead: ['property-management', 'environment-department', 'community-office'],
    partners: ['grid-worker'],
    plan: 'standard',
  },
} satisfies Record<string, Category>;
