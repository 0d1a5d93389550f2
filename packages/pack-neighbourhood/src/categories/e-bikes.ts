import type { Category } from '@linli/core';

import { electricBikes, wanted, words } from '../words.ts';

const batteries = [...electricBikes, ...words('电瓶 电池')];
const stations = words(`
  充电桩 充电柜 充电口 充电棚 充电站 充电设施 充电车棚 充电插座 充电的插座 充电插排 充电点 集中充电 换电柜 充电的地方
  地方充电
`);

/** Electric bicycles: charging, parking, taking them upstairs. */
export const electricBicycles = {
  'e-bike': {
    title: { 'zh-CN': '电动自行车', en: 'Electric bicycles' },
    responsibility: 'joint',
    tier: 'grid',
    lead: ['property-management', 'community-office'],
    partners: ['grid-worker', 'volunteer-team'],
    plan: 'standard',
  },
  'e-bike/wire-charging': {
    title: { 'zh-CN': '飞线充电', en: 'Charging by a wire from the window' },
    mentions: [
      { any: words('飞线') },
      {
        any: words(`
          拉电线 扯电线 接电线 私拉 插线板 接线板 拖线板 电线从楼上 电线从窗 窗户拉 从家里拉 楼上拉 甩下来 吊下来
          扯下来 扯线 拉线 扯根线 拉根线 接根线
        `),
        and: [...electricBikes, ...words('充电')],
        none: words('三轮车拉 宽带'),
      },
    ],
    priority: 40,
    severity: 'urgent',
    partners: ['grid-worker', 'fire-station'],
    plan: 'urgent',
  },
  'e-bike/indoors': {
    title: { 'zh-CN': '电动车进楼入户充电', en: 'E-bikes taken or charged indoors' },
    mentions: [
      {
        any: batteries,
        and: words(`
          上楼 进电梯 入电梯 乘电梯 坐电梯 进楼 楼道 楼梯间 楼梯口 走廊 过道 门厅 家里充 屋里充 室内充 入户 推进屋
          推上 搬上 扛上 推到家 推回家 进户 电梯阻止 拎上 提上 拿回家充 家中充 消防通道
        `),
        none: words('希望上楼 充电桩 被偷 偷了 偷走 上牌'),
      },
      { any: words('电梯阻止器 阻车系统 梯控报警'), and: words('报警 触发 告警 电动') },
      { any: electricBikes, and: words('电梯'), none: words('充电桩 被偷') },
    ],
    priority: 35,
    severity: 'urgent',
    partners: ['grid-worker', 'fire-station'],
    plan: 'urgent',
  },
  'e-bike/charging-station': {
    title: { 'zh-CN': '充电桩充电棚', en: 'Charging stations' },
    mentions: [
      { any: stations, none: words('新能源 汽车 小车 私家车 车位') },
      { any: electricBikes, and: words('没地方充 没处充 充电难 充电贵 充电费 充电问题 充电不') },
    ],
    priority: 22,
    plan: 'project',
  },
  'e-bike/parking': {
    title: { 'zh-CN': '电动车自行车停放', en: 'Parking of bicycles' },
    mentions: [
      {
        any: [...electricBikes, ...words('自行车 摩托车 非机动车')],
        and: words('乱停 乱放 乱摆 停放 停在 放在 堵 挡 车棚 没地方停 没处停 停满 摆满 停得 占'),
        none: words('共享 被偷 盗 丢了 撞 出租'),
      },
      { any: words('车棚'), and: [...wanted, ...words('坏 漏 建 修 乱 满')], none: words('大棚 照明 灯 充电') },
    ],
    priority: 14,
  },
  'e-bike/registration': {
    title: { 'zh-CN': '电动车上牌与通行', en: 'Registration of e-bikes' },
    mentions: {
      any: [...electricBikes, ...words('摩托车 电动三轮')],
      and: words('上牌 牌照 挂牌 上户 登记 头盔 驾照 驾驶证 禁行 限行 罚款 扣车 违法'),
    },
    priority: 20,
    tier: 'district',
    lead: ['traffic-police', 'community-office'],
    responsibility: 'self',
    partners: [],
    plan: 'advice',
  },
} satisfies Record<string, Category>;
