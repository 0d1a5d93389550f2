import type { Category } from '@linli/core';

import { broken, charged, neglectful, wanted, words } from '../words.ts';

const otherEmployers = words('工资 农民工 员工 劳动 社保 保安工作 招聘 加班 下岗 职工');

/** Property management and the owners' own affairs. */
export const property = {
  property: {
    title: { 'zh-CN': '物业与业主事务', en: 'Property management' },
    mentions: {
      any: words('物业'),
      none: [
        ...otherEmployers,
        ...words(`
          物业税 物业大厦 油烟 宽带 盗 噪 消防 停水 停电 水价 电价 水费 电费 垄断 停车 车位 路灯 电梯 天然气 燃气 垃圾
        `),
      ],
    },
    priority: 6,
    responsibility: 'joint',
    tier: 'community',
    lead: ['community-office'],
    partners: ['property-management', 'owners-committee', 'housing-department'],
    plan: 'standard',
  },
  'property/service': {
    title: { 'zh-CN': '物业服务', en: 'Quality of management' },
    mentions: [
      {
        any: words('物业 管家 保安 门卫'),
        and: [
          ...neglectful,
          ...words('不回 打不通 没人接 不接电话 说了好几次 反映了 形同虚设 睡觉 打人 骂人 叫不动 光收钱'),
        ],
        none: [
          ...otherEmployers,
          ...words(`
            电梯 银行管家 医院保安 垃圾 漏水 停车 停水 停电 宽带 噪 油烟 燃气 收费 维修资金 物业费 换物业 维修基金
            电费 水费 景区 消防 保安公司 路灯 学校 充电
          `),
        ],
      },
      {
        any: words(`
          小区管理 小区乱象 小区混乱 小区没人管 小区无人管 没有物业 无物业 没物业 三无小区 物管不作为 物管公司
        `),
        none: words('收费 电梯'),
      },
    ],
    priority: 10,
  },
  'property/fee': {
    title: { 'zh-CN': '物业收费', en: 'Management fees' },
    mentions: [
      { any: words('物业费 物业管理费 物业收费 物管费 装修押金 装修保证金 物业服务费'), none: words('工资') },
      {
        any: words('物业'),
        and: charged,
        none: [
          ...otherEmployers,
          ...words('停车 车位 水价 电价 电费 水费 宽带 电梯费 暖气 取暖 充电 燃气 天然气 垃圾费'),
        ],
      },
    ],
    priority: 16,
    plan: 'mediation',
  },
  'property/committee': {
    title: { 'zh-CN': '业委会与业主大会', en: 'Owners’ committee and assembly' },
    mentions: [
      {
        any: words('业委会 业主委员会 业主大会 业主代表 物管会 业主投票 业主表决 成立业委 居民代表会'),
        none: words('漏水 违章建 违建'),
      },
      { any: words('换物业 换个物业 换掉物业 选聘物业 解聘物业 物业交接 物业更换 炒掉物业 前期物业') },
    ],
    priority: 18,
    lead: ['community-office', 'street-office'],
    plan: 'deliberation',
  },
  'property/fund': {
    title: { 'zh-CN': '维修资金与公共收益', en: 'Repair fund and shared income' },
    mentions: {
      any: words('维修基金 维修资金 大修基金 公共收益 公共维修 公维 公共资金 广告收益'),
      none: words('学校 村 财政'),
    },
    priority: 20,
    lead: ['community-office', 'housing-department'],
    plan: 'deliberation',
  },
  'property/security': {
    title: { 'zh-CN': '门禁与门卫', en: 'Gates and doors' },
    mentions: {
      any: words('门禁 道闸 单元门 大门 岗亭 铁门 防盗门 小区门 人脸识别 闸机 对讲 后门 侧门 北门 南门 西门 东门'),
      and: [
        ...broken,
        ...words('关不上 夹 不关 没关 敞开 进不去 进不来 刷不了 没人管 随便进 谁都能进 锁 不开 打开 外人'),
      ],
      none: words(`
        杂物 盖子 违章 学校 医院 银行 电动车 电瓶车 充电 店 夜市 摆摊 烧烤 景区 工厂 工业园 油烟 积水 门市 污水 路面
        政府大门 垃圾 法院 煤 街 破产 夜宵 音乐
      `),
    },
    priority: 15,
    lead: ['property-management', 'community-office'],
    partners: ['grid-worker', 'owners-committee'],
  },
  'property/old-estate': {
    title: { 'zh-CN': '老旧小区改造', en: 'Renovation of old estates' },
    mentions: {
      any: words(`
        旧改 小区改造 旧小区 改造施工队 老旧住宅 楼本体改造 外墙保温 节能改造 旧城改造 老旧居民区 老旧院落 提质改造
        老旧社区
      `),
      none: words('安置 电梯 补偿 棚改 拆迁 征收 水改 停水 加梯 噪'),
    },
    priority: 14,
    lead: ['community-office', 'street-office'],
    partners: ['housing-department', 'owners-committee', 'property-management'],
    plan: 'project',
  },
  'property/repair': {
    title: { 'zh-CN': '公共部位维修', en: 'Repairs to shared parts' },
    mentions: {
      any: words('楼道 单元 小区 楼栋 共用 公共'),
      and: [words('维修 修一下 修理 没人修 没修 来修'), [...broken, ...wanted]],
      none: words(`
        电梯 路面 自来水 燃气 暖气 灯 下水 井盖 道路 楼梯扶手 公路 水管 自行车 单车 维修基金 公交 厕所 漏水 维修资金
        门禁 单元门 健身
      `),
    },
    priority: 7,
    lead: ['property-management', 'community-office'],
  },
} satisfies Record<string, Category>;
