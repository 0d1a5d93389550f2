import type { Category } from '@linli/core';

import { leaking, loud, stairways, words } from '../words.ts';

const neighbours = words('楼上 楼下 邻居 隔壁 对门 上面那户 上面那家 上家 下家 左邻右舍 邻里 同一层 头顶上');

/** Conflicts between neighbours and in families: mediation, both sides heard, never enforcement first. */
export const disputes = {
  dispute: {
    title: { 'zh-CN': '邻里与家庭纠纷', en: 'Disputes' },
    responsibility: 'joint',
    tier: 'grid',
    lead: ['mediation-committee', 'community-office'],
    partners: ['grid-worker'],
    plan: 'mediation',
  },
  'dispute/noise': {
    title: { 'zh-CN': '邻里噪音', en: 'Noise between flats' },
    mentions: [
      {
        any: neighbours,
        and: [
          ...loud,
          ...words('跳绳 脚步声 拖椅子 拖凳子 打麻将 弹琴 弹钢琴 练琴 蹦 跑来跑去 高跟鞋 放音乐 拍球 敲 咚'),
        ],
        none: words(`
          装修 施工 工地 店 ktv 工厂 厂区 酒吧 广场舞 狗 油烟 漏水 影响采光 影响通行 餐 麻将馆 幼儿园 健身房
          吵醒业主群 空调 水泵 学校 机房 培训 楼下的 破裂 高架 电梯 影响力 公司 响应 电钻 吵架 矛盾 别扭 快递 纠纷
          路面 鸡
        `),
      },
    ],
    priority: 17,
    tier: 'household',
  },
  'dispute/leak': {
    title: { 'zh-CN': '楼上漏水', en: 'Leak from the flat above' },
    mentions: [
      {
        any: words('楼上 上面那户 上面那家 上家 邻居 隔壁 头顶上 对门'),
        and: [...leaking, ...words('水流下来 水下来 泡了 滴下来 淹了 湿了')],
        none: words('空调 漏电 泄漏 漏气 屋顶 燃气 天然气 煤气 隐私 透露 漏油 漏了一个 遗漏'),
      },
      { any: words('漏到楼下 渗到楼下 漏到我家 渗到我家 把我家淹 家被淹了楼上 漏我家') },
    ],
    priority: 26,
    severity: 'urgent',
    partners: ['property-management', 'grid-worker'],
  },
  'dispute/air-conditioner': {
    title: { 'zh-CN': '空调外机滴水', en: 'Dripping air conditioners' },
    mentions: [
      { any: words('空调滴水 空调水 空调外机 空调热风 外机滴'), none: words('中央空调 安装师傅 噪 吵 嗡') },
      {
        any: words('空调'),
        and: words('滴水 冷凝水 热风 吹到 对着我 滴在 滴到'),
        none: words('中央空调 公交 空调坏'),
      },
    ],
    priority: 28,
  },
  'dispute/shared-space': {
    title: { 'zh-CN': '公共区域占用', en: 'Shared space taken by a neighbour' },
    mentions: [
      {
        any: neighbours,
        and: [words('占 堆 放 装 锁 改 圈 堵'), [...stairways, ...words('公摊 公共 天台 楼顶 连廊 门口 平台')]],
        none: words(`
          堵塞 停车 车位 电动车 电瓶车 占道经营 下水 污水 摆摊 地摊 摊贩 垃圾站 违建 消防通道 充电 搭建 施工 店 放学
          开放 放音乐 装修 堆满了杂物纸箱 红绿灯 基站 信号塔 放炮
        `),
      },
      {
        any: words('公摊 公共区域 公共部位 公共面积 公共过道 公共通道'),
        and: words('占 霸 私自 改 锁 圈 围 装门'),
        none: words('收费 公摊面积 电动车 装修押'),
      },
    ],
    priority: 18,
  },
  'dispute/daylight': {
    title: { 'zh-CN': '采光遮挡', en: 'Daylight blocked' },
    mentions: {
      any: words(`
        采光 光都让 光被 晒不到太阳 见不到太阳 见不着太阳 挡光 挡住阳光 遮挡阳光 日照 遮住光 不见阳光 挡了光 挡着太阳
      `),
      none: words('树 枝'),
    },
    priority: 15,
    tier: 'street',
    partners: ['housing-department', 'grid-worker'],
  },
  'dispute/camera': {
    title: { 'zh-CN': '邻居摄像头', en: 'A neighbour’s camera' },
    mentions: [
      {
        any: words('摄像头 监控 可视门铃 猫眼'),
        and: words('对着我 照着我 拍到我家 拍我家 隐私 正对我 对准我 拍得到我'),
      },
    ],
    priority: 27,
  },
  'dispute/quarrel': {
    title: { 'zh-CN': '邻里争吵', en: 'Quarrels' },
    mentions: [
      {
        any: words(`
          邻里纠纷 邻居吵架 邻里矛盾 邻里关系 宅基地纠纷 邻居打起来 邻居闹 邻居骂 闹别扭 和邻居 跟邻居 邻居纠纷 街坊
        `),
        none: words('噪 街坊们都 感谢 街坊邻居都说好 漏水 滴水 停水 停电'),
      },
      {
        any: neighbours,
        and: words('骂人 骂我 打人 打我 吵架 吵起来 动手 威胁我 闹得 找茬 报复 泼水 结怨 翻脸'),
        none: words('夫妻 老公 店 城管'),
      },
    ],
    priority: 16,
    partners: ['grid-worker', 'police-station'],
  },
  'dispute/family': {
    title: { 'zh-CN': '家庭纠纷', en: 'Family disputes' },
    mentions: {
      any: words(`
        家庭纠纷 家庭矛盾 婆媳 赡养 不养老人 分家 闹离婚 离婚纠纷 抚养权 遗产 兄弟闹 儿女不管 子女不管 儿子不管 夫妻吵
        两口子 彩礼 不给抚养费 抚养费不 不孝
      `),
      none: words('非物质文化 世界遗产 自然遗产 工资 文化遗产 离婚证 申遗'),
    },
    priority: 17,
    partners: ['grid-worker', 'justice-office'],
  },
  'dispute/domestic-violence': {
    title: { 'zh-CN': '家庭暴力', en: 'Domestic violence' },
    about: {
      'zh-CN': '不调解，先护人：报警、告诫、庇护。',
      en: 'Not a matter for mediation: protect first, with the police.',
    },
    mentions: [
      { any: words('家暴 家庭暴力 打老婆 打媳妇 老公打我 丈夫打我 被老公打 被丈夫打 男人打女人 前夫打') },
      {
        any: words('老公 丈夫 男朋友 前夫 儿子 媳妇'),
        and: words('打我 打人 动手打 掐我 扇我 踢我 往死里打 打老人 打妈 拿刀 打母亲 打父亲 打他妈'),
        none: words('打我电话 打人民币 打我的电话 医院 城管 老师 学校'),
      },
    ],
    priority: 91,
    severity: 'emergency',
    responsibility: 'assisted',
    tier: 'community',
    lead: ['police-station', 'community-office'],
    partners: ['grid-worker', 'civil-affairs'],
    plan: 'emergency',
  },
  'dispute/tenancy': {
    title: { 'zh-CN': '租房纠纷', en: 'Tenancies' },
    mentions: {
      any: words('房东 租客 租户 群租 合租 出租屋 租房 退租 中介费 短租 民宿扰'),
      none: words('廉租 公租 门面 商铺 摊位 补贴 传销 公积金 低租 提取 租房合同备案 窝点 赌'),
    },
    priority: 15,
    partners: ['police-station', 'grid-worker', 'property-management'],
  },
} satisfies Record<string, Category>;
