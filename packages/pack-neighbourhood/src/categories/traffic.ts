import type { Category } from '@linli/core';

import { charged, employment, words } from '../words.ts';

/** Parking and traffic. */
export const traffic = {
  parking: {
    title: { 'zh-CN': '停车', en: 'Parking' },
    about: {
      'zh-CN': '有车委会的，车委会先办；没有的，物业、社区办。',
      en: 'Where the residents elected a car committee, it comes first.',
    },
    responsibility: 'joint',
    tier: 'grid',
    lead: ['car-committee', 'property-management', 'community-office'],
    partners: ['grid-worker', 'owners-committee'],
    plan: 'standard',
  },
  'parking/disorder': {
    title: { 'zh-CN': '乱停车', en: 'Bad parking' },
    mentions: [
      {
        any: words(`
          乱停 违停 车被堵 车被人堵 堵我的车 挪车 违章停车 违规停车 占道停车 停车乱 车堵门 堵在门口 把路堵 堵路口 车挡
          挡住出口 停在路口 停在人行道 停人行道 停在盲道 停得满 停车混乱
        `),
        none: words('共享 电动车 电瓶车 自行车 飞机 乱停药 客车 出租 大货车 消防通道 消防车 中巴 罚单'),
      },
    ],
    priority: 16,
    partners: ['traffic-police', 'grid-worker'],
  },
  'parking/space': {
    title: { 'zh-CN': '车位与停车难', en: 'Parking spaces' },
    mentions: {
      any: words(`
        车位 停车难 停车场 没地方停 没处停车 无处停车 停不下 停车库 立体车库 没地停车 停车问题 小区停车 地下车库
      `),
      none: [...charged, ...words('多少钱 停车费 漏水 积水 充电 噪 违建 工厂 出租车 被盗 黑 公交 大型停车场 电动车')],
    },
    priority: 13,
    plan: 'deliberation',
  },
  'parking/occupied': {
    title: { 'zh-CN': '车位被占私装地锁', en: 'Occupied spaces and private bollards' },
    mentions: [
      {
        any: words(`
          地锁 占车位 车位被占 占我车位 占了我的车位 占了我家车位 抢车位 车位让人 私家车位 占别人车位 圈车位 石墩占
        `),
      },
      {
        any: words('车位'),
        and: words('被占 占用 霸占 强占 私占 被人停 别人停 停着别人 别人的车 停了别人 占着'),
        none: words('消防 取消'),
      },
    ],
    priority: 22,
  },
  'parking/tailgating': {
    title: { 'zh-CN': '跟车闯杆', en: 'Tailgating at the barrier' },
    about: {
      'zh-CN': '一车一杆：道闸起落一次放行一辆；道闸数据以 vehiclesPerLift 报来。',
      en: 'One vehicle for each lift of the barrier; the barrier tells how many with the fact vehiclesPerLift.',
    },
    mentions: [
      { any: words('闯杆 跟车进 尾随进小区 一杆两车 一车一杆 冲杆') },
      { any: words('道闸 抬杆 起落杆 升降杆'), and: words('跟着进 跟进来 尾随 两辆') },
    ],
    priority: 26,
  },
  'parking/fee': {
    title: { 'zh-CN': '停车收费', en: 'Parking fees' },
    mentions: [
      { any: words('停车费 停车收费 车位费 车位管理费 停车乱收费 乱收停车') },
      {
        any: words('停车 车位 车库'),
        and: [...charged, ...words('收钱 一个月收 每月收 多少钱 块钱')],
        none: words('充电 电动车 共享 违停 罚款'),
      },
    ],
    priority: 18,
    lead: ['property-management', 'car-committee', 'community-office'],
    partners: ['market-supervision', 'owners-committee'],
    plan: 'advice',
  },
  'parking/abandoned': {
    title: { 'zh-CN': '僵尸车', en: 'Abandoned vehicles' },
    mentions: [
      {
        any: words('僵尸车 废弃车 报废车 没人要的车 长期不动的车 破车 长期停放不动'),
        none: words('报废车厂 拆解 补贴 黑车 营运'),
      },
      {
        any: words('车'),
        and: words('停了半年 停了一年 半年没动 一年没动 几个月没动 好久没动'),
        none: words('公交 工程'),
      },
    ],
    priority: 23,
    partners: ['traffic-police', 'urban-management'],
  },
  'parking/car-charger': {
    title: { 'zh-CN': '汽车充电桩', en: 'Chargers for cars' },
    mentions: [
      {
        any: words('新能源 家用充电桩 私家车 车位 汽车 小车'),
        and: words('充电桩 充电站 充电设施 充电位'),
        none: words('自行车棚 电瓶车 两轮'),
      },
      { any: words('新能源车 电动汽车 电动轿车'), and: words('充电') },
    ],
    priority: 25,
    lead: ['property-management', 'community-office'],
    partners: ['power-company', 'owners-committee'],
    plan: 'deliberation',
  },
  traffic: {
    title: { 'zh-CN': '交通出行', en: 'Traffic' },
    responsibility: 'joint',
    tier: 'district',
    lead: ['traffic-police', 'street-office', 'community-office'],
    partners: ['community-office'],
    plan: 'referral',
  },
  'traffic/signals': {
    title: { 'zh-CN': '信号灯与交通设施', en: 'Signals, signs and markings' },
    mentions: [
      {
        any: words(`
          红绿灯 信号灯 斑马线 标线 减速带 交通标志 隔离栏 交通护栏 警示牌 人行横道 凸面镜 限速牌 过街天桥 人行天桥
          交通安全设施 限高杆 防撞桶 隔离墩 中央护栏 石墩 减速板 道路标识
        `),
        none: words('手机信号 摆摊 公司 小贩 工资'),
      },
    ],
    priority: 20,
    tier: 'street',
    lead: ['traffic-police', 'municipal-department', 'community-office'],
  },
  'traffic/congestion': {
    title: { 'zh-CN': '交通拥堵', en: 'Congestion' },
    mentions: {
      any: words(`
        堵车 车堵得 拥堵 塞车 堵得水泄不通 交通堵塞 交通瘫痪 交通混乱 交通秩序 人车混行 堵死了 交通状况 交通阻塞
      `),
      none: words('下水 血管 心理 垃圾 公交车设置'),
    },
    priority: 12,
  },
  'traffic/dangerous-driving': {
    title: { 'zh-CN': '超速飙车大货车', en: 'Dangerous driving and heavy lorries' },
    mentions: [
      {
        any: words(`
          飙车 超速 炸街 酒驾 醉驾 闯红灯 逆行 超载 渣土车 泥头车 货车太快 车开得太快 车速太快 车速很快 无牌无证
          三无车 横冲直撞
        `),
        none: [...employment, ...words('电梯 网速 超速网')],
      },
      {
        any: words('大货车 重型车 大卡车 工程车 砂石车 矿车'),
        and: words('路 快 危险 超载 撞 禁 限 半夜 小区 学校 夜间 村'),
        none: words('货车司机 证 工资 收费'),
      },
    ],
    priority: 19,
  },
  'traffic/bus': {
    title: { 'zh-CN': '公交出行', en: 'Buses' },
    mentions: {
      any: words('公交 公共汽车 城乡巴士 乡村巴士 班车 中巴 校车 客车 客运'),
      none: [
        ...employment,
        ...words(`
          公交司机工资 公交公司拖欠 承包 股份 补贴 火车客运 经营权 客运专线 售票员 油补 车主 油差 货运 噪 摆摊
          水上客运 改制 征收 旁边
        `),
      ],
    },
    priority: 13,
    lead: ['transport-department', 'community-office'],
  },
  'traffic/taxi': {
    title: { 'zh-CN': '出租车网约车', en: 'Taxis and ride hailing' },
    mentions: {
      any: words('出租车 的士 网约车 滴滴 顺风车 打车 黑车 摩的 出租汽车 载客三轮 打不到车 拼车 慢慢游'),
      none: [...employment, ...words('消费的士 油价')],
    },
    priority: 14,
    lead: ['transport-department', 'community-office'],
  },
} satisfies Record<string, Category>;
